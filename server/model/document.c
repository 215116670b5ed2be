// SPDX-License-Identifier: MIT

#include "und/model/document.h"

#include "mentions.h"
#include "notes.h"
#include "reading.h"
#include "sniff.h"
#include "und/text/utf8.h"

struct und_document {
  und_text text;
  uint32_t bad_bytes;
  char *path;
  und_syntax *syntax;
  und_parts parts;
  und_language language;
  und_findings findings;
  und_identity identity;
  und_change change;   ///< since the parts were last right
  bool read;           ///< the parts were read at all
  bool identity_known; ///< `identity` fits the parts
};

und_document *und_document_new(und_slice content, const char *path)
{
  und_document *document = und_alloc(1, sizeof *document);

  document->bad_bytes = und_text_init(&document->text, content);
  document->path = path ? und_copy(und_slice_from(path)) : NULL;
  document->syntax = und_syntax_new();
  return document;
}

void und_document_free(und_document *document)
{
  if (document == NULL) {
    return;
  }
  und_parts_finish(&document->parts);
  und_free(document->findings.items);
  und_identity_finish(&document->identity);
  und_syntax_free(document->syntax);
  und_text_finish(&document->text);
  und_free(document->path);
  und_free(document);
}

bool und_document_edit(und_document *document, uint32_t start, uint32_t end,
                       und_slice replacement)
{
  uint32_t size = und_text_slice(&document->text).size;

  end = end < size ? end : size;
  start = start < end ? start : end;
  start = und_utf8_floor(und_text_slice(&document->text), start);
  end = und_utf8_floor(und_text_slice(&document->text), end);
  und_position old_end =
    und_text_position(&document->text, end, UND_UNITS_UTF8);
  und_buffer repaired = {0};

  und_utf8_repair(replacement, &repaired);
  bool edited =
    und_text_edit(&document->text, start, end, und_buffer_slice(&repaired));

  if (edited) {
    und_syntax_edit(document->syntax, &document->text, start, end - start,
                    repaired.size, old_end);
    und_change_add(&document->change, start, end - start, repaired.size);
  }
  und_buffer_finish(&repaired);
  return edited;
}

/// Settle what each part is and what is at fault.
static void settle(und_document *document)
{
  und_flow flow = {document->parts.items, document->parts.count,
                   und_text_slice(&document->text), document->language,
                   &document->findings};
  und_flow_state state;

  document->findings.count = 0;
  und_flow_begin(&state);
  for (uint32_t i = 0; i < flow.count; i++) {
    und_flow_step(&flow, &state, i);
  }
  und_notes_match(&flow);
  und_findings_sort(&document->findings);
}

/// Bring the parts up to date with the text.
static void update(und_document *document)
{
  und_slice text = und_text_slice(&document->text);

  if (document->read && !document->change.any) {
    return;
  }
  und_syntax_parse(document->syntax, text);
  und_language language = und_sniff_language(
    text, document->read, &document->change, document->language);

  if (!document->read || language != document->language) {
    document->language = language;
    und_reading_all(&document->parts, document->syntax, text, language);
  } else {
    und_reading_changed(&document->parts, document->syntax, text, language,
                        &document->change);
  }
  und_syntax_settle(document->syntax);
  document->change = (und_change){0};
  document->read = true;
  document->identity_known = false;
  settle(document);
}

const und_text *und_document_text(const und_document *document)
{
  return &document->text;
}

uint32_t und_document_bad_bytes(const und_document *document)
{
  return document->bad_bytes;
}

und_language und_document_language(und_document *document)
{
  update(document);
  return document->language;
}

const und_identity *und_document_identity(und_document *document)
{
  update(document);
  if (!document->identity_known) {
    und_identity_finish(&document->identity);
    und_sniff_identity(document->parts.items, document->parts.count,
                       und_text_slice(&document->text), document->language,
                       document->path, &document->identity);
    document->identity_known = true;
  }
  return &document->identity;
}

const und_part *und_document_parts(und_document *document, uint32_t *count_out)
{
  update(document);
  *count_out = document->parts.count;
  return document->parts.items;
}

uint32_t und_document_part_at(und_document *document, uint32_t offset)
{
  uint32_t low = 0;

  update(document);
  for (uint32_t high = document->parts.count; low < high;) {
    uint32_t middle = low + (high - low) / 2;

    if (document->parts.items[middle].start <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  // Back over what stands inside a part, to the one that holds the place.
  for (unsigned back = 0; low > 0 && back < 64; back++, low--) {
    if (offset <= und_part_end(&document->parts.items[low - 1])) {
      return low - 1;
    }
  }
  return UND_NO_PART;
}

static bool is_running(const und_part *part)
{
  return part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_TEXT ||
         part->role == UND_ROLE_OPERATIVE || part->role == UND_ROLE_PREAMBULAR;
}

static bool is_parent(const und_part *part, const und_part *child)
{
  switch (child->role) {
  case UND_ROLE_ITEM:
    return child->level > 1
             ? part->role == UND_ROLE_ITEM && part->level == child->level - 1
             : is_running(part);
  case UND_ROLE_HEADING:
    return part->role == UND_ROLE_HEADING && part->level < child->level;
  case UND_ROLE_CONTINUATION:
    return is_running(part) || part->role == UND_ROLE_ITEM;
  default:
    return part->role == UND_ROLE_HEADING;
  }
}

uint32_t und_document_parent(und_document *document, uint32_t index)
{
  update(document);
  if (index >= document->parts.count) {
    return UND_NO_PART;
  }
  const und_part *child = &document->parts.items[index];

  for (uint32_t i = index; i > 0; i--) {
    if (is_parent(&document->parts.items[i - 1], child)) {
      return i - 1;
    }
  }
  return UND_NO_PART;
}

const und_note_call *und_document_note_calls(und_document *document,
                                             uint32_t index,
                                             uint32_t *count_out)
{
  update(document);
  *count_out = 0;
  if (index >= document->parts.count ||
      document->parts.items[index].facts == NULL) {
    return NULL;
  }
  const und_facts *facts = document->parts.items[index].facts;

  *count_out = facts->calls.count;
  return facts->calls.items;
}

const und_mention *und_document_citations(und_document *document,
                                          uint32_t index, uint32_t *count_out)
{
  update(document);
  *count_out = 0;
  return index < document->parts.count
           ? und_mentions_get(document->parts.items, document->parts.count,
                              index, und_text_slice(&document->text),
                              document->language,
                              und_document_identity(document), count_out)
           : NULL;
}

const und_finding *und_document_findings(und_document *document,
                                         uint32_t *count_out)
{
  update(document);
  *count_out = document->findings.count;
  return document->findings.items;
}

uint32_t und_document_error_nodes(und_document *document)
{
  update(document);
  return und_syntax_errors(document->syntax);
}

void und_document_part_text(und_document *document, uint32_t index,
                            und_buffer *out)
{
  update(document);
  if (index < document->parts.count) {
    und_own_text_line(document->parts.items, document->parts.count, index,
                      und_text_slice(&document->text), out);
  }
}
