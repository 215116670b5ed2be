// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "../../server/symbol/symbol_table.h"

// One of every series that the table has, in canonical spelling.
static const char *const canonical[] = {
  "A/74/130",
  "A/5746",
  "A/RES/65/230",
  "A/RES/217A(III)",
  "A/DEC/74/567",
  "A/61/L.45",
  "A/78/PV.16",
  "A/INF/74/4",
  "A/BUR/54/1",
  "A/C.1/57/L.54",
  "A/C.2/57/L.54",
  "A/C.3/57/L.54",
  "A/C.4/57/L.54",
  "A/C.5/57/L.54",
  "A/C.6/57/L.54",
  "A/SPC/46/L.1",
  "A/AC.109/2019/L.18",
  "A/AC.291/11",
  "A/CN.9/1016",
  "A/CN.4/L.682",
  "A/CN.9/WG.II/WP.215",
  "A/CN.10/2019/1",
  "A/CONF.234/16",
  "A/HRC/47/1",
  "A/HRC/RES/5/1",
  "A/HRC/DEC/19/119",
  "A/HRC/PRST/43/1",
  "A/HRC/WG.6/30/FRA/1",
  "A/HRC/WG.2/17/2",
  "A/S-20/4",
  "S/2024/612",
  "S/RES/1325(2000)",
  "S/PRST/2021/1",
  "S/PV.4213",
  "S/Agenda/7229",
  "S/INF/75",
  "S/AC.25/SR.14",
  "E/2019/30",
  "E/RES/2019/19",
  "E/RES/663C(XXIV)",
  "E/DEC/2019/210",
  "E/2019/L.20",
  "E/2023/SR.45",
  "E/2021/NGO/159",
  "E/INF/2020/1",
  "E/CN.15/2021/1",
  "E/CN.3/2019/1",
  "E/CN.4/2005/1",
  "E/CN.5/2019/1",
  "E/CN.6/2019/1",
  "E/CN.7/2003/10",
  "E/CN.7/RES/57/3",
  "E/CN.7/DEC/57/1",
  "E/CN.9/2019/1",
  "E/CN.15/2011/19",
  "E/CN.15/RES/20/7",
  "E/CN.15/DEC/24/1",
  "E/CN.16/2019/1",
  "E/CN.17/2019/1",
  "E/CN.18/2019/1",
  "E/C.2/2019/1",
  "E/C.12/GC/24",
  "E/C.16/2019/1",
  "E/C.19/2019/1",
  "E/ICEF/2021/4",
  "E/INCB/2019/1",
  "ECE/MP.PP/2025/55",
  "ESCAP/75/1",
  "E/ECA/CM/54/5",
  "E/ESCWA/30/1",
  "LC/SES.38/1",
  "ST/SGB/2003/13",
  "ST/AI/189",
  "ST/IC/2019/15",
  "ST/LIB/SER.B/5",
  "ST/CS/SER.A/44",
  "ST/LEG/SER.B/10",
  "ST/ESA/STAT/SER.A/1",
  "ST/ESCAP/1005",
  "CCPR/C/GC/25",
  "CERD/C/GC/25",
  "CEDAW/C/GC/25",
  "CRC/C/GC/25",
  "CAT/C/GC/25",
  "CRPD/C/GC/25",
  "CMW/C/GC/25",
  "CED/C/GC/25",
  "CAT/OP/FRA/1",
  "HRI/GEN/1/Rev.9",
  "UNODC/CCPCJ/EG.4/2020/2",
  "UNODC/CCPCJ/EG.4/2018/CRP.1",
  "CTOC/COP/2018/13",
  "CAC/COSP/2019/17",
  "DP/2021/5",
  "DP/FPA/2021/1",
  "DP/OPS/2021/1",
  "UNW/2021/1",
  "TD/B/67/1",
  "UNEP/GC.27/17",
  "UNEP/EA.5/Res.14",
  "HSP/HA.1/Res.1",
  "FCCC/CP/2015/10",
  "CBD/COP/DEC/15/4",
  "ICCD/COP(13)/21",
  "IDB.47/5",
  "GC.18/Res.1",
  "PBC/5/1",
  "CD/1895",
  "CCW/CONF.VI/11",
  "NPT/CONF.2015/WP.1",
  "SPLOS/30/1",
  "JIU/REP/2003/3",
  "CEB/2019/1",
  "T/RES/2183(LIII)",
  "GOV/INF/2005/10",
  "GC(49)/INF/6",
  "LEG/CONF.15/21",
  "WHA58/2005/REC/1",
  "UNCTAD/DTL/STICT/2019/4",
  "UNTAET/REG/2000/15",
  "CM/Res.1153(XLVIII)",
};

