// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "und/store/index.h"

static char folder[] = "/tmp/undocd-index-XXXXXX";
static char path[64];

static void set_up(void)
{
  strcpy(folder, "/tmp/undocd-index-XXXXXX");
  cr_assert_not_null(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/deep/a.db", folder);
}

static void clean_up(void)
{
  char command[128];

  snprintf(command, sizeof command, "rm -rf '%s'", folder);
  cr_expect_eq(system(command), 0);
}

TestSuite(index, .init = set_up, .fini = clean_up);

static const char *const text = "A/91/40\n\nThe lamps of straits\n\n"
                                "1. See A/RES/88/7.\n";

static void put(und_index *index, const char *name, int64_t time)
{
  und_document *document = und_document_new(und_slice_from(text), NULL);
  und_digest *digest = und_digest_new(document);
  const und_file_stamp stamp = {(int64_t)strlen(text), time};

  und_index_put(index, name, &stamp, und_slice_from(text),
                und_document_identity(document), digest);
  und_digest_free(digest);
  und_document_free(document);
}

// Whether the file is known by its stamp, or by its content where it is given.
static bool knows(und_index *index, const char *name, int64_t size,
                  int64_t time, const char *content)
{
  const und_file_stamp stamp = {size, time};
  const und_slice bytes = und_slice_from(content);
  und_identity identity;
  und_digest *digest;
  bool known = und_index_find(index, name, &stamp, content ? &bytes : NULL,
                              &identity, &digest);

  if (known) {
    und_cited cited;
    uint32_t at = 0;
    cr_expect_str_eq(identity.symbol, "A/91/40");
    cr_expect_eq(identity.language, UND_EN);
    cr_expect(und_digest_cited(digest, &at, &cited));
    und_identity_finish(&identity);
    und_digest_free(digest);
  }
  return known;
}

static int64_t size_of_text(void)
{
  return (int64_t)strlen(text);
}

// An index with /w/a, put and closed.
static void make(void)
{
  und_index *index = und_index_new(path, UND_EN);

  put(index, "/w/a", 1000);
  und_index_close(index, true);
}

static bool is_kept(und_language language)
{
  und_index *index = und_index_new(path, language);
  bool kept = knows(index, "/w/a", size_of_text(), 1000, NULL);

  und_index_close(index, false);
  return kept;
}

Test(index, keeps_what_did_not_change)
{
  make();
  und_index *index = und_index_new(path, UND_EN);

  cr_expect(knows(index, "/w/a", size_of_text(), 1000, NULL));
  cr_expect_not(knows(index, "/w/a", size_of_text(), 1001, NULL));
  cr_expect_not(knows(index, "/w/a", size_of_text() + 1, 1000, NULL));
  cr_expect_not(knows(index, "/w/b", size_of_text(), 1000, NULL));
  // Touched, with the same content; changed, with the same size and time.
  cr_expect(knows(index, "/w/a", size_of_text(), 1001, text));
  cr_expect_not(knows(index, "/w/a", size_of_text(), 1000, "1. Other."));
  und_index_close(index, false);
}

Test(index, does_not_trust_the_time_of_a_file_that_changes_now)
{
  und_index *index = und_index_new(path, UND_EN);
  int64_t now = (int64_t)time(NULL) * 1000000000;

  put(index, "/w/a", now);
  und_index_close(index, true);
  index = und_index_new(path, UND_EN);
  cr_expect_not(knows(index, "/w/a", size_of_text(), now, NULL));
  cr_expect(knows(index, "/w/a", size_of_text(), now, text));
  und_index_close(index, false);
}

Test(index, forgets_files_that_are_gone)
{
  und_index *index = und_index_new(path, UND_EN);

  put(index, "/w/a", 1000);
  put(index, "/w/b", 1000);
  und_index_close(index, true);
  index = und_index_new(path, UND_EN);
  cr_expect(knows(index, "/w/b", size_of_text(), 1000, NULL));
  und_index_close(index, true); // nobody asked for /w/a
  index = und_index_new(path, UND_EN);
  cr_expect(knows(index, "/w/b", size_of_text(), 1000, NULL));
  cr_expect_not(knows(index, "/w/a", size_of_text(), 1000, NULL));
  und_index_close(index, false);
}

Test(index, of_another_language_is_made_anew)
{
  make();
  cr_expect(is_kept(UND_EN));
  cr_expect_not(is_kept(UND_FR));
  cr_expect_not(is_kept(UND_EN));
  make();
  cr_expect(is_kept(UND_EN));
}

Test(index, that_is_damaged_is_made_anew)
{
  make();
  for (long at = 0; at < 3; at++) {
    FILE *file = fopen(path, "r+");
    cr_assert_not_null(file);
    fseek(file, at * 4096, SEEK_SET);
    for (unsigned i = 0; i < 4096; i++) {
      fputc('x', file);
    }
    fclose(file);
    is_kept(UND_EN); // may notice only now
    make();
    cr_expect(is_kept(UND_EN), "after page %ld", at);
  }
  cr_assert_eq(truncate(path, 5000), 0);
  is_kept(UND_EN);
  make();
  cr_expect(is_kept(UND_EN));
}

Test(index, that_cannot_be_written_is_done_without)
{
  und_index *index = und_index_new("/dev/null/index.db", UND_EN);

  put(index, "/w/a", 1000);
  cr_expect_not(knows(index, "/w/a", size_of_text(), 1000, NULL));
  und_index_close(index, true);
  index = und_index_new(NULL, UND_EN);
  put(index, "/w/a", 1000);
  cr_expect_not(knows(index, "/w/a", size_of_text(), 1000, NULL));
  und_index_close(index, true);
}

Test(index, is_open_twice_at_a_time)
{
  und_index *one = und_index_new(path, UND_EN);
  und_index *two = und_index_new(path, UND_EN);

  for (unsigned i = 0; i < 300; i++) {
    char name[16];
    snprintf(name, sizeof name, "/w/%u", i);
    put(one, name, 1000);
    put(two, name, 1000);
  }
  und_index_close(one, true);
  und_index_close(two, true);
  one = und_index_new(path, UND_EN);
  for (unsigned i = 0; i < 300; i++) {
    char name[16];
    snprintf(name, sizeof name, "/w/%u", i);
    cr_expect(knows(one, name, size_of_text(), 1000, NULL), "%s", name);
  }
  und_index_close(one, false);
}

Test(index, is_kept_where_the_user_keeps_such_things)
{
  static const struct {
    const char *cache; ///< XDG_CACHE_HOME
    const char *path;
  } rows[] = {
    {"/tmp/c", "/tmp/c/undocd"},
    {"/tmp/c//", "/tmp/c/undocd"}, // the editor's addresses have one slash
    {"/", "/undocd"},
    {"relative", "/home/k/.cache/undocd"},
    {"", "/home/k/.cache/undocd"},
  };

  setenv("HOME", "/home/k", 1);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    setenv("XDG_CACHE_HOME", rows[i].cache, 1);
    char *cache = und_index_cache();
    cr_expect_str_eq(cache, rows[i].path, "%s: %s", rows[i].cache, cache);
    und_free(cache);
  }
}

// Another program holds the file: what is read is kept in memory, soon.
Test(index, does_not_wait_long_for_a_lock, .timeout = 30)
{
  sqlite3 *other = NULL;

  und_index *index = und_index_new(path, UND_EN);
  put(index, "/w/a", 7);
  cr_expect(und_index_close(index, true));
  cr_assert_eq(sqlite3_open(path, &other), SQLITE_OK);
  cr_assert_eq(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL),
               SQLITE_OK);
  index = und_index_new(path, UND_EN);
  put(index, "/w/b", 8);
  cr_expect_not(und_index_close(index, true));
  sqlite3_close(other);
  index = und_index_new(path, UND_EN);
  cr_expect(knows(index, "/w/a", (int64_t)strlen(text), 7, NULL));
  cr_expect(und_index_close(index, false));
}
