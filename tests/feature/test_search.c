// SPDX-License-Identifier: MIT
//
// What a query finds in a small library, the best first.

#include <criterion/criterion.h>

#include "und/feature/search.h"

static void put(und_library *library, const char *path, const char *text)
{
  und_document *document = und_document_new(und_slice_from(text), path);

  und_library_put(library, path, und_document_identity(document),
                  und_digest_new(document));
  und_document_free(document);
}

static und_library *library_of_lamps(void)
{
  und_library *library = und_library_new();

  put(library, "/w/1", "A/91/4\n\n# Élan of the lamps\n\n1. Text.\n");
  put(library, "/w/2", "A/91/40\n\n# Lamps and oil\n\n1. Text.\n");
  put(library, "/w/3",
      "A/RES/53/243B\n\n# Oil\n\n## I. Lamps of oil\n\n1. T.\n");
  put(library, "/w/4", "A/91/42\n\n# 关于灯塔的报告\n\n1. Text.\n");
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
