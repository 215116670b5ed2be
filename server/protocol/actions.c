// SPDX-License-Identifier: MIT

#include "actions.h"

#include <stdio.h>

#include "cards.h"
#include "configure.h"
#include "folders.h"
#include "und/feature/words.h"
#include "und/protocol/convert.h"

// What is offered, and under which CodeActionKind. Each rewrite has a kind of
// its own, by which a key or a menu of the editor asks for it alone.
static const char *const kinds[UND_RECIPE_COUNT] = {
  [UND_RECIPE_FIX] = "quickfix",
  [UND_RECIPE_KIND] = "quickfix",
  [UND_RECIPE_ALL] = "source.fixAll.undocd",
  [UND_RECIPE_RENUMBER] = "refactor.rewrite.renumber.here",
  [UND_RECIPE_RELETTER] = "refactor.rewrite.reletter",
  [UND_RECIPE_DOCUMENT] = "refactor.rewrite.renumber.document",
  [UND_RECIPE_IGNORE] = "quickfix",
  [UND_RECIPE_OFF] = "quickfix",
  [UND_RECIPE_REWRITE + UND_REWRITE_EXPAND] =
    "refactor.rewrite.citation.expand",
  [UND_RECIPE_REWRITE + UND_REWRITE_SHORTEN] =
    "refactor.rewrite.citation.shorten",
  [UND_RECIPE_REWRITE + UND_REWRITE_LINK] = "refactor.rewrite.citation.link",
  [UND_RECIPE_REWRITE + UND_REWRITE_DEFINE] =
    "refactor.rewrite.abbreviation.define",
  [UND_RECIPE_REWRITE + UND_REWRITE_FRONT] = "refactor.rewrite.frontMatter",
};

// Offers being listed.
typedef struct {
  const und_session *session;
  const und_open_document *document;
  const und_action_query *query;
  und_actions *list;
} offers;

/// Is `kind` asked for: "quickfix", or below "refactor"?
static bool is_wanted(const offers *o, und_recipe_kind recipe)
{
  const char *kind = kinds[recipe];

  for (size_t i = 0; i < json_array_size(o->query->only); i++) {
    const char *only = json_string_value(json_array_get(o->query->only, i));
    size_t size = only ? strlen(only) : 1;

    if (only != NULL && strncmp(kind, only, size) == 0 &&
        (size == 0 || kind[size] == '\0' || kind[size] == '.')) {
      return true;
    }
  }
  return !json_is_array(o->query->only) || json_array_size(o->query->only) == 0;
}

static void offer(offers *o, und_recipe recipe, char *title, bool preferred,
                  const und_diagnostic *diagnostic)
{
  und_action action = {.recipe = recipe,
                       .kind = kinds[recipe.kind],
                       .title = title,
                       .preferred = preferred,
                       .diagnostic = diagnostic};

  UND_PUSH(&o->list->items, action);
}

static char *title_of(const offers *o, const und_repair *repair)
{
  und_buffer title = {0};

  und_repair_write_title(repair, und_session_reader(o->session), &title);
  return title.data;
}

/// A title with up to two fields in it.
static char *title_with(const offers *o, und_word word, const char *first,
                        const char *second)
{
  const und_slice fields[] = {und_slice_from(first), und_slice_from(second)};
  und_buffer title = {0};

  und_word_write(word, und_session_reader(o->session), fields, &title);
  return title.data;
}

// ---------------------------------------------------------------- of findings

/// Does the client name the finding among those that it shows there?
static bool is_named(const offers *o, const und_diagnostic *diagnostic)
{
  bool any = false;

  for (size_t i = 0; i < json_array_size(o->query->diagnostics); i++) {
    const json_t *named = json_array_get(o->query->diagnostics, i);
    const char *source = json_string_value(json_object_get(named, "source"));
    const char *code = json_string_value(json_object_get(named, "code"));
    uint32_t start;
    uint32_t end;

    if (source == NULL || strcmp(source, "undocd") != 0) {
      continue;
    }
    any = true;
    if (code != NULL && strcmp(code, diagnostic->check->code) == 0 &&
        und_convert_range(json_object_get(named, "range"),
                          und_document_text(o->document->model),
                          o->session->client.units, &start, &end) &&
        start == diagnostic->start) {
      return true;
    }
  }
  return !any;
}

static void offer_fixes(offers *o, const und_diagnostic *diagnostic)
{
  und_repairs repairs;

  und_repairs_build(o->document->model, &diagnostic->finding,
                    UND_REPAIR_OUTLINED, &repairs);
  for (uint32_t i = 0; i < repairs.items.count; i++) {
    const und_repair *repair = &repairs.items.items[i];
    und_recipe recipe = {UND_RECIPE_FIX, diagnostic->start, i,
                         diagnostic->check->code};

    offer(o, recipe, title_of(o, repair), repair->preferred, diagnostic);
  }
  und_repairs_finish(&repairs);
}

static void offer_silence(offers *o, const und_diagnostic *diagnostic)
{
  const char *code = diagnostic->check->code;

  offer(o, (und_recipe){UND_RECIPE_IGNORE, diagnostic->start, 0, code},
        title_with(o, UND_WORD_IGNORE, code, ""), false, diagnostic);
  if (o->document->path != NULL &&
      und_folders_find(o->session, o->document->path) != NULL &&
      o->session->client.versions_edits && o->session->client.creates_files) {
    offer(o, (und_recipe){UND_RECIPE_OFF, diagnostic->start, 0, code},
          title_with(o, UND_WORD_TURN_OFF, code, UND_CONFIG_FILE), false,
          diagnostic);
  }
}

