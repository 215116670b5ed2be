// SPDX-License-Identifier: MIT

#include "und/symbol/locator.h"

#include "locator_words.h"
#include "und/symbol/fold.h"

static bool is_label_char(char c)
{
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

static uint32_t skip_marks(und_slice folded, uint32_t at)
{
  while (at < folded.size &&
         (folded.data[at] == ' ' || folded.data[at] == ',')) {
    at++;
  }
  return at;
}

// How much is folded: no list of places is longer.
enum { WINDOW = 400, ITEMS = UND_LOCATOR_ITEMS };

// Locators being read from folded text: one, or those of a list.
typedef struct {
  und_slice text;
  und_slice folded;
  const uint32_t *origin;
  und_language language;
  und_locator found; ///< the steps so far
  und_locator items[ITEMS];
  uint32_t count;
} reader;

static void set_step(und_locator_step *step, const reader *r, und_unit unit,
                     uint32_t start, uint32_t end)
{
  *step = (und_locator_step){unit, r->origin[start],
                             r->origin[end] - r->origin[start]};
}

static void add_step(reader *r, und_unit unit, uint32_t start, uint32_t end)
{
  if (r->found.count < UND_LOCATOR_STEPS) {
    set_step(&r->found.steps[r->found.count++], r, unit, start, end);
  }
}

// What has been read is the item that stands from `start` to `end`.
static void add_item(reader *r, uint32_t start, uint32_t end)
{
  if (r->count < ITEMS && end > start) {
    r->found.offset = r->origin[start];
    r->found.size = und_fold_end(r->text, r->origin, end) - r->found.offset;
    r->items[r->count++] = r->found;
  }
}

static bool is_numeral(const char *label, uint32_t size)
{
  uint32_t digits = 0;

  for (uint32_t i = 0; i < size; i++) {
    if (memchr("ivxlc", label[i], 5) != NULL) {
      digits++;
    } else if (label[i] != '(' && label[i] != ')') {
      return false;
    }
  }
  return digits > 0;
}

/// A label at `at`: 37, g), (a), VII. Returns its end, or `at`.
static uint32_t read_label(const reader *r, uint32_t at, uint32_t *start_out)
{
  bool open = at < r->folded.size && r->folded.data[at] == '(';
  uint32_t start = at + open;
  uint32_t end = start;

  while (end < r->folded.size && end - start < 6 &&
         is_label_char(r->folded.data[end])) {
    end++;
  }
  bool close = end < r->folded.size && r->folded.data[end] == ')';
  bool number = end > start && r->folded.data[start] <= '9';
  bool roman = is_numeral(r->folded.data + start, end - start);

  if (end == start || und_fold_is_word(r->folded, end) ||
      !(number || roman || end - start == 1 || (close && end - start <= 3)) ||
      (open && !close)) {
    return at;
  }
  *start_out = start;
  return end + (close && (open || !number));
}

static uint32_t skip_digits(und_slice folded, uint32_t at)
{
  while (at < folded.size && folded.data[at] >= '0' && folded.data[at] <= '9') {
    at++;
  }
  return at;
}

/// 第37段, 第2、3和4段: the unit stands after the last number, and holds for
/// all. Returns the end, or `at`.
static uint32_t read_chinese(reader *r, uint32_t at)
{
  und_slice ordinal = und_slice_from("第");
  uint32_t places[ITEMS][2];
  uint32_t count = 0;
  uint32_t next = at;
  und_unit unit = UND_UNIT_OTHER;

  if (!und_slice_starts(und_slice_cut(r->folded, at, r->folded.size),
                        ordinal)) {
    return at;
  }
  for (;;) {
    bool again =
      und_slice_starts(und_slice_cut(r->folded, next, r->folded.size), ordinal);
    uint32_t digits = again ? next + ordinal.size : next;
    uint32_t end = skip_digits(r->folded, digits);
    if (end == digits || count == ITEMS) {
      return at;
    }
    places[count][0] = digits;
    places[count++][1] = end;
    uint32_t done = und_locator_unit_after(r->folded, end, &unit);
    if (done > end) {
      und_locator before = r->found;
      for (uint32_t i = 0; i < count; i++) {
        r->found = before;
        add_step(r, unit, places[i][0], places[i][1]);
        if (count > 1) {
          add_item(r, i == 0 ? at : places[i][0],
                   i + 1 == count ? done : places[i][1]);
        }
      }
      return done;
    }
    next = und_locator_join(r->folded, end, UND_ZH);
    if (next == end) {
      return at;
    }
  }
}

// Figures of any script, or a capital?
static bool is_capital_or_digit(const reader *r, uint32_t at)
{
  char c = r->text.data[r->origin[at]];

  return r->folded.data[at] <= '9' || (c >= 'A' && c <= 'Z');
}

/// "of" between the smaller unit and the larger, "paragraph 5 of annex II".
/// Returns its end if a larger unit follows, else `at`.
static uint32_t skip_of(const reader *r, uint32_t at)
{
  static const char *const of[UND_LANGUAGE_COUNT][4] = {
    [UND_EN] = {"of the ", "of "},
    [UND_FR] = {"de l'", "de la ", "du "},
    [UND_ES] = {"de la ", "del "},
    [UND_AR] = {"من "},
  };

  for (int i = 0; i < 4 && of[r->language][i] != NULL; i++) {
    uint32_t size = (uint32_t)strlen(of[r->language][i]);
    und_unit unit = UND_UNIT_OTHER;

    if (und_slice_starts(und_slice_cut(r->folded, at, r->folded.size),
                         und_slice_from(of[r->language][i])) &&
        und_locator_unit(r->folded, at + size, r->language, &unit) >
          at + size &&
        (unit == UND_UNIT_ANNEX || unit == UND_UNIT_CHAPTER ||
         unit == UND_UNIT_SECTION)) {
      return at + size;
    }
  }
  return at;
}

static uint32_t read_steps(reader *r, uint32_t at)
{
  und_unit unit = UND_UNIT_OTHER;
  uint32_t end = at;

  for (;;) {
    uint32_t word = skip_marks(r->folded, end);

    word = r->found.count > 0 ? skip_of(r, word) : word;
    uint32_t chinese = r->language == UND_ZH ? read_chinese(r, word) : word;
    uint32_t next = chinese > word
                      ? chinese
                      : und_locator_unit(r->folded, word, r->language, &unit);
    uint32_t start = word;

    if (next > word && chinese == word) { // a unit, with or without a label
      uint32_t label = skip_marks(r->folded, next);
      uint32_t after_label = read_label(r, label, &start);

      // "annexe à la résolution": a small letter is a word
      if (unit == UND_UNIT_ANNEX && after_label > label &&
          !is_capital_or_digit(r, start)) {
        after_label = label;
      }
      if (after_label == label && unit != UND_UNIT_ANNEX) {
        return end;
      }
      add_step(r, unit, after_label > label ? start : next,
               after_label > label ? after_label : next);
      next = after_label > label ? after_label : next;
    } else if (next == word && r->found.count > 0 &&
               (next = read_label(r, word, &start)) > word) {
      // "37 g)": the letter of that paragraph; "37 y", "37 d'une" are none
      if (r->folded.data[start] <= '9' || r->folded.data[next - 1] != ')') {
        return end;
      }
      add_step(r, UND_UNIT_SUBPARAGRAPH, start, next);
    }
    if (next == word) {
      return end;
    }
    end = next;
  }
}

static bool is_roman(const reader *r, const und_locator_step *step)
{
  return is_numeral(r->text.data + step->offset, step->size);
}

// Put the label at `start` in place of the one before it in the list: a letter
// for a letter, a numeral for a numeral, a number or capital for the unit that
// it counts, with which what is inside that unit goes.
static bool replace_step(reader *r, uint32_t start, uint32_t end)
{
  bool bracket = r->folded.data[end - 1] == ')';
  bool inside = bracket && !is_capital_or_digit(r, start);
  uint32_t last = r->found.count;
  und_locator_step step;

  set_step(&step, r, UND_UNIT_SUBPARAGRAPH, start, end);
  while (last > 0 &&
         (r->found.steps[last - 1].unit == UND_UNIT_SUBPARAGRAPH) != inside) {
    last--;
  }
  if (inside && last > 1 &&
      r->found.steps[last - 2].unit == UND_UNIT_SUBPARAGRAPH &&
      is_roman(r, &r->found.steps[last - 1]) && !is_roman(r, &step)) {
    last--; // "(a) (i) and (b)"
  }
  if (last == 0 || r->found.steps[last - 1].size == 0 ||
      (!inside && !is_capital_or_digit(r, start))) {
    return false;
  }
  step.unit = r->found.steps[last - 1].unit;
  r->found.steps[last - 1] = step;
  r->found.count = last;
  return true;
}

// The letters right after an item of a list, "and 3 (b)". Returns their end.
static uint32_t read_letters(reader *r, uint32_t at)
{
  for (;;) {
    uint32_t start;
    uint32_t word = at + (at < r->folded.size && r->folded.data[at] == ' ');
    uint32_t end = read_label(r, word, &start);

    if (end == word || r->folded.data[start] <= '9' ||
        r->folded.data[end - 1] != ')') {
      return at;
    }
    add_step(r, UND_UNIT_SUBPARAGRAPH, start, end);
    at = end;
  }
}

// "of annex II" after a list holds for all its items.
static void add_larger(reader *r, uint32_t end)
{
  uint32_t word = skip_marks(r->folded, end);
  uint32_t of = skip_of(r, word);

  if (of == word) {
    return;
  }
  r->found.count = 0;
  read_steps(r, of);
  for (uint32_t i = 0; i < r->count; i++) {
    und_locator *item = &r->items[i];

    for (uint32_t k = 0; k < r->found.count; k++) {
      if (item->count < UND_LOCATOR_STEPS) {
        item->steps[item->count++] = r->found.steps[k];
      }
    }
  }
}

// After a comma alone, "paragraph 2, 15 States", what follows tells whether the
// list goes on.
static bool goes_on(const reader *r, uint32_t comma, uint32_t label)
{
  bool alone = r->folded.data[comma] == ',' &&
               und_locator_join(r->folded, comma, r->language) == comma + 2;

  return !alone || label >= r->folded.size || r->folded.data[label] != ' ' ||
         und_locator_join(r->folded, label, r->language) > label ||
         (label + 1 < r->folded.size && r->folded.data[label + 1] == '(');
}

// All places of the list that begins at `at`, "paragraphs 2 (b), 3 and 4".
static void read_list(reader *r, uint32_t at)
{
  uint32_t end = read_steps(r, at);

  if (r->found.count == 0 || end == at) {
    return;
  }
  if (r->count == 0) { // else a Chinese list, which is read
    add_item(r, at, end);
  }
  while (r->count < ITEMS) {
    uint32_t start = 0;
    uint32_t join = und_locator_join(r->folded, end, r->language);
    uint32_t label = join > end ? read_label(r, join, &start) : join;

    if (label == join || !goes_on(r, end, label) ||
        !replace_step(r, start, label)) {
      break;
    }
    end = read_letters(r, label);
    add_item(r, join, end);
  }
  if (r->count > 1) {
    add_larger(r, end);
  }
}

// Read at `at` of `text`: the list that begins there, empty if there is none.
static void start_list(reader *r, und_slice text, uint32_t at,
                       und_language language, char *data, uint32_t *origin)
{
  und_slice rest = und_slice_cut(text, at, at + WINDOW);
  uint32_t size = und_fold(rest, data, origin, WINDOW);

  *r = (reader){.text = rest,
                .folded = {data, size},
                .origin = origin,
                .language = language};
  read_list(r, skip_marks(r->folded, 0));
  for (uint32_t i = 0; i < r->count; i++) {
    r->items[i].offset += at;
    r->items[i].list_offset = r->items[0].offset;
    for (uint32_t k = 0; k < r->items[i].count; k++) {
      r->items[i].steps[k].offset += at;
    }
  }
}

bool und_locator_read(und_slice text, uint32_t at, und_language language,
                      und_locator *locator_out)
{
  char data[WINDOW];
  uint32_t origin[WINDOW + 1];
  reader r;

  start_list(&r, text, at, language, data, origin);
  if (r.count > 0) {
    *locator_out = r.items[0];
  }
  return r.count > 0;
}

static bool begins_word(und_slice text, uint32_t at)
{
  if (at == 0) {
    return true;
  }
  unsigned char before = (unsigned char)text.data[at - 1];
  unsigned char here = (unsigned char)text.data[at];

  return (here & 0xC0) != 0x80 &&
         (before < 'A' || (before > 'Z' && before < 'a') || before == '{' ||
          here >= 0xE0 || before >= 0x80);
}

bool und_locator_find(und_slice text, uint32_t at, und_language language,
                      und_locator *locator_out)
{
  enum { BACK = 200 };
  uint32_t first = at > BACK ? at - BACK : 0;
  char data[WINDOW];
  uint32_t origin[WINDOW + 1];
  reader r;

  for (uint32_t start = first; start <= at && start < text.size; start++) {
    if (!begins_word(text, start)) {
      continue;
    }
    start_list(&r, text, start, language, data, origin);
    for (uint32_t i = 0; i < r.count && r.items[0].offset == start; i++) {
      if (r.items[i].offset <= at &&
          at <= r.items[i].offset + r.items[i].size) {
        *locator_out = r.items[i];
        return true;
      }
    }
  }
  return false;
}

/// Could a word for a unit begin at `at`? A look at a few bytes, so that not
/// every word of a long text is read as a list.
static bool may_begin(und_slice text, uint32_t at, und_language language)
{
  enum { LOOK = 48 };
  char data[LOOK];
  uint32_t origin[LOOK + 1];
  und_unit unit;
  und_slice folded = {data, 0};

  if (!begins_word(text, at) ||
      !und_locator_may_begin(und_slice_cut(text, at, at + LOOK), language)) {
    return false;
  }
  folded.size =
    und_fold(und_slice_cut(text, at, at + LOOK), data, origin, LOOK);
  return und_locator_unit(folded, 0, language, &unit) > 0 ||
         (language == UND_ZH && und_slice_starts(folded, und_slice_from("第")));
}

uint32_t und_locator_next(und_slice text, uint32_t from, und_language language,
                          und_locator items_out[UND_LOCATOR_ITEMS])
{
  char data[WINDOW];
  uint32_t origin[WINDOW + 1];
  reader r;

  for (uint32_t at = from; at < text.size; at++) {
    if (text.data[at] == ' ' || text.data[at] == ',' ||
        !may_begin(text, at, language)) {
      continue;
    }
    start_list(&r, text, at, language, data, origin);
    if (r.count > 0 && r.items[0].offset == at) {
      memcpy(items_out, r.items, r.count * sizeof *items_out);
      return r.count;
    }
  }
  return 0;
}

bool und_locator_label(und_slice text, const und_locator_step *step,
                       und_label *label_out)
{
  char spelled[16];
  und_slice label =
    und_slice_cut(text, step->offset, step->offset + step->size);
  uint32_t size = label.size;

  if (size == 0 || size + 2 > sizeof spelled) {
    return false;
  }
  if (label.data[size - 1] == ')') {
    size--;
  }
  // With a stop or bracket after it, so that it is read as a label is.
  memcpy(spelled, label.data, size);
  bool capital = label.data[0] >= 'A' && label.data[0] <= 'Z';
  bool digit = label.data[0] >= '0' && label.data[0] <= '9';

  spelled[size] = capital || digit ? '.' : ')';
  return und_label_parse((und_slice){spelled, size + 1}, label_out);
}
