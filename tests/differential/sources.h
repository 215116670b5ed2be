// SPDX-License-Identifier: MIT
//
// Sources: the texts that edits begin with: the drafts of tests/drafts, long
// lists made here, and real documents where the folder of shared material is.
//
// Owns     The texts: und_sources_finish().

#ifndef UND_TESTS_DIFFERENTIAL_SOURCES_H
#define UND_TESTS_DIFFERENTIAL_SOURCES_H

#include "support/random.h"
#include "und/base/alloc.h"
#include "und/base/buffer.h"

typedef struct {
  char *name;
  und_buffer text;
} und_source;

typedef struct {
  UND_ARRAY(und_source) items;
  uint32_t fixed; ///< the first ones, each to be played at least once
} und_sources;

/// Load what there is. `shared` may be a folder that does not exist.
void und_sources_load(und_sources *sources, const char *drafts,
                      const char *shared);
void und_sources_finish(und_sources *sources);

/// A stretch of whole lines of `text`, at most `limit` bytes; every second
/// one begins where the text does.
und_slice und_source_window(und_slice text, uint32_t limit, und_random *random);

#endif
