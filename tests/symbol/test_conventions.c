// SPDX-License-Identifier: MIT
//
// The table of symbols of the shared conventions, where the folder of shared
// material is (UND_SHARED names it): the example of every row is read, printed
// back, named and linked as its row says.

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

#include "und/symbol/symbol.h"

enum { CODE, KIND, PATTERN, EXAMPLE, COLUMNS };

// Kinds whose examples are parts of a symbol, not symbols.
static const char *const parts[] = {"nature", "modifier"};

// And those that the document system does not have one by one.
static const char *const unlinked[] = {"decision", "other agency",
                                       "other organization"};

static bool is_one_of(const char *word, const char *const *list, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (strcmp(word, list[i]) == 0) {
      return true;
    }
  }
  return false;
}

#define LIST(list) (list), sizeof(list) / sizeof(list)[0]

static void expect_link(const und_symbol *symbol, const char *kind)
{
  und_buffer link = {0};
  bool linked = und_symbol_link(symbol, UND_EN, NULL, &link);
  // Of resolutions and decisions the table behind the body tells.
  if (is_one_of(kind, LIST(unlinked)) && symbol->body != UND_BODY_HRC) {
    cr_expect_not(linked, "%.*s: %s", (int)symbol->text.size, symbol->text.data,
                  link.data);
  } else if (linked) {
    und_slice all = und_buffer_slice(&link);
    cr_expect(und_slice_starts(all, UND_SLICE("https://undocs.org/en/")));
    cr_expect_null(memchr(all.data, ' ', all.size), "%s", link.data);
  } else { // a room paper, or a commission's resolution, which has only a key
    und_buffer report = {0};
    cr_expect(symbol->kind == UND_SYMBOL_ROOM_PAPER ||
                und_symbol_publication(symbol, &report),
              "%.*s has no link", (int)symbol->text.size, symbol->text.data);
    und_buffer_finish(&report);
  }
  und_buffer_finish(&link);
}

static void expect_row(char *const *fields)
{
  const char *example = fields[EXAMPLE];
  und_slice text = und_slice_from(example);
  und_symbol symbol;
  und_buffer written = {0};

  if (is_one_of(fields[KIND], LIST(parts)) && fields[CODE][0] != 'A' &&
      fields[CODE][0] != 'S' && fields[CODE][0] != 'E') {
    return;
  }
  cr_assert(und_symbol_parse(text, &symbol), "%s", example);
  cr_expect_eq(symbol.text.size, text.size, "%s", example);
  und_symbol_write(&symbol, &written);
  cr_expect(und_slice_equal(und_buffer_slice(&written), text), "%s: %s",
            example, written.data);
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    cr_expect(*und_symbol_series_name(&symbol, (und_language)language) != '\0');
  }
  expect_link(&symbol, fields[KIND]);
  und_buffer_finish(&written);
}

static bool split(char *line, char **fields)
{
  for (int i = 0; i < COLUMNS; i++) {
    fields[i] = line;
    line = strchr(line, '\t');
    if (!line) {
      return false;
    }
    *line++ = '\0';
  }
  return true;
}

Test(conventions, every_example_is_a_symbol)
{
  const char *shared = getenv("UND_SHARED");
  und_buffer path = {0};
  char line[8192];
  char *fields[COLUMNS];
  uint32_t rows = 0;

  und_buffer_addf(&path, "%s/conventions/symbols.tsv",
                  shared ? shared : UND_SOURCE_DIR "/../shared");
  FILE *file = fopen(path.data, "r");

  und_buffer_finish(&path);
  if (!file) {
    cr_skip("no conventions here: set UND_SHARED");
  }
  cr_assert_not_null(fgets(line, sizeof line, file)); // the header
  while (fgets(line, sizeof line, file)) {
    cr_assert(split(line, fields), "%s", line);
    expect_row(fields);
    rows++;
  }
  fclose(file);
  cr_expect_gt(rows, 100);
}
