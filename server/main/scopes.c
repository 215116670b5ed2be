// SPDX-License-Identifier: MIT

#include "scopes.h"

#include <stdio.h>
#include <sys/stat.h>

#include "und/runtime/files.h"

static und_status read_file(void *data, const char *path, uint32_t size_limit,
                            und_buffer *out)
{
  (void)data;
  return und_files_read(path, size_limit, out, NULL);
}

static const und_reader reader = {NULL, read_file};

static void print_faults(und_buffer *faults)
{
  for (const char *at = faults->data; at != NULL && *at != '\0';) {
    size_t size = strcspn(at, "\n");
    fprintf(stderr, "undocd: %.*s\n", (int)size, at);
    at += size + (at[size] == '\n');
  }
  und_buffer_finish(faults);
}

// The real path of the folder that `operand` is, or lies in; that of the
// standard input is the current one. The caller frees it.
static char *folder_of(const char *operand)
{
  struct stat status;
  bool input = strcmp(operand, "-") == 0;
  char *path = und_files_real_path(input ? "." : operand);
  char *slash = strrchr(path, '/');

  if (slash != NULL && (stat(path, &status) != 0 || !S_ISDIR(status.st_mode))) {
    slash[slash == path] = '\0';
  }
  return path;
}

static bool same(const char *left, const char *right)
{
  return left == right ||
         (left != NULL && right != NULL && strcmp(left, right) == 0);
}

static und_scope *add(und_scopes *scopes)
{
  UND_PUSH(&scopes->items, (und_scope){0});
  und_scope *scope = &scopes->items.items[scopes->items.count - 1];

  und_config_init(&scope->config);
  return scope;
}

// The scope of `folder`, which it takes over.
static und_scope *find(und_scopes *scopes, char *folder)
{
  und_buffer faults = {0};

  for (uint32_t i = 0; i < scopes->items.count; i++) {
    if (same(scopes->items.items[i].folder, folder)) {
      und_free(folder);
      return &scopes->items.items[i];
    }
  }
  und_scope *scope = add(scopes);
  scope->folder = folder;
  scope->file = und_config_load(&scope->config, folder, &reader, &faults);
  for (uint32_t i = 0; i + 1 < scopes->items.count; i++) {
    und_scope *other = &scopes->items.items[i];
    if (same(other->file, scope->file)) {
      und_free(other->folder);
      other->folder = folder;
      und_free(scope->file);
      und_config_finish(&scope->config);
      scopes->items.count--;
      und_buffer_finish(&faults);
      return other;
    }
  }
  print_faults(&faults);
  return scope;
}

bool und_scopes_init(und_scopes *scopes, und_operands operands,
                     const char *file)
{
  und_buffer faults = {0};
  und_scope *all = NULL;
  bool read = true;

  *scopes = (und_scopes){0};
  if (file != NULL) {
    all = add(scopes);
    char *real = und_files_real_path(file);
    read = und_config_load_file(&all->config, real, &reader, &faults);
    und_free(real);
    print_faults(&faults);
  }
  for (int i = 0; i < operands.count; i++) {
    und_scope *scope = all ? all : find(scopes, folder_of(operands.items[i]));
    UND_PUSH(&scope->paths, operands.items[i]);
  }
  return read;
}

void und_scopes_finish(und_scopes *scopes)
{
  for (uint32_t i = 0; i < scopes->items.count; i++) {
    und_scope *scope = &scopes->items.items[i];
    und_config_finish(&scope->config);
    und_free(scope->folder);
    und_free(scope->file);
    und_free(scope->paths.items);
  }
  und_free(scopes->items.items);
  *scopes = (und_scopes){0};
}

und_walk_rules und_scope_rules(const und_scope *scope)
{
  const und_paths *exclude = &scope->config.exclude;

  return (und_walk_rules){.base = exclude->base,
                          .exclude = (const char *const *)exclude->items.items,
                          .exclude_count = exclude->items.count};
}
