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
  // Only one commission numbered by years.
  {UND_FR, UND_BODY_NONE, "la résolution 1998/72 de la Commission",
   "E/CN.4/RES/1998/72"},
  // A link tells what its text is.
  {UND_FR, UND_BODY_NONE, "Voir [81/12](https://undocs.org/fr/A/RES/81/12).",
   "A/RES/81/12"},
  {UND_EN, UND_BODY_NONE, "see [81/12](https://undocs.org/en/E/RES/2019/19)",
   ""},
  {UND_EN, UND_BODY_NONE, "see [81/12](https://undocs.org/en/A/81/12)", ""},
  {UND_EN, UND_BODY_NONE, "see [2019/19](https://undocs.org/E/2019/19)", ""},
  {UND_EN, UND_BODY_NONE, "see [81/501](https://undocs.org/A/DEC/81/501)", ""},
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
  // The letters of one number, and the ends of a range.
  {UND_EN, UND_BODY_GA, "resolutions 57/2 A and B, and 74/2 A to C",
   "A/RES/57/2A A/RES/57/2B A/RES/74/2A A/RES/74/2C"},
  {UND_EN, UND_BODY_GA, "resolutions 3411 A and B (XXX) and 3419 A to D (XXX)",
   "A/RES/3411A(XXX) A/RES/3411B(XXX) A/RES/3419A(XXX) A/RES/3419D(XXX)"},
  {UND_EN, UND_BODY_GA, "decisions 31/406 A to E.",
   "A/DEC/31/406A A/DEC/31/406E"},
  {UND_EN, UND_BODY_HRC, "resolutions 57/2 A and B of the General Assembly",
   "A/RES/57/2A A/RES/57/2B"},
  {UND_EN, UND_BODY_GA, "by its resolution 57/2 A. The Council", "A/RES/57/2A"},
  {UND_EN, UND_BODY_GA, "resolution 57/2 A and I have", "A/RES/57/2A"},
  {UND_FR, UND_BODY_GA, "ses résolutions 57/2 A et B et 74/2 A à C",
   "A/RES/57/2A A/RES/57/2B A/RES/74/2A A/RES/74/2C"},
  {UND_ES, UND_BODY_GA, "sus resoluciones 57/2 A y B",
   "A/RES/57/2A A/RES/57/2B"},
  {UND_RU, UND_BODY_GA, "резолюции 57/2 A и B и 74/2 A\u2013C",
   "A/RES/57/2A A/RES/57/2B A/RES/74/2A A/RES/74/2C"},
  {UND_AR, UND_BODY_GA, "القراران 57/2 ألف وباء و 74/2 ألف إلى جيم",
   "A/RES/57/2A A/RES/57/2B A/RES/74/2A A/RES/74/2C"},
  {UND_ZH, UND_BODY_GA, "第57/2 A和B号决议", "A/RES/57/2A A/RES/57/2B"},
  // Acronyms, and a number of the Council without its year.
  {UND_EN, UND_BODY_ECOSOC,
   "ECOSOC resolution 2019/19, GA resolution 60/251, UNGA resolution 181 (II)",
   "E/RES/2019/19 A/RES/60/251 A/RES/181(II)"},
  {UND_EN, UND_BODY_GA, "HRC resolution 16/21 and CND resolution 57/3",
   "A/HRC/RES/16/21 E/CN.7/RES/57/3"},
  {UND_EN, UND_BODY_HRC, "GA resolution 60/251", "A/RES/60/251"},
  {UND_EN, UND_BODY_GA, "UNSC resolutions 242, 338 and 1373 (2001)",
   "S/RES/242(1967) S/RES/338(1973) S/RES/1373(2001)"},
  {UND_EN, UND_BODY_GA, "resolutions 242 and 338 of the Security Council.",
   "S/RES/242(1967) S/RES/338(1973)"},
  {UND_FR, UND_BODY_GA, "la résolution 242 du CSNU, la résolution 16/21 du CDH",
   "S/RES/242(1967) A/HRC/RES/16/21"},
  {UND_RU, UND_BODY_ECOSOC, "резолюция СБ 242, резолюция ГА 74/3",
   "S/RES/242(1967) A/RES/74/3"},
  {UND_ZH, UND_BODY_GA, "安理会第242号决议；第242号文件", "S/RES/242(1967)"},
  {UND_EN, UND_BODY_GA,
   "Security Council resolution 1515 (2003) of 19 November 2003; the "
   "resolution of the Security Council of 2009; the resolution led to 242 "
   "projects; a resolution of 350 lines; General Assembly resolution 242",
   "S/RES/1515(2003)"},
  {UND_EN, UND_BODY_HRC, "See GA Res. 60/251, S.C. Res. 1325 (2000).",
   "A/RES/60/251 S/RES/1325(2000)"},
  // One sign is all that tells that a text cites, and marks stand beside it.
  {UND_EN, UND_BODY_GA, "Council resolution 1325[^4] (2000)",
   "S/RES/1325(2000)"},
  {UND_EN, UND_BODY_GA, "Council resolution **1325**\n   ([^4]2000)",
   "S/RES/1325(2000)"},
  {UND_RU, UND_BODY_GA, "резолюция Совета Безопасности 1325¹ (2000)",
   "S/RES/1325(2000)"},
  {UND_AR, UND_BODY_GA, "القرار ٧٤/١٧٣", "A/RES/74/173"},
  {UND_AR, UND_BODY_GA, "القرار 3411 باء (د - 30)", "A/RES/3411B(XXX)"},
  {UND_ZH, UND_BODY_GA, "大会第７４／１７３号决议", "A/RES/74/173"},
  {UND_ZH, UND_BODY_GA, "安全理事会第1325（2000）号决议", "S/RES/1325(2000)"},
  // A word between, brackets, words for "number".
  {UND_EN, UND_BODY_GA, "resolution no. 74/1, resolution number 74/2",
   "A/RES/74/1 A/RES/74/2"},
  {UND_FR, UND_BODY_GA, "la résolution historique 74/1, la résolution n° 74/2",
   "A/RES/74/1 A/RES/74/2"},
  {UND_AR, UND_BODY_GA, "القرار التاريخي 74/1", "A/RES/74/1"},
  {UND_EN, UND_BODY_GA, "the landmark resolution on tides (74/1)",
   "A/RES/74/1"},
  {UND_EN, UND_BODY_GA,
   "the resolution passed with 74/193; a resolution splitting 40/60; a "
   "resolution of 5/6 of an arc second",
   ""},
  {UND_EN, UND_BODY_GA,
   "Council resolutions 5/1, on the institutions of the Human Rights Council, "
   "and 5/2, on conduct",
   "A/HRC/RES/5/1 A/HRC/RES/5/2"},
  // The date stated tells of two bodies with that session which one it was.
  {UND_RU, UND_BODY_GA,
   "принятие Экономической и социальной комиссией для Азии и Тихого океана на "
   "ее семьдесят второй сессии резолюции 72/7 от 19 мая 2016 года",
   "E/ESCAP/RES/72/7"},
  // Lines broken in the middle, Markdown, footnote marks.
  {UND_EN, UND_BODY_GA, "the report A/74/\n12 and resolution 74/\n\n173",
   "A/74/12 A/RES/74/173"},
  {UND_EN, UND_BODY_GA, "*its* resolution [74/173](https://x.org/y) too",
   "A/RES/74/173"},
  {UND_EN, UND_BODY_GA, "its resolution 74/16821, on", "A/RES/74/168"},
  {UND_RU, UND_BODY_GA, "своей резо-\nлюции 61/2", "A/RES/61/2"},
  // Symbols.
  {UND_EN, UND_BODY_NONE, "(A/61/L.45 and Add.1 and 2)",
   "A/61/L.45 A/61/L.45/Add.1 A/61/L.45/Add.2"},
  {UND_FR, UND_BODY_NONE, "E/2013/30 et Corr.1, par. 4",
   "E/2013/30 E/2013/30/Corr.1"},
  {UND_EN, UND_BODY_NONE, "A/61/L.46 and Add.1\u20133; A/61/5, Add.1 and 2 May",
   "A/61/L.46 A/61/L.46/Add.1 A/61/L.46/Add.3 A/61/5 A/61/5/Add.1"},
  {UND_EN, UND_BODY_NONE, "A/6709/Rev.1 and Rev.1/Corr.1",
   "A/6709/Rev.1 A/6709/Rev.1/Corr.1"},
  {UND_EN, UND_BODY_NONE, "A/79/6 (Sect. 1) and Corr.1, A/79/6 (Sect. 29A)",
   "A/79/6(Sect.1) A/79/6(Sect.1)/Corr.1 A/79/6(Sect.29A)"},
  {UND_EN, UND_BODY_NONE, "A/RES/74/1\u2013A/RES/74/5",
   "A/RES/74/1 A/RES/74/5"},
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
  {UND_EN, UND_BODY_GA,
   "Case 123/45, decision of 15/06/2020, Directive 95/46/EC, decision "
   "2011/199/CFSP, European Parliament resolution 2019/2125",
   ""},
  {UND_EN, UND_BODY_GA,
   "resolution of the problem in 12/15 cases; Assembly resolutions 3 and 4; "
   "the two resolutions 5 years ago; high-res. 24/7",
   ""},
  {UND_FR, UND_BODY_GA,
   "la résolution du problème 50/60, la décision prise par 74/193 voix", ""},
  {UND_RU, UND_BODY_GA, "решение проблемы 40/60, ВИЧ/СПИД, дело № 123/45", ""},
  {UND_AR, UND_BODY_GA, "على مدار 24/7، قرار بنسبة 40/60", ""},
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
  und_language language;
  const char *text;
  const char *surface;
  const char *locator; // of the first citation that has one
} places[] = {
  {UND_EN, "see resolution 217 A (III), annex.", "217 A (III)", "annex"},
  {UND_EN, "see E/2011/19, annex I, paras. 33-35 (b), and", "E/2011/19",
   "annex I, paras. 33-35 (b)"},
  {UND_EN, "(A/78/4, chap. V, sect. D)", "A/78/4", "chap. V, sect. D"},
  {UND_EN, "(see A/78/4, annexes I and II)", "A/78/4", "annexes I and II"},
  {UND_EN, "resolution 1999  (2011) of", "1999  (2011)", ""},
  {UND_EN, "resolution 70/1 of the General Assembly, annex, para. 3.", "70/1",
   "annex, para. 3"},
  {UND_EN, "resolution 70/1 of 25 September 2015, para. 3, and", "70/1",
   "para. 3"},
  {UND_EN, "see resolution 70/1 (para. 3) and", "70/1", "para. 3"},
  {UND_EN, "Recalls paragraph 2 of its resolution 79/901 and", "79/901",
   "paragraph 2"},
  {UND_EN, "Recalls annex I, paragraphs 3 (a) and 5, of resolution 79/901",
   "79/901", "annex I, paragraphs 3 (a) and 5"},
  {UND_EN, "paragraph 2 of the report on resolution 79/901", "79/901", ""},
  {UND_EN, "see paragraph 2 above. Its resolution 79/901", "79/901", ""},
  {UND_EN, "see A/80/10, note 12, and", "A/80/10", "note 12"},
  {UND_EN, ", resolution 79/901", "79/901", ""},
  {UND_EN, "as set out in paragraph 3 and resolution 79/901.", "79/901", ""},
  {UND_EN, "in paragraphs 3 and 4, and resolution 79/901", "79/901", ""},
  {UND_EN, "paragraph 7 (see resolution 79/901)", "79/901", ""},
  {UND_EN, "in footnote 3, A/79/1", "A/79/1", ""},
  {UND_EN, "paragraph 3 of the annex and resolution 79/901", "79/901", ""},
  {UND_FR, "au paragraphe 3 et la r\u00e9solution 79/901", "79/901", ""},
  {UND_ES, "el p\u00e1rrafo 5 y la resoluci\u00f3n 79/901", "79/901", ""},
  {UND_RU,
   "\u0432 \u043f\u0443\u043d\u043a\u0442\u0435 5 \u0438 "
   "\u0440\u0435\u0437\u043e\u043b\u044e\u0446\u0438\u0438 79/901",
   "79/901", ""},
  {UND_FR, "Voir la résolution 70/1 de l’Assemblée générale, annexe, par. 3.",
   "70/1", "annexe, par. 3"},
  {UND_FR, "le paragraphe 3 b) de sa résolution 79/901", "79/901",
   "paragraphe 3 b)"},
  {UND_ES, "la resolución 79/901 de la Asamblea General, párrafo 2, y",
   "79/901", "párrafo 2"},
  {UND_ES, "el párrafo 2 de su resolución 79/901", "79/901", "párrafo 2"},
  {UND_RU, "резолюцию 79/901 Генеральной Ассамблеи, пункт 2", "79/901",
   "пункт 2"},
  {UND_RU, "в пункте 2 своей резолюции 79/901", "79/901", "пункте 2"},
  {UND_ZH, "\u7b2c79/901\u53f7\u51b3\u8bae\u7b2c5\u6bb5", "79/901",
   "\u7b2c5\u6bb5"},
  {UND_ZH, "A/79/1\u53f7\u6587\u4ef6\uff0c\u7b2c5\u6bb5", "A/79/1",
   "\u7b2c5\u6bb5"},
  {UND_AR, "الفقرة 2 من قرارها 79/901", "79/901", "الفقرة 2"},
};

