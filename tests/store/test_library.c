// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/base/buffer.h"
#include "und/store/library.h"

static void put(und_library *library, const char *path, const char *symbol,
                und_language language)
{
  und_identity identity = {.symbol = (char *)symbol, .language = language};

  und_library_put(library, path, &identity, NULL);
}

static const char *find(const und_library *library, const char *symbol,
                        und_language language)
{
  const und_library_entry *entry =
    und_library_find(library, und_slice_from(symbol), language);

  return entry != NULL ? entry->path : "";
}

Test(library, finds_by_symbol_in_any_case)
{
  und_library *library = und_library_new();

  put(library, "/w/a.txt", "A/RES/74/173", UND_EN);
  cr_expect_str_eq(find(library, "A/RES/74/173", UND_EN), "/w/a.txt");
  cr_expect_str_eq(find(library, "a/res/74/173", UND_EN), "/w/a.txt");
  cr_expect_str_eq(find(library, "A/RES/74/17", UND_EN), "");
  cr_expect_str_eq(find(library, "", UND_EN), "");
  und_library_free(library);
}

Test(library, prefers_the_language_asked_for)
{
  und_library *library = und_library_new();

  put(library, "/w/en.txt", "A/RES/74/173", UND_EN);
  put(library, "/w/fr.txt", "A/RES/74/173", UND_FR);
  cr_expect_str_eq(find(library, "A/RES/74/173", UND_FR), "/w/fr.txt");
  cr_expect_str_eq(find(library, "A/RES/74/173", UND_EN), "/w/en.txt");
  cr_expect_str_neq(find(library, "A/RES/74/173", UND_ZH), "");
  und_library_free(library);
}

Test(library, a_path_is_known_once)
{
  und_library *library = und_library_new();

  put(library, "/w/a.txt", "A/RES/74/173", UND_EN);
  put(library, "/w/a.txt", "A/RES/74/174", UND_EN);
  cr_expect_eq(und_library_count(library), 1);
  cr_expect_str_eq(find(library, "A/RES/74/173", UND_EN), "");
  cr_expect_str_eq(find(library, "A/RES/74/174", UND_EN), "/w/a.txt");
  put(library, "/w/a.txt", NULL, UND_EN);
  cr_expect_eq(und_library_count(library), 1);
  cr_expect_str_eq(find(library, "A/RES/74/174", UND_EN), "");
  und_library_free(library);
}

Test(library, forgets_a_path_and_a_folder)
{
  und_library *library = und_library_new();

  put(library, "/w/a.txt", "A/1", UND_EN);
  put(library, "/w/b/c.txt", "A/2", UND_EN);
  put(library, "/w/b/d.txt", "A/3", UND_EN);
  put(library, "/w/bc.txt", "A/4", UND_EN);
  und_library_remove(library, "/w/b");
  cr_expect_eq(und_library_count(library), 2);
  cr_expect_str_eq(find(library, "A/4", UND_EN), "/w/bc.txt");
  und_library_remove(library, "/w/a.txt");
  und_library_remove(library, "/w/nothing");
  cr_expect_eq(und_library_count(library), 1);
  und_library_free(library);
}

Test(library, a_folder_is_its_own_names_only)
{
  static const char *const beside[] = {"/w/b ",   "/w/b-",  "/w/b.txt", "/w/b0",
                                       "/w/b-/c", "/w/a/b", "/w"};
  und_library *library = und_library_new();

  for (unsigned i = 0; i < sizeof beside / sizeof beside[0]; i++) {
    put(library, beside[i], "A/1", UND_EN);
  }
  put(library, "/w/b", "A/2", UND_EN);
  put(library, "/w/b/c/d.txt", "A/2", UND_FR);
  put(library, "/w/b/\xFF", NULL, UND_EN);
  und_library_remove(library, "/w/b");
  cr_expect_eq(und_library_count(library), sizeof beside / sizeof beside[0]);
  cr_expect_str_eq(find(library, "A/2", UND_EN), "");
  for (unsigned i = 0; i < sizeof beside / sizeof beside[0]; i++) {
    cr_expect_str_neq(find(library, "A/1", UND_FR), "");
    und_library_remove(library, beside[i]);
  }
  cr_expect_str_eq(find(library, "A/1", UND_EN), "");
  cr_expect_eq(und_library_count(library), 0);
  und_library_free(library);
}

Test(library, holds_thousands)
{
  und_library *library = und_library_new();

  for (unsigned i = 1; i <= 20000; i++) {
    und_buffer path = {0};
    und_buffer symbol = {0};

    und_buffer_addf(&path, "/w/%u.txt", i);
    und_buffer_addf(&symbol, "A/RES/74/%u", i);
    put(library, path.data, symbol.data, UND_EN);
    und_buffer_finish(&path);
    und_buffer_finish(&symbol);
  }
  cr_expect_eq(und_library_count(library), 20000);
  cr_expect_str_eq(find(library, "A/RES/74/1999", UND_EN), "/w/1999.txt");
  und_library_free(library);
}
