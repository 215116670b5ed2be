// SPDX-License-Identifier: MIT

#include "verbs.h"

#include "flaws.h"
#include "und/base/ascii.h"
#include "und/base/buffer.h"
#include "und/symbol/verb_form.h"

/// Does the byte belong to a word? Those of letters beyond ASCII do.
static bool is_of_word(char byte)
{
  return und_is_letter(byte) || (unsigned char)byte >= 0x80;
}

/// The verb among the words of the opener that has the form of the other part
/// of a resolution. Returns false if none is known.
static bool find_verb(const und_step *s, und_opener_part wanted,
                      uint32_t *start_out, uint32_t *end_out, und_slice *form)
{
  const und_part *part = s->part;
  und_slice text = und_flow_own(s->flow, part);
  uint32_t limit = part->opener_offset + (uint32_t)part->opener_size;

  for (uint32_t at = part->opener_offset; at < limit;) {
    uint32_t end = at;

    while (end < limit && is_of_word(text.data[end])) {
      end++;
    }
    *form = und_verb_other_form(und_slice_cut(text, at, end), s->flow->language,
                                wanted);
    if (form->size > 0) {
      *start_out = at;
      *end_out = end;
      return true;
    }
    at = end + 1;
  }
  return false;
}

/// Report the verb; it should have the form of the part `wanted`, its first
/// letter as it stands.
static bool report(const und_step *s, und_check check, und_opener_part wanted)
{
  uint32_t start;
  uint32_t end;
  und_slice form;

  if (!find_verb(s, wanted, &start, &end, &form)) {
    return false;
  }
  und_slice text = und_flow_own(s->flow, s->part);
  uint32_t first = (unsigned char)form.data[0] >= 0x80 ? 2 : 1;
  und_buffer put = {0};

  und_buffer_add(&put, und_slice_cut(text, start, start + first));
  und_buffer_add(&put, und_slice_cut(form, first, form.size));
  und_flow_amend(s->flow, s->index, check, start, end, und_buffer_slice(&put));
  und_buffer_finish(&put);
  return true;
}

/// The numbered paragraph before the part, or after it, in the same resolution;
/// NULL if it is not near.
static const und_part *numbered(und_step *s, int step)
{
  enum { NEAR = 24 };
  uint32_t at = s->index;
  const und_part *found = NULL;

  for (int i = 0; i < NEAR && found == NULL; i++) {
    at += (uint32_t)step;
    if (at >= s->flow->count || s->flow->parts[at].shape == UND_SHAPE_HEADING ||
        (s->flow->parts[at].body != UND_BODY_NONE &&
         s->flow->parts[at].certain)) {
      break;
    }
    found = s->flow->parts[at].shape == UND_SHAPE_NUMBERED ? &s->flow->parts[at]
                                                           : NULL;
  }
  if (step > 0) {
    und_reach_ahead(s->reach, at + 1);
  } else {
    und_reach_back(s->reach, at < s->index ? at : 0);
  }
  return found;
}

/// Do the paragraphs around the part open as operative ones? Where all open
/// with participles, the draft keeps to that.
static bool is_among_operative(und_step *s)
{
  const und_part *before = numbered(s, -1);
  const und_part *after = numbered(s, 1);
  bool odd = (before != NULL && before->opener == UND_OPENER_PREAMBULAR) ||
             (after != NULL && after->opener == UND_OPENER_PREAMBULAR);

  return !odd && ((before != NULL && before->opener == UND_OPENER_OPERATIVE) ||
                  (after != NULL && after->opener == UND_OPENER_OPERATIVE));
}

// What the second paragraph of a run takes, before the verb or behind it.
static const struct {
  const char *second;
  bool before; ///< in operative paragraphs
} modifiers[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {"also", true},
  [UND_FR] = {"\u00e9galement", false},
  [UND_ES] = {"tambi\u00e9n", false},
};

static und_slice opener_of(const und_flow *flow, const und_part *part)
{
  und_slice own =
    und_slice_cut(und_flow_own(flow, part), part->opener_offset,
                  part->opener_offset + (uint32_t)part->opener_size);

  while (own.size > 0 && !is_of_word(own.data[own.size - 1])) {
    own.size--;
  }
  return own;
}

