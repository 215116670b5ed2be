// SPDX-License-Identifier: MIT

#include "und/base/status.h"

typedef struct {
  int number;
  const char *text;
} status_row;

#define STATUS_ROW(name, number, text) {number, text},
static const status_row rows[] = {UND_STATUSES(STATUS_ROW)};
#undef STATUS_ROW

static const status_row *find(und_status status)
{
  return &rows[(unsigned)status < UND_STATUS_COUNT ? status : UND_INTERNAL];
}

int und_status_number(und_status status)
{
  return find(status)->number;
}

const char *und_status_text(und_status status)
{
  return find(status)->text;
}
