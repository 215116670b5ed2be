// SPDX-License-Identifier: MIT
//
// Log: what the program has to say about itself, one line each, to stderr or
// to a file. Never to stdout, which belongs to the protocol. Any thread may
// write.
//
// Owns     The file that it opened, until und_log_close().
// Fails    und_log_open(); writing never does.

#ifndef UND_BASE_LOG_H
#define UND_BASE_LOG_H

#include "und/base/slice.h"

/// From the gravest to the most talkative.
typedef enum {
  UND_LOG_ERROR,
  UND_LOG_WARNING,
  UND_LOG_INFO,
  UND_LOG_DEBUG,
} und_log_level;

/// Find the level called `name`: error, warning, info or debug. Returns false,
/// and leaves `*level_out` alone, if there is none.
bool und_log_find(und_slice name, und_log_level *level_out);

/// Write only what is as grave as `level`; UND_LOG_WARNING at the start.
void und_log_set_level(und_log_level level);

/// Append to the file at `path` from now on, rather than to stderr. Returns
/// false if it cannot be opened: errno says why, and stderr stays in use.
bool und_log_open(const char *path);

/// Go back to stderr.
void und_log_close(void);

/// Write one line as printf() would; the end of line is added.
void und_log(und_log_level level, const char *format, ...)
  __attribute__((format(printf, 2, 3)));

#endif