Test(symbol, shapes_are_sorted)
{
  for (uint32_t i = 1; i < und_symbol_row_count; i++) {
    cr_expect(strcmp(und_symbol_rows[i - 1].shape, und_symbol_rows[i].shape) <=
                0,
              "%s", und_symbol_rows[i].shape);
  }
}

static void expect_written(const und_symbol *symbol, const char *spelling,
                           const char *claim)
{
  und_buffer out = {0};
  und_symbol_write(symbol, &out);
  cr_expect(und_slice_equal(und_buffer_slice(&out), und_slice_from(spelling)),
            "%s: %.*s", claim, (int)out.size, out.data ? out.data : "");
  und_buffer_finish(&out);
}

Test(symbol, every_series_is_read_and_written_back)
{
  for (size_t i = 0; i < sizeof canonical / sizeof canonical[0]; i++) {
    und_symbol symbol;
    cr_expect(und_symbol_parse(und_slice_from(canonical[i]), &symbol), "%s",
              canonical[i]);
    cr_expect_eq(symbol.text.size, strlen(canonical[i]), "%s", canonical[i]);
    expect_written(&symbol, canonical[i], canonical[i]);
    cr_expect_not_null(und_symbol_series_name(&symbol, UND_ZH));
  }
}

static const struct {
  const char *text;
  uint32_t size;
  const char *spelling;
} variants[] = {
  {"A/RES/53/243 B of", 14, "A/RES/53/243B"},
  {"A/RES/56/210b", 13, "A/RES/56/210B"},
  {"A/RES/217 A (III)", 17, "A/RES/217A(III)"},
  {"A/RES/217 (III) A,", 17, "A/RES/217A(III)"},
  {"A/RES/217(III)A", 15, "A/RES/217A(III)"},
  {"A/RES/217A (III)", 16, "A/RES/217A(III)"},
  {"S/RES/1325 (2000).", 17, "S/RES/1325(2000)"},
  {"S/RES/1325\u00A0(2000)", 18, "S/RES/1325(2000)"},
  {"A/RES/2252(ES-V)", 16, "A/RES/2252(ES-V)"},
  {"A/RES/ES-10/14", 14, "A/RES/ES-10/14"},
  {"E/2019/30)", 9, "E/2019/30"},
  {"E/CN.15/2021/1.", 14, "E/CN.15/2021/1"},
  {"ST/CS/SER.A/44/Rev.1*", 20, "ST/CS/SER.A/44/Rev.1"},
  {"A/C.5/57/L.54/Rev.1/Add.2;", 25, "A/C.5/57/L.54/Rev.1/Add.2"},
  {"A/CONF.9/24 (Part I)/Corr.1", 27, "A/CONF.9/24(PartI)/Corr.1"},
  {"S/PV.4213 (Resumption 1)", 24, "S/PV.4213(Resumption1)"},
  {"A/C.6/56/SR.11-13,", 17, "A/C.6/56/SR.11-13"},
  {"A/79/943-S/2025/369)", 19, "A/79/943-S/2025/369"},
  {"E/2013/30\u2013E/CN.15/2013/27", 27, "E/2013/30-E/CN.15/2013/27"},
  {"A/RES/ES\u201110/14.", 16, "A/RES/ES-10/14"},
  {"A/79/943\u2011S/2025/369", 21, "A/79/943-S/2025/369"},
  {"A/RES/217\u202FA\u00A0(III)", 20, "A/RES/217A(III)"},
  {"A/RES/217A\uFF08III\uFF09", 19, "A/RES/217A(III)"},
  {"A/79/943-A/79/945", 8, "A/79/943"}, // a range of two
  {"A/79/6 (Sect. 1) and", 16, "A/79/6(Sect.1)"},
  {"A/79/6 (Sect. 29A)/Corr.1", 25, "A/79/6(Sect.29A)/Corr.1"},
  {"A/78/6 (Income sect. 1)", 23, "A/78/6(Incomesect.1)"},
  {"A/78/6(Incomesect.1)", 20, "A/78/6(Incomesect.1)"},
  {"A/78/6 (Introduction)", 21, "A/78/6(Introduction)"},
  {"A/50/2 (Vol. I)", 15, "A/50/2(Vol.I)"},
  {"A/79/6 (see above)", 6, "A/79/6"},
  {"E/CN.15/AC.3/1999/WP.2", 22, "E/CN.15/AC.3/1999/WP.2"},
};

