// SPDX-License-Identifier: MIT

#include "cards.h"

#include "configure.h"
#include "folders.h"

enum { PAGE_LIMIT = 1 << 20 };

und_holdings und_cards_holdings(const und_session *session,
                                const und_open_document *document)
{
  const char *path = document ? document->path : NULL;

  return (und_holdings){
    .library = session->library,
    .name = document ? und_documents_name(document) : NULL,
    .reference = session->reference,
    .locale = session->client.has_locale ? &session->client.locale : NULL,
    .reading = session->reading > 0,
    .link_template = und_configure_for(session, path)->link_template};
}

static void write_folder(const und_session *session, und_buffer *out)
{
  und_buffer_addf(out, "%s/cards", session->host.cache);
}

// A page that is there already as it should be is left alone: an editor that
// has it open need not read it again.
static bool keep(const und_session *session, const char *path, und_slice page)
{
  const und_host *host = &session->host;
  und_buffer there = {0};
  bool same = host->read(host->data, path, PAGE_LIMIT, &there) == UND_OK &&
              und_slice_equal(und_buffer_slice(&there), page);

  und_buffer_finish(&there);
  return same || host->write(host->data, path, page) == UND_OK;
}

char *und_cards_path(const und_session *session, und_slice symbol)
{
  und_buffer path = {0};

  if (session->host.cache != NULL) {
    write_folder(session, &path);
    und_buffer_adds(&path, "/");
    und_card_write_name(symbol, &path);
  }
  return path.data;
}

char *und_cards_make(const und_session *session,
                     const und_card_subject *subject,
                     const und_holdings *holdings)
{
  char *path = und_cards_path(session, subject->symbol);
  und_buffer page = {0};

  if (path == NULL) {
    return NULL;
  }
  und_card_write_page(subject, holdings, &page);
  if (!keep(session, path, und_buffer_slice(&page))) {
    und_free(path);
    path = NULL;
  }
  und_buffer_finish(&page);
  return path;
}

bool und_cards_holds(const und_session *session, const char *path)
{
  und_buffer folder = {0};

  if (session->host.cache == NULL || path == NULL) {
    return false;
  }
  write_folder(session, &folder);
  bool holds = und_folders_is_below(path, folder.data);
  und_buffer_finish(&folder);
  return holds;
}
