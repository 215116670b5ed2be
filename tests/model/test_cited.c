// SPDX-License-Identifier: MIT
//
// Citations: how they are written, and whether what is said of them fits.

#include "support/faults.h"

Test(cited, numbers_without_what_belongs_to_them)
{
  static const und_fault_row rows[] = {
    {"a resolution of the Council without its year",
     "1. Security Council resolution {{1325}} says so.\n",
     UND_CHECK_RES_SC_YEAR, 0},
    {"its year behind a slash",
     "1. Security Council resolution {{1325/2000}} says so.\n",
     UND_CHECK_RES_SC_YEAR, 0},
    {"its year behind a slash, in French",
     "1. La r\u00e9solution {{1325/2000}} du Conseil de s\u00e9curit\u00e9 est "
     "dans la tour et dans la lampe.\n",
     UND_CHECK_RES_SC_YEAR, 0},
    {"in order", "1. Security Council resolution 1325 (2000) says so.\n", 0, 0},
    {"a number that nobody adopted",
     "1. Resolution 1325 of the keepers says so.\n", 0, 0},
    {"an old resolution of the Assembly",
     "1. General Assembly resolution {{2625}} says so.\n",
     UND_CHECK_RES_OLD_SESSION, 0},
    {"the same in French",
     "1. La r\u00e9solution {{2625}} de l\u2019Assembl\u00e9e "
     "g\u00e9n\u00e9rale "
     "est dans la tour et dans la lampe.\n",
     UND_CHECK_RES_OLD_SESSION, 0},
    {"in order", "1. General Assembly resolution 2625 (XXV) says so.\n", 0, 0},
    {"with a letter", "1. General Assembly resolution 377 A (V) says so.\n", 0,
     0},
    {"a newer one", "1. General Assembly resolution 74/173 says so.\n", 0, 0},
    {"a letter behind the session",
     "1. General Assembly resolution {{377 (V) A}} says so.\n",
     UND_CHECK_RES_PART_LETTER, 0},
    {"a letter before the slash",
     "1. General Assembly resolution {{53 B/243}} says so.\n",
     UND_CHECK_RES_PART_LETTER, 0},
    {"in order", "1. General Assembly resolution 53/243 B says so.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(cited, numbers_that_another_organ_has)
{
  static const und_fault_row rows[] = {
    {"a number of the Assembly",
     "1. Security Council resolution {{74/247}} says so.\n",
     UND_CHECK_CITE_ORGAN_MISMATCH, 0},
    {"a number of the Security Council",
     "1. General Assembly resolution {{1325 (2000)}} says so.\n",
     UND_CHECK_CITE_ORGAN_MISMATCH, 0},
    {"a number of the Economic and Social Council",
     "1. General Assembly resolution {{2019/19}} says so.\n",
     UND_CHECK_CITE_ORGAN_MISMATCH, 0},
    {"the organ behind it",
     "1. La r\u00e9solution {{74/247}} du Conseil de s\u00e9curit\u00e9 est "
     "dans la tour et dans la lampe.\n",
     UND_CHECK_CITE_ORGAN_MISMATCH, 0},
    {"special sessions have small numbers",
     "1. General Assembly resolution S-10/2 says so.\n", 0, 0},
    {"the organ of another sentence",
     "1. It met the Security Council. Resolution 74/247 says so.\n", 0, 0},
    {"the organ of another citation",
     "1. Security Council resolution 1325 (2000) and General Assembly "
     "resolution 74/247 say so.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(cited, words_around_a_number)
{
  static const und_fault_row rows[] = {
    {"a symbol for a number",
     "1. General Assembly resolution {{A/RES/61/171}} says so.\n",
     UND_CHECK_RES_SYMBOL_IN_TEXT, 0},
    {"one of the Security Council",
     "1. Security Council resolution {{S/RES/1325 (2000)}} says so.\n",
     UND_CHECK_RES_SYMBOL_IN_TEXT, 0},
    {"a symbol in brackets", "1. The resolution (A/RES/61/171) says so.\n", 0,
     0},
    {"a symbol of a draft", "1. Draft resolution A/C.3/74/L.5 says so.\n", 0,
     0},
    {"one word for two",
     "1. General Assembly {{resolution}} 69/193 and 69/196 say so.\n",
     UND_CHECK_RES_PLURAL, 0},
    {"in French, with its article",
     "1. Selon {{la r\u00e9solution}} 69/193 et 69/196 de "
     "l\u2019Assembl\u00e9e "
     "g\u00e9n\u00e9rale, le gardien est dans la tour et dans la lampe.\n",
     UND_CHECK_RES_PLURAL, 0},
    {"in French, with what is before its article",
     "1. Conform\u00e9ment {{\u00e0 la r\u00e9solution}} 69/193 et 69/196 de "
     "l\u2019Assembl\u00e9e "
     "g\u00e9n\u00e9rale, le gardien est dans la tour et dans la lampe.\n",
     UND_CHECK_RES_PLURAL, 0},
    {"two of two bodies",
     "1. General Assembly resolution 69/193 and Council resolution 2019/19 say "
     "so.\n",
     0, 0},
    {"a number and a letter",
     "1. General Assembly resolution 57/284 A and B say so.\n", 0, 0},
    {"two of one",
     "1. General Assembly resolutions 69/193 and 69/196 say "
     "so.\n",
     0, 0},
    {"a page", "1. See A/74/130, {{p. 12}}.\n", UND_CHECK_CITE_PAGE, 0},
    {"a paragraph", "1. See A/74/130, para. 12.\n", 0, 0},
    {"a page of a yearbook",
     "1. See Yearbook 1971, vol. II, document A/8410/Rev.1, p. 284.\n", 0, 0},
    {"an English word",
     "1. La lampe est dans la tour [E/CN.15/2001/4] et [{{and "
     "}}E/CN.15/2002/8].\n",
     UND_CHECK_CITE_LEFTOVER_WORD, 0},
    {"a French word",
     "1. La lampe est dans la tour, E/CN.15/2001/4 et E/CN.15/2002/8.\n", 0, 0},
    {"a list that falls",
     "1. General Assembly resolutions 69/193, {{60/1}} and 70/178 say so.\n",
     UND_CHECK_CITE_ORDER, 0},
    {"a list that rises",
     "1. General Assembly resolutions 60/1, 69/193 and 70/178 say so.\n", 0, 0},
    {"two that are no list",
     "1. General Assembly resolution 69/193, which follows its resolution "
     "60/1, "
     "says so.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(cited, volumes_of_the_official_records)
{
  static const und_fault_row rows[] = {
    {"another year",
     "1. Official Records of the Economic and Social Council, {{2018}}, "
     "Supplement No. 10 (E/2017/30), chap. I.\n",
     UND_CHECK_SUPP_FORM, 0},
    {"another number",
     "1. *Official Records of the General Assembly, Seventy-fourth Session, "
     "Supplement No. {{10}}* (A/74/11).\n",
     UND_CHECK_SUPP_FORM, 0},
    {"in order",
     "1. *Official Records of the Economic and Social Council, 2017, "
     "Supplement No. 10* (E/2017/30).\n",
     0, 0},
    {"a volume of its own",
     "1. *Official Records of the General Assembly, Supplement No. 10* "
     "(A/74/10/Add.1).\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(cited, links)
{
  static const und_fault_row rows[] = {
    {"to another document",
     "1. General Assembly resolution "
     "[74/247](https://undocs.org/en/{{A/RES/74/427}}) says so.\n",
     UND_CHECK_LINK_MISMATCH, 0},
    {"to the document",
     "1. General Assembly resolution "
     "[74/247](https://undocs.org/en/A/RES/74/247) says so.\n",
     0, 0},
    {"to the whole of an old resolution",
     "1. General Assembly resolution [217 A "
     "(III)](https://undocs.org/en/A/RES/217(III)) says so.\n",
     0, 0},
    {"in another language",
     "1. See [A/74/130](https://undocs.org/{{fr}}/A/74/130).\n",
     UND_CHECK_LINK_LANGUAGE, 0},
    {"in no language", "1. See [A/74/130](https://undocs.org/A/74/130).\n", 0,
     0},
    {"to a room paper",
     "1. See "
     "[E/CN.15/2021/CRP.3]({{https://undocs.org/en/E/CN.15/2021/CRP.3}}).\n",
     UND_CHECK_LINK_NO_TARGET, 0},
    {"with a bracket of the sentence",
     "1. See the list ([A/74/130{{)}}](https://undocs.org/en/A/74/130).\n",
     UND_CHECK_SYM_TRAILING, 0},
    {"with a bracket outside",
     "1. See the list ([A/74/130](https://undocs.org/en/A/74/130)).\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(cited, symbols)
{
  static const und_fault_row rows[] = {
    {"no organ", "1. See {{UNDOC/CCPCJ/EG.4/2020/2}}.\n",
     UND_CHECK_SYM_UNKNOWN_ORGAN, 0},
    {"a corrigendum before an addendum", "1. See {{A/74/130/Corr.1/Add.1}}.\n",
     UND_CHECK_SYM_SUFFIX_ORDER, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(cited, treaties_and_sales_numbers)
{
  static const und_fault_row rows[] = {
    {"no volume", "1. United Nations, *Treaty Series*, {{}}2225, No. 39574.\n",
     UND_CHECK_UNTS_FORM, 0},
    {"no number", "1. United Nations, Treaty Series, vol. 2225, {{}}39574.\n",
     UND_CHECK_UNTS_FORM, 0},
    {"a short name of the series", "1. See the volume {{UNTS}} 2225.\n",
     UND_CHECK_UNTS_FORM, 0},
    {"in order",
     "1. United Nations, *Treaty Series*, vol. 2225, No. 39574, p. 209.\n", 0,
     0},
    {"several volumes",
     "1. United Nations, *Treaty Series*, vols. 2225 and 2237, No. 39574.\n", 0,
     0},
    {"a volume and its page",
     "1. United Nations, *Treaty Series*, vol. 90, p. 327.\n", 0, 0},
    {"another volume",
     "1. United Nations, *Treaty Series*, vol. {{2235}}, No. 39574.\n",
     UND_CHECK_UNTS_KNOWN, 0},
    {"another number, further on", "1. Ibid., vol. 2225, No. {{39547}}.\n",
     UND_CHECK_UNTS_KNOWN, 0},
    {"nothing like a known treaty",
     "1. United Nations, *Treaty Series*, vol. 120, No. 1616.\n", 0, 0},
    {"a sales number without a stop",
     "1. See the study (Sales No. {{E91.IV.2}}).\n", UND_CHECK_SALES_FORM, 0},
    {"a sales number in order",
     "1. See the study (Sales No. E.03.II.A.1 and corrigendum).\n", 0, 0},
    {"one of several languages", "1. See the study (Sales No. M.91.IV.2).\n", 0,
     0},
    {"one of another language", "1. See the study (Sales No. {{F}}.91.IV.2).\n",
     UND_CHECK_SALES_LANGUAGE, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(cited, names_of_places)
{
  static const und_fault_row rows[] = {
    {"above, but where", "1. So it was {{(see above)}}.\n",
     UND_CHECK_XREF_VAGUE, 0},
    {"with a number", "1. A.\n\n2. So it was (see paragraph 1 above).\n", 0, 0},
    {"a letter of a paragraph",
     "1. Selon {{le paragraphe}} c) de l\u2019article 3, la lampe est dans la "
     "tour et le feu est dans la lampe.\n",
     UND_CHECK_XREF_UNIT_NAME, 0},
    {"a number and a letter",
     "1. Selon le paragraphe 1 c) de l\u2019article 3, la lampe est dans la "
     "tour et le feu est dans la lampe.\n",
     0, 0},
    {"a letter in English", "1. Under paragraph (c) of article 3.\n", 0, 0},
    {"the smaller unit first",
     "1. See {{subparagraph (a) of paragraph 8}} of the annex.\n",
     UND_CHECK_XREF_ORDER, 0},
    {"the larger unit first", "1. See paragraph 8 (a) of the annex.\n", 0, 0},
    {"a range that falls", "1. See paragraphs {{12 to 5}} of the annex.\n",
     UND_CHECK_XREF_RANGE, 0},
    {"a range of letters that falls",
     "1. Selon les sections {{C \u00e0 A}} du rapport, la lampe est dans la "
     "tour et le feu est dans la lampe.\n",
     UND_CHECK_XREF_RANGE, 0},
    {"a range that rises", "1. See paragraphs 5 to 12 of the annex.\n", 0, 0},
    {"a paragraph of the second", "1. See paragraphs 5 to 3/2 of it.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

#define STATES "Algeria, Argentina, Australia, Brazil, "

Test(cited, lists_of_states)
{
  static const und_fault_row rows[] = {
    {"two exchanged",
     "1. There were " STATES "{{China, Chile}}, Egypt and Japan.\n",
     UND_CHECK_LIST_ALPHA_ORDER, 0},
    {"one far from its place",
     "1. There were Algeria, {{Peru}}, Argentina, Australia, Brazil, Chile, "
     "China and Japan.\n",
     UND_CHECK_LIST_ALPHA_ORDER, 0},
    {"in order",
     "1. There were Algeria, Argentina, Australia, Bosnia and Herzegovina, "
     "Chile, China, United "
     "Kingdom of Great Britain and Northern Ireland and United States of "
     "America.\n",
     0, 0},
    {"accents do not count",
     "1. Il y avait les \u00c9tats suivants dans la tour et dans la lampe : "
     "Alg\u00e9rie, Allemagne, Argentine, Chine, \u00c9gypte, Espagne, France, "
     "Inde et Italie.\n",
     0, 0},
    {"no States",
     "1. There were Anna, Berta, Dora, Carla, Emma, Frida, Greta and Hilda.\n",
     0, 0},
    {"a short name beside a long one",
     "1. There were " STATES "Chile, China, Iran (Islamic Republic of), Japan "
     "and {{United States}}.\n",
     UND_CHECK_NAME_COUNTRY_FORM, 0},
    {"a short name among others",
     "1. There were " STATES "Chile, China, Japan and United States.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(cited, numbers_of_nobody)
{
  static const und_fault_row rows[] = {
    {"a number that may be of many", "1. Resolution {{22/8}} says so.\n",
     UND_CHECK_RES_ORGAN_NAMED, 0},
    {"the organ named before",
     "1. The Commission on Narcotic Drugs met.\n\n2. Resolution 22/8 says "
     "so.\n",
     0, 0},
    {"its own", "The General Assembly,\n\nRecalling its resolution 74/173,\n",
     0, 0},
    {"one short word for two numbers",
     "1. See the review, {{No.}} 43 and 44.\n", UND_CHECK_ABBR_PLURAL, 0},
  };
  UND_EXPECT_FAULTS(rows);
}
