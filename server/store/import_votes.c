// SPDX-License-Identifier: MIT
//
// Voting data of the UN Digital Library: a row is the vote of one State on one
// resolution, and repeats what is known of that. The rows of a resolution are
// folded into one record, wherever they stand.

#include <search.h>
#include <stdio.h>
#include <stdlib.h>

#include "csv.h"
#include "importer.h"
#include "titles.h"

typedef enum {
  SYMBOL,
  STATE_VOTE,
  DATE,
  SESSION,
  TITLE,
  ID,
  YES,
  NO,
  ABSTAINING,
  COLUMNS,
  UNKNOWN = COLUMNS,
} vote_column;

// The names of 2026 and of 2024.
static const struct {
  const char *name;
  vote_column column;
} names[] = {
  {"resolution", SYMBOL},
  {"resolutions", SYMBOL},
  {"ms_vote", STATE_VOTE},
  {"ms_votes", STATE_VOTE},
  {"date", DATE},
  {"session", SESSION},
  {"title", TITLE},
  {"undl_id", ID},
  {"total_yes", YES},
  {"yes", YES},
  {"total_no", NO},
  {"no", NO},
  {"total_abstentions", ABSTAINING},
  {"abstentions", ABSTAINING},
};

enum { SIDES = ABSTAINING - YES + 1 };

// What is known of one resolution.
typedef struct {
  char *symbol;
  char *values[YES];     // date, session, title, id; NULL where unknown
  int64_t totals[SIDES]; // -1 where unknown
  uint32_t counts[SIDES];
} tally;

typedef struct {
  und_importer *importer;
  und_csv csv;
  UND_ARRAY(uint8_t) columns;
  UND_ARRAY(tally *) tallies; // in the order in which they came
  void *tree;                 // of the same, by symbol
  tally *last;
} votes_reader;

static bool take_row(void *data, const und_slice *values, uint32_t count);

static void *make(und_importer *importer)
{
  votes_reader *reader = und_alloc(1, sizeof *reader);

  reader->importer = importer;
  reader->csv.take = take_row;
  reader->csv.data = reader;
  reader->csv.limit = UND_IMPORT_LIMIT;
  return reader;
}

static int by_symbol(const void *left, const void *right)
{
  return strcmp(((const tally *)left)->symbol, ((const tally *)right)->symbol);
}

static void free_tally(tally *one)
{
  for (unsigned i = 0; i < YES; i++) {
    und_free(one->values[i]);
  }
  und_free(one->symbol);
  und_free(one);
}

static void release(void *data)
{
  votes_reader *reader = data;

  for (uint32_t i = 0; i < reader->tallies.count; i++) {
    tdelete(reader->tallies.items[i], &reader->tree, by_symbol);
    free_tally(reader->tallies.items[i]);
  }
  und_free(reader->tallies.items);
  und_free(reader->columns.items);
  und_csv_finish(&reader->csv);
  und_free(reader);
}

static vote_column find_column(und_slice name)
{
  for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
    if (und_slice_equal(name, und_slice_from(names[i].name))) {
      return names[i].column;
    }
  }
  return UNKNOWN;
}

static bool read_names(votes_reader *reader, const und_slice *values,
                       uint32_t count)
{
  bool known[COLUMNS + 1] = {false};

  for (uint32_t i = 0; i < count; i++) {
    vote_column column = find_column(und_record_trim(values[i]));
    UND_PUSH(&reader->columns, (uint8_t)column);
    known[column] = true;
  }
  if (!known[SYMBOL]) {
    return und_importer_fail(reader->importer,
                             "the first line names no column 'resolution'");
  }
  return known[STATE_VOTE] || (known[YES] && known[NO] && known[ABSTAINING]) ||
         und_importer_fail(reader->importer,
                           "the first line names no column 'ms_vote', and not "
                           "all of 'total_yes', 'total_no' and "
                           "'total_abstentions'");
}

// The tally of `symbol`, new or known.
static tally *find_tally(votes_reader *reader, und_slice symbol)
{
  char *name = und_copy(symbol);
  tally wanted = {.symbol = name};

  if (reader->last != NULL && strcmp(reader->last->symbol, name) == 0) {
    und_free(name);
    return reader->last;
  }
  tally **found = tfind(&wanted, &reader->tree, by_symbol);
  if (found != NULL) {
    und_free(name);
    return reader->last = *found;
  }
  tally *fresh = und_alloc(1, sizeof *fresh);
  fresh->symbol = name;
  for (unsigned i = 0; i < SIDES; i++) {
    fresh->totals[i] = -1;
  }
  if (tsearch(fresh, &reader->tree, by_symbol) == NULL) {
    abort(); // out of memory, as und_alloc()
  }
  UND_PUSH(&reader->tallies, fresh);
  return reader->last = fresh;
}

