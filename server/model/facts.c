// SPDX-License-Identifier: MIT

#include "facts.h"

#include "calls.h"
#include "own_lines.h"
#include "und/symbol/keyword.h"
#include "und/symbol/opener.h"
#include "und/text/utf8.h"

void und_facts_free(und_facts *facts)
{
  if (facts == NULL) {
    return;
  }
  for (uint32_t i = 0; i < facts->mentions.count; i++) {
    und_free(facts->mentions.items[i].symbol);
  }
  und_cites_finish(&facts->cites);
  und_free(facts->calls.items);
  und_free(facts->mentions.items);
  und_free(facts->terms.items);
  und_free(facts->pointers.items);
  und_free(facts->claims.items);
  und_free(facts);
}

// ------------------------------------------------------------ how text ends

static const struct {
  uint32_t code;
  und_end end;
} ends[] = {
  {'.', UND_END_STOP},         {'!', UND_END_STOP},
  {'?', UND_END_STOP},         {0x3002, UND_END_STOP},
  {0xFF0E, UND_END_STOP},      {0x061F, UND_END_STOP},
  {0x06D4, UND_END_STOP},      {';', UND_END_SEMICOLON},
  {0xFF1B, UND_END_SEMICOLON}, {0x061B, UND_END_SEMICOLON},
  {':', UND_END_COLON},        {0xFF1A, UND_END_COLON},
  {',', UND_END_COMMA},        {0x060C, UND_END_COMMA},
  {0xFF0C, UND_END_COMMA},     {0x3001, UND_END_COMMA},
};

static und_end end_of_code(uint32_t code)
{
  for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
    if (ends[i].code == code) {
      return ends[i].end;
    }
  }
  return UND_END_OPEN;
}

und_end und_punctuation_end(und_slice mark)
{
  und_character character = und_utf8_step(mark, 0);

  return character.size == mark.size ? end_of_code(character.code)
                                     : UND_END_OPEN;
}

static uint32_t previous(und_slice text, uint32_t at)
{
  at--;
  while (at > 0 && ((unsigned char)text.data[at] & 0xC0) == 0x80) {
    at--;
  }
  return at;
}

/// Marks that may close a sentence after its punctuation, note marks, and what
/// only tells the direction of the text.
static bool closes(uint32_t code)
{
  return code == 0x200E || code == 0x200F ||
         (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069) || code == '*' || code == '"' ||
         code == '_' || code == ']' || code == 0xBB || code == 0x201C ||
         code == 0x201D || code == 0x2019 || code == 0xA0 || code == 0xB9 ||
         code == 0xB2 || code == 0xB3 || (code >= 0x2070 && code <= 0x2079);
}

/// (1) or (¹) after punctuation: a note mark as Arabic writes it.
static uint32_t before_bracket_mark(und_slice text, uint32_t start,
                                    uint32_t end)
{
  uint32_t at = end - 1;

  while (at > start &&
         (text.data[at - 1] == ' ' ||
          (text.data[at - 1] >= '0' && text.data[at - 1] <= '9') ||
          (unsigned char)text.data[at - 1] >= 0x80)) {
    at--;
  }
  return at > start && text.data[at - 1] == '(' && end - at <= 7 ? at - 1 : end;
}

/// Bare figures of a note glued to punctuation, or one blank after it.
static uint32_t before_bare_mark(und_slice text, uint32_t start, uint32_t end)
{
  uint32_t at = end;

  while (at > start && text.data[at - 1] >= '0' && text.data[at - 1] <= '9') {
    at--;
  }
  if (at == end || end - at > 3 || at == start) {
    return end;
  }
  uint32_t before = text.data[at - 1] == ' ' ? at - 1 : at;

  if (before == start) {
    return end;
  }
  uint32_t code = und_utf8_step(text, previous(text, before)).code;

  return end_of_code(code) > UND_END_OPEN && code != '.' ? before
         : code == '.' && before == at                   ? before
                                                         : end;
}

/// Several of them, "Secretary-General;4,5": where the first ends.
static uint32_t after_first_bare(und_slice text, uint32_t start, uint32_t end)
{
  for (;;) {
    uint32_t at = end;

    while (at > start && text.data[at - 1] >= '0' && text.data[at - 1] <= '9') {
      at--;
    }
    bool listed = at < end && end - at <= 3 && at > start + 1 &&
                  text.data[at - 1] == ',' && text.data[at - 2] >= '0' &&
                  text.data[at - 2] <= '9';

    if (!listed) {
      return end;
    }
    end = at - 1;
  }
}