Test(cite, has_a_place_in_the_text)
{
  for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    und_slice text = und_slice_from(places[i].text);
    und_cites cites = {0};
    und_cite_scan(text, places[i].language, &cites);
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

Test(cite, has_its_own_place_beside_another)
{
  static const struct {
    const char *text;
    const char *first;
    const char *second;
  } rows[] = {
    {"See A/RES/79/901, para. 2, and paragraph 4 of General Assembly "
     "resolution 74/247.",
     "para. 2", "paragraph 4"},
    {"By resolution 74/1, paragraph 5 of resolution 71/2 and its annex.", "",
     "paragraph 5"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_slice text = und_slice_from(rows[i].text);
    const char *const wanted[] = {rows[i].first, rows[i].second};
    und_cites cites = {0};
    und_cite_scan(text, UND_EN, &cites);
    cr_assert_eq(cites.found.count, 2);
    for (int k = 0; k < 2; k++) {
      const und_citation *found = &cites.found.items[k];
      und_slice place =
        und_slice_cut(text, found->locator_offset,
                      found->locator_offset + found->locator_size);
      cr_expect(und_slice_equal(place, und_slice_from(wanted[k])), "%s: %.*s",
                rows[i].text, (int)place.size, place.data);
    }
    und_cites_finish(&cites);
  }
}

static const struct {
  und_language language;
  const char *text;
  uint32_t year; // of the first citation
  uint32_t month;
  uint32_t day;
  const char *place;
} dates[] = {
  {UND_EN, "resolution 74/1 of 18 December 2019 and 74/2 of 3 May 2020", 2019,
   12, 18, "18 December 2019"},
  {UND_EN, "resolutions 69/1 and 69/2 of 18 December 2014", 2014, 12, 18,
   "18 December 2014"},
  {UND_EN, "resolution 74/1 of the General Assembly of 18 December 2019", 2019,
   12, 18, "18 December 2019"},
  {UND_EN, "In 2011, in its resolution 20/7, the Commission on Narcotic Drugs",
   2011, 0, 0, "2011"},
  {UND_EN, "A/RES/74/1 of 18 December 2019", 2019, 12, 18, "18 December 2019"},
  {UND_EN, "In 2011, its member States; resolution 74/1 was", 0, 0, 0, ""},
  {UND_EN, "resolutions 72/1 and 73/1 of 22 December 2017 and 26 May 2018",
   2017, 12, 22, "22 December 2017"},
  {UND_EN, "resolutions 72/1 and 72/2 of 22 and 23 December 2017", 2017, 12, 22,
   "22"},
  {UND_EN, "resolutions 72/1, 72/2 and 73/1 of 22 May 2017 and 26 May 2018", 0,
   0, 0, ""}, // which is whose?
  {UND_FR, "En 2001, dans sa résolution 20/7, la Commission", 2001, 0, 0,
   "2001"},
  {UND_FR, "ses résolutions 46/1 du 1er mai 1991", 1991, 5, 1, "1er mai 1991"},
  {UND_ES, "resolución 45/1, de 14 de diciembre de 1990", 1990, 12, 14,
   "14 de diciembre de 1990"},
  {UND_RU, "резолюцию 55/6 от 4 декабря 2000 года", 2000, 12, 4,
   "4 декабря 2000"},
  {UND_RU, "В 2011 году, в своей резолюции 65/2,", 2011, 0, 0, "2011"},
  {UND_AR, "قرارها 40/1 المؤرخ 16 كانون الأول/ديسمبر 1985", 1985, 12, 16,
   "16 كانون الأول/ديسمبر 1985"},
  {UND_ZH, "大会2015年9月25日题为“2030年议程”的第70/1号决议", 2015, 9, 25,
   "2015年9月25日"},
  {UND_ZH, "2009年第64/1号决议", 2009, 0, 0, "2009年"},
  {UND_ZH, "2008年12月3日关于海洋、岸线的第63/1号决议", 2008, 12, 3,
   "2008年12月3日"},
  {UND_ZH, "延长至2022年5月15日，根据第2550(2020)号决议", 0, 0, 0, ""},
};

Test(cite, tells_the_date_that_the_text_states)
{
  for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
    und_slice text = und_slice_from(dates[i].text);
    und_cites cites = {0};
    und_cite_scan(text, dates[i].language, &cites);
    cr_assert_gt(cites.found.count, 0, "%s", dates[i].text);
    und_cite_date stated = cites.found.items[0].stated;
    cr_expect_eq(stated.year, dates[i].year, "%s", dates[i].text);
    cr_expect_eq(stated.month, dates[i].month, "%s", dates[i].text);
    cr_expect_eq(stated.day, dates[i].day, "%s", dates[i].text);
    und_slice place =
      und_slice_cut(text, stated.offset, stated.offset + stated.size);
    cr_expect(und_slice_equal(place, und_slice_from(dates[i].place)),
              "%s: %.*s", dates[i].text, (int)place.size, place.data);
    und_cites_finish(&cites);
  }
}

static const struct {
  und_language language;
  const char *text;
  const char *title; // of the first citation
} titles[] = {
  {UND_EN, "resolution 70/1 of 25 September 2015, entitled “The lamps”, and",
   "The lamps"},
  {UND_EN, "General Assembly resolution 70/1, entitled \"The\nlamps\"",
   "The\nlamps"},
  {UND_EN, "resolution 70/1 of the General Assembly, annex, entitled “Oil”",
   "Oil"},
  {UND_EN, "resolutions 70/1, entitled “Oil”, and 70/2, entitled “Gas”", "Oil"},
  {UND_EN, "resolution 70/1 on the item entitled “Lamps”", ""},
  {UND_EN, "resolution 70/1, entitled “Lamps without an end", ""},
  {UND_EN, "resolution 70/1, entitled “”", ""},
  {UND_FR,
   "résolution 70/1 de l'Assemblée générale, en date du 25 septembre "
   "2015, intitulée « Les\u00a0lampes\u00a0»",
   "Les\u00a0lampes"},
  {UND_FR,
   "la résolution [74/1](#) de l’Assemblée générale, intitulée "
   "« *Les lampes* »",
   "Les lampes"},
  {UND_ES, "su resolución 70/1, de 25 de septiembre de 2015, titulada “La luz”",
   "La luz"},
  {UND_RU, "резолюцию 70/1 от 25 сентября 2015 года, озаглавленную «Лампы»,",
   "Лампы"},
  {UND_AR, "قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015 المعنون ”المصابيح“",
   "المصابيح"},
  {UND_ZH, "大会2015年9月25日题为“灯塔”的第70/1号决议", "灯塔"},
  {UND_ZH, "大会题为《灯塔》的项目。第70/1号决议", ""},
};

Test(cite, tells_the_title_that_the_text_gives)
{
  for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++) {
    und_slice text = und_slice_from(titles[i].text);
    und_cites cites = {0};
    und_cite_scan(text, titles[i].language, &cites);
    cr_assert_gt(cites.found.count, 0, "%s", titles[i].text);
    und_cite_words words = cites.found.items[0].title;
    und_slice title =
      und_slice_cut(text, words.offset, words.offset + words.size);
    cr_expect(und_slice_equal(title, und_slice_from(titles[i].title)),
              "%s: %.*s", titles[i].text, (int)title.size, title.data);
    und_cites_finish(&cites);
  }
}

Test(cite, knows_the_ends_of_a_range)
{
  static const char *const texts[] = {
    "resolutions 79/98 to 79/112", "resolutions 74/2 A to C",
    "resolutions 3419 A to D (XXX)", "A/61/L.46/Add.1, A/61/L.47 and Add.1-3"};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    und_cites cites = {0};
    und_cite_scan(und_slice_from(texts[i]), UND_EN, &cites);
    cr_assert_geq(cites.found.count, 2);
    for (uint32_t c = 0; c < cites.found.count; c++) {
      cr_expect_eq(cites.found.items[c].through, c + 1 == cites.found.count,
                   "%s: %u", texts[i], c);
    }
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
