// SPDX-License-Identifier: MIT

#include "citers.h"

#include "und/base/alloc.h"
#include "und/symbol/symbol.h"

typedef struct {
  const char *symbol;
  const char *except;
  und_citers found;
} finder;

// Canonical symbols are equal as they are, but for the halves of a double one.
bool und_citers_same(const char *left, const char *right)
{
  return strcmp(left, right) == 0 ||
         ((strchr(left, '-') != NULL || strchr(right, '-') != NULL) &&
          und_symbol_equal(und_slice_from(left), und_slice_from(right)));
}

static void take(void *data, const und_library_entry *entry)
{
  finder *f = data;
  const char *own = entry->identity.symbol;
  und_citers *found = &f->found;

  if ((f->except != NULL && strcmp(entry->path, f->except) == 0) ||
      (own != NULL && und_citers_same(own, f->symbol))) {
    return;
  }
  uint32_t at = found->count < UND_CITERS ? found->count : UND_CITERS;
  found->count++;
  for (; at > 0 && strcmp(entry->path, found->first[at - 1]->path) < 0; at--) {
    if (at < UND_CITERS) {
      found->first[at] = found->first[at - 1];
    }
  }
  if (at < UND_CITERS) {
    found->first[at] = entry;
  }
}

und_citers und_citers_find(const und_library *library, und_slice symbol,
                           const char *except)
{
  char *name = und_copy(symbol);
  finder f = {.symbol = name, .except = except};

  und_library_citers(library, symbol, (und_library_sink){take, &f});
  und_free(name);
  return f.found;
}
