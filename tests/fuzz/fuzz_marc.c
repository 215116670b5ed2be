// SPDX-License-Identifier: MIT
//
// MARCXML: anything inside a collection.

#include "import.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  fuzz_import("<collection>", data, size);
  fuzz_import("", data, size);
  return 0;
}