/// [^1] and ^{1}, one or several: where they begin.
static uint32_t before_caret_marks(und_slice text, uint32_t start, uint32_t end)
{
  for (;;) {
    bool square = end > start && text.data[end - 1] == ']';
    bool curly = end > start && text.data[end - 1] == '}';
    uint32_t at = end - 1;

    if (!square && !curly) {
      return end;
    }
    while (at > start && text.data[at - 1] >= '0' && text.data[at - 1] <= '9') {
      at--;
    }
    und_slice open = und_slice_cut(text, at >= start + 2 ? at - 2 : at, at);

    if (at == end - 1 ||
        !und_slice_equal(open, square ? UND_SLICE("[^") : UND_SLICE("^{"))) {
      return end;
    }
    end = at - 2;
  }
}

static und_end end_class(und_slice text, uint32_t start, uint32_t end)
{
  end = und_trim_end(text, start, end);
  end = und_trim_end(text, start, before_caret_marks(text, start, end));
  if (end > start && text.data[end - 1] == ')') {
    uint32_t bracket = before_bracket_mark(text, start, end);

    end = und_trim_end(text, start, bracket);
  }
  uint32_t first = after_first_bare(text, start, end);
  uint32_t before = before_bare_mark(text, start, first);

  end = before < first ? before : before_bare_mark(text, start, end);
  while (end > start) {
    uint32_t at = previous(text, end);
    uint32_t code = und_utf8_step(text, at).code;

    if (!closes(code) && code != ' ') {
      return end_of_code(code);
    }
    end = at;
  }
  return UND_END_NONE;
}

// --------------------------------------------------------- how text begins

static bool is_small(uint32_t code)
{
  return (code >= 'a' && code <= 'z') || (code >= 0xDF && code <= 0xFF) ||
         (code >= 0x430 && code <= 0x45F) || code == 0x153;
}

/// A row of dots leads to a page number.
static bool has_leader(und_slice text)
{
  enum { LOOK = 600, DOTS = 5 };

  text = und_slice_cut(text, 0, LOOK);
  for (uint32_t at = 0; at < text.size; at++) {
    const char *dot = memchr(text.data + at, '.', text.size - at);
    uint32_t dots = 0;

    if (dot == NULL) {
      return false;
    }
    at = (uint32_t)(dot - text.data);
    for (; at < text.size && (text.data[at] == '.' || text.data[at] == ' ');
         at++) {
      dots += text.data[at] == '.';
    }
    if (dots >= DOTS) {
      return true;
    }
  }
  return false;
}

/// How many words stand between blanks.
static uint16_t count_words(und_slice text)
{
  uint32_t words = 0;
  bool inside = false;

  for (uint32_t i = 0; i < text.size && words < UINT16_MAX; i++) {
    bool blank = (unsigned char)text.data[i] <= ' ';

    words += !blank && !inside;
    inside = !blank;
  }
  return (uint16_t)words;
}

/// Could the text stand as a heading: short, not ended, not begun small?
static bool is_title_like(const und_part *part, und_slice text)
{
  und_slice own =
    und_slice_cut(text, part->start + part->text_offset, und_part_end(part));
  uint32_t breaks = 0;

  if (own.size == 0 || own.size > 480 || part->small ||
      part->end_class != UND_END_OPEN) {
    return false;
  }
  for (uint32_t at = 0; breaks <= 3 && at < own.size; breaks++) {
    const char *line = memchr(own.data + at, '\n', own.size - at);

    if (line == NULL) {
      return true;
    }
    at = (uint32_t)(line + 1 - own.data);
  }
  return breaks <= 3;
}

/// Line breaks between `start` and the text before it, 3 for three and more.
static uint8_t breaks_before(und_slice text, uint32_t start)
{
  uint8_t breaks = 0;

  while (start > 0 && breaks < 3) {
    char c = text.data[start - 1];

    if (c == '\n') {
      breaks++;
    } else if (c == '\r') {
      breaks += text.data[start] != '\n';
    } else if (c != ' ' && c != '\t' && c != '\f' && c != '\xA0' &&
               c != '\xC2') {
      break;
    }
    start--;
  }
  return start == 0 ? 3 : breaks;
}

