// SPDX-License-Identifier: MIT
//
// Recipes: from what was offered to the edit.

#include <stdio.h>

#include "actions.h"
#include "cards.h"
#include "config_edit.h"
#include "configure.h"
#include "folders.h"
#include "und/feature/silence.h"
#include "und/feature/words.h"
#include "und/protocol/uri.h"
#include "workspace.h"
#include "workspace_edit.h"

void und_recipe_write(const und_open_document *document,
                      const und_recipe *recipe, und_json *json)
{
  und_json_object(json);
  und_json_member(json, "uri", und_slice_from(document->uri));
  und_json_key(json, "version");
  und_json_integer(json, document->version);
  und_json_key(json, "recipe");
  und_json_integer(json, recipe->kind);
  und_json_key(json, "offset");
  und_json_integer(json, recipe->offset);
  und_json_key(json, "choice");
  und_json_integer(json, recipe->choice);
  if (recipe->code != NULL) {
    und_json_member(json, "code", und_slice_from(recipe->code));
  }
  und_json_end_object(json);
}

/// A number of `data` from 0 up to `limit`.
static bool read_number(const json_t *data, const char *key, uint32_t limit,
                        uint32_t *out)
{
  const json_t *value = json_object_get(data, key);
  json_int_t number = json_integer_value(value);

  *out = (uint32_t)number;
  return json_is_integer(value) && number >= 0 && number <= limit;
}

und_status und_recipe_read(und_session *session, const json_t *data,
                           und_open_document **document_out,
                           und_recipe *recipe_out)
{
  const char *uri = json_string_value(json_object_get(data, "uri"));
  const char *code = json_string_value(json_object_get(data, "code"));
  und_open_document *document =
    uri ? und_documents_find(&session->documents, uri) : NULL;
  uint32_t kind;
  und_check check;

  *recipe_out = (und_recipe){0};
  if (!read_number(data, "recipe", UND_RECIPE_COUNT - 1, &kind) ||
      !read_number(data, "offset", UINT32_MAX, &recipe_out->offset) ||
      !read_number(data, "choice", UINT32_MAX, &recipe_out->choice) ||
      (code != NULL && !und_check_find(und_slice_from(code), &check))) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "this is no action of undocd");
  }
  if (document == NULL) {
    return und_session_fail(session, UND_INVALID_PARAMS, "%.400s is not open",
                            uri ? uri : "the document");
  }
  if (json_integer_value(json_object_get(data, "version")) !=
      document->version) {
    return und_session_fail(session, UND_CONTENT_MODIFIED,
                            "the document changed since this was offered");
  }
  recipe_out->kind = (uint8_t)kind;
  recipe_out->code = code != NULL ? und_check_get(check)->code : NULL;
  *document_out = document;
  return UND_OK;
}

// ------------------------------------------------------- what would be broken

enum { NAMED = 5 };

typedef struct {
  und_buffer *told;
  uint32_t count;
  const und_document *document;
  UND_ARRAY(uint32_t) parts;
} broken;

static void take_broken(void *data, uint32_t part,
                        const und_library_entry *entry,
                        const und_cited_place *place)
{
  broken *b = data;

  UND_PUSH(&b->parts, part);
  if (b->count++ < NAMED) {
    und_buffer_addf(b->told, "%s%s:%u (%.*s)", b->count > 1 ? ", " : "",
                    entry->path, place->span.start.line + 1,
                    (int)place->locator.size, place->locator.data);
  } else if (b->count == NAMED + 1) {
    und_buffer_adds(b->told, ", …");
  }
}

/// Does `edit` change the label of a part that is cited elsewhere?
static bool is_cited(und_document *document, const broken *b,
                     const und_edit *edit)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  for (uint32_t i = 0; i < b->parts.count; i++) {
    const und_part *part = &parts[b->parts.items[i]];
    uint32_t at = part->start + part->label_offset;

    if (edit->start >= at && edit->end <= at + part->label_size) {
      return true;
    }
  }
  return false;
}

/// How many citations a repair breaks, and where.
static void tell_count(const und_session *session, uint32_t count,
                       const und_buffer *places, und_buffer *told)
{
  char many[12];

  snprintf(many, sizeof many, "%u", count);
  const und_slice fields[] = {und_slice_from(many), und_buffer_slice(places)};
  bool once = count == 1;

  und_word_write(once ? UND_WORD_CITED_ONCE : UND_WORD_CITED_OFTEN,
                 und_session_reader(session), once ? fields + 1 : fields, told);
}

void und_recipe_write_repair(und_session *session, und_open_document *document,
                             const und_repair *repair, und_json *json,
                             und_buffer *told)
{
  const und_text *text = und_document_text(document->model);
  und_units units = session->client.units;
  und_buffer places = {0};
  und_buffer elsewhere = {0};
  broken b = {.told = &places};
  und_workspace_edit edit;

  if (repair->edits.items.count == 0) {
    return;
  }
  und_workspace_digest(session, NULL);
  und_repair_outside(document->model, und_documents_name(document), repair,
                     session->library, (und_broken_sink){take_broken, &b});
  if (b.count > 0) {
    tell_count(session, b.count, &places, told);
  }
  und_workspace_edit_begin(&edit, session, json);
  und_workspace_edit_open(&edit, document->uri, document->version);
  for (uint32_t i = 0; i < repair->edits.items.count; i++) {
    const und_edit *one = &repair->edits.items.items[i];
    und_range range = {und_text_position(text, one->start, units),
                       und_text_position(text, one->end, units)};

    und_workspace_edit_add(&edit, range, und_edits_text(&repair->edits, one),
                           is_cited(document->model, &b, one));
  }
  und_workspace_edit_close(&edit);
  und_word_write(UND_WORD_CITED_ELSEWHERE, und_session_reader(session), NULL,
                 &elsewhere);
  und_workspace_edit_end(&edit, elsewhere.data, told->data);
  und_buffer_finish(&elsewhere);
  if (edit.annotated) {
    told->size = 0; // the client shows it
  }
  und_buffer_finish(&places);
  und_free(b.parts.items);
}

