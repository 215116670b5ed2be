// SPDX-License-Identifier: MIT

#include "pointers_read.h"

#include "own_text.h"
#include "und/base/within.h"

enum { WORDS = 4 };

// What says that a place is above, and below: right after it, or in Chinese
// before it.
static const char *const words[2][UND_LANGUAGE_COUNT][WORDS] = {
  {{"above"},
   {"ci-dessus"},
   {"supra", "m\u00e1s arriba"},
   {"\u0432\u044b\u0448\u0435"},
   {"\u0623\u0639\u0644\u0627\u0647"},
   {"\u4e0a\u6587"}},
  {{"below"},
   {"ci-apr\u00e8s", "ci-dessous"},
   {"infra", "m\u00e1s abajo"},
   {"\u043d\u0438\u0436\u0435"},
   {"\u0623\u062f\u0646\u0627\u0647"},
   {"\u4e0b\u6587"}},
};

enum { ABOVE, BELOW, NEITHER };

/// How many bytes of a blank, plain or not to be broken, stand at `at`.
static uint32_t blank_at(und_slice text, uint32_t at)
{
  und_slice two = und_slice_cut(text, at, at + 2);

  return und_slice_equal(two, UND_SLICE("\u00a0"))           ? 2
         : two.size > 0 && (unsigned char)two.data[0] <= ' ' ? 1
                                                             : 0;
}

/// Where the words begin next; the text's size for those that do no more.
typedef struct {
  uint32_t next[2][WORDS];
  bool looked;
} word_places;

/// Where the next of the words begins at or behind `at`; the text's size where
/// none does. A quick look that spares most of a text the reading of locators.
/// Each word is looked for once in all of the text, however often others stand
/// there.
static uint32_t next_word(word_places *places, und_slice text, uint32_t at,
                          und_language language)
{
  uint32_t first = text.size;

  for (unsigned side = ABOVE; side <= BELOW; side++) {
    for (unsigned i = 0; i < WORDS && words[side][language][i]; i++) {
      uint32_t *next = &places->next[side][i];

      if (!places->looked || *next < at) {
        *next = und_within(text, at, und_slice_from(words[side][language][i]));
      }
      first = *next < first ? *next : first;
    }
  }
  places->looked = true;
  return first;
}

// What takes the word before it away: "below the line", "paragraph 9 above of
// its report".
static const char *const takers[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {"the", "a", "of"},
  [UND_FR] = {"de", "du", "des"},
  [UND_ES] = {"de", "del"},
};

static bool is_taken(und_slice text, uint32_t at, und_language language)
{
  at += blank_at(text, at);
  for (unsigned i = 0; i < WORDS && takers[language][i]; i++) {
    und_slice taker = und_slice_from(takers[language][i]);

    if (und_slice_starts(und_slice_cut(text, at, text.size), taker) &&
        blank_at(text, at + taker.size) > 0) {
      return true;
    }
  }
  return false;
}

/// Does the word that says so stand at `at`, and close what it is said of?
/// "above-mentioned" belongs to what follows, too.
static bool stands_at(und_slice text, uint32_t at, und_slice word,
                      und_language language)
{
  und_slice rest = und_slice_cut(text, at, text.size);

  if (at > text.size || !und_slice_starts(rest, word) ||
      is_taken(text, at + word.size, language)) {
    return false;
  }
  char next = rest.size > word.size ? rest.data[word.size] : ' ';

  return next != '-' && !(next >= 'a' && next <= 'z');
}

/// Which side the text says the places from `start` to `end` are on.
static unsigned side_of(und_slice text, uint32_t start, uint32_t end,
                        und_language language)
{
  for (uint32_t blank; (blank = blank_at(text, end)) > 0;) {
    end += blank;
  }
  for (unsigned side = ABOVE; side <= BELOW; side++) {
    for (unsigned i = 0; i < WORDS && words[side][language][i]; i++) {
      und_slice word = und_slice_from(words[side][language][i]);
      bool before =
        language == UND_ZH && start >= word.size &&
        und_slice_equal(und_slice_cut(text, start - word.size, start), word);

      if (before || stands_at(text, end, word, language)) {
        return side;
      }
    }
  }
  return NEITHER;
}

