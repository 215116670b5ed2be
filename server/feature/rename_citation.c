// SPDX-License-Identifier: MIT
//
// A citation that is to name another document.

#include "und/feature/rename.h"
#include "und/symbol/cite.h"

static bool is_space(const char *at, uint32_t left, uint32_t *size_out)
{
  *size_out = at[0] == ' '                               ? 1
              : left > 1 && memcmp(at, "\u00a0", 2) == 0 ? 2
              : left > 2 && memcmp(at, "\u202f", 3) == 0 ? 3
                                                         : 0;
  return *size_out > 0;
}

static char fold(char c)
{
  return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/// How much of the end of `name` is written, with or without spaces, at the end
/// of `text`. `*start_out` is where that begins in the text.
static uint32_t common_end(und_slice text, und_slice name, uint32_t *start_out)
{
  uint32_t at = text.size;
  uint32_t matched = 0;

  while (at > 0 && matched < name.size) {
    uint32_t size = 0;

    for (uint32_t i = 1; i <= 3 && i <= at; i++) {
      if (is_space(text.data + at - i, i, &size) && size == i) {
        break;
      }
      size = 0;
    }
    if (size > 0) {
      at -= size;
    } else if (fold(text.data[at - 1]) ==
               fold(name.data[name.size - 1 - matched])) {
      at--;
      matched++;
    } else {
      break;
    }
  }
  while (at < text.size && text.data[at] == ' ') {
    at++;
  }
  *start_out = at;
  return matched;
}

/// Append `name` with a space before a bracket, as running text has it, if
/// `text` has one.
static void write_spaced(und_slice name, und_slice text, und_buffer *out)
{
  bool spaced = text.size > 0 && memchr(text.data, ' ', text.size) != NULL;

  for (uint32_t i = 0; i < name.size; i++) {
    if (spaced && i > 0 && name.data[i] == '(') {
      und_buffer_adds(out, " ");
    }
    und_buffer_add(out, und_slice_cut(name, i, i + 1));
  }
}

uint32_t und_rename_number(und_slice name)
{
  for (uint32_t i = name.size; i > 0; i--) {
    bool slash = name.data[i - 1] == '/';
    bool letter = i > 1 && name.data[i - 2] >= 'A' && name.data[i - 2] <= 'Z';

    if (slash && letter) {
      return i;
    }
  }
  return 0;
}

/// The link behind a citation, "[74/173](https://…)", goes along.
static void rename_target(und_slice text, uint32_t end, und_slice old,
                          und_slice new, und_edits *edits_out)
{
  und_slice rest = und_slice_cut(text, end, text.size);
  und_cite_address address;
  und_buffer spelled = {0};

  if (!und_slice_starts(rest, UND_SLICE("](")) ||
      !und_cite_address_read(und_slice_cut(rest, 2, rest.size), &address)) {
    return;
  }
  und_symbol_write(&address.parsed, &spelled);
  if (und_slice_equal(und_buffer_slice(&spelled), old)) {
    uint32_t start = end + 2 + address.symbol;

    und_edits_add(edits_out, start, start + address.parsed.text.size, new);
  }
  und_buffer_finish(&spelled);
}

void und_rename_citation(und_slice text, uint32_t start, uint32_t end,
                         und_slice old, und_slice new, und_edits *edits_out,
                         bool *sure_out)
{
  while (end > start && strchr(". ", text.data[end - 1]) != NULL) {
    end--; // of the number before a title
  }
  und_slice written = und_slice_cut(text, start, end);
  uint32_t from;
  uint32_t matched = common_end(written, old, &from);
  uint32_t number = und_rename_number(old);
  und_slice prefix = und_slice_cut(old, 0, number);
  und_slice found = und_slice_cut(written, from, written.size);
  und_buffer becomes = {0};

  *sure_out = true;
  if (matched == old.size) {
    write_spaced(new, found, &becomes);
  } else if (number > 0 && matched == old.size - number) {
    *sure_out = und_slice_starts(new, prefix);
    write_spaced(und_slice_cut(new, *sure_out ? number : 0, new.size), found,
                 &becomes);
  } else {
    *sure_out = false;
    return;
  }
  und_edits_add(edits_out, start + from, end, und_buffer_slice(&becomes));
  rename_target(text, end, old, new, edits_out);
  und_buffer_finish(&becomes);
}
