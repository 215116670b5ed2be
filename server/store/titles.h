// SPDX-License-Identifier: MIT
//
// Titles: a document's title out of a cataloguer's. Private to the store.
//
// Borrows  The text; what is returned is a part of it.

#ifndef UND_STORE_TITLES_H
#define UND_STORE_TITLES_H

#include "und/base/slice.h"

/// `title` without the statement at its end: " : resolution / adopted by the
/// General Assembly".
und_slice und_title_cut(und_slice title);

#endif
