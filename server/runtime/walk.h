// SPDX-License-Identifier: MIT
//
// Walk: files read and worked on by the pool.

#ifndef UND_RUNTIME_WALK_H
#define UND_RUNTIME_WALK_H

#include "pool.h"
#include "und/base/walk.h"

/// Begin a walk over `count` files and folders, with as many jobs at a time as
/// there are cores.
void und_walk_start(und_pool *pool, const char *const *paths, uint32_t count,
                    und_walk task);

#endif
