// SPDX-License-Identifier: MIT
//
// Job: work that a layer hands to the thread pool without knowing the pool.
// `run` gets a thread of its own and touches nothing but `data`; what it found
// is taken over by `done`, on the thread that owns the model.
//
// Owns     `data` belongs to the job from the moment it is handed over; `free`
//          releases it, last and always.

#ifndef UND_BASE_JOB_H
#define UND_BASE_JOB_H

typedef struct {
  void (*run)(void *data);  ///< on a thread of the pool
  void (*done)(void *data); ///< on the model's thread; not called at the end
                            ///< of the program. May be NULL.
  void (*free)(void *data); ///< on the model's thread, after `done`
  void *data;
} und_job;

#endif
