// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/symbol/cite.h"

enum { SYMBOLS = 300 };

// The symbols of all citations of `text`, one space between.
static void resolve_all(const char *text, und_language language,
                        und_cite_context context, und_buffer *out)
{
  und_cites cites = {0};
  und_cite_scan(und_slice_from(text), language, &cites);
  for (uint32_t i = 0; i < cites.found.count; i++) {
    und_buffer_adds(out, i > 0 ? " " : "");
    if (!und_cite_resolve(&cites.found.items[i], &context, out)) {
      und_buffer_adds(out, "-");
    }
  }
  und_cites_finish(&cites);
}

static const struct {
  und_language language;
  und_body acting;
  const char *text;
  const char *symbols; // "-" for one without a symbol
} citations[] = {
  // The body is named before or after the number.
  {UND_EN, UND_BODY_NONE, "in General Assembly resolution 81/12 of 3 May 2027",
   "A/RES/81/12"},
  {UND_EN, UND_BODY_NONE, "resolution 81/12 of the General Assembly",
   "A/RES/81/12"},
  {UND_EN, UND_BODY_GA, "Council resolution 5/3 and decision 6/101",
   "A/HRC/RES/5/3 -"},
  {UND_FR, UND_BODY_NONE,
   "les résolutions 61/2 et 61/3 de l’Assemblée générale",
   "A/RES/61/2 A/RES/61/3"},
  {UND_FR, UND_BODY_NONE,
   "En 2013, dans sa résolution 22/9, la Commission des stupéfiants a prié",
   "E/CN.7/RES/22/9"},
  {UND_ES, UND_BODY_ECOSOC,
   "la resolución 1999 (2011) del Consejo de Seguridad, y su resolución "
   "2011/4, de 5 de julio de 2011",
   "S/RES/1999(2011) E/RES/2011/4"},
  {UND_RU, UND_BODY_HRC,
   "резолюцию 61/2 Генеральной Ассамблеи и свою резолюцию 31/7",
   "A/RES/61/2 A/HRC/RES/31/7"},
  {UND_AR, UND_BODY_NONE, "قرار الجمعية العامة 61/2 المؤرخ 3 أيار/مايو 2007",
   "A/RES/61/2"},
  {UND_AR, UND_BODY_GA, "إلى قراراتها 50/7 ميم المؤرخ 3 أيار/مايو 1995 و51/4",
   "A/RES/50/7M A/RES/51/4"},
  {UND_AR, UND_BODY_GA, "القرار 217 ألف (د - 3) والقرار دإ-10/2",
   "A/RES/217A(III) A/RES/S-10/2"},
  {UND_ZH, UND_BODY_ECOSOC, "大会2015年9月3日题为“计划”的第61/2号决议",
   "A/RES/61/2"},
  {UND_ZH, UND_BODY_GA, "回顾其第61/2和61/3号决议以及第61/501号决定",
   "A/RES/61/2 A/RES/61/3 A/DEC/61/501"},
  {UND_ZH, UND_BODY_NONE, "第1999（2011）号决议", "S/RES/1999(2011)"},
  // Whose resolution it is.
  {UND_EN, UND_BODY_HRC, "Recalling its resolution 31/7", "A/HRC/RES/31/7"},
  {UND_EN, UND_BODY_GA,
   "Noting that the Human Rights Council, in its resolution 41/7, decided",
   "A/HRC/RES/41/7"},
  {UND_EN, UND_BODY_ECOSOC,
   "Noting that, in its resolution 71/7, the General Assembly decided",
   "A/RES/71/7"},
  {UND_EN, UND_BODY_NONE, "Resolution 71/7, annex.", "A/RES/71/7"},
  {UND_EN, UND_BODY_GA, "League of Arab States resolution 14/3", "-"},
  {UND_EN, UND_BODY_HRC, "resolution 3/2005 of its own", "-"},
  // Lists.
  {UND_EN, UND_BODY_GA,
   "its resolutions 57/2 A and 58/3 B of 5 May 2004, 59/4 of 6 June 2005 on "
   "a plan, 60/5 of 7 July 2006 and ES-10/6",
   "A/RES/57/2A A/RES/58/3B A/RES/59/4 A/RES/60/5 A/RES/ES-10/6"},
  {UND_EN, UND_BODY_GA, "resolutions 79/98 to 79/112",
   "A/RES/79/98 A/RES/79/112"},
  {UND_EN, UND_BODY_GA, "resolutions 55/2;\n56/3; and 57/4",
   "A/RES/55/2 A/RES/56/3 A/RES/57/4"},
  {UND_EN, UND_BODY_NONE, "resolutions 2625 (XXV), 3201 (S-VI) and 2008 (LX)",
   "A/RES/2625(XXV) A/RES/3201(S-VI) E/RES/2008(LX)"},
  // Lines broken in the middle, Markdown, footnote marks.
  {UND_EN, UND_BODY_GA, "the report A/74/\n12 and resolution 74/\n\n173",
   "A/74/12 A/RES/74/173"},
  {UND_EN, UND_BODY_GA, "*its* resolution [74/173](https://x.org/y) too",
   "A/RES/74/173"},
  {UND_EN, UND_BODY_GA, "its resolution 74/16821, on", "A/RES/74/168"},
  {UND_RU, UND_BODY_GA, "своей резо-\nлюции 61/2", "A/RES/61/2"},
  // Symbols.
  {UND_EN, UND_BODY_NONE, "(A/61/L.45 and Add.1 and 2)",
   "A/61/L.45 A/61/L.45/Add.1"},
  {UND_FR, UND_BODY_NONE, "E/2013/30 et Corr.1, par. 4",
   "E/2013/30 E/2013/30/Corr.1"},
  {UND_AR, UND_BODY_NONE, "انظر A/HRC/6/1 وA/HRC/6/2.", "A/HRC/6/1 A/HRC/6/2"},
  {UND_ZH, UND_BODY_NONE, "见A/76/1、A/76/2和S/RES/1999（2011）。",
   "A/76/1 A/76/2 S/RES/1999(2011)"},
  {UND_EN, UND_BODY_NONE, "see https://undocs.org/en/A/RES/74/173.",
   "A/RES/74/173"},
  {UND_EN, UND_BODY_NONE, "see https://docs.un.org/S/RES/1999(2011)),",
   "S/RES/1999(2011)"},
  // What looks like a citation.
  {UND_EN, UND_BODY_GA, "a 24/7 network; I-24/7; 2/3 of them; 9/25", ""},
  {UND_EN, UND_BODY_GA, "V.20-04481 and 18/25 and 12/03/2020", ""},
  {UND_EN, UND_BODY_GA, "HIV/AIDS, and/or, P/CVE, men/women, 2018/19", ""},
  {UND_FR, UND_BODY_GA, "la décision prise pour 2018-2021 et 2018/2019", ""},
  {UND_EN, UND_BODY_GA, "vol. 2225, No. 39574; vol. 49 (1955), p. 3", ""},
  {UND_EN, UND_BODY_GA, "Application No. 3321/67, general comment 5 (2003)",
   ""},
  {UND_EN, UND_BODY_GA, "resolution A/395 (V), Assembly/AU/Dec.729 (XXXII)",
   ""},
  {UND_ZH, UND_BODY_GA, "24/7网络，2018/19年度，1/3的国家", ""},
};

