// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/symbol/malformed.h"

static const struct {
  const char *text;
  uint32_t size;
  und_malformed reason;
  const char *meant; // NULL: none
} rows[] = {
  // The illegal forms of the symbol conventions.
  {"S/RES/1325/2000", 15, UND_MALFORMED_YEAR_PLACE, "S/RES/1325(2000)"},
  {"S/RES/1325 on", 10, UND_MALFORMED_NO_YEAR, "S/RES/1325(2000)"},
  {"E/CN15/2021/1", 13, UND_MALFORMED_NO_PERIOD, "E/CN.15/2021/1"},
  {"E/CN.15/21/1", 12, UND_MALFORMED_SHORT_YEAR, "E/CN.15/2021/1"},
  {"UNODC/CCPCJ/EG4/2020/2,", 22, UND_MALFORMED_NO_PERIOD,
   "UNODC/CCPCJ/EG.4/2020/2"},
  {"UNODC/CCPCJ/EG.4/2020/INF.1", 27, UND_MALFORMED_NO_SLASH,
   "UNODC/CCPCJ/EG.4/2020/INF/1"},
  {"E/CN.15/RES/20/7", 16, UND_MALFORMED_KEY, NULL},
  {"E/CN.7/RES/57/3", 15, UND_MALFORMED_KEY, NULL},
  {"A/RES/230/65.", 12, UND_MALFORMED_HALVES, "A/RES/65/230"},
  {"A/C.7/74/L.1", 12, UND_MALFORMED_COMMITTEE, NULL},
  {"A/res/65/230", 12, UND_MALFORMED_CASE, "A/RES/65/230"},
  {"a/res/65/230", 12, UND_MALFORMED_CASE, "A/RES/65/230"},
  {"A/RES/65/230/fr)", 15, UND_MALFORMED_LANGUAGE, "A/RES/65/230"},
  {"A/RES/65/ 230", 13, UND_MALFORMED_SPACE, "A/RES/65/230"},
  {"A / RES / 65 / 230 of", 18, UND_MALFORMED_SPACE, "A/RES/65/230"},
  {"A_RES_65_230", 12, UND_MALFORMED_FILE_NAME, "A/RES/65/230"},
  {"A_RES_31_59-FR", 14, UND_MALFORMED_FILE_NAME, "A/RES/31/59"},
  {"S/RES/2540(2023)", 16, UND_MALFORMED_WRONG_YEAR, "S/RES/2540(2020)"},
  // Suffixes.
  {"A//75/118", 9, UND_MALFORMED_SLASHES, "A/75/118"},
  {"A75/118", 7, UND_MALFORMED_SLASHES, "A/75/118"},
  {"E2018/44", 8, UND_MALFORMED_SLASHES, "E/2018/44"},
  {"A/REZ/65/230", 12, UND_MALFORMED_WORD, "A/RES/65/230"},
  {"A/RSE/65/230", 12, UND_MALFORMED_WORD, "A/RES/65/230"},
  {"UNODD/CCPCJ/EG.4/2020/2", 23, UND_MALFORMED_WORD,
   "UNODC/CCPCJ/EG.4/2020/2"},
  {"E/2013/30/ADD.1", 15, UND_MALFORMED_CASE, "E/2013/30/Add.1"},
  {"E/2013/30/Add1", 14, UND_MALFORMED_NO_PERIOD, "E/2013/30/Add.1"},
  {"E/2013/30/Add. 1", 16, UND_MALFORMED_SPACE, "E/2013/30/Add.1"},
  {"E/2013/30/Corr.1/Add.1", 22, UND_MALFORMED_ORDER, NULL},
  {"A/61/L45", 8, UND_MALFORMED_NO_PERIOD, "A/61/L.45"},
  {"A/61/L/45", 9, UND_MALFORMED_NO_PERIOD, "A/61/L.45"},
  {"E/CN.15/98/3", 12, UND_MALFORMED_SHORT_YEAR, "E/CN.15/1998/3"},
  // A slash lost, doubled, or another mark in its place.
  {"A/RES/65230", 11, UND_MALFORMED_SLASHES, "A/RES/65/230"},
  {"A/65184", 7, UND_MALFORMED_SLASHES, "A/65/184"},
  {"E/201830", 8, UND_MALFORMED_SLASHES, "E/2018/30"},
  {"ACN.4/759", 9, UND_MALFORMED_SLASHES, "A/CN.4/759"},
  {"A/C.6/74SR.21", 13, UND_MALFORMED_SLASHES, "A/C.6/74/SR.21"},
  {"A/72//409", 9, UND_MALFORMED_SLASHES, "A/72/409"},
  {"A/72\\151", 8, UND_MALFORMED_SLASHES, "A/72/151"},
  {"A/78.10,", 7, UND_MALFORMED_SLASHES, "A/78/10"},
  {"S/2023-3", 8, UND_MALFORMED_SLASHES, "S/2023/3"},
  {"A/66/152-Add.1", 14, UND_MALFORMED_SLASHES, "A/66/152/Add.1"},
  {"A/RES/60-1", 10, UND_MALFORMED_SLASHES, "A/RES/60/1"},
  {"A/CN.4768", 9, UND_MALFORMED_SLASHES, NULL},
  // Blanks.
  {"A /64/PV.116", 12, UND_MALFORMED_SPACE, "A/64/PV.116"},
  {"A/72 / 10 of", 9, UND_MALFORMED_SPACE, "A/72/10"},
  {"A/72/7/Add 47 and", 13, UND_MALFORMED_NO_PERIOD, "A/72/7/Add.47"},
  {"E/CN 6/2018/6", 13, UND_MALFORMED_NO_PERIOD, "E/CN.6/2018/6"},
  // Sessions, years and running numbers that there never were.
  {"A/RES/665/230", 13, UND_MALFORMED_NUMBER, NULL},
  {"A/RES/6/230", 11, UND_MALFORMED_NUMBER, NULL},
  {"A/7/260", 7, UND_MALFORMED_NUMBER, NULL},
  {"A/C.6/7/SR.34", 13, UND_MALFORMED_NUMBER, NULL},
  {"E/201/31", 8, UND_MALFORMED_NUMBER, NULL},
  {"S/20024/384", 11, UND_MALFORMED_NUMBER, NULL},
  // Letters of no organ, words.
  {"J/RES/65/230", 12, UND_MALFORMED_ORGAN, NULL},
  {"T/78/53", 7, UND_MALFORMED_ORGAN, NULL},
  {"W/2020/617", 10, UND_MALFORMED_ORGAN, NULL},
  {"A/72/7/Addd.48", 14, UND_MALFORMED_WORD, "A/72/7/Add.48"},
  {"CRED/C/100/3", 12, UND_MALFORMED_WORD, NULL},
  // In order.
  {"A/5746", 0, UND_MALFORMED_NONE, NULL},
  {"S/23500 / S/23501", 0, UND_MALFORMED_NONE, NULL},
  {"A/79/4 / E/2025/3", 0, UND_MALFORMED_NONE, NULL},
  {"A/79/943-S/2025/369", 0, UND_MALFORMED_NONE, NULL},
  {"A/C.6/56/SR.11-13", 0, UND_MALFORMED_NONE, NULL},
  {"A/79/10.The lamp", 0, UND_MALFORMED_NONE, NULL},
  {"A/RES/217(III)", 0, UND_MALFORMED_NONE, NULL},
  {"A/RES/65/230", 0, UND_MALFORMED_NONE, NULL},
  {"A/RES/53/243 B", 0, UND_MALFORMED_NONE, NULL},
  {"A/RES/217 A (III)", 0, UND_MALFORMED_NONE, NULL},
  {"S/RES/1325 (2000)", 0, UND_MALFORMED_NONE, NULL},
  {"E/2019/30)", 0, UND_MALFORMED_NONE, NULL},
  {"X/Rev.1", 0, UND_MALFORMED_NONE, NULL},
  // Series that have ended or are rare, which no row of ours describes.
  {"A/6Q/2/77", 0, UND_MALFORMED_NONE, NULL},
  {"A/C.1/PV.2056", 0, UND_MALFORMED_NONE, NULL},
  {"A/C.3/L.2016", 0, UND_MALFORMED_NONE, NULL},
  {"E/AC.7/L.654", 0, UND_MALFORMED_NONE, NULL},
  {"E/CONF.82/15", 0, UND_MALFORMED_NONE, NULL},
  {"A/C.1/1004", 0, UND_MALFORMED_NONE, NULL},
  {"E/ECE/1234", 0, UND_MALFORMED_NONE, NULL},
  // Nothing like a symbol.
  {"A/81/000", 0, UND_MALFORMED_NONE, NULL},
  {"A/RES/80/XX", 0, UND_MALFORMED_NONE, NULL},
  {"A/C.3/80/L.XX", 0, UND_MALFORMED_NONE, NULL},
  {"A/C.3/80/L.__", 0, UND_MALFORMED_NONE, NULL},
  {"E/CN.15/2026/L.00", 0, UND_MALFORMED_NONE, NULL},
  {"A/H1N1", 0, UND_MALFORMED_NONE, NULL},
  {"A/Perth/16/2009", 0, UND_MALFORMED_NONE, NULL},
  {"A/RES/65/", 0, UND_MALFORMED_NONE, NULL},
  {"C/2023/1234", 0, UND_MALFORMED_NONE, NULL},
  {"G/L/1234", 0, UND_MALFORMED_NONE, NULL},
  {"STCW/CONF/2", 0, UND_MALFORMED_NONE, NULL},
  {"S/he/they 2", 0, UND_MALFORMED_NONE, NULL},
  {"", 0, UND_MALFORMED_NONE, NULL},
  {"and / or", 0, UND_MALFORMED_NONE, NULL},
  {"HIV/AIDS", 0, UND_MALFORMED_NONE, NULL},
  {"24/7", 0, UND_MALFORMED_NONE, NULL},
  {"men/women", 0, UND_MALFORMED_NONE, NULL},
  {"S/RES/999999999", 0, UND_MALFORMED_NONE, NULL},
  {"S/RES/", 0, UND_MALFORMED_NONE, NULL},
  {"some_file_name", 0, UND_MALFORMED_NONE, NULL},
  {"DESA/POP/2024/DC/NO. 11", 0, UND_MALFORMED_NONE, NULL},
  {"(((((((((())))))))))", 0, UND_MALFORMED_NONE, NULL},
};

