// SPDX-License-Identifier: MIT

#include "meter.h"

#include <stdio.h>
#include <unistd.h>

enum { PATIENCE_MS = 400, INTERVAL_MS = 80, WIDTH = 40 };

static int64_t since_ms(const struct timespec *then)
{
  struct timespec now;

  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)(now.tv_sec - then->tv_sec) * 1000 +
         (now.tv_nsec - then->tv_nsec) / 1000000;
}

void und_meter_start(und_meter *meter, const char *title, const char *unit,
                     und_meter_mode mode)
{
  bool terminal = isatty(STDERR_FILENO) != 0;

  *meter = (und_meter){.title = title,
                       .unit = unit,
                       .terminal = mode == UND_METER_ALWAYS ||
                                   (mode == UND_METER_AUTO && terminal)};
  clock_gettime(CLOCK_MONOTONIC, &meter->start);
}

void und_meter_show(und_meter *meter, uint32_t done, uint32_t all)
{
  meter->all = all;
  if (!meter->terminal || all == 0 || since_ms(&meter->start) < PATIENCE_MS ||
      (meter->shown && since_ms(&meter->last) < INTERVAL_MS)) {
    return;
  }
  int filled = (int)((uint64_t)done * WIDTH / all);

  fprintf(stderr, "\r%s [", meter->title);
  for (int i = 0; i < WIDTH; i++) {
    fputc(i < filled ? '#' : ' ', stderr);
  }
  fprintf(stderr, "] %u of %u %s", done, all, meter->unit);
  fflush(stderr);
  meter->shown = true;
  clock_gettime(CLOCK_MONOTONIC, &meter->last);
}

void und_meter_clear(und_meter *meter)
{
  if (meter->shown) {
    fprintf(stderr, "\r\033[K");
    meter->shown = false;
  }
}
