// SPDX-License-Identifier: MIT

#include <stdio.h>

#include "checked.h"
#include "commands.h"
#include "diff.h"
#include "excerpt.h"
#include "und/protocol/report.h"
#include "und/protocol/sarif.h"

// The byte order mark of UTF-8.
static const char mark[] = "\xEF\xBB\xBF";

static void print_bytes(und_slice bytes)
{
  if (bytes.size > 0) {
    fwrite(bytes.data, 1, bytes.size, stdout);
  }
}

und_slice und_checked_text(const und_checked *one)
{
  return und_text_slice(und_document_text(one->document));
}

/// Append `text` as it is in the file.
static void add_marked(const und_checked *one, und_slice text, und_buffer *out)
{
  und_buffer_add(out, (und_slice){mark, one->marked ? 3 : 0});
  und_buffer_add(out, text);
}

void und_checked_print_text(const und_checked *one)
{
  print_bytes((und_slice){mark, one->marked ? 3 : 0});
  print_bytes(und_checked_text(one));
}

static void print_diffs(const und_checked_all *all)
{
  und_buffer out = {0};

  for (uint32_t i = 0; i < all->count; i++) {
    const und_checked *one = all->files[i];
    und_buffer before = {0};
    und_buffer after = {0};

    if (one->before.size > 0) {
      add_marked(one, und_buffer_slice(&one->before), &before);
      add_marked(one, und_checked_text(one), &after);
      und_diff_write(one->path, und_buffer_slice(&before),
                     und_buffer_slice(&after), &out);
    }
    und_buffer_finish(&before);
    und_buffer_finish(&after);
  }
  print_bytes(und_buffer_slice(&out));
  und_buffer_finish(&out);
}

/// Call `print` for each finding of each file.
static void print_each(const und_checked_all *all,
                       void (*print)(const und_checked *one,
                                     const und_diagnostic *item))
{
  for (uint32_t i = 0; i < all->count; i++) {
    const und_checked *one = all->files[i];

    for (uint32_t d = 0; d < one->diagnostics.items.count; d++) {
      print(one, &one->diagnostics.items.items[d]);
    }
  }
}

static void print_line(const und_checked *one, const und_diagnostic *item)
{
  const und_text *text = und_document_text(one->document);
  und_position place = und_text_position(text, item->start, UND_UNITS_UTF32);

  printf("%s:%u:%u: %s: %s [%s]\n", one->path, place.line + 1, place.column + 1,
         und_severity_name(item->severity), item->message, item->check->code);
  und_excerpt_print(text, item->start, item->end);
}

static void print_text(const und_checked_all *all)
{
  print_each(all, print_line);
}

/// A workflow command: what stands in its message is escaped.
static void print_command(const und_checked *one, const und_diagnostic *item)
{
  static const char *const levels[] = {[UND_SEVERITY_OFF] = "notice",
                                       [UND_SEVERITY_ERROR] = "error",
                                       [UND_SEVERITY_WARNING] = "warning",
                                       [UND_SEVERITY_INFO] = "notice",
                                       [UND_SEVERITY_HINT] = "notice"};
  const und_text *text = und_document_text(one->document);
  und_position place = und_text_position(text, item->start, UND_UNITS_UTF32);

  printf("::%s file=%s,line=%u,col=%u,title=%s::", levels[item->severity],
         one->path, place.line + 1, place.column + 1, item->check->code);
  for (const char *at = item->message; *at != '\0'; at++) {
    if (*at == '%' || *at == '\n' || *at == '\r') {
      printf("%%%02X", (unsigned char)*at);
    } else {
      putchar(*at);
    }
  }
  putchar('\n');
}

static void print_github(const und_checked_all *all)
{
  print_each(all, print_command);
}

static void print_json(const und_checked_all *all)
{
  und_buffer out = {0};
  und_json json = {&out, false};
  char spent[32];

  und_json_object(&json);
  und_json_key(&json, "findings");
  und_json_array(&json);
  for (uint32_t i = 0; i < all->count; i++) {
    und_checked *one = all->files[i];

    for (uint32_t d = 0; d < one->diagnostics.items.count; d++) {
      und_report_diagnostic(one->document, one->path,
                            &one->diagnostics.items.items[d], &json);
    }
  }
  und_json_end_array(&json);
  und_json_key(&json, "files");
  und_json_integer(&json, all->read);
  und_json_key(&json, "bytes");
  und_json_integer(&json, (int64_t)all->bytes);
  und_json_key(&json, "seconds");
  snprintf(spent, sizeof spent, "%.3f", all->seconds);
  und_json_raw(&json, und_slice_from(spent));
  und_json_end_object(&json);
  und_buffer_adds(&out, "\n");
  print_bytes(und_buffer_slice(&out));
  und_buffer_finish(&out);
}

static void print_sarif(const und_checked_all *all)
{
  und_buffer out = {0};
  und_json json = {&out, false};

  und_sarif_begin(&json, UND_VERSION, und_command_reader());
  for (uint32_t i = 0; i < all->count; i++) {
    const und_checked *one = all->files[i];

    for (uint32_t d = 0; d < one->diagnostics.items.count; d++) {
      und_sarif_result(&json, one->path, one->document,
                       &one->diagnostics.items.items[d], und_command_reader());
    }
  }
  und_sarif_end(&json);
  und_buffer_adds(&out, "\n");
  print_bytes(und_buffer_slice(&out));
  und_buffer_finish(&out);
}

void und_checked_print(const und_checked_all *all, und_print how)
{
  static void (*const printers[UND_PRINT_COUNT])(const und_checked_all *) = {
    [UND_PRINT_TEXT] = print_text,
    [UND_PRINT_JSON] = print_json,
    [UND_PRINT_SARIF] = print_sarif,
    [UND_PRINT_GITHUB] = print_github,
    [UND_PRINT_DIFF] = print_diffs};

  printers[how](all);
}
