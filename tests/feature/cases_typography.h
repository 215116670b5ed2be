// SPDX-License-Identifier: MIT
//
// Quotation marks, spaces, dates and figures: a text with one fault, what the
// first repair makes of it, and what is said. CASE(check, code, before, after,
// message), for the tests that include it.

CASE(TYPO_QUOTES_EN, "typo-quotes-en",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It is \u201cold\u201d and \"bright\" now.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It is \u201cold\u201d and \u201cbright\u201d now.\n",
     "These quotation marks are not those of the draft; \u201c\u2026\u201d was "
     "expected.")
CASE(TYPO_QUOTES_EN, "typo-quotes-en",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It is \u201cold\" now, \u201cthey\u201d say.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It is \u201cold\u201d now, \u201cthey\u201d say.\n",
     "These quotation marks are not those of the draft; \u201d was expected.")
CASE(TYPO_QUOTES_FR, "typo-quotes-fr",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "dit \u00ab oui \u00bb et \"non\" ici.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "dit \u00ab oui \u00bb et \u00ab non \u00bb ici.\n",
     "These quotation marks are not those of the draft; \u00ab \u2026 \u00bb "
     "was expected.")
CASE(TYPO_QUOTES_ES, "typo-quotes-es",
     "1. La luz de la torre es para los barcos que llegan de noche a la costa. "
     "Dice \u201cs\u00ed\u201d, \u201cno\u201d y \u00abtal vez\u201d hoy.\n",
     "1. La luz de la torre es para los barcos que llegan de noche a la costa. "
     "Dice \u201cs\u00ed\u201d, \u201cno\u201d y \u201ctal vez\u201d hoy.\n",
     "These quotation marks are not those of the draft; \u201c was expected.")
CASE(
  TYPO_QUOTES_RU, "typo-quotes-ru",
  "1. \u0421\u0432\u0435\u0442 \u0431\u0430\u0448\u043d\u0438 "
  "\u0432\u0438\u0434\u0435\u043d \u0441 \u043c\u043e\u0440\u044f, \u0438 "
  "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435\u043b\u044c \u043d\u0435 "
  "\u0441\u043f\u0438\u0442 \u0432 \u0442\u0443 \u043d\u043e\u0447\u044c. "
  "\u042d\u0442\u043e \u00ab\u043c\u0430\u044f\u043a\u00bb \u0438 "
  "\"\u043b\u0430\u043c\u043f\u0430\" \u0443 \u043c\u043e\u0440\u044f.\n",
  "1. \u0421\u0432\u0435\u0442 \u0431\u0430\u0448\u043d\u0438 "
  "\u0432\u0438\u0434\u0435\u043d \u0441 \u043c\u043e\u0440\u044f, \u0438 "
  "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435\u043b\u044c \u043d\u0435 "
  "\u0441\u043f\u0438\u0442 \u0432 \u0442\u0443 \u043d\u043e\u0447\u044c. "
  "\u042d\u0442\u043e \u00ab\u043c\u0430\u044f\u043a\u00bb \u0438 "
  "\u00ab\u043b\u0430\u043c\u043f\u0430\u00bb \u0443 "
  "\u043c\u043e\u0440\u044f.\n",
  "These quotation marks are not those of the draft; \u00ab\u2026\u00bb was "
  "expected.")
CASE(TYPO_QUOTES_ZH, "typo-quotes-zh",
     "1. "
     "\u5927\u4f1a\u6ce8\u610f\u5230\u706f\u5854\u7684\u706f\u5149\u5728\u591c"
     "\u95f4\u53ef\u4ee5\u4ece\u8fdc\u5904\u770b\u5230\uff0c\u5e76\u611f\u8c22"
     "\u770b\u5b88\u4eba\u7684\u5de5\u4f5c\u3002\u79f0\u4e3a\u201c\u706f\u5854"
     "\u201d\u548c\"\u706f\u5149\"\u7684\u4e1c\u897f\u3002\n",
     "1. "
     "\u5927\u4f1a\u6ce8\u610f\u5230\u706f\u5854\u7684\u706f\u5149\u5728\u591c"
     "\u95f4\u53ef\u4ee5\u4ece\u8fdc\u5904\u770b\u5230\uff0c\u5e76\u611f\u8c22"
     "\u770b\u5b88\u4eba\u7684\u5de5\u4f5c\u3002\u79f0\u4e3a\u201c\u706f\u5854"
     "\u201d\u548c\u201c\u706f\u5149\u201d\u7684\u4e1c\u897f\u3002\n",
     "These quotation marks are not those of the draft; \u201c\u2026\u201d was "
     "expected.")
