// SPDX-License-Identifier: MIT

#include "check_table.h"

#include <stdio.h>

#include "suppress.h"
#include "tongue.h"
#include "und/symbol/malformed.h"

const und_check_entry *und_check_get(und_check check)
{
  return &und_check_rows[check].entry;
}

const char *und_check_rule(und_check check, und_language reader)
{
  return und_tongue_check(reader, check).rule;
}

bool und_check_find(und_slice code, und_check *check_out)
{
  for (unsigned i = 0; i < UND_CHECK_COUNT; i++) {
    if (und_slice_equal(code, und_slice_from(und_check_rows[i].entry.code))) {
      *check_out = (und_check)i;
      return true;
    }
  }
  return false;
}

void und_severities_default(und_severities *out)
{
  for (unsigned i = 0; i < UND_CHECK_COUNT; i++) {
    und_severity severity = und_check_rows[i].entry.severity;

    out->of[i] = severity == UND_SEVERITY_HINT ? UND_SEVERITY_OFF : severity;
  }
}

const char *und_severity_name(und_severity severity)
{
  static const char *const names[] = {
    [UND_SEVERITY_OFF] = "off",         [UND_SEVERITY_ERROR] = "error",
    [UND_SEVERITY_WARNING] = "warning", [UND_SEVERITY_INFO] = "info",
    [UND_SEVERITY_HINT] = "hint",
  };
  return names[severity];
}

void und_check_href(const und_check_entry *check, und_buffer *out)
{
  static const char manual[] =
    "https://www.un.org/dgacm/en/content/editorial-manual";
  bool heading = strncmp(check->code, "head-", 5) == 0;

  und_buffer_addf(out, "%s%s", manual, heading ? "/headings" : "");
}

// A message being written.
typedef struct {
  const und_text *text;
  const und_finding *finding;
  und_language reader;
} sentence;

/// A label of the text in a sentence: 4 and [^2], not 4. and [^2]:
static void write_label(und_slice label, und_buffer *out)
{
  while (label.size > 1 && (label.data[label.size - 1] == '.' ||
                            label.data[label.size - 1] == ':')) {
    label.size--;
  }
  und_buffer_add(out, label);
}

/// In which kind of label a check tells what was expected, where that is not
/// the kind of the label at fault: ii may be read as a letter.
static const uint8_t value_kinds[UND_CHECK_COUNT] = {
  [UND_CHECK_ROMAN_ORDER] = UND_LABEL_ROMAN,
  [UND_CHECK_SUB_DEPTH] = UND_LABEL_ROMAN,
  [UND_CHECK_HEAD_AGENDA_COVER] = UND_LABEL_NOTE,
};

/// The label that `value` would have.
static void write_value(const und_finding *finding, uint32_t value,
                        und_buffer *out)
{
  und_label like = finding->label;
  und_buffer label = {0};

  // i may have been read as a letter; ㈠ has one reading only.
  if (value_kinds[finding->check] != UND_LABEL_NONE &&
      (finding->check != UND_CHECK_ROMAN_ORDER ||
       like.kind == UND_LABEL_LETTER)) {
    like.kind = value_kinds[finding->check];
  }
  if (like.kind == UND_LABEL_CYRILLIC && like.latin == value) {
    like.latin = 0; // as a Latin letter it would be right: it is a Russian one
  }
  if (like.kind == UND_LABEL_NOTE) { // no mark, but its number
    und_buffer_addf(out, "%u", value);
    return;
  }
  und_label_write(&like, value, &label);
  write_label(und_buffer_slice(&label), out);
  und_buffer_finish(&label);
}

/// The symbol that was meant by one that is none.
static void write_meant(const sentence *s, und_buffer *out)
{
  uint32_t before = out->size;

  und_symbol_judge(und_text_cut(s->text, s->finding->start, s->finding->end),
                   out);
  if (out->size == before) {
    und_word_write(UND_WORD_ANOTHER, s->reader, NULL, out);
  }
}

/// "2011", "2019 or 2020", "2019 to 2022"
static void write_years(const sentence *s, und_buffer *out)
{
  uint32_t first = s->finding->expected;
  uint32_t last = s->finding->until;
  char years[2][12];

  snprintf(years[0], sizeof years[0], "%u", first);
  snprintf(years[1], sizeof years[1], "%u", last);
  if (last <= first) {
    und_buffer_adds(out, years[0]);
    return;
  }
  const und_slice fields[] = {und_slice_from(years[0]),
                              und_slice_from(years[1])};

  und_word_write(last == first + 1 ? UND_WORD_OR : UND_WORD_TO, s->reader,
                 fields, out);
}

