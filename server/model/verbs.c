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
