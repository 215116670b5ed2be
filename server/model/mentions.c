// SPDX-License-Identifier: MIT

#include "mentions.h"

#include "own_text.h"

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
                 const und_text *text, und_language language)
{
  und_facts *facts = facts_of(&parts[index]);
  und_own_text own;

  if (!facts->scanned && has_citations(&parts[index])) {
    und_own_text_join(&own, parts, count, index, text);
    und_cite_scan(own.text, language, &facts->cites);
    und_own_text_finish(&own);
  }
  facts->scanned = true;
}

/// The body that the part names last in full.
static und_body last_body(und_part *parts, uint32_t count, uint32_t index,
                          const und_text *text, und_language language)
{
  und_facts *facts = facts_of(&parts[index]);
  und_own_text own;

  if (!facts->body_known && has_citations(&parts[index])) {
    und_own_text_join(&own, parts, count, index, text);
    facts->last_body = und_cite_last_body(own.text, language);
    und_own_text_finish(&own);
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
                                   uint32_t index, const und_text *text,
                                   und_language language, und_body own)
{
  und_cite_context context = {.own = own,
                              .acting = (und_body)parts[index].acting};

  bool needed = needs_context(&parts[index].facts->cites);

  for (uint32_t i = index; needed && context.last == UND_BODY_NONE && i > 0 &&
                           index - i < UND_MENTIONS_BACK;
       i--) {
    context.last = last_body(parts, count, i - 1, text, language);
  }
  return context;
}

static void resolve(und_facts *facts, const und_own_text *own)
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
      .start = und_own_text_place(own, cite->offset, false),
      .end = und_own_text_place(own, cite->offset + cite->size, true),
      .kind = (uint8_t)cite->kind,
      .body = (uint8_t)und_cite_body(cite, &facts->context, &weak),
    };

    mention.weak = weak;
    mention.named = cite->basis == UND_CITE_BY_NAME;
    mention.tail_end = mention.end;
    if (cite->tail_size > 0) {
      uint32_t tail = cite->offset + cite->size + cite->tail_size;
      uint32_t place = und_own_text_place(own, tail, true);

      if (place - mention.end == cite->tail_size) { // no page ends inside it
        mention.tail_end = place;
      }
    }
    mention.through = cite->through;
    if (cite->stated.size > 0) {
      mention.stated_day = (uint8_t)cite->stated.day;
      mention.stated_month = (uint8_t)cite->stated.month;
      mention.stated_year = (uint16_t)cite->stated.year;
      mention.stated_start =
        und_own_text_place(own, cite->stated.offset, false);
      mention.stated_end =
        und_own_text_place(own, cite->stated.offset + cite->stated.size, true);
    }
    if (cite->locator_size > 0) {
      mention.locator_start =
        und_own_text_place(own, cite->locator_offset, false);
      mention.locator_end = und_own_text_place(
        own, cite->locator_offset + cite->locator_size, true);
    }
    if (cite->title.size > 0) {
      mention.title_start = und_own_text_place(own, cite->title.offset, false);
      mention.title_end =
        und_own_text_place(own, cite->title.offset + cite->title.size, true);
      if (mention.title_end - mention.title_start != cite->title.size) {
        mention.title_start = mention.title_end = 0; // a page ends inside it
      }
    }
    if (und_cite_resolve(cite, &facts->context, &symbol)) {
      mention.symbol = symbol.data;
    } else {
      und_buffer_finish(&symbol);
    }
    UND_PUSH(&facts->mentions, mention);
  }
}

/// The part now begins `distance` further, modulo 2^32.
static void move(und_facts *facts, uint32_t distance)
{
  for (uint32_t i = 0; i < facts->mentions.count; i++) {
    und_mention *mention = &facts->mentions.items[i];

    mention->start += distance;
    mention->end += distance;
    mention->tail_end += distance;
    if (mention->stated_end > mention->stated_start) {
      mention->stated_start += distance;
      mention->stated_end += distance;
    }
    if (mention->locator_end > mention->locator_start) {
      mention->locator_start += distance;
      mention->locator_end += distance;
    }
    if (mention->title_end > mention->title_start) {
      mention->title_start += distance;
      mention->title_end += distance;
    }
  }
}

const und_mention *und_mentions_get(und_part *parts, uint32_t count,
                                    uint32_t index, const und_text *text,
                                    und_language language,
                                    const und_identity *identity,
                                    uint32_t *count_out)
{
  scan(parts, count, index, text, language);
  und_facts *facts = parts[index].facts;

  if (facts->cites.found.count > 0) {
    und_cite_context context =
      context_of(parts, count, index, text, language, identity->body);
    bool same = facts->resolved && context.acting == facts->context.acting &&
                context.last == facts->context.last &&
                context.own == facts->context.own;

    if (!same) {
      und_own_text own;

      facts->context = context;
      und_own_text_join(&own, parts, count, index, text);
      resolve(facts, &own);
      und_own_text_finish(&own);
    } else if (facts->resolved_at != parts[index].start) {
      move(facts, parts[index].start - facts->resolved_at);
    }
    facts->resolved = true;
    facts->resolved_at = parts[index].start;
  }
  *count_out = facts->cites.found.count > 0 ? facts->mentions.count : 0;
  return facts->mentions.items;
}

const und_cites *und_mentions_scan(const und_flow *flow, uint32_t index)
{
  scan(flow->parts, flow->count, index, flow->text, flow->language);
  return &flow->parts[index].facts->cites;
}

und_cite_context und_mentions_context(const und_flow *flow, uint32_t index)
{
  return context_of(flow->parts, flow->count, index, flow->text, flow->language,
                    UND_BODY_NONE);
}
