// SPDX-License-Identifier: MIT

#include "protocol/config_edit.h"

#include <criterion/criterion.h>

// A file, and what it is when letter-gap has been turned off.
static const struct {
  const char *before;
  const char *after; ///< NULL where it cannot be done
} rows[] = {
  {"", "{\n  \"checks\": {\"letter-gap\": \"off\"}\n}\n"},
  {"{}", "{\n  \"checks\": {\"letter-gap\": \"off\"}\n}"},
  {"{\"language\": \"fr\"}",
   "{\n  \"checks\": {\"letter-gap\": \"off\"},\"language\": \"fr\"}"},
  {"{\"checks\": {}}", "{\"checks\": {\"letter-gap\": \"off\"}}"},
  {"{\"a\": [1, {\"checks\": {}}], \"checks\":\r\n {\"para-gap\": \"off\"}}",
   "{\"a\": [1, {\"checks\": {}}], \"checks\":\r\n {\"letter-gap\": \"off\", "
   "\"para-gap\": \"off\"}}"},
  {"{\"q\\\"}\": 1, \"checks\": {\"letter-gap\" : \"hint\"}}",
   "{\"q\\\"}\": 1, \"checks\": {\"letter-gap\" : \"off\"}}"},
  {"{\"checks\": []}", NULL},
  {"[]", NULL},
  {"{\"checks\": {", NULL},
};

Test(config_edit, turns_a_check_off_and_leaves_the_rest)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_slice before = und_slice_from(rows[i].before);
    und_edits edits = {0};
    und_buffer after = {0};
    bool done = und_config_edit_off(before, "letter-gap", &edits);

    cr_expect_eq(done, rows[i].after != NULL, "%s", rows[i].before);
    und_edits_apply(&edits, before, &after);
    if (done && rows[i].after != NULL) {
      cr_expect_str_eq(after.data, rows[i].after);
    }
    und_edits_finish(&edits);
    und_buffer_finish(&after);
  }
}
