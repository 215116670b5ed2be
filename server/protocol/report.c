// SPDX-License-Identifier: MIT

#include "und/protocol/report.h"

#include "report_parts.h"
#include "und/symbol/cite.h"
#include "und/text/utf8.h"

// A document being written out.
typedef struct {
  und_document *document;
  const und_text *text;
  const und_part *parts;
  uint32_t count;
  und_json json;
} report;

static und_slice bytes(const report *r, uint32_t start, uint32_t end)
{
  return und_slice_cut(und_text_slice(r->text), start, end);
}

static void write_place(report *r, uint32_t start, uint32_t end)
{
  und_report_place(&r->json, r->text, start, end);
}

static void write_optional(report *r, const char *key, const char *value)
{
  und_json_key(&r->json, key);
  if (value != NULL) {
    und_json_string(&r->json, und_slice_from(value));
  } else {
    und_json_null(&r->json);
  }
}

static void write_document(report *r)
{
  const und_identity *identity = und_document_identity(r->document);

  und_json_key(&r->json, "document");
  und_json_object(&r->json);
  write_optional(r, "symbol", identity->symbol);
  write_optional(r, "language", und_language_code(identity->language));
  write_optional(r, "organ",
                 identity->body == UND_BODY_NONE
                   ? NULL
                   : und_body_get(identity->body)->code);
  write_optional(r, "kind", und_document_kind_name(identity->kind));
  und_buffer date = {0};

  if (identity->date.year > 0) {
    und_buffer_addf(&date, "%04u-%02u-%02u", identity->date.year,
                    identity->date.month, identity->date.day);
  }
  write_optional(r, "date", date.data);
  und_buffer_finish(&date);
  write_optional(r, "title", identity->title);
  und_json_end_object(&r->json);
}

static const char *cite_kind_name(uint8_t kind)
{
  static const char *const names[] = {[UND_CITE_RESOLUTION] = "resolution",
                                      [UND_CITE_DECISION] = "decision",
                                      [UND_CITE_DOCUMENT] = "document",
                                      [UND_CITE_URL] = "url"};
  return names[kind];
}

/// The date of adoption that the text states, as far as it does: "2019",
/// "2019-12-18".
static void write_stated(report *r, const und_mention *mention)
{
  und_buffer date = {0};

  if (mention->stated_year == 0) {
    return;
  }
  und_buffer_addf(&date, "%u", mention->stated_year);
  if (mention->stated_month > 0) {
    und_buffer_addf(&date, "-%02u", mention->stated_month);
  }
  if (mention->stated_month > 0 && mention->stated_day > 0) {
    und_buffer_addf(&date, "-%02u", mention->stated_day);
  }
  und_json_member(&r->json, "stated", und_buffer_slice(&date));
  und_buffer_finish(&date);
}

static void write_citations(report *r)
{
  und_json_key(&r->json, "citations");
  und_json_array(&r->json);
  for (uint32_t i = 0; i < r->count; i++) {
    uint32_t count;
    const und_mention *mentions =
      und_document_citations(r->document, i, &count);

    for (uint32_t m = 0; m < count; m++) {
      const und_mention *mention = &mentions[m];

      und_json_object(&r->json);
      write_place(r, mention->start, mention->end);
      und_json_member(&r->json, "surface",
                      bytes(r, mention->start, mention->end));
      write_optional(r, "symbol", mention->symbol);
      write_optional(r, "kind", cite_kind_name(mention->kind));
      if (mention->locator_end > mention->locator_start) {
        und_json_member(&r->json, "locator",
                        bytes(r, mention->locator_start, mention->locator_end));
      }
      write_stated(r, mention);
      und_json_end_object(&r->json);
    }
  }
  und_json_end_array(&r->json);
}

/// The bare number or letter of a part's label: "12", "I", "aa", "3 bis".
static void write_number(report *r, const char *key, const und_part *part)
{
  und_buffer value = {0};
  und_label label = part->label;
  und_slice written = und_part_label(part, und_text_slice(r->text));

  if (label.kind == UND_LABEL_TITLE || part->role == UND_ROLE_HEADING) {
    while (written.size > 0 && (written.data[written.size - 1] == '.' ||
                                written.data[written.size - 1] == '-' ||
                                written.data[written.size - 1] == ' ')) {
      written.size--;
    }
    und_buffer_add(&value, written);
  } else {
    und_label_write_value(&label, &value);
  }
  und_json_member(&r->json, key, und_buffer_slice(&value));
  und_buffer_finish(&value);
}

