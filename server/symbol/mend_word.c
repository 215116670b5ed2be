// SPDX-License-Identifier: MIT
//
// Repairs of a symbol in which one word is misspelt.

#include <threads.h>

#include "draft.h"
#include "symbol_table.h"

char und_draft_capital(char byte)
{
  return byte >= 'a' && byte <= 'z' ? (char)(byte - ('a' - 'A')) : byte;
}

bool und_draft_same_letters(const char *left, const char *right, uint32_t size)
{
  for (uint32_t i = 0; i < size; i++) {
    if (und_draft_capital(left[i]) != und_draft_capital(right[i])) {
      return false;
    }
  }
  return true;
}

// Words of symbols that are not all capitals; "Res." and "RES/" are two.
static const char *const mixed_words[] = {
  "Add", "Agenda",     "Amend",   "Corr", "Dec",  "Misc", "Part", "Res",
  "Rev", "Resumption", "Summary", "Sub",  "Sect", "Vol",  "Min",
};

const char *und_draft_mixed_word(const und_draft *d, uint32_t at, uint32_t end)
{
  bool slash = end < d->size && d->data[end] == '/';
  for (uint32_t i = 0; i < sizeof mixed_words / sizeof mixed_words[0]; i++) {
    const char *word = mixed_words[i];
    if (strlen(word) == end - at &&
        und_draft_same_letters(d->data + at, word, end - at) &&
        (!slash || strcmp(word, "Agenda") == 0)) {
      return word;
    }
  }
  return NULL;
}

// The words of three letters and more in the shapes of all series.
enum { WORDS = 320, LONGEST_WORD = 12, SHORTEST_WORD = 3 };

static struct {
  char text[LONGEST_WORD + 1];
  uint32_t size;
} words[WORDS];
static uint32_t word_count;
static once_flag words_known = ONCE_FLAG_INIT;

static bool is_word(const char *start, uint32_t size)
{
  for (uint32_t i = 0; i < word_count; i++) {
    if (words[i].size == size && memcmp(words[i].text, start, size) == 0) {
      return true;
    }
  }
  return false;
}

static void add_word(const char *start, uint32_t size)
{
  if (size < SHORTEST_WORD || size > LONGEST_WORD || word_count == WORDS ||
      is_word(start, size)) {
    return;
  }
  memcpy(words[word_count].text, start, size);
  words[word_count++].size = size;
}

static void learn_words(void)
{
  for (uint32_t i = 0; i < sizeof mixed_words / sizeof mixed_words[0]; i++) {
    add_word(mixed_words[i], (uint32_t)strlen(mixed_words[i]));
  }
  for (uint32_t i = 0; i < und_symbol_row_count; i++) {
    const char *shape = und_symbol_rows[i].shape;
    while (*shape != '\0') {
      uint32_t size = 0;
      while (shape[size] >= 'A' && shape[size] <= 'Z') {
        size++;
      }
      add_word(shape, size);
      shape += size > 0 ? size : 1;
    }
  }
}

// Is one letter another one, too many, missing, or exchanged with the next?
static bool is_slip(const char *a, uint32_t a_size, const char *b,
                    uint32_t b_size)
{
  if (a_size > b_size) {
    return is_slip(b, b_size, a, a_size);
  }
  uint32_t head = 0;
  while (head < a_size && a[head] == b[head]) {
    head++;
  }
  uint32_t tail = 0;
  while (tail < a_size - head && a[a_size - tail - 1] == b[b_size - tail - 1]) {
    tail++;
  }
  uint32_t left = b_size - head - tail;
  bool swapped = a_size == b_size && left == 2 && a[head] == b[head + 1] &&
                 a[head + 1] == b[head];
  return swapped || (b_size - a_size <= 1 && left == 1);
}

// One word that is a slip of one that makes a symbol. A word of some series is
// no slip of another: E/ECE/324 is of a series that has ended, not of E/ECA.
bool und_mend_word(und_draft *d)
{
  und_draft found;
  uint32_t count = 0;
  call_once(&words_known, learn_words);
  for (uint32_t at = 0; at < d->size; at = und_draft_component_end(d, at) + 1) {
    uint32_t size = 0;
    while (at + size < d->size && und_is_letter(d->data[at + size])) {
      size++;
    }
    bool known = is_word(d->data + at, size);
    for (uint32_t i = 0; !known && size + 1 >= SHORTEST_WORD && i < word_count;
         i++) {
      und_draft mended = *d;
      und_symbol symbol;
      if (is_slip(d->data + at, size, words[i].text, words[i].size) &&
          und_draft_replace(&mended, at, size, words[i].text) &&
          und_draft_parses(&mended, &symbol)) {
        found = mended;
        count++;
      }
    }
  }
  if (count > 0) {
    *d = found;
    d->unsure = count > 1;
  }
  return count > 0;
}
