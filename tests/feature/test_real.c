// SPDX-License-Identifier: MIT
//
// Real documents, where the folder of shared material is (UND_SHARED names it):
// each parses without error nodes, and nothing is found wrong in one that is
// right. What is found is listed below with its reason.

#include <criterion/criterion.h>

#include "support/files.h"
#include "und/feature/check.h"

// `count` findings of `code` in the files whose names hold `file`, no more and
// no fewer: a row that nothing needs would hide the next false alarm.
static const struct {
  const char *file;
  const char *code;
  uint32_t count;
  const char *reason;
} known[] = {
  {"E_ICEF_672", "para-gap", 24, "scanned: numbers were misread and lost"},
  {"E_ICEF_672", "para-duplicate", 1, "scanned: 2. was read as 1."},
  {"E_ICEF_672", "head-order", 1, "scanned: a lone O"},
  {"E_ICEF_672", "para-label-form", 9, "scanned: a stop was read as a hyphen"},
  {"001_29af0c5b47049de5", "head-duplicate", 1, "IV. and A. have one title"},
  {"001_29af0c5b47049de5", "agenda-duplicate", 1,
   "1 b) and 5 are both the adoption of the report"},
  {"004_671b0db49718411b", "para-first-missing", 1, "1. is lost"},
  {"A_RES_76_223-2119288R", "letter-homoglyph", 1, "Cyrillic in the source"},
  {"000_330ee3a974c1a98d", "para-unnumbered", 1,
   "a paragraph without number between 21 and 22"},
  {"003_9ff7e7ab8f7c3aa0", "note-separator", 1,
   "a comma before the tenth Congress"},
  {"E_RES_2024_15-2414125S", "note-gap", 1, "note 11 is lost in the source"},
  {"E_RES_2025_8-2512996S", "op-gap", 1, "15 is lost in the source"},
  {"E_ICEF_672", "bracket-balance", 9, "scanned: brackets were misread"},
  {"E_ICEF_672", "double-punct", 1, "scanned"},
  {"E_ICEF_672", "sym-syntax", 10, "scanned: E/lCEF/672, A33/6"},
  {"S_RES_0428_1978", "double-punct", 2, "two commas in the source"},
  {"ICCD_COP(8)", "bracket-balance", 1, "not closed in the source"},
  {"S_RES_2717", "op-semicolon", 1, "a comma before 17 in the source"},
  {"S_RES_1445_2002", "op-semicolon", 1, "a comma in the source"},
  {"S_RES_2609", "op-semicolon", 1, "a comma in the source"},
  {"S_RES_0687_1991", "pre-comma", 1, "a stop in the source"},
  {"S_RES_0087_1950", "pre-comma", 1, "a stop in the source"},
  {"A_RES_76_223-2119288R", "pre-comma", 1, "a stop in the source"},
  {"A_RES_76_29-2118268C", "pre-comma", 1, "a semicolon in the source"},
  {"000_330ee3a974c1a98d", "acro-variant", 28, "five slips of ONUDC"},
  {"000_330ee3a974c1a98d", "cite-year-vs-session", 1, "20/7 is of 2011"},
  {"E_ICEF_672(PartII)", "acro-variant", 1, "FIGE of FISE, scanned"},
  {"S_2018_221-EN", "acro-variant", 2, "UNMISS, extracted with a space"},
  {"ai-un-report--A_80_10", "cite-sc-year", 1, "2612 is of 2021"},
  {"ai-un-report--A_80_10", "res-old-session", 1, "1514 lacks (XV)"},
  {"ai-un-report--A_80_10", "xref-vague", 1, "\"(see below)\""},
  {"000_330ee3a974c1a98d", "xref-vague", 1, "\"(voir ci-dessus)\""},
  {"001_29af0c5b47049de5", "term-period-conflict", 1, "2019-2021 in 11"},
  {"001_29af0c5b47049de5", "term-capital", 2, "36 others have a capital"},
  {"001_29af0c5b47049de5", "list-alpha-order", 1, "China before Chile"},
  {"001_29af0c5b47049de5", "name-country-form", 2, "two short names of States"},
  {"S_RES_1454_2002", "res-sc-year", 3, "the lists of 1051, and 1284"},
  {"S_RES_2558", "res-symbol-in-text", 2, "the symbols in the source"},
  {"003_9ff7e7ab8f7c3aa0", "cite-leftover-word", 2, "\"et [and\""},
  {"S_RES_2609_(2021)-2119016A", "sub-punct", 1,
   "one stop among commas in the source"},
  {"S_RES_1454_2002", "acro-full-stops", 1, "U.N. in the source"},
  {"ai-un-report--A_80_10", "acro-never", 1, "UNSC in the source"},
  {"ICCD_COP(8)", "member-capital", 1, "in the source"},
  {"ICCD_COP(8)", "acro-double-def", 4, "in the source"},
  {"S_RES_1864", "acro-double-def", 1, "UNMIN, in both parts"},
  {"ai-un-report--A_80_10", "acro-double-def", 1, "IDI in a bibliography"},
  {"E_C.2_2025_2_Add.3", "acro-double-def", 1, "HEP in a list and below it"},
  {"S_RES_1454_2002", "acro-double-def", 1, "GNSS twice in a list"},
  {"001_29af0c5b47049de5", "typo-broken-word", 1, "États, extracted"},
  {"S_2017_77-EN", "typo-space-other", 1, "in the source"},
  {"S_2024_145", "typo-space-other", 1, "in the source"},
  {"S_RES_1454_2002", "typo-space-other", 1, "NOTE : in the source"},
  {"ai-un-report--A_80_10", "typo-space-other", 1, "v. Italy : Greece"},
  {"ai-un-report--A_80_10", "typo-date-order", 3, "in the source"},
  {"ai-un-report--A_80_10", "typo-dash-range", 2, "two hyphens in the source"},
  {"S_2024_302-EN", "typo-date-order", 1, "January 3, 2022"},
  {"E_C.2_2025_2_Add.3", "typo-date-order", 1, "20 July, 2023"},
  {"S_2025_311", "typo-apostrophe", 1, "one straight in the source"},
};

