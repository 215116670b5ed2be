// SPDX-License-Identifier: MIT

#include "passage.h"

enum { LIMIT = 800 }; // bytes of a passage

static und_phrase phrase_of(const und_part *part)
{
  switch (part->role) {
  case UND_ROLE_ITEM:
    return UND_PHRASE_ITEM;
  case UND_ROLE_HEADING:
    return UND_PHRASE_HEADING;
  case UND_ROLE_LIST_ITEM:
    return UND_PHRASE_LIST_ITEM;
  case UND_ROLE_NOTE:
    return UND_PHRASE_FOOTNOTE;
  default:
    return part->operative ? UND_PHRASE_OPERATIVE : UND_PHRASE_PARAGRAPH;
  }
}

static und_slice label_of(und_document *document, uint32_t index)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  return und_part_label(&parts[index],
                        und_text_slice(und_document_text(document)));
}

void und_passage_write_name(und_document *document, uint32_t index,
                            const und_prose *prose)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_buffer bold = {0};
  und_prose inner = *prose;

  inner.out = &bold;
  und_prose_strong(&inner, label_of(document, index));
  und_slice field = und_buffer_slice(&bold);

  und_prose_say(prose, phrase_of(&parts[index]), &field);
  und_buffer_finish(&bold);
}

/// Append at most `limit` bytes of the part's words. Returns how many are left.
static uint32_t write_words(und_document *document, uint32_t index,
                            uint32_t limit, const und_prose *prose)
{
  und_buffer words = {0};

  und_document_part_text(document, index, &words);
  und_prose_cut(&words, limit);
  uint32_t left = words.size < limit ? limit - words.size : 0;

  und_prose_words(prose, und_buffer_slice(&words));
  und_buffer_finish(&words);
  return left;
}

void und_passage_write_words(und_document *document, uint32_t index,
                             const und_prose *prose)
{
  write_words(document, index, UINT32_MAX, prose);
}

void und_passage_write(und_document *document, uint32_t index,
                       const und_prose *prose)
{
  enum { LEAST = 40 };

  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_role role = (und_role)parts[index].role;

  und_passage_write_name(document, index, prose);
  und_prose_paragraph(prose);
  uint32_t left = write_words(document, index, LIMIT, prose);
  bool listed = role == UND_ROLE_PARAGRAPH || role == UND_ROLE_ITEM;

  for (uint32_t i = index + 1;
       listed && i < count && parts[i].role == UND_ROLE_ITEM &&
       (role == UND_ROLE_PARAGRAPH || parts[i].level > parts[index].level) &&
       left > LEAST;
       i++) {
    und_prose_paragraph(prose);
    und_prose_words(prose, label_of(document, i));
    und_buffer_adds(prose->out, " ");
    left = write_words(document, i, left, prose);
  }
}
