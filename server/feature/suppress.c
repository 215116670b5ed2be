// SPDX-License-Identifier: MIT

#include "suppress.h"

#include "und/feature/check.h"

void und_suppress_begin(und_suppress *suppress, und_document *document)
{
  uint32_t count;

  *suppress = (und_suppress){.document = document};
  suppress->next = und_document_directives(document, &count);
  suppress->end = count > 0 ? suppress->next + count : suppress->next;
}

// The end of the part that follows `offset`, or of the one around it if that
// goes on there.
static uint32_t end_of_next(und_document *document, uint32_t offset)
{
  const und_text *text = und_document_text(document);
  uint32_t size = und_text_size(text);
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  while (offset < size &&
         strchr(" \t\r\n", *und_text_cut(text, offset, offset + 1).data) !=
           NULL) {
    offset++;
  }
  uint32_t part = und_document_part_at(document, offset);

  return part == UND_NO_PART ? offset : und_part_end(&parts[part]);
}

static void apply_to(und_suppress *suppress, const und_directive *directive,
                     unsigned check, uint32_t end)
{
  if (directive->kind == UND_DIRECTIVE_IGNORE_NEXT) {
    suppress->ignored[check] = end;
  } else {
    suppress->off[check] = directive->kind == UND_DIRECTIVE_OFF;
  }
}

// The next word of the codes, without what stands between them; empty at the
// end.
static und_slice take_code(und_slice *codes)
{
  static const char between[] = " ,\t\r\n";
  uint32_t start = 0;

  while (start < codes->size && strchr(between, codes->data[start]) != NULL) {
    start++;
  }
  uint32_t end = start;
  while (end < codes->size && strchr(between, codes->data[end]) == NULL) {
    end++;
  }
  und_slice code = und_slice_cut(*codes, start, end);

  *codes = und_slice_cut(*codes, end, codes->size);
  return code;
}

static void apply(und_suppress *suppress, const und_directive *directive)
{
  und_slice codes = und_text_cut(und_document_text(suppress->document),
                                 directive->codes_start, directive->codes_end);
  bool next = directive->kind == UND_DIRECTIVE_IGNORE_NEXT;
  uint32_t end = next ? end_of_next(suppress->document, directive->end) : 0;
  bool all = true;

  for (und_slice code; (code = take_code(&codes)).size > 0; all = false) {
    und_check check;
    if (und_check_find(code, &check)) {
      apply_to(suppress, directive, check, end);
    }
  }
  for (unsigned i = 0; all && i < UND_CHECK_COUNT; i++) {
    apply_to(suppress, directive, i, end);
  }
}

bool und_suppress_covers(und_suppress *suppress, const und_finding *finding)
{
  while (suppress->next < suppress->end &&
         suppress->next->end <= finding->start) {
    apply(suppress, suppress->next++);
  }
  bool inside =
    suppress->next < suppress->end && suppress->next->start <= finding->start;

  return inside || suppress->off[finding->check] ||
         finding->start < suppress->ignored[finding->check];
}
