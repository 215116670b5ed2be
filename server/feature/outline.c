// SPDX-License-Identifier: MIT

#include "und/feature/outline.h"

// How deep an entry stands: an entry closes all that rank as high or higher.
enum { RANK_BODY = 10, RANK_PARAGRAPH = 20, OPEN_LIMIT = 32, WORDS = 80 };

// A run of the outline's own text, which still grows.
typedef struct {
  uint32_t start;
  uint32_t size;
} words;

typedef struct {
  const und_part *parts;
  uint32_t count;
  und_slice text;
  und_outline *outline;
  uint32_t open[OPEN_LIMIT]; ///< entries whose end is not known yet
  uint8_t ranks[OPEN_LIMIT];
  uint32_t depth;
  uint32_t last_end; ///< of the text so far
  UND_ARRAY(words) names;
} builder;

/// The rank of a part in the outline, or 0 for one that has no entry.
static uint8_t rank_of(const und_part *part, und_outline_kind *kind)
{
  switch (part->role) {
  case UND_ROLE_HEADING:
    *kind = part->level == 0 ? UND_OUTLINE_TITLE : UND_OUTLINE_HEADING;
    return (uint8_t)(part->level + 1);
  case UND_ROLE_BODY:
    *kind = UND_OUTLINE_BODY;
    return RANK_BODY;
  case UND_ROLE_PREAMBULAR:
    *kind = UND_OUTLINE_PREAMBLE;
    return RANK_PARAGRAPH;
  case UND_ROLE_PARAGRAPH:
  case UND_ROLE_OPERATIVE:
    *kind = UND_OUTLINE_PARAGRAPH;
    return RANK_PARAGRAPH;
  case UND_ROLE_ITEM:
    *kind = UND_OUTLINE_ITEM;
    return (uint8_t)(RANK_PARAGRAPH + (part->level > 0 ? part->level : 1));
  default:
    return 0;
  }
}

static void close_to(builder *b, uint8_t rank)
{
  while (b->depth > 0 && b->ranks[b->depth - 1] >= rank) {
    b->depth--;
    b->outline->entries.items[b->open[b->depth]].end = b->last_end;
  }
}

/// The label and the first words of a part on one line, appended to the
/// outline's text. Many clients show nothing else of an entry.
static words first_words(builder *b, const und_part *part)
{
  bool heading = part->role == UND_ROLE_HEADING || part->role == UND_ROLE_BODY;
  uint32_t limit = heading ? 2 * WORDS : WORDS;
  uint32_t start =
    part->label_size > 0 ? part->label_offset : part->text_offset;
  und_slice text =
    und_slice_cut(b->text, part->start + start, und_part_end(part));
  char line[2 * WORDS + 8]; // a character and a blank may pass the limit
  uint32_t size = 0;
  bool blank = false;
  bool cut = false;

  for (uint32_t i = 0; i < text.size && !cut; i++) {
    unsigned char c = (unsigned char)text.data[i];

    if (c > '*' && size < limit && !blank) { // most of them
      line[size++] = (char)c;
      continue;
    }
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
      blank = size > 0;
      continue;
    }
    cut = size >= limit && (c & 0xC0) != 0x80;
    if (cut || c == '*') {
      continue;
    }
    if (blank) {
      line[size++] = ' ';
    }
    blank = false;
    line[size++] = (char)c;
  }
  words run = {b->outline->text.size, size};

  und_buffer_add(&b->outline->text, (und_slice){line, size});
  if (cut) {
    und_buffer_adds(&b->outline->text, "\u2026");
    run.size = b->outline->text.size - run.start;
  }
  return run;
}

static void add_entry(builder *b, const und_part *part, uint8_t rank,
                      und_outline_kind kind)
{
  und_slice label = und_part_label(part, b->text);
  uint32_t select = part->start + part->label_offset;

  close_to(b, rank);
  und_outline_entry entry = {.start = part->start,
                             .end = und_part_end(part),
                             .select_start = select,
                             .select_end = select + label.size,
                             .depth = b->depth,
                             .kind = kind};

  if (label.size == 0 || kind == UND_OUTLINE_HEADING) {
    entry.select_end = und_part_end(part);
  }
  UND_PUSH(&b->names, first_words(b, part));
  if (b->depth < OPEN_LIMIT) {
    b->open[b->depth] = b->outline->entries.count;
    b->ranks[b->depth++] = rank;
  }
  UND_PUSH(&b->outline->entries, entry);
}