/// The paragraph before that opens with a verb of its own, no other between.
static const und_part *opener_before(und_step *s)
{
  enum { NEAR = 24 };

  for (uint32_t i = s->index; i > 0 && s->index - i < NEAR; i--) {
    const und_part *part = &s->flow->parts[i - 1];

    und_reach_back(s->reach, i - 1);
    if (part->shape == UND_SHAPE_HEADING || part->body != UND_BODY_NONE) {
      return NULL;
    }
    if (part->shape == s->part->shape && part->opener != 0) {
      return part;
    }
  }
  return NULL;
}

/// "Recalling" right after "Recalling" or "Recalling also".
void und_verbs_run(und_step *s)
{
  const und_part *part = s->part;
  const char *second = modifiers[s->flow->language].second;
  bool paragraph = part->role == UND_ROLE_PREAMBULAR || part->operative;

  if (second == NULL || !paragraph || part->opener == 0) {
    return;
  }
  const und_part *before = opener_before(s);
  und_slice own = opener_of(s->flow, part);
  und_slice last = before != NULL ? opener_of(s->flow, before) : own;
  und_buffer put = {0};

  // One word of the two: others have their own adverbs.
  if (before == NULL || own.size == 0 ||
      memchr(own.data, ' ', own.size) != NULL || !und_slice_equal(own, last)) {
    return;
  }
  if (modifiers[s->flow->language].before && part->operative) {
    char first = own.data[0];

    und_buffer_adds(&put, "Also ");
    und_buffer_add(&put, (und_slice){(char[]){(char)(first | 0x20)}, 1});
    und_buffer_add(&put, und_slice_cut(own, 1, own.size));
  } else {
    und_buffer_add(&put, own);
    und_buffer_addf(&put, " %s", second);
  }
  und_flow_amend(s->flow, s->index, UND_CHECK_VERB_RUN_MODIFIER,
                 part->opener_offset, part->opener_offset + own.size,
                 und_buffer_slice(&put));
  und_buffer_finish(&put);
}

// The words that a run takes, with the blank that goes with them.
static const char *const run_words[UND_LANGUAGE_COUNT][4] = {
  [UND_EN] = {"also ", "further ", " also", " further"},
  [UND_FR] = {" \u00e9galement", " en outre"},
  [UND_ES] = {" tambi\u00e9n", " adem\u00e1s"},
};

/// The opener without such a word, its first letter capital; false if it has
/// none.
static bool without_modifier(const und_step *s, und_slice own, und_buffer *out)
{
  char lower[80];

  if (own.size == 0 || own.size >= sizeof lower) {
    return false;
  }
  memcpy(lower, own.data, own.size);
  lower[0] = und_is_capital(lower[0]) ? (char)(lower[0] | 0x20) : lower[0];
  und_slice text = {lower, own.size};

  for (int i = 0; i < 4 && run_words[s->flow->language][i] != NULL; i++) {
    und_slice word = und_slice_from(run_words[s->flow->language][i]);

    for (uint32_t at = 0; at + word.size <= text.size; at++) {
      uint32_t end = at + word.size;
      bool whole = word.data[0] == ' '
                     ? end == text.size || text.data[end] == ' '
                     : at == 0;

      if (whole && und_slice_starts(und_slice_cut(text, at, text.size), word)) {
        und_buffer_add(out, und_slice_cut(text, 0, at));
        und_buffer_add(out, und_slice_cut(text, end, text.size));
        if (out->size > 0 && und_is_small(out->data[0]) &&
            und_is_capital(own.data[0])) {
          out->data[0] = (char)(out->data[0] & ~0x20);
        }
        return true;
      }
    }
  }
  return false;
}

/// Does the first word of `verb` stand in the part, small or capital? A
/// paragraph may have several verbs.
static bool has_verb(const und_flow *flow, const und_part *part, und_slice verb)
{
  und_slice text = und_flow_own(flow, part);
  uint32_t size = 1;

  while (size < verb.size && is_of_word(verb.data[size])) {
    size++;
  }
  for (uint32_t at = 0; at + size <= text.size; at++) {
    if (memcmp(text.data + at + 1, verb.data + 1, size - 1) == 0 &&
        ((text.data[at] ^ verb.data[0]) & ~0x20) == 0) {
      return true;
    }
  }
  return false;
}

