// SPDX-License-Identifier: MIT

#include "config_edit.h"

#include <jansson.h>

// A look at JSON that is known to be right.
typedef struct {
  und_slice text;
  uint32_t at;
} skim;

static void skip_blanks(skim *s)
{
  while (s->at < s->text.size &&
         memchr(" \t\r\n", s->text.data[s->at], 4) != NULL) {
    s->at++;
  }
}

static void skip_string(skim *s)
{
  for (s->at++; s->at < s->text.size && s->text.data[s->at] != '"'; s->at++) {
    s->at += s->text.data[s->at] == '\\';
  }
  s->at++;
}

/// Skip the value that begins here.
static void skip_value(skim *s)
{
  uint32_t depth = 0;

  do {
    char c = s->text.data[s->at];

    if (c == '"') {
      skip_string(s);
      continue;
    }
    depth += c == '{' || c == '[';
    depth -= c == '}' || c == ']';
    s->at++;
  } while (s->at < s->text.size &&
           (depth > 0 || memchr(",}] \t\r\n", s->text.data[s->at], 7) == NULL));
}

/// Find the value of `key` in the object that begins at `object`. `*first_out`
/// is behind its brace. Returns whether it is there.
static bool find_member(und_slice text, uint32_t object, const char *key,
                        uint32_t *first_out, uint32_t *start_out,
                        uint32_t *end_out)
{
  skim s = {text, object};

  skip_blanks(&s);
  *first_out = ++s.at;
  while (skip_blanks(&s), s.at < text.size && text.data[s.at] == '"') {
    uint32_t name = s.at + 1;

    skip_string(&s);
    und_slice found = und_slice_cut(text, name, s.at - 1);

    skip_blanks(&s);
    s.at++; // the colon
    skip_blanks(&s);
    *start_out = s.at;
    skip_value(&s);
    *end_out = s.at;
    if (und_slice_equal(found, und_slice_from(key))) {
      return true;
    }
    skip_blanks(&s);
    s.at += s.at < text.size && text.data[s.at] == ',';
  }
  return false;
}

/// Is the object empty that goes on at `at`?
static bool is_empty(und_slice text, uint32_t at)
{
  skim s = {text, at};

  skip_blanks(&s);
  return s.at < text.size && text.data[s.at] == '}';
}

static bool is_blank(und_slice text)
{
  skim s = {text, 0};

  skip_blanks(&s);
  return s.at == text.size;
}

static void add_off(und_slice text, const char *code, und_edits *edits_out)
{
  uint32_t first;
  uint32_t start;
  uint32_t end;
  und_buffer becomes = {0};

  if (!find_member(text, 0, "checks", &first, &start, &end)) {
    und_buffer_addf(&becomes, "\n  \"checks\": {\"%s\": \"off\"}%s", code,
                    is_empty(text, first) ? "\n" : ",");
    start = end = first;
  } else if (find_member(text, start, code, &first, &start, &end)) {
    und_buffer_adds(&becomes, "\"off\"");
  } else {
    und_buffer_addf(&becomes, "\"%s\": \"off\"%s", code,
                    is_empty(text, first) ? "" : ", ");
    start = end = first;
  }
  und_edits_add(edits_out, start, end, und_buffer_slice(&becomes));
  und_buffer_finish(&becomes);
}

bool und_config_edit_off(und_slice text, const char *code, und_edits *edits_out)
{
  if (is_blank(text)) {
    und_buffer whole = {0};

    und_buffer_addf(&whole, "{\n  \"checks\": {\"%s\": \"off\"}\n}\n", code);
    und_edits_add(edits_out, 0, text.size, und_buffer_slice(&whole));
    und_buffer_finish(&whole);
    return true;
  }
  json_t *json = json_loadb(text.data, text.size, 0, NULL);
  const json_t *checks = json_object_get(json, "checks");
  bool sound =
    json_is_object(json) && (checks == NULL || json_is_object(checks));

  json_decref(json);
  if (sound) {
    add_off(text, code, edits_out);
  }
  return sound;
}
