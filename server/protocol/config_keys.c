// SPDX-License-Identifier: MIT
//
// To add a key, give it a field in und_config, its default in config.c, a row
// here, one in the table of README.md, and a setting in package.json of
// editors/vscode.

#include "config_keys.h"

#include "und/symbol/symbol.h"
#include "und/text/text.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

// The text of a string, NULL for all else and for one with a NUL inside.
static const char *string_of(const json_t *json)
{
  const char *text = json_string_value(json);

  return text != NULL && strlen(text) == json_string_length(json) ? text : NULL;
}

// ---- checks

static bool find_severity(const char *name, uint8_t *severity_out)
{
  for (int i = UND_SEVERITY_OFF; name != NULL && i <= UND_SEVERITY_HINT; i++) {
    if (strcmp(name, und_severity_name((und_severity)i)) == 0) {
      *severity_out = (uint8_t)i;
      return true;
    }
  }
  return false;
}

static bool read_severities(void *field, const json_t *json,
                            const und_config_value *value)
{
  und_severities *severities = field;
  const char *code;
  json_t *severity;

  if (!json_is_object(json)) {
    return false;
  }
  json_object_foreach((json_t *)json, code, severity)
  {
    und_check check;
    if (!und_check_find(und_slice_from(code), &check)) {
      und_config_fault(value, code, "there is no such check");
    } else if (!json_is_null(severity) &&
               !find_severity(string_of(severity), &severities->of[check])) {
      und_config_fault(value, code,
                       "must be off, hint, info, warning or error");
    }
  }
  return true;
}

static bool equal_severities(const void *left, const void *right)
{
  return memcmp(left, right, sizeof(und_severities)) == 0;
}

static const und_config_kind severities = {
  read_severities, equal_severities, NULL,
  "an object of codes, each off, hint, info, warning or error"};

// ---- language

static bool read_language(void *field, const json_t *json,
                          const und_config_value *value)
{
  (void)value;
  return und_language_find(und_slice_from(string_of(json)), field);
}

static bool equal_language(const void *left, const void *right)
{
  return *(const und_language *)left == *(const und_language *)right;
}

static const und_config_kind language = {read_language, equal_language, NULL,
                                         "en, fr, es, ru, ar or zh"};

// ---- patterns and folders

enum { PATH_LIMIT = 1000 }; // bytes; as long as a pattern may be

static void finish_paths(void *field)
{
  und_paths *paths = field;

  for (uint32_t i = 0; i < paths->items.count; i++) {
    und_free(paths->items.items[i]);
  }
  und_free(paths->items.items);
  und_free(paths->base);
  *paths = (und_paths){0};
}

static bool read_paths(void *field, const json_t *json,
                       const und_config_value *value)
{
  und_paths *paths = field;

  if (!json_is_array(json)) {
    return false;
  }
  finish_paths(paths);
  paths->base = und_copy(und_slice_from(value->source->base));
  for (size_t i = 0; i < json_array_size(json); i++) {
    const char *text = string_of(json_array_get(json, i));
    size_t size = text ? strlen(text) : 0;
    if (size > 0 && size <= PATH_LIMIT && strchr(text, '\n') == NULL) {
      UND_PUSH(&paths->items, und_copy(und_slice_from(text)));
    } else {
      char place[32];
      snprintf(place, sizeof place, "%zu", i);
      und_config_fault(value, place,
                       "must be a string of 1 to %d bytes on one line",
                       PATH_LIMIT);
    }
  }
  return true;
}

static bool equal_text(const char *left, const char *right)
{
  return und_slice_equal(und_slice_from(left), und_slice_from(right));
}

static bool equal_paths(const void *left, const void *right)
{
  const und_paths *a = left;
  const und_paths *b = right;

  if (a->items.count != b->items.count) {
    return false;
  }
  for (uint32_t i = 0; i < a->items.count; i++) {
    if (!equal_text(a->items.items[i], b->items.items[i])) {
      return false;
    }
  }
  return a->items.count == 0 || equal_text(a->base, b->base);
}

static const und_config_kind patterns = {read_paths, equal_paths, finish_paths,
                                         "a list of patterns"};

static const und_config_kind folders = {read_paths, equal_paths, finish_paths,
                                        "a list of folders"};

// ---- link template

static bool read_link(void *field, const json_t *json,
                      const und_config_value *value)
{
  char **link = field;
  const char *text = string_of(json);

  (void)value;
  if (text == NULL || !und_symbol_is_link_template(und_slice_from(text))) {
    return false;
  }
  und_free(*link);
  *link = und_copy(und_slice_from(text));
  return true;
}

static bool equal_link(const void *left, const void *right)
{
  return equal_text(*(char *const *)left, *(char *const *)right);
}

static void finish_link(void *field)
{
  und_free(*(char **)field);
  *(char **)field = NULL;
}

static const und_config_kind link_template = {
  read_link, equal_link, finish_link,
  "an address that begins with https:// or http:// and has {symbol}; "
  "{language} is the only other field"};

// ---- bytes

static bool read_bytes(void *field, const json_t *json,
                       const und_config_value *value)
{
  json_int_t number = json_integer_value(json);

  (void)value;
  if (!json_is_integer(json) || number < 1 || number > UND_TEXT_LIMIT) {
    return false;
  }
  *(uint32_t *)field = (uint32_t)number;
  return true;
}

static bool equal_bytes(const void *left, const void *right)
{
  return *(const uint32_t *)left == *(const uint32_t *)right;
}

static const und_config_kind bytes = {read_bytes, equal_bytes, NULL,
                                      "a number of bytes, 1 to 1073741824"};

// ---- trace

static bool read_trace(void *field, const json_t *json,
                       const und_config_value *value)
{
  static const char *const names[] = {"off", "messages", "verbose"};
  const char *name = string_of(json);

  (void)value;
  for (unsigned i = 0; name != NULL && i < SIZE(names); i++) {
    if (strcmp(name, names[i]) == 0) {
      *(und_trace *)field = (und_trace)i;
      return true;
    }
  }
  return false;
}

static bool equal_trace(const void *left, const void *right)
{
  return *(const und_trace *)left == *(const und_trace *)right;
}

static const und_config_kind trace = {read_trace, equal_trace, NULL,
                                      "off, messages or verbose"};

// ---- switches

static bool read_switch(void *field, const json_t *json,
                        const und_config_value *value)
{
  (void)value;
  if (!json_is_boolean(json)) {
    return false;
  }
  *(bool *)field = json_is_true(json);
  return true;
}

static bool equal_switch(const void *left, const void *right)
{
  return *(const bool *)left == *(const bool *)right;
}

static const und_config_kind onoff = {read_switch, equal_switch, NULL,
                                      "true or false"};

// ---- the table

#define FIELD(name) offsetof(und_config, name)

// clang-format off
static const und_config_key keys[] = {
  {"checks",       &severities,    FIELD(severities),    false},
  {"codeLens",     &onoff,         FIELD(code_lens),     false},
  {"exclude",      &patterns,      FIELD(exclude),       true},
  {"inlayHints",   &onoff,         FIELD(inlay_hints),   false},
  {"language",     &language,      FIELD(language),      false},
  {"libraries",    &folders,       FIELD(libraries),     true},
  {"linkTemplate", &link_template, FIELD(link_template), false},
  {"maxFileSize",  &bytes,         FIELD(max_file_size), true},
  {"trace",        &trace,         FIELD(trace),         false},
};
// clang-format on

const und_config_key *und_config_keys(uint32_t *count_out)
{
  *count_out = SIZE(keys);
  return keys;
}