static void write_field(const sentence *s, und_slice name, und_buffer *out)
{
  const und_finding *finding = s->finding;

  if (und_slice_equal(name, UND_SLICE("label"))) {
    write_label(und_text_cut(s->text, finding->start, finding->end), out);
  } else if (und_slice_equal(name, UND_SLICE("text"))) {
    und_buffer_add(out, und_text_cut(s->text, finding->start, finding->end));
  } else if (und_slice_equal(name, UND_SLICE("related"))) {
    und_buffer_add(
      out, und_text_cut(s->text, finding->related_start, finding->related_end));
  } else if (und_slice_equal(name, UND_SLICE("meant"))) {
    write_meant(s, out);
  } else if (und_slice_equal(name, UND_SLICE("put"))) {
    und_buffer_adds(out, finding->put);
  } else if (und_slice_equal(name, UND_SLICE("lacks"))) {
    und_word_write((und_word)(UND_WORD_THE_SYMBOL + finding->expected),
                   s->reader, NULL, out);
  } else if (und_slice_equal(name, UND_SLICE("years"))) {
    write_years(s, out);
  } else if (und_slice_equal(name, UND_SLICE("expected"))) {
    write_value(finding, finding->expected, out);
  } else if (finding->related_end > finding->related_start) {
    write_label(
      und_text_cut(s->text, finding->related_start, finding->related_end), out);
  } else if (finding->expected > 1) {
    write_value(finding, finding->expected - 1, out);
  } else {
    und_word_write(UND_WORD_TEXT_BEFORE, s->reader, NULL, out);
  }
}

/// Write `pattern` with its fields filled in. The caller frees the result.
static char *write_sentence(const sentence *s, const char *pattern)
{
  und_buffer out = {0};

  while (*pattern != '\0') {
    const char *open = strchr(pattern, '{');
    const char *close = open != NULL ? strchr(open, '}') : NULL;

    if (close == NULL) {
      und_buffer_adds(&out, pattern);
      break;
    }
    und_buffer_add(&out, (und_slice){pattern, (uint32_t)(open - pattern)});
    write_field(s, (und_slice){open + 1, (uint32_t)(close - open - 1)}, &out);
    pattern = close + 1;
  }
  return out.data;
}

/// Is the label at fault the very one it is related to? It does not fail to
/// follow it then, but repeats it.
static bool repeats_related(const und_text *text, const und_finding *finding)
{
  return finding->expected > 0 && finding->related_end > 0 &&
         und_slice_equal(
           und_text_cut(text, finding->start, finding->end),
           und_text_cut(text, finding->related_start, finding->related_end));
}

static und_diagnostic describe(const sentence *s, und_severity severity)
{
  const und_finding *finding = s->finding;
  und_check_words words = und_tongue_check(s->reader, finding->check);
  bool twice = words.twice != NULL && repeats_related(s->text, finding);
  bool related =
    words.related != NULL && finding->related_end > finding->related_start;

  return (und_diagnostic){
    .start = finding->start,
    .end = finding->end,
    .check = &und_check_rows[finding->check].entry,
    .severity = severity,
    .message = write_sentence(s, twice ? words.twice : words.says),
    .related_start = finding->related_start,
    .related_end = finding->related_end,
    .related_message = related ? write_sentence(s, words.related) : NULL,
    .finding = *finding,
  };
}

