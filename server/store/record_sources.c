// SPDX-License-Identifier: MIT
//
// Where the values of a record come from. One source of all stands as it is.
// Of several, each is a group: the letters of its fields (A is the first), a
// unit separator, its name; a record separator ends all groups but the last.

#include "und/store/record.h"

enum { GROUP = 0x1E, NAME = 0x1F, FIRST = 'A' };

// Where the part of `sources` ends that begins at `at` and `mark` ends.
static uint32_t end_of(und_slice sources, uint32_t at, char mark)
{
  while (at < sources.size && sources.data[at] != mark) {
    at++;
  }
  return at;
}

// The next group: its letters, empty for one source of all, and its name.
// Returns false behind the last.
static bool next(und_slice sources, uint32_t *at, und_slice *letters_out,
                 und_slice *name_out)
{
  uint32_t end = end_of(sources, *at, GROUP);
  uint32_t name = end_of(sources, *at, NAME);

  if (*at >= sources.size) {
    return false;
  }
  *letters_out = und_slice_cut(sources, *at, name < end ? name : *at);
  *name_out = und_slice_cut(sources, name < end ? name + 1 : *at, end);
  *at = end + 1;
  return true;
}

und_slice und_record_source(const und_record *record, unsigned field)
{
  und_slice sources = record->values[UND_FIELD_SOURCE];
  und_slice letters;
  und_slice name;

  for (uint32_t at = 0; next(sources, &at, &letters, &name);) {
    if (letters.size == 0 ||
        memchr(letters.data, (int)(FIRST + field), letters.size) != NULL) {
      return name;
    }
  }
  return (und_slice){0};
}

void und_record_list_sources(und_slice sources, und_buffer *out)
{
  und_slice letters;
  und_slice name;

  for (uint32_t at = 0, count = 0; next(sources, &at, &letters, &name);
       count++) {
    und_buffer_adds(out, count > 0 ? "; " : "");
    und_buffer_add(out, name);
  }
}

// The sources of the fields that are known, by field.
typedef struct {
  und_slice of[UND_FIELD_SOURCE];
  bool known[UND_FIELD_SOURCE];
} table;

static void write(const table *from, und_buffer *out)
{
  bool done[UND_FIELD_SOURCE] = {false};
  und_buffer groups = {0};
  und_slice only = {0};
  unsigned count = 0;

  for (unsigned i = 1; i < UND_FIELD_SOURCE; i++) {
    if (done[i] || !from->known[i] || from->of[i].size == 0) {
      continue;
    }
    und_buffer_adds(&groups, count++ > 0 ? "\x1E" : "");
    for (unsigned k = i; k < UND_FIELD_SOURCE; k++) {
      if (from->known[k] && und_slice_equal(from->of[k], from->of[i])) {
        const char letter = (char)(FIRST + k);

        und_buffer_add(&groups, (und_slice){&letter, 1});
        done[k] = true;
      }
    }
    only = from->of[i];
    und_buffer_adds(&groups, "\x1F");
    und_buffer_add(&groups, only);
  }
  und_buffer_add(out, count > 1 ? und_buffer_slice(&groups) : only);
  und_buffer_finish(&groups);
}

void und_record_merge(und_record *record, const und_record *other,
                      und_buffer *space)
{
  table from = {0};
  und_buffer written = {0};
  bool any = false;

  for (unsigned i = 1; i < UND_FIELD_SOURCE; i++) { // the symbol has none
    bool own = record->values[i].size > 0;

    from.known[i] = own || other->values[i].size > 0;
    from.of[i] = und_record_source(own ? record : other, i);
    record->values[i] = own ? record->values[i] : other->values[i];
    any = any || from.known[i];
  }
  write(&from, &written);
  space->size = 0;
  und_buffer_add(space, any ? und_buffer_slice(&written)
                            : record->values[UND_FIELD_SOURCE]);
  record->values[UND_FIELD_SOURCE] = und_buffer_slice(space);
  und_buffer_finish(&written);
}
