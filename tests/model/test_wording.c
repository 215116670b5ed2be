// SPDX-License-Identifier: MIT

#include "support/faults.h"

#define KEEPERS "The Office of Lamps and Keepers (OLAK) was asked.\n\n"

Test(wording, abbreviations_that_are_a_slip_of_one_that_is_explained)
{
  static const und_fault_row rows[] = {
    {"a letter too many", "1. " KEEPERS "2. {{OLLAK}} came.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"a letter too few is as short as another abbreviation",
     "1. " KEEPERS "2. OLA came.\n", 0, 0},
    {"a wrong letter", "1. " KEEPERS "2. So did {{OLEK}}.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"two letters exchanged", "1. " KEEPERS "2. So did {{OALK}}.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"a space inside", "1. " KEEPERS "2. So did {{OL AK}}.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"before it is explained", "1. {{OLKA}} came.\n\n2. " KEEPERS,
     UND_CHECK_ACRO_VARIANT, 0},
    {"in French, with an elision",
     "1. L'Office des phares et de la r\u00e9forme agricole (OPRA) est "
     "venu.\n\n"
     "2. Les travaux de l'{{ORPA}} vont bien.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"an initial with an accent",
     "1. La R\u00e9union des \u00c9tats gardiens et savants (REGS) est finie."
     "\n\n2. La {{RAGS}} aussi.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"one that is explained itself",
     "1. " KEEPERS "2. The Office of Lamps and Clocks (OLAC) came too; OLAC "
     "left.\n",
     0, 0},
    {"one that everybody knows",
     "1. The Uniform Network of Island Docks (UNID) met UNDP, UNODC and UNV.\n",
     0, 0},
    {"brackets that hold no abbreviation of the words before them",
     "1. The Office met (OLAK).\n\n2. OLAC came.\n", 0, 0},
    {"part of a symbol", "1. " KEEPERS "2. See OLAC/2020/4.\n", 0, 0},
    {"a word in capitals", "1. " KEEPERS "2. OLAKs came.\n", 0, 0},
    {"another first letter, as many names have",
     "1. " KEEPERS "2. So did the DLAK.\n", 0, 0},
    {"another last letter", "1. " KEEPERS "2. So did the OLAC.\n", 0, 0},
    {"one letter more", "1. " KEEPERS "2. So did the OLAKA.\n", 0, 0},
    {"five letters, one in the place of another",
     "1. L'Office national unique des corps (ONUDC) est venu.\n\n2. "
     "L'{{ONUSD}} "
     "aussi.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"of a known one that stands in the text",
     "1. UNICEF and UNICEF met {{UNICF}}.\n", UND_CHECK_ACRO_VARIANT, 0},
    {"of a known one that does not", "1. UNICF met.\n", 0, 0},
    {"a space before the last letter", "1. " KEEPERS "2. So did {{OLA K}}.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"three letters, which many others have",
     "1. " KEEPERS "2. So did the OLK.\n", 0, 0},
    {"of one that stands in brackets once and often besides",
     "1. The keepers met (LUKA).\n\n2. LUKA and LUKA met {{LUKKA}}.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"as often as the other one",
     "1. The keepers met (LUKA).\n\n2. LUKA met LUKKA, and LUKKA met LUKA.\n",
     0, 0},
    {"another letter of a long one that stands often",
     "1. The keepers met (LUKAMA).\n\n2. LUKAMA, LUKAMA and LUKAMA met "
     "{{LUKANA}}.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"another first letter, which another body may have",
     "1. The keepers met (LUKAMA).\n\n2. LUKAMA, LUKAMA and LUKAMA met "
     "HUKAMA.\n",
     0, 0},
    {"the same twice",
     "1. The keepers met (LUKAMA).\n\n2. LUKAMA, LUKAMA and LUKAMA met HUKAMA "
     "and HUKAMA.\n",
     0, 0},
    {"where it is explained, and another one stands in the text",
     "1. The keepers met ({{LUKKA}}).\n\n2. LUKA met LUKA.\n",
     UND_CHECK_ACRO_VARIANT, 0},
    {"far from it", "1. " KEEPERS "2. The LAMP came.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(wording, years_of_resolutions)
{
  static const und_fault_row rows[] = {
    {"a year before the session",
     "1. In {{2009}}, in its resolution 74/173, the General Assembly asked.\n",
     UND_CHECK_CITE_YEAR_VS_SESSION, 2019},
    {"a year of the session",
     "1. In 2020, in its resolution 74/173, the General Assembly asked.\n", 0,
     0},
    {"a day in the other year of the session",
     "1. General Assembly resolution 74/173 of 18 December {{2020}} says so.\n",
     UND_CHECK_CITE_YEAR_VS_SESSION, 2019},
    {"a day in the spring of the session",
     "1. General Assembly resolution 74/173 of 18 May {{2019}} says so.\n",
     UND_CHECK_CITE_YEAR_VS_SESSION, 2020},
    {"a day early in September, when a session may open",
     "1. General Assembly resolution 55/2 of 8 September 2000 says so.\n", 0,
     0},
    {"a day late in September",
     "1. General Assembly resolution 74/173 of 25 September {{2020}} says "
     "so.\n",
     UND_CHECK_CITE_YEAR_VS_SESSION, 2019},
    {"a day when the session ends",
     "1. General Assembly resolution 74/323 of 15 September 2020 says so.\n", 0,
     0},
    {"a day that a number before shares",
     "1. General Assembly resolutions 74/3 of 18 May 2020 and 74/173 of 18 "
     "December {{2020}} say so.\n",
     UND_CHECK_CITE_YEAR_VS_SESSION, 2019},
    {"a day that fits another of the list",
     "1. General Assembly resolutions 74/173 and 75/174 of 18 December "
     "2020 say so.\n",
     0, 0},
    {"a number that only the Assembly reaches",
     "1. See resolution 74/173 of 18 May {{2015}}.\n",
     UND_CHECK_CITE_YEAR_VS_SESSION, 2020},
    {"one that others reach", "1. See resolution 74/3 of 18 May 2015.\n", 0, 0},
    {"a commission whose symbols do not tell",
     "1. Economic and Social Commission for Asia and the Pacific resolution "
     "73/1 of 19 May {{2015}} says so.\n",
     UND_CHECK_CITE_YEAR_VS_SESSION, 2017},
    {"its session",
     "1. Economic and Social Commission for Asia and the Pacific resolution "
     "73/1 of 19 May 2017 says so.\n",
     0, 0},
    {"an emergency session",
     "1. General Assembly resolution ES-10/13 of 21 October 2003 says so.\n", 0,
     0},
    {"a commission",
     "1. En {{2001}}, dans sa r\u00e9solution 20/7, la Commission pour la "
     "pr\u00e9vention du crime et la justice p\u00e9nale a demand\u00e9.\n",
     UND_CHECK_CITE_YEAR_VS_SESSION, 2011},
    {"whose it is nothing tells",
     "1. In 2001, in its resolution 20/7, it "
     "asked.\n",
     0, 0},
    {"the Security Council",
     "1. Security Council resolution 1325 ({{2001}}) says so.\n",
     UND_CHECK_CITE_SC_YEAR, 2000},
    {"its right year", "1. Security Council resolution 1325 (2000) says so.\n",
     0, 0},
    {"around a New Year either may be right",
     "1. Security Council resolution 2615 (2022) says so.\n", 0, 0},
    {"of another organization",
     "1. Resolution 1591 (2007) of the Parliamentary Assembly of the Council "
     "of "
     "Europe says so.\n",
     0, 0},
    {"a volume",
     "1. The resolution is in the Journal, vol. 49 (1955), p. 82.\n", 0, 0},
    {"a regional commission with sessions of its own",
     "1. Taking note of resolution 959 (LI) of 15 May 2018, in which the "
     "Economic Commission for Africa asked.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(wording, periods_and_days)
{
  static const und_fault_row rows[] = {
    {"years that fall", "1. The plan for {{2021-2018}} was kept.\n",
     UND_CHECK_PERIOD_ORDER, 0},
    {"with a dash", "1. Le plan {{2021\u20132018}} est tenu.\n",
     UND_CHECK_PERIOD_ORDER, 0},
    {"years that rise", "1. The plan for 2018-2021 was kept.\n", 0, 0},
    {"a number of a document", "1. See A/2021-2018/4 and 2021-2018-3.\n", 0, 0},
    {"days that fall", "1. It met from {{29 to 27}} July 2020.\n",
     UND_CHECK_DATE_RANGE, 0},
    {"days that fall, with a hyphen", "1. It met ({{29-27}} July 2020).\n",
     UND_CHECK_DATE_RANGE, 0},
    {"in French", "1. Il s'est r\u00e9uni du {{29 au 27}} juillet 2020.\n",
     UND_CHECK_DATE_RANGE, 0},
    {"days that rise", "1. It met from 27 to 29 July 2020.\n", 0, 0},
    {"over the end of a month", "1. It met from 29 June to 2 July.\n", 0, 0},
    {"a day that is not there", "1. It met on {{31}} April 2021.\n",
     UND_CHECK_DATE_WEEKDAY, 0},
    {"no leap year", "1. It met on {{29}} February 2021.\n",
     UND_CHECK_DATE_WEEKDAY, 0},
    {"a leap year", "1. It met on 29 February 2020.\n", 0, 0},
    {"a leap year, perhaps", "1. It meets on 29 February.\n", 0, 0},
    {"paragraphs may", "1. Paragraphs 31 may be read.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(wording, places_above_and_below)
{
  static const und_fault_row rows[] = {
    {"all is right",
     "# I. One\n\n1. See paragraph 2 below and section II below.\n\n2. See "
     "paragraph 1 above.\n\n# II. Two\n\n3. See paras. 1 and 2 above.\n",
     0, 0},
    {"above, but it is below",
     "1. See paragraph {{2}} above.\n\n2. It is lit.\n",
     UND_CHECK_XREF_DIRECTION, 0},
    {"one of a list",
     "1. A.\n\n2. See paragraphs 1 and {{3}} above.\n\n3. It is lit.\n",
     UND_CHECK_XREF_DIRECTION, 0},
    {"nowhere", "1. See paragraph {{7}} below.\n\n2. It is lit.\n",
     UND_CHECK_XREF_MISSING, 0},
    {"no such section",
     "# I. One\n\n1. See section {{IX}} below.\n\n# II. "
     "Two\n\n2. B.\n",
     UND_CHECK_XREF_MISSING, 0},
    {"the paragraph itself", "1. A.\n\n2. See paragraph {{2}} above.\n",
     UND_CHECK_XREF_SELF, 0},
    {"from an item of it",
     "1. A.\n\n2. See:\n\n(a) Paragraph {{2}} above;\n\n"
     "(b) Oil.\n",
     UND_CHECK_XREF_SELF, 0},
    {"in French",
     "1. Voir le paragraphe {{2}} ci-dessus.\n\n2. La lampe est "
     "allum\u00e9e dans la tour.\n",
     UND_CHECK_XREF_DIRECTION, 0},
    {"in an annex",
     "1. A.\n\n2. See paragraph 12 of the annex below and rule "
     "22, para. 23 above.\n",
     0, 0},
    {"what follows is below",
     "1. See paragraph 2 below-market, section 4 "
     "below the line.\n\n2. B.\n",
     0, 0},
    {"a place in another document, said behind the word",
     "1. The Board, in paragraph 9 above\nof its report, said so.\n", 0, 0},
    {"the same in French",
     "1. Selon le paragraphe 9 ci-dessus du rapport du Conseil, la lampe est "
     "allum\u00e9e.\n",
     0, 0},
    {"an addendum begins late", "45. See paragraph 12 above.\n\n46. B.\n", 0,
     0},
    {"bold lines may be headings",
     "**I. One**\n\n1. See section II below.\n\n**II. Two**\n\n2. B.\n", 0, 0},
    {"of a resolution", "1. See paragraph 7 of resolution 74/173 above.\n", 0,
     0},
    {"of what nothing says", "1. See paragraph 7.\n", 0, 0},
    {"one of two with the number",
     "The General Assembly,\n\n1. Notes;\n\n2. Asks.\n\nAnnex\n\n1. See "
     "paragraph 2 below.\n\n2. It is lit.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(wording, symbols_that_nobody_writes_so)
{
  static const und_fault_row rows[] = {
    {"a period that is lost", "1. See {{E/CN15/2021/1}}.\n",
     UND_CHECK_SYM_SUFFIX_FORM, 0},
    {"a year of two digits", "1. See {{E/CN.15/21/1}}.\n", UND_CHECK_SYM_SYNTAX,
     0},
    {"halves exchanged", "1. See ({{A/RES/230/65}}).\n",
     UND_CHECK_SYM_SESSION_RANGE, 0},
    {"small letters", "1. See {{a/res/65/230}} of 2010.\n", UND_CHECK_SYM_CASE,
     0},
    {"a space", "1. See {{A/RES/65/ 230}}.\n", UND_CHECK_SYM_SPACE, 0},
    {"a space before a word", "1. See {{A/ HRC/RES/59/13}}.\n",
     UND_CHECK_SYM_SPACE, 0},
    {"a slash that is lost", "1. See {{A75/118}}.\n", UND_CHECK_SYM_SYNTAX, 0},
    {"a word misspelt", "1. See {{A/REZ/65/230}}.\n", UND_CHECK_SYM_SYNTAX, 0},
    {"an address",
     "1. See https://undocs.org/a/res/65/230, undocs.org/fr/A/RES/65/230 and "
     "[65/230](https://undocs.org/en/A/RES/65/230).\n",
     0, 0},
    {"what is no symbol",
     "1. P/CVE, HIV/AIDS 2, 24/7, and/or 3, km/h 30, N/A 5, AC/DC2, c/o 4, "
     "GE/20/4, WT/DS27/R, MSC/Circ.4, w/o/2, B/20/4, A4/210.\n",
     0, 0},
    {"right ones",
     "1. A/RES/65/230, S/RES/1325 (2000), E/2019/30*, A/74/130/Add.1, "
     "A/943-S/2025/369 and UNODC/CCPCJ/EG.4/2020/INF/1.\n",
     0, 0},
    {"over a line's end", "1. See A/RES/65/\n230 and E/CN.15/2021/\n1.\n", 0,
     0},
  };
  UND_EXPECT_FAULTS(rows);
}
