// SPDX-License-Identifier: MIT
//
// Walks over a folder that the test makes.

#include <criterion/criterion.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "und/base/alloc.h"
#include "und/runtime/files.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

static char root[] = "/tmp/undocd-walk-XXXXXX";

static void make(const char *path, const char *content)
{
  char whole[512];

  snprintf(whole, sizeof whole, "%s/%s", root, path);
  if (content == NULL) {
    cr_assert_eq(mkdir(whole, 0700), 0, "%s", whole);
    return;
  }
  FILE *file = fopen(whole, "w");
  cr_assert(file != NULL);
  fputs(content, file);
  fclose(file);
}

static void link_to(const char *target, const char *path)
{
  char whole[512];

  snprintf(whole, sizeof whole, "%s/%s", root, path);
  cr_assert_eq(symlink(target, whole), 0);
}

static void remove_all(void)
{
  char command[600];

  snprintf(command, sizeof command, "rm -rf %s", root);
  cr_expect_eq(system(command), 0);
}

// What a walk came upon: paths below the root, sorted, and faults.
typedef struct {
  char *paths[64];
  int count;
  int failed;
  int finished;
  int freed;
} walk_tally;

static void *read_path(void *data, const und_file *file)
{
  (void)data;
  return und_copy(und_slice_from(file->path));
}

static void found(void *data, void *product)
{
  walk_tally *tally = data;

  tally->paths[tally->count++] = product;
}

static void failed(void *data, const char *path, const char *reason)
{
  cr_expect(strlen(path) > 0 && strlen(reason) > 0);
  ((walk_tally *)data)->failed++;
}

static void finished(void *data, uint32_t all)
{
  (void)all;
  ((walk_tally *)data)->finished++;
}

static void freed(void *data)
{
  ((walk_tally *)data)->freed++;
}

static int compare(const void *left, const void *right)
{
  return strcmp(*(char *const *)left, *(char *const *)right);
}

static walk_tally walk_by(const char *path, und_walk_rules rules)
{
  walk_tally tally = {0};

  und_files_walk(&path, 1,
                 (und_walk){.read = read_path,
                            .found = found,
                            .drop = und_free,
                            .failed = failed,
                            .finished = finished,
                            .free = freed,
                            .data = &tally,
                            .size_limit = 1000,
                            .rules = rules});
  qsort(tally.paths, (size_t)tally.count, sizeof *tally.paths, compare);
  cr_expect_eq(tally.finished, 1);
  cr_expect_eq(tally.freed, 1);
  return tally;
}

static walk_tally walk(const char *path)
{
  return walk_by(path, (und_walk_rules){0});
}

static void expect_paths(walk_tally *tally, const char *const *paths, int count)
{
  cr_expect_eq(tally->count, count);
  for (int i = 0; i < tally->count; i++) {
    const char *below = strstr(tally->paths[i], "undocd-walk-") + 19;
    cr_expect_str_eq(below, i < count ? paths[i] : "(none)");
    und_free(tally->paths[i]);
  }
}

Test(files, walks_over_drafts)
{
  cr_assert(mkdtemp(root) != NULL);
  make("a.undoc", "x");
  make("b.un.md", "x");
  make("b.un.txt", "x");
  make("README.md", "What this is about, with United Nations in it.\n");
  make("masthead.txt", "United Nations\nA/RES/74/173\n");
  make("distr.md", "Distr.: General\n");
  make("body.txt", "The General Assembly,\n\nRecalling\n");
  make("bare.txt", "3 mai 2041 Français Original: anglais\n\n## II. Phares\n");
  make("cites.txt", "1. See A/74/10.\n\n2. Also.\n");
  make("code.c", "A/RES/74/173\n");
  make(".hidden.undoc", "x");
  make(".git", NULL);
  make(".gitignore", "/out\n*.un.txt\n!keep.un.txt\n");
  make("keep.un.txt", "x");
  make("out", NULL);
  make("out/lost.undoc", "x");
  make("in", NULL);
  make("in/out", NULL);
  make("in/out/c.undoc", "x");
  make("in/d.un.txt", "x");
  link_to("..", "in/up");
  link_to("self", "self");
  link_to("nowhere.undoc", "dead.undoc");
  make("large.undoc", "");
  char large[512];
  snprintf(large, sizeof large, "%s/large.undoc", root);
  cr_assert_eq(truncate(large, 1001), 0);

  static const char *const expected[] = {
    "a.undoc",  "b.un.md",        "bare.txt",    "body.txt",     "cites.txt",
    "distr.md", "in/out/c.undoc", "keep.un.txt", "masthead.txt",
  };
  walk_tally tally = walk(root);
  cr_expect_eq(tally.failed, 1, "the large one");
  expect_paths(&tally, expected, SIZE(expected));
  remove_all();
}