Test(symbol, spellings_in_use_are_read)
{
  for (size_t i = 0; i < sizeof variants / sizeof variants[0]; i++) {
    und_symbol symbol;
    cr_expect(und_symbol_parse(und_slice_from(variants[i].text), &symbol), "%s",
              variants[i].text);
    cr_expect_eq(symbol.text.size, variants[i].size, "%s", variants[i].text);
    expect_written(&symbol, variants[i].spelling, variants[i].text);
  }
}

static const char *const illegal[] = {
  "",
  "A",
  "A/",
  "S/RES/1325/2000",
  "S/RES/1325",
  "E/CN15/2021/1",
  "E/CN.15/21/1",
  "UNODC/CCPCJ/EG4/2020/2",
  "UNODC/CCPCJ/EG.4/2020/INF.1",
  "A/RES/230/65",
  "A/C.7/74/L.1",
  "A/res/65/230",
  "a/res/65/230",
  "A/RES/65/230/fr",
  "A/RES/65/ 230",
  "A / RES / 65 / 230",
  "A_RES_65_230",
  "A/RES/065/230",
  "A/74/L.4x",
  "HIV/AIDS",
  "P/CVE",
  "DESA/POP/2024/DC/NO. 11",
  "III/1",
};

Test(symbol, what_looks_like_one_is_refused)
{
  for (size_t i = 0; i < sizeof illegal / sizeof illegal[0]; i++) {
    und_symbol symbol;
    cr_expect_not(und_symbol_parse(und_slice_from(illegal[i]), &symbol), "%s",
                  illegal[i]);
  }
}

// The natures and suffixes of a document, each after a base that has it.
Test(symbol, has_a_nature)
{
  static const struct {
    const char *text;
    und_symbol_kind kind;
  } rows[] = {
    {"E/CN.15/2021/CRP.1", UND_SYMBOL_ROOM_PAPER},
    {"E/CN.15/2021/INF/1", UND_SYMBOL_INFORMATION},
    {"E/CN.15/2021/L.1", UND_SYMBOL_DRAFT},
    {"E/CN.15/2021/NGO/1", UND_SYMBOL_DOCUMENT},
    {"E/CN.15/2021/R.3", UND_SYMBOL_RESTRICTED},
    {"E/CN.15/2021/SR.14", UND_SYMBOL_RECORD},
    {"E/CN.15/2021/WP.4", UND_SYMBOL_WORKING_PAPER},
    {"A/78/PV.16", UND_SYMBOL_RECORD},
    {"S/PRST/2021/1", UND_SYMBOL_STATEMENT},
    {"A/RES/65/230", UND_SYMBOL_RESOLUTION},
    {"A/DEC/74/567", UND_SYMBOL_DECISION},
    {"T/PET.4", UND_SYMBOL_DOCUMENT},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    static const char *const suffixes[] = {"",        "/Add.1", "/Amend.1",
                                           "/Corr.1", "/Rev.1", "/Summary",
                                           "(PartI)", "(Vol.I)"};
    for (size_t k = 0; k < sizeof suffixes / sizeof suffixes[0]; k++) {
      und_buffer text = {0};
      und_symbol symbol;
      und_buffer_addf(&text, "%s%s", rows[i].text, suffixes[k]);
      cr_assert(und_symbol_parse(und_buffer_slice(&text), &symbol), "%s",
                text.data);
      cr_expect_eq(symbol.text.size, text.size, "%s", text.data);
      cr_expect_eq(symbol.kind, rows[i].kind, "%s", text.data);
      cr_expect_eq(symbol.suffix_count, k > 0);
      und_buffer_finish(&text);
    }
  }
}