CASE(TYPO_SPACE_FR, "typo-space-fr",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
     "Un\u00a0; deux\u00a0; trois\u00a0; quatre\u00a0: cinq; six.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
     "Un\u00a0; deux\u00a0; trois\u00a0; quatre\u00a0: cinq\u00a0; six.\n",
     "The space at this mark is not that of the rest of the draft; "
     "\u201c\u00a0;\u201d was expected.")
CASE(TYPO_SPACE_FR, "typo-space-fr",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
     "Un; deux; trois; quatre: cinq ; six.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
     "Un; deux; trois; quatre: cinq; six.\n",
     "The space at this mark is not that of the rest of the draft; "
     "\u201c;\u201d was expected.")
CASE(TYPO_SPACE_OTHER, "typo-space-other",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It burns ; it is seen; it is old; it is lit.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It burns; it is seen; it is old; it is lit.\n",
     "A space stands before \u201c;\u201d.")
CASE(
  TYPO_APOSTROPHE, "typo-apostrophe",
  "1. The lamp of the tower is lit in the night and it is seen from afar. The "
  "keeper\u2019s lamp, the tower\u2019s stair and the sea's wind.\n",
  "1. The lamp of the tower is lit in the night and it is seen from afar. The "
  "keeper\u2019s lamp, the tower\u2019s stair and the sea\u2019s wind.\n",
  "The apostrophe is not that of the rest of the draft; \u2019 was expected.")
CASE(TYPO_ORDINAL_FR, "typo-ordinal-fr",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. La "
     "2\u00e8me lampe.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. La "
     "2e lampe.\n",
     "\u201c2\u00e8me\u201d was expected to be \u201c2e\u201d.")
CASE(TYPO_ORDINAL_FR, "typo-ordinal-fr",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Le "
     "XXIi\u00e8me phare.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Le "
     "XXIe phare.\n",
     "\u201cXXIi\u00e8me\u201d was expected to be \u201cXXIe\u201d.")
CASE(TYPO_ORDINAL_FR, "typo-ordinal-fr",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. La "
     "1\u00e8re lampe.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. La "
     "1re lampe.\n",
     "\u201c1\u00e8re\u201d was expected to be \u201c1re\u201d.")
CASE(TYPO_FIRST_OF_MONTH, "typo-first-of-month",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "est venu le 1 juillet.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "est venu le 1er juillet.\n",
     "The day \u201c1\u201d was expected to be \u201c1er\u201d.")
CASE(TYPO_FIRST_OF_MONTH, "typo-first-of-month",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was lit on 23rd July 2019.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was lit on 23 July 2019.\n",
     "The day \u201c23rd\u201d was expected to be \u201c23\u201d.")
CASE(TYPO_MONTH_CASE, "typo-month-case",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "est venu le 8 Mars 2021.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "est venu le 8 mars 2021.\n",
     "\u201cMars\u201d was expected to be \u201cmars\u201d.")
CASE(
  TYPO_MONTH_CASE, "typo-month-case",
  "1. \u0421\u0432\u0435\u0442 \u0431\u0430\u0448\u043d\u0438 "
  "\u0432\u0438\u0434\u0435\u043d \u0441 \u043c\u043e\u0440\u044f, \u0438 "
  "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435\u043b\u044c \u043d\u0435 "
  "\u0441\u043f\u0438\u0442 \u0432 \u0442\u0443 \u043d\u043e\u0447\u044c. "
  "\u042d\u0442\u043e \u0431\u044b\u043b\u043e 4 "
  "\u0414\u0435\u043a\u0430\u0431\u0440\u044f 2000 \u0433\u043e\u0434\u0430.\n",
  "1. \u0421\u0432\u0435\u0442 \u0431\u0430\u0448\u043d\u0438 "
  "\u0432\u0438\u0434\u0435\u043d \u0441 \u043c\u043e\u0440\u044f, \u0438 "
  "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435\u043b\u044c \u043d\u0435 "
  "\u0441\u043f\u0438\u0442 \u0432 \u0442\u0443 \u043d\u043e\u0447\u044c. "
  "\u042d\u0442\u043e \u0431\u044b\u043b\u043e 4 "
  "\u0434\u0435\u043a\u0430\u0431\u0440\u044f 2000 \u0433\u043e\u0434\u0430.\n",
  "\u201c\u0414\u0435\u043a\u0430\u0431\u0440\u044f\u201d was expected to be "
  "\u201c\u0434\u0435\u043a\u0430\u0431\u0440\u044f\u201d.")
