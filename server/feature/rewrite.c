// SPDX-License-Identifier: MIT

#define _GNU_SOURCE // memmem()

#include "und/feature/rewrite.h"

#include "abbreviation.h"
#include "place.h"
#include "plan.h"
#include "record_text.h"
#include "tail.h"
#include "und/symbol/cite.h"
#include "und/symbol/symbol.h"

// A rewriting being made.
typedef struct {
  und_document *document;
  const und_holdings *holdings;
  und_slice text;
  uint32_t offset;
  und_place place;
  const und_mention *mention; // of the place, with a symbol; or NULL
  und_plan *plan;
} rewriting;

/// Replace the bytes from `start` to `end`, and name the rewriting so.
static void replace(const rewriting *r, uint32_t start, uint32_t end,
                    und_slice becomes, und_repair_title title, und_slice was)
{
  und_edits_add(&r->plan->edits, start, end, becomes);
  und_plan_name(r->plan, title, false, was, becomes);
}

static und_slice cited(const rewriting *r)
{
  return und_slice_cut(r->text, r->mention->start, r->mention->end);
}

// ------------------------------------------------------------------ citations

/// Does a list of numbers go on at `at`, so that what follows the number would
/// part it?
static bool goes_on(const rewriting *r)
{
  enum { NEAR = 16 };
  uint32_t count;
  const und_mention *mentions =
    und_document_citations(r->document, r->place.part, &count);

  for (uint32_t i = 0; i < count; i++) {
    if (mentions[i].start >= r->mention->end &&
        mentions[i].start < r->mention->end + NEAR) {
      return true;
    }
  }
  return false;
}

static und_date adopted(const rewriting *r)
{
  und_record record = {0};

  if (r->holdings->reference == NULL ||
      !und_reference_find(r->holdings->reference,
                          und_slice_from(r->mention->symbol), &record)) {
    return (und_date){0};
  }
  return und_record_text_date(&record);
}

/// Resolution 74/173 -> resolution 74/173 of the General Assembly of 18
/// December 2019. In Chinese both stand before the number.
static void expand(const rewriting *r)
{
  const und_mention *mention = r->mention;
  und_language language = und_document_language(r->document);
  bool decided =
    mention->kind == UND_CITE_RESOLUTION || mention->kind == UND_CITE_DECISION;
  und_date date = adopted(r);
  und_buffer tail = {0};

  if (!decided || goes_on(r) || r->text.data[mention->start] > '9') {
    return; // a symbol names its body
  }
  if (!mention->named) {
    und_tail_write_body((und_body)mention->body, language, &tail);
  }
  if (mention->stated_year == 0 && date.day > 0) {
    und_tail_write_date(&date, language, tail.size > 0, &tail);
  }
  uint32_t at = und_tail_place(r->text, mention, language);

  if (tail.size > 0) {
    replace(r, at, at, und_buffer_slice(&tail), UND_REPAIR_EXPAND, cited(r));
  }
  und_buffer_finish(&tail);
}

static void shorten(const rewriting *r)
{
  const und_mention *mention = r->mention;

  if (mention->tail_end > mention->end) {
    und_edits_add(&r->plan->edits, mention->end, mention->tail_end,
                  (und_slice){0});
    und_plan_name(r->plan, UND_REPAIR_SHORTEN, false, cited(r),
                  und_slice_cut(r->text, mention->end, mention->tail_end));
  }
}

/// Links are for Markdown: the draft has one, or a heading with a hash.
static bool is_markdown(und_slice text)
{
  return text.size > 0 && (memmem(text.data, text.size, "](", 2) != NULL ||
                           text.data[0] == '#' ||
                           memmem(text.data, text.size, "\n#", 2) != NULL);
}

/// [74/173], [74/173](#) and 74/173 get the address; a link that leads anywhere
/// is left to the checks.
static void add_link(const rewriting *r)
{
  const und_mention *mention = r->mention;
  und_symbol symbol;
  und_buffer address = {0};
  und_buffer becomes = {0};
  bool inside = mention->start > 0 && r->text.data[mention->start - 1] == '[';
  und_slice behind = und_slice_cut(r->text, mention->end, r->text.size);
  bool empty = und_slice_starts(behind, UND_SLICE("](#)"));

  if (mention->kind == UND_CITE_URL || !is_markdown(r->text) ||
      (inside && !empty) ||
      (!inside && und_slice_starts(behind, UND_SLICE("]"))) ||
      !und_symbol_parse(und_slice_from(mention->symbol), &symbol) ||
      !und_symbol_link(&symbol, und_document_language(r->document),
                       r->holdings->link_template, &address)) {
    und_buffer_finish(&address);
    return;
  }
  if (empty) {
    uint32_t at = mention->end + 2;

    replace(r, at, at + 1, und_buffer_slice(&address), UND_REPAIR_LINK,
            cited(r));
  } else {
    und_buffer_addf(&becomes, "](%s)", address.data);
    und_edits_add(&r->plan->edits, mention->start, mention->start,
                  UND_SLICE("["));
    replace(r, mention->end, mention->end, und_buffer_slice(&becomes),
            UND_REPAIR_LINK, cited(r));
  }
  und_buffer_finish(&address);
  und_buffer_finish(&becomes);
}

