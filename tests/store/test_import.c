// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "support/files.h"
#include "und/store/import.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

// Writes each record as "symbol|title_en|date|session|vote|source" and a line
// feed; other values behind it, if there are any.
static bool describe(void *data, const und_record *record)
{
  static const unsigned fields[] = {UND_FIELD_SYMBOL, UND_FIELD_TITLE + UND_EN,
                                    UND_FIELD_DATE,   UND_FIELD_SESSION,
                                    UND_FIELD_VOTE,   UND_FIELD_SOURCE};
  und_buffer *out = data;

  for (unsigned i = 0; i < SIZE(fields); i++) {
    und_buffer_adds(out, i > 0 ? "|" : "");
    und_buffer_add(out, record->values[fields[i]]);
  }
  for (unsigned i = UND_FIELD_TITLE + UND_FR; i < UND_FIELD_DATE; i++) {
    if (record->values[i].size > 0) {
      und_buffer_addf(out, "|%s=", und_field_name(i));
      und_buffer_add(out, record->values[i]);
    }
  }
  und_buffer_adds(out, "\n");
  return true;
}

// Import `bytes` in pieces of `step`; the records come to `out`, and the fault,
// if there is one, behind them.
static const char *import(und_slice bytes, uint32_t step, und_buffer *out)
{
  und_import *import = und_import_new("list", (und_record_sink){describe, out});
  bool sound = true;

  for (uint32_t at = 0; sound && at < bytes.size; at += step) {
    sound = und_import_feed(import, und_slice_cut(bytes, at, at + step));
  }
  sound = und_import_end(import) && sound;
  cr_expect_eq(sound, *und_import_fault(import) == '\0');
  und_buffer_adds(out, und_import_fault(import));
  const char *format = und_import_format(import);
  und_import_free(import);
  return format;
}

static void expect_file(const char *name, const char *format,
                        const char *expected)
{
  static const uint32_t steps[] = {1, 7, 64, 1U << 20};
  und_buffer path = {0};
  und_buffer bytes = {0};

  und_buffer_addf(&path, "%s/tests/store/lists/%s", UND_SOURCE_DIR, name);
  cr_assert(und_file_read(path.data, &bytes), "%s", path.data);
  for (size_t i = 0; i < SIZE(steps); i++) {
    und_buffer out = {0};
    cr_expect_str_eq(import(und_buffer_slice(&bytes), steps[i], &out), format);
    cr_expect_str_eq(out.data, expected, "%s by %u: %s", name, steps[i],
                     out.data);
    und_buffer_finish(&out);
  }
  und_buffer_finish(&bytes);
  und_buffer_finish(&path);
}

Test(import, reads_tsv_by_the_names_of_its_columns)
{
  expect_file(
    "resolutions.tsv", "TSV",
    "A/RES/96/1|Lighthouses and other aids to navigation|2041-12-18|96||"
    "harbour register|title_fr=Phares et autres aides à la navigation\n"
    "A/RES/96/2|The keepers of remote lights|18 Dec. 2041|96|120-2-31|list|"
    "title_fr=Les gardiens des phares isolés\n"
    "S/RES/4012 (2041)|Tide tables|2041|||harbour register\n"
    "A/RES/96/3||not known|||list\n"
    "RED/LAMP|No symbol of this form|2041-12-18|||list\n");
  expect_file("chinese.tsv", "TSV",
              "A/RES/96/1|||||list|title_zh=灯塔和航标\n"
              "A/RES/96/4|||||list|title_zh=潮汐表\n");
}

Test(import, folds_the_votes_of_a_resolution)
{
  expect_file("votes.csv", "voting data",
              "A/RES/96/2|The keepers of remote lights|2041-12-18|96|2-1-1|"
              "UN Digital Library, voting data, record 5100001\n"
              "A/RES/96/5|The \"Great Lamp\", its oil and its wick|2041-12-19|"
              "96|3-0-2|UN Digital Library, voting data, record 5100002\n");
  expect_file("votes_2024.csv", "voting data",
              "S/RES/4012(2041)|Tide tables|2041-11-02||2-0-1|"
              "UN Digital Library, voting data\n");
}

Test(import, reads_bibliographic_and_voting_records)
{
  expect_file("records.xml", "MARCXML",
              "A/RES/96/6|Fog signals : horns & bells|20 Dec. 2041|96||"
              "UN Digital Library, record 5200001\n"
              "A/96/L.9|Fog signals : horns & bells|20 Dec. 2041|96||"
              "UN Digital Library, record 5200001\n"
              "S/RES/4013 (2041)|Buoys|2041-11-03|96th year|13-0-2|"
              "UN Digital Library, record 5200002\n"
              "A/RES/96/7||||2-1-0|UN Digital Library\n");
}

Test(import, says_what_is_wrong)
{
  static const struct {
    const char *bytes;
    const char *says; // the records before it, and the fault
  } rows[] = {
    {"", "the first line names no column 'symbol'"},
    {"title_en\tdate\nA\t2041\n", "the first line names no column 'symbol'"},
    {"date,title\n2041,A\n", "the first line names no column 'resolution'"},
    {"resolution,title\nA/RES/96/1,A\n",
     "the first line names no column 'ms_vote', and not all of 'total_yes', "
     "'total_no' and 'total_abstentions'"},
    {"<collection><record>", "line 1: no element found"},
    {"<collection></record>", "line 1: mismatched tag"},
    {"<a/>", "there is no MARC record in it"},
    {"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
     "the file declares entities, which is not allowed"},
    {"<record><datafield tag='191'><subfield code='a'>A/1</subfield>"
     "</datafield></record><record/>",
     "A/1|||||UN Digital Library\nline 1: junk after document element"},
  };

  for (size_t i = 0; i < SIZE(rows); i++) {
    und_buffer out = {0};
    import(und_slice_from(rows[i].bytes), 1U << 20, &out);
    cr_expect_str_eq(out.data, rows[i].says, "%s: %s", rows[i].bytes, out.data);
    und_buffer_finish(&out);
  }
}

Test(import, ends_what_has_no_end)
{
  static const char *const begins[] = {"symbol\tdate\n",
                                       "resolution,ms_vote\n\"",
                                       "<record><controlfield tag='001'>"};
  static const char *const ends[] = {"longer than the limit of 1 MiB",
                                     "longer than the limit of 1 MiB",
                                     "longer than the limit of 1 MiB"};

  for (size_t i = 0; i < SIZE(begins); i++) {
    und_buffer bytes = {0};
    und_buffer out = {0};
    und_buffer_adds(&bytes, begins[i]);
    memset(und_buffer_room(&bytes, 2U << 20), 'x', 2U << 20);
    bytes.size += 2U << 20;
    import(und_buffer_slice(&bytes), 4096, &out);
    cr_expect_not_null(strstr(out.data, ends[i]), "%s", out.data);
    und_buffer_finish(&bytes);
    und_buffer_finish(&out);
  }
}

Test(import, values_are_valid_and_on_one_line)
{
  und_buffer out = {0};

  import(UND_SLICE("symbol\ttitle_en\nA/1\ta\xFF \v b\r\n"), 1U << 20, &out);
  cr_expect_str_eq(out.data, "A/1|a\uFFFD b||||list\n");
  und_buffer_finish(&out);
}