/// The size of a bare number that the text begins with, as a footnote without
/// a rule above it does.
static uint8_t lead_of(const und_part *part, und_slice text)
{
  und_slice own = und_slice_cut(text, part->start, und_part_end(part));
  uint8_t size = 0;

  while (size <= 3 && size < own.size && own.data[size] >= '0' &&
         own.data[size] <= '9') {
    size++;
  }
  return size > 0 && size <= 3 && size < own.size &&
             (own.data[size] == ' ' || own.data[size] == '\n')
           ? size
           : 0;
}

static void read_words(und_part *part, und_slice text, und_language language)
{
  und_slice own =
    und_slice_cut(text, part->start + part->text_offset, und_part_end(part));
  und_slice line = und_slice_cut(own, 0, 400);
  und_keyword_kind keyword;
  und_body body;
  und_opener opener;

  if (und_keyword_find(line, language, &keyword, NULL)) {
    part->keyword = (uint8_t)(keyword + 1);
  }
  if (part->shape == UND_SHAPE_PLAIN || part->shape == UND_SHAPE_MASTHEAD) {
    bool certain = false;

    if (own.size < 300 && und_body_line(own, language, &body, &certain)) {
      part->body = (uint8_t)body;
      part->certain = certain;
    }
  }
  if ((part->shape == UND_SHAPE_PLAIN || part->shape == UND_SHAPE_NUMBERED ||
       part->shape == UND_SHAPE_SUB || part->shape == UND_SHAPE_MASTHEAD) &&
      und_opener_find(line, language, &opener)) {
    part->opener = (uint8_t)opener.part;
    part->opener_offset = (uint16_t)(part->text_offset + opener.offset);
    part->opener_size = (uint16_t)opener.size;
  }
  part->continued =
    part->title_like &&
    und_keyword_within(
      und_slice_cut(own, own.size > 60 ? own.size - 60 : 0, own.size), language,
      UND_KEYWORD_CONTINUED, NULL, NULL);
}

/// 12.Text: no blank after the stop. In Chinese there is none.
static bool is_glued(const und_part *part, und_slice text)
{
  enum { IDEOGRAPHS = 0x2E80 };

  return part->label.kind == UND_LABEL_NUMBER &&
         part->label.form == UND_FORM_STOP && part->label_size > 0 &&
         part->label_offset + part->label_size == part->text_offset &&
         part->size > part->text_offset &&
         und_utf8_step(text, part->start + part->text_offset).code < IDEOGRAPHS;
}

/// The part from `start` to `end` of `block`.
static void add_part(und_parts *parts, und_slice text, und_language language,
                     const und_block *block, uint32_t start, uint32_t end)
{
  und_part part = {.shape = block->shape};

  end = und_trim_end(text, start, end);
  part.start = start;
  part.size = end - start;
  part.depth = block->depth;
  part.inner = block->inner;
  part.outer = block->outer && start == block->start;
  part.breaks = breaks_before(text, start);
  if (start == block->start && block->label_end > block->label_start) {
    part.label_offset = (uint16_t)(block->label_start - start);
    part.label_size = (uint16_t)(block->label_end - block->label_start);
    und_label_parse(und_part_label(&part, text), &part.label);
  }
  uint32_t own = start == block->start ? block->text_start : start;

  own = und_skip_blanks(text, own, end);
  part.text_offset = (uint16_t)(own - start < INT16_MAX ? own - start : 0);
  if (is_glued(&part, text)) {
    part.label.form = UND_FORM_STOP_GLUED;
  }
  for (uint32_t i = 0; i < block->hole_count; i++) {
    part.holes |= block->holes[i].start >= start && block->holes[i].start < end;
  }
  part.end_class = (uint8_t)end_class(text, own, end);
  part.small = own < end && is_small(und_utf8_step(text, own).code);
  part.words = count_words(und_slice_cut(text, start, end));
  part.leader = has_leader(und_slice_cut(text, own, end));
  part.title_like = !part.leader && is_title_like(&part, text);
  if (part.shape == UND_SHAPE_PLAIN && start == block->start) {
    part.lead = lead_of(&part, text);
  }
  if (block->shape != UND_SHAPE_FURNITURE && block->shape != UND_SHAPE_FRONT) {
    read_words(&part, text, language);
    und_calls_read(&part, text, block);
  }
  UND_PUSH(parts, part);
}

// ------------------------------------------------- several parts in one block