CASE(TYPO_MONTH_CASE, "typo-month-case",
     "1. La luz de la torre es para los barcos que llegan de noche a la costa. "
     "Fue el 8 de Marzo de 2021.\n",
     "1. La luz de la torre es para los barcos que llegan de noche a la costa. "
     "Fue el 8 de marzo de 2021.\n",
     "\u201cMarzo\u201d was expected to be \u201cmarzo\u201d.")
CASE(TYPO_DATE_ORDER, "typo-date-order",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was lit on July 23, 2019, again.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was lit on 23 July 2019, again.\n",
     "\u201cJuly 23, 2019\u201d was expected to be \u201c23 July 2019\u201d.")
CASE(TYPO_DATE_ORDER, "typo-date-order",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was lit on 23 July, 2019.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was lit on 23 July 2019.\n",
     "\u201c23 July, 2019\u201d was expected to be \u201c23 July 2019\u201d.")
CASE(
  TYPO_MONTH_AR, "typo-month-ar",
  "1. \u0646\u0638\u0631\u062a \u0627\u0644\u0644\u062c\u0646\u0629 "
  "\u0641\u064a \u0627\u0644\u0645\u0646\u0627\u0631\u0629 "
  "\u0627\u0644\u062a\u064a \u0639\u0644\u0649 "
  "\u0627\u0644\u0633\u0627\u062d\u0644 \u0648\u0641\u064a "
  "\u0627\u0644\u0645\u0635\u0628\u0627\u062d \u0627\u0644\u0630\u064a "
  "\u0641\u064a \u0627\u0644\u0628\u0631\u062c. \u0641\u064a 21 "
  "\u062f\u064a\u0633\u0645\u0628\u0631 2010.\n",
  "1. \u0646\u0638\u0631\u062a \u0627\u0644\u0644\u062c\u0646\u0629 "
  "\u0641\u064a \u0627\u0644\u0645\u0646\u0627\u0631\u0629 "
  "\u0627\u0644\u062a\u064a \u0639\u0644\u0649 "
  "\u0627\u0644\u0633\u0627\u062d\u0644 \u0648\u0641\u064a "
  "\u0627\u0644\u0645\u0635\u0628\u0627\u062d \u0627\u0644\u0630\u064a "
  "\u0641\u064a \u0627\u0644\u0628\u0631\u062c. \u0641\u064a 21 "
  "\u0643\u0627\u0646\u0648\u0646 "
  "\u0627\u0644\u0623\u0648\u0644/\u062f\u064a\u0633\u0645\u0628\u0631 2010.\n",
  "\u201c\u062f\u064a\u0633\u0645\u0628\u0631\u201d was expected to be "
  "\u201c\u0643\u0627\u0646\u0648\u0646 "
  "\u0627\u0644\u0623\u0648\u0644/\u062f\u064a\u0633\u0645\u0628\u0631\u201d.")
CASE(
  TYPO_DATE_RU, "typo-date-ru",
  "1. \u0421\u0432\u0435\u0442 \u0431\u0430\u0448\u043d\u0438 "
  "\u0432\u0438\u0434\u0435\u043d \u0441 \u043c\u043e\u0440\u044f, \u0438 "
  "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435\u043b\u044c \u043d\u0435 "
  "\u0441\u043f\u0438\u0442 \u0432 \u0442\u0443 \u043d\u043e\u0447\u044c. "
  "\u042d\u0442\u043e \u0431\u044b\u043b\u043e 4 "
  "\u0434\u0435\u043a\u0430\u0431\u0440\u044f 2000.\n",
  "1. \u0421\u0432\u0435\u0442 \u0431\u0430\u0448\u043d\u0438 "
  "\u0432\u0438\u0434\u0435\u043d \u0441 \u043c\u043e\u0440\u044f, \u0438 "
  "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435\u043b\u044c \u043d\u0435 "
  "\u0441\u043f\u0438\u0442 \u0432 \u0442\u0443 \u043d\u043e\u0447\u044c. "
  "\u042d\u0442\u043e \u0431\u044b\u043b\u043e 4 "
  "\u0434\u0435\u043a\u0430\u0431\u0440\u044f 2000 \u0433\u043e\u0434\u0430.\n",
  "\u201c2000\u201d was expected to be \u201c2000 "
  "\u0433\u043e\u0434\u0430\u201d.")
