// SPDX-License-Identifier: MIT

#include "count.h"

bool und_count_fits(const und_count *count, uint32_t value)
{
  return value == count->last + 1;
}

und_fault und_count_take(und_count *count, uint32_t value, uint32_t next)
{
  uint32_t expected = count->last + 1;

  if (count->swapped) { // 13 after 14, reported there
    count->swapped = false;
    if (value + 1 == count->last) {
      return UND_FAULT_NONE;
    }
  }
  if (value == expected) {
    count->last = value;
    return UND_FAULT_NONE;
  }
  if (value == expected + 1 && next == expected) {
    count->last = value;
    count->swapped = true;
    return UND_FAULT_SWAP;
  }
  if (next == expected + 1) {
    count->last = expected;
    return value == count->last - 1 ? UND_FAULT_DUPLICATE : UND_FAULT_SLIP;
  }
  bool before = value <= count->last;

  if (!before || next == value + 1) {
    count->last = value;
  }
  return before ? UND_FAULT_DUPLICATE : UND_FAULT_GAP;
}
