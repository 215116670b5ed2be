// SPDX-License-Identifier: MIT

#include "und/feature/hover.h"

#include "abbreviation.h"
#include "passage.h"
#include "place.h"
#include "pointers.h"
#include "und/feature/card.h"

// A hover being written.
typedef struct {
  und_document *document;
  const und_holdings *holdings;
  und_prose prose;
} card;

static bool hover_citation(card *c, const und_mention *mention)
{
  const und_card_subject subject = {.symbol = und_slice_from(mention->symbol),
                                    .language =
                                      und_document_language(c->document),
                                    .citer = c->holdings->name,
                                    .weak = mention->weak};

  if (c->prose.out->size > 0) {
    und_prose_paragraph(&c->prose);
  }
  if (mention->symbol == NULL) {
    und_prose_say(&c->prose, UND_PHRASE_NO_SYMBOL, NULL);
  } else {
    und_card_write(&subject, c->holdings, c->prose.markdown, c->prose.out);
  }
  return true;
}

static bool hover_note(card *c, uint32_t note)
{
  if (note == UND_NO_PART) {
    return false;
  }
  und_passage_write_name(c->document, note, &c->prose);
  und_prose_paragraph(&c->prose);
  und_passage_write_words(c->document, note, &c->prose);
  return true;
}

/// Does `other` belong to the sequence of `part`, before it or after it?
static bool is_sibling(const und_part *part, const und_part *other)
{
  return other->role == part->role && other->level == part->level &&
         other->label_size > 0 && other->label.kind == part->label.kind;
}

/// Does `other` end the sequences of what is like `part`? A list ends with its
/// paragraph, a count with the annex or resolution.
static bool ends_sequence(const und_part *part, const und_part *other)
{
  return part->role == UND_ROLE_ITEM
           ? other->role == UND_ROLE_PARAGRAPH ||
               other->role == UND_ROLE_HEADING ||
               (other->role == UND_ROLE_ITEM && other->level < part->level)
           : other->inset != part->inset ||
               (other->role == UND_ROLE_HEADING && other->level < part->level);
}

/// The last of the sequence of the part `index` in one direction.
static uint32_t end_of_sequence(const und_part *parts, uint32_t count,
                                uint32_t index, bool forward)
{
  const und_part *part = &parts[index];
  uint32_t end = index;

  for (uint32_t i = index; forward ? i + 1 < count : i > 0;) {
    i = forward ? i + 1 : i - 1;
    if (ends_sequence(part, &parts[i])) {
      break;
    }
    if (is_sibling(part, &parts[i])) {
      bool onward = forward ? parts[i].label.value >= parts[end].label.value
                            : parts[i].label.value <= parts[end].label.value;

      if (!onward) {
        break;
      }
      end = i;
    }
  }
  return end;
}

/// ", of 1. to 39."
static void write_sequence(card *c, const und_part *parts, uint32_t count,
                           uint32_t index)
{
  und_slice text = und_text_slice(und_document_text(c->document));
  uint32_t first = end_of_sequence(parts, count, index, false);
  uint32_t last = end_of_sequence(parts, count, index, true);

  if (first < last && parts[index].role != UND_ROLE_NOTE) {
    const und_slice fields[] = {und_part_label(&parts[first], text),
                                und_part_label(&parts[last], text)};

    und_prose_say(&c->prose, UND_PHRASE_OF, fields);
  }
}

