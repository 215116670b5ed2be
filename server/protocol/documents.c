// SPDX-License-Identifier: MIT

#include "documents.h"

#include "und/base/log.h"
#include "und/base/search.h"
#include "und/protocol/uri.h"

static void free_document(und_open_document *document)
{
  und_document_free(document->model);
  und_free(document->uri);
  und_free(document->path);
  und_free(document->painted.items);
  und_free(document);
}

void und_documents_finish(und_documents *documents)
{
  for (uint32_t i = 0; i < documents->open.count; i++) {
    free_document(documents->open.items[i]);
  }
  und_free(documents->open.items);
  *documents = (und_documents){0};
}

// The place of `uri` in the order, whether it is there or not.
static uint32_t place(const und_documents *documents, const char *uri)
{
  uint32_t low;

  UND_SEARCH(low, documents->open.count,
             strcmp(documents->open.items[low]->uri, uri) < 0);
  return low;
}

und_open_document *und_documents_find(const und_documents *documents,
                                      const char *uri)
{
  uint32_t at = place(documents, uri);
  bool found = at < documents->open.count &&
               strcmp(documents->open.items[at]->uri, uri) == 0;

  return found ? documents->open.items[at] : NULL;
}

const char *und_documents_name(const und_open_document *document)
{
  return document->path != NULL ? document->path : document->uri;
}

und_open_document *und_documents_find_path(const und_documents *documents,
                                           const char *path)
{
  for (uint32_t i = 0; i < documents->open.count; i++) {
    und_open_document *document = documents->open.items[i];
    if (strcmp(und_documents_name(document), path) == 0) {
      return document;
    }
  }
  return NULL;
}

void und_documents_touch(und_documents *documents, und_open_document *document)
{
  document->revision = ++documents->last_revision;
  document->changed = true;
}

static und_open_document *insert(und_documents *documents, const char *uri)
{
  und_open_document *document = und_alloc(1, sizeof *document);
  uint32_t at = place(documents, uri);

  document->uri = und_copy(und_slice_from(uri));
  document->path = und_uri_path(und_slice_from(uri));
  UND_PUSH(&documents->open, document);
  und_open_document **items = documents->open.items;
  memmove(items + at + 1, items + at,
          (documents->open.count - 1 - at) * sizeof(und_open_document *));
  items[at] = document;
  return document;
}

und_open_document *und_documents_open(und_documents *documents, const char *uri,
                                      und_slice content, int64_t version)
{
  und_open_document *document = und_documents_find(documents, uri);

  if (document != NULL) {
    und_document_free(document->model);
  } else {
    document = insert(documents, uri);
  }
  document->model = und_document_new(content, document->path);
  uint32_t bad = und_document_bad_bytes(document->model);
  if (bad > 0) {
    und_log(UND_LOG_WARNING, "%s: %u bytes are not UTF-8", uri, bad);
  }
  document->version = version;
  und_documents_touch(documents, document);
  return document;
}

bool und_documents_close(und_documents *documents, const char *uri)
{
  und_open_document *document = und_documents_find(documents, uri);

  if (document == NULL) {
    return false;
  }
  uint32_t at = place(documents, uri);
  und_open_document **items = documents->open.items;
  free_document(document);
  documents->open.count--;
  memmove(items + at, items + at + 1,
          (documents->open.count - at) * sizeof(und_open_document *));
  return true;
}