Test(malformed, is_told_with_what_was_meant)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_buffer meant = {0};
    und_malformation found =
      und_symbol_judge(und_slice_from(rows[i].text), &meant);
    cr_expect_eq(found.reason, rows[i].reason, "%s: %d", rows[i].text,
                 (int)found.reason);
    cr_expect_eq(found.size, rows[i].size, "%s: %u", rows[i].text, found.size);
    cr_expect(
      und_slice_equal(und_buffer_slice(&meant), und_slice_from(rows[i].meant)),
      "%s: %s", rows[i].text, meant.data ? meant.data : "");
    und_buffer_finish(&meant);
  }
}

// Bounded on anything: the longest text that could be one.
Test(malformed, bears_any_length)
{
  static const char *const pieces[] = {"A/",  "_", "A / ", "12/",
                                       "Add", "(", "L1/"};
  for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
    und_buffer text = {0};
    und_buffer meant = {0};
    for (int n = 0; n < 20000; n++) {
      und_buffer_adds(&text, pieces[i]);
    }
    und_malformation found = und_symbol_judge(und_buffer_slice(&text), &meant);
    cr_expect_eq(found.reason, UND_MALFORMED_NONE, "%s", pieces[i]);
    und_buffer_finish(&text);
    und_buffer_finish(&meant);
  }
}
