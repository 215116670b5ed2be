// SPDX-License-Identifier: MIT
//
// Voting data: any rows below the names of columns.

#include "import.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  fuzz_import(
    "resolution,ms_vote,date,title,total_yes,total_no,total_abstentions\n",
    data, size);
  fuzz_import("", data, size);
  return 0;
}
