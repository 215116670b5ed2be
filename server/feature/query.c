// SPDX-License-Identifier: MIT
//
// The document that a query names outright, however it is written.

#include "und/feature/search.h"
#include "und/symbol/cite.h"
#include "und/symbol/symbol.h"

enum { LONGEST = 120 };

static bool write(und_slice whole, und_buffer *out)
{
  und_symbol symbol;

  if (!und_symbol_parse_link(whole, &symbol) ||
      symbol.text.size != whole.size) {
    return false;
  }
  if (und_symbol_parse(whole, &symbol)) {
    und_symbol_write(&symbol, out);
  } else { // in small letters
    und_symbol_write_key(&symbol, out);
  }
  return true;
}

/// A-RES-74-173, A_RES_74_173: as files are called.
static bool from_file_name(und_slice query, und_buffer *out)
{
  char spelled[LONGEST];
  bool marks = false;

  for (uint32_t i = 0; i < query.size; i++) {
    bool mark = query.data[i] == '-' || query.data[i] == '_';

    marks = marks || mark;
    spelled[i] = mark ? '/' : query.data[i];
  }
  return marks && write((und_slice){spelled, query.size}, out);
}

/// "résolution 74/173", "Security Council resolution 1325 (2000)": the number
/// ends the query.
static bool from_citation(und_slice query, und_buffer *out)
{
  const und_cite_context context = {.acting = UND_BODY_NONE};
  und_cites cites = {0};
  bool found = false;

  for (int language = 0; language < UND_LANGUAGE_COUNT && !found; language++) {
    und_cite_scan(query, (und_language)language, &cites);
    const und_citation *first = cites.found.items;

    found = cites.found.count == 1 && first->offset > 0 &&
            first->offset + first->size + first->tail_size == query.size &&
            und_cite_resolve(first, &context, out);
  }
  und_cites_finish(&cites);
  return found;
}

bool und_search_symbol(und_slice query, und_buffer *symbol_out)
{
  while (query.size > 0 && query.data[query.size - 1] == ' ') {
    query.size--;
  }
  return query.size > 0 && query.size < LONGEST &&
         (write(query, symbol_out) || from_file_name(query, symbol_out) ||
          from_citation(query, symbol_out));
}
