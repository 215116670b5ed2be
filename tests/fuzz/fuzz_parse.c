// SPDX-License-Identifier: MIT
//
// A document of any bytes: no error nodes, the parts in order and inside the
// text, and every feature answers with places inside it.

#include "fuzz.h"
#include "und/feature/card.h"
#include "und/feature/check.h"
#include "und/feature/citing.h"
#include "und/feature/completion.h"
#include "und/feature/definition.h"
#include "und/feature/graph.h"
#include "und/feature/hints.h"
#include "und/feature/hover.h"
#include "und/feature/lenses.h"
#include "und/feature/links.h"
#include "und/feature/outline.h"
#include "und/feature/references.h"
#include "und/feature/search.h"

static void expect_part(const und_part *part, uint32_t before, uint32_t size)
{
  FUZZ_EXPECT(part->start >= before && part->size > 0);
  FUZZ_EXPECT(part->start < size && part->size <= size - part->start);
  FUZZ_EXPECT(part->label_offset + part->label_size <= part->size);
  FUZZ_EXPECT(part->text_offset <= part->size);
}

static void expect_parts(und_document *document, uint32_t size)
{
  uint32_t count;
  uint32_t before = 0;

  FUZZ_EXPECT(und_document_error_nodes(document) == 0);
  const und_part *parts = und_document_parts(document, &count);

  for (uint32_t i = 0; i < count; i++) {
    uint32_t parent = und_document_parent(document, i);
    und_buffer text = {0};

    expect_part(&parts[i], before, size);
    before = parts[i].start;
    FUZZ_EXPECT(parent == UND_NO_PART || parent < i);
    und_document_part_text(document, i, &text);
    und_buffer_finish(&text);
  }
}

static void expect_contents(und_document *document, uint32_t size)
{
  uint32_t parts;
  uint32_t count;

  und_document_parts(document, &parts);
  for (uint32_t i = 0; i < parts; i++) {
    const und_note_call *calls = und_document_note_calls(document, i, &count);

    for (uint32_t c = 0; c < count; c++) {
      uint32_t note = und_document_note(document, i, &calls[c]);

      FUZZ_EXPECT(calls[c].start < calls[c].end && calls[c].end <= size);
      FUZZ_EXPECT(note == UND_NO_PART || note < parts);
    }
    const und_mention *mentions = und_document_citations(document, i, &count);

    for (uint32_t m = 0; m < count; m++) {
      FUZZ_EXPECT(mentions[m].start < mentions[m].end);
      FUZZ_EXPECT(mentions[m].end <= size && mentions[m].locator_end <= size);
    }
  }
}

// A library of this document alone: its digest is sound, and whatever stands at
// some places is found where it is.
static void expect_library(und_document *document, uint32_t size)
{
  und_library *library = und_library_new();
  und_digest *digest = und_digest_new(document);
  und_hits hits;
  und_links links;

  FUZZ_EXPECT(digest != NULL);
  und_library_put(library, "/a", und_document_identity(document), digest);
  und_search(library,
             und_slice_cut(und_text_slice(und_document_text(document)), 0, 40),
             10, &hits);
  FUZZ_EXPECT(hits.items.count <= 10);
  und_hits_finish(&hits);
  und_links_build(document, &(und_holdings){.library = library}, &links);
  for (uint32_t i = 0; i < links.items.count; i++) {
    FUZZ_EXPECT(links.items.items[i].end <= size);
  }
  und_links_finish(&links);
  for (uint32_t at = 0; at <= size; at += 1 + size / 8) {
    und_subject subject;
    und_references here;
    und_references all;

    if (und_subject_find(document, at, &subject)) {
      und_references_build(document, "/a", &subject, NULL, UND_UNITS_UTF8,
                           &here);
      und_references_build(document, "/a", &subject, library, UND_UNITS_UTF16,
                           &all);
      FUZZ_EXPECT(all.items.count > 0); // of a title, only the file
      und_references_finish(&here);
      und_references_finish(&all);
      und_subject_finish(&subject);
    }
  }
  und_library_free(library);
}

