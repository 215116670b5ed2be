// SPDX-License-Identifier: MIT

#include "und/model/document.h"

#include <stdlib.h>

#include "directives.h"
#include "length.h"
#include "masthead.h"
#include "mentions.h"
#include "notes.h"
#include "own_text.h"
#include "settle.h"
#include "sniff.h"
#include "und/text/utf8.h"
#include "wording.h"

struct und_document {
  und_text text;
  uint32_t bad_bytes;
  char *path;
  und_syntax *syntax; ///< NULL while the document rests
  und_parts parts;
  und_language language;
  und_language fallback; ///< where the text does not tell its language
  und_settled settled;
  und_wording wording;
  UND_ARRAY(und_finding) findings; ///< the flaws in their places
  und_directives directives;
  und_identity identity;
  und_change change;   ///< since the parts were last right
  bool read;           ///< the parts were read at all
  bool worded;         ///< `wording` fits the parts
  bool findings_known; ///< `findings` does
  bool identity_known; ///< `identity` fits the parts
  bool directives_known;
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
  und_settled_finish(&document->settled);
  und_wording_finish(&document->wording);
  und_free(document->findings.items);
  und_directives_finish(&document->directives);
  und_identity_finish(&document->identity);
  und_syntax_free(document->syntax);
  und_text_finish(&document->text);
  und_free(document->path);
  und_free(document);
}

void und_document_rest(und_document *document)
{
  und_syntax_free(document->syntax);
  document->syntax = NULL;
}

void und_document_set_language(und_document *document, und_language fallback)
{
  document->read = document->read && document->fallback == fallback;
  document->fallback = fallback;
}

bool und_document_edit(und_document *document, uint32_t start, uint32_t end,
                       und_slice replacement)
{
  uint32_t size = und_text_size(&document->text);

  end = end < size ? end : size;
  start = start < end ? start : end;
  start = und_text_floor(&document->text, start);
  end = und_text_floor(&document->text, end);
  und_position old_end =
    und_text_position(&document->text, end, UND_UNITS_UTF8);
  und_buffer repaired = {0};

  und_utf8_repair(replacement, &repaired);
  bool edited =
    und_text_edit(&document->text, start, end, und_buffer_slice(&repaired));

  if (edited && document->syntax != NULL) {
    und_syntax_edit(document->syntax, &document->text, start, end - start,
                    repaired.size, old_end);
  }
  if (edited) {
    und_change_add(&document->change, start, end - start, repaired.size);
    if (document->directives_known) {
      und_directives_edit(&document->directives, &document->text, start,
                          end - start, repaired.size);
    }
  }
  und_buffer_finish(&repaired);
  return edited;
}

// How far back the label before a fault is looked for.
enum { BACK = 2000 };

/// The part that bears the label before the one expected, or NULL.
static const und_part *label_before(const und_document *document,
                                    const und_flaw *flaw)
{
  const und_part *part = &document->parts.items[flaw->part];

  for (uint32_t i = flaw->part; i > 0 && flaw->part - i < BACK; i--) {
    const und_part *before = &document->parts.items[i - 1];

    if (before->shape == part->shape && before->label_size > 0 &&
        before->role == part->role && before->level == part->level &&
        (before->label.value + 1 == flaw->expected ||
         before->label.roman + 1U == flaw->expected)) {
      return before;
    }
  }
  return NULL;
}

static void add_findings(und_document *document, const und_flaws *flaws)
{
  for (uint32_t i = 0; i < flaws->count; i++) {
    const und_flaw *flaw = &flaws->items[i];
    const und_part *part = &document->parts.items[flaw->part];
    bool labelled = flaw->expected > 1 && flaw->start == part->label_offset;
    const und_part *before = labelled ? label_before(document, flaw) : NULL;
    und_finding finding = {.check = flaw->check,
                           .part = flaw->part,
                           .start = part->start + flaw->start,
                           .end = part->start + flaw->end,
                           .expected = flaw->expected,
                           .until = flaw->until,
                           .puts = flaw->puts,
                           .label = part->label};

    if (flaw->puts) {
      memcpy(finding.put, flaw->put, sizeof finding.put);
    }
    if (part->role == UND_ROLE_HEADING && part->level == 1 &&
        part->label.kind == UND_LABEL_CAPITAL) { // I. and V. are numerals here
      finding.label.kind = UND_LABEL_CHAPTER;
      finding.label.value = part->label.roman;
    }

    if (flaw->related_end > flaw->related_start) {
      uint32_t from = document->parts.items[flaw->related_part].start;

      finding.related_start = from + flaw->related_start;
      finding.related_end = from + flaw->related_end;
    } else if (before != NULL) {
      finding.related_start = before->start + before->label_offset;
      finding.related_end = finding.related_start + before->label_size;
    }
    UND_PUSH(&document->findings, finding);
  }
}

static int compare_findings(const void *left, const void *right)
{
  const und_finding *a = left;
  const und_finding *b = right;

  return a->start != b->start   ? (a->start < b->start ? -1 : 1)
         : a->check != b->check ? (int)a->check - (int)b->check
         : a->end != b->end     ? (a->end < b->end ? -1 : 1)
                                : (a->part > b->part) - (a->part < b->part);
}

