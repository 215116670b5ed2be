// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "../../server/runtime/glob.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

static const struct {
  const char *pattern;
  const char *path;
  bool matches;
} globs[] = {
  {"a", "a", true},
  {"a", "ab", false},
  {"a", "", false},
  {"*.txt", "a.txt", true},
  {"*.txt", "a.txt.md", false},
  {"*", "a/b", false},
  {"a/*", "a/b", true},
  {"a/*/c", "a/b/c", true},
  {"a/*/c", "a/c", false},
  {"?", "a", true},
  {"?", "/", false},
  {"**/a", "a", true},
  {"**/a", "b/c/a", true},
  {"**/a", "ba", false},
  {"a/**/b", "a/b", true},
  {"a/**/b", "a/x/y/b", true},
  {"a/**/b", "a/xb", false},
  {"a/**", "a/x/y", true},
  {"a/**", "a", false},
  {"a**b", "axyb", true},
  {"a**b", "ax/yb", false},
  {"[abc]", "b", true},
  {"[a-c]x", "bx", true},
  {"[!a-c]", "b", false},
  {"[^a-c]", "d", true},
  {"[]x]", "]", true},
  {"[!/]", "/", false},
  {"[a", "[a", true},
  {"[\\]]", "]", true},
  {"[a-]", "-", true},
  {"\\*", "*", true},
  {"\\*", "a", false},
  {"a\\", "a\\", true},
  {"*a*b*c*", "xxaxxbxxcxx", true},
  {"\u5927*", "\u5927\u4f1a", true},
};

Test(glob, matches_as_git_does)
{
  for (size_t i = 0; i < SIZE(globs); i++) {
    cr_expect_eq(und_glob_matches(und_slice_from(globs[i].pattern),
                                  und_slice_from(globs[i].path)),
                 globs[i].matches, "%s against %s", globs[i].pattern,
                 globs[i].path);
  }
}

Test(glob, takes_no_time_for_hard_patterns)
{
  char path[300];
  memset(path, 'a', sizeof path);

  cr_expect_not(und_glob_matches(UND_SLICE("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*[b]"),
                                 (und_slice){path, sizeof path}));
}
