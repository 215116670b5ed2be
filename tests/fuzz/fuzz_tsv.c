// SPDX-License-Identifier: MIT
//
// TSV: any lines below the names of columns, or a list of any kind.

#include "import.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  fuzz_import("symbol\ttitle_en\tdate\tcolour\tsource\n", data, size);
  fuzz_import("", data, size);
  return 0;
}
