// SPDX-License-Identifier: MIT

#include "und/feature/completion.h"

#include <stdlib.h>

#include "bare_series.h"
#include "prose.h"
#include "record_text.h"
#include "typed.h"
#include "und/feature/search.h"
#include "und/symbol/symbol.h"

// How many are offered, and how many rows of the catalogue each series gives.
enum { OFFERED = 30, ROWS = 40, WORDS = 70 };

// A document that may be meant.
typedef struct {
  char *key;
  char *title; // of the catalogue, or NULL
  char *date;
  uint32_t citers;
  bool exact; // the whole of it was typed
  bool other; // of another body than the one that the line names
  bool held;
  bool recorded; // the catalogue was asked
} candidate;

typedef struct {
  und_document *document;
  const und_holdings *holdings;
  und_language language;
  const und_typed *typed;
  und_slice prefix; // of the keys that are looked for now
  bool other;
  char *own;                  // the key of the draft itself, or NULL
  UND_ARRAY(candidate) found; // the best first, at most OFFERED
  und_completions *out;
} finder;

// ---------------------------------------------------------------------- rank

static uint32_t count_digits(const char *at)
{
  uint32_t count = 0;

  while (at[count] >= '0' && at[count] <= '9') {
    count++;
  }
  return count;
}

/// Numbers count as numbers: A/RES/74/9 before A/RES/74/10.
static int natural_order(const char *left, const char *right)
{
  uint32_t at = 0;

  while (left[at] != '\0' && left[at] == right[at]) {
    at++;
  }
  uint32_t first = count_digits(left + at);
  uint32_t second = count_digits(right + at);
  bool inside = at > 0 && count_digits(left + at - 1) > 0;

  // Of two numbers the longer one is the larger.
  if (first != second && (inside || (first > 0 && second > 0))) {
    return first < second ? -1 : 1;
  }
  return (int)(unsigned char)left[at] - (int)(unsigned char)right[at];
}

static bool is_better(const candidate *left, const candidate *right)
{
  if (left->other != right->other) {
    return right->other;
  }
  if (left->exact != right->exact) {
    return left->exact;
  }
  if (left->held != right->held) {
    return left->held;
  }
  if (left->citers != right->citers) {
    return left->citers > right->citers;
  }
  return natural_order(left->key, right->key) < 0;
}

static void finish_candidate(candidate *one)
{
  und_free(one->key);
  und_free(one->title);
  und_free(one->date);
}

static bool is_among(const finder *f, const char *key)
{
  for (uint32_t i = 0; i < f->found.count; i++) {
    if (strcmp(f->found.items[i].key, key) == 0) {
      return true;
    }
  }
  return false;
}

/// Whether `one` would be among the best.
static bool is_wanted(finder *f, const candidate *one)
{
  bool full = f->found.count == OFFERED;

  f->out->cut = f->out->cut || full;
  return !full || is_better(one, &f->found.items[OFFERED - 1]);
}

/// Take `one`, whose strings go over, to its place.
static void insert(finder *f, const candidate *one)
{
  if (f->found.count == OFFERED) {
    finish_candidate(&f->found.items[--f->found.count]);
  }
  UND_PUSH(&f->found, *one);
  uint32_t at = f->found.count - 1;
  for (; at > 0 && is_better(one, &f->found.items[at - 1]); at--) {
    f->found.items[at] = f->found.items[at - 1];
  }
  f->found.items[at] = *one;
}

// ---------------------------------------------------------------------- find

static bool is_exact(const finder *f, und_slice key)
{
  return key.size == f->prefix.size && f->typed->size > 0;
}

static bool is_own(const finder *f, und_slice key)
{
  return f->own != NULL && und_slice_equal(key, und_slice_from(f->own));
}

