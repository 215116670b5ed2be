// SPDX-License-Identifier: MIT
//
// Fuzz: a target is one function that takes any bytes and must not fail.
// libFuzzer calls it with bytes that it makes up (UND_FUZZ), driver.c with the
// files of a folder, as a plain test.

#ifndef UND_TESTS_FUZZ_FUZZ_H
#define UND_TESTS_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// End the program where `holds` is false.
#define FUZZ_EXPECT(holds)                                                     \
  do {                                                                         \
    if (!(holds)) {                                                            \
      fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__,         \
              #holds);                                                         \
      abort();                                                                 \
    }                                                                          \
  } while (0)

#endif
