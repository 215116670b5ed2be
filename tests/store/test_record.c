// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/store/record.h"

Test(record, dates_get_one_form)
{
  static const char *const rows[][2] = {
    {"2019-12-18", "2019-12-18"},
    {"2019-12", "2019-12"},
    {"2019", "2019"},
    {"[2019]", "2019"},
    {"20191218", "2019-12-18"},
    {"18 Dec. 2019", "2019-12-18"},
    {"18 December 2019", "2019-12-18"},
    {"May 2017", "2017-05"},
    {"2019/1/2", "2019-01-02"},
    {"", ""},
    {"19", ""},
    {"2019-13-01", ""},
    {"2019-02-30", ""},
    {"2019-12-18T00:00", ""},
    {"3019", ""},
    {"18-12-2019", ""},
    {"2019-2020-2021-2022", ""},
    {"99999999999999", ""},
    {"18 Dec Jan 2019", ""},
    {"2019 approx.", ""},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_buffer out = {0};
    bool found = und_record_write_date(und_slice_from(rows[i][0]), &out);
    cr_expect_eq(found, *rows[i][1] != '\0', "%s", rows[i][0]);
    cr_expect_str_eq(out.data ? out.data : "", rows[i][1], "%s", rows[i][0]);
    und_buffer_finish(&out);
  }
}

Test(record, a_title_in_another_language_is_better_than_none)
{
  und_record record = {0};
  und_language language;

  cr_expect_eq(und_record_title(&record, UND_FR, &language).size, 0);
  record.values[UND_FIELD_TITLE + UND_ZH] = UND_SLICE("z");
  cr_expect_eq(und_record_title(&record, UND_FR, &language).data[0], 'z');
  cr_expect_eq(language, UND_ZH);
  record.values[UND_FIELD_TITLE + UND_EN] = UND_SLICE("e");
  cr_expect_eq(und_record_title(&record, UND_FR, &language).data[0], 'e');
  record.values[UND_FIELD_TITLE + UND_FR] = UND_SLICE("f");
  cr_expect_eq(und_record_title(&record, UND_FR, &language).data[0], 'f');
  cr_expect_eq(language, UND_FR);
}

static void expect_source(const und_record *record, unsigned field,
                          const char *source)
{
  cr_expect(
    und_slice_equal(und_record_source(record, field), und_slice_from(source)),
    "%s", und_field_name(field));
}

static void expect_list(const und_record *record, const char *list)
{
  und_buffer out = {0};

  und_record_list_sources(record->values[UND_FIELD_SOURCE], &out);
  cr_expect_str_eq(out.data ? out.data : "", list);
  und_buffer_finish(&out);
}

Test(record, takes_what_it_lacks_from_another_with_its_source)
{
  und_record record = {0};
  und_record other = {0};
  und_buffer space = {0};

  record.values[UND_FIELD_DATE] = UND_SLICE("2019");
  record.values[UND_FIELD_SOURCE] = UND_SLICE("a; of 2019");
  other.values[UND_FIELD_DATE] = UND_SLICE("2020");
  other.values[UND_FIELD_SOURCE] = UND_SLICE("b");
  und_record_merge(&record, &other, &space);
  expect_list(&record, "a; of 2019");
  expect_source(&record, UND_FIELD_DATE, "a; of 2019");
  other.values[UND_FIELD_VOTE] = UND_SLICE("1-2-3");
  und_record_merge(&record, &other, &space);
  cr_expect(und_slice_equal(record.values[UND_FIELD_DATE], UND_SLICE("2019")));
  cr_expect(und_slice_equal(record.values[UND_FIELD_VOTE], UND_SLICE("1-2-3")));
  expect_list(&record, "a; of 2019; b");
  expect_source(&record, UND_FIELD_DATE, "a; of 2019");
  expect_source(&record, UND_FIELD_VOTE, "b");

  // The same list again changes nothing; a third adds its own.
  und_record third = {0};
  third.values[UND_FIELD_TITLE] = UND_SLICE("Lamps");
  third.values[UND_FIELD_VOTE] = UND_SLICE("9-9-9");
  third.values[UND_FIELD_SOURCE] = UND_SLICE("c");
  und_record_merge(&record, &third, &space);
  expect_list(&record, "c; a; of 2019; b");
  expect_source(&record, UND_FIELD_TITLE, "c");
  expect_source(&record, UND_FIELD_VOTE, "b");
  und_buffer_finish(&space);
}

Test(record, without_values_keeps_its_source)
{
  und_record record = {0};
  und_record other = {0};
  und_buffer space = {0};

  record.values[UND_FIELD_SOURCE] = UND_SLICE("a");
  und_record_merge(&record, &other, &space);
  expect_list(&record, "a");
  und_buffer_finish(&space);
}
