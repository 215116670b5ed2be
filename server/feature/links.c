// SPDX-License-Identifier: MIT

#include "und/feature/links.h"

#include "record_text.h"
#include "und/symbol/symbol.h"

static void add(und_document *document, const und_holdings *holdings,
                const und_mention *mention, und_links *links)
{
  und_slice name = und_slice_from(mention->symbol);
  und_language language = und_document_language(document);
  const und_library_entry *entry =
    und_library_find_canonical(holdings->library, name, language);
  und_buffer address = {0};
  und_symbol symbol;

  if (entry == NULL && (!und_symbol_parse(name, &symbol) ||
                        !und_symbol_link(&symbol, language,
                                         holdings->link_template, &address))) {
    return;
  }
  UND_PUSH(&links->items, (und_link){.start = mention->start,
                                     .end = mention->end,
                                     .path = entry ? entry->path : NULL,
                                     .address = address.data,
                                     .symbol = und_copy(name)});
}

void und_links_build(und_document *document, const und_holdings *holdings,
                     und_links *links_out)
{
  const char *own = und_document_identity(document)->symbol;
  uint32_t count;

  *links_out = (und_links){0};
  und_document_parts(document, &count);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t found;
    const und_mention *mentions = und_document_citations(document, i, &found);

    for (uint32_t at = 0; at < found; at++) {
      const char *symbol = mentions[at].symbol;
      bool self = own != NULL && symbol != NULL && strcmp(own, symbol) == 0;
      if (symbol != NULL && !self) {
        add(document, holdings, &mentions[at], links_out);
      }
    }
  }
}

void und_links_finish(und_links *links)
{
  for (uint32_t i = 0; i < links->items.count; i++) {
    und_free(links->items.items[i].address);
    und_free(links->items.items[i].symbol);
  }
  und_free(links->items.items);
  *links = (und_links){0};
}

void und_link_write_tooltip(und_slice symbol, const und_holdings *holdings,
                            und_language language, und_buffer *out)
{
  const und_library_entry *entry =
    und_library_find(holdings->library, symbol, language);
  und_buffer title = {0};
  und_record record;

  if (entry != NULL && entry->identity.title != NULL) {
    und_buffer_adds(&title, entry->identity.title);
  } else if (holdings->reference != NULL &&
             und_reference_find(holdings->reference, symbol, &record)) {
    und_record_write_title(&record, language, &title);
  }
  und_buffer_add(out, symbol);
  if (title.size > 0) {
    und_buffer_addf(out, ": %s", title.data);
  }
  und_buffer_finish(&title);
}