/// How many findings of `code` (NULL: of any) can be repaired.
static uint32_t count_fixable(const offers *o, const char *code)
{
  uint32_t count = 0;

  for (uint32_t i = 0; i < o->list->diagnostics.items.count; i++) {
    const und_diagnostic *item = &o->list->diagnostics.items.items[i];

    if (code == NULL || strcmp(item->check->code, code) == 0) {
      count += und_repair_is_fixable(o->document->model, &item->finding);
    }
  }
  return count;
}

static void offer_kind(offers *o, const und_diagnostic *diagnostic)
{
  const char *code = diagnostic->check->code;
  uint32_t count = count_fixable(o, code);
  char many[12];

  for (uint32_t i = 0; i < o->list->items.count; i++) { // once
    const und_recipe *recipe = &o->list->items.items[i].recipe;
    count = recipe->kind == UND_RECIPE_KIND && recipe->code == code ? 0 : count;
  }
  if (count > 1) {
    snprintf(many, sizeof many, "%u", count);
    offer(o, (und_recipe){UND_RECIPE_KIND, diagnostic->start, 0, code},
          title_with(o, UND_WORD_REPAIR_KIND, code, many), false, diagnostic);
  }
}

static void offer_of_findings(offers *o)
{
  const und_diagnostics *all = &o->list->diagnostics;

  if (!is_wanted(o, UND_RECIPE_FIX)) {
    return;
  }
  for (unsigned pass = 0; pass < 2; pass++) { // what repairs comes first
    for (uint32_t i = 0; i < all->items.count; i++) {
      const und_diagnostic *item = &all->items.items[i];

      if (item->start > o->query->end || item->end < o->query->start ||
          !is_named(o, item)) {
        continue;
      }
      if (pass == 0) {
        offer_fixes(o, item);
        offer_kind(o, item);
      } else {
        offer_silence(o, item);
      }
    }
  }
}

// ------------------------------------------------------------------- of places

typedef void (*rewriter)(und_document *document, uint32_t offset,
                         und_repair_extent extent, und_repair *repair_out);

static const rewriter rewriters[UND_RECIPE_COUNT] = {
  [UND_RECIPE_RENUMBER] = und_repair_renumber,
  [UND_RECIPE_RELETTER] = und_repair_reletter,
};

/// Is there a repair already that counts on from here?
static bool is_repaired(const offers *o)
{
  return o->list->items.count > 0 && o->list->items.items[0].preferred;
}

static void offer_document(offers *o)
{
  if (is_wanted(o, UND_RECIPE_DOCUMENT) &&
      und_repair_counts(o->document->model)) {
    const und_repair all = {.title = UND_REPAIR_DOCUMENT};

    offer(o, (und_recipe){.kind = UND_RECIPE_DOCUMENT}, title_of(o, &all),
          false, NULL);
  }
}

static void offer_rewrites(offers *o)
{
  for (unsigned kind = 0; kind < UND_RECIPE_COUNT; kind++) {
    und_repair repair;

    if (rewriters[kind] == NULL || !is_wanted(o, (und_recipe_kind)kind)) {
      continue;
    }
    rewriters[kind](o->document->model, o->query->start, UND_REPAIR_OUTLINED,
                    &repair);
    if (repair.edits.items.count > 0 && !is_repaired(o)) {
      offer(o, (und_recipe){(uint8_t)kind, o->query->start, 0, NULL},
            title_of(o, &repair), false, NULL);
    }
    und_repair_finish(&repair);
  }
}

/// What may be made of the place, though nothing is wrong there.
static void offer_places(offers *o)
{
  const und_holdings holdings = und_cards_holdings(o->session, o->document);

  for (unsigned kind = 0; kind < UND_REWRITE_COUNT; kind++) {
    unsigned recipe = UND_RECIPE_REWRITE + kind;
    und_repair repair;

    if (!is_wanted(o, (und_recipe_kind)recipe)) {
      continue;
    }
    und_rewrite(o->document->model, &holdings, (und_rewrite_kind)kind,
                o->query->start, &repair);
    if (repair.edits.items.count > 0) {
      offer(o, (und_recipe){(uint8_t)recipe, o->query->start, 0, NULL},
            title_of(o, &repair), false, NULL);
    }
    und_repair_finish(&repair);
  }
}

static void offer_all(offers *o)
{
  uint32_t count = is_wanted(o, UND_RECIPE_ALL) ? count_fixable(o, NULL) : 0;
  char many[12];

  if (count > 0) {
    snprintf(many, sizeof many, "%u", count);
    offer(o, (und_recipe){UND_RECIPE_ALL, 0, 0, NULL},
          title_with(o, UND_WORD_REPAIR_ALL, many, ""), false, NULL);
  }
}

void und_actions_list(const und_session *session,
                      const und_open_document *document,
                      const und_action_query *query, und_actions *actions_out)
{
  offers o = {session, document, query, actions_out};

  *actions_out = (und_actions){0};
  und_diagnostics_build(document->model,
                        &und_configure_for(session, document->path)->severities,
                        und_session_reader(session), &actions_out->diagnostics);
  offer_of_findings(&o);
  offer_rewrites(&o);
  offer_document(&o);
  offer_places(&o);
  offer_all(&o);
}

void und_actions_finish(und_actions *actions)
{
  for (uint32_t i = 0; i < actions->items.count; i++) {
    und_free(actions->items.items[i].title);
  }
  und_free(actions->items.items);
  und_diagnostics_finish(&actions->diagnostics);
  *actions = (und_actions){0};
}