static void write_text(report *r, const char *key, uint32_t index)
{
  und_buffer text = {0};

  und_document_part_text(r->document, index, &text);
  und_json_member(&r->json, key, und_buffer_slice(&text));
  und_buffer_finish(&text);
}

static void write_heading(report *r, uint32_t index)
{
  const und_part *part = &r->parts[index];

  write_place(r, part->start, und_part_end(part));
  und_json_key(&r->json, "level");
  und_json_integer(&r->json, part->level);
  if (part->label_size > 0) {
    write_number(r, "number", part);
  } else {
    und_json_member(&r->json, "number", (und_slice){0});
  }
  write_text(r, "text", index);
}

static void write_paragraph(report *r, uint32_t index)
{
  write_place(r, r->parts[index].start + r->parts[index].label_offset,
              und_part_end(&r->parts[index]));
  write_number(r, "number", &r->parts[index]);
}

static void write_item(report *r, uint32_t index)
{
  const und_part *part = &r->parts[index];
  uint32_t parent = und_document_parent(r->document, index);

  write_place(r, part->start + part->label_offset, und_part_end(part));
  und_json_member(&r->json, "label",
                  und_part_label(part, und_text_slice(r->text)));
  und_json_key(&r->json, "depth");
  und_json_integer(&r->json, part->level);
  if (parent != UND_NO_PART && r->parts[parent].label_size > 0) {
    if (r->parts[parent].role == UND_ROLE_ITEM) {
      und_json_member(
        &r->json, "parent",
        und_part_label(&r->parts[parent], und_text_slice(r->text)));
    } else {
      write_number(r, "parent", &r->parts[parent]);
    }
  } else {
    und_json_member(&r->json, "parent", (und_slice){0});
  }
}

/// The punctuation mark that ends the part, as it is written: "," or "，".
static und_slice final_mark(const report *r, const und_part *part)
{
  und_slice text = und_text_slice(r->text);
  uint32_t end = und_part_end(part);

  if (part->end_class <= UND_END_OPEN) {
    return (und_slice){0};
  }
  // Closing marks and the marks of notes may stand behind it.
  for (unsigned limit = 0; end > part->start && limit < 12; limit++) {
    uint32_t start = und_utf8_floor(text, end - 1);
    und_slice mark = und_slice_cut(text, start, end);

    if (und_punctuation_end(mark) == part->end_class) {
      return mark;
    }
    end = start;
  }
  return (und_slice){0};
}

/// Opening verb and final punctuation of a paragraph of a resolution.
static void write_clause(report *r, uint32_t index)
{
  const und_part *part = &r->parts[index];
  uint32_t end = und_part_end(part);
  uint32_t opener = part->start + part->opener_offset;

  // Notes and items after it do not end it.
  for (uint32_t i = index + 1;
       i < r->count && (r->parts[i].role == UND_ROLE_ITEM ||
                        r->parts[i].role == UND_ROLE_CONTINUATION ||
                        r->parts[i].role == UND_ROLE_NOTE ||
                        r->parts[i].role == UND_ROLE_FURNITURE);
       i++) {
    if (r->parts[i].role == UND_ROLE_CONTINUATION) {
      end = und_part_end(&r->parts[i]);
    }
  }
  write_place(r, part->start, end);
  und_json_member(&r->json, "opening_verb",
                  part->opener ? bytes(r, opener, opener + part->opener_size)
                               : (und_slice){0});
  und_json_member(&r->json, "final_punctuation", final_mark(r, part));
}

static void write_operative(report *r, uint32_t index)
{
  write_clause(r, index);
  if (r->parts[index].label_size > 0) {
    write_number(r, "number", &r->parts[index]);
  } else {
    und_json_member(&r->json, "number", (und_slice){0});
  }
}

static void write_body(report *r, uint32_t index)
{
  write_place(r, r->parts[index].start, und_part_end(&r->parts[index]));
  write_text(r, "text", index);
}

