// SPDX-License-Identifier: MIT

#include "ignore.h"

#include <unistd.h>

#include "glob.h"
#include "und/base/alloc.h"
#include "und/base/buffer.h"
#include "und/runtime/files.h"

enum { FILE_LIMIT = 1 << 20 };

typedef struct {
  und_slice glob; // in the text of its level
  bool negated;
  bool folders_only;
  bool anchored; // holds for the path from the level's folder on
} ignore_rule;

struct und_ignore {
  und_ignore *parent;
  uint32_t base; // how many bytes of a path name the folder, slash included
  und_buffer text;
  UND_ARRAY(ignore_rule) rules;
};

// Drop white space at the end, but not what a backslash protects.
static und_slice trim(und_slice line)
{
  while (line.size > 0 && strchr(" \t\r", line.data[line.size - 1]) != NULL &&
         !(line.size > 1 && line.data[line.size - 2] == '\\')) {
    line.size--;
  }
  return line;
}

static void add_rule(und_ignore *level, und_slice line)
{
  ignore_rule rule = {.glob = trim(line)};

  if (rule.glob.size == 0 || rule.glob.data[0] == '#') {
    return;
  }
  rule.negated = rule.glob.data[0] == '!';
  rule.glob = und_slice_cut(rule.glob, rule.negated, rule.glob.size);
  rule.folders_only =
    rule.glob.size > 1 && rule.glob.data[rule.glob.size - 1] == '/';
  rule.glob.size -= rule.folders_only;
  rule.anchored =
    rule.glob.size > 0 && memchr(rule.glob.data, '/', rule.glob.size) != NULL;
  if (rule.glob.size > 0 && rule.glob.data[0] == '/') {
    rule.glob = und_slice_cut(rule.glob, 1, rule.glob.size);
  }
  if (rule.glob.size > 0) {
    UND_PUSH(&level->rules, rule);
  }
}

static void read_rules(und_ignore *level)
{
  und_slice text = und_buffer_slice(&level->text);

  while (text.size > 0) {
    const char *feed = memchr(text.data, '\n', text.size);
    uint32_t size = feed ? (uint32_t)(feed - text.data) : text.size;
    add_rule(level, und_slice_cut(text, 0, size));
    text = und_slice_cut(text, size + 1, text.size);
  }
}

// A level from the file at `name` in `folder`. Where there is none, `parent`;
// but the first level of all is made in any case, since it says that a work
// tree is walked.
static und_ignore *enter(und_ignore *parent, const char *folder,
                         const char *name)
{
  und_buffer path = {0};
  und_buffer text = {0};

  und_buffer_addf(&path, "%s/%s", folder, name);
  und_status status = und_files_read(path.data, FILE_LIMIT, &text, NULL);
  und_buffer_finish(&path);
  if (status != UND_OK && parent != NULL) {
    und_buffer_finish(&text);
    return parent;
  }
  und_ignore *level = und_alloc(1, sizeof *level);
  level->parent = parent;
  level->base = (uint32_t)strlen(folder) + 1;
  level->text = text;
  read_rules(level);
  return level;
}

und_ignore *und_ignore_enter(und_ignore *parent, const char *folder)
{
  return enter(parent, folder, ".gitignore");
}

// The length of the part of `folder` that is the root of its work tree, or 0.
static uint32_t find_root(const char *folder)
{
  und_buffer path = {0};
  uint32_t size = (uint32_t)strlen(folder);

  for (; size > 0; size--) {
    if (folder[size] != '\0' && folder[size] != '/') {
      continue;
    }
    path.size = 0;
    und_buffer_add(&path, (und_slice){folder, size});
    und_buffer_adds(&path, "/.git");
    if (access(path.data, F_OK) == 0) {
      break;
    }
  }
  und_buffer_finish(&path);
  return size;
}

und_ignore *und_ignore_open(const char *folder)
{
  uint32_t root = find_root(folder);
  uint32_t size = (uint32_t)strlen(folder);
  und_ignore *level = NULL;
  bool first = true;

  for (uint32_t end = root; root > 0 && end < size; end++) {
    if (folder[end] == '/') {
      char *above = und_copy((und_slice){folder, end});
      level = first ? enter(level, above, ".git/info/exclude") : level;
      level = und_ignore_enter(level, above);
      first = false;
      und_free(above);
    }
  }
  if (root > 0 && first) {
    level = enter(level, folder, ".git/info/exclude");
  }
  if (root > 0) {
    level = und_ignore_enter(level, folder);
  }
  return level;
}

und_ignore *und_ignore_from(const char *folder, const char *const *patterns,
                            uint32_t count)
{
  und_ignore *level = und_alloc(1, sizeof *level);
  uint32_t size = (uint32_t)strlen(folder);

  level->base = size + (size > 0 && folder[size - 1] != '/');
  for (uint32_t i = 0; i < count; i++) {
    und_buffer_addf(&level->text, "%s\n", patterns[i]);
  }
  read_rules(level);
  return level;
}

void und_ignore_free(und_ignore *level)
{
  if (level != NULL) {
    und_buffer_finish(&level->text);
    und_free(level->rules.items);
    und_free(level);
  }
}

und_ignore *und_ignore_parent(const und_ignore *level)
{
  return level ? level->parent : NULL;
}

bool und_ignore_matches(const und_ignore *level, const char *path,
                        bool is_folder)
{
  const char *slash = strrchr(path, '/');
  und_slice name = und_slice_from(slash ? slash + 1 : path);

  for (; level != NULL; level = level->parent) {
    und_slice whole = und_slice_from(path);
    und_slice below = und_slice_cut(whole, level->base, whole.size);
    for (uint32_t i = level->rules.count; i > 0; i--) {
      const ignore_rule *rule = &level->rules.items[i - 1];
      if ((!rule->folders_only || is_folder) &&
          und_glob_matches(rule->glob, rule->anchored ? below : name)) {
        return !rule->negated;
      }
    }
  }
  return false;
}