// Of two checks that one place fails, the first is silent where the second
// speaks.
static const struct {
  uint8_t yields;
  uint8_t to;
} yields[] = {
  {UND_CHECK_PARA_LABEL_FORM, UND_CHECK_PRE_NUMBERED},
  {UND_CHECK_PARA_LABEL_FORM, UND_CHECK_OP_SINGLE_NUMBERED},
  {UND_CHECK_PARA_LABEL_FORM, UND_CHECK_PARA_NUMBERED_SUMMARY},
  {UND_CHECK_TYPO_SPACE_FR, UND_CHECK_PRE_COMMA},
  {UND_CHECK_TYPO_SPACE_FR, UND_CHECK_OP_SEMICOLON},
  {UND_CHECK_TYPO_SPACE_FR, UND_CHECK_OP_LAST_STOP},
  {UND_CHECK_TYPO_SPACE_OTHER, UND_CHECK_PRE_COMMA},
  {UND_CHECK_TYPO_SPACE_OTHER, UND_CHECK_OP_SEMICOLON},
  {UND_CHECK_TYPO_SPACE_OTHER, UND_CHECK_OP_LAST_STOP},
  {UND_CHECK_DOUBLE_PUNCT, UND_CHECK_PRE_COMMA},
  {UND_CHECK_DOUBLE_PUNCT, UND_CHECK_OP_SEMICOLON},
  {UND_CHECK_DOUBLE_PUNCT, UND_CHECK_OP_LAST_STOP},
  {UND_CHECK_ORGAN_COMMA, UND_CHECK_RES_ORDER},
  {UND_CHECK_MODIFIER_WITHOUT_RUN, UND_CHECK_VERB_RUN_MODIFIER},
};

static bool yields_to(const und_finding *left, const und_finding *right)
{
  for (size_t i = 0; i < sizeof yields / sizeof yields[0]; i++) {
    if (yields[i].yields == left->check && yields[i].to == right->check) {
      return left->start <= right->end && right->start <= left->end;
    }
  }
  return false;
}

/// Does one of the findings beside `index`, all of them in order, say it
/// better?
static bool is_outdone(const und_finding *findings, uint32_t count,
                       uint32_t index, const und_severities *severities)
{
  enum { BESIDE = 4 }; // findings at one place

  const und_finding *one = &findings[index];
  uint32_t from = index > BESIDE ? index - BESIDE : 0;

  for (uint32_t i = from; i < count && i <= index + BESIDE; i++) {
    if (severities->of[findings[i].check] != UND_SEVERITY_OFF &&
        yields_to(one, &findings[i])) {
      return true;
    }
  }
  return false;
}

static bool is_of_count(und_check check)
{
  return check == UND_CHECK_PARA_GAP || check == UND_CHECK_PARA_DUPLICATE ||
         check == UND_CHECK_PARA_FIRST_MISSING || check == UND_CHECK_OP_GAP ||
         check == UND_CHECK_HEAD_ORDER;
}

/// Does a cross-reference fail only because the number that it names was lost,
/// or is borne by another one, for which a finding speaks?
static bool is_explained(const und_finding *findings, uint32_t count,
                         const und_finding *one)
{
  enum { MOST = 1000 }; // with more, the numbers are the least of the trouble

  bool points = one->check == UND_CHECK_XREF_MISSING ||
                one->check == UND_CHECK_XREF_DIRECTION ||
                one->check == UND_CHECK_XREF_SELF;

  for (uint32_t i = 0; points && i < count && i < MOST; i++) {
    if (is_of_count(findings[i].check) &&
        (findings[i].expected == one->expected ||
         findings[i].label.value == one->expected)) {
      return true;
    }
  }
  return false;
}

void und_diagnostics_build(und_document *document,
                           const und_severities *severities,
                           und_language reader,
                           und_diagnostics *diagnostics_out)
{
  uint32_t count;
  const und_finding *findings = und_document_findings(document, &count);
  const und_text *text = und_document_text(document);
  und_suppress suppress;

  *diagnostics_out = (und_diagnostics){0};
  und_suppress_begin(&suppress, document);
  for (uint32_t i = 0; i < count; i++) {
    und_severity severity = severities->of[findings[i].check];

    if (severity != UND_SEVERITY_OFF &&
        !is_outdone(findings, count, i, severities) &&
        !is_explained(findings, count, &findings[i]) &&
        !und_suppress_covers(&suppress, &findings[i])) {
      sentence s = {text, &findings[i], reader};

      UND_PUSH(&diagnostics_out->items, describe(&s, severity));
    }
  }
}

void und_diagnostics_finish(und_diagnostics *diagnostics)
{
  for (uint32_t i = 0; i < diagnostics->items.count; i++) {
    und_free(diagnostics->items.items[i].message);
    und_free(diagnostics->items.items[i].related_message);
  }
  und_free(diagnostics->items.items);
  *diagnostics = (und_diagnostics){0};
}
