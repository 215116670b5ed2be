// SPDX-License-Identifier: MIT
//
// A catalogue in a folder that the test makes.

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/files.h"
#include "und/store/catalogue.h"
#include "und/store/reference.h"

static char folder[] = "/tmp/undocd-catalogue-XXXXXX";
static char path[200];

static void begin(void)
{
  cr_assert(mkdtemp(folder) != NULL);
  snprintf(path, sizeof path, "%s/deep/er/catalogue.db", folder);
}

static void end(void)
{
  char command[300];

  snprintf(command, sizeof command, "chmod -R u+w %s; rm -rf %s", folder,
           folder);
  cr_expect_eq(system(command), 0);
}

TestSuite(catalogue, .init = begin, .fini = end);

static und_catalogue *edit(void)
{
  und_catalogue *catalogue = NULL;
  und_buffer fault = {0};

  cr_assert_eq(und_catalogue_edit(path, &catalogue, &fault), UND_OK, "%s",
               fault.data);
  return catalogue;
}

static und_catalogue *open_it(void)
{
  und_catalogue *catalogue = NULL;
  und_buffer fault = {0};

  cr_assert_eq(und_catalogue_open(path, &catalogue, &fault), UND_OK, "%s",
               fault.data);
  return catalogue;
}

static void put(und_catalogue *catalogue, const char *symbol,
                const char *title_en, const char *title_zh, const char *date,
                const char *source)
{
  und_record record = {0};

  record.values[UND_FIELD_SYMBOL] = und_slice_from(symbol);
  record.values[UND_FIELD_TITLE + UND_EN] = und_slice_from(title_en);
  record.values[UND_FIELD_TITLE + UND_ZH] = und_slice_from(title_zh);
  record.values[UND_FIELD_DATE] = und_slice_from(date);
  record.values[UND_FIELD_SOURCE] = und_slice_from(source);
  cr_expect(und_catalogue_put(catalogue, &record), "%s",
            und_catalogue_fault(catalogue));
}

static void expect(und_catalogue *catalogue, const char *symbol, unsigned field,
                   const char *value)
{
  und_record record = {0};

  und_catalogue_find(catalogue, und_slice_from(symbol), &record);
  cr_expect(und_slice_equal(record.values[field], und_slice_from(value)),
            "%s: %.*s, wanted %s", symbol, (int)record.values[field].size,
            record.values[field].data ? record.values[field].data : "", value);
}

enum { TITLE_EN = UND_FIELD_TITLE + UND_EN };

static void fill(void)
{
  und_catalogue *catalogue = edit();

  put(catalogue, "A/RES/96/1", "Lighthouses", "\u706f\u5854", "18 Dec. 2041",
      "a");
  put(catalogue, "S/RES/4012 (2041)", "Tide tables", NULL, "soon", "a");
  put(catalogue, "RED/LAMP", "Nothing", NULL, NULL, "a");
  cr_expect(und_catalogue_commit(catalogue));
  und_catalogue_tally tally = und_catalogue_tally_of(catalogue);
  cr_expect_eq(tally.records, 3);
  cr_expect_eq(tally.added, 2);
  cr_expect_eq(tally.changed, 0);
  cr_expect_eq(tally.foreign, 1);
  und_catalogue_close(catalogue);
}

Test(catalogue, finds_a_document_in_any_spelling)
{
  fill();
  und_catalogue *catalogue = open_it();

  expect(catalogue, "A/RES/96/1", TITLE_EN, "Lighthouses");
  expect(catalogue, "a/res/96/1", UND_FIELD_DATE, "2041-12-18");
  expect(catalogue, "S/RES/4012(2041)", TITLE_EN, "Tide tables");
  expect(catalogue, "S/RES/4012 (2041)", UND_FIELD_SYMBOL, "S/RES/4012(2041)");
  expect(catalogue, "S/RES/4012 (2041)", UND_FIELD_DATE, "");
  expect(catalogue, "A/RES/96/2", TITLE_EN, "");
  expect(catalogue, "RED/LAMP", TITLE_EN, "");
  expect(catalogue, "", TITLE_EN, "");
  und_catalogue_close(catalogue);
}