enum { KNOWN = sizeof known / sizeof known[0] };

static bool is_known(const char *path, const char *code, uint32_t *seen)
{
  for (uint32_t i = 0; i < KNOWN; i++) {
    if (strstr(path, known[i].file) != NULL &&
        strcmp(code, known[i].code) == 0) {
      return ++seen[i] <= known[i].count;
    }
  }
  return false;
}

static void expect_right(const char *path, uint32_t *seen)
{
  und_buffer text = {0};
  und_diagnostics found;
  und_severities severities;

  cr_assert(und_file_read(path, &text));
  und_document *document = und_document_new(und_buffer_slice(&text), path);

  cr_expect_eq(und_document_error_nodes(document), 0, "%s", path);
  und_severities_default(&severities);
  und_diagnostics_build(document, &severities, UND_EN, &found);
  for (uint32_t i = 0; i < found.items.count; i++) {
    const und_diagnostic *diagnostic = &found.items.items[i];

    cr_expect(is_known(path, diagnostic->check->code, seen), "%s:%u: %s [%s]",
              path, diagnostic->start, diagnostic->message,
              diagnostic->check->code);
  }
  und_diagnostics_finish(&found);
  und_document_free(document);
  und_buffer_finish(&text);
}

static bool is_here(const und_file_names *names, const char *file)
{
  for (uint32_t i = 0; i < names->count; i++) {
    if (strstr(names->items[i], file) != NULL) {
      return true;
    }
  }
  return false;
}

Test(real, documents_parse_and_are_right)
{
  const char *shared = getenv("UND_SHARED");
  const char *folders[] = {"seeds", "corpus"};
  und_file_names names = {0};
  uint32_t seen[KNOWN] = {0};

  for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
    und_buffer folder = {0};

    und_buffer_addf(&folder, "%s/%s",
                    shared ? shared : UND_SOURCE_DIR "/../shared", folders[i]);
    und_file_list(folder.data, &names);
    und_buffer_finish(&folder);
  }
  uint32_t count = names.count;

  for (uint32_t i = 0; i < count; i++) {
    if (und_file_ends(names.items[i], ".txt") ||
        (und_file_ends(names.items[i], ".md") &&
         !und_file_ends(names.items[i], "README.md"))) {
      expect_right(names.items[i], seen);
    }
  }
  for (uint32_t i = 0; i < KNOWN; i++) {
    cr_expect(!is_here(&names, known[i].file) || seen[i] == known[i].count,
              "%s: %s %u", known[i].file, known[i].code, seen[i]);
  }
  und_file_names_finish(&names);
  if (count == 0) {
    cr_skip("no real documents here: set UND_SHARED");
  }
}