// What may be cited at every place, and what lenses, hints, a graph and a page
// say of the document alone.
static void expect_citing(und_document *document, uint32_t size)
{
  und_library *library = und_library_new();
  const und_holdings holdings = {.library = library};
  const und_card_subject subject = {.symbol = UND_SLICE("A/RES/74/173")};
  und_buffer out = {0};
  und_lenses lenses;
  und_hints hints;
  und_citing citing;

  und_library_put(library, "/a", und_document_identity(document),
                  und_digest_new(document));
  for (uint32_t at = 0; at <= size; at += 1 + size / 16) {
    und_completions list;

    und_completions_build(document, &holdings, at, &list);
    FUZZ_EXPECT(list.start <= list.end && list.end == at);
    und_completions_finish(&list);
  }
  und_lenses_build(document, &holdings, &lenses);
  for (uint32_t i = 0; i < lenses.items.count; i++) {
    FUZZ_EXPECT(lenses.items.items[i].end <= size);
  }
  und_hints_build(document, &holdings, 0, size, &hints);
  for (uint32_t i = 0; i < hints.items.count; i++) {
    FUZZ_EXPECT(hints.items.items[i].offset <= size);
  }
  und_citing_outgoing(und_library_at(library, "/a"), &holdings, UND_EN,
                      UND_UNITS_UTF16, &citing);
  for (uint32_t i = 0; i < citing.items.count; i++) {
    FUZZ_EXPECT(citing.items.items[i].ranges.count > 0);
  }
  und_graph_write(library, (und_slice){0}, &out);
  und_card_write_page(&subject, &holdings, &out);
  und_citing_finish(&citing);
  und_hints_finish(&hints);
  und_lenses_finish(&lenses);
  und_buffer_finish(&out);
  und_library_free(library);
}

static void expect_features(und_document *document, uint32_t size)
{
  und_outline outline = {0};
  und_folds folds = {0};
  und_diagnostics diagnostics = {0};
  und_severities all;
  uint32_t lines = und_document_text(document)->lines.starts.count;

  und_outline_build(document, &outline);
  for (uint32_t i = 0; i < outline.entries.count; i++) {
    const und_outline_entry *entry = &outline.entries.items[i];

    FUZZ_EXPECT(entry->start <= entry->select_start);
    FUZZ_EXPECT(entry->select_start <= entry->select_end);
    FUZZ_EXPECT(entry->select_end <= entry->end && entry->end <= size);
  }
  und_folds_build(document, &folds);
  for (uint32_t i = 0; i < folds.folds.count; i++) {
    const und_fold *fold = &folds.folds.items[i];

    FUZZ_EXPECT(fold->first_line < fold->last_line && fold->last_line < lines);
  }
  memset(&all, UND_SEVERITY_HINT, sizeof all); // also what is off
  und_diagnostics_build(document, &all, UND_EN, &diagnostics);
  for (uint32_t i = 0; i < diagnostics.items.count; i++) {
    const und_diagnostic *found = &diagnostics.items.items[i];

    FUZZ_EXPECT(found->start <= found->end && found->end <= size);
    FUZZ_EXPECT(found->message != NULL && found->message[0] != '\0');
  }
  und_diagnostics_finish(&diagnostics);
  und_folds_finish(&folds);
  und_outline_finish(&outline);
}

static void expect_places(und_document *document, uint32_t size)
{
  und_library *library = und_library_new();

  for (uint32_t at = 0; at <= size; at += 1 + size / 16) {
    und_buffer text = {0};
    und_target target;
    uint32_t start;
    uint32_t end;

    if (und_hover(document, &(und_holdings){.library = library}, at, true,
                  &text, &start, &end)) {
      FUZZ_EXPECT(start <= at && at <= end && end <= size);
    }
    if (und_definition(document, library, at, &target)) {
      FUZZ_EXPECT(target.origin_start <= at && at <= target.origin_end);
      FUZZ_EXPECT(target.path != NULL ||
                  (target.start <= target.end && target.end <= size));
    }
    und_buffer_finish(&text);
  }
  und_library_free(library);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  und_slice content = {(const char *)data, (uint32_t)size};
  und_document *document = und_document_new(content, "A-RES-74-173.txt");
  uint32_t whole = und_text_slice(und_document_text(document)).size;

  expect_parts(document, whole);
  expect_contents(document, whole);
  expect_features(document, whole);
  expect_places(document, whole);
  expect_library(document, whole);
  expect_citing(document, whole);
  und_document_free(document);
  return 0;
}
