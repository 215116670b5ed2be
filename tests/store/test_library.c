// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <stdio.h>

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

// ------------------------------------------------------------------ citations

static void cite(und_library *library, const char *path, const char *text)
{
  und_document *document = und_document_new(und_slice_from(text), NULL);

  und_library_put(library, path, und_document_identity(document),
                  und_digest_new(document));
  und_document_free(document);
}

static void write_place(void *data, const und_library_entry *entry,
                        const und_cited_place *place)
{
  und_buffer_addf(
    data, "%s:%u:%u %.*s;", entry->path, place->span.start.line + 1,
    place->span.start.columns[UND_UNITS_UTF8] + 1, (int)place->locator.size,
    place->locator.size > 0 ? place->locator.data : "");
}

static void expect_cites(const und_library *library, const char *symbol,
                         const char *places)
{
  und_buffer out = {0};

  und_buffer_adds(&out, "");
  und_library_citations(library, und_slice_from(symbol),
                        (und_citation_sink){write_place, &out});
  cr_expect_str_eq(out.data ? out.data : "", places, "%s: %s", symbol,
                   out.data);
  und_buffer_finish(&out);
}

Test(library, knows_who_cites_a_symbol)
{
  und_library *library = und_library_new();

  cite(library, "/w/a.txt", "1. See A/RES/88/7, para. 2, and A/RES/88/8.\n");
  cite(library, "/w/b.txt", "1. See A/RES/88/7.\n\n2. See A/RES/88/7.\n");
  expect_cites(library, "A/RES/88/7",
               "/w/a.txt:1:8 para. 2;/w/b.txt:1:8 ;/w/b.txt:3:8 ;");
  expect_cites(library, "a/res/88/8", "/w/a.txt:1:33 ;");
  expect_cites(library, "A/RES/88/9", "");
  expect_cites(library, "nothing", "");
  und_library_free(library);
}

Test(library, forgets_the_citations_of_a_file)
{
  und_library *library = und_library_new();

  cite(library, "/w/a.txt", "1. See A/RES/88/7.\n");
  cite(library, "/w/b.txt", "1. See A/RES/88/7.\n");
  cite(library, "/w/a.txt", "1. See A/RES/88/8.\n");
  expect_cites(library, "A/RES/88/7", "/w/b.txt:1:8 ;");
  expect_cites(library, "A/RES/88/8", "/w/a.txt:1:8 ;");
  und_library_remove(library, "/w");
  expect_cites(library, "A/RES/88/7", "");
  cite(library, "/w/c.txt", "1. See A/RES/88/7.\n");
  expect_cites(library, "A/RES/88/7", "/w/c.txt:1:8 ;");
  und_library_free(library);
}

Test(library, keeps_citations_with_a_new_identity)
{
  und_library *library = und_library_new();

  cite(library, "/w/a.txt", "1. See A/RES/88/7.\n");
  put(library, "/w/a.txt", "A/RES/74/173", UND_EN);
  expect_cites(library, "A/RES/88/7", "/w/a.txt:1:8 ;");
  cr_expect_str_eq(find(library, "A/RES/74/173", UND_EN), "/w/a.txt");
  cr_expect_not_null(und_library_at(library, "/w/a.txt")->digest);
  cr_expect_null(und_library_at(library, "/w/b.txt"));
  und_library_free(library);
}

Test(library, finds_a_double_symbol_by_its_halves)
{
  und_library *library = und_library_new();

  cite(library, "/w/a.txt", "1. See A/79/943-S/2025/369.\n");
  cite(library, "/w/b.txt", "1. See S/2025/369.\n");
  expect_cites(library, "A/79/943", "/w/a.txt:1:8 ;");
  expect_cites(library, "S/2025/369", "/w/a.txt:1:8 ;/w/b.txt:1:8 ;");
  expect_cites(library, "A/79/943-S/2025/369",
               "/w/a.txt:1:8 ;/w/a.txt:1:8 ;/w/b.txt:1:8 ;");
  und_library_free(library);
}

// Thousands of keys come and go: none is lost when places in the table move.
Test(library, finds_every_key_while_others_go)
{
  und_library *library = und_library_new();
  enum { FILES = 3000 };

  for (unsigned i = 0; i < FILES; i++) {
    char path[32];
    char text[64];
    snprintf(path, sizeof path, "/w/%u.txt", i);
    snprintf(text, sizeof text, "1. See A/RES/88/%u.\n", i + 1);
    cite(library, path, text);
  }
  for (unsigned i = 0; i < FILES; i += 3) {
    char path[32];
    snprintf(path, sizeof path, "/w/%u.txt", i);
    und_library_remove(library, path);
  }
  for (unsigned i = 0; i < FILES; i++) {
    char symbol[32];
    char places[48];
    snprintf(symbol, sizeof symbol, "A/RES/88/%u", i + 1);
    snprintf(places, sizeof places, "/w/%u.txt:1:8 ;", i);
    expect_cites(library, symbol, i % 3 == 0 ? "" : places);
  }
  und_library_free(library);
}

static void write_known(void *data, const und_known *known)
{
  und_buffer_add(data, known->key);
  und_buffer_addf(data, "%s%u ", known->held ? "!" : ":", known->citers);
}

static void expect_known(const und_library *library, const char *prefix,
                         const char *keys)
{
  und_buffer found = {0};

  und_buffer_adds(&found, "");
  und_library_known(library, und_slice_from(prefix),
                    (und_known_sink){write_known, &found});
  cr_expect_str_eq(found.data, keys, "'%s': %s", prefix, found.data);
  und_buffer_finish(&found);
}

Test(library, knows_symbols_by_their_beginning)
{
  und_library *library = und_library_new();

  expect_known(library, "", "");
  cite(library, "/w/a", "A/RES/74/1\n\n1. See A/RES/74/2, S/2024/1.\n");
  cite(library, "/w/b", "A/74/5\n\n1. See A/RES/74/2 and A/RES/74/1.\n");
  expect_known(library, "A/RES/74/", "A/RES/74/1!1 A/RES/74/2:2 ");
  expect_known(library, "", "A/74/5!0 A/RES/74/1!1 A/RES/74/2:2 S/2024/1:1 ");
  expect_known(library, "A/RES/75", "");
  cite(library, "/w/b", "A/74/6\n\n1. See A/RES/74/3.\n");
  expect_known(library, "A/",
               "A/74/6!0 A/RES/74/1!0 A/RES/74/2:1 "
               "A/RES/74/3:1 ");
  und_library_remove(library, "/w/a");
  expect_known(library, "A/RES/", "A/RES/74/3:1 ");
  und_library_free(library);
}
