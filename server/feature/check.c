// SPDX-License-Identifier: MIT

#include "und/feature/check.h"

#include <stdlib.h>

// What a check says beside its rule: the sentence about the finding, in which
// {label} is the label at fault, {expected} the one that would be right and
// {before} the one before it; and what its related place is.
typedef struct {
  und_check_entry entry;
  const char *says;
  const char *related;
} row;

// clang-format off
static const row rows[UND_CHECK_COUNT] = {
  [UND_CHECK_PARA_GAP] = {
    {"para-gap", UND_SEVERITY_ERROR, true,
     "Paragraph numbers rise by one through the document."},
    "Paragraph {label} does not follow {before}; {expected} was expected.",
    "{before} is here"},
  [UND_CHECK_PARA_DUPLICATE] = {
    {"para-duplicate", UND_SEVERITY_ERROR, true,
     "A paragraph number occurs once in the body of a document."},
    "Paragraph number {label} is used twice; {expected} was expected.",
    "{before} is here"},
  [UND_CHECK_PARA_FIRST_MISSING] = {
    {"para-first-missing", UND_SEVERITY_ERROR, true,
     "The first numbered paragraph is 1."},
    "The first numbered paragraph is {label}; {expected} was expected.", NULL},
  [UND_CHECK_PARA_LABEL_FORM] = {
    {"para-label-form", UND_SEVERITY_WARNING, true,
     "A paragraph's label is its number, a full stop and a space."},
    "The label {label} is not in the form of the other paragraphs.", NULL},
  [UND_CHECK_HEAD_ORDER] = {
    {"head-order", UND_SEVERITY_ERROR, true,
     "Headings of one level are numbered or lettered without a gap."},
    "Heading {label} does not follow {before}; {expected} was expected.",
    "{before} is here"},
  [UND_CHECK_HEAD_DUPLICATE] = {
    {"head-duplicate", UND_SEVERITY_WARNING, false,
     "A heading does not repeat the heading above it or beside it."},
    "This heading says the same as the one above it.", "the same words are here"},
  [UND_CHECK_OP_GAP] = {
    {"op-gap", UND_SEVERITY_ERROR, true,
     "Operative paragraphs are numbered from 1 without a gap."},
    "Operative paragraph {label} does not follow {before}; {expected} was "
    "expected.",
    "{before} is here"},
  [UND_CHECK_PRE_NUMBERED] = {
    {"pre-numbered", UND_SEVERITY_ERROR, true,
     "Preambular paragraphs are not numbered."},
    "This preambular paragraph bears the number {label}; it should bear none.",
    NULL},
  [UND_CHECK_BIS_ORDER] = {
    {"bis-order", UND_SEVERITY_WARNING, false,
     "Inserted paragraphs are called bis, ter, quater, in this order."},
    "{label} does not follow {before}.", "{before} is here"},
  [UND_CHECK_AGENDA_NUMBERING] = {
    {"agenda-numbering", UND_SEVERITY_ERROR, true,
     "Items of an agenda are numbered from 1, sub-items lettered from a."},
    "Item {label} does not follow {before}; {expected} was expected.",
    "{before} is here"},
  [UND_CHECK_AGENDA_DUPLICATE] = {
    {"agenda-duplicate", UND_SEVERITY_WARNING, false,
     "The title of an agenda item occurs once."},
    "This item has the title of another item.", "the other item is here"},
  [UND_CHECK_LETTER_GAP] = {
    {"letter-gap", UND_SEVERITY_ERROR, true,
     "The letters of a list follow each other without a gap."},
    "Item {label} does not follow {before}; {expected} was expected.",
    "{before} is here"},
  [UND_CHECK_LETTER_DUPLICATE] = {
    {"letter-duplicate", UND_SEVERITY_ERROR, true,
     "A letter occurs once in a list."},
    "Item {label} is used twice; {expected} was expected.",
    "{before} is here"},
  [UND_CHECK_LETTER_AFTER_Z] = {
    {"letter-after-z", UND_SEVERITY_ERROR, true,
     "After z the letters double: aa, bb, cc to zz, then aaa."},
    "{label} is no letter of a list; after {before} comes {expected}.",
    "{before} is here"},
  [UND_CHECK_LETTER_MIXED] = {
    {"letter-mixed", UND_SEVERITY_ERROR, true,
     "The label of an item is one letter, or one letter repeated."},
    "{label} mixes two letters; {expected} was expected.", "{before} is here"},
  [UND_CHECK_LETTER_FORM] = {
    {"letter-form", UND_SEVERITY_WARNING, true,
     "Items are labelled (a) in English and Chinese, a) in French, Spanish and "
     "Russian."},
    "The label {label} does not have the form of this language.", NULL},
  [UND_CHECK_LETTER_MIXED_FORMS] = {
    {"letter-mixed-forms", UND_SEVERITY_WARNING, true,
     "The labels of one degree have one form in a document."},
    "The label {label} does not have the form of the other items.",
    "the other form is here"},
  [UND_CHECK_LETTER_HOMOGLYPH] = {
    {"letter-homoglyph", UND_SEVERITY_INFO, true,
     "Labels of items in Russian texts are Latin letters."},
    "The label {label} is a Cyrillic letter that looks like a Latin one.", NULL},
  [UND_CHECK_ROMAN_ORDER] = {
    {"roman-order", UND_SEVERITY_ERROR, true,
     "Numerals of the second degree follow each other without a gap."},
    "Item {label} does not follow {before}; {expected} was expected.",
    "{before} is here"},
  [UND_CHECK_NOTE_MISSING] = {
    {"note-missing", UND_SEVERITY_ERROR, false,
     "Each mark in the text has its footnote."},
    "There is no footnote {text}.", NULL},
  [UND_CHECK_NOTE_ORPHAN] = {
    {"note-orphan", UND_SEVERITY_ERROR, false,
     "Each footnote is called by a mark in the text."},
    "No mark in the text calls footnote {label}.", NULL},
  [UND_CHECK_NOTE_GAP] = {
    {"note-gap", UND_SEVERITY_ERROR, true,
     "Footnotes are numbered without a gap."},
    "Footnote {label} does not follow {before}; {expected} was expected.",
    "{before} is here"},
  [UND_CHECK_NOTE_ORDER] = {
    {"note-order", UND_SEVERITY_ERROR, true,
     "Footnotes are called in the order of their numbers."},
    "Footnote {text} is called out of order.", NULL},
  [UND_CHECK_NOTE_PUNCT_EN] = {
    {"note-punct-en", UND_SEVERITY_WARNING, true,
     "In English the mark of a footnote stands after the punctuation."},
    "The mark {text} stands before the punctuation.", NULL},
  [UND_CHECK_NOTE_PUNCT_FR_ES] = {
    {"note-punct-fr-es", UND_SEVERITY_WARNING, true,
     "In French and Spanish the mark of a footnote stands before the "
     "punctuation."},
    "The mark {text} stands after the punctuation.", NULL},
  [UND_CHECK_NOTE_SPACE] = {
    {"note-space", UND_SEVERITY_WARNING, true,
     "No space stands before the mark of a footnote."},
    "A space stands before the mark {text}.", NULL},
  [UND_CHECK_NOTE_FINAL_STOP] = {
    {"note-final-stop", UND_SEVERITY_WARNING, true,
     "A footnote ends with a full stop."},
    "Footnote {label} does not end with a full stop.", NULL},
  [UND_CHECK_NOTE_ASTERISK] = {
    {"note-asterisk", UND_SEVERITY_ERROR, false,
     "An asterisk in the masthead has its note."},
    "There is no note for {text}.", NULL},
};
// clang-format on

