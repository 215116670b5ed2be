// SPDX-License-Identifier: MIT
//
// Scopes: the operands of a command, those together for which the same
// configuration holds: the .undocd.json of the folder, or of the nearest one
// above it.
//
// Owns     Configurations and paths: und_scopes_finish().
// Borrows  The operands.
// Fails    What a configuration has that is not understood is told on stderr, a
//          line each.

#ifndef UND_MAIN_SCOPES_H
#define UND_MAIN_SCOPES_H

#include "arguments.h"
#include "und/base/walk.h"
#include "und/protocol/config.h"

typedef struct {
  char *folder; ///< the last whose configuration this was
  char *file;   ///< its .undocd.json, or NULL
  und_config config;
  UND_ARRAY(const char *) paths;
} und_scope;

typedef struct {
  UND_ARRAY(und_scope) items;
} und_scopes;

/// Group `operands`; with `file` its configuration holds for all of them.
/// Returns false if that cannot be read.
bool und_scopes_init(und_scopes *scopes, und_operands operands,
                     const char *file);

void und_scopes_finish(und_scopes *scopes);

/// What a walk over the paths of `scope` passes over.
und_walk_rules und_scope_rules(const und_scope *scope);

#endif
