// SPDX-License-Identifier: MIT
//
// Reading: the parts of a whole text, or of what an edit changed. Private to
// the model. After an edit the blocks around it are read again, to the right
// until one is the very node that stood there before; since the grammar's
// scanner is deterministic, all that follows is as it was.

#ifndef UND_MODEL_READING_H
#define UND_MODEL_READING_H

#include "flow.h"

/// What was edited since a moment: one range that covers all edits.
typedef struct {
  bool any;
  uint32_t start; ///< in the text before and now
  uint32_t end;   ///< in the text now
  int64_t growth; ///< how much longer the text is now
} und_change;

/// Take one more edit in: `removed` bytes at `start` were replaced by `added`.
void und_change_add(und_change *change, uint32_t start, uint32_t removed,
                    uint32_t added);

/// Release all parts.
void und_parts_finish(und_parts *parts);

/// Read all parts anew.
void und_reading_all(und_parts *parts, const und_syntax *syntax,
                     const und_text *text, und_language language);

/// What of the parts was read anew: `removed` parts from `from` on gave way to
/// `added` ones.
typedef struct {
  uint32_t from;
  uint32_t removed;
  uint32_t added;
} und_splice;

/// Bring `parts` up to date with a change of the text. The parts that gave way
/// are appended to `gone`, which the caller releases.
und_splice und_reading_changed(und_parts *parts, const und_syntax *syntax,
                               const und_text *text, und_language language,
                               const und_change *change, und_parts *gone);

#endif
