// SPDX-License-Identifier: MIT
//
// Random: the same numbers on every machine, for tests that try many things.
//
// Fails    Never.

#ifndef UND_TESTS_SUPPORT_RANDOM_H
#define UND_TESTS_SUPPORT_RANDOM_H

#include <stdint.h>

typedef struct {
  uint64_t state;
} und_random;

static inline uint32_t und_random_next(und_random *random)
{
  random->state = random->state * 6364136223846793005U + 1442695040888963407U;
  return (uint32_t)(random->state >> 33);
}

/// A number below `limit`; 0 where that is 0.
static inline uint32_t und_random_below(und_random *random, uint32_t limit)
{
  return limit == 0 ? 0 : und_random_next(random) % limit;
}

#endif
