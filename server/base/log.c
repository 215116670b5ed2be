// SPDX-License-Identifier: MIT

#include "und/base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <time.h>

static const char *const names[] = {"error", "warning", "info", "debug"};

static und_log_level threshold = UND_LOG_WARNING;
static FILE *file;

bool und_log_find(und_slice name, und_log_level *level_out)
{
  for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
    if (und_slice_equal(name, und_slice_from(names[i]))) {
      *level_out = (und_log_level)i;
      return true;
    }
  }
  return false;
}

void und_log_set_level(und_log_level level)
{
  threshold = level;
}

bool und_log_open(const char *path)
{
  FILE *opened = fopen(path, "ae");

  if (opened == NULL) {
    return false;
  }
  und_log_close();
  file = opened;
  return true;
}

void und_log_close(void)
{
  if (file != NULL) {
    fclose(file);
    file = NULL;
  }
}

// A line is put together first, and written by one call: lines of several
// threads do not mix.
void und_log(und_log_level level, const char *format, ...)
{
  char line[2048];
  va_list arguments;

  if (level > threshold) {
    return;
  }
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);

  FILE *out = file != NULL ? file : stderr;
  char stamp[32] = "";
  if (file != NULL) {
    time_t now = time(NULL);
    struct tm parts;
    gmtime_r(&now, &parts);
    strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%SZ ", &parts);
  }
  fprintf(out, "%sundocd: %s: %s\n", stamp, names[level], line);
  fflush(out);
}
