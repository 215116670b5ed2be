// SPDX-License-Identifier: MIT

#include "abbreviation.h"

bool und_abbreviation_at(und_document *document, uint32_t index,
                         uint32_t offset, und_abbreviation *found_out)
{
  uint32_t count;
  uint32_t from = und_document_parts(document, &count)[index].start;
  const und_term *terms = und_document_terms(document, index, &count);

  for (uint32_t i = 0; i < count; i++) {
    und_abbreviation found = {terms[i].hash, from + terms[i].start,
                              from + terms[i].end};

    if (terms[i].kind != UND_TERM_PAIR && offset >= found.start &&
        offset <= found.end) {
      *found_out = found;
      return true;
    }
  }
  return false;
}

bool und_abbreviation_explained(und_document *document, uint64_t hash,
                                uint32_t *start_out, uint32_t *end_out,
                                uint32_t *words_out)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  for (uint32_t i = 0; i < count; i++) {
    uint32_t found;
    const und_term *terms = und_document_terms(document, i, &found);

    for (uint32_t t = 0; t < found; t++) {
      if (terms[t].hash == hash && terms[t].kind == UND_TERM_SPELT) {
        *start_out = parts[i].start + terms[t].start;
        *end_out = parts[i].start + terms[t].end;
        *words_out = parts[i].start + terms[t].words;
        return true;
      }
    }
  }
  return false;
}

void und_abbreviation_uses(und_document *document, uint64_t hash,
                           und_pointer_sink sink)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  for (uint32_t i = 0; i < count; i++) {
    uint32_t found;
    const und_term *terms = und_document_terms(document, i, &found);

    for (uint32_t t = 0; t < found; t++) {
      if (terms[t].hash == hash && terms[t].kind != UND_TERM_PAIR) {
        sink.take(sink.data, parts[i].start + terms[t].start,
                  parts[i].start + terms[t].end);
      }
    }
  }
}