Test(catalogue, takes_over_what_is_new_and_keeps_the_rest)
{
  fill();
  und_catalogue *catalogue = edit();

  put(catalogue, "A/RES/96/1", "Lighthouses and lamps", NULL, NULL, "b");
  put(catalogue, "S/RES/4012(2041)", "Tide tables", NULL, NULL, "a");
  und_catalogue_tally tally = und_catalogue_tally_of(catalogue);
  cr_expect_eq(tally.added, 0);
  cr_expect_eq(tally.changed, 1, "the same again is no change");
  cr_expect(und_catalogue_commit(catalogue));
  expect(catalogue, "A/RES/96/1", TITLE_EN, "Lighthouses and lamps");
  expect(catalogue, "A/RES/96/1", UND_FIELD_TITLE + UND_ZH, "\u706f\u5854");
  expect(catalogue, "A/RES/96/1", UND_FIELD_DATE, "2041-12-18");
  und_record record;
  cr_assert(und_catalogue_find(catalogue, UND_SLICE("A/RES/96/1"), &record));
  cr_expect(
    und_slice_equal(und_record_source(&record, TITLE_EN), UND_SLICE("b")));
  cr_expect(und_slice_equal(und_record_source(&record, UND_FIELD_DATE),
                            UND_SLICE("a")));
  und_catalogue_close(catalogue);
}

Test(catalogue, a_range_of_parts_is_each_of_them)
{
  und_catalogue *catalogue = edit();

  put(catalogue, "A/RES/96/8 A-C", "Wicks", NULL, NULL, "a");
  put(catalogue, "A/RES/96/9C-A", "Oil", NULL, NULL, "a");
  put(catalogue, "A-B", "Oil", NULL, NULL, "a");
  cr_expect_eq(und_catalogue_tally_of(catalogue).foreign, 2);
  expect(catalogue, "A/RES/96/8B", TITLE_EN, "Wicks");
  expect(catalogue, "A/RES/96/8 C", TITLE_EN, "Wicks");
  expect(catalogue, "A/RES/96/8", TITLE_EN, "");
  und_catalogue_close(catalogue);
}

Test(catalogue, forgets_what_is_not_committed)
{
  fill();
  und_catalogue *catalogue = edit();

  put(catalogue, "A/RES/96/2", "Keepers", NULL, NULL, "a");
  expect(catalogue, "A/RES/96/2", TITLE_EN, "Keepers");
  und_catalogue *reader = open_it();
  expect(reader, "A/RES/96/2", TITLE_EN, "");
  und_catalogue_close(catalogue);
  expect(reader, "A/RES/96/2", TITLE_EN, "");
  expect(reader, "A/RES/96/1", TITLE_EN, "Lighthouses");
  und_catalogue_close(reader);
}

static off_t log_size(void)
{
  char name[250];
  struct stat status;

  snprintf(name, sizeof name, "%s-wal", path);
  return stat(name, &status) == 0 ? status.st_size : 0;
}

// A server that has looked something up may stay for days.
Test(catalogue, a_reader_does_not_keep_the_log_of_an_import)
{
  fill();
  und_catalogue *reader = open_it();
  und_record record;

  cr_expect(und_catalogue_find(reader, UND_SLICE("A/RES/96/1"), &record));
  und_catalogue *catalogue = edit();
  put(catalogue, "A/RES/96/2", "Keepers", NULL, NULL, "a");
  cr_expect(und_catalogue_commit(catalogue));
  cr_expect_eq(log_size(), 0);
  und_catalogue_close(catalogue);
  cr_expect(und_slice_equal(record.values[TITLE_EN], UND_SLICE("Lighthouses")));
  expect(reader, "A/RES/96/2", TITLE_EN, "Keepers");
  und_catalogue_close(reader);
}

Test(catalogue, one_writer_at_a_time)
{
  und_catalogue *first = edit();
  und_catalogue *second = NULL;
  und_buffer fault = {0};

  cr_expect_eq(und_catalogue_edit(path, &second, &fault), UND_REQUEST_FAILED);
  cr_expect_not_null(strstr(fault.data, "is being written by another program"),
                     "%s", fault.data);
  und_buffer_finish(&fault);
  und_catalogue_close(first);
}

static bool list_symbol(void *data, const und_record *record)
{
  und_buffer_addf(data, "%.*s ", (int)record->values[UND_FIELD_SYMBOL].size,
                  record->values[UND_FIELD_SYMBOL].data);
  return true;
}

static void expect_search(und_catalogue *catalogue, const char *words,
                          const char *symbols)
{
  und_buffer found = {0};

  und_buffer_adds(&found, "");
  und_catalogue_search(catalogue, und_slice_from(words), 10,
                       (und_record_sink){list_symbol, &found});
  cr_expect_str_eq(found.data, symbols, "%s: %s", words, found.data);
  cr_expect_str_eq(und_catalogue_fault(catalogue), "", "%s", words);
  und_buffer_finish(&found);
}