Test(symbol, has_parts)
{
  und_symbol symbol;
  cr_assert(
    und_symbol_parse(UND_SLICE("E/CN.15/2021/L.3/Rev.1/Add.2"), &symbol));
  cr_expect_eq(symbol.body, UND_BODY_CCPCJ);
  cr_expect_eq(symbol.kind, UND_SYMBOL_DRAFT);
  cr_expect_eq(symbol.year, 2021);
  cr_expect_eq(symbol.number, 3);
  cr_expect_eq(symbol.base_size, 16);
  cr_expect_eq(symbol.suffix_count, 2);
  cr_expect_eq(symbol.suffixes[0].kind, UND_SUFFIX_REVISION);
  cr_expect_eq(symbol.suffixes[1].number, 2);

  cr_assert(und_symbol_parse(UND_SLICE("A/RES/217 A (III)"), &symbol));
  cr_expect_eq(symbol.kind, UND_SYMBOL_RESOLUTION);
  cr_expect_eq(symbol.session, 3);
  cr_expect_eq(symbol.number, 217);
  cr_expect_eq(symbol.part, 'A');
  cr_expect(symbol.roman);

  cr_assert(und_symbol_parse(UND_SLICE("A/C.6/56/SR.11-13"), &symbol));
  cr_expect_eq(symbol.number, 11);
  cr_expect_eq(symbol.last, 13);
}

static const struct {
  const char *text;
  const char *link;        // NULL: none
  const char *publication; // NULL: none
} addresses[] = {
  {"A/RES/74/173", "https://undocs.org/es/A/RES/74/173", NULL},
  {"A/RES/53/243 B", "https://undocs.org/es/A/RES/53/243B", NULL},
  {"A/RES/217 A (III)", "https://undocs.org/es/A/RES/217(III)", NULL},
  {"S/RES/1325 (2000)", "https://undocs.org/es/S/RES/1325(2000)", NULL},
  {"A/RES/217\uFF08III\uFF09A", "https://undocs.org/es/A/RES/217(III)", NULL},
  {"A/79/943-S/2025/369", "https://undocs.org/es/A/79/943", NULL},
  {"A/79/6 (Sect. 1)", "https://undocs.org/es/A/79/6(Sect.1)", NULL},
  {"A/DEC/74/567", NULL, "A/74/49"},
  {"E/CN.15/RES/20/7", NULL, "E/2011/30"},
  {"E/CN.7/RES/57/3", NULL, "E/2014/28"},
  {"UNODC/CCPCJ/EG.4/2018/CRP.1", NULL, NULL},
  {"E/CN.15/2021/R.3", NULL, NULL},
  {"IDB.47/5", "https://undocs.org/es/IDB.47/5", NULL},
  {"GOV/INF/2005/10", NULL, NULL},
};

Test(symbol, leads_to_an_address_or_a_volume)
{
  for (size_t i = 0; i < sizeof addresses / sizeof addresses[0]; i++) {
    und_symbol symbol;
    und_buffer link = {0};
    und_buffer volume = {0};
    cr_assert(und_symbol_parse(und_slice_from(addresses[i].text), &symbol));
    cr_expect_eq(und_symbol_link(&symbol, UND_ES, NULL, &link),
                 addresses[i].link != NULL, "%s", addresses[i].text);
    cr_expect(und_slice_equal(und_buffer_slice(&link),
                              und_slice_from(addresses[i].link)),
              "%s", addresses[i].text);
    cr_expect_eq(und_symbol_publication(&symbol, &volume),
                 addresses[i].publication != NULL, "%s", addresses[i].text);
    cr_expect(und_slice_equal(und_buffer_slice(&volume),
                              und_slice_from(addresses[i].publication)),
              "%s", addresses[i].text);
    und_buffer_finish(&link);
    und_buffer_finish(&volume);
  }
}

static const struct {
  const char *text;
  uint32_t first; // 0: unknown
  uint32_t last;
} years[] = {
  {"A/RES/74/173", 2019, 2020},     {"A/C.3/74/L.5", 2019, 2020},
  {"A/RES/217A(III)", 1948, 1949},  {"E/2019/30", 2019, 2019},
  {"S/RES/1325(2000)", 2000, 2000}, {"E/CN.15/RES/20/7", 2011, 2011},
  {"E/RES/663C(XXIV)", 1957, 1959}, {"A/HRC/RES/16/21", 2011, 2011},
  {"A/RES/ES-10/14", 0, 0},         {"S/4382", 0, 0},
  {"A/RES/S-10/2", 1978, 1978},     {"A/RES/3201(S-VI)", 1974, 1974},
  {"A/RES/2252(ES-V)", 1967, 1967}, {"A/RES/ES-7/2", 1980, 1982},
  {"A/S-32/4", 2021, 2021},         {"A/HRC/RES/S-5/1", 0, 0},
};

