// SPDX-License-Identifier: MIT

#include "record_text.h"

#include <stdio.h>

void und_date_write(const und_date *date, und_buffer *out)
{
  static const char *const months[] = {
    "",     "January", "February",  "March",   "April",    "May",     "June",
    "July", "August",  "September", "October", "November", "December"};

  if (date->day > 0) {
    und_buffer_addf(out, "%u ", date->day);
  }
  if (date->month > 0 && date->month <= 12) {
    und_buffer_addf(out, "%s ", months[date->month]);
  }
  und_buffer_addf(out, "%u", date->year);
}

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

// "79-60-33" as words; any other vote as it stands.
static void write_vote(und_slice vote, und_buffer *out)
{
  uint32_t counts[3] = {0};
  uint32_t count = 0;

  for (uint32_t i = 0; i < vote.size; i++) {
    char c = vote.data[i];
    if (c >= '0' && c <= '9' && counts[count] < 1000) {
      counts[count] = counts[count] * 10 + (uint32_t)(c - '0');
    } else if (c == '-' && i > 0 && count < 2) {
      count++;
    } else {
      und_buffer_add(out, vote);
      return;
    }
  }
  if (count == 2) {
    und_buffer_addf(out, "%u for, %u against, %u abstaining", counts[0],
                    counts[1], counts[2]);
  } else {
    und_buffer_add(out, vote);
  }
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
                            und_buffer *out)
{
  const und_slice *values = record->values;
  uint32_t start = out->size;
  bool known = symbol->session > 0 || symbol->year > 0;

  if (values[UND_FIELD_DATE].size > 0) {
    und_date date = read_date(values[UND_FIELD_DATE]);
    und_date_write(&date, out);
  }
  if (values[UND_FIELD_BODY].size > 0 && symbol->body == UND_BODY_NONE) {
    separate(out, start);
    und_buffer_add(out, values[UND_FIELD_BODY]);
  }
  if (values[UND_FIELD_SESSION].size > 0 && !known &&
      !is_number(values[UND_FIELD_SESSION], symbol->year)) {
    separate(out, start);
    und_buffer_adds(out, "session ");
    und_buffer_add(out, values[UND_FIELD_SESSION]);
  }
  if (values[UND_FIELD_VOTE].size > 0) {
    separate(out, start);
    write_vote(values[UND_FIELD_VOTE], out);
  }
  return out->size > start;
}

void und_record_write_source(const und_record *record, bool title,
                             und_buffer *out)
{
  const struct {
    const char *name;
    bool shown;
  } facts[] = {{"title", title},
               {"date", record->values[UND_FIELD_DATE].size > 0},
               {"vote", record->values[UND_FIELD_VOTE].size > 0}};
  uint32_t start = out->size;
  uint32_t left = 0;

  for (unsigned i = 0; i < sizeof facts / sizeof *facts; i++) {
    left += facts[i].shown;
  }
  for (unsigned i = 0, written = 0; i < sizeof facts / sizeof *facts; i++) {
    if (facts[i].shown) {
      const char *between = written == 0 ? "" : left == 1 ? " and " : ", ";
      und_buffer_addf(out, "%s%s", between, facts[i].name);
      written++;
      left--;
    }
  }
  if (out->size > start) {
    out->data[start] = (char)(out->data[start] - ('a' - 'A'));
  }
  und_buffer_adds(out, ": ");
  und_buffer_add(out, record->values[UND_FIELD_SOURCE]);
}