Test(cite, the_sentence_tells_what_is_cited)
{
  for (size_t i = 0; i < sizeof citations / sizeof citations[0]; i++) {
    und_buffer found = {0};
    und_cite_context context = {.acting = citations[i].acting};
    resolve_all(citations[i].text, citations[i].language, context, &found);
    cr_expect(und_slice_equal(und_buffer_slice(&found),
                              und_slice_from(citations[i].symbols)),
              "%s\n  want %s\n  have %s", citations[i].text,
              citations[i].symbols, found.data ? found.data : "");
    und_buffer_finish(&found);
  }
}

static const struct {
  const char *text;
  const char *surface;
  const char *locator;
} places[] = {
  {"see resolution 217 A (III), annex.", "217 A (III)", "annex"},
  {"see E/2011/19, annex I, paras. 33-35 (b), and", "E/2011/19",
   "annex I, paras. 33-35 (b)"},
  {"(A/78/4, chap. V, sect. D)", "A/78/4", "chap. V, sect. D"},
  {"(see A/78/4, annexes I and II)", "A/78/4", "annexes I and II"},
  {"resolution 1999  (2011) of", "1999  (2011)", ""},
};

Test(cite, has_a_place_in_the_text)
{
  for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    und_slice text = und_slice_from(places[i].text);
    und_cites cites = {0};
    und_cite_scan(text, UND_EN, &cites);
    cr_assert_eq(cites.found.count, 1, "%s", places[i].text);
    und_citation found = cites.found.items[0];
    cr_expect(und_slice_equal(
                und_slice_cut(text, found.offset, found.offset + found.size),
                und_slice_from(places[i].surface)),
              "%s", places[i].text);
    und_slice locator = und_slice_cut(
      text, found.locator_offset, found.locator_offset + found.locator_size);
    cr_expect(und_slice_equal(locator, und_slice_from(places[i].locator)),
              "%s: %.*s", places[i].text, (int)locator.size, locator.data);
    und_cites_finish(&cites);
  }
}

Test(cite, context_decides_what_the_sentence_leaves_open)
{
  und_cites cites = {0};
  und_cite_scan(UND_SLICE("in Commission resolution 26/4"), UND_EN, &cites);
  cr_assert_eq(cites.found.count, 1);
  const und_citation *citation = &cites.found.items[0];
  bool weak = false;
  und_cite_context context = {.last = UND_BODY_CCPCJ};
  cr_expect_eq(und_cite_body(citation, &context, &weak), UND_BODY_CCPCJ);
  cr_expect_not(weak);
  context.last = UND_BODY_CND;
  cr_expect_eq(und_cite_body(citation, &context, &weak), UND_BODY_CND);
  context.last = UND_BODY_GA;
  cr_expect_eq(und_cite_body(citation, &context, &weak), UND_BODY_NONE,
               "no commission is known, and the Assembly has no session 26");
  cr_expect(weak);

  und_cite_scan(UND_SLICE("in resolution 61/4"), UND_EN, &cites);
  context = (und_cite_context){0};
  cr_expect_eq(und_cite_body(&cites.found.items[0], &context, &weak),
               UND_BODY_GA);
  cr_expect(weak, "the Assembly is merely assumed");
  und_cites_finish(&cites);
}

Test(cite, the_last_body_named_is_passed_on)
{
  cr_expect_eq(
    und_cite_last_body(UND_SLICE("The Security Council and the Commission on "
                                 "Narcotic Drugs met. The Council rose."),
                       UND_EN),
    UND_BODY_CND);
  cr_expect_eq(und_cite_last_body(UND_SLICE("nobody"), UND_EN), UND_BODY_NONE);
  cr_expect_eq(und_cite_last_body(UND_SLICE(""), UND_ZH), UND_BODY_NONE);
}
