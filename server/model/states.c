// SPDX-License-Identifier: MIT

#include "states.h"

#include "cited.h"
#include "und/base/ascii.h"
#include "und/symbol/fold.h"

enum { ITEMS = 200, NAME = 72, WRITTEN = 200, ANCHORS = 20 };

// Some States that stand in many a list, as they fold. A list that has none of
// them is one of something else.
static const char *const anchors[UND_LANGUAGE_COUNT][ANCHORS] = {
  [UND_EN] = {"algeria", "argentina", "australia", "austria",  "brazil",
              "canada",  "chile",     "china",     "colombia", "egypt",
              "france",  "germany",   "india",     "italy",    "japan",
              "mexico",  "norway",    "pakistan",  "peru",     "spain"},
  [UND_FR] = {"algerie", "argentine", "australie", "autriche", "bresil",
              "canada",  "chili",     "chine",     "colombie", "egypte",
              "france",  "allemagne", "inde",      "italie",   "japon",
              "mexique", "norvege",   "pakistan",  "perou",    "espagne"},
  [UND_ES] = {"argelia", "argentina", "australia", "austria",  "brasil",
              "canada",  "chile",     "china",     "colombia", "egipto",
              "francia", "alemania",  "india",     "italia",   "japon",
              "mexico",  "noruega",   "pakistan",  "peru",     "espana"},
};

// Names as they stand in lists where others have their long form.
static const struct {
  und_language language;
  const char *usual;
  const char *full;
} forms[] = {
  {UND_EN, "United States", "United States of America"},
  {UND_EN, "United Kingdom",
   "United Kingdom of Great Britain and Northern Ireland"},
  {UND_FR, "\u00c9tats-Unis", "\u00c9tats-Unis d\u2019Am\u00e9rique"},
  {UND_FR, "Royaume-Uni",
   "Royaume-Uni de Grande-Bretagne et d\u2019Irlande du Nord"},
  {UND_ES, "Estados Unidos", "Estados Unidos de Am\u00e9rica"},
  {UND_ES, "Reino Unido",
   "Reino Unido de Gran Breta\u00f1a e Irlanda del Norte"},
};

// A name in a list.
typedef struct {
  uint32_t start;
  uint32_t end;
  char name[NAME]; ///< folded
  uint32_t size;
} item;

typedef struct {
  const und_flow *flow;
  uint32_t index;
  const und_own_text *own;
  und_slice text;
  item items[ITEMS];
  uint32_t count;
} list;

// --------------------------------------------------------------------- reading

static bool is_capital(und_slice text, uint32_t at)
{
  unsigned char byte = at < text.size ? (unsigned char)text.data[at] : 0;

  return und_is_capital((char)byte) ||
         (byte == 0xC3 && at + 1 < text.size &&
          (unsigned char)text.data[at + 1] < 0x9F);
}

/// Does "and" stand at `at`? Its size, or 0.
static uint32_t word_at(const list *l, uint32_t at)
{
  static const char *const words[UND_LANGUAGE_COUNT][2] = {
    [UND_EN] = {"and "}, [UND_FR] = {"et "}, [UND_ES] = {"y ", "e "}};

  for (unsigned i = 0; i < 2 && words[l->flow->language][i] != NULL; i++) {
    und_slice word = und_slice_from(words[l->flow->language][i]);

    if (und_slice_starts(und_slice_cut(l->text, at, l->text.size), word)) {
      return word.size;
    }
  }
  return 0;
}

/// Does the list go on behind the name at `at`: "Herzegovina, Brazil",
/// "Northern Ireland and United States"?
static bool goes_on(const list *l, uint32_t at)
{
  uint32_t end = at;

  while (end < l->text.size && end - at < WRITTEN &&
         strchr(",;:.*", l->text.data[end]) == NULL) {
    if (end > at && (unsigned char)l->text.data[end - 1] <= ' ' &&
        word_at(l, end) > 0) {
      return true;
    }
    end++;
  }
  return end < l->text.size && l->text.data[end] == ',';
}

/// The "and" before the last name; its size, or 0. Inside a name, "Bosnia and
/// Herzegovina", it is none.
static uint32_t and_at(const list *l, uint32_t at)
{
  uint32_t size = word_at(l, at);

  return size > 0 && !goes_on(l, at + size) ? size : 0;
}