static und_slice settle(const builder *b, words run)
{
  und_slice all = und_buffer_slice(&b->outline->text);

  return und_slice_cut(all, run.start, run.start + run.size);
}

void und_outline_build(und_document *document, und_outline *outline_out)
{
  builder b = {.outline = outline_out,
               .text = und_text_slice(und_document_text(document))};

  *outline_out = (und_outline){0};
  b.parts = und_document_parts(document, &b.count);
  for (uint32_t i = 0; i < b.count; i++) {
    const und_part *part = &b.parts[i];
    und_outline_kind kind;
    uint8_t rank = rank_of(part, &kind);

    if (rank > 0) {
      add_entry(&b, part, rank, kind);
    }
    if (part->role != UND_ROLE_FURNITURE && part->role != UND_ROLE_NOTE) {
      b.last_end = und_part_end(part);
    }
  }
  close_to(&b, 0);
  for (uint32_t i = 0; i < outline_out->entries.count; i++) {
    outline_out->entries.items[i].name = settle(&b, b.names.items[i]);
  }
  und_free(b.names.items);
}

void und_outline_finish(und_outline *outline)
{
  und_free(outline->entries.items);
  und_buffer_finish(&outline->text);
  *outline = (und_outline){0};
}

// --------------------------------------------------------------------- folds

typedef struct {
  const und_text *text;
  und_folds *out;
  uint32_t open[OPEN_LIMIT]; ///< folds whose end is not known yet
  uint8_t ranks[OPEN_LIMIT];
  uint32_t depth;
  uint32_t last_line; ///< of the text so far
  uint32_t aside;     ///< the fold of furniture and notes at hand, plus 1
} folder;

static uint32_t line_of(const folder *f, uint32_t offset)
{
  return und_lines_at(&f->text->lines, offset);
}

static void close_folds(folder *f, uint8_t rank)
{
  while (f->depth > 0 && f->ranks[f->depth - 1] >= rank) {
    f->depth--;
    f->out->folds.items[f->open[f->depth]].last_line = f->last_line;
  }
}

static void fold_part(folder *f, const und_part *part, uint8_t rank)
{
  uint32_t line = line_of(f, part->start);

  close_folds(f, rank);
  if (f->depth < OPEN_LIMIT) {
    f->open[f->depth] = f->out->folds.count;
    f->ranks[f->depth++] = rank;
    UND_PUSH(&f->out->folds, (und_fold){line, line, UND_FOLD_REGION});
  }
}

/// Notes and furniture in a row are one fold.
static void fold_aside(folder *f, const und_part *part)
{
  uint32_t first = line_of(f, part->start);
  uint32_t last = line_of(f, und_part_end(part));

  if (f->aside == 0) {
    UND_PUSH(&f->out->folds, (und_fold){first, last, UND_FOLD_COMMENT});
    f->aside = f->out->folds.count;
  } else if (f->out->folds.items[f->aside - 1].last_line < last) {
    f->out->folds.items[f->aside - 1].last_line = last;
  }
}

void und_folds_build(und_document *document, und_folds *folds_out)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  folder f = {.text = und_document_text(document), .out = folds_out};
  uint32_t kept = 0;

  *folds_out = (und_folds){0};
  for (uint32_t i = 0; i < count; i++) {
    und_outline_kind kind;
    uint8_t rank = rank_of(&parts[i], &kind);

    if (parts[i].role == UND_ROLE_FURNITURE || parts[i].role == UND_ROLE_NOTE ||
        parts[i].role == UND_ROLE_FRONT) {
      fold_aside(&f, &parts[i]);
      continue;
    }
    f.aside = 0;
    if (rank > 0) {
      fold_part(&f, &parts[i], rank);
    }
    uint32_t end = line_of(&f, und_part_end(&parts[i]));

    f.last_line = end > f.last_line ? end : f.last_line;
  }
  close_folds(&f, 0);
  for (uint32_t i = 0; i < folds_out->folds.count; i++) {
    und_fold fold = folds_out->folds.items[i];

    if (fold.last_line > fold.first_line) {
      folds_out->folds.items[kept++] = fold;
    }
  }
  folds_out->folds.count = kept;
}

void und_folds_finish(und_folds *folds)
{
  und_free(folds->folds.items);
  *folds = (und_folds){0};
}