Test(catalogue, finds_titles_by_their_words)
{
  und_catalogue *catalogue = edit();

  put(catalogue, "A/RES/96/1", "Lighthouses and buoys at sea",
      "\u706f\u5854\u548c\u822a\u6807", NULL, "a");
  put(catalogue, "A/RES/96/2", "The keepers of the sea's lighthouses", NULL,
      NULL, "a");
  put(catalogue, "A/RES/96/3", "\u00c9clairage", "\u822a\u706f", NULL, "a");
  expect_search(catalogue, "lighthouses buoys", "A/RES/96/1 ");
  expect_search(catalogue, "keep LIGHT", "A/RES/96/2 ");
  expect_search(catalogue, "eclairage", "A/RES/96/3 ");
  expect_search(catalogue, "\u822a\u6807", "A/RES/96/1 ");
  expect_search(catalogue, "\u6807\u822a", "");
  expect_search(catalogue, "\u706f", "A/RES/96/3 A/RES/96/1 ");
  expect_search(catalogue, "", "");
  expect_search(catalogue, "\" OR * (AND) NEAR(", "");
  put(catalogue, "A/RES/96/1", "Lamps", NULL, NULL, "a");
  expect_search(catalogue, "buoys", "");
  expect_search(catalogue, "lamps", "A/RES/96/1 ");
  und_catalogue_close(catalogue);
}

static void write_file(const char *bytes, size_t size)
{
  FILE *file;

  und_catalogue_close(edit()); // makes the folders
  file = fopen(path, "wb");
  cr_assert(file != NULL);
  fwrite(bytes, 1, size, file);
  fclose(file);
}

static void expect_refused(const char *says)
{
  und_catalogue *catalogue = NULL;
  und_buffer fault = {0};

  cr_expect_eq(und_catalogue_open(path, &catalogue, &fault), UND_UNREADABLE);
  cr_expect_not_null(strstr(fault.data, says), "%s", fault.data);
  fault.size = 0;
  cr_expect_eq(und_catalogue_edit(path, &catalogue, &fault),
               UND_REQUEST_FAILED);
  cr_expect_not_null(strstr(fault.data, says), "%s", fault.data);
  und_buffer_finish(&fault);
}

Test(catalogue, refuses_what_is_none)
{
  char text[5000];

  memset(text, 'x', sizeof text);
  write_file(text, sizeof text);
  expect_refused("is no catalogue of undocd");
}

Test(catalogue, refuses_a_database_of_others_and_of_later_days)
{
  char command[400];

  fill();
  snprintf(command, sizeof command,
           "sqlite3 %s 'PRAGMA user_version=2' 2>/dev/null", path);
  if (system(command) == 0) { // where that program is there
    expect_refused("was made by a newer undocd");
    snprintf(command, sizeof command, "sqlite3 %s 'PRAGMA application_id=7'",
             path);
    cr_expect_eq(system(command), 0);
    expect_refused("is no catalogue of undocd");
  }
}

Test(catalogue, is_missing_where_there_is_none)
{
  und_catalogue *catalogue = NULL;
  und_buffer fault = {0};

  cr_expect_eq(und_catalogue_open(path, &catalogue, &fault), UND_NOT_FOUND);
  cr_expect_not_null(strstr(fault.data, "there is no catalogue at /tmp/"));
  und_buffer_finish(&fault);
}

// Many documents, so that the file has many pages, then some of them spoilt.
static void spoil(void)
{
  und_catalogue *catalogue = edit();

  for (unsigned i = 1; i <= 2000; i++) {
    char symbol[32];
    snprintf(symbol, sizeof symbol, "A/RES/96/%u", i);
    put(catalogue, symbol, "Lighthouses and other aids", NULL, NULL, "a");
  }
  cr_expect(und_catalogue_commit(catalogue));
  und_catalogue_close(catalogue);
  FILE *file = fopen(path, "r+b");
  cr_assert(file != NULL);
  for (long at = 8192; at < 200000; at += 4096) {
    fseek(file, at, SEEK_SET);
    for (int i = 0; i < 1000; i++) {
      fputc(0xFF, file);
    }
  }
  fclose(file);
}

