// SPDX-License-Identifier: MIT
//
// Gather: the documents of files and folders as a library, for commands that
// ask about all of them.

#ifndef UND_MAIN_GATHER_H
#define UND_MAIN_GATHER_H

#include "arguments.h"
#include "und/store/library.h"

/// Read the files and folders that `operands` names, those of a folder by its
/// configuration, into `library`; the folder at hand if there are none. What
/// cannot be read is told on stderr. Returns how many files these were.
uint32_t und_gather(und_operands operands, und_library *library);

#endif
