// SPDX-License-Identifier: MIT

#include "stated.h"

typedef struct {
  const char *except;
  und_language language;
  und_stated found;
} finder;

/// Does what `fresh` says count for more than `known`? `rank` is of both,
/// better ones first.
static bool is_better(const und_stated_fact *known, unsigned known_rank,
                      const und_library_entry *fresh, unsigned fresh_rank)
{
  return known->entry == NULL || fresh_rank < known_rank ||
         (fresh_rank == known_rank &&
          strcmp(fresh->path, known->entry->path) < 0);
}

static unsigned rank_of(const finder *f, const und_library_entry *entry)
{
  return entry->identity.language != f->language;
}

static void take(void *data, const und_library_entry *entry,
                 const und_cited_place *place)
{
  finder *f = data;
  und_stated_fact fact = {entry, place->span.start.line, place->stated,
                          place->title};
  und_stated_fact *date = &f->found.date;
  und_stated_fact *title = &f->found.title;

  if (f->except != NULL && strcmp(entry->path, f->except) == 0) {
    return;
  }
  if (fact.date.month > 0 &&
      is_better(date, date->date.day == 0, entry, fact.date.day == 0)) {
    *date = fact;
  }
  if (fact.title.size > 0 &&
      is_better(title, title->entry ? rank_of(f, title->entry) : 0, entry,
                rank_of(f, entry))) {
    *title = fact;
  }
}

und_stated und_stated_find(const und_library *library, und_slice symbol,
                           und_language language, const char *except)
{
  finder f = {.except = except, .language = language};

  und_library_citations(library, symbol, (und_citation_sink){take, &f});
  return f.found;
}
