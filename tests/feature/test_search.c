// SPDX-License-Identifier: MIT
//
// What a query finds in a small library, the best first.

#include <criterion/criterion.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/shelf.h"
#include "und/feature/search.h"
#include "und/store/catalogue.h"

static und_library *library_of_lamps(void)
{
  und_library *library = und_library_new();

  und_shelf_put(library, "/w/1", "A/91/4\n\n# Élan of the lamps\n\n1. Text.\n");
  und_shelf_put(library, "/w/2", "A/91/40\n\n# Lamps and oil\n\n1. Text.\n");
  und_shelf_put(library, "/w/3",
                "A/RES/53/243B\n\n# Oil\n\n## I. Lamps of oil\n\n1. T.\n");
  und_shelf_put(library, "/w/4", "A/91/42\n\n# 关于灯塔的报告\n\n1. Text.\n");
  return library;
}

static void expect(const char *query, uint32_t limit, const char *paths)
{
  und_library *library = library_of_lamps();
  und_buffer found = {0};
  und_hits hits;

  und_search(library, und_slice_from(query), limit, &hits);
  und_buffer_adds(&found, "");
  for (uint32_t i = 0; i < hits.items.count; i++) {
    const und_hit *hit = &hits.items.items[i];
    und_buffer_addf(&found, "%s%s ", hit->entry->path + 3,
                    hit->name.kind == UND_NAME_HEADING ? "h" : "");
  }
  cr_expect_str_eq(found.data ? found.data : "", paths, "'%s': %s", query,
                   found.data);
  und_buffer_finish(&found);
  und_hits_finish(&hits);
  und_library_free(library);
}

Test(search, ranks)
{
  expect("A/91/4", 9, "1 2 4 ");     // the symbol, then what begins so
  expect("a/res/53/243 b", 9, "3 "); // in any spelling
  expect("lamps", 9, "2 1 3h ");     // a title's start before its middle
  expect("oil lamps", 9, "2 3h ");   // all words, in any order
  expect("elan", 9, "1 ");           // without its accent
  expect("ÉLAN", 9, "1 ");
  expect("灯塔", 9, "4 ");      // no blanks part words in Chinese
  expect("lmps", 9, "2 1 3h "); // letters left out
  expect("91 40", 9, "2 ");
  expect("", 9, "3 2 1 4 "); // all documents, no headings
  expect("a", 1, "3 ");
  expect("a", 0, "");
  expect("   ", 2, "3 2 ");
  expect("zzz", 9, "");
}

Test(search, takes_any_query)
{
  char long_query[1000];

  memset(long_query, 'a', sizeof long_query - 1);
  long_query[sizeof long_query - 1] = '\0';
  expect(long_query, 9, "");
  expect("a b c d e f g h i j k l m n o p q r s t u v w x y z", 9, "");
  expect("\xff\xfe", 9, "");
}

static void put_record(und_catalogue *catalogue, const char *symbol,
                       const char *title)
{
  und_record record = {0};

  record.values[UND_FIELD_SYMBOL] = und_slice_from(symbol);
  record.values[UND_FIELD_TITLE + UND_EN] = und_slice_from(title);
  record.values[UND_FIELD_SOURCE] = UND_SLICE("list.tsv");
  cr_assert(und_catalogue_put(catalogue, &record));
}

static void expect_entries(und_reference *reference, const char *query,
                           uint32_t limit, const char *symbols)
{
  und_library *library = library_of_lamps();
  und_buffer found = {0};
  und_entries entries;

  und_search_catalogue(reference, library, und_slice_from(query), UND_EN, limit,
                       &entries);
  und_buffer_adds(&found, "");
  for (uint32_t i = 0; i < entries.items.count; i++) {
    und_buffer_addf(&found, "%s ", entries.items.items[i].symbol);
  }
  cr_expect_str_eq(found.data, symbols, "'%s': %s", query, found.data);
  und_buffer_finish(&found);
  und_entries_finish(&entries);
  und_library_free(library);
}

Test(search, finds_in_the_catalogue)
{
  char folder[] = "/tmp/undocd-search-XXXXXX";
  und_buffer path = {0};
  und_buffer fault = {0};
  und_catalogue *catalogue = NULL;

  cr_assert_not_null(mkdtemp(folder));
  und_buffer_addf(&path, "%s/catalogue.db", folder);
  cr_assert_eq(und_catalogue_edit(path.data, &catalogue, &fault), UND_OK);
  put_record(catalogue, "A/RES/96/1", "The lamps of the strait");
  put_record(catalogue, "A/RES/96/12", "Oil for the keepers");
  put_record(catalogue, "S/RES/2900(2041)", "The situation of the keepers");
  put_record(catalogue, "A/RES/53/243B", "Lamps at hand");
  cr_assert(und_catalogue_commit(catalogue));
  und_catalogue_close(catalogue);
  und_reference *reference = und_reference_new(path.data);

  expect_entries(reference, "96/1", 9, "A/RES/96/1 A/RES/96/12 ");
  expect_entries(reference, "a/res/96/12", 9, "A/RES/96/12 ");
  expect_entries(reference, "2900 (20", 9, "S/RES/2900(2041) ");
  expect_entries(reference, "lamps", 9, "A/RES/96/1 "); // the other is at hand
  expect_entries(reference, "keep OIL", 9, "A/RES/96/12 ");
  expect_entries(reference, "keepers", 1, "A/RES/96/12 ");
  expect_entries(reference, "no such words", 9, "");
  expect_entries(reference, "\"*", 9, "");
  und_reference_free(reference);
  unlink(path.data);
  rmdir(folder);
  und_buffer_finish(&path);
  und_buffer_finish(&fault);
}

Test(search, knows_a_document_by_the_ways_it_is_named)
{
  static const struct {
    const char *query;
    const char *symbol; // NULL: none
  } rows[] = {
    {"A/RES/96/1", "A/RES/96/1"},
    {"a/res/96/1 ", "A/RES/96/1"},
    {"A-RES-96-1", "A/RES/96/1"},
    {"UNODC_CCPCJ_EG.4_2020_2", "UNODC/CCPCJ/EG.4/2020/2"},
    {"resolution 96/1", "A/RES/96/1"},
    {"la résolution 96/1", "A/RES/96/1"},
    {"Security Council resolution 1325 (2000)", "S/RES/1325(2000)"},
    {"96/1", NULL},
    {"resolution 96/1, para. 3", "A/RES/96/1"},
    {"\u7b2c96/1\u53f7\u51b3\u8bae", "A/RES/96/1"},
    {"https://undocs.org/en/A/RES/96/1", "A/RES/96/1"},
    {"A_RES_96_1-FR.txt", "A/RES/96/1"},
    {"resolution 96/1 on lamps", NULL},
    {"T-72", NULL},
    {"lamps", NULL},
    {"", NULL},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_buffer symbol = {0};
    bool found = und_search_symbol(und_slice_from(rows[i].query), &symbol);

    cr_expect_eq(found, rows[i].symbol != NULL, "%s", rows[i].query);
    if (found && rows[i].symbol != NULL) {
      cr_expect_str_eq(symbol.data, rows[i].symbol);
    }
    und_buffer_finish(&symbol);
  }
}
