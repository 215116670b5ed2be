// SPDX-License-Identifier: MIT

#include "sessions.h"

#include "und/base/ascii.h"
#include "und/symbol/cite.h"
#include "und/symbol/fold.h"
#include "und/symbol/ordinal.h"

// The word, what stands before its ordinal, and what between it and the year.
static const struct {
  const char *session;
  const char *at;
  const char *links[5];
} words[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {"session",
              " at its",
              {", in ", " in ", ", held in ", " (", " held in "}},
  [UND_FR] = {"session",
              " \u00e0 sa",
              {", en ", " en ", ", tenue en ", " (", " tenue en "}},
  [UND_ES] = {"per\u00edodo de sesiones",
              " en su",
              {", en ", " en ", ", celebrado en ", " (", " celebrado en "}},
};

/// The year right behind the word that ends at `at`, or 0; where its figures
/// begin goes to `*start_out`.
static uint32_t year_behind(und_slice text, und_language language, uint32_t at,
                            uint32_t *start_out)
{
  enum { FIGURES = 4, LINKS = 5 };

  for (int i = 0; i < LINKS; i++) {
    und_slice link = und_slice_from(words[language].links[i]);
    uint32_t start = at + link.size;
    uint32_t year = 0;
    uint32_t end = start;

    if (!und_slice_starts(und_slice_cut(text, at, text.size), link)) {
      continue;
    }
    while (end < text.size && und_is_digit(text.data[end]) &&
           end - start < FIGURES) {
      year = year * 10 + (uint32_t)(text.data[end++] - '0');
    }
    bool alone =
      end == text.size || (!und_is_digit(text.data[end]) &&
                           text.data[end] != '-' && text.data[end] != '/');

    if (end == start + FIGURES && alone) {
      *start_out = start;
      return year;
    }
  }
  return 0;
}

/// The ordinal in words that ends right before `at`, or 0: one to three words.
/// Where it begins goes to `*start_out`.
static uint32_t ordinal_before(und_slice text, und_language language,
                               uint32_t at, uint32_t *start_out)
{
  enum { WORDS = 3 };
  uint32_t start = at;
  uint32_t best = 0;

  for (int i = 0; i < WORDS && start > 0; i++) {
    while (start > 0 && text.data[start - 1] == ' ') {
      start--;
    }
    while (start > 0 && (unsigned char)text.data[start - 1] > ' ') {
      start--;
    }
    und_fold_head head;
    uint32_t value = 0;

    und_fold_start(und_slice_cut(text, start, at), &head);
    und_slice folded = {head.data, head.size};
    uint32_t end = und_ordinal_read(folded, 0, language, &value);

    while (end < folded.size && folded.data[end] == ' ') {
      end++;
    }
    if (value > 0 && end == folded.size) {
      best = value;
      *start_out = start;
    }
  }
  return best;
}

/// Without one of the words, and blanks and commas, at its end.
static und_slice without_end(und_slice text, const char *word)
{
  und_slice end = und_slice_from(word);

  while (text.size > 0 && (text.data[text.size - 1] == ',' ||
                           (unsigned char)text.data[text.size - 1] <= ' ')) {
    text.size--;
  }
  if (text.size > end.size &&
      und_slice_equal(und_slice_cut(text, text.size - end.size, text.size),
                      end)) {
    text.size -= end.size;
    return without_end(text, " ");
  }
  return text;
}

/// The body whose name, in full, is what `text` ends with: "the Commission",
/// whose name stood before, may be another one.
static und_body body_at_end(und_slice text, und_language language)
{
  enum { LOOK = 120 };

  text =
    und_slice_cut(text, text.size > LOOK ? text.size - LOOK : 0, text.size);
  und_body body = und_cite_last_body(text, language);
  uint32_t size = text.size;

  while (size > 0 && (unsigned char)text.data[size - 1] > ' ') {
    size--;
  }
  return und_cite_last_body(und_slice_cut(text, 0, size), language) != body
           ? body
           : UND_BODY_NONE;
}

/// Judge the word "session" from `start` to `end`.
static void check_word(const und_flow *flow, uint32_t index,
                       const und_own_text *own, uint32_t start, uint32_t end)
{
  enum { FIGURES = 4 };

  und_slice text = own->text;
  uint32_t at = 0;
  uint32_t ordinal = 0;
  uint32_t year = year_behind(text, flow->language, end, &at);
  uint32_t session =
    year > 0 ? ordinal_before(text, flow->language, start, &ordinal) : 0;
  uint32_t first;
  uint32_t last;

  if (session == 0) {
    return;
  }
  und_slice before =
    without_end(und_slice_cut(text, 0, ordinal), words[flow->language].at);
  und_body body = body_at_end(before, flow->language);

  if (body == UND_BODY_NONE || body == UND_BODY_OTHER ||
      !und_body_years(body, session, &first, &last) ||
      (year >= first && year <= last)) {
    return;
  }
  und_own_text_report(own, flow, index, UND_CHECK_CITE_SESSION_WORD, at,
                      at + FIGURES);
  und_flaw *flaw = &flow->flaws->items[flow->flaws->count - 1];

  flaw->expected = first;
  flaw->until = last;
}

void und_sessions_check(const und_flow *flow, uint32_t index,
                        const und_own_text *own)
{
  const char *session = words[flow->language].session;
  und_slice text = own->text;

  if (session == NULL || text.size == 0) {
    return;
  }
  und_slice word = und_slice_from(session);

  for (const char *at = text.data;
       (at = memchr(at, word.data[0], text.size - (size_t)(at - text.data))) !=
       NULL;
       at++) {
    uint32_t start = (uint32_t)(at - text.data);

    if (und_slice_starts(und_slice_cut(text, start, text.size), word)) {
      check_word(flow, index, own, start, start + word.size);
    }
  }
}
