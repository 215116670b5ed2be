// SPDX-License-Identifier: MIT
//
// The address of a document in the public document system, or in another one
// that is addressed by symbols.

#include "und/symbol/symbol.h"

static const und_slice symbol_field = {"{symbol}", 8};
static const und_slice language_field = {"{language}", 10};

// The field that `text` begins with: its size, or 0.
static uint32_t field_size(und_slice text)
{
  return und_slice_starts(text, symbol_field)     ? symbol_field.size
         : und_slice_starts(text, language_field) ? language_field.size
                                                  : 0;
}

bool und_symbol_is_link_template(und_slice text)
{
  bool found = false;

  if (!und_slice_starts(text, UND_SLICE("https://")) &&
      !und_slice_starts(text, UND_SLICE("http://"))) {
    return false;
  }
  for (uint32_t i = 0; i < text.size; i++) {
    und_slice rest = und_slice_cut(text, i, text.size);
    uint32_t size = field_size(rest);
    unsigned char byte = (unsigned char)text.data[i];
    found = found || und_slice_starts(rest, symbol_field);
    // What would end the link in Markdown is no part of an address.
    if (byte <= ' ' || strchr("<>\"\\^`|", byte) != NULL ||
        ((byte == '{' || byte == '}') && size == 0)) {
      return false;
    }
    i += size > 0 ? size - 1 : 0;
  }
  return found;
}

// The public document system has a lettered resolution of old only as a whole:
// A/RES/217A(III) is in A/RES/217(III).
static void write_whole(const und_symbol *symbol, und_buffer *out)
{
  und_buffer canonical = {0};

  und_symbol_write(symbol, &canonical);
  und_slice all = und_buffer_slice(&canonical);
  uint32_t open = 0;
  while (open < all.size && all.data[open] != '(') {
    open++;
  }
  und_buffer_add(out, und_slice_cut(all, 0, open > 0 ? open - 1 : 0));
  und_buffer_add(out, und_slice_cut(all, open, all.size));
  und_buffer_finish(&canonical);
}

static void write_symbol(const und_symbol *symbol, und_buffer *out)
{
  und_symbol first = *symbol;

  if (symbol->half_size > 0) {
    first.text.size = symbol->half_size;
    first.half_size = 0;
  }
  if (first.part && first.roman) {
    write_whole(&first, out);
  } else {
    und_symbol_write(&first, out);
  }
}

bool und_symbol_link(const und_symbol *symbol, und_language language,
                     const char *template, und_buffer *out)
{
  und_slice rest = und_slice_from(
    template != NULL ? template : "https://undocs.org/{language}/{symbol}");

  if (!symbol->linked) {
    return false;
  }
  while (rest.size > 0) {
    uint32_t size = field_size(rest);
    if (size == symbol_field.size) {
      write_symbol(symbol, out);
    } else if (size > 0) {
      und_buffer_adds(out, und_language_code(language));
    } else {
      und_buffer_add(out, und_slice_cut(rest, 0, 1));
    }
    rest = und_slice_cut(rest, size > 0 ? size : 1, rest.size);
  }
  return true;
}