/// ", in (a), 12., II. Lamps"
static void write_parents(card *c, const und_part *parts, uint32_t index)
{
  enum { MOST = 8 };

  und_slice text = und_text_slice(und_document_text(c->document));
  und_buffer names = {0};
  card inner = *c;

  inner.prose.out = &names;
  for (unsigned limit = 0; limit < MOST; limit++) {
    index = und_document_parent(c->document, index);
    if (index == UND_NO_PART) {
      break;
    }
    und_slice label = und_part_label(&parts[index], text);
    bool heading = parts[index].role == UND_ROLE_HEADING;

    if (label.size == 0 && !heading) {
      continue;
    }
    und_buffer_adds(&names, names.size > 0 ? ", " : "");
    und_prose_words(&inner.prose, label);
    if (heading) {
      und_buffer_adds(&names, label.size > 0 ? " " : "");
      und_passage_write_words(c->document, index, &inner.prose);
    }
  }
  und_slice field = und_buffer_slice(&names);

  if (field.size > 0) {
    und_prose_say(&c->prose, UND_PHRASE_IN, &field);
  }
  und_buffer_finish(&names);
}

/// Where a label stands: its place in its sequence, and its parents up to the
/// heading.
static bool hover_label(card *c, uint32_t index)
{
  uint32_t count;
  const und_part *parts = und_document_parts(c->document, &count);

  und_passage_write_name(c->document, index, &c->prose);
  write_sequence(c, parts, count, index);
  write_parents(c, parts, index);
  return true;
}

/// An abbreviation: the words that it stands for.
static bool hover_term(card *c, const und_abbreviation *term)
{
  const und_text *text = und_document_text(c->document);
  uint32_t start;
  uint32_t end;
  uint32_t words;

  if (!und_abbreviation_explained(c->document, term->hash, &start, &end,
                                  &words)) {
    return false;
  }
  // Up to the bracket, on one line.
  und_slice spelt = und_text_cut(text, words, start - 1);
  und_buffer line = {0};

  for (uint32_t i = 0; i < spelt.size; i++) {
    bool blank = (unsigned char)spelt.data[i] <= ' ';

    if (!blank) {
      und_buffer_add(&line, und_slice_cut(spelt, i, i + 1));
    } else if (line.size > 0 && line.data[line.size - 1] != ' ') {
      und_buffer_adds(&line, " ");
    }
  }
  while (line.size > 0 && line.data[line.size - 1] == ' ') {
    line.size--;
  }
  und_prose_words(&c->prose, und_buffer_slice(&line));
  und_buffer_finish(&line);
  return true;
}

/// The language of what undocd says itself.
static und_language reader_of(und_document *document,
                              const und_holdings *holdings)
{
  return holdings->locale ? *holdings->locale : und_document_language(document);
}

void und_hover_cited(und_document *cited, uint32_t offset,
                     const und_holdings *holdings, bool markdown,
                     und_buffer *out)
{
  const und_prose prose = {reader_of(cited, holdings), markdown, out};
  uint32_t index = und_document_part_at(cited, offset);

  if (index != UND_NO_PART) {
    und_passage_write(cited, index, &prose);
  }
}

bool und_hover(und_document *document, const und_holdings *holdings,
               uint32_t offset, bool markdown, und_buffer *out,
               uint32_t *start_out, uint32_t *end_out)
{
  card c = {document, holdings, {reader_of(document, holdings), markdown, out}};
  und_place place;
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  if (!und_place_find(document, offset, &place)) {
    return false;
  }
  const und_part *part = &parts[place.part];

  if (place.call != NULL) {
    *start_out = part->start + place.call->start;
    *end_out = part->start + place.call->end;
    return hover_note(&c, und_document_note(document, place.part, place.call));
  }
  if (place.mention != NULL) {
    *start_out = place.mention_start;
    *end_out = place.mention_end;
    return hover_citation(&c, place.mention);
  }
  if (place.on_label) {
    *start_out = part->start + part->label_offset;
    *end_out = *start_out + part->label_size;
    return hover_label(&c, place.part);
  }
  uint32_t target =
    und_pointers_at(document, place.part, offset, start_out, end_out);

  if (target != UND_NO_PART) {
    und_passage_write(document, target, &c.prose);
    return true;
  }
  und_abbreviation term;

  if (und_abbreviation_at(document, place.part, offset, &term)) {
    *start_out = term.start;
    *end_out = term.end;
    return hover_term(&c, &term);
  }
  return false;
}
