// SPDX-License-Identifier: MIT
//
// Which numbers are citations: those that "resolution" or "decision" stands
// before, those of a list that goes on, and forms that nothing else has. In all
// languages but Chinese.

#include "cite_scan.h"

#include "und/base/search.h"

enum {
  NEAR = 160,        // a number belongs to "resolution" no further before it
  LIST = 600,        // and to a list no longer than this
  COUNCIL_MIN = 150, // lower numbers with a year in brackets are volumes too
  WORDS = 14,
};

// A word that tells that the number after it counts something else.
static const char *const counting[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {"with", "from", "over", "than", "into", "about", "only", "some",
              "nearly", "almost", "between", "against", "roughly", "exactly"},
  [UND_FR] = {"avec", "pour", "dans", "vers", "entre", "environ", "plus",
              "moins", "contre", "sous", "quelque", "presque"},
  [UND_ES] = {"para", "sobre", "entre", "desde", "hasta", "unos", "unas",
              "contra", "casi", "menos", "cerca"},
  [UND_RU] = {"после", "более", "менее", "около", "между", "против", "через",
              "почти", "свыше"},
  [UND_AR] = {"حوالي", "بنسبة", "نحو", "مقابل", "خلال"},
};

// The last head that ends at or before `at`, in the same sentence.
static uint32_t find_head(const cite_scan *scan, uint32_t at)
{
  uint32_t low;

  UND_SEARCH(low, scan->heads.count, scan->heads.items[low].end <= at);
  bool found = low > 0 && scan->heads.items[low - 1].start >=
                            und_cite_sentence_start(scan, at);
  return found ? low - 1 : NO_HEAD;
}

// 24/7, 1/3: read as something else unless "resolution" stands before them.
static bool is_look_alike(const cite_number *number)
{
  return number->form == UND_NUMBER_SESSION &&
         number->session_kind == UND_SESSION_REGULAR &&
         ((number->first == 24 && number->second == 7) ||
          (number->first < 10 && number->second <= 10) ||
          (number->first == 9 && number->second == 11));
}

static bool is_council_year(const cite_number *number)
{
  uint32_t year = und_body_council_year(number->first);
  return number->first >= COUNCIL_MIN &&
         (year == UINT32_MAX
            ? number->second > 2023
            : year + 1 >= number->second && number->second + 1 >= year);
}

// Where the letters of the number `index` end.
static uint32_t group_end(const cite_scan *scan, uint32_t index)
{
  while (index + 1 < scan->numbers.count &&
         scan->numbers.items[index + 1].continues) {
    index++;
  }
  return scan->numbers.items[index].end;
}

// Is `number` a citation without a head, by its form alone? `end` is that of
// its last letter.
static bool stands_alone(const cite_scan *scan, const cite_number *number,
                         uint32_t end)
{
  switch (number->form) {
  case UND_NUMBER_RUNNING:
    return is_council_year(number);
  case UND_NUMBER_ROMAN:
    return number->first >= 100;
  default:
    return !is_look_alike(number) &&
           (number->first > 30 ||
            number->session_kind != UND_SESSION_REGULAR) &&
           und_cite_skip_date(scan, end) > end;
  }
}

// A share or a ratio, 50/50, 40/60, is likelier than a resolution where it does
// not stand right after the word.
static bool is_ratio(const cite_number *number)
{
  return number->first == number->second ||
         number->first + number->second == 100;
}

// "the landmark resolution (74/173)", "résolution historique 74/173": a number
// in brackets of its own, or with one word before it.
static bool is_apposed(const cite_scan *scan, const cite_number *number,
                       const cite_head *head)
{
  enum { SHORTEST = 4, LAST_WORDS = 12 };
  und_slice folded = scan->folded;
  uint32_t start = number->start;
  if (number->form != UND_NUMBER_SESSION || number->first <= 30 ||
      is_ratio(number) || start - head->end > NEAR) {
    return false;
  }
  if (start > 0 && folded.data[start - 1] == '(' && number->end < folded.size &&
      folded.data[number->end] == ')') {
    return true;
  }
  uint32_t word = head->end + 1;
  uint32_t end = word;
  while (und_fold_is_word(folded, end) &&
         !(folded.data[end] >= '0' && folded.data[end] <= '9')) {
    end++;
  }
  return head->end < start && folded.data[head->end] == ' ' &&
         end >= word + SHORTEST && end < start && start - end <= LAST_WORDS &&
         folded.data[end] == ' ' &&
         und_cite_match(folded, word, counting[scan->language], WORDS) ==
           word &&
         und_cite_is_list(scan, end, start);
}

