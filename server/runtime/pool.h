// SPDX-License-Identifier: MIT
//
// Pool: jobs on libuv's threads.
//
// Owns     The jobs from und_pool_submit() until their `free`.

#ifndef UND_RUNTIME_POOL_H
#define UND_RUNTIME_POOL_H

#include <uv.h>

#include "und/base/alloc.h"
#include "und/base/job.h"

typedef struct und_work und_work;

typedef struct {
  uv_loop_t *loop;
  UND_ARRAY(und_work *) works; ///< not done yet
  void (*on_done)(void *data); ///< after each job; may be NULL
  void *data;
  bool yields; ///< the jobs let other threads go first
  bool ending;
} und_pool;

/// Run `job` on a thread of the pool.
void und_pool_submit(und_pool *pool, und_job job);

/// Give up the jobs that have not begun. No `done` is called any more; the loop
/// must still run until every job was freed.
void und_pool_end(und_pool *pool);

#endif
