// SPDX-License-Identifier: MIT

#include "und/feature/links.h"

#include "und/symbol/symbol.h"

static void add(und_document *document, const und_holdings *holdings,
                const und_mention *mention, und_links *links)
{
  und_slice name = und_slice_from(mention->symbol);
  und_language language = und_document_language(document);
  const und_library_entry *entry =
    und_library_find_canonical(holdings->library, name, language);
  und_buffer address = {0};
  und_buffer tooltip = {0};
  und_symbol symbol;

  if (entry == NULL && (!und_symbol_parse(name, &symbol) ||
                        !und_symbol_link(&symbol, language,
                                         holdings->link_template, &address))) {
    return;
  }
  und_buffer_add(&tooltip, name);
  if (entry != NULL && entry->identity.title != NULL) {
    und_buffer_addf(&tooltip, ": %s", entry->identity.title);
  }
  UND_PUSH(&links->items, (und_link){.start = mention->start,
                                     .end = mention->end,
                                     .path = entry ? entry->path : NULL,
                                     .address = address.data,
                                     .tooltip = tooltip.data});
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
    und_free(links->items.items[i].tooltip);
  }
  und_free(links->items.items);
  *links = (und_links){0};
}
