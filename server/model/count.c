// SPDX-License-Identifier: MIT

#include "count.h"

bool und_count_fits(const und_count *count, uint32_t value)
{
  return value == count->last + 1;
}

bool und_count_confirms(const und_count *count, uint32_t value, uint32_t next)
{
  uint32_t expected = count->last + 1;

  if (value == expected || next == expected || next == expected + 1) {
    return true;
  }
  return next == 0 ? value == expected + 1 : next == value + 1;
}

// More labels than these are not lost by a slip.
enum { LOST = 3 };

static und_fault settle(und_count *count, uint32_t value, und_fault fault)
{
  count->last = value;
  return fault;
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
    return settle(count, value, UND_FAULT_NONE);
  }
  if (value == expected + 1 && next == expected) {
    count->swapped = true;
    return settle(count, value, UND_FAULT_SWAP);
  }
  if (next == expected + 1) {
    return settle(count, expected,
                  value == expected - 1 ? UND_FAULT_DUPLICATE : UND_FAULT_SLIP);
  }
  if (value == count->last) {
    return UND_FAULT_DUPLICATE;
  }
  if (next == expected) {
    return UND_FAULT_NONE; // a label of another kind of list
  }
  bool near = value > expected && value - expected <= LOST;

  if (near || next == value + 1) {
    count->last = value;
  }
  return near ? UND_FAULT_GAP : UND_FAULT_NONE;
}
