// SPDX-License-Identifier: MIT

#include "rename_symbol.h"

#include "configure.h"
#include "locations.h"
#include "und/feature/rename.h"
#include "und/symbol/symbol.h"
#include "workspace.h"
#include "workspace_edit.h"

// The citations of one file after the other.
typedef struct {
  und_session *session;
  und_open_document *document;
  und_slice old;
  und_slice new;
  und_workspace_edit edit;
} renamer;

/// Write the edits of the places from `place` up to `end`, all of `text`.
static void write_places(renamer *r, const und_text *text, const char *uri,
                         int64_t version, const und_reference_place *place,
                         const und_reference_place *end)
{
  und_units units = r->session->client.units;
  bool here = place->path == NULL;
  bool opened = false;

  for (; place < end; place++) {
    und_edits edits = {0};
    bool sure;

    und_rename_citation(und_text_slice(text),
                        und_text_offset(text, place->range.start, units),
                        und_text_offset(text, place->range.end, units), r->old,
                        r->new, &edits, &sure);
    for (uint32_t i = 0; i < edits.items.count; i++) {
      const und_edit *one = &edits.items.items[i];
      und_range range = {und_text_position(text, one->start, units),
                         und_text_position(text, one->end, units)};

      if (!opened) {
        und_workspace_edit_open(&r->edit, uri, version);
        opened = true;
      }
      und_workspace_edit_add(&r->edit, range, und_edits_text(&edits, one),
                             !here || !sure);
    }
    und_edits_finish(&edits);
  }
  if (opened) {
    und_workspace_edit_close(&r->edit);
  }
}

/// The places of one file, as it is open or on the disk.
static void rename_in(renamer *r, const und_reference_place *place,
                      const und_reference_place *end)
{
  und_session *session = r->session;
  const und_open_document *open =
    place->path == NULL
      ? r->document
      : und_documents_find_path(&session->documents, place->path);

  if (open != NULL) {
    write_places(r, und_document_text(open->model), open->uri, open->version,
                 place, end);
    return;
  }
  und_buffer content = {0};
  und_text text;
  uint32_t limit = und_configure_for(session, place->path)->max_file_size;

  if (session->host.read(session->host.data, place->path, limit, &content) ==
      UND_OK) {
    char *uri = und_locations_uri(session, place->path);

    und_text_init(&text, und_buffer_slice(&content));
    write_places(r, &text, uri, -1, place, end);
    und_text_finish(&text);
    und_free(uri);
  }
  und_buffer_finish(&content);
}

/// Read the new name: a symbol, or the number alone of one in the same series.
static bool read_name(und_slice wanted, und_slice old, und_buffer *name_out)
{
  und_symbol symbol;
  und_buffer whole = {0};

  und_buffer_add(&whole, wanted);
  bool read = und_symbol_parse(und_buffer_slice(&whole), &symbol) &&
              symbol.text.size == whole.size;
  if (!read) {
    whole.size = 0;
    und_buffer_add(&whole, und_slice_cut(old, 0, und_rename_number(old)));
    und_buffer_add(&whole, wanted);
    read = whole.size > wanted.size &&
           und_symbol_parse(und_buffer_slice(&whole), &symbol) &&
           symbol.text.size == whole.size;
  }
  if (read) {
    und_symbol_write(&symbol, name_out);
  }
  und_buffer_finish(&whole);
  return read;
}

und_status und_rename_symbol(und_session *session, und_open_document *document,
                             const und_subject *subject, und_slice wanted,
                             und_json *result)
{
  und_references list;
  und_buffer name = {0};

  if (!read_name(wanted, und_slice_from(subject->symbol), &name)) {
    return und_session_fail(
      session, UND_REQUEST_FAILED, "'%.*s' is no symbol of a document",
      (int)(wanted.size < 100 ? wanted.size : 100), wanted.data);
  }
  renamer r = {session,
               document,
               und_slice_from(subject->symbol),
               und_buffer_slice(&name),
               {0}};

  und_workspace_digest(session, NULL);
  und_references_build(document->model, und_documents_name(document), subject,
                       session->library, session->client.units, &list);
  und_workspace_edit_begin(&r.edit, session, result);
  for (uint32_t i = 0; i < list.items.count;) {
    uint32_t end = i + 1;

    while (end < list.items.count &&
           list.items.items[end].path == list.items.items[i].path) {
      end++;
    }
    rename_in(&r, list.items.items + i, list.items.items + end);
    i = end;
  }
  und_workspace_edit_end(&r.edit, "Citations in other documents or forms",
                         "They would name the other document.");
  und_references_finish(&list);
  und_buffer_finish(&name);
  return UND_OK;
}
