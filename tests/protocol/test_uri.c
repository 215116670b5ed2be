// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/base/alloc.h"
#include "und/protocol/uri.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

static const struct {
  const char *uri;
  const char *path; // NULL: refused
} uris[] = {
  {"file:///a/b.undoc", "/a/b.undoc"},
  {"FILE:///a", "/a"},
  {"file:/a", "/a"},
  {"file://localhost/a", "/a"},
  {"file:///a%20b/%c3%a9%E5%A4%A7", "/a b/\u00e9\u5927"},
  {"file:///a%2Fb%3a", "/a/b:"},
  {"file:///a?query#part", "/a"},
  {"file:///\u00e9", "/\u00e9"},
  {"file:///", "/"},
  {"file://host/a", NULL},
  {"file:a", NULL},
  {"file://", NULL},
  {"file:///a%2", NULL},
  {"file:///a%zz", NULL},
  {"file:///a%00b", NULL},
  {"http://localhost/a", NULL},
  {"untitled:Untitled-1", NULL},
  {"", NULL},
};

Test(uri, reads_paths_of_this_machine)
{
  for (size_t i = 0; i < SIZE(uris); i++) {
    char *path = und_uri_path(und_slice_from(uris[i].uri));
    if (uris[i].path == NULL) {
      cr_expect(path == NULL, "%s", uris[i].uri);
    } else {
      cr_expect_str_eq(path ? path : "(none)", uris[i].path);
    }
    und_free(path);
  }
}

Test(uri, writes_what_it_reads)
{
  char path[257] = "/";
  for (int i = 1; i < 256; i++) {
    path[i] = (char)i;
  }
  char *uri = und_uri_from_path(und_slice_from(path));
  char *again = und_uri_path(und_slice_from(uri));

  cr_expect_str_eq(again, path);
  und_free(uri);
  und_free(again);
}
