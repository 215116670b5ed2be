// SPDX-License-Identifier: MIT

#include "compare.h"

#include "und/feature/check.h"
#include "und/feature/outline.h"

// One field of two structs: says which differs, and how.
#define FIELD(name)                                                            \
  if (a->name != b->name) {                                                    \
    und_buffer_addf(out, "." #name " is %lld, fresh %lld", (long long)a->name, \
                    (long long)b->name);                                       \
    return false;                                                              \
  }

static bool same_count(const char *what, uint32_t edited, uint32_t fresh,
                       und_buffer *out)
{
  if (edited != fresh) {
    und_buffer_addf(out, "%u %s, fresh %u", edited, what, fresh);
  }
  return edited == fresh;
}

/// Name what the difference is in, before what it is.
static bool name(bool same, const char *what, uint32_t index, und_buffer *out)
{
  if (!same) {
    und_buffer_addf(out, " in %s %u", what, index);
  }
  return same;
}

static bool same_label(const und_label *a, const und_label *b, und_buffer *out)
{
  FIELD(kind)
  FIELD(form)
  FIELD(roman)
  FIELD(latin)
  FIELD(bis)
  FIELD(mixed)
  FIELD(value)
  return true;
}

static bool same_sight(const und_part *a, const und_part *b, und_buffer *out)
{
  FIELD(label_offset)
  FIELD(label_size)
  FIELD(text_offset)
  FIELD(opener_offset)
  FIELD(opener_size)
  FIELD(opener)
  FIELD(shape)
  FIELD(depth)
  FIELD(end_class)
  FIELD(keyword)
  FIELD(body)
  FIELD(lead)
  FIELD(breaks)
  FIELD(certain)
  FIELD(title_like)
  FIELD(small)
  FIELD(inner)
  FIELD(outer)
  FIELD(holes)
  FIELD(continued)
  FIELD(leader)
  FIELD(calls)
  return true;
}

static bool same_part(const und_part *a, const und_part *b, und_buffer *out)
{
  FIELD(start)
  FIELD(size)
  FIELD(role)
  FIELD(level)
  FIELD(inset)
  FIELD(operative)
  return same_label(&a->label, &b->label, out) && same_sight(a, b, out);
}

static bool same_parts(und_document *edited, und_document *fresh,
                       und_buffer *out)
{
  uint32_t count;
  uint32_t count_fresh;
  const und_part *a = und_document_parts(edited, &count);
  const und_part *b = und_document_parts(fresh, &count_fresh);
  uint32_t least = count < count_fresh ? count : count_fresh;

  for (uint32_t i = 0; i < least; i++) {
    if (!name(same_part(&a[i], &b[i], out), "part", i, out)) {
      und_buffer_addf(out, " at %u", b[i].start);
      return false;
    }
  }
  return same_count("parts", count, count_fresh, out);
}

static bool same_directives(und_document *edited, und_document *fresh,
                            und_buffer *out)
{
  uint32_t count;
  uint32_t count_fresh;
  const und_directive *a = und_document_directives(edited, &count);
  const und_directive *b = und_document_directives(fresh, &count_fresh);

  for (; count > 0 && count == count_fresh; count--, count_fresh--, a++, b++) {
    FIELD(start)
    FIELD(end)
    FIELD(codes_start)
    FIELD(codes_end)
    FIELD(kind)
  }
  return same_count("directives", count, count_fresh, out);
}

static bool same_call(const und_note_call *a, const und_note_call *b,
                      und_buffer *out)
{
  FIELD(start)
  FIELD(end)
  FIELD(run)
  FIELD(number)
  FIELD(stars)
  FIELD(bare)
  FIELD(real)
  return true;
}

