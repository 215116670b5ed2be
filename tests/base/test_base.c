// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <stdio.h>
#include <unistd.h>

#include "und/base/buffer.h"
#include "und/base/log.h"
#include "und/base/status.h"

Test(status, has_a_number_and_a_text)
{
  cr_expect_eq(und_status_number(UND_OK), 0);
  cr_expect_eq(und_status_number(UND_CANCELLED), -32800);
  for (int i = 0; i < UND_STATUS_COUNT; i++) {
    cr_expect(strlen(und_status_text((und_status)i)) > 0);
  }
  cr_expect_eq(und_status_number((und_status)99), -32603,
               "unknown is internal");
}

Test(log, writes_what_is_grave_enough)
{
  char path[] = "/tmp/undocd-log-XXXXXX";
  int handle = mkstemp(path);
  und_log_level level = UND_LOG_DEBUG;

  cr_assert(handle >= 0);
  cr_expect(und_log_find(UND_SLICE("info"), &level));
  cr_expect_not(und_log_find(UND_SLICE("loud"), &level));
  und_log_set_level(level);
  cr_assert(und_log_open(path));
  und_log(UND_LOG_INFO, "paragraph %d", 12);
  und_log(UND_LOG_DEBUG, "unheard");
  und_log_close();

  char text[256] = "";
  cr_expect(read(handle, text, sizeof text - 1) > 0);
  cr_expect(strstr(text, "info: paragraph 12\n") != NULL);
  cr_expect(strstr(text, "unheard") == NULL);
  close(handle);
  unlink(path);
}

Test(log, says_that_a_file_cannot_be_opened)
{
  cr_expect_not(und_log_open("/no/such/folder/log"));
}

Test(buffer, splices_inside_and_past_its_end)
{
  und_buffer buffer = {0};

  und_buffer_adds(&buffer, "paragraph");
  und_buffer_splice(&buffer, 4, 2, UND_SLICE("XYZ"));
  cr_expect_str_eq(buffer.data, "paraXYZaph");
  und_buffer_splice(&buffer, 90, 90, UND_SLICE("!"));
  cr_expect_str_eq(buffer.data, "paraXYZaph!");
  und_buffer_add(&buffer, und_buffer_slice(&buffer));
  cr_expect_str_eq(buffer.data, "paraXYZaph!paraXYZaph!");
  und_buffer_addf(&buffer, "%d", 42);
  cr_expect_eq(buffer.size, 24);
  und_buffer_finish(&buffer);
}