const und_check_entry *und_check_get(und_check check)
{
  return &rows[check].entry;
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
  und_slice text;
  const und_finding *finding;
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

/// The label that `value` would have.
static void write_value(const und_finding *finding, uint32_t value,
                        und_buffer *out)
{
  und_label like = finding->label;
  und_buffer label = {0};

  if (like.kind == UND_LABEL_NOTE) {
    und_buffer_addf(out, "%u", value);
    return;
  }
  if (finding->check == UND_CHECK_ROMAN_ORDER) { // iii may be read as a letter
    like.kind = UND_LABEL_ROMAN;
  }
  und_label_write(&like, value, &label);
  write_label(und_buffer_slice(&label), out);
  und_buffer_finish(&label);
}

static void write_field(const sentence *s, und_slice name, und_buffer *out)
{
  const und_finding *finding = s->finding;

  if (und_slice_equal(name, UND_SLICE("label"))) {
    write_label(und_slice_cut(s->text, finding->start, finding->end), out);
  } else if (und_slice_equal(name, UND_SLICE("text"))) {
    und_buffer_add(out, und_slice_cut(s->text, finding->start, finding->end));
  } else if (und_slice_equal(name, UND_SLICE("expected"))) {
    write_value(finding, finding->expected, out);
  } else if (finding->related_end > finding->related_start) {
    write_label(
      und_slice_cut(s->text, finding->related_start, finding->related_end),
      out);
  } else if (finding->expected > 1) {
    write_value(finding, finding->expected - 1, out);
  } else {
    und_buffer_adds(out, "the text before it");
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

static und_diagnostic describe(und_slice text, const und_finding *finding)
{
  const row *r = &rows[finding->check];
  sentence s = {text, finding};
  bool related =
    r->related != NULL && finding->related_end > finding->related_start;

  return (und_diagnostic){
    .start = finding->start,
    .end = finding->end,
    .check = &r->entry,
    .message = write_sentence(&s, r->says),
    .related_start = finding->related_start,
    .related_end = finding->related_end,
    .related_message = related ? write_sentence(&s, r->related) : NULL,
  };
}

void und_diagnostics_build(und_document *document,
                           und_diagnostics *diagnostics_out)
{
  uint32_t count;
  const und_finding *findings = und_document_findings(document, &count);
  und_slice text = und_text_slice(und_document_text(document));

  *diagnostics_out = (und_diagnostics){0};
  for (uint32_t i = 0; i < count; i++) {
    if (rows[findings[i].check].entry.severity != UND_SEVERITY_OFF) {
      UND_PUSH(&diagnostics_out->items, describe(text, &findings[i]));
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
