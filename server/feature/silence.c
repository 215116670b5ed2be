// SPDX-License-Identifier: MIT

#include "und/feature/silence.h"

/// The break that lines of the text end with.
static und_slice line_break(und_slice text)
{
  for (uint32_t i = 0; i < text.size; i++) {
    if (text.data[i] == '\n') {
      return UND_SLICE("\n");
    }
    if (text.data[i] == '\r') {
      bool pair = i + 1 < text.size && text.data[i + 1] == '\n';
      return pair ? UND_SLICE("\r\n") : UND_SLICE("\r");
    }
  }
  return UND_SLICE("\n");
}

void und_silence_here(und_document *document, const und_finding *finding,
                      und_edits *edits_out)
{
  const und_text *text = und_document_text(document);
  und_slice bytes = und_text_slice(text);
  uint32_t count;
  const und_part *part = &und_document_parts(document, &count)[finding->part];
  uint32_t line = und_text_position(text, part->start, UND_UNITS_UTF8).line;
  uint32_t at = und_text_offset(text, (und_position){line, 0}, UND_UNITS_UTF8);
  und_buffer comment = {0};

  // A line of its own: what stands before must not run on into it.
  und_slice end = line_break(bytes);

  und_buffer_addf(&comment, "<!-- undocd: ignore-next %s -->",
                  und_check_get(finding->check)->code);
  und_buffer_add(&comment, end);
  if (part->breaks > 1) {
    und_buffer_add(&comment, end);
  }
  und_edits_add(edits_out, at, at, und_buffer_slice(&comment));
  und_buffer_finish(&comment);
}
