// SPDX-License-Identifier: MIT

#include "und/protocol/uri.h"

#include <ctype.h>
#include <strings.h>

#include "und/base/alloc.h"
#include "und/base/buffer.h"

static int digit(char letter)
{
  unsigned char byte = (unsigned char)letter;

  return isdigit(byte) ? byte - '0' : (byte | 0x20) - 'a' + 10;
}

// The byte at `*at`, its escape undone; `*at` moves past it. Returns -1 for a
// broken escape or a NUL byte.
static int decode(und_slice text, uint32_t *at)
{
  const char *byte = text.data + *at;

  if (*byte != '%') {
    (*at)++;
    return *byte == '\0' ? -1 : (unsigned char)*byte;
  }
  if (text.size - *at < 3 || !isxdigit((unsigned char)byte[1]) ||
      !isxdigit((unsigned char)byte[2])) {
    return -1;
  }
  *at += 3;
  int value = digit(byte[1]) * 16 + digit(byte[2]);
  return value == 0 ? -1 : value;
}

// What follows "file:" and an empty or local host; empty if there is none.
static und_slice local_part(und_slice uri)
{
  static const char *const hosts[] = {"file:///", "file://localhost/",
                                      "file:/"};

  for (unsigned i = 0; i < sizeof hosts / sizeof *hosts; i++) {
    uint32_t size = (uint32_t)strlen(hosts[i]);
    bool fits = uri.size >= size && strncasecmp(uri.data, hosts[i], size) == 0;
    bool host = fits && size == 6 && uri.size > 6 && uri.data[6] == '/';
    if (fits && !host) {
      return und_slice_cut(uri, size - 1, uri.size);
    }
  }
  return (und_slice){0};
}

char *und_uri_path(und_slice uri)
{
  und_slice part = local_part(uri);
  und_buffer path = {0};

  for (uint32_t at = 0; at < part.size;) {
    if (part.data[at] == '?' || part.data[at] == '#') {
      break;
    }
    int byte = decode(part, &at);
    if (byte < 0) {
      und_buffer_finish(&path);
      return NULL;
    }
    const char one = (char)byte;
    und_buffer_add(&path, (und_slice){&one, 1});
  }
  return path.data;
}

char *und_uri_from_path(und_slice path)
{
  und_buffer uri = {0};

  und_buffer_adds(&uri, "file://");
  for (uint32_t i = 0; i < path.size; i++) {
    unsigned char byte = (unsigned char)path.data[i];
    if (byte < 0x80 && (isalnum(byte) || strchr("-._~/", byte) != NULL) &&
        byte != '\0') {
      und_buffer_add(&uri, und_slice_cut(path, i, i + 1));
    } else {
      und_buffer_addf(&uri, "%%%02X", byte);
    }
  }
  return uri.data;
}