// -------------------------------------------------------------- abbreviations

typedef struct {
  uint32_t start;
  uint32_t end;
  bool found;
} first_use;

static void take_use(void *data, uint32_t start, uint32_t end)
{
  first_use *first = data;

  if (!first->found) {
    *first = (first_use){start, end, true};
  }
}

/// The words and the brackets move to where the abbreviation stands first.
static void define(const rewriting *r)
{
  und_abbreviation here;
  first_use first = {0, 0, false};
  uint32_t start;
  uint32_t end;
  uint32_t words;

  if (!und_abbreviation_at(r->document, r->place.part, r->offset, &here) ||
      !und_abbreviation_explained(r->document, here.hash, &start, &end,
                                  &words)) {
    return;
  }
  und_abbreviation_uses(r->document, here.hash,
                        (und_pointer_sink){take_use, &first});
  und_slice close = und_slice_cut(r->text, end, end + 1);

  if (first.start >= words || !und_slice_equal(close, UND_SLICE(")"))) {
    return;
  }
  und_slice term = und_slice_cut(r->text, start, end);
  und_slice whole = und_slice_cut(r->text, words, end + 1);

  und_edits_add(&r->plan->edits, words, end + 1, term);
  replace(r, first.start, first.end, whole, UND_REPAIR_DEFINE, term);
}

// --------------------------------------------------------------- front matter

static void write_key(und_buffer *out, const char *key, const char *value)
{
  und_buffer_addf(out, "%s: %s\n", key, value != NULL ? value : "");
}

static void front(const rewriting *r)
{
  const und_identity *known = und_document_identity(r->document);
  und_slice first = und_slice_cut(r->text, 0, r->offset);
  bool top = first.size == 0 || memchr(first.data, '\n', first.size) == NULL;
  und_buffer matter = {0};

  if (!top || known->symbol != NULL || !is_markdown(r->text) ||
      und_slice_starts(r->text, UND_SLICE("---"))) {
    return;
  }
  und_buffer_adds(&matter, "---\n");
  write_key(&matter, "symbol", NULL);
  write_key(&matter, "title", known->title);
  write_key(&matter, "language", und_language_code(known->language));
  und_buffer_adds(&matter, "---\n\n");
  replace(r, 0, 0, und_buffer_slice(&matter), UND_REPAIR_FRONT, (und_slice){0});
  und_buffer_finish(&matter);
}

// ----------------------------------------------------------------------------

// Which are made of a citation.
static const struct {
  void (*make)(const rewriting *r);
  bool of_citation;
} rewrites[UND_REWRITE_COUNT] = {
  [UND_REWRITE_EXPAND] = {expand, true},
  [UND_REWRITE_SHORTEN] = {shorten, true},
  [UND_REWRITE_LINK] = {add_link, true},
  [UND_REWRITE_DEFINE] = {define, false},
  [UND_REWRITE_FRONT] = {front, false},
};

void und_rewrite(und_document *document, const und_holdings *holdings,
                 und_rewrite_kind kind, uint32_t offset, und_repair *repair_out)
{
  und_plan plan;
  rewriting r = {.document = document,
                 .holdings = holdings,
                 .text = und_text_slice(und_document_text(document)),
                 .offset = offset,
                 .plan = &plan};

  und_plan_begin(&plan, document);
  bool found = und_place_find(document, offset, &r.place);
  bool cites = found && r.place.mention != NULL &&
               r.place.mention->symbol != NULL &&
               offset <= r.place.mention->end;

  r.mention = cites ? r.place.mention : NULL;
  if (rewrites[kind].of_citation ? cites : found || kind == UND_REWRITE_FRONT) {
    rewrites[kind].make(&r);
  }
  und_plan_settle(&plan, UND_REPAIR_OUTLINED, repair_out);
  und_plan_finish(&plan);
}
