// SPDX-License-Identifier: MIT
//
// Gather: the documents of files and folders as a library, for commands that
// ask about all of them.
//
// Owns     The library: und_gather_end().

#ifndef UND_MAIN_GATHER_H
#define UND_MAIN_GATHER_H

#include "arguments.h"
#include "und/store/library.h"

typedef struct {
  und_library *library;
  uint32_t unreadable; ///< files that could not be read
} und_gathered;

/// Read the files and folders that `operands` names from number `first` on,
/// those of a folder by its configuration; the folder at hand if there are
/// none. What cannot be read is told on stderr.
und_gathered und_gather(und_operands operands, int first);

/// Release. Returns the exit code of a command that found `found` things.
int und_gather_end(und_gathered *gathered, uint32_t found);

#endif
