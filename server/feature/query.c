// SPDX-License-Identifier: MIT
//
// The document that a query names outright, however it is written.

#include "und/feature/search.h"
#include "und/model/identity.h"
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

/// A-RES-74-173.txt, A_RES_74_173-FR: as files are called.
static bool from_file_name(und_slice query, und_buffer *out)
{
  enum { MARKS = 2 }; // or it is "T-72"
  char name[LONGEST];
  uint32_t marks = 0;

  for (uint32_t i = 0; i < query.size; i++) {
    marks += query.data[i] == '-' || query.data[i] == '_';
    name[i] = query.data[i];
  }
  name[query.size] = '\0';
  return marks >= MARKS && memchr(name, ' ', query.size) == NULL &&
         und_identity_of_path(name, out);
}

static bool from_address(und_slice query, und_buffer *out)
{
  und_cite_address address;

  if (!und_cite_address_read(query, &address)) {
    return false;
  }
  und_symbol_write(&address.parsed, out);
  return true;
}

/// Where the citation ends with all that belongs to it.
static uint32_t end_of(const und_citation *found)
{
  uint32_t end = found->offset + found->size + found->tail_size;
  uint32_t place = found->locator_offset + found->locator_size;

  return found->locator_size > 0 && place > end ? place : end;
}

/// "résolution 74/173", "Security Council resolution 1325 (2000), para. 3": the
/// number ends the query, or in Chinese the word for a resolution behind it.
static bool from_citation(und_slice query, und_buffer *out)
{
  enum { NOUN = 9 }; // bytes of 号决议
  const und_cite_context context = {.acting = UND_BODY_NONE};
  und_cites cites = {0};
  bool found = false;

  for (int language = 0; language < UND_LANGUAGE_COUNT && !found; language++) {
    und_cite_scan(query, (und_language)language, &cites);
    const und_citation *first = cites.found.items;

    found = cites.found.count == 1 && first->offset > 0 &&
            end_of(first) + (language == UND_ZH ? NOUN : 0U) >= query.size &&
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
          from_address(query, symbol_out) || from_citation(query, symbol_out));
}
