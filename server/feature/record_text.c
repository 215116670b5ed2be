// SPDX-License-Identifier: MIT

#include "record_text.h"

#include <stdio.h>

#include "phrases.h"

bool und_record_write_title(const und_record *record, und_language language,
                            und_buffer *out)
{
  und_language own;
  und_slice title = und_record_title(record, language, &own);

  und_buffer_add(out, title);
  if (title.size > 0 && own != language) {
    und_buffer_addf(out, " (%s)", und_language_code(own));
  }
  return title.size > 0;
}

static uint32_t number_at(und_slice text, uint32_t start, uint32_t end)
{
  uint32_t number = 0;

  for (uint32_t i = start; i < end && i < text.size; i++) {
    number = number * 10 + (uint32_t)(text.data[i] - '0');
  }
  return number;
}

// The catalogue's dates are YYYY, YYYY-MM or YYYY-MM-DD.
static und_date read_date(und_slice text)
{
  return (und_date){.year = (uint16_t)number_at(text, 0, 4),
                    .month = (uint8_t)number_at(text, 5, 7),
                    .day = (uint8_t)number_at(text, 8, 10)};
}

und_date und_record_text_date(const und_record *record)
{
  return read_date(record->values[UND_FIELD_DATE]);
}

// "79-60-33" as words; any other vote as it stands.
static void write_vote(und_slice vote, und_language language, und_buffer *out)
{
  und_slice counts[3];
  uint32_t start = 0;

  for (unsigned count = 0; count < 3; count++) {
    uint32_t end = start;

    while (end < vote.size && vote.data[end] >= '0' && vote.data[end] <= '9') {
      end++;
    }
    bool ended =
      count < 2 ? end < vote.size && vote.data[end] == '-' : end == vote.size;

    if (end == start || !ended) {
      und_buffer_add(out, vote);
      return;
    }
    counts[count] = und_slice_cut(vote, start, end);
    start = end + 1;
  }
  und_phrase_write(UND_PHRASE_VOTE, language, counts, out);
}

// A fact behind those before it.
static void separate(und_buffer *out, uint32_t start)
{
  und_buffer_adds(out, out->size > start ? "; " : "");
}

static bool is_number(und_slice text, uint32_t number)
{
  char digits[16];

  snprintf(digits, sizeof digits, "%u", number);
  return und_slice_equal(text, und_slice_from(digits));
}

bool und_record_write_facts(const und_record *record, const und_symbol *symbol,
                            und_language language, und_buffer *out)
{
  const und_slice *values = record->values;
  uint32_t start = out->size;
  bool known = symbol->session > 0 || symbol->year > 0;

  if (values[UND_FIELD_DATE].size > 0) {
    und_date date = read_date(values[UND_FIELD_DATE]);
    und_phrase_write_date(&date, language, out);
  }
  if (values[UND_FIELD_BODY].size > 0 && symbol->body == UND_BODY_NONE) {
    separate(out, start);
    und_buffer_add(out, values[UND_FIELD_BODY]);
  }
  if (values[UND_FIELD_SESSION].size > 0 && !known &&
      !is_number(values[UND_FIELD_SESSION], symbol->year)) {
    separate(out, start);
    und_phrase_write(UND_PHRASE_SESSION, language, &values[UND_FIELD_SESSION],
                     out);
  }
  if (values[UND_FIELD_VOTE].size > 0) {
    separate(out, start);
    write_vote(values[UND_FIELD_VOTE], language, out);
  }
  return out->size > start;
}

// A fact's name with a capital: title, Title. Arabic and Chinese have none, and
// in Russian and Spanish the first letters here are two bytes at most.
static void capitalize(und_buffer *text)
{
  char *first = text->data;

  if (text->size > 0 && first[0] >= 'a' && first[0] <= 'z') {
    first[0] = (char)(first[0] - ('a' - 'A'));
  } else if (text->size > 1 && first[0] == '\xD0' && first[1] >= '\xB0' &&
             first[1] <= '\xBF') { // а to п
    first[1] = (char)(first[1] - 0x20);
  }
}

enum { FACTS = 3 };

// The names of title, date and vote, those that are `named`: "Title, date and
// vote".
static void write_names(const bool named[FACTS], und_language language,
                        und_buffer *out)
{
  static const und_phrase names[FACTS] = {
    UND_PHRASE_TITLE_FACT, UND_PHRASE_DATE_FACT, UND_PHRASE_VOTE_FACT};
  unsigned left = named[0] + named[1] + named[2];

  for (unsigned i = 0; i < FACTS; i++) {
    if (named[i]) {
      if (out->size > 0 && left == 1) {
        und_phrase_write(UND_PHRASE_AND, language, NULL, out);
      } else if (out->size > 0) {
        und_phrase_write(UND_PHRASE_LISTED, language, NULL, out);
      }
      und_phrase_write(names[i], language, NULL, out);
      left--;
    }
  }
}

// "Title and date: UN Digital Library." The starter has a name in each
// language.
static void write_line(const bool named[FACTS], und_slice source,
                       und_language language, und_buffer *out)
{
  und_buffer names = {0};
  und_buffer name = {0};

  write_names(named, language, &names);
  capitalize(&names);
  if (und_slice_equal(source, UND_SLICE(UND_STARTER_SOURCE))) {
    und_phrase_write(UND_PHRASE_STARTER, language, NULL, &name);
  } else {
    und_buffer_add(&name, source);
  }
  const und_slice fields[] = {und_buffer_slice(&names),
                              und_buffer_slice(&name)};

  und_phrase_write(UND_PHRASE_SOURCE, language, fields, out);
  und_buffer_finish(&name);
  und_buffer_finish(&names);
}

void und_record_write_source(const und_record *record, unsigned title,
                             und_language language, und_buffer *out)
{
  const unsigned fields[FACTS] = {title, UND_FIELD_DATE, UND_FIELD_VOTE};
  bool left[FACTS];
  uint32_t start = out->size;

  for (unsigned i = 0; i < FACTS; i++) {
    left[i] = fields[i] < UND_FIELD_COUNT && record->values[fields[i]].size > 0;
  }
  for (unsigned i = 0; i < FACTS; i++) {
    und_slice source =
      left[i] ? und_record_source(record, fields[i]) : (und_slice){0};
    bool named[FACTS] = {false};

    for (unsigned k = i; source.size > 0 && k < FACTS; k++) {
      named[k] = left[k] &&
                 und_slice_equal(und_record_source(record, fields[k]), source);
      left[k] = left[k] && !named[k];
    }
    if (named[i]) {
      und_buffer_adds(out, out->size > start ? " " : "");
      write_line(named, source, language, out);
    }
  }
}

bool und_record_write_missing(const und_record *record, bool title,
                              const und_symbol *symbol, und_language language,
                              und_buffer *out)
{
  bool votes = symbol->kind == UND_SYMBOL_RESOLUTION ||
               symbol->kind == UND_SYMBOL_DECISION;
  const bool named[] = {!title, record->values[UND_FIELD_DATE].size == 0,
                        votes && record->values[UND_FIELD_VOTE].size == 0};
  und_buffer names = {0};

  write_names(named, language, &names);
  bool any = names.size > 0;
  if (any) {
    und_slice field = und_buffer_slice(&names);
    und_phrase_write(UND_PHRASE_NOT_KNOWN, language, &field, out);
  }
  und_buffer_finish(&names);
  return any;
}
