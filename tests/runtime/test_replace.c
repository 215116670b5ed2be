// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/files.h"
#include "und/runtime/files.h"

static char folder[] = "/tmp/undocd-replace-XXXXXX";
static und_buffer path;

static void write_file(const char *content)
{
  FILE *file = fopen(path.data, "wb");

  cr_assert_not_null(file);
  fputs(content, file);
  fclose(file);
}

static void expect_file(const char *content)
{
  und_buffer now = {0};

  cr_assert(und_file_read(path.data, &now));
  cr_expect_str_eq(now.data, content);
  und_buffer_finish(&now);
}

static void begin(void)
{
  cr_assert_not_null(mkdtemp(folder));
  und_buffer_addf(&path, "%s/draft.undoc", folder);
}

static void end(void)
{
  unlink(path.data);
  cr_expect_eq(rmdir(folder), 0, "another file was left");
  und_buffer_finish(&path);
}

TestSuite(replace, .init = begin, .fini = end);

Test(replace, changes_the_text_and_nothing_else)
{
  const char *reason = NULL;
  struct stat status;

  write_file("\xEF\xBB\xBF"
             "1. A.\r\n");
  cr_assert_eq(chmod(path.data, 0604), 0);
  cr_expect(und_files_replace(path.data, UND_SLICE("1. A.\r\n"),
                              UND_SLICE("2. A.\r\n"), &reason));
  cr_expect_null(reason);
  expect_file("\xEF\xBB\xBF"
              "2. A.\r\n");
  cr_assert_eq(stat(path.data, &status), 0);
  cr_expect_eq(status.st_mode & 07777, 0604);
}

Test(replace, leaves_a_file_that_changed_alone)
{
  const char *reason = NULL;

  write_file("1. B.\n");
  cr_expect_not(und_files_replace(path.data, UND_SLICE("1. A.\n"),
                                  UND_SLICE("2. A.\n"), &reason));
  cr_expect_not_null(reason);
  expect_file("1. B.\n");
}

Test(replace, says_that_there_is_no_file)
{
  const char *reason = NULL;

  cr_expect_not(und_files_replace(path.data, UND_SLICE("1. A.\n"),
                                  UND_SLICE("2. A.\n"), &reason));
  cr_expect_not_null(reason);
}