// "120" or "120.0"; -1 for all else.
static int64_t read_total(und_slice value)
{
  int64_t total = 0;
  uint32_t at = 0;

  while (at < value.size && at < 9 && value.data[at] >= '0' &&
         value.data[at] <= '9') {
    total = total * 10 + (value.data[at++] - '0');
  }
  bool ends = at == value.size || value.data[at] == '.';
  return at > 0 && ends ? total : -1;
}

static void count_vote(tally *one, und_slice vote)
{
  static const char sides[SIDES] = {'Y', 'N', 'A'};

  for (unsigned i = 0; vote.size == 1 && i < SIDES; i++) {
    one->counts[i] += vote.data[0] == sides[i];
  }
}

static void take_value(tally *one, vote_column column, und_slice value)
{
  if (column == STATE_VOTE) {
    count_vote(one, value);
  } else if (column >= YES && column < COLUMNS) {
    int64_t total = read_total(value);
    one->totals[column - YES] = total >= 0 ? total : one->totals[column - YES];
  } else if (column != UNKNOWN && column != SYMBOL && value.size > 0 &&
             one->values[column] == NULL) {
    one->values[column] = und_copy(value);
  }
}

static bool take_row(void *data, const und_slice *values, uint32_t count)
{
  votes_reader *reader = data;
  und_slice symbol = {0};

  if (reader->columns.count == 0) {
    return read_names(reader, values, count);
  }
  count = count < reader->columns.count ? count : reader->columns.count;
  for (uint32_t i = 0; i < count; i++) {
    if (reader->columns.items[i] == SYMBOL) {
      symbol = und_record_trim(values[i]);
    }
  }
  if (symbol.size == 0) { // a vote on a draft or on a paragraph
    return true;
  }
  tally *one = find_tally(reader, symbol);
  for (uint32_t i = 0; i < count; i++) {
    take_value(one, (vote_column)reader->columns.items[i],
               und_record_trim(values[i]));
  }
  return true;
}

static bool feed(void *data, und_slice bytes)
{
  votes_reader *reader = data;

  if (und_csv_feed(&reader->csv, bytes)) {
    return true;
  }
  return und_importer_fail(reader->importer,
                           "row %llu is longer than the limit of 1 MiB; is a "
                           "quotation mark missing before it?",
                           (unsigned long long)reader->csv.line + 1);
}

static void write_vote(const tally *one, und_buffer *out)
{
  const int64_t *t = one->totals;
  const uint32_t *c = one->counts;

  if (t[0] >= 0 && t[1] >= 0 && t[2] >= 0) {
    und_buffer_addf(out, "%lld-%lld-%lld", (long long)t[0], (long long)t[1],
                    (long long)t[2]);
  } else if (c[0] + c[1] + c[2] > 0) {
    und_buffer_addf(out, "%u-%u-%u", c[0], c[1], c[2]);
  }
}

static bool hand_out(votes_reader *reader, const tally *one)
{
  und_buffer vote = {0};
  und_buffer source = {0};
  und_record record = {0};

  write_vote(one, &vote);
  und_buffer_adds(&source, "UN Digital Library, voting data");
  if (one->values[ID] != NULL) {
    und_buffer_addf(&source, ", record %s", one->values[ID]);
  }
  record.values[UND_FIELD_SYMBOL] = und_slice_from(one->symbol);
  record.values[UND_FIELD_TITLE + UND_EN] =
    und_title_cut(und_slice_from(one->values[TITLE]));
  record.values[UND_FIELD_DATE] = und_slice_from(one->values[DATE]);
  record.values[UND_FIELD_SESSION] = und_slice_from(one->values[SESSION]);
  record.values[UND_FIELD_VOTE] = und_buffer_slice(&vote);
  record.values[UND_FIELD_SOURCE] = und_buffer_slice(&source);
  bool more = und_importer_take(reader->importer, &record);
  und_buffer_finish(&vote);
  und_buffer_finish(&source);
  return more;
}

static bool end(void *data)
{
  votes_reader *reader = data;

  if (!und_csv_end(&reader->csv)) {
    return false;
  }
  if (reader->columns.count == 0) {
    return und_importer_fail(reader->importer,
                             "the first line names no column 'resolution'");
  }
  for (uint32_t i = 0; i < reader->tallies.count; i++) {
    if (!hand_out(reader, reader->tallies.items[i])) {
      return false;
    }
  }
  return true;
}

const und_import_reader und_import_votes = {"voting data", make, feed, end,
                                            release};