Test(symbol, can_be_of_certain_years)
{
  for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
    und_symbol symbol;
    uint32_t first = 0;
    uint32_t last = 0;
    cr_assert(und_symbol_parse(und_slice_from(years[i].text), &symbol));
    cr_expect_eq(und_symbol_years(&symbol, &first, &last), years[i].first > 0,
                 "%s", years[i].text);
    cr_expect_eq(first, years[i].first, "%s", years[i].text);
    cr_expect_eq(last, years[i].last, "%s", years[i].text);
  }
}

static const struct {
  const char *left;
  const char *right;
  bool equal;
} pairs[] = {
  {"A/RES/217(III)A", "A/RES/217 A (III)", true},
  {"a/res/74/173", "A/RES/74/173", true},
  {"A/hrc/RES/49/1", "A/HRC/RES/49/1", true},
  {"A/RES/53/243", "A/RES/53/243 B", false},
  {"A/79/943", "A/79/943-S/2025/369", true},
  {"S/2025/369", "A/79/943-S/2025/369", true},
  {"A/79/94", "A/79/943-S/2025/369", false},
  {"A/79/6 (Sect. 1)", "A/79/6(Sect.1)", true},
  {"A/79/6 (Sect. 1)", "A/79/6", false},
  {"A/79/6 (Sect. 1)", "A/79/6 (Sect. 2)", false},
  {"E/2019/30", "E/2019/30/Add.1", false},
  {"nonsense", "nonsense", false},
};

Test(symbol, equals_in_any_spelling)
{
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    und_slice left = und_slice_from(pairs[i].left);
    und_slice right = und_slice_from(pairs[i].right);
    cr_expect_eq(und_symbol_equal(left, right), pairs[i].equal, "%s %s",
                 pairs[i].left, pairs[i].right);
    cr_expect_eq(und_symbol_equal(right, left), pairs[i].equal, "%s %s",
                 pairs[i].right, pairs[i].left);
  }
}

Test(symbol, a_link_follows_its_template)
{
  static const struct {
    const char *template;
    const char *link; // NULL: it is no template
  } rows[] = {
    {"https://docs.un.org/{symbol}?lang={language}",
     "https://docs.un.org/A/RES/74/173?lang=ru"},
    {"http://mirror/{language}/{language}/{symbol}",
     "http://mirror/ru/ru/A/RES/74/173"},
    {"https://undocs.org/", NULL},
    {"ftp://undocs.org/{symbol}", NULL},
    {"{symbol}", NULL},
    {"https://undocs.org/{symbol}/{session}", NULL},
    {"https://undocs.org/{{symbol}}", NULL},
    {"https://undocs.org/{symbol}> [a](b)", NULL},
    {"", NULL},
  };
  und_symbol symbol;

  cr_assert(und_symbol_parse(UND_SLICE("A/RES/74/173"), &symbol));
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_buffer link = {0};
    cr_expect_eq(und_symbol_is_link_template(und_slice_from(rows[i].template)),
                 rows[i].link != NULL, "%s", rows[i].template);
    if (rows[i].link != NULL) {
      und_symbol_link(&symbol, UND_RU, rows[i].template, &link);
      cr_expect_str_eq(link.data, rows[i].link);
    }
    und_buffer_finish(&link);
  }
}

Test(symbol, a_key_tells_the_canonical_spelling)
{
  static const char *const rows[] = {
    "A/RES/74/173",         "S/RES/1325(2000)", "A/RES/217A(III)",
    "A/RES/60/1/Corr.1",    "E/CN.15/RES/22/8", "A/74/5/Add.1/Rev.1",
    "A/CONF.157/24(PartI)", "E/CN.15/2021/1",   "A/74/10",
  };

  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    und_symbol symbol;
    und_buffer key = {0};
    und_buffer written = {0};

    cr_assert(und_symbol_parse(und_slice_from(rows[i]), &symbol), "%s",
              rows[i]);
    und_symbol_write_key(&symbol, &key);
    und_symbol_write_of_key(und_buffer_slice(&key), &written);
    cr_expect_str_eq(written.data, rows[i], "%s", written.data);
    und_buffer_finish(&key);
    und_buffer_finish(&written);
  }
}
