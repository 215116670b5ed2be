// SPDX-License-Identifier: MIT
//
// Glob: the patterns of .gitignore. "*" and "?" do not match "/", "**/" matches
// any folders, "/**" all that is inside. Takes time in proportion to pattern
// times path, whatever the pattern.
//
// Fails    A pattern longer than 1,000 bytes matches nothing.

#ifndef UND_RUNTIME_GLOB_H
#define UND_RUNTIME_GLOB_H

#include "und/base/slice.h"

bool und_glob_matches(und_slice pattern, und_slice path);

#endif