static void write_line(report *r, uint32_t index)
{
  write_place(r, r->parts[index].start, und_part_end(&r->parts[index]));
}

static void write_note(report *r, uint32_t index)
{
  const und_part *part = &r->parts[index];

  write_place(r, part->start + part->label_offset, und_part_end(part));
  und_json_member(&r->json, "mark",
                  und_part_label(part, und_text_slice(r->text)));
}

typedef bool (*chooser)(const und_part *part);
typedef void (*writer)(report *r, uint32_t index);

static bool is_heading(const und_part *part)
{
  return part->role == UND_ROLE_HEADING;
}

static bool is_paragraph(const und_part *part)
{
  return part->role == UND_ROLE_PARAGRAPH;
}

static bool is_item(const und_part *part)
{
  return part->role == UND_ROLE_ITEM;
}

static bool is_preambular(const und_part *part)
{
  return part->role == UND_ROLE_PREAMBULAR;
}

static bool is_operative(const und_part *part)
{
  return part->role == UND_ROLE_OPERATIVE || part->operative;
}

static bool is_body(const und_part *part)
{
  return part->role == UND_ROLE_BODY;
}

static bool is_furniture(const und_part *part)
{
  return part->role == UND_ROLE_FURNITURE;
}

static bool is_note(const und_part *part)
{
  return part->role == UND_ROLE_NOTE;
}

// The keys of the object that are lists of parts.
static const struct {
  const char *key;
  chooser choose;
  writer write;
} lists[] = {
  {"headings", is_heading, write_heading},
  {"paragraphs", is_paragraph, write_paragraph},
  {"subparagraphs", is_item, write_item},
  {"acting_bodies", is_body, write_body},
  {"preambular", is_preambular, write_clause},
  {"operative", is_operative, write_operative},
  {"page_furniture", is_furniture, write_line},
};

static void write_list(report *r, const char *key, chooser choose, writer write)
{
  und_json_key(&r->json, key);
  und_json_array(&r->json);
  for (uint32_t i = 0; i < r->count; i++) {
    if (choose(&r->parts[i])) {
      und_json_object(&r->json);
      write(r, i);
      und_json_end_object(&r->json);
    }
  }
  und_json_end_array(&r->json);
}

static void write_footnotes(report *r)
{
  und_json_key(&r->json, "footnotes");
  und_json_object(&r->json);
  und_json_key(&r->json, "references");
  und_json_array(&r->json);
  for (uint32_t i = 0; i < r->count; i++) {
    uint32_t count;
    const und_note_call *calls =
      und_document_note_calls(r->document, i, &count);

    for (uint32_t c = 0; c < count; c++) {
      uint32_t start = r->parts[i].start + calls[c].start;
      uint32_t end = r->parts[i].start + calls[c].end;

      if (calls[c].real) {
        und_json_object(&r->json);
        write_place(r, start, end);
        und_json_member(&r->json, "mark", bytes(r, start, end));
        und_json_end_object(&r->json);
      }
    }
  }
  und_json_end_array(&r->json);
  write_list(r, "notes", is_note, write_note);
  und_json_end_object(&r->json);
}

void und_report_inspect(und_document *document, und_buffer *out)
{
  report r = {.document = document,
              .text = und_document_text(document),
              .json = {out, false}};

  r.parts = und_document_parts(document, &r.count);
  und_json_object(&r.json);
  write_document(&r);
  write_citations(&r);
  for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
    write_list(&r, lists[i].key, lists[i].choose, lists[i].write);
  }
  write_footnotes(&r);
  und_report_abbreviations(document, &r.json);
  und_report_cross_references(document, &r.json);
  und_json_key(&r.json, "error_nodes");
  und_json_integer(&r.json, und_document_error_nodes(document));
  und_json_end_object(&r.json);
}