static und_flow flow_of(const und_document *document)
{
  return (und_flow){document->parts.items, document->parts.count,
                    &document->text, document->language, NULL};
}

/// The head of a document is short, so it is looked at each time.
static void add_masthead(und_document *document)
{
  und_flow flow = flow_of(document);
  und_flaws found = {0};

  und_masthead_check(&flow, &found);
  und_length_check(&flow, &found);
  add_findings(document, &found);
  und_free(found.items);
}

static void list_findings(und_document *document)
{
  document->findings.count = 0;
  add_findings(document, &document->settled.flow);
  add_findings(document, &document->settled.notes);
  add_findings(document, &document->settled.forms);
  add_findings(document, &document->settled.titles);
  add_findings(document, &document->wording.own);
  add_findings(document, &document->wording.cites);
  add_findings(document, &document->wording.terms.flaws);
  add_findings(document, &document->wording.pointed.flaws);
  add_findings(document, &document->wording.claims.flaws);
  add_findings(document, &document->wording.odd);
  add_findings(document, &document->wording.frame);
  add_findings(document, &document->wording.twice);
  add_masthead(document);
  if (document->findings.count > 1) {
    qsort(document->findings.items, document->findings.count,
          sizeof document->findings.items[0], compare_findings);
  }
}

/// Bring the parts up to date with the text.
static void update(und_document *document)
{
  const und_text *text = &document->text;

  if (document->read && !document->change.any) {
    return;
  }
  if (document->syntax == NULL) {
    document->syntax = und_syntax_new();
    document->read = false;
  }
  und_syntax_parse(document->syntax, text);
  und_language language =
    und_sniff_language(text, document->read, &document->change,
                       document->language, document->fallback);
  bool all = !document->read || language != document->language;
  und_parts gone = {0};
  und_splice splice = {0};

  document->language = language;
  if (all) {
    und_reading_all(&document->parts, document->syntax, text, language);
  } else {
    splice = und_reading_changed(&document->parts, document->syntax, text,
                                 language, &document->change, &gone);
  }
  und_syntax_settle(document->syntax);
  und_flow flow = flow_of(document);

  if (all) {
    und_settle_all(&document->settled, &flow);
    document->worded = false;
  } else {
    und_stretch settled =
      und_settle_changed(&document->settled, &flow, splice, &gone);
    if (document->worded) {
      und_wording_changed(&document->wording, &flow, splice, &gone, settled,
                          document->settled.labels);
    }
  }
  und_parts_finish(&gone);
  document->change = (und_change){0};
  document->read = true;
  document->identity_known = false;
  document->findings_known = false;
}

/// Bring up to date what the words of the parts say: the index of a workspace
/// does without.
static void update_wording(und_document *document)
{
  update(document);
  if (!document->worded) {
    und_flow flow = flow_of(document);

    und_wording_all(&document->wording, &flow, document->settled.labels);
    document->worded = true;
  }
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

// No list has more items than these.
enum { LIST = 4096 };

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
  bool near =
    child->role == UND_ROLE_ITEM || child->role == UND_ROLE_CONTINUATION;

  for (uint32_t i = index; i > 0 && !(near && index - i > LIST); i--) {
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

uint32_t und_document_note(und_document *document, uint32_t index,
                           const und_note_call *call)
{
  update(document);
  return und_notes_find(document->parts.items, document->parts.count, index,
                        call);
}

const und_mention *und_document_citations(und_document *document,
                                          uint32_t index, uint32_t *count_out)
{
  update(document);
  *count_out = 0;
  return index < document->parts.count
           ? und_mentions_get(document->parts.items, document->parts.count,
                              index, &document->text, document->language,
                              und_document_identity(document), count_out)
           : NULL;
}

const und_term *und_document_terms(und_document *document, uint32_t index,
                                   uint32_t *count_out)
{
  update_wording(document);
  bool any =
    index < document->parts.count && document->parts.items[index].facts != NULL;

  *count_out = any ? document->parts.items[index].facts->terms.count : 0;
  return any ? document->parts.items[index].facts->terms.items : NULL;
}

const und_finding *und_document_findings(und_document *document,
                                         uint32_t *count_out)
{
  update_wording(document);
  if (!document->findings_known) {
    list_findings(document);
    document->findings_known = true;
  }
  *count_out = document->findings.count;
  return document->findings.items;
}

const und_directive *und_document_directives(und_document *document,
                                             uint32_t *count_out)
{
  if (!document->directives_known) {
    und_directives_init(&document->directives, &document->text);
    document->directives_known = true;
  }
  *count_out = document->directives.items.count;
  return document->directives.items.items;
}

uint32_t und_document_error_nodes(und_document *document)
{
  document->read = document->read && document->syntax != NULL;
  update(document);
  return und_syntax_errors(document->syntax);
}

void und_document_part_text(und_document *document, uint32_t index,
                            und_buffer *out)
{
  update(document);
  if (index < document->parts.count) {
    und_own_text_line(document->parts.items, document->parts.count, index,
                      &document->text, out);
  }
}
