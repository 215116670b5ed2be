// SPDX-License-Identifier: MIT

#include "und/protocol/config.h"

#include <stdarg.h>
#include <stdlib.h>

#include "config_keys.h"
#include "und/base/walk.h"

enum { FILE_LIMIT = 1 << 20 };

void und_config_init(und_config *config)
{
  *config = (und_config){.language = UND_EN,
                         .max_file_size = UND_FILE_LIMIT,
                         .trace = UND_TRACE_UNSET};
  und_severities_default(&config->severities);
}

static void *field_of(const und_config *config, const und_config_key *key)
{
  return (char *)config + key->field;
}

void und_config_finish(und_config *config)
{
  uint32_t count;
  const und_config_key *keys = und_config_keys(&count);

  for (uint32_t i = 0; i < count; i++) {
    if (keys[i].kind->finish != NULL) {
      keys[i].kind->finish(field_of(config, &keys[i]));
    }
  }
}

static bool equal(const und_config *left, const und_config *right, bool all)
{
  uint32_t count;
  const und_config_key *keys = und_config_keys(&count);

  for (uint32_t i = 0; i < count; i++) {
    if ((all || keys[i].reads) &&
        !keys[i].kind->equal(field_of(left, &keys[i]),
                             field_of(right, &keys[i]))) {
      return false;
    }
  }
  return true;
}

bool und_config_equal(const und_config *left, const und_config *right)
{
  return equal(left, right, true);
}

bool und_config_reads_equal(const und_config *left, const und_config *right)
{
  return equal(left, right, false);
}

void und_config_fault(const und_config_value *value, const char *inner,
                      const char *format, ...)
{
  char line[300];
  va_list arguments;

  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  und_buffer_addf(value->faults, "%s: %s%.100s%s%.100s: %s\n",
                  value->source->name, value->source->prefix, value->key,
                  *inner ? "." : "", inner, line);
}

static const und_config_key *find_key(const char *name)
{
  uint32_t count;
  const und_config_key *keys = und_config_keys(&count);

  for (uint32_t i = 0; i < count; i++) {
    if (strcmp(keys[i].name, name) == 0) {
      return &keys[i];
    }
  }
  return NULL;
}

static void apply_key(und_config *config, const json_t *json,
                      const und_config_value *value)
{
  const und_config_key *key = find_key(value->key);

  if (key == NULL) {
    und_config_fault(value, "", "there is no such key");
  } else if (!json_is_null(json) &&
             !key->kind->read(field_of(config, key), json, value)) {
    und_config_fault(value, "", "must be %s", key->kind->wanted);
  }
}

void und_config_apply(und_config *config, const json_t *settings,
                      const und_config_source *source, und_buffer *faults)
{
  und_config_value value = {source, "", faults};
  json_t *json;

  if (settings == NULL || json_is_null(settings)) {
    return;
  }
  if (!json_is_object(settings)) {
    und_buffer_addf(faults, "%s: must be an object of settings\n",
                    source->name);
    return;
  }
  json_object_foreach((json_t *)settings, value.key, json)
  {
    if (value.key[0] != '$') { // "$schema" is for editors
      apply_key(config, json, &value);
    }
  }
}

void und_config_parse(und_config *config, und_slice text,
                      const und_config_source *source, und_buffer *faults)
{
  json_error_t error;

  if (und_slice_starts(text, UND_SLICE("\xEF\xBB\xBF"))) {
    text = und_slice_cut(text, 3, text.size);
  }
  json_t *settings =
    json_loadb(text.data ? text.data : "", text.size, 0, &error);
  if (settings == NULL) {
    und_buffer_addf(faults, "%s: line %d, column %d: %s\n", source->name,
                    error.line, error.column, error.text);
    return;
  }
  und_config_apply(config, settings, source, faults);
  json_decref(settings);
}

// The path of the file in the first `size` bytes of `folder`.
static char *path_in(const char *folder, size_t size)
{
  und_buffer path = {0};

  size -= size > 0 && folder[size - 1] == '/';
  und_buffer_add(&path, (und_slice){folder, (uint32_t)size});
  und_buffer_adds(&path, "/" UND_CONFIG_FILE);
  return path.data;
}

static char *find_file(const char *folder, const und_reader *reader,
                       und_buffer *text, und_buffer *faults)
{
  size_t size = strlen(folder);

  while (size > 0) {
    char *path = path_in(folder, size);
    und_status status = reader->read(reader->data, path, FILE_LIMIT, text);
    if (status == UND_OK) {
      return path;
    }
    if (status != UND_NOT_FOUND) {
      und_buffer_addf(faults, "%s: %s\n", path, und_status_text(status));
      return path;
    }
    und_free(path);
    while (size > 0 && folder[size - 1] == '/') {
      size--;
    }
    while (size > 0 && folder[size - 1] != '/') {
      size--;
    }
  }
  return NULL;
}

static void parse_file(und_config *config, const char *path, und_slice text,
                       und_buffer *faults)
{
  const char *slash = strrchr(path, '/');
  size_t size = slash ? (size_t)(slash - path) + (slash == path) : 0;
  char *base = size ? und_copy((und_slice){path, (uint32_t)size})
                    : und_copy(UND_SLICE("."));

  und_config_parse(config, text, &(und_config_source){path, "", base}, faults);
  und_free(base);
}

char *und_config_load(und_config *config, const char *folder,
                      const und_reader *reader, und_buffer *faults)
{
  und_buffer text = {0};
  uint32_t before = faults->size;
  char *path = find_file(folder, reader, &text, faults);

  if (path != NULL && faults->size == before) {
    parse_file(config, path, und_buffer_slice(&text), faults);
  }
  und_buffer_finish(&text);
  return path;
}

bool und_config_load_file(und_config *config, const char *path,
                          const und_reader *reader, und_buffer *faults)
{
  und_buffer text = {0};
  und_status status = reader->read(reader->data, path, FILE_LIMIT, &text);

  if (status == UND_OK) {
    parse_file(config, path, und_buffer_slice(&text), faults);
  } else {
    und_buffer_addf(faults, "%s: %s\n", path, und_status_text(status));
  }
  und_buffer_finish(&text);
  return status == UND_OK;
}

// Take "." and ".." out of an absolute path, as editors do with theirs.
static void tidy(und_buffer *path)
{
  und_buffer tidied = {0};

  for (uint32_t at = 0; at < path->size;) {
    const char *part = path->data + at;
    uint32_t size = (uint32_t)strcspn(part, "/");
    if (size == 2 && memcmp(part, "..", 2) == 0) {
      while (tidied.size > 0 && tidied.data[--tidied.size] != '/') {
      }
    } else if (size > 0 && !(size == 1 && *part == '.')) {
      und_buffer_addf(&tidied, "/%.*s", (int)size, part);
    }
    at += size + 1;
  }
  if (tidied.size == 0) {
    und_buffer_adds(&tidied, "/");
  }
  und_buffer_splice(&tidied, tidied.size, 0, (und_slice){0}); // ends with NUL
  und_buffer_finish(path);
  *path = tidied;
}

char *und_config_library(const und_config *config, uint32_t index)
{
  const char *folder = config->libraries.items.items[index];
  const char *home = getenv("HOME");
  und_buffer path = {0};

  if (folder[0] == '~' && folder[1] == '/' && home != NULL) {
    und_buffer_addf(&path, "%s/%s", home, folder + 2);
  } else if (folder[0] == '/') {
    und_buffer_adds(&path, folder);
  } else {
    und_buffer_addf(&path, "%s/%s", config->libraries.base, folder);
  }
  tidy(&path);
  return path.data;
}