static void read_masthead(und_parts *parts, und_slice text,
                          und_language language, const und_block *block)
{
  und_line_reader reader = {text, block, 0, block->start};
  und_own_line line;

  while (und_own_line_next(&reader, &line)) {
    add_part(parts, text, language, block, line.start, line.end);
  }
}

/// Does the line begin with a verb that opens preambular paragraphs? `only`
/// those, that is; a Chinese verb opens both kinds.
static bool opens_preambular(und_slice text, und_language language,
                             const und_own_line *line, bool only)
{
  und_opener opener;

  return und_opener_find(und_slice_cut(text, line->start, line->end), language,
                         &opener) &&
         (only ? opener.part == UND_OPENER_PREAMBULAR
               : (opener.part & UND_OPENER_PREAMBULAR) != 0);
}

/// Does a blank line stand between the lines, and nothing else?
static bool is_parted(und_slice text, const und_own_line *before,
                      const und_own_line *line)
{
  uint32_t breaks = 0;

  for (uint32_t at = before->end; at < line->start; at++) {
    if (!und_is_white(text.data[at]) || text.data[at] == '\f') {
      return false;
    }
    breaks += text.data[at] == '\n';
  }
  return breaks > 1;
}

/// Do both lines open preambular paragraphs? Such a one is one sentence: what
/// ends the line before is a wrong mark or none. Without a mark, a capital has
/// to tell, a blank line or the first line that stands further in.
static bool splits_preamble(und_slice text, und_language language,
                            const und_own_line *first,
                            const und_own_line *before,
                            const und_own_line *line)
{
  und_end end = end_class(text, before->start, before->end);
  bool indented = line->indent > before->indent + 1;
  bool capital =
    language <= UND_ES && !is_small(und_utf8_step(text, line->start).code);

  return (end == UND_END_STOP ||
          (end == UND_END_OPEN &&
           (capital || indented || is_parted(text, before, line)))) &&
         opens_preambular(text, language, line, !indented) &&
         opens_preambular(text, language, first, !indented);
}

/// Does a new paragraph begin with `line`, though no blank line tells so?
static bool splits(und_slice text, und_language language,
                   const und_own_line *first, const und_own_line *before,
                   const und_own_line *line)
{
  und_end end = end_class(text, before->start, before->end);
  und_slice content = und_slice_cut(text, line->start, line->end);
  und_opener opener;
  und_body body;
  bool certain;

  if (und_body_line(und_slice_cut(text, before->start, before->end), language,
                    &body, &certain) &&
      certain && before == first) {
    return true;
  }
  if (splits_preamble(text, language, first, before, line)) {
    return true;
  }
  if (end <= UND_END_OPEN) {
    return false;
  }
  if (line->indent > before->indent + 1) {
    return true;
  }
  if (first->indent > line->indent) {
    return false; // the first lines of paragraphs stand further in
  }
  if (und_keyword_starts(content, language, UND_KEYWORD_PLENARY, NULL)) {
    return true;
  }
  if (und_body_line(content, language, &body, &certain) && certain) {
    return end == UND_END_COLON || end == UND_END_STOP;
  }
  return und_opener_find(content, language, &opener) &&
         (end == UND_END_COMMA || end == UND_END_SEMICOLON ||
          end == UND_END_COLON);
}

static void read_plain(und_parts *parts, und_slice text, und_language language,
                       const und_block *block)
{
  und_line_reader reader = {text, block, 0, block->start};
  und_own_line lines[2];
  und_own_line first;
  int turn = 0;

  if (!und_own_line_next(&reader, &lines[0])) {
    return;
  }
  first = lines[0];
  uint32_t start = block->start;

  while (und_own_line_next(&reader, &lines[1 - turn])) {
    const und_own_line *before = &lines[turn];
    const und_own_line *line = &lines[1 - turn];
    bool single = first.start == before->start;

    if (splits(text, language, single ? before : &first, before, line)) {
      add_part(parts, text, language, block, start, before->end);
      first = *line;
      start = line->start;
    }
    turn = 1 - turn;
  }
  add_part(parts, text, language, block, start, block->end);
}

void und_parts_read(und_parts *parts, und_slice text, und_language language,
                    const und_block *block)
{
  if (block->shape == UND_SHAPE_MASTHEAD) {
    read_masthead(parts, text, language, block);
  } else if (block->shape == UND_SHAPE_PLAIN) {
    read_plain(parts, text, language, block);
  } else {
    add_part(parts, text, language, block, block->start, block->end);
  }
}