/// Where the name at `at` ends: before a comma, an "and", the sentence's end.
/// Brackets belong to it.
static uint32_t name_end(const list *l, uint32_t at)
{
  uint32_t depth = 0;
  uint32_t end = at;

  for (; end < l->text.size && end - at < WRITTEN; end++) {
    char byte = l->text.data[end];

    depth += byte == '(';
    depth -= byte == ')' && depth > 0;
    if (depth == 0 && (strchr(",;:.*", byte) != NULL ||
                       ((unsigned char)byte <= ' ' &&
                        and_at(l, und_cited_after_blank(l->text, end)) > 0))) {
      return end;
    }
  }
  return end < l->text.size ? at : end;
}

static bool add_name(list *l, uint32_t start, uint32_t end)
{
  uint32_t origin[NAME + 1];
  item *one = &l->items[l->count];

  if (l->count == ITEMS || end <= start || !is_capital(l->text, start)) {
    return false;
  }
  one->start = start;
  one->end = end;
  one->size =
    und_fold(und_slice_cut(l->text, start, end), one->name, origin, NAME);
  l->count++;
  return true;
}

/// Read the list that begins with the name at `at`. Returns where it ends.
static uint32_t read_list(list *l, uint32_t at)
{
  l->count = 0;
  for (;;) {
    uint32_t end = name_end(l, at);

    if (!add_name(l, at, end)) {
      return end > at ? end : at + 1;
    }
    at = und_cited_after_blank(l->text, end);
    if (at < l->text.size && l->text.data[at] == ',') {
      at = und_cited_after_blank(l->text, at + 1);
    }
    at += and_at(l, at);
    if (at == end) {
      return end;
    }
  }
}

/// Drop the first name where words lead to it, "There were Algeria": which of
/// them are the name cannot be told.
static void drop_lead(list *l)
{
  und_slice first = und_slice_cut(l->text, l->items[0].start, l->items[0].end);

  for (uint32_t i = 1; i < first.size && first.data[i] != '('; i++) {
    if ((unsigned char)first.data[i - 1] <= ' ' &&
        und_is_small(first.data[i])) {
      l->count--;
      memmove(l->items, l->items + 1, l->count * sizeof l->items[0]);
      return;
    }
  }
}

/// Is it a list of States?
static bool is_of_states(const list *l)
{
  enum { FEWEST = 7, KNOWN = 3 };
  uint32_t known = 0;

  for (uint32_t i = 0; l->count >= FEWEST && i < l->count; i++) {
    und_slice name = {l->items[i].name, l->items[i].size};

    for (unsigned k = 0; k < ANCHORS; k++) {
      known +=
        und_slice_equal(name, und_slice_from(anchors[l->flow->language][k]));
    }
  }
  return known >= KNOWN;
}

// ----------------------------------------------------------------------- order

/// The letters of a name from `*at` on, without blanks and hyphens or, where
/// `words`, with a blank for each.
static int letter_of(const item *one, uint32_t *at, bool words)
{
  while (*at < one->size) {
    char byte = one->name[(*at)++];

    if (byte == '(') {
      return 1;
    }
    if (byte == ' ' || byte == '-') {
      if (words) {
        return 2;
      }
    } else if (byte != '\'') {
      return (unsigned char)byte;
    }
  }
  return 0;
}

static bool is_after_so(const item *a, const item *b, bool words)
{
  uint32_t i = 0;
  uint32_t k = 0;

  for (;;) {
    int left = letter_of(a, &i, words);
    int right = letter_of(b, &k, words);

    if (left != right || left == 0) {
      return left > right;
    }
  }
}

/// Does `a` stand behind `b` in the alphabet, however blanks are counted?
static bool is_after(const item *a, const item *b)
{
  return is_after_so(a, b, false) && is_after_so(a, b, true);
}

/// Do the neighbours of the items `at` and the next rise without one of them?
static bool rises_without(const list *l, uint32_t at, uint32_t without)
{
  const item *before = NULL;

  for (uint32_t i = at > 0 ? at - 1 : 0; i <= at + 2 && i < l->count; i++) {
    if (i == without) {
      continue;
    }
    if (before != NULL && is_after(before, &l->items[i])) {
      return false;
    }
    before = &l->items[i];
  }
  return true;
}

