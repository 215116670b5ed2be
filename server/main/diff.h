// SPDX-License-Identifier: MIT
//
// Diff: two versions of a text as a unified diff, as `patch` and `git apply`
// read it.

#ifndef UND_MAIN_DIFF_H
#define UND_MAIN_DIFF_H

#include "und/base/buffer.h"

/// Append the diff that turns `before`, the file at `path`, into `after`.
/// Nothing is appended where they are equal.
void und_diff_write(const char *path, und_slice before, und_slice after,
                    und_buffer *out);

#endif
