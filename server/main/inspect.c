// SPDX-License-Identifier: MIT
//
// Inspect: what was recognised in one document.

#include <stdio.h>

#include "commands.h"
#include "scopes.h"
#include "und/protocol/report.h"
#include "und/runtime/files.h"

typedef struct {
  int format;
} inspect_values;

enum { FORMAT_JSON, FORMAT_TEXT };

static const inspect_values defaults = {FORMAT_JSON};

static const und_option options[] = {
  {"--format", "json|text", UND_OPTION_CHOICE, offsetof(inspect_values, format),
   "how to print it (json)"},
};

static int run(const void *data, und_operands operands)
{
  const inspect_values *values = data;
  und_buffer content = {0};
  und_buffer out = {0};
  und_scopes scopes;
  const char *reason;

  und_scopes_init(&scopes, operands, NULL);
  const und_language language = scopes.items.items[0].config.language;
  const uint32_t limit = scopes.items.items[0].config.max_file_size;
  und_scopes_finish(&scopes);
  if (und_files_read(operands.items[0], limit, &content, &reason) != UND_OK) {
    fprintf(stderr, "undocd: %s: %s\n", operands.items[0], reason);
    return 2;
  }
  und_document *document =
    und_document_new(und_buffer_slice(&content), operands.items[0]);
  und_document_set_language(document, language);

  und_command_tell_bytes(operands.items[0], und_document_bad_bytes(document));
  if (values->format == FORMAT_JSON) {
    und_report_inspect(document, &out);
    und_buffer_adds(&out, "\n");
  } else {
    und_report_inspect_text(document, &out);
  }
  fwrite(out.data, 1, out.size, stdout);
  und_document_free(document);
  und_buffer_finish(&out);
  und_buffer_finish(&content);
  return 0;
}

const und_command und_command_inspect = {
  .name = "inspect",
  .operands = "FILE",
  .summary = "print what was recognised in a document",
  .details = "Prints the document's identity, its headings, paragraphs, items, "
             "footnotes\nand citations. '-' reads standard input.\n"
             "Exit code: 0, or 2 where the file could not be read.",
  .options = options,
  .option_count = sizeof options / sizeof options[0],
  .defaults = &defaults,
  .size = sizeof(inspect_values),
  .least = 1,
  .most = 1,
  .run = run,
};