static void take_known(void *data, const und_known *known)
{
  finder *f = data;
  char key[UND_TYPED_SIZE * 2];

  // Cited once and nothing else: it may be what is being typed.
  bool self = is_exact(f, known->key) && !known->held && known->citers < 2;

  if (known->key.size >= sizeof key || is_own(f, known->key) || self) {
    return;
  }
  memcpy(key, known->key.data, known->key.size);
  key[known->key.size] = '\0';
  candidate one = {.key = key,
                   .citers = known->citers,
                   .exact = is_exact(f, known->key),
                   .other = f->other,
                   .held = known->held};

  if (is_wanted(f, &one)) {
    one.key = und_copy(known->key);
    insert(f, &one);
  }
}

static char *copy_title(const finder *f, const und_record *record)
{
  und_buffer title = {0};

  if (!und_record_write_title(record, f->language, &title)) {
    und_buffer_finish(&title);
  }
  return title.data;
}

static void record(const finder *f, candidate *one, const und_record *record)
{
  one->recorded = true;
  one->title = copy_title(f, record);
  one->date = record->values[UND_FIELD_DATE].size > 0
                ? und_copy(record->values[UND_FIELD_DATE])
                : NULL;
}

/// The key of a canonical symbol, which is the same in capitals: reading the
/// symbol would cost more than all else here.
static bool write_key(und_slice symbol, char *key, uint32_t room)
{
  if (symbol.size >= room) {
    return false;
  }
  for (uint32_t i = 0; i < symbol.size; i++) {
    char c = symbol.data[i];
    key[i] = (char)(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
  }
  key[symbol.size] = '\0';
  return true;
}

static bool take_record(void *data, const und_record *known)
{
  finder *f = data;
  char key[UND_TYPED_SIZE * 2];
  und_slice symbol = known->values[UND_FIELD_SYMBOL];

  if (!write_key(symbol, key, sizeof key)) {
    return true;
  }
  und_slice whole = {key, symbol.size};
  candidate one = {.key = key, .exact = is_exact(f, whole), .other = f->other};

  for (uint32_t i = 0; i < f->found.count; i++) {
    candidate *there = &f->found.items[i];
    if (strcmp(there->key, one.key) == 0 && !there->recorded) {
      record(f, there, known);
    }
  }
  if (!is_among(f, one.key) && !is_own(f, whole) && is_wanted(f, &one)) {
    one.key = und_copy(whole);
    record(f, &one, known);
    insert(f, &one);
  }
  return true;
}

static void find_prefix(finder *f, und_slice prefix, bool other)
{
  bool newest = prefix.size > 0 && prefix.data[prefix.size - 1] == '/';

  f->prefix = prefix;
  f->other = other;
  und_library_known(f->holdings->library, prefix,
                    (und_known_sink){take_known, f});
  // All there is would be far too much, and in no order that helps.
  if (f->holdings->reference != NULL && f->typed->size > 0) {
    und_reference_prefix(f->holdings->reference, prefix, newest, ROWS,
                         (und_record_sink){take_record, f});
  }
}

static void find_numbers(finder *f)
{
  const und_typed *typed = f->typed;
  und_slice text = {typed->text, typed->size};
  und_buffer prefix = {0};

  for (unsigned i = 0; i < UND_BARE_COUNT; i++) {
    const und_bare_series *series = &und_bare_series_table[i];
    bool kind = series->decision ? typed->decision : typed->resolution;

    if (!kind || (series->forms & typed->forms) == 0) {
      continue;
    }
    prefix.size = 0;
    und_buffer_adds(&prefix, series->prefix);
    und_buffer_add(&prefix, text);
    find_prefix(f, und_buffer_slice(&prefix),
                typed->body != UND_BODY_NONE && typed->body != series->body);
  }
  und_buffer_finish(&prefix);
  f->out->cut = f->out->cut || typed->size == 0;
}

/// Is `key` that of a resolution or decision, whichever the line asks for?
static bool is_asked_for(const finder *f, const char *key)
{
  return (f->typed->resolution && strstr(key, "/RES/") != NULL) ||
         (f->typed->decision && strstr(key, "/DEC/") != NULL);
}

static bool take_titled(void *data, const und_record *known)
{
  const finder *f = data;
  char key[UND_TYPED_SIZE * 2];

  return !write_key(known->values[UND_FIELD_SYMBOL], key, sizeof key) ||
         !is_asked_for(f, key) || take_record(data, known);
}

/// Documents of the folder and of the catalogue by a word of their titles.
static void find_titles(finder *f)
{
  und_slice word = {f->typed->text, f->typed->size};
  und_hits hits;

  f->prefix = (und_slice){0};
  und_search(f->holdings->library, word, OFFERED, &hits);
  for (uint32_t i = 0; i < hits.items.count; i++) {
    const und_hit *hit = &hits.items.items[i];
    const char *symbol = hit->entry->identity.symbol;
    char key[UND_TYPED_SIZE * 2];

    if (hit->fit != UND_FIT_LOOSE && hit->name.kind == UND_NAME_DOCUMENT &&
        symbol != NULL && write_key(und_slice_from(symbol), key, sizeof key) &&
        is_asked_for(f, key)) {
      const und_known known = {.key = und_slice_from(key), .held = true};

      take_known(f, &known);
    }
  }
  und_hits_finish(&hits);
  if (f->holdings->reference != NULL) {
    und_reference_search(f->holdings->reference, word, ROWS,
                         (und_record_sink){take_titled, f});
  }
}

// --------------------------------------------------------------------- write

/// The number as it is written in a sentence: "74/173", "1325 (2000)",
/// "217 A (III)"; the symbol itself where none is meant.
static char *text_of(const finder *f, const char *symbol)
{
  und_buffer text = {0};
  const char *at = symbol;

  if (f->typed->kind != UND_TYPED_SYMBOL) {
    const char *tail = strstr(symbol, "/RES/");
    tail = tail != NULL ? tail : strstr(symbol, "/DEC/");
    at = tail != NULL ? tail + 5 : symbol;
  }
  for (const char *c = at; *c != '\0'; c++) {
    bool part =
      *c >= 'A' && *c <= 'Z' && c > at && c[-1] >= '0' && c[-1] <= '9';

    if (at != symbol && (part || (*c == '(' && c > at))) {
      und_buffer_adds(&text, " ");
    }
    und_buffer_add(&text, (und_slice){c, 1});
  }
  return text.data;
}

/// "A/RES/74/173: Title (2019-12-18)".
static char *detail_of(const char *symbol, const char *title, const char *date)
{
  und_buffer out = {0};

  und_buffer_adds(&out, symbol);
  if (title != NULL) {
    und_buffer_addf(&out, ": %s", title);
  }
  if (date != NULL) {
    und_buffer_addf(&out, " (%s)", date);
  }
  return out.data;
}

static void write_date(const und_date *date, und_buffer *out)
{
  und_buffer_addf(out, "%u", date->year);
  if (date->month > 0) {
    und_buffer_addf(out, "-%02u", date->month);
  }
  if (date->day > 0) {
    und_buffer_addf(out, "-%02u", date->day);
  }
}

static void offer(finder *f, candidate *one)
{
  const und_library_entry *entry =
    one->held
      ? und_library_find_key(f->holdings->library, one->key, f->language)
      : NULL;
  und_buffer date = {0};
  und_record known;
  und_buffer symbol = {0};

  if (!one->recorded && f->holdings->reference != NULL &&
      und_reference_find_key(f->holdings->reference, und_slice_from(one->key),
                             &known)) {
    record(f, one, &known);
  }
  if (entry != NULL && entry->identity.symbol != NULL) {
    und_buffer_adds(&symbol, entry->identity.symbol);
  } else {
    und_symbol_write_of_key(und_slice_from(one->key), &symbol);
  }
  const char *title = one->title;
  if (entry != NULL && entry->identity.title != NULL &&
      (title == NULL || entry->identity.language == f->language)) {
    title = entry->identity.title;
  }
  if (one->date == NULL && entry != NULL && entry->identity.date.year > 0) {
    write_date(&entry->identity.date, &date);
  }
  UND_PUSH(&f->out->items,
           (und_completion){
             .text = text_of(f, symbol.data),
             .symbol = symbol.data,
             .detail = detail_of(symbol.data, title,
                                 one->date != NULL ? one->date : date.data)});
  und_buffer_finish(&date);
}

static char *own_key(und_document *document)
{
  const char *own = und_document_identity(document)->symbol;
  und_buffer key = {0};
  und_symbol symbol;

  if (own != NULL && und_symbol_parse(und_slice_from(own), &symbol)) {
    und_symbol_write_key(&symbol, &key);
  }
  return key.data;
}

static void complete_documents(finder *f)
{
  und_reference *reference = f->holdings->reference;

  f->own = own_key(f->document);
  if (reference != NULL) {
    und_reference_begin(reference);
  }
  if (f->typed->kind == UND_TYPED_NUMBER) {
    find_numbers(f);
  } else if (f->typed->kind == UND_TYPED_TITLE) {
    find_titles(f);
  } else {
    find_prefix(f, (und_slice){f->typed->text, f->typed->size}, false);
  }
  for (uint32_t i = 0; i < f->found.count; i++) {
    offer(f, &f->found.items[i]);
    finish_candidate(&f->found.items[i]);
  }
  if (reference != NULL) {
    und_reference_end(reference);
  }
  und_free(f->found.items);
  und_free(f->own);
}

// ---------------------------------------------------------------- paragraphs

static char *first_words(und_document *document, uint32_t index)
{
  und_buffer text = {0};

  und_document_part_text(document, index, &text);
  und_prose_cut(&text, WORDS);
  und_buffer_adds(&text, "");
  return text.data;
}

/// Does the number of a paragraph begin with the figures that were typed?
static bool begins_so(const und_label *label, const und_typed *typed)
{
  uint32_t wanted = (uint32_t)strtoul(typed->text, NULL, 10);
  uint32_t value = label->value;

  while (value > wanted) {
    value /= 10;
  }
  return typed->size == 0 || (value > 0 && value == wanted);
}

static void complete_paragraphs(finder *f)
{
  uint32_t count;
  const und_part *parts = und_document_parts(f->document, &count);

  for (uint32_t i = 0; i < count && !f->out->cut; i++) {
    und_buffer value = {0};

    if (parts[i].role != UND_ROLE_PARAGRAPH || parts[i].label_size == 0 ||
        !begins_so(&parts[i].label, f->typed)) {
      continue;
    }
    f->out->cut = f->out->items.count == OFFERED;
    if (!f->out->cut) {
      und_label_write_value(&parts[i].label, &value);
      UND_PUSH(&f->out->items,
               (und_completion){.text = value.data,
                                .detail = first_words(f->document, i)});
    }
  }
}

void und_completions_build(und_document *document, const und_holdings *holdings,
                           uint32_t offset, und_completions *completions_out)
{
  und_language language = und_document_language(document);
  const und_typed typed = und_typed_read(
    und_text_slice(und_document_text(document)), offset, language);
  finder f = {.document = document,
              .holdings = holdings,
              .language = language,
              .typed = &typed,
              .out = completions_out};

  *completions_out =
    (und_completions){.start = typed.start,
                      .end = offset,
                      .by_title = typed.kind == UND_TYPED_TITLE};
  if (typed.kind == UND_TYPED_PARAGRAPH) {
    complete_paragraphs(&f);
  } else if (typed.kind != UND_TYPED_NOTHING) {
    complete_documents(&f);
  }
}

void und_completions_finish(und_completions *completions)
{
  for (uint32_t i = 0; i < completions->items.count; i++) {
    und_free(completions->items.items[i].text);
    und_free(completions->items.items[i].symbol);
    und_free(completions->items.items[i].detail);
  }
  und_free(completions->items.items);
  *completions = (und_completions){0};
}
