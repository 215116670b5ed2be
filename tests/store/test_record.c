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

Test(record, sources_are_named_once)
{
  static const char *const rows[][3] = {
    {"", "a", "a"},
    {"a", "a", "a"},
    {"a", "b", "a; b"},
    {"a; b", "b", "a; b"},
    {"a; b", "a", "a; b"},
    {"a; bc", "b", "a; bc; b"},
    {"ab; c", "b", "ab; c; b"},
    {"a", "", "a"},
    {"a;b", "b", "a;b; b"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_buffer out = {0};
    und_record_join_sources(und_slice_from(rows[i][0]),
                            und_slice_from(rows[i][1]), &out);
    cr_expect_str_eq(out.data, rows[i][2]);
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

Test(record, is_filled_from_another)
{
  und_record record = {0};
  und_record other = {0};
  und_buffer space = {0};

  record.values[UND_FIELD_DATE] = UND_SLICE("2019");
  record.values[UND_FIELD_SOURCE] = UND_SLICE("a");
  other.values[UND_FIELD_DATE] = UND_SLICE("2020");
  other.values[UND_FIELD_SOURCE] = UND_SLICE("b");
  und_record_fill(&record, &other, &space);
  cr_expect(und_slice_equal(record.values[UND_FIELD_SOURCE], UND_SLICE("a")));
  other.values[UND_FIELD_VOTE] = UND_SLICE("1-2-3");
  und_record_fill(&record, &other, &space);
  cr_expect(und_slice_equal(record.values[UND_FIELD_DATE], UND_SLICE("2019")));
  cr_expect(und_slice_equal(record.values[UND_FIELD_VOTE], UND_SLICE("1-2-3")));
  cr_expect(
    und_slice_equal(record.values[UND_FIELD_SOURCE], UND_SLICE("a; b")));
  und_buffer_finish(&space);
}
