// SPDX-License-Identifier: MIT

#include "und/feature/hints.h"

#include "prose.h"
#include "und/feature/citing.h"
#include "und/symbol/cite.h"

enum { WORDS = 48 };

static bool is_bare_number(const und_mention *mention, und_slice text)
{
  char first = mention->start < text.size ? text.data[mention->start] : '\0';
  bool decided =
    mention->kind == UND_CITE_RESOLUTION || mention->kind == UND_CITE_DECISION;

  return decided && mention->symbol != NULL && first >= '0' && first <= '9';
}

static void add(und_document *document, const und_holdings *holdings,
                const und_mention *mention, und_hints *hints)
{
  und_slice symbol = und_slice_from(mention->symbol);
  und_language language = und_document_language(document);
  const und_library_entry *entry =
    und_library_find_canonical(holdings->library, symbol, language);
  und_buffer whole = {0};
  und_buffer words = {0};
  char *title = und_citing_title(symbol, entry, holdings, language);

  if (title == NULL) {
    return;
  }
  und_buffer_addf(&whole, "%s: %s", mention->symbol, title);
  und_buffer_adds(&words, title);
  und_prose_cut(&words, WORDS);
  UND_PUSH(&hints->items, (und_hint){.offset = mention->end,
                                     .title = words.data,
                                     .whole = whole.data});
  und_free(title);
}

void und_hints_build(und_document *document, const und_holdings *holdings,
                     uint32_t start, uint32_t end, und_hints *hints_out)
{
  und_slice text = und_text_slice(und_document_text(document));
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  *hints_out = (und_hints){0};
  for (uint32_t i = 0; i < count && parts[i].start <= end; i++) {
    uint32_t found = 0;
    const und_mention *mentions =
      und_part_end(&parts[i]) >= start
        ? und_document_citations(document, i, &found)
        : NULL;

    for (uint32_t at = 0; at < found; at++) {
      const und_mention *mention = &mentions[at];
      if (mention->end >= start && mention->end <= end &&
          is_bare_number(mention, text)) {
        add(document, holdings, mention, hints_out);
      }
    }
  }
}

void und_hints_finish(und_hints *hints)
{
  for (uint32_t i = 0; i < hints->items.count; i++) {
    und_free(hints->items.items[i].title);
    und_free(hints->items.items[i].whole);
  }
  und_free(hints->items.items);
  *hints = (und_hints){0};
}