Test(files, reads_what_is_named)
{
  cr_assert(mkdtemp(root) != NULL);
  make("notes.c", "x");
  char path[512];
  snprintf(path, sizeof path, "%s/notes.c", root);

  static const char *const expected[] = {"notes.c"};
  walk_tally tally = walk(path);
  expect_paths(&tally, expected, 1);
  snprintf(path, sizeof path, "%s/none.c", root);
  tally = walk(path);
  cr_expect_eq(tally.failed, 1);
  expect_paths(&tally, expected, 0);
  remove_all();
}

Test(files, says_why_it_reads_nothing)
{
  und_buffer out = {0};
  const char *reason = NULL;

  cr_expect_eq(und_files_read("/tmp", 100, &out, &reason), UND_UNREADABLE);
  cr_expect_str_eq(reason, "not a regular file");
  cr_expect_eq(und_files_read("/no/such/file", 100, &out, &reason),
               UND_NOT_FOUND);
  cr_expect_eq(und_files_read("/dev/zero", 100, &out, NULL), UND_UNREADABLE);
  cr_expect_eq(out.size, 0);
}

static const char *const annexes[] = {"annex/", "/in/*.un.md", "!in/b.un.md"};

Test(files, passes_over_what_is_excluded)
{
  cr_assert(mkdtemp(root) != NULL);
  make("in", NULL);
  make("in/a.un.md", "x");
  make("in/b.un.md", "x");
  make("in/annex", NULL);
  make("in/annex/c.undoc", "x");
  make("out.undoc", "x");
  static const char *const expected[] = {"in/b.un.md", "out.undoc"};
  const und_walk_rules rules = {
    .base = root, .exclude = annexes, .exclude_count = SIZE(annexes)};
  walk_tally tally = walk_by(root, rules);
  expect_paths(&tally, expected, SIZE(expected));

  // A folder below: the patterns count from the base all the same.
  char path[512];
  snprintf(path, sizeof path, "%s/in", root);
  tally = walk_by(path, rules);
  expect_paths(&tally, expected, 1);

  // What is named is read.
  static const char *const named[] = {"in/annex/c.undoc"};
  snprintf(path, sizeof path, "%s/in/annex/c.undoc", root);
  tally = walk_by(path, rules);
  expect_paths(&tally, named, 1);
  remove_all();
}

// A file that changed is read if, and only if, a walk over its folder would
// have read it.
Test(files, takes_a_changed_file_as_a_walk_does)
{
  static const struct {
    const char *path;
    bool taken;
  } rows[] = {
    {"in/b.un.md", true},
    {"in/a.un.md", false},
    {"in/annex/c.undoc", false},
    {"in/annex", false},
    {"in", true},
    {"in/.d/e.undoc", false},
    {"lost/f.undoc", false},
    {"in/lost/g.undoc", true},
    {"in/h.c", false},
    {"in/i.md", false},
    {"in/j.undoc", true},
  };
  cr_assert(mkdtemp(root) != NULL);
  make(".git", NULL);
  make(".gitignore", "/lost\n");
  make("in", NULL);
  make("lost", NULL);
  make("in/lost", NULL);
  make("in/annex", NULL);
  make("in/.d", NULL);
  for (size_t i = 0; i < SIZE(rows); i++) {
    char path[512];
    if (strchr(rows[i].path, '.') != NULL) {
      make(rows[i].path, "x\n");
    }
    snprintf(path, sizeof path, "%s/%s", root, rows[i].path);
    walk_tally tally = walk_by(path, (und_walk_rules){.within = root,
                                                      .base = root,
                                                      .exclude = annexes,
                                                      .exclude_count = 3});
    cr_expect_eq(tally.count > 0, rows[i].taken, "%s", rows[i].path);
    for (int at = 0; at < tally.count; at++) {
      und_free(tally.paths[at]);
    }
  }
  walk_tally tally = walk_by("/etc/hostname", (und_walk_rules){.within = root});
  cr_expect_eq(tally.count, 0, "a file elsewhere");
  remove_all();
}