CASE(TYPO_PERCENT, "typo-percent",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "Of them 5 per cent and 7% burn.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "Of them 5 per cent and 7 per cent burn.\n",
     "\u201c%\u201d was expected to be \u201c per cent\u201d, as in the rest "
     "of the draft.")
CASE(TYPO_PERCENT, "typo-percent",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "en reste 40\u00a0% ou 41%.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "en reste 40\u00a0% ou 41\u00a0%.\n",
     "\u201c%\u201d was expected to be \u201c\u00a0%\u201d, as in the rest of "
     "the draft.")
CASE(TYPO_THOUSANDS, "typo-thousands",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "Of 8,500 lamps 1 200 burn.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "Of 8,500 lamps 1,200 burn.\n",
     "\u201c1 200\u201d was expected to be \u201c1,200\u201d.")
CASE(TYPO_DECIMAL, "typo-decimal",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "faut 28.5 millions de lampes.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
     "faut 28,5 millions de lampes.\n",
     "Decimals follow this \u201c.\u201d; \u201c,\u201d was expected.")
CASE(TYPO_DASH_RANGE, "typo-dash-range",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "In 2018-2021, in 2021-2024 and in 2024\u20132027.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "In 2018-2021, in 2021-2024 and in 2024-2027.\n",
     "The mark between the years is not that of the rest of the draft; "
     "\u201c-\u201d was expected.")
CASE(TYPO_BROKEN_WORD, "typo-broken-word",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
     "Les \u00c9 tats le voient.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
     "Les \u00c9tats le voient.\n",
     "A space stands inside a word, after \u201c\u00c9\u201d.")
CASE(DIGITS_MIXED, "digits-mixed",
     "1. \u0646\u0638\u0631\u062a \u0627\u0644\u0644\u062c\u0646\u0629 "
     "\u0641\u064a \u0627\u0644\u0645\u0646\u0627\u0631\u0629 "
     "\u0627\u0644\u062a\u064a \u0639\u0644\u0649 "
     "\u0627\u0644\u0633\u0627\u062d\u0644 \u0648\u0641\u064a "
     "\u0627\u0644\u0645\u0635\u0628\u0627\u062d \u0627\u0644\u0630\u064a "
     "\u0641\u064a \u0627\u0644\u0628\u0631\u062c. \u0643\u0627\u0646 12 "
     "\u0648 13 \u0648 14 \u0648 15 \u062b\u0645 \u0661\u0666 "
     "\u0645\u0635\u0628\u0627\u062d\u0627.\n",
     "1. \u0646\u0638\u0631\u062a \u0627\u0644\u0644\u062c\u0646\u0629 "
     "\u0641\u064a \u0627\u0644\u0645\u0646\u0627\u0631\u0629 "
     "\u0627\u0644\u062a\u064a \u0639\u0644\u0649 "
     "\u0627\u0644\u0633\u0627\u062d\u0644 \u0648\u0641\u064a "
     "\u0627\u0644\u0645\u0635\u0628\u0627\u062d \u0627\u0644\u0630\u064a "
     "\u0641\u064a \u0627\u0644\u0628\u0631\u062c. \u0643\u0627\u0646 12 "
     "\u0648 13 \u0648 14 \u0648 15 \u062b\u0645 16 "
     "\u0645\u0635\u0628\u0627\u062d\u0627.\n",
     "The figures \u0661\u0666 are not those of the rest of the draft; 16 was "
     "expected.")
CASE(TYPO_NUMBER_WORDS, "typo-number-words",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "On it 8 boats met.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "On it eight boats met.\n",
     "\u201c8\u201d was expected to be \u201ceight\u201d.")
