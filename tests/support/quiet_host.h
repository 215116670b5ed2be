// SPDX-License-Identifier: MIT
//
// Quiet host: a session's surroundings where nothing is but a buffer that keeps
// what was sent. There are no files.
//
// Borrows  The buffer.

#ifndef UND_TESTS_SUPPORT_QUIET_HOST_H
#define UND_TESTS_SUPPORT_QUIET_HOST_H

#include "und/protocol/host.h"

static void quiet_send(void *data, und_slice bytes)
{
  und_buffer_add(data, bytes);
}

static und_status quiet_read(void *data, const char *path, uint32_t size_limit,
                             und_buffer *out)
{
  (void)data;
  (void)path;
  (void)size_limit;
  (void)out;
  return UND_NOT_FOUND;
}

static und_status quiet_write(void *data, const char *path, und_slice bytes)
{
  (void)data;
  (void)path;
  (void)bytes;
  return UND_UNREADABLE;
}

static void quiet_walk(void *data, const char *const *paths, uint32_t count,
                       und_walk walk)
{
  (void)data;
  (void)paths;
  (void)count;
  walk.finished(walk.data, 0);
  walk.free(walk.data);
}

static void quiet_watch(void *data, int64_t pid)
{
  (void)data;
  (void)pid;
}

static inline und_host quiet_host(und_buffer *sent)
{
  return (und_host){.data = sent,
                    .send = quiet_send,
                    .read = quiet_read,
                    .write = quiet_write,
                    .walk = quiet_walk,
                    .watch_process = quiet_watch};
}

#endif