Test(catalogue, a_damaged_file_finds_nothing_and_says_so)
{
  spoil();
  und_catalogue *catalogue = open_it();
  und_catalogue_counts counts;

  expect(catalogue, "A/RES/96/700", TITLE_EN, "");
  cr_expect_not_null(strstr(und_catalogue_fault(catalogue), "is damaged"), "%s",
                     und_catalogue_fault(catalogue));
  cr_expect_not(und_catalogue_count(catalogue, &counts));
  cr_expect_not_null(strstr(und_catalogue_fault(catalogue), "is damaged"), "%s",
                     und_catalogue_fault(catalogue));
  und_catalogue_close(catalogue);
}

Test(catalogue, is_read_where_nothing_can_be_written)
{
  fill();
  cr_assert_eq(chmod(path, 0400), 0);
  *strrchr(path, '/') = '\0';
  cr_assert_eq(chmod(path, 0500), 0);
  strcat(path, "/catalogue.db");
  und_catalogue *catalogue = open_it();
  expect(catalogue, "A/RES/96/1", TITLE_EN, "Lighthouses");
  und_catalogue_close(catalogue);
  if (geteuid() != 0) { // root writes everywhere
    und_buffer fault = {0};
    cr_expect_eq(und_catalogue_edit(path, &catalogue, &fault),
                 UND_REQUEST_FAILED);
    cr_expect_not_null(strstr(fault.data, "cannot be"), "%s", fault.data);
    und_buffer_finish(&fault);
  }
}

Test(catalogue, counts_and_lists_what_it_has)
{
  fill();
  und_catalogue *catalogue = open_it();
  und_catalogue_counts counts;
  und_buffer found = {0};

  cr_expect(und_catalogue_count(catalogue, &counts));
  cr_expect_eq(counts.documents, 2);
  cr_expect_eq(counts.with[UND_FIELD_DATE], 1);
  cr_expect_eq(counts.with[UND_FIELD_TITLE + UND_ZH], 1);
  cr_expect(
    und_catalogue_each(catalogue, (und_record_sink){list_symbol, &found}));
  cr_expect_str_eq(found.data, "A/RES/96/1 S/RES/4012(2041) ");
  und_buffer_finish(&found);
  und_catalogue_close(catalogue);
}

static void expect_title(und_reference *reference, const char *symbol,
                         const char *title)
{
  und_record record = {0};

  bool found = und_reference_find(reference, und_slice_from(symbol), &record);
  cr_expect_eq(found, title != NULL, "%s", symbol);
  cr_expect(title == NULL ||
              und_slice_equal(record.values[TITLE_EN], und_slice_from(title)),
            "%s", symbol);
}

Test(catalogue, a_reference_follows_its_file)
{
  und_reference *reference = und_reference_new(path);

  expect_title(reference, "A/RES/60/1", "2005 World Summit Outcome");
  expect_title(reference, "A/RES/96/1", NULL);
  fill();
  expect_title(reference, "A/RES/96/1", "Lighthouses");
  und_catalogue *catalogue = edit();
  put(catalogue, "A/RES/96/1", "Lamps", NULL, NULL, "b");
  put(catalogue, "A/RES/60/1", NULL, NULL, "2005-09-17", "b");
  cr_expect(und_catalogue_commit(catalogue));
  und_catalogue_close(catalogue);
  expect_title(reference, "A/RES/96/1", "Lamps");
  // What the catalogue does not know, the starter may.
  und_record record = {0};
  cr_expect(und_reference_find(reference, UND_SLICE("A/RES/60/1"), &record));
  cr_expect(und_slice_equal(record.values[TITLE_EN],
                            UND_SLICE("2005 World Summit Outcome")));
  cr_expect(
    und_slice_equal(record.values[UND_FIELD_DATE], UND_SLICE("2005-09-17")));
  cr_expect(und_slice_equal(und_record_source(&record, UND_FIELD_DATE),
                            UND_SLICE("b")));
  cr_expect(und_slice_equal(und_record_source(&record, TITLE_EN),
                            UND_SLICE("the starter catalogue of undocd")));
  unlink(path);
  expect_title(reference, "A/RES/96/1", NULL);
  spoil();
  expect_title(reference, "A/RES/96/700", NULL);
  expect_title(reference, "A/RES/60/1", "2005 World Summit Outcome");
  und_reference_free(reference);
}

Test(catalogue, without_a_file_the_starter_is_left)
{
  und_reference *reference = und_reference_new(NULL);

  expect_title(reference, "a/res/60/1", "2005 World Summit Outcome");
  expect_title(reference, "no symbol", NULL);
  und_reference_free(reference);
}