// --------------------------------------------------------------------- repairs

/// The finding of `recipe`, or NULL.
static const und_diagnostic *find(const und_diagnostics *all,
                                  const und_recipe *recipe)
{
  for (uint32_t i = 0; i < all->items.count; i++) {
    if (all->items.items[i].check->code == recipe->code &&
        all->items.items[i].start == recipe->offset) {
      return &all->items.items[i];
    }
  }
  return NULL;
}

static void make_fix(und_document *model, const und_diagnostic *diagnostic,
                     uint32_t choice, und_repair *repair_out)
{
  und_repairs repairs;

  und_repairs_build(model, &diagnostic->finding, UND_REPAIR_COMPLETE, &repairs);
  if (choice < repairs.items.count) {
    *repair_out = repairs.items.items[choice];
    repairs.items.items[choice] = (und_repair){0};
  }
  und_repairs_finish(&repairs);
}

static void make_ignore(und_document *model, const und_diagnostic *diagnostic,
                        und_repair *repair_out)
{
  und_silence_here(model, &diagnostic->finding, &repair_out->edits);
}

static void make_off(und_session *session, const und_open_document *document,
                     const und_recipe *recipe, und_json *json)
{
  const und_folder *folder = und_folders_find(session, document->path);
  und_config unused;
  und_buffer content = {0};
  und_buffer faults = {0};
  und_text text;
  und_edits edits = {0};
  und_reader reader = {session->host.data, session->host.read};

  und_config_init(&unused);
  char *path = und_config_load(&unused, folder->path, &reader, &faults);

  und_config_finish(&unused);
  if (path != NULL) {
    session->host.read(session->host.data, path, UINT16_MAX, &content);
  }
  und_text_init(&text, und_buffer_slice(&content));
  if (und_config_edit_off(und_text_slice(&text), recipe->code, &edits)) {
    und_buffer name = {0};
    und_workspace_edit edit;
    const und_edit *one = &edits.items.items[0];
    und_units units = session->client.units;
    und_range range = {und_text_position(&text, one->start, units),
                       und_text_position(&text, one->end, units)};

    und_buffer_addf(&name, "%s", path ? path : folder->path);
    und_buffer_adds(&name, path ? "" : "/" UND_CONFIG_FILE);
    char *uri = und_uri_from_path(und_buffer_slice(&name));
    const und_open_document *open =
      und_documents_find(&session->documents, uri);

    und_workspace_edit_begin(&edit, session, json);
    if (path == NULL) {
      und_workspace_edit_create(&edit, uri);
    }
    und_workspace_edit_open(&edit, uri, open ? open->version : -1);
    und_workspace_edit_add(&edit, range, und_edits_text(&edits, one), false);
    und_workspace_edit_close(&edit);
    und_workspace_edit_end(&edit, NULL, NULL);
    und_free(uri);
    und_buffer_finish(&name);
  }
  und_edits_finish(&edits);
  und_text_finish(&text);
  und_buffer_finish(&content);
  und_buffer_finish(&faults);
  und_free(path);
}

static void make_rewrite(const und_session *session,
                         const und_open_document *document,
                         const und_recipe *recipe, und_repair *repair_out)
{
  const und_holdings holdings = und_cards_holdings(session, document);

  und_rewrite(document->model, &holdings,
              (und_rewrite_kind)(recipe->kind - UND_RECIPE_REWRITE),
              recipe->offset, repair_out);
}

void und_recipe_make(und_session *session, und_open_document *document,
                     const und_recipe *recipe, und_json *json, und_buffer *told)
{
  und_document *model = document->model;
  und_diagnostics all;
  und_repair repair = {0};

  und_diagnostics_build(model,
                        &und_configure_for(session, document->path)->severities,
                        und_session_reader(session), &all);
  const und_diagnostic *diagnostic = find(&all, recipe);

  switch ((und_recipe_kind)recipe->kind) {
  case UND_RECIPE_FIX:
    if (diagnostic != NULL) {
      make_fix(model, diagnostic, recipe->choice, &repair);
    }
    break;
  case UND_RECIPE_KIND:
  case UND_RECIPE_ALL:
    und_repair_all(model, &all, recipe->code, UND_REPAIR_COMPLETE, &repair);
    break;
  case UND_RECIPE_RENUMBER:
    und_repair_renumber(model, recipe->offset, UND_REPAIR_COMPLETE, &repair);
    break;
  case UND_RECIPE_RELETTER:
    und_repair_reletter(model, recipe->offset, UND_REPAIR_COMPLETE, &repair);
    break;
  case UND_RECIPE_DOCUMENT:
    und_repair_document(model, UND_REPAIR_COMPLETE, &repair);
    break;
  case UND_RECIPE_IGNORE:
    if (diagnostic != NULL) {
      make_ignore(model, diagnostic, &repair);
    }
    break;
  case UND_RECIPE_OFF:
    if (document->path != NULL &&
        und_folders_find(session, document->path) != NULL &&
        session->client.versions_edits && session->client.creates_files &&
        recipe->code != NULL) {
      make_off(session, document, recipe, json);
    }
    break;
  default:
    make_rewrite(session, document, recipe, &repair);
    break;
  }
  und_recipe_write_repair(session, document, &repair, json, told);
  und_repair_finish(&repair);
  und_diagnostics_finish(&all);
}