void und_verbs_modifier(und_step *s)
{
  const und_part *part = s->part;
  und_buffer put = {0};

  if ((part->role == UND_ROLE_PREAMBULAR || part->operative) &&
      part->opener != 0 &&
      without_modifier(s, opener_of(s->flow, part), &put)) {
    const und_part *before = opener_before(s);

    if (before != NULL && !has_verb(s->flow, before, und_buffer_slice(&put))) {
      und_flow_amend(s->flow, s->index, UND_CHECK_MODIFIER_WITHOUT_RUN,
                     part->opener_offset,
                     part->opener_offset + opener_of(s->flow, part).size,
                     und_buffer_slice(&put));
    }
  }
  und_buffer_finish(&put);
}

void und_verbs_unknown(und_step *s)
{
  const und_part *part = s->part;
  bool operative = part->shape == UND_SHAPE_NUMBERED &&
                   s->state->place == UND_PLACE_OPERATIVE &&
                   part->end_class >= UND_END_SEMICOLON;
  bool preambular = part->shape == UND_SHAPE_PLAIN &&
                    s->state->place == UND_PLACE_PREAMBLE &&
                    part->end_class == UND_END_COMMA;

  if (part->opener != 0 || (!operative && !preambular)) {
    return;
  }
  und_slice text = und_flow_own(s->flow, part);
  uint32_t start = part->text_offset;

  while (start < text.size &&
         (text.data[start] == '*' || text.data[start] == '_')) {
    start++;
  }
  uint32_t end = start;

  while (end < text.size && is_of_word(text.data[end])) {
    end++;
  }
  und_slice form =
    und_verb_near(und_slice_cut(text, start, end), s->flow->language,
                  operative ? UND_OPENER_OPERATIVE : UND_OPENER_PREAMBULAR);

  if (form.size > 0) {
    und_flow_amend(s->flow, s->index, UND_CHECK_VERB_UNKNOWN, start, end, form);
  }
}

static bool is_emphasis(char byte)
{
  return byte == '*' || byte == '_';
}

/// The mark of emphasis before the opener of the part, or NUL.
static char emphasis_of(const und_flow *flow, const und_part *part)
{
  und_slice text = und_flow_own(flow, part);
  char mark = part->opener_offset > 0 && part->opener_offset < text.size
                ? text.data[part->opener_offset - 1]
                : '\0';

  return is_emphasis(mark) ? mark : '\0';
}

void und_verbs_italic(und_step *s)
{
  const und_part *part = s->part;

  // Chinese verbs are bold, often without their adverbs.
  if ((part->role != UND_ROLE_PREAMBULAR && !part->operative) ||
      s->flow->language == UND_ZH || part->opener == 0 ||
      emphasis_of(s->flow, part) != '\0') {
    return;
  }
  const und_part *before = opener_before(s);
  char mark = before != NULL ? emphasis_of(s->flow, before) : '\0';
  und_slice text = und_flow_own(s->flow, part);
  und_slice own = opener_of(s->flow, part);
  uint32_t end = part->opener_offset + own.size;
  bool open = false;
  und_buffer put = {0};

  if (mark == '\0') {
    return;
  }
  // The adverb alone may be: Prie *instamment*
  und_buffer_add(&put, (und_slice){&mark, 1});
  for (uint32_t i = part->opener_offset; i < end; i++) {
    open = is_emphasis(text.data[i]) ? !open : open;
    if (!is_emphasis(text.data[i])) {
      und_buffer_add(&put, und_slice_cut(text, i, i + 1));
    }
  }
  end += open && end < text.size && is_emphasis(text.data[end]);
  und_buffer_add(&put, (und_slice){&mark, 1});
  und_flow_amend(s->flow, s->index, UND_CHECK_VERB_ITALIC, part->opener_offset,
                 end, und_buffer_slice(&put));
  und_buffer_finish(&put);
}

void und_verbs_operative(und_step *s)
{
  const und_part *part = s->part;

  if (part->operative && part->opener == UND_OPENER_PREAMBULAR &&
      part->end_class != UND_END_COMMA && is_among_operative(s)) {
    report(s, UND_CHECK_OP_VERB_FORM, UND_OPENER_OPERATIVE);
  }
}

bool und_verbs_preambular(und_step *s)
{
  const und_part *part = s->part;

  if (part->opener != UND_OPENER_OPERATIVE ||
      part->end_class != UND_END_COMMA) {
    return false;
  }
  const und_part *next = und_step_next(s);

  return next != NULL && next->breaks > 1 &&
         (next->opener == UND_OPENER_PREAMBULAR ||
          (next->shape == UND_SHAPE_NUMBERED && next->label.value == 1)) &&
         report(s, UND_CHECK_PRE_VERB_FORM, UND_OPENER_PREAMBULAR);
}
