// SPDX-License-Identifier: MIT
//
// Walk: files read and worked on by the pool.

#ifndef UND_RUNTIME_WALK_H
#define UND_RUNTIME_WALK_H

#include "pool.h"
#include "und/base/walk.h"

/// Begin a walk over `count` files and folders with at most `workers` jobs at a
/// time.
void und_walk_start(und_pool *pool, const char *const *paths, uint32_t count,
                    uint32_t workers, und_walk task);

/// How many jobs a server runs at a time: all cores but the one of the editor's
/// thread.
uint32_t und_walk_workers(void);

#endif
