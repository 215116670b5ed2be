// SPDX-License-Identifier: MIT

#include "select.h"

#include <ctype.h>
#include <strings.h>

#include "und/symbol/body.h"
#include "und/symbol/keyword.h"

enum {
  HEAD_SIZE = 8 << 10,
  LINE_SIZE = 300, // no acting body is longer
};

static const struct {
  const char *ending;
  und_selection selection;
} endings[] = {
  {".undoc", UND_SELECT_ALWAYS},   {".un.md", UND_SELECT_ALWAYS},
  {".un.txt", UND_SELECT_ALWAYS},  {".md", UND_SELECT_BY_CONTENT},
  {".txt", UND_SELECT_BY_CONTENT},
};

und_selection und_select_name(const char *name)
{
  size_t size = strlen(name);

  for (unsigned i = 0; i < sizeof endings / sizeof *endings; i++) {
    size_t length = strlen(endings[i].ending);
    if (size > length &&
        strcasecmp(name + size - length, endings[i].ending) == 0) {
      return endings[i].selection;
    }
  }
  return UND_SELECT_NEVER;
}

// The size of what looks like a document symbol at the start of `text`:
// capitals, a slash, and parts of capitals, digits and signs, one of them with
// a digit. 0 if there is none.
static uint32_t symbol_size(und_slice text)
{
  uint32_t at = 0;
  uint32_t slashes = 0;
  bool digit = false;

  while (at < text.size && text.data[at] >= 'A' && text.data[at] <= 'Z') {
    at++;
  }
  if (at == 0 || at > 5 || at == text.size || text.data[at] != '/') {
    return 0;
  }
  for (; at < text.size; at++) {
    unsigned char byte = (unsigned char)text.data[at];
    bool part = isupper(byte) || isdigit(byte) || strchr("/.()-*", byte) ||
                (islower(byte) && isalpha((unsigned char)text.data[at - 1]));
    if (!part || byte == '\0') {
      break;
    }
    slashes += byte == '/';
    digit = digit || isdigit(byte);
  }
  return digit && slashes > 1 ? at : 0;
}

static und_slice trim(und_slice line)
{
  while (line.size > 0 && isspace((unsigned char)line.data[line.size - 1])) {
    line.size--;
  }
  while (line.size > 0 && isspace((unsigned char)line.data[0])) {
    line = und_slice_cut(line, 1, line.size);
  }
  return line;
}

static bool has_symbol(und_slice line)
{
  for (uint32_t at = 0; at < line.size; at++) {
    bool starts = at == 0 || !isalnum((unsigned char)line.data[at - 1]);
    if (starts && symbol_size(und_slice_cut(line, at, line.size)) > 0) {
      return true;
    }
  }
  return false;
}

static bool is_numbered(und_slice line)
{
  uint32_t at = 0;

  while (at < line.size && isdigit((unsigned char)line.data[at])) {
    at++;
  }
  return at > 0 && at < 4 && at < line.size && line.data[at] == '.';
}

static bool ends_with_comma(und_slice line)
{
  static const char *const commas[] = {",", "\u060C", "\uFF0C", ",_", ",*"};

  for (unsigned i = 0; i < sizeof commas / sizeof *commas; i++) {
    und_slice comma = und_slice_from(commas[i]);
    if (line.size > comma.size &&
        und_slice_equal(und_slice_cut(line, line.size - comma.size, line.size),
                        comma)) {
      return true;
    }
  }
  return false;
}

static bool is_acting_body(und_slice line)
{
  und_body body;

  if (line.size > LINE_SIZE || !ends_with_comma(line)) {
    return false;
  }
  for (und_language i = 0; i < UND_LANGUAGE_COUNT; i++) {
    bool certain = false;
    if (und_body_line(line, i, &body, &certain) && certain) {
      return true;
    }
  }
  return false;
}

/// "Français Original: anglais": the masthead's languages on one line.
static bool names_languages(und_slice line)
{
  if (line.size > LINE_SIZE) {
    return false;
  }
  for (und_language i = 0; i < UND_LANGUAGE_COUNT; i++) {
    if (und_keyword_within(line, i, UND_KEYWORD_ORIGINAL, NULL, NULL) &&
        und_keyword_within(line, i, UND_KEYWORD_LANGUAGE, NULL, NULL)) {
      return true;
    }
  }
  return false;
}

static bool is_sign(und_slice line)
{
  uint32_t symbol = symbol_size(line);

  return (symbol > 0 && symbol == line.size) ||
         und_slice_starts(line, UND_SLICE("Distr.")) || names_languages(line) ||
         is_acting_body(line);
}

bool und_select_content(und_slice content)
{
  und_slice head = und_slice_cut(content, 0, HEAD_SIZE);
  uint32_t symbols = 0;
  uint32_t numbers = 0;

  while (head.size > 0) {
    const char *feed = memchr(head.data, '\n', head.size);
    uint32_t size = feed ? (uint32_t)(feed - head.data) : head.size;
    und_slice line = trim(und_slice_cut(head, 0, size));
    if (is_sign(line)) {
      return true;
    }
    symbols += has_symbol(line);
    numbers += is_numbered(line);
    head = und_slice_cut(head, size + 1, head.size);
  }
  return symbols > 0 && numbers > 1;
}
