// SPDX-License-Identifier: MIT
//
// Search: halving, in anything that is in order.

#ifndef UND_BASE_SEARCH_H
#define UND_BASE_SEARCH_H

#include <stdint.h>

/// Set `place`, a uint32_t, to the first of the places from 0 on at which
/// `before`, an expression of `place`, is false; to `count` if it never is:
///
///     uint32_t at;
///     UND_SEARCH(at, list->count, list->items[at].part < part);
#define UND_SEARCH(place, count, before)                                       \
  do {                                                                         \
    uint32_t und_low_ = 0;                                                     \
    for (uint32_t und_high_ = (count); und_low_ < und_high_;) {                \
      (place) = und_low_ + (und_high_ - und_low_) / 2;                         \
      if (before) {                                                            \
        und_low_ = (place) + 1;                                                \
      } else {                                                                 \
        und_high_ = (place);                                                   \
      }                                                                        \
    }                                                                          \
    (place) = und_low_;                                                        \
  } while (0)

#endif