static bool same_calls(und_document *edited, und_document *fresh, uint32_t part,
                       und_buffer *out)
{
  uint32_t count;
  uint32_t count_fresh;
  const und_note_call *a = und_document_note_calls(edited, part, &count);
  const und_note_call *b = und_document_note_calls(fresh, part, &count_fresh);

  if (!same_count("note calls", count, count_fresh, out)) {
    return false;
  }
  for (uint32_t i = 0; i < count; i++) {
    if (!name(same_call(&a[i], &b[i], out) &&
                same_count("as note", und_document_note(edited, part, &a[i]),
                           und_document_note(fresh, part, &b[i]), out),
              "note call", i, out)) {
      return false;
    }
  }
  return true;
}

static bool same_string(const char *field, const char *a, const char *b,
                        und_buffer *out)
{
  bool same = a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;

  if (!same) {
    und_buffer_addf(out, ".%s is \"%s\", fresh \"%s\"", field, a ? a : "(none)",
                    b ? b : "(none)");
  }
  return same;
}

static bool same_mention(const und_mention *a, const und_mention *b,
                         und_buffer *out)
{
  FIELD(start)
  FIELD(end)
  FIELD(kind)
  FIELD(body)
  FIELD(weak)
  FIELD(locator_start)
  FIELD(locator_end)
  FIELD(through)
  FIELD(stated_year)
  FIELD(stated_month)
  FIELD(stated_day)
  FIELD(stated_start)
  FIELD(named)
  FIELD(tail_end)
  FIELD(title_start)
  FIELD(title_end)
  FIELD(stated_end)
  return same_string("symbol", a->symbol, b->symbol, out);
}

static bool same_mentions(und_document *edited, und_document *fresh,
                          uint32_t part, und_buffer *out)
{
  uint32_t count;
  uint32_t count_fresh;
  const und_mention *a = und_document_citations(edited, part, &count);
  const und_mention *b = und_document_citations(fresh, part, &count_fresh);

  if (!same_count("citations", count, count_fresh, out)) {
    return false;
  }
  for (uint32_t i = 0; i < count; i++) {
    if (!name(same_mention(&a[i], &b[i], out), "citation", i, out)) {
      return false;
    }
  }
  return true;
}

static bool same_each(und_document *edited, und_document *fresh, bool citations,
                      und_buffer *out)
{
  uint32_t count;

  und_document_parts(edited, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (!name(same_calls(edited, fresh, i, out) &&
                (!citations || same_mentions(edited, fresh, i, out)),
              "part", i, out)) {
      return false;
    }
  }
  return true;
}

static bool same_finding(const und_finding *a, const und_finding *b,
                         und_buffer *out)
{
  FIELD(check)
  FIELD(part)
  FIELD(start)
  FIELD(end)
  FIELD(related_start)
  FIELD(related_end)
  FIELD(expected)
  return same_label(&a->label, &b->label, out);
}

static bool same_findings(und_document *edited, und_document *fresh,
                          und_buffer *out)
{
  uint32_t count;
  uint32_t count_fresh;
  const und_finding *a = und_document_findings(edited, &count);
  const und_finding *b = und_document_findings(fresh, &count_fresh);

  if (!same_count("findings", count, count_fresh, out)) {
    return false;
  }
  for (uint32_t i = 0; i < count; i++) {
    if (!name(same_finding(&a[i], &b[i], out), "finding", i, out)) {
      return false;
    }
  }
  return true;
}

static bool same_diagnostic(const und_diagnostic *a, const und_diagnostic *b,
                            und_buffer *out)
{
  FIELD(start)
  FIELD(end)
  FIELD(related_start)
  FIELD(related_end)
  return same_string("code", a->check->code, b->check->code, out) &&
         same_string("message", a->message, b->message, out) &&
         same_string("related", a->related_message, b->related_message, out);
}

