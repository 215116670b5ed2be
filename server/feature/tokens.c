// SPDX-License-Identifier: MIT

#include "und/feature/tokens.h"

#include <stdlib.h>

// The tokens inside one part, before they are put in order.
typedef struct {
  und_document *document;
  const und_holdings *holdings;
  const und_part *part;
  uint32_t index;
  und_tokens inner;
} painter;

static void add(painter *p, uint32_t start, uint32_t end, und_token_kind kind,
                unsigned modifiers)
{
  if (end > start) {
    UND_PUSH(&p->inner.items,
             (und_token){start, end, (uint8_t)kind, (uint8_t)modifiers});
  }
}

static void add_citations(painter *p)
{
  uint32_t count;
  const und_mention *mentions =
    und_document_citations(p->document, p->index, &count);
  und_language language = und_document_language(p->document);

  for (uint32_t i = 0; i < count; i++) {
    und_slice symbol = und_slice_from(mentions[i].symbol);
    bool known = symbol.size > 0 && und_library_find_canonical(
                                      p->holdings->library, symbol, language);

    add(p, mentions[i].start, mentions[i].end, UND_TOKEN_CITATION,
        (known ? UND_TOKEN_KNOWN : 0U) |
          (mentions[i].weak ? UND_TOKEN_ASSUMED : 0U) |
          (symbol.size == 0 ? UND_TOKEN_UNRESOLVED : 0U));
  }
}

static void add_notes(painter *p)
{
  uint32_t count;
  const und_note_call *calls =
    und_document_note_calls(p->document, p->index, &count);

  for (uint32_t i = 0; i < count; i++) {
    if (calls[i].real || !calls[i].bare) {
      add(p, p->part->start + calls[i].start, p->part->start + calls[i].end,
          UND_TOKEN_NOTE, 0);
    }
  }
}

/// II, XXI: capitals that count, and stand for no words.
static bool is_numeral(und_slice word)
{
  for (uint32_t i = 0; i < word.size; i++) {
    if (memchr("IVX", word.data[i], 3) == NULL) {
      return false;
    }
  }
  return true;
}

static void add_terms(painter *p)
{
  uint32_t count;
  const und_term *terms = und_document_terms(p->document, p->index, &count);

  for (uint32_t i = 0; i < count; i++) {
    uint32_t start = p->part->start + terms[i].start;
    uint32_t end = p->part->start + terms[i].end;
    und_slice word = und_text_cut(und_document_text(p->document), start, end);

    if (terms[i].kind != UND_TERM_PAIR && !is_numeral(word)) {
      add(p, start, end, UND_TOKEN_ABBREVIATION,
          terms[i].kind == UND_TERM_SPELT ? UND_TOKEN_DEFINITION : 0);
    }
  }
}

static void add_label(painter *p)
{
  bool note = p->part->role == UND_ROLE_NOTE;
  uint32_t start = p->part->start + p->part->label_offset;

  add(p, start, start + p->part->label_size,
      note ? UND_TOKEN_NOTE : UND_TOKEN_LABEL, note ? UND_TOKEN_DEFINITION : 0);
}

/// An opening verb counts only where paragraphs have one.
static void add_verb(painter *p)
{
  const und_part *part = p->part;

  if (part->opener != 0 &&
      (part->role == UND_ROLE_PREAMBULAR || part->role == UND_ROLE_OPERATIVE ||
       part->operative)) {
    uint32_t start = part->start + part->opener_offset;

    add(p, start, start + part->opener_size, UND_TOKEN_VERB, 0);
  }
}

/// In order; of two at one place that of the lesser kind, a citation before the
/// capitals in it.
static int compare(const void *left, const void *right)
{
  const und_token *a = left;
  const und_token *b = right;

  return a->start != b->start ? (a->start < b->start ? -1 : 1)
         : a->kind != b->kind ? (a->kind < b->kind ? -1 : 1)
                              : 0;
}

