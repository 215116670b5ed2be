// SPDX-License-Identifier: MIT
//
// What only looks like a fault: nothing is said of it.

#include "und/feature/check.h"

#include <criterion/criterion.h>

static const struct {
  const char *claim;
  const char *text;
} cases[] = {
  {"en: straight throughout",
   "1. The lamp of the tower is lit in the night and it is seen from afar. It "
   "is \"old\" and \"bright\".\n"},
  {"en: inches", "1. The lamp of the tower is lit in the night and it is seen "
                 "from afar. A pipe of 5\" is \u201cold\u201d.\n"},
  {"en: code", "1. The lamp of the tower is lit in the night and it is seen "
               "from afar. They typed `a \"b\" c` and \u201cold\u201d.\n"},
  {"fr: straight throughout",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
   "dit \"oui\" et \"non\".\n"},
  {"fr: the second level",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
   "dit \u00ab oui et \"non\" ici \u00bb, puis \u00ab oui \u00bb.\n"},
  {"fr: no space throughout",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Un; "
   "deux; trois: quatre.\n"},
  {"fr: clock and address",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
   "Un\u00a0; deux\u00a0; trois\u00a0; quatre\u00a0; \u00e0 10:30, voir "
   "https://example.org/a;b et A:B.\n"},
  {"fr: mixed by halves",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Un ; "
   "deux ; trois; quatre; cinq ; six; sept.\n"},
  {"en: French quoted",
   "1. The lamp of the tower is lit in the night and it is seen from afar. It "
   "burns; see \u00ab Les phares : une \u00e9tude \u00bb.\n"},
  {"en: straight apostrophes throughout",
   "1. The lamp of the tower is lit in the night and it is seen from afar. The "
   "keeper's lamp and the sea's wind.\n"},
  {"fr: ordinals",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. La "
   "2e lampe, la 1re, le m\u00eame, le probl\u00e8me, le 3e syst\u00e8me.\n"},
  {"fr: groups of experts by halves, and any group",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Le "
   "Groupe d\u2019experts, le groupe d\u2019experts, et un groupe "
   "d\u2019experts.\n"},
  {"fr: months", "1. Le feu est dans la lampe et le gardien est dans la tour "
                 "de la mer. Le 1er mai, le 11 mars, les 31 lampes de mai.\n"},
  {"fr: names of days", "1. Le feu est dans la lampe et le gardien est dans la "
                        "tour de la mer. La rue du 8 Mai et le Mars 500.\n"},
  {"fr: capitals throughout", "1. Le feu est dans la lampe et le gardien est "
                              "dans la tour de la mer. LE 8 MARS 2021.\n"},
  {"en: may is a verb",
   "1. The lamp of the tower is lit in the night and it is seen from afar. Of "
   "these 8 may burn and 5 march on 2021 roads.\n"},
  {"en: month before year",
   "1. The lamp of the tower is lit in the night and it is seen from afar. In "
   "May 2019 and on 5 May 2019, 12 lamps burnt.\n"},
  {"en: a court", "1. The lamp of the tower is lit in the night and it is seen "
                  "from afar. See the case (D. Ore. May 16, 2013).\n"},
  {"ru: years go on",
   "1. \u0421\u0432\u0435\u0442 \u0431\u0430\u0448\u043d\u0438 "
   "\u0432\u0438\u0434\u0435\u043d \u0441 \u043c\u043e\u0440\u044f, \u0438 "
   "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435\u043b\u044c \u043d\u0435 "
   "\u0441\u043f\u0438\u0442 \u0432 \u0442\u0443 \u043d\u043e\u0447\u044c. "
   "\u0421 4 \u0434\u0435\u043a\u0430\u0431\u0440\u044f 2000 \u0438 2001 "
   "\u0433\u043e\u0434\u043e\u0432, 5 \u043c\u0430\u044f 1941\u20131945 "
   "\u0433\u043e\u0434\u043e\u0432, 3 \u0438\u044e\u043b\u044f 2000 \u0433.\n"},
  {"ar: both names",
   "1. \u0646\u0638\u0631\u062a \u0627\u0644\u0644\u062c\u0646\u0629 "
   "\u0641\u064a \u0627\u0644\u0645\u0646\u0627\u0631\u0629 "
   "\u0627\u0644\u062a\u064a \u0639\u0644\u0649 "
   "\u0627\u0644\u0633\u0627\u062d\u0644 \u0648\u0641\u064a "
   "\u0627\u0644\u0645\u0635\u0628\u0627\u062d \u0627\u0644\u0630\u064a "
   "\u0641\u064a \u0627\u0644\u0628\u0631\u062c. \u0641\u064a 21 "
   "\u0643\u0627\u0646\u0648\u0646 "
   "\u0627\u0644\u0623\u0648\u0644/\u062f\u064a\u0633\u0645\u0628\u0631 "
   "2010.\n"},
  {"ar: symbols",
   "1. \u0646\u0638\u0631\u062a \u0627\u0644\u0644\u062c\u0646\u0629 "
   "\u0641\u064a \u0627\u0644\u0645\u0646\u0627\u0631\u0629 "
   "\u0627\u0644\u062a\u064a \u0639\u0644\u0649 "
   "\u0627\u0644\u0633\u0627\u062d\u0644 \u0648\u0641\u064a "
   "\u0627\u0644\u0645\u0635\u0628\u0627\u062d \u0627\u0644\u0630\u064a "
   "\u0641\u064a \u0627\u0644\u0628\u0631\u062c. "
   "\u0627\u0644\u0648\u062b\u064a\u0642\u0629 A/RES/74/1 \u0641\u064a "
   "\u0661\u0669\u0669\u0660 \u0648 \u0661\u0669\u0669\u0661 \u0648 "
   "\u0661\u0669\u0669\u0662 \u0648 \u0661\u0669\u0669\u0663 \u0648 "
   "\u0661\u0669\u0669\u0664.\n"},
  {"en: abbreviations",
   "1. The lamp of the tower is lit in the night and it is seen from afar. See "
   "paras. 5 and chap. 7 lamps. In 2019 all burnt. 2019 was dark.\n"},
  {"en: per cent throughout",
   "1. The lamp of the tower is lit in the night and it is seen from afar. Of "
   "them 5% and 7% burn, see https://example.org/a%20b.\n"},
  {"fr: decimals",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il "
   "faut 3,125 % et 1 200 lampes, 2,250 milliards.\n"},
  {"en: figures side by side",
   "1. The lamp of the tower is lit in the night and it is seen from afar. Of "
   "8,500 lamps in room A 20 years ago 12 burnt.\n"},
  {"en: versions", "1. The lamp of the tower is lit in the night and it is "
                   "seen from afar. Version 28.5 and section 3,5 of it.\n"},
  {"en: symbols of years", "1. The lamp of the tower is lit in the night and "
                           "it is seen from afar. In 2018-2021 and 2021-2024; "
                           "see A/2018\u20132019/1 and ISSN 0251\u20137892.\n"},
  {"fr: À and words of one letter",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
   "\u00c0 la lampe. \u00d4 lampe, il y a.\n"},
  {"the organ alone before an operative paragraph",
   "The General Assembly\n\nTakes note of the report on the lamps.\n\n36th "
   "plenary meeting\n23 July 2039\n"},
  {"a link behind the mark",
   "1. The keeper has:\n\n(a) A lamp;\n\n(b) Some oil;\n\n(c) A boat; "
   "and\n\n(d) A log.\n\n2. He is there.\n"},
  {"items without a mark throughout",
   "1. The keeper has:\n\n(a) A lamp\n\n(b) Some oil\n\n(c) A boat\n\n(d) A "
   "log\n\n2. He is there.\n"},
  {"an item that leads to others",
   "1. The keeper has:\n\n(a) A lamp;\n\n(b) Some oil:\n\n(i) Old;\n\n(ii) "
   "New;\n\n(c) A boat;\n\n(d) A log.\n\n2. He is there.\n"},
  {"participles throughout",
   "The General Assembly,\n\nRecalling the lamps,\n\n1. Noting the oil;\n\n2. "
   "Welcoming the boat;\n\n3. Recognizing the log.\n"},
  {"fr: a symbol",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Voir "
   "UNODC/CCPCJ/EG.4/2020/1 et https://www.unodc.org/UNODC.\n"},
  {"fr: explained",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Voir "
   "World Health Organization (WHO). La WHO est l\u00e0.\n"},
  {"fr: a company", "1. Le feu est dans la lampe et le gardien est dans la "
                    "tour de la mer. Selon Lampes AG, elle est vieille.\n"},
  {"en: initials and courts",
   "1. The lamp of the tower is lit in the night and it is seen from afar. See "
   "A. B. Keeper, the I.C.J. Reports and D.D.C. of it.\n"},
  {"en: members of others",
   "1. The lamp of the tower is lit in the night and it is seen from afar. The "
   "member States of the League and the federal member states of it.\n"},
  {"en: a charter of others",
   "1. The lamp of the tower is lit in the night and it is seen from afar. See "
   "article 4 of the Charter of the Organization of Lamps.\n"},
  {"en: -ise throughout",
   "1. The lamp of the tower is lit in the night and it is seen from afar. "
   "They recognise it and organise it, and others advise and exercise.\n"},
  {"en: names", "1. The lamp of the tower is lit in the night and it is seen "
                "from afar. They realize the Organisation for Lamps and the "
                "Lamp Center; a computer program.\n"},
  {"explained in a note and in the body",
   "1. A.[^1]\n\n2. The Office of Lamps and Keepers (OLAK) left.\n\n[^1]: The "
   "Office of Lamps and Keepers (OLAK) met.\n"},
  {"explained in each resolution",
   "The General Assembly,\n\nRecalling the Office of Lamps and Keepers "
   "(OLAK),\n\n1. Notes it;\n\n2. Asks.\n\nThe Economic and Social "
   "Council,\n\nRecalling the Office of Lamps and Keepers (OLAK),\n\n1. Notes "
   "it;\n\n2. Asks.\n"},
  {"a masthead", "United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: "
                 "General\n23 July 2019\nOriginal: English\n\nSeventy-fourth "
                 "session\n\nAgenda item 3\n\n# Lamps\n\n1. A.\n\n2. B.\n"},
  {"a limited document",
   "United Nations\n\nA/74/L.13\n\nGeneral Assembly\n\nDistr.: Limited\n23 "
   "July 2019\nOriginal: English\n\nSeventy-fourth session\n\nAgenda item "
   "3\n\n# Lamps\n\n1. A.\n\n2. B.\n"},
  {"a body of its own session",
   "United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 July "
   "2019\nOriginal: English\n\nSeventy-first session\n\nSeventy-fourth "
   "session\n\nAgenda item 3\n\n# Lamps\n\n1. A.\n\n2. B.\n"},
  {"a translation",
   "United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 July "
   "2019\nEnglish\nOriginal: French\n\nSeventy-fourth session\n\nAgenda item "
   "3\n\n# Lamps\n\n1. A.\n\n2. B.\n"},
  {"the running head of another part",
   "United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 July "
   "2019\nOriginal: English\n\nSeventy-fourth session\n\nAgenda item 3\n\n# "
   "Lamps\n\n1. A.\n\n2. B.\n\n\f\nA/74/130\n\n3. "
   "C.\n\n\f\nE/CN.15/2021/1\n\n4. "
   "D.\n"},
  {"an adopted text",
   "United Nations\n\nA/RES/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 "
   "December 2019\n\nSeventy-fourth session\n\n# Resolution adopted by the "
   "General Assembly on 18 December 2019\n\n## 74/130. Lamps of the sea\n\nThe "
   "General Assembly,\n\nRecalling the lamps,\n\n1. Takes note of the "
   "oil;\n\n2. Decides to act.\n"},
  {"a source in brackets",
   "United Nations\n\nA/RES/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 "
   "December 2019\n\nSeventy-fourth session\n\n# Resolution adopted by the "
   "General Assembly on 18 December 2019\n\n[*without reference to a committee "
   "(A/74/L.1)*]\n\n## 74/130. Lamps of the sea\n\nThe General "
   "Assembly,\n\nRecalling the lamps,\n\n1. Takes note of the oil;\n\n2. "
   "Decides to act.\n\n[Adopted without a vote.]\n"},
  {"brackets in a draft",
   "United Nations\n\nA/74/L.13\n\nGeneral Assembly\n\nDistr.: Limited\n23 "
   "December 2019\n\nSeventy-fourth session\n\n# Lamps\n\n## 74/130. Lamps of "
   "the sea\n\nThe General Assembly,\n\nRecalling the lamps,\n\n1. Takes note "
   "of [all of] the oil;\n\n2. Decides to act.\n"},
  {"a disease in a title",
   "United Nations\n\nA/RES/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 "
   "December 2019\n\nSeventy-fourth session\n\n# Resolution adopted by the "
   "General Assembly on 18 December 2019\n\n## 74/130. Lamps against HIV/AIDS "
   "and COVID-19\n\nThe General Assembly,\n\nRecalling the lamps,\n\n1. Takes "
   "note of the oil;\n\n2. Decides to act.\n"},
  {"en: the charter of a continent",
   "1. The lamp of the tower is lit in the night and it is seen from afar. See "
   "the African Charter and article 4 of the Charter.\n"},
  {"en: an address", "1. The lamp of the tower is lit in the night and it is "
                     "seen from afar. They live in Lampville, GA 30303.\n"},
  {"en: a special session of another organ",
   "United Nations\n\nA/HRC/S-36/1\n\nGeneral Assembly\n\nDistr.: General\n23 "
   "July 2022\n\nThirty-sixth special session\n\n1. A.\n\n2. B.\n"},
  {"en: the title of a link",
   "1. The lamp of the tower is lit in the night and it is seen from afar. It "
   "is \u201cold\u201d, see [70/1](https://x.org \"Title words\").\n"},
  {"en: an attribute",
   "1. The lamp of the tower is lit in the night and it is seen from afar. It "
   "is \u201cold\u201d: <img src=\"a.png\" alt=\"map\" />.\n"},
  {"en: attributes in braces",
   "1. The lamp of the tower is lit in the night and it is seen from afar. It "
   "is \u201cold\u201d. {.unnumbered lang=\"fr\"}\n"},
  {"en: an organ in a longer name",
   "1. The lamp of the tower is lit in the night and it is seen from afar. See "
   "the ECOSOC Youth Forum and the UNGA High-level Week.\n"},
  {"fr: three decimals",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Il y "
   "en a 1 200, 1 300, 1 400, 1 500, 1 600 et 1,035.\n"},
  {"fr: a title in English",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Un ; "
   "deux ; trois ; quatre ; \u00ab Lamps: a study \u00bb, *Oil: a study*.\n"},
  {"fr: a title in strong letters",
   "1. Le feu est dans la lampe et le gardien est dans la tour de la mer. Un ; "
   "deux ; trois ; quatre ; **Lamps: a study**, l\u2019_Oil: a study_.\n"},
  {"en: a ratio", "1. The lamp of the tower is lit in the night and it is seen "
                  "from afar. It is 3 : 1; it burns; it is old; it is lit.\n"},
  {"es: another charter",
   "1. La luz de la torre es para los barcos que llegan de noche a la costa. "
   "V\u00e9ase el art\u00edculo 12 de la Carta Democr\u00e1tica.\n"},
  {"en: another charter",
   "1. The lamp of the tower is lit in the night and it is seen from afar. See "
   "article 12 of the Charter of Paris.\n"},
  {"ru: several years",
   "1. \u0421\u0432\u0435\u0442 \u0431\u0430\u0448\u043d\u0438 "
   "\u0432\u0438\u0434\u0435\u043d \u0441 \u043c\u043e\u0440\u044f, \u0438 "
   "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435\u043b\u044c \u043d\u0435 "
   "\u0441\u043f\u0438\u0442 \u0432 \u0442\u0443 \u043d\u043e\u0447\u044c. "
   "\u042d\u0442\u043e \u0431\u044b\u043b\u043e 4 "
   "\u0434\u0435\u043a\u0430\u0431\u0440\u044f 2000, 2001 \u0438 2002 "
   "\u0433\u043e\u0434\u043e\u0432, 4 "
   "\u0434\u0435\u043a\u0430\u0431\u0440\u044f 2000 \u0438\u043b\u0438 2001 "
   "\u0433\u043e\u0434\u0430, 4 \u0434\u0435\u043a\u0430\u0431\u0440\u044f "
   "2000 \u2014 2001.\n"},
  {"en: a short word before a figure",
   "1. The lamp of the tower is lit in the night and it is seen from afar. It "
   "has lamps incl. 12 lamps of oil.\n"},
  {"en: a curly apostrophe",
   "1. The lamp of the tower is lit in the night and it is seen from afar. The "
   "keeper's lamp, the tower's stair, the sea's oil and the wind\u2019s.\n"},
  {"en: several volumes",
   "1. United Nations, *Treaty Series*, vols. 2225, 2237 and 2241, No. "
   "39574.\n\n2. Ibid., vol. 2225, 2237 and 2241, No. 39574.\n"},
  {"a title and a note abbreviate first",
   "# Report on OLAK\n\n1. A.[^1]\n\n2. The Office of Lamps and Keepers (OLAK) "
   "met.\n\n3. OLAK left.\n\n[^1]: See OLAK.\n"},
};

Test(lookalikes, are_no_faults)
{
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    und_slice text = und_slice_from(cases[i].text);
    und_document *document = und_document_new(text, NULL);
    und_severities severities;
    und_diagnostics found;

    und_severities_default(&severities);
    und_diagnostics_build(document, &severities, UND_EN, &found);
    for (uint32_t d = 0; d < found.items.count; d++) {
      cr_expect(false, "%s: %s [%s]", cases[i].claim,
                found.items.items[d].message, found.items.items[d].check->code);
    }
    und_diagnostics_finish(&found);
    und_document_free(document);
  }
}