// Each line of the starter is a document, in order and without a slip.
Test(catalogue, the_starter_is_whole)
{
  und_buffer bytes = {0};
  und_buffer file = {0};
  und_reference *reference = und_reference_new(NULL);
  uint32_t count = 0;

  und_buffer_addf(&file, "%s/server/store/starter.tsv", UND_SOURCE_DIR);
  cr_assert(und_file_read(file.data, &bytes));
  char *next = NULL;
  for (char *line = strtok_r(bytes.data, "\n", &next); line != NULL;
       line = strtok_r(NULL, "\n", &next)) {
    uint32_t size = (uint32_t)strcspn(line, "\t");
    und_record record = {0};
    if (count++ > 0) {
      cr_expect(und_reference_find(reference, (und_slice){line, size}, &record),
                "%s", line);
      und_buffer date = {0};
      cr_expect(und_record_write_date(record.values[UND_FIELD_DATE], &date),
                "%s", line);
      und_buffer_finish(&date);
    }
  }
  cr_expect_gt(count, 20);
  und_reference_free(reference);
  und_buffer_finish(&bytes);
  und_buffer_finish(&file);
}

static bool write_symbol(void *data, const und_record *record)
{
  und_buffer_add(data, record->values[UND_FIELD_SYMBOL]);
  und_buffer_adds(data, " ");
  return true;
}

static void expect_prefix(und_catalogue *catalogue, const char *prefix,
                          bool newest, uint32_t limit, const char *symbols)
{
  und_buffer found = {0};

  und_buffer_adds(&found, "");
  und_catalogue_prefix(catalogue, und_slice_from(prefix), newest, limit,
                       (und_record_sink){write_symbol, &found});
  cr_expect_str_eq(found.data, symbols, "'%s': %s", prefix, found.data);
  und_buffer_finish(&found);
}

Test(catalogue, finds_by_the_beginning_of_a_symbol)
{
  static const char *const symbols[] = {"A/RES/96/1", "A/RES/96/12",
                                        "A/RES/97/3", "A/RES/ES-30/1",
                                        "S/RES/2900(2041)"};
  und_catalogue *catalogue = edit();

  for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
    put(catalogue, symbols[i], "Lamps", "", "", "a");
  }
  cr_expect(und_catalogue_commit(catalogue));
  und_catalogue_close(catalogue);
  catalogue = open_it();
  und_catalogue_begin(catalogue);
  expect_prefix(catalogue, "A/RES/96/1", false, 9, "A/RES/96/1 A/RES/96/12 ");
  expect_prefix(catalogue, "A/RES/", true, 2, "A/RES/97/3 A/RES/96/12 ");
  expect_prefix(catalogue, "A/RES/", false, 9,
                "A/RES/96/1 A/RES/96/12 A/RES/97/3 A/RES/ES-30/1 ");
  expect_prefix(catalogue, "A/RES/98/", true, 9, "");
  expect_prefix(catalogue, "S", false, 0, "");
  und_record record;
  cr_expect(
    und_catalogue_find_key(catalogue, UND_SLICE("S/RES/2900(2041)"), &record));
  cr_expect_not(
    und_catalogue_find_key(catalogue, UND_SLICE("s/res/2900(2041)"), &record));
  und_catalogue_end(catalogue);
  und_catalogue_close(catalogue);
}

Test(catalogue, an_import_ends_while_many_questions_are_asked)
{
  und_catalogue *catalogue = edit();
  und_record record;

  put(catalogue, "A/RES/96/1", "Lamps", "", "", "a");
  cr_expect(und_catalogue_commit(catalogue));
  und_catalogue_close(catalogue);
  und_reference *reference = und_reference_new(path);

  und_reference_begin(reference);
  cr_expect(
    und_reference_find_key(reference, UND_SLICE("A/RES/96/1"), &record));
  catalogue = edit();
  put(catalogue, "A/RES/96/2", "Oil", "", "", "a");
  cr_expect(und_catalogue_commit(catalogue));
  und_catalogue_close(catalogue);
  cr_expect_not(
    und_reference_find_key(reference, UND_SLICE("A/RES/96/2"), &record));
  und_reference_end(reference);
  cr_expect(
    und_reference_find_key(reference, UND_SLICE("A/RES/96/2"), &record));
  und_reference_free(reference);
}
