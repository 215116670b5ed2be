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
void und_reading_all(und_parts *parts, const und_syntax *syntax, und_slice text,
                     und_language language);

/// Bring `parts` up to date with a change of the text.
void und_reading_changed(und_parts *parts, const und_syntax *syntax,
                         und_slice text, und_language language,
                         const und_change *change);

/// Append the own text of the part `index`, without what stands inside it, on
/// one line.
void und_own_text_line(const und_part *parts, uint32_t count, uint32_t index,
                       und_slice text, und_buffer *out);

/// Order findings by place.
void und_findings_sort(und_findings *findings);

#endif