// Is `number` a citation, its head being in the same sentence before it?
// `before` is the citation before it, or NULL.
static bool follows_head(const cite_scan *scan, const cite_number *number,
                         const cite_head *head, const cite_number *before)
{
  und_slice gap = und_slice_cut(scan->folded, head->end, number->start);
  if (is_look_alike(number) && und_slice_equal(gap, UND_SLICE(" of "))) {
    return false; // "a resolution of 5/6 of a second"
  }
  if (und_cite_is_list(scan, head->end, number->start) ||
      (before && und_cite_is_list(scan, before->end, number->start))) {
    return true;
  }
  switch (number->form) {
  case UND_NUMBER_RUNNING:
    return is_council_year(number) || number->start - head->end < NEAR;
  case UND_NUMBER_ROMAN:
    return true;
  default:
    break;
  }
  uint32_t from = before ? before->end : head->end;
  bool sibling = before && before->form == number->form &&
                 before->first == number->first &&
                 number->second > before->second; // "5/1, on ..., and 5/2"
  if ((is_look_alike(number) && !sibling) || number->start - from > LIST) {
    return false;
  }
  bool dated = und_cite_skip_date(scan, number->end) > number->end;
  bool special = number->session_kind != UND_SESSION_REGULAR;
  return dated || special || sibling || number->part != '\0' ||
         is_apposed(scan, number, head) ||
         (before && number->form == before->form &&
          number->form == UND_NUMBER_SESSION && number->first > 30);
}

// "UNSC resolutions 242 and 338", "la résolution 242 du Conseil de sécurité":
// only where the Council is named beside the list that `number` is in.
static bool is_council_list(const cite_scan *scan, uint32_t index)
{
  const cite_number *number = &scan->numbers.items[index];
  const cite_head *head = &scan->heads.items[number->head];
  const und_body_mention *mention = und_cite_body_beside(scan, head, number);
  while (!mention) {
    mention = und_cite_body_after(scan, &scan->numbers.items[index]);
    const cite_number *last = &scan->numbers.items[index++];
    if (index == scan->numbers.count || !scan->numbers.items[index].bare ||
        !und_cite_is_list(scan, last->end, scan->numbers.items[index].start)) {
      break;
    }
  }
  return mention && mention->body == UND_BODY_SC;
}

// " of 2009", " du 3": what follows is no number of a resolution.
static bool is_of_what(const cite_scan *scan, uint32_t at)
{
  static const char *const words[UND_LANGUAGE_COUNT][4] = {
    [UND_EN] = {"of", "to", "and", "or"}, [UND_FR] = {"du", "de", "a", "et"},
    [UND_ES] = {"de", "del", "a", "y"},   [UND_RU] = {"от", "и", "по"},
    [UND_AR] = {"من", "و", "الي"},
  };
  return und_cite_match(scan->folded, at + 1, words[scan->language], 4) >
         at + 1;
}