static bool same_diagnostics(und_document *edited, und_document *fresh,
                             und_buffer *out)
{
  und_diagnostics a = {0};
  und_diagnostics b = {0};
  und_severities all;

  memset(&all, UND_SEVERITY_HINT, sizeof all); // also what is off
  und_diagnostics_build(edited, &all, UND_EN, &a);
  und_diagnostics_build(fresh, &all, UND_EN, &b);
  bool same = same_count("diagnostics", a.items.count, b.items.count, out);

  for (uint32_t i = 0; same && i < a.items.count; i++) {
    same = name(same_diagnostic(&a.items.items[i], &b.items.items[i], out),
                "diagnostic", i, out);
  }
  und_diagnostics_finish(&a);
  und_diagnostics_finish(&b);
  return same;
}

static bool same_slice(const char *field, und_slice a, und_slice b,
                       und_buffer *out)
{
  if (!und_slice_equal(a, b)) {
    und_buffer_addf(out, ".%s is \"%.*s\", fresh \"%.*s\"", field, (int)a.size,
                    a.data ? a.data : "", (int)b.size, b.data ? b.data : "");
    return false;
  }
  return true;
}

static bool same_entry(const und_outline_entry *a, const und_outline_entry *b,
                       und_buffer *out)
{
  FIELD(start)
  FIELD(end)
  FIELD(select_start)
  FIELD(select_end)
  FIELD(depth)
  FIELD(kind)
  return same_slice("name", a->name, b->name, out);
}

static bool same_outline(und_document *edited, und_document *fresh,
                         und_buffer *out)
{
  und_outline a = {0};
  und_outline b = {0};

  und_outline_build(edited, &a);
  und_outline_build(fresh, &b);
  bool same =
    same_count("outline entries", a.entries.count, b.entries.count, out);

  for (uint32_t i = 0; same && i < a.entries.count; i++) {
    same = name(same_entry(&a.entries.items[i], &b.entries.items[i], out),
                "outline entry", i, out);
  }
  und_outline_finish(&a);
  und_outline_finish(&b);
  return same;
}

static bool same_fold(const und_fold *a, const und_fold *b, und_buffer *out)
{
  FIELD(first_line)
  FIELD(last_line)
  FIELD(kind)
  return true;
}

static bool same_folds(und_document *edited, und_document *fresh,
                       und_buffer *out)
{
  und_folds a = {0};
  und_folds b = {0};

  und_folds_build(edited, &a);
  und_folds_build(fresh, &b);
  bool same = same_count("folds", a.folds.count, b.folds.count, out);

  for (uint32_t i = 0; same && i < a.folds.count; i++) {
    same = name(same_fold(&a.folds.items[i], &b.folds.items[i], out), "fold", i,
                out);
  }
  und_folds_finish(&a);
  und_folds_finish(&b);
  return same;
}

static bool same_identity_fields(const und_identity *a, const und_identity *b,
                                 und_buffer *out)
{
  FIELD(language)
  FIELD(body)
  FIELD(kind)
  FIELD(date.year)
  FIELD(date.month)
  FIELD(date.day)
  return same_string("symbol", a->symbol, b->symbol, out) &&
         same_string("title", a->title, b->title, out) &&
         same_string("symbol_source", a->symbol_source, b->symbol_source, out);
}

static bool same_identity(und_document *edited, und_document *fresh,
                          und_buffer *out)
{
  return name(same_identity_fields(und_document_identity(edited),
                                   und_document_identity(fresh), out),
              "identity", 0, out);
}

bool und_compare(und_document *edited, und_document *fresh, bool citations,
                 und_buffer *difference_out)
{
  und_buffer *out = difference_out;

  return same_count("as language", und_document_language(edited),
                    und_document_language(fresh), out) &&
         same_count("error nodes", und_document_error_nodes(edited), 0, out) &&
         same_parts(edited, fresh, out) && same_findings(edited, fresh, out) &&
         same_directives(edited, fresh, out) &&
         same_each(edited, fresh, citations, out) &&
         same_diagnostics(edited, fresh, out) &&
         same_outline(edited, fresh, out) && same_folds(edited, fresh, out) &&
         same_identity(edited, fresh, out);
}
