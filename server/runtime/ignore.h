// SPDX-License-Identifier: MIT
//
// Ignore: what a walk passes over: the .gitignore files that hold for a folder,
// its own last. One that stands nearer to a file outweighs those above it; in
// one file the last line that matches decides.
//
// Owns     A level owns its patterns and borrows the level above.
// Fails    Never: an unreadable .gitignore ignores nothing.

#ifndef UND_RUNTIME_IGNORE_H
#define UND_RUNTIME_IGNORE_H

#include "und/base/slice.h"

typedef struct und_ignore und_ignore;

/// The level of `folder`, below `parent` (NULL allowed). Returns `parent`
/// itself where the folder has no .gitignore.
und_ignore *und_ignore_enter(und_ignore *parent, const char *folder);

/// The level for walking `folder`, with those of all folders above it up to
/// the root of its git work tree. NULL outside of one.
und_ignore *und_ignore_open(const char *folder);

/// A level of its own of `patterns`, as if they stood in a .gitignore of
/// `folder`.
und_ignore *und_ignore_from(const char *folder, const char *const *patterns,
                            uint32_t count);

/// Release a level without those above it. NULL is allowed.
void und_ignore_free(und_ignore *level);

/// The level above, or NULL.
und_ignore *und_ignore_parent(const und_ignore *level);

/// Whether the file or folder at `path` is to be passed over.
bool und_ignore_matches(const und_ignore *level, const char *path,
                        bool is_folder);

#endif