static bool take_bare(const cite_scan *scan, uint32_t index,
                      const cite_number *before)
{
  enum { FIRST_YEAR = 1945, LAST_YEAR = 2099, GAP = 12 };
  const cite_number *number = &scan->numbers.items[index];
  bool year = number->first >= FIRST_YEAR && number->first <= LAST_YEAR;
  if (number->head == NO_HEAD) {
    return false;
  }
  const cite_head *head = &scan->heads.items[number->head];
  // A number in a list that could be a year is one, of a date.
  if (before && before->bare && before->head == number->head && !year &&
      und_cite_is_list(scan, before->end, number->start)) {
    return true;
  }
  uint32_t of = und_cite_skip_of(scan, head->end);
  const und_body_mention *named = und_cite_mention_at(scan, of);
  uint32_t start = named ? und_cite_mention_end(named) : head->end;
  return head->kind == UND_CITE_RESOLUTION && start < number->start &&
         number->start - start <= GAP &&
         und_cite_skip_date(scan, start) == start && !is_of_what(scan, start) &&
         und_cite_is_list(scan, start, number->start) &&
         is_council_list(scan, index);
}

// Is the end of the range, "to 79/112", that the citation `before` begins?
static bool is_through(const cite_scan *scan, const cite_number *before,
                       const cite_number *number)
{
  static const char *const words[UND_LANGUAGE_COUNT][3] = {
    [UND_EN] = {" to ", " through ", " - "},
    [UND_FR] = {" a ", " - "},
    [UND_ES] = {" a ", " - "},
    [UND_RU] = {" по ", " - "},
    [UND_AR] = {" الي ", " - "},
    [UND_ZH] = {"至"},
  };
  und_slice gap = und_slice_cut(scan->folded, before->end, number->start);
  for (int i = 0; i < 3 && words[scan->language][i]; i++) {
    und_slice word = und_slice_from(words[scan->language][i]);
    if (und_slice_equal(gap, word) && before->form == number->form &&
        before->first <= number->first) {
      return true;
    }
  }
  return und_slice_equal(gap, UND_SLICE("-"));
}

bool und_cite_is_linked(const cite_scan *scan, const cite_number *number,
                        und_body *body_out)
{
  char spelled[UND_CITE_SPELLING];
  und_cite_address address;
  uint32_t end = und_fold_end(scan->text, scan->origin, number->end);
  und_slice rest = und_slice_cut(scan->text, end, scan->text.size);

  if (!und_slice_starts(rest, UND_SLICE("](")) || rest.size < 3 ||
      memchr("hHwWuUdD", rest.data[2], 8) == NULL || // of a host
      !und_cite_address_read(und_slice_cut(rest, 2, rest.size), &address) ||
      address.parsed.kind != UND_SYMBOL_RESOLUTION) {
    return false;
  }
  und_slice symbol = address.parsed.text;
  und_cite_number_write(number, spelled, sizeof spelled);
  uint32_t size = (uint32_t)strlen(spelled);
  bool same =
    symbol.size > size &&
    und_slice_equal(und_slice_cut(symbol, symbol.size - size, symbol.size),
                    und_slice_from(spelled)) &&
    symbol.data[symbol.size - size - 1] == '/';
  *body_out = same ? address.parsed.body : UND_BODY_NONE;
  return same;
}

void und_cite_take(cite_scan *scan)
{
  const cite_number *before = NULL;
  for (uint32_t i = 0; i < scan->numbers.count; i++) {
    cite_number *number = &scan->numbers.items[i];
    if (number->continues) {
      number->head = number[-1].head;
      number->taken = number[-1].taken;
      before = number->taken ? number : before;
      continue;
    }
    number->head = find_head(scan, number->start);
    bool listed = before && und_cite_is_list(scan, before->end, number->start);
    if (number->bare) {
      number->taken = take_bare(scan, i, before);
    } else if (number->head == NO_HEAD && listed && !is_look_alike(number)) {
      number->head = before->head; // a list goes on after a semicolon
      number->taken = true;
    } else if (number->head == NO_HEAD) {
      und_body body;
      number->taken = stands_alone(scan, number, group_end(scan, i)) ||
                      und_cite_is_linked(scan, number, &body);
    } else {
      bool same = before && before->head == number->head;
      number->taken = follows_head(
        scan, number, &scan->heads.items[number->head], same ? before : NULL);
    }
    if (number->taken && before && is_through(scan, before, number)) {
      number->through = true;
    }
    before = number->taken ? number : before;
  }
}
