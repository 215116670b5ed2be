// SPDX-License-Identifier: MIT
//
// Citations, openers, keywords and symbols in any bytes: every range lies in
// the text, and a canonical symbol reads back as itself.

#include "fuzz.h"
#include "und/symbol/cite.h"
#include "und/symbol/keyword.h"
#include "und/symbol/locator.h"
#include "und/symbol/malformed.h"
#include "und/symbol/opener.h"
#include "und/symbol/symbol.h"

static void expect_symbol(und_slice text)
{
  und_symbol symbol;
  if (!und_symbol_parse(text, &symbol)) {
    return;
  }
  FUZZ_EXPECT(symbol.text.size <= text.size);
  FUZZ_EXPECT(symbol.base_size <= symbol.text.size);
  und_buffer once = {0};
  und_buffer twice = {0};
  und_symbol_write(&symbol, &once);
  FUZZ_EXPECT(und_symbol_parse(und_buffer_slice(&once), &symbol));
  und_symbol_write(&symbol, &twice);
  FUZZ_EXPECT(
    und_slice_equal(und_buffer_slice(&once), und_buffer_slice(&twice)));
  und_buffer_finish(&once);
  und_buffer_finish(&twice);
}

// What was meant is a symbol in order.
static void expect_judged(und_slice text)
{
  und_buffer meant = {0};
  und_malformation found = und_symbol_judge(text, &meant);
  und_symbol symbol;
  FUZZ_EXPECT(found.size <= text.size);
  FUZZ_EXPECT((found.size > 0) == (found.reason != UND_MALFORMED_NONE));
  FUZZ_EXPECT(meant.size == 0 ||
              und_symbol_parse(und_buffer_slice(&meant), &symbol));
  und_buffer_finish(&meant);
}

static void expect_citations(und_slice text, und_language language)
{
  und_cites cites = {0};
  und_cite_context context = {.acting = UND_BODY_GA};
  und_cite_scan(text, language, &cites);
  uint32_t before = 0;
  for (uint32_t i = 0; i < cites.found.count; i++) {
    und_citation *found = &cites.found.items[i];
    und_buffer symbol = {0};
    FUZZ_EXPECT(found->size > 0 && found->offset >= before);
    FUZZ_EXPECT(found->offset + found->size <= text.size);
    FUZZ_EXPECT(found->locator_offset + found->locator_size <= text.size);
    FUZZ_EXPECT(found->stated.offset + found->stated.size <= text.size);
    FUZZ_EXPECT(found->offset + found->size + found->tail_size <= text.size);
    FUZZ_EXPECT(found->title.offset + found->title.size <= text.size);
    FUZZ_EXPECT(und_cite_resolve(found, &context, &symbol) ==
                (symbol.size > 0));
    before = found->offset;
    und_buffer_finish(&symbol);
  }
  und_cites_finish(&cites);
}

// Wherever the cursor is, the place lies in the text, and so do its steps.
static void expect_places(und_slice text, und_language language)
{
  for (uint32_t at = 0; at <= text.size; at += 1 + text.size / 3) {
    und_locator found;
    if (!und_locator_find(text, at, language, &found)) {
      continue;
    }
    FUZZ_EXPECT(found.offset <= at && at <= found.offset + found.size);
    FUZZ_EXPECT(found.offset + found.size <= text.size);
    FUZZ_EXPECT(found.list_offset <= found.offset && found.count > 0);
    for (uint32_t i = 0; i < found.count; i++) {
      und_label label;
      FUZZ_EXPECT(found.steps[i].offset + found.steps[i].size <= text.size);
      und_locator_label(text, &found.steps[i], &label);
    }
    und_locator_is_elsewhere(text, &found, language);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  und_slice text = {(const char *)data, (uint32_t)size};
  for (int i = 0; i < UND_LANGUAGE_COUNT; i++) {
    und_language language = (und_language)i;
    und_opener opener;
    und_keyword_kind kind;
    und_body body;
    uint32_t end;
    expect_citations(text, language);
    expect_places(text, language);
    FUZZ_EXPECT(!und_opener_find(text, language, &opener) ||
                opener.offset + opener.size <= size);
    FUZZ_EXPECT(!und_keyword_find(text, language, &kind, &end) || end <= size);
    und_body_line(text, language, &body, NULL);
    und_cite_last_body(text, language);
  }
  expect_symbol(text);
  expect_judged(text);
  return 0;
}