/// Append the bytes from `start` to `end`, line by line.
static void put(const painter *p, const und_token *token, uint32_t start,
                und_tokens *out)
{
  const und_text *text = und_document_text(p->document);

  while (start < token->end) {
    uint32_t line = und_lines_at(&text->lines, start);
    uint32_t next = line + 1 < und_lines_count(&text->lines)
                      ? text->lines.starts.items[line + 1]
                      : und_text_size(text);
    uint32_t stop = next < token->end ? next : token->end;
    und_slice piece = und_text_cut(text, start, stop);

    while (piece.size > 0 && (unsigned char)piece.data[0] <= ' ') {
      piece = und_slice_cut(piece, 1, piece.size);
      start++;
    }
    while (piece.size > 0 && (unsigned char)piece.data[piece.size - 1] <= ' ') {
      piece.size--;
    }
    if (piece.size > 0) {
      UND_PUSH(&out->items, (und_token){start, start + piece.size, token->kind,
                                        token->modifiers});
    }
    start = stop;
  }
}

/// Append what was found in the part; between it `ground`, if the part has one.
static void lay(painter *p, const und_token *ground, und_tokens *out)
{
  uint32_t at = ground ? ground->start : 0;

  if (p->inner.items.count > 1) {
    qsort(p->inner.items.items, p->inner.items.count,
          sizeof p->inner.items.items[0], compare);
  }
  for (uint32_t i = 0; i < p->inner.items.count; i++) {
    const und_token *token = &p->inner.items.items[i];

    if (token->start < at) {
      continue;
    }
    if (ground && token->start > at) {
      und_token gap = *ground;
      gap.end = token->start;
      put(p, &gap, at, out);
    }
    put(p, token, token->start, out);
    at = token->end;
  }
  if (ground && at < ground->end) {
    put(p, ground, at, out);
  }
  p->inner.items.count = 0;
}

static void paint(painter *p, und_tokens *out)
{
  const und_part *part = p->part;
  und_token ground = {part->start, und_part_end(part), UND_TOKEN_HEADING, 0};

  if (part->role == UND_ROLE_FURNITURE || part->role == UND_ROLE_FRONT) {
    ground.kind = UND_TOKEN_FURNITURE;
    lay(p, &ground, out);
    return;
  }
  add_label(p);
  add_verb(p);
  add_citations(p);
  add_notes(p);
  add_terms(p);
  lay(p, part->role == UND_ROLE_HEADING ? &ground : NULL, out);
}

static int by_start(const void *left, const void *right)
{
  const und_token *a = left;
  const und_token *b = right;

  return a->start < b->start ? -1 : a->start > b->start;
}

/// A footnote at a page's end stands inside the part before it.
static void order(und_tokens *tokens)
{
  uint32_t kept = 0;

  for (uint32_t i = 1; i < tokens->items.count; i++) {
    if (tokens->items.items[i].start < tokens->items.items[i - 1].start) {
      qsort(tokens->items.items, tokens->items.count,
            sizeof tokens->items.items[0], by_start);
      break;
    }
  }
  for (uint32_t i = 0; i < tokens->items.count; i++) {
    und_token token = tokens->items.items[i];

    if (kept == 0 || token.start >= tokens->items.items[kept - 1].end) {
      tokens->items.items[kept++] = token;
    }
  }
  tokens->items.count = kept;
}

void und_tokens_build(und_document *document, const und_holdings *holdings,
                      uint32_t from, uint32_t to, und_tokens *tokens_out)
{
  painter p = {.document = document, .holdings = holdings};
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  *tokens_out = (und_tokens){0};
  for (uint32_t i = 0; i < count && parts[i].start < to; i++) {
    if (und_part_end(&parts[i]) > from) {
      p.part = &parts[i];
      p.index = i;
      paint(&p, tokens_out);
    }
  }
  order(tokens_out);
  und_free(p.inner.items.items);
}

void und_tokens_finish(und_tokens *tokens)
{
  und_free(tokens->items.items);
  *tokens = (und_tokens){0};
}