static const char *role_name(uint8_t role)
{
  static const char *const names[] = {
    [UND_ROLE_TEXT] = "text",
    [UND_ROLE_FRONT] = "front matter",
    [UND_ROLE_MASTHEAD] = "masthead",
    [UND_ROLE_HEADING] = "heading",
    [UND_ROLE_PARAGRAPH] = "paragraph",
    [UND_ROLE_ITEM] = "item",
    [UND_ROLE_LIST_ITEM] = "list item",
    [UND_ROLE_BODY] = "acting body",
    [UND_ROLE_PREAMBULAR] = "preambular",
    [UND_ROLE_OPERATIVE] = "operative",
    [UND_ROLE_CONTINUATION] = "goes on",
    [UND_ROLE_NOTE] = "footnote",
    [UND_ROLE_FURNITURE] = "furniture",
    [UND_ROLE_CLOSING] = "closing",
  };
  return names[role];
}

void und_report_inspect_text(und_document *document, und_buffer *out)
{
  report r = {.document = document, .text = und_document_text(document)};
  const und_identity *identity = und_document_identity(document);

  r.parts = und_document_parts(document, &r.count);
  und_buffer_addf(out, "%s, %s, %s: %s\n",
                  identity->symbol ? identity->symbol : "no symbol",
                  und_document_kind_name(identity->kind),
                  und_language_code(identity->language),
                  identity->title ? identity->title : "no title");
  for (uint32_t i = 0; i < r.count; i++) {
    const und_part *part = &r.parts[i];
    und_buffer text = {0};
    uint32_t count;
    const und_mention *mentions = und_document_citations(document, i, &count);

    und_document_part_text(document, i, &text);
    und_slice label = und_part_label(part, und_text_slice(r.text));
    und_slice words = und_slice_cut(und_buffer_slice(&text), 0, 60);

    while (words.size > 0 && words.size < text.size &&
           ((unsigned char)text.data[words.size] & 0xC0) == 0x80) {
      words.size--;
    }
    und_buffer_addf(
      out, "%5u  %-12s %*s%.*s%s%.*s\n",
      und_text_position(r.text, part->start, UND_UNITS_UTF8).line + 1,
      role_name(part->role), part->level > 1 ? (part->level - 1) * 2 : 0, "",
      (int)label.size, label.size > 0 ? label.data : "",
      label.size > 0 ? " " : "", (int)words.size,
      words.size > 0 ? words.data : "");
    for (uint32_t m = 0; m < count; m++) {
      und_slice surface = bytes(&r, mentions[m].start, mentions[m].end);

      und_buffer_addf(out, "                    > %.*s = %s\n",
                      (int)surface.size, surface.data,
                      mentions[m].symbol ? mentions[m].symbol : "?");
    }
    und_buffer_finish(&text);
  }
}

static void write_range(report *r, uint32_t start, uint32_t end)
{
  und_position last = und_text_position(r->text, end, UND_UNITS_UTF16);
  und_position place = und_text_position(r->text, start, UND_UNITS_UTF16);

  und_json_key(&r->json, "line");
  und_json_integer(&r->json, (int64_t)place.line + 1);
  und_json_key(&r->json, "col16");
  und_json_integer(&r->json, place.column);
  und_json_key(&r->json, "end_line");
  und_json_integer(&r->json, (int64_t)last.line + 1);
  und_json_key(&r->json, "end_col16");
  und_json_integer(&r->json, last.column);
}

void und_report_diagnostic(und_document *document, const char *file,
                           const und_diagnostic *diagnostic, und_json *json)
{
  report r = {
    .document = document, .text = und_document_text(document), .json = *json};

  und_json_object(&r.json);
  und_json_member(&r.json, "file", und_slice_from(file));
  write_range(&r, diagnostic->start, diagnostic->end);
  und_json_member(&r.json, "code", und_slice_from(diagnostic->check->code));
  und_json_member(&r.json, "severity",
                  und_slice_from(und_severity_name(diagnostic->severity)));
  und_json_member(&r.json, "message", und_slice_from(diagnostic->message));
  und_json_key(&r.json, "related");
  und_json_array(&r.json);
  if (diagnostic->related_message != NULL) {
    und_json_object(&r.json);
    write_range(&r, diagnostic->related_start, diagnostic->related_end);
    und_json_member(&r.json, "message",
                    und_slice_from(diagnostic->related_message));
    und_json_end_object(&r.json);
  }
  und_json_end_array(&r.json);
  und_json_key(&r.json, "fixable");
  und_json_boolean(&r.json,
                   und_repair_is_fixable(document, &diagnostic->finding));
  und_json_end_object(&r.json);
  *json = r.json;
}