/// Is it a place in something larger that the text names, "paragraph 12 of the
/// annex", "rule 22, para. 23"?
static bool is_inside(und_slice text, const und_locator *locator)
{
  uint32_t at = locator->list_offset;

  for (uint32_t i = 1; i < locator->count; i++) {
    if (locator->steps[i].unit != UND_UNIT_SUBPARAGRAPH) {
      return true;
    }
  }
  while (at > 0 && (text.data[at - 1] == ' ' || text.data[at - 1] == ',')) {
    at--;
  }
  return at < locator->list_offset && at > 0 && text.data[at] == ',' &&
         text.data[at - 1] >= '0' && text.data[at - 1] <= '9';
}

static void add(und_facts *facts, und_slice text, const und_locator *locator,
                unsigned side)
{
  const und_locator_step *step = &locator->steps[0];
  und_pointer pointer = {.start = step->offset,
                         .end = step->offset + step->size,
                         .unit = (uint8_t)step->unit,
                         .above = side == ABOVE};

  if (step->size > 0 && !is_inside(text, locator) &&
      (step->unit == UND_UNIT_PARAGRAPH || step->unit == UND_UNIT_SECTION ||
       step->unit == UND_UNIT_CHAPTER) &&
      und_locator_label(text, step, &pointer.label)) {
    UND_PUSH(&facts->pointers, pointer);
  }
}

/// Read the locators that begin between `from` and `until`. Returns where the
/// last one ends.
static uint32_t read_between(und_facts *facts, und_slice text, uint32_t from,
                             uint32_t until, und_language language)
{
  enum { LIST = 300 }; // a list may go on behind `until`

  und_slice near = und_slice_cut(text, 0, until + LIST);
  und_locator items[UND_LOCATOR_ITEMS];
  uint32_t count;

  while ((count = und_locator_next(near, from, language, items)) > 0 &&
         items[0].list_offset < until) {
    const und_locator *last = &items[count - 1];
    uint32_t end = last->offset + last->size;
    unsigned side = side_of(text, items[0].list_offset, end, language);

    for (uint32_t i = 0; side != NEITHER && i < count; i++) {
      if (!und_locator_is_elsewhere(text, &items[i], language)) {
        add(facts, text, &items[i], side);
      }
    }
    from = end > from ? end : from + 1;
  }
  return from > until ? from : until;
}

static void read_pointers(und_facts *facts, und_slice text,
                          und_language language)
{
  enum { BEFORE = 300, BEHIND = 60 }; // a locator, from its word

  word_places places = {.looked = false};
  uint32_t at = 0;
  uint32_t word;

  while ((word = next_word(&places, text, at, language)) < text.size) {
    uint32_t from = word > at + BEFORE ? word - BEFORE : at;

    at = read_between(facts, text, from, word + BEHIND, language);
  }
}

void und_pointers_read(const und_flow *flow, uint32_t index)
{
  und_part *part = &flow->parts[index];
  und_own_text own;

  if (part->shape == UND_SHAPE_FURNITURE || part->shape == UND_SHAPE_FRONT ||
      (part->facts != NULL && part->facts->pointers_read)) {
    return;
  }
  if (part->facts == NULL) {
    part->facts = und_alloc(1, sizeof *part->facts);
  }
  und_own_text_join(&own, flow->parts, flow->count, index, flow->text);
  read_pointers(part->facts, own.text, flow->language);
  for (uint32_t i = 0; i < part->facts->pointers.count; i++) {
    und_pointer *pointer = &part->facts->pointers.items[i];

    pointer->start =
      und_own_text_place(&own, pointer->start, false) - part->start;
    pointer->end = und_own_text_place(&own, pointer->end, true) - part->start;
  }
  und_own_text_finish(&own);
  part->facts->pointers_read = true;
}
