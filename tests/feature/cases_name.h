// SPDX-License-Identifier: MIT
//
// Abbreviations, names and spelling: a text with one fault, what the first
// repair makes of it, and what is said. CASE(check, code, before, after,
// message), for the tests that include it.

CASE(ACRO_FULL_STOPS, "acro-full-stops",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was U.N.D.P. that lit it.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was UNDP that lit it.\n",
     "U.N.D.P. was expected to be UNDP.")
CASE(ACRO_FULL_STOPS, "acro-full-stops",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was lit by U.N.D.P.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "It was lit by UNDP.\n",
     "U.N.D.P was expected to be UNDP.")
CASE(MEMBER_CAPITAL, "member-capital",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "The Member states lit it.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "The Member States lit it.\n",
     "\u201cMember states\u201d was expected to be \u201cMember States\u201d.")
CASE(MEMBER_CAPITAL, "member-capital",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
     "Les \u00c9tats Parties le voient.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
     "Les \u00c9tats parties le voient.\n",
     "\u201c\u00c9tats Parties\u201d was expected to be \u201c\u00c9tats "
     "parties\u201d.")
CASE(
  CHARTER_ARTICLE, "charter-article",
  "1. The lamp of the tower is lit in the night and it is seen from afar. See "
  "article 51 of the Charter.\n",
  "1. The lamp of the tower is lit in the night and it is seen from afar. See "
  "Article 51 of the Charter.\n",
  "\u201carticle\u201d of the Charter was expected to be \u201cArticle\u201d.")
CASE(CHARTER_ARTICLE, "charter-article",
     "1. La luz de la torre es para los barcos que llegan de noche a la costa. "
     "V\u00e9ase el art\u00edculo 12 de la Carta.\n",
     "1. La luz de la torre es para los barcos que llegan de noche a la costa. "
     "V\u00e9ase el Art\u00edculo 12 de la Carta.\n",
     "\u201cart\u00edculo\u201d of the Charter was expected to be "
     "\u201cArt\u00edculo\u201d.")
CASE(SPELLING, "spelling",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "They realize it, and others recognise it.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "They realize it, and others recognize it.\n",
     "\u201crecognise\u201d was expected to be \u201crecognize\u201d.")
CASE(SPELLING, "spelling",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "The programme and the program burn.\n",
     "1. The lamp of the tower is lit in the night and it is seen from afar. "
     "The programme and the programme burn.\n",
     "\u201cprogram\u201d was expected to be \u201cprogramme\u201d.")
CASE(
  UNIT_ABBR_TEXT, "unit-abbr-text",
  "1. The lamp of the tower is lit in the night and it is seen from afar. It "
  "is told in para. 5.\n",
  "1. The lamp of the tower is lit in the night and it is seen from afar. It "
  "is told in paragraph 5.\n",
  "\u201cpara.\u201d was expected to be \u201cparagraph\u201d in running text.")
CASE(
  UNIT_ABBR_TEXT, "unit-abbr-text",
  "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il le "
  "dit au par. 5.\n",
  "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il le "
  "dit au paragraphe 5.\n",
  "\u201cpar.\u201d was expected to be \u201cparagraphe\u201d in running text.")
CASE(TERM_CAPITAL, "term-capital",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Le "
     "rapport du Groupe d\u2019experts, la r\u00e9union du Groupe "
     "d\u2019experts, le "
     "Groupe d\u2019experts et le mandat du Groupe d\u2019experts. Le plan du "
     "groupe "
     "d\u2019experts.\n",
     "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Le "
     "rapport du Groupe d\u2019experts, la r\u00e9union du Groupe "
     "d\u2019experts, le "
     "Groupe d\u2019experts et le mandat du Groupe d\u2019experts. Le plan du "
     "Groupe "
     "d\u2019experts.\n",
     "\u201cgroupe\u201d was expected to be \u201cGroupe\u201d, as elsewhere "
     "in the "
     "draft.")
