// SPDX-License-Identifier: MIT

#include "mentions.h"

// How far back a body named in full is looked for.
enum { BACK = 40 };

// A part's own text as one run, and where its pieces come from.
typedef struct {
  und_slice text;
  und_buffer joined; ///< used where something stands inside the part
  UND_ARRAY(und_hole) pieces;
  uint32_t start; ///< of the only piece where nothing was joined
} own_text;

static void join(own_text *own, const und_part *parts, uint32_t count,
                 uint32_t index, und_slice text)
{
  const und_part *part = &parts[index];
  uint32_t at = part->start + part->text_offset;
  uint32_t end = und_part_end(part);

  own->start = at;
  own->text = und_slice_cut(text, at, end);
  if (!part->holes) {
    return;
  }
  for (uint32_t i = index + 1; i < count && parts[i].start < end; i++) {
    if (parts[i].start >= at) {
      UND_PUSH(&own->pieces, (und_hole){at, parts[i].start});
      at = und_part_end(&parts[i]);
    }
  }
  if (at < end) {
    UND_PUSH(&own->pieces, (und_hole){at, end});
  }
  for (uint32_t i = 0; i < own->pieces.count; i++) {
    und_hole piece = own->pieces.items[i];

    und_buffer_add(&own->joined, und_slice_cut(text, piece.start, piece.end));
  }
  own->text = und_buffer_slice(&own->joined);
}

/// The place in the document of `offset` in the joined text.
static uint32_t place_of(const own_text *own, uint32_t offset, bool is_end)
{
  if (own->pieces.count == 0) {
    return own->start + offset;
  }
  for (uint32_t i = 0; i < own->pieces.count; i++) {
    uint32_t size = own->pieces.items[i].end - own->pieces.items[i].start;

    if (offset < size + is_end || i + 1 == own->pieces.count) {
      return own->pieces.items[i].start + offset;
    }
    offset -= size;
  }
  return own->start;
}

static void finish(own_text *own)
{
  und_buffer_finish(&own->joined);
  und_free(own->pieces.items);
}

static bool has_citations(const und_part *part)
{
  return part->role != UND_ROLE_FURNITURE && part->role != UND_ROLE_FRONT;
}

static und_facts *facts_of(und_part *part)
{
  if (part->facts == NULL) {
    part->facts = und_alloc(1, sizeof *part->facts);
  }
  return part->facts;
}

static void scan(und_part *parts, uint32_t count, uint32_t index,
                 und_slice text, und_language language)
{
  und_facts *facts = facts_of(&parts[index]);
  own_text own = {0};

  if (!facts->scanned && has_citations(&parts[index])) {
    join(&own, parts, count, index, text);
    und_cite_scan(own.text, language, &facts->cites);
    finish(&own);
  }
  facts->scanned = true;
}

/// The body that the part names last in full.
static und_body last_body(und_part *parts, uint32_t count, uint32_t index,
                          und_slice text, und_language language)
{
  und_facts *facts = facts_of(&parts[index]);
  own_text own = {0};

  if (!facts->body_known && has_citations(&parts[index])) {
    join(&own, parts, count, index, text);
    facts->last_body = und_cite_last_body(own.text, language);
    finish(&own);
  }
  facts->body_known = true;
  return facts->last_body;
}

/// Does a citation need the text before it to be told whose it is?
static bool needs_context(const und_cites *cites)
{
  for (uint32_t i = 0; i < cites->found.count; i++) {
    if (und_cite_needs_context(&cites->found.items[i])) {
      return true;
    }
  }
  return false;
}

static und_cite_context context_of(und_part *parts, uint32_t count,
                                   uint32_t index, und_slice text,
                                   und_language language, und_body own)
{
  und_cite_context context = {.own = own,
                              .acting = (und_body)parts[index].acting};

  bool needed = needs_context(&parts[index].facts->cites);

  for (uint32_t i = index;
       needed && context.last == UND_BODY_NONE && i > 0 && index - i < BACK;
       i--) {
    context.last = last_body(parts, count, i - 1, text, language);
  }
  return context;
}

static void resolve(und_facts *facts, const own_text *own)
{
  for (uint32_t i = 0; i < facts->mentions.count; i++) {
    und_free(facts->mentions.items[i].symbol);
  }
  facts->mentions.count = 0;
  for (uint32_t i = 0; i < facts->cites.found.count; i++) {
    const und_citation *cite = &facts->cites.found.items[i];
    und_buffer symbol = {0};
    bool weak = false;
    und_mention mention = {
      .start = place_of(own, cite->offset, false),
      .end = place_of(own, cite->offset + cite->size, true),
      .kind = (uint8_t)cite->kind,
      .body = (uint8_t)und_cite_body(cite, &facts->context, &weak),
    };

    mention.weak = weak;
    mention.through = cite->through;
    if (cite->stated.size > 0) {
      mention.stated_day = (uint8_t)cite->stated.day;
      mention.stated_month = (uint8_t)cite->stated.month;
      mention.stated_year = (uint16_t)cite->stated.year;
      mention.stated_start = place_of(own, cite->stated.offset, false);
      mention.stated_end =
        place_of(own, cite->stated.offset + cite->stated.size, true);
    }
    if (cite->locator_size > 0) {
      mention.locator_start = place_of(own, cite->locator_offset, false);
      mention.locator_end =
        place_of(own, cite->locator_offset + cite->locator_size, true);
    }
    if (und_cite_resolve(cite, &facts->context, &symbol)) {
      mention.symbol = symbol.data;
    } else {
      und_buffer_finish(&symbol);
    }
    UND_PUSH(&facts->mentions, mention);
  }
}

const und_mention *und_mentions_get(und_part *parts, uint32_t count,
                                    uint32_t index, und_slice text,
                                    und_language language,
                                    const und_identity *identity,
                                    uint32_t *count_out)
{
  scan(parts, count, index, text, language);
  und_facts *facts = parts[index].facts;

  if (facts->cites.found.count > 0) {
    und_cite_context context =
      context_of(parts, count, index, text, language, identity->body);
    own_text own = {0};

    // Places move with the part, so they are made anew on every call.
    facts->context = context;
    join(&own, parts, count, index, text);
    resolve(facts, &own);
    finish(&own);
  }
  *count_out = facts->cites.found.count > 0 ? facts->mentions.count : 0;
  return facts->mentions.items;
}
