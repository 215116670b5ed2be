// SPDX-License-Identifier: MIT
//
// Actions: what can be done at a place of a document, and how it is made of
// what was offered. An offer travels to the client and back as a recipe, from
// which the same edit is made again, as long as the document has not changed.
//
// Units    Byte offsets.
// Owns     Lists belong to the caller: und_actions_finish().

#ifndef UND_PROTOCOL_ACTIONS_H
#define UND_PROTOCOL_ACTIONS_H

#include "state.h"
#include "und/feature/rewrite.h"

typedef enum {
  UND_RECIPE_FIX,      ///< the finding `code` at `offset`, in one way
  UND_RECIPE_KIND,     ///< all findings of `code`
  UND_RECIPE_ALL,      ///< all findings
  UND_RECIPE_RENUMBER, ///< from the label at `offset`
  UND_RECIPE_RELETTER, ///< the list at `offset`
  UND_RECIPE_DOCUMENT,
  UND_RECIPE_IGNORE,  ///< a comment before the finding
  UND_RECIPE_OFF,     ///< the check, in the configuration file
  UND_RECIPE_REWRITE, ///< and those after it: und_rewrite_kind at `offset`
  UND_RECIPE_COUNT = UND_RECIPE_REWRITE + UND_REWRITE_COUNT,
} und_recipe_kind;

typedef struct {
  uint8_t kind; ///< und_recipe_kind
  uint32_t offset;
  uint32_t choice;  ///< of several repairs
  const char *code; ///< of a check; NULL where none is meant
} und_recipe;

typedef struct {
  und_recipe recipe;
  const char *kind; ///< CodeActionKind
  char *title;
  bool preferred;
  const und_diagnostic *diagnostic; ///< what it repairs, or NULL
} und_action;

typedef struct {
  UND_ARRAY(und_action) items;
  und_diagnostics diagnostics; ///< of the document
} und_actions;

/// What of the findings is asked for: those that touch a range and, if the
/// client names some, are among these.
typedef struct {
  uint32_t start;
  uint32_t end;
  const json_t *only;        ///< CodeActionContext.only, or NULL
  const json_t *diagnostics; ///< CodeActionContext.diagnostics, or NULL
} und_action_query;

/// List what can be done in `document`.
void und_actions_list(const und_session *session,
                      const und_open_document *document,
                      const und_action_query *query, und_actions *actions_out);

void und_actions_finish(und_actions *actions);

/// Write `recipe` as an object that the client hands back.
void und_recipe_write(const und_open_document *document,
                      const und_recipe *recipe, und_json *json);

/// Read it. Fails with UND_CONTENT_MODIFIED where the document changed since.
und_status und_recipe_read(und_session *session, const json_t *data,
                           und_open_document **document_out,
                           und_recipe *recipe_out);

/// Write the WorkspaceEdit that `recipe` means, and append to `told` what it
/// would break in other documents, in a sentence for a person. Nothing is
/// written where nothing is left to be done.
void und_recipe_make(und_session *session, und_open_document *document,
                     const und_recipe *recipe, und_json *json,
                     und_buffer *told);

/// The same of a repair that is made already.
void und_recipe_write_repair(und_session *session, und_open_document *document,
                             const und_repair *repair, und_json *json,
                             und_buffer *told);

#endif