/// The item `at` stands behind the next one of the alphabet: report the one
/// without which the list rises, or both where they are exchanged.
static void report_fall(const list *l, uint32_t at)
{
  const item *first = &l->items[at];
  const item *second = &l->items[at + 1];
  bool earlier = rises_without(l, at, at);
  bool later = rises_without(l, at, at + 1);
  und_buffer put = {0};

  if (earlier && later) {
    und_buffer_add(&put, und_slice_cut(l->text, second->start, second->end));
    und_buffer_add(&put, und_slice_cut(l->text, first->end, second->start));
    und_buffer_add(&put, und_slice_cut(l->text, first->start, first->end));
    und_own_text_amend(l->own, l->flow, l->index, UND_CHECK_LIST_ALPHA_ORDER,
                       first->start, second->end, und_buffer_slice(&put));
    und_buffer_finish(&put);
  } else if (earlier || later) {
    const item *wrong = later ? second : first;

    und_own_text_report(l->own, l->flow, l->index, UND_CHECK_LIST_ALPHA_ORDER,
                        wrong->start, wrong->end);
  }
}

/// A list in which many fall follows something else than the alphabet.
static void check_order(const list *l)
{
  enum { FEW = 7 }; // names for each that falls

  uint32_t falls = 0;

  for (uint32_t i = 0; i + 1 < l->count; i++) {
    falls += is_after(&l->items[i], &l->items[i + 1]);
  }
  for (uint32_t i = 0; falls * FEW <= l->count && i + 1 < l->count; i++) {
    if (is_after(&l->items[i], &l->items[i + 1])) {
      report_fall(l, i);
    }
  }
}

// ----------------------------------------------------------------------- names

/// Has the list a name in its long form, "Iran (Islamic Republic of)"?
static bool has_long_form(const list *l)
{
  for (uint32_t i = 0; i < l->count; i++) {
    const item *one = &l->items[i];

    if (memchr(l->text.data + one->start, '(', one->end - one->start) != NULL) {
      return true;
    }
  }
  return false;
}

static void check_names(const list *l)
{
  for (uint32_t i = 0; i < l->count; i++) {
    const item *one = &l->items[i];
    und_slice name = und_slice_cut(l->text, one->start, one->end);

    for (size_t k = 0; k < sizeof forms / sizeof forms[0]; k++) {
      if (forms[k].language == l->flow->language &&
          und_slice_equal(name, und_slice_from(forms[k].usual))) {
        und_own_text_amend(l->own, l->flow, l->index,
                           UND_CHECK_NAME_COUNTRY_FORM, one->start, one->end,
                           und_slice_from(forms[k].full));
      }
    }
  }
}

/// May the text have a list of so many names: commas, most of them before a
/// capital? One of the names may have "and" before it.
static bool may_list(und_slice text)
{
  enum { FEWEST = 6, NAMES = 4 };
  uint32_t commas = 0;
  uint32_t names = 0;

  for (uint32_t at = 0; at < text.size; at++) {
    const char *comma = memchr(text.data + at, ',', text.size - at);

    if (comma == NULL) {
      return false;
    }
    at = (uint32_t)(comma - text.data);
    commas++;
    names += is_capital(text, und_cited_after_blank(text, at + 1));
    if (commas >= FEWEST && names >= NAMES) {
      return true;
    }
  }
  return false;
}

void und_states_check(const und_flow *flow, uint32_t index,
                      const und_own_text *own)
{
  if (anchors[flow->language][0] == NULL || !may_list(own->text)) {
    return;
  }
  list *l = und_alloc(1, sizeof *l);

  l->flow = flow;
  l->index = index;
  l->own = own;
  l->text = own->text;
  for (uint32_t at = 0; at < l->text.size;) {
    bool starts = at == 0 || l->text.data[at - 1] == ' ' ||
                  l->text.data[at - 1] == '\n' || l->text.data[at - 1] == '*';

    if (!starts || !is_capital(l->text, at)) {
      at++;
      continue;
    }
    at = read_list(l, at);
    if (l->count > 0) {
      drop_lead(l);
    }
    if (is_of_states(l)) {
      check_order(l);
      if (has_long_form(l)) {
        check_names(l);
      }
    }
  }
  und_free(l);
}
