// SPDX-License-Identifier: MIT

#include "und/feature/hover.h"

#include "place.h"
#include "record_text.h"
#include "und/symbol/cite.h"
#include "und/symbol/symbol.h"

// A card being written, as Markdown or as plain text.
typedef struct {
  und_document *document;
  const und_holdings *holdings;
  bool markdown;
  und_buffer *out;
} card;

/// Words of a document, which may hold marks of Markdown.
static void words(card *c, und_slice text)
{
  for (uint32_t i = 0; i < text.size; i++) {
    if (c->markdown && strchr("\\`*_[]<>", text.data[i]) != NULL) {
      und_buffer_adds(c->out, "\\");
    }
    und_buffer_add(c->out, und_slice_cut(text, i, i + 1));
  }
}

static void strong(card *c, und_slice text)
{
  und_buffer_adds(c->out, c->markdown ? "**" : "");
  words(c, text);
  und_buffer_adds(c->out, c->markdown ? "**" : "");
}

/// A new paragraph.
static void paragraph(card *c)
{
  und_buffer_adds(c->out, c->markdown ? "\n\n" : "\n");
}

static const char *ordinal_ending(uint32_t number)
{
  uint32_t ten = number % 100;

  if (ten >= 11 && ten <= 13) {
    return "th";
  }
  return number % 10 == 1   ? "st"
         : number % 10 == 2 ? "nd"
         : number % 10 == 3 ? "rd"
                            : "th";
}

static void write_years(card *c, const und_symbol *symbol)
{
  uint32_t first;
  uint32_t last;

  if (!und_symbol_years(symbol, &first, &last)) {
    return;
  }
  und_buffer_addf(c->out, first == last ? ", %u" : ", %u to %u", first, last);
}

/// What follows from the symbol: series, session, years.
static void write_series(card *c, const und_symbol *symbol)
{
  const char *name =
    und_symbol_series_name(symbol, und_document_language(c->document));

  paragraph(c);
  und_buffer_adds(c->out, name != NULL ? name : "United Nations document");
  if (symbol->session > 0) {
    static const char *const kinds[] = {[UND_SESSION_REGULAR] = "",
                                        [UND_SESSION_SPECIAL] = " special",
                                        [UND_SESSION_EMERGENCY] =
                                          " emergency special"};

    und_buffer_addf(c->out, ", %u%s%s session", symbol->session,
                    ordinal_ending(symbol->session),
                    kinds[symbol->session_kind]);
  }
  write_years(c, symbol);
}

static const char *base_name(const char *path)
{
  const char *slash = strrchr(path, '/');

  return slash != NULL ? slash + 1 : path;
}

/// The document as the workspace has it, or that it is not there.
static void write_presence(card *c, const und_library_entry *entry, bool known)
{
  paragraph(c);
  if (entry == NULL) {
    und_buffer_adds(c->out, "Not in this workspace");
    und_buffer_adds(c->out, known ? "."
                                  : ": series, session and years follow from "
                                    "the symbol.");
    return;
  }
  und_buffer_addf(c->out, "In this workspace: %s%s%s (%s",
                  c->markdown ? "`" : "", base_name(entry->path),
                  c->markdown ? "`" : "",
                  und_language_code(entry->identity.language));
  if (entry->identity.date.year > 0) {
    und_buffer_adds(c->out, ", ");
    und_date_write(&entry->identity.date, c->out);
  }
  und_buffer_adds(c->out, ").");
}

static void write_link(card *c, const und_symbol *symbol)
{
  und_buffer link = {0};

  if (und_symbol_link(symbol, und_document_language(c->document),
                      c->holdings->link_template, &link)) {
    paragraph(c);
    und_buffer_addf(c->out, c->markdown ? "<%s>" : "%s", link.data);
  }
  und_buffer_finish(&link);
}

/// The title, as the document itself has it, else as a catalogue has it.
/// Returns whether the catalogue's was written.
static bool write_title(card *c, const und_library_entry *entry,
                        const und_record *record)
{
  und_buffer title = {0};
  und_language language = und_document_language(c->document);

  if (entry != NULL && entry->identity.title != NULL) {
    paragraph(c);
    words(c, und_slice_from(entry->identity.title));
    return false;
  }
  bool written = und_record_write_title(record, language, &title);
  if (written) {
    paragraph(c);
    words(c, und_buffer_slice(&title));
  }
  und_buffer_finish(&title);
  return written;
}

/// What a catalogue knows beside the title, and where it has all of it from.
static void write_record(card *c, const und_symbol *symbol,
                         const und_record *record, bool title)
{
  und_buffer facts = {0};
  und_buffer source = {0};
  bool any = und_record_write_facts(record, symbol, &facts);

  if (any) {
    paragraph(c);
    und_buffer_add(c->out, und_buffer_slice(&facts));
  }
  if (any || title) {
    und_record_write_source(record, title, &source);
    paragraph(c);
    und_buffer_add(c->out, und_buffer_slice(&source));
    und_buffer_adds(c->out, ".");
  }
  und_buffer_finish(&facts);
  und_buffer_finish(&source);
}

static bool hover_citation(card *c, const und_mention *mention)
{
  und_slice name = und_slice_from(mention->symbol);
  und_record record = {0};
  und_symbol symbol;

  if (mention->symbol == NULL) {
    und_buffer_adds(c->out, "A resolution or decision whose body the text does "
                            "not name, or that bears no symbol.");
    return true;
  }
  const und_library_entry *entry = und_library_find(
    c->holdings->library, name, und_document_language(c->document));
  bool known = c->holdings->reference != NULL &&
               und_reference_find(c->holdings->reference, name, &record);
  bool parsed = und_symbol_parse(name, &symbol);

  strong(c, name);
  bool title = write_title(c, entry, &record);
  if (parsed) {
    write_series(c, &symbol);
  }
  if (known && parsed) {
    write_record(c, &symbol, &record, title);
  }
  if (mention->weak) {
    paragraph(c);
    und_buffer_adds(c->out, "The text does not name the body; it is assumed "
                            "from the form of the number.");
  }
  write_presence(c, entry, known);
  if (parsed) {
    write_link(c, &symbol);
  }
  return true;
}

static void part_words(card *c, uint32_t index)
{
  und_buffer own = {0};

  und_document_part_text(c->document, index, &own);
  words(c, und_buffer_slice(&own));
  und_buffer_finish(&own);
}

static bool hover_note(card *c, uint32_t note)
{
  uint32_t count;
  const und_part *parts = und_document_parts(c->document, &count);
  und_slice text = und_text_slice(und_document_text(c->document));

  if (note == UND_NO_PART) {
    return false;
  }
  und_buffer_adds(c->out, "Footnote ");
  strong(c, und_part_label(&parts[note], text));
  paragraph(c);
  part_words(c, note);
  return true;
}

static const char *role_name(const und_part *part)
{
  switch (part->role) {
  case UND_ROLE_PARAGRAPH:
    return part->operative ? "Operative paragraph " : "Paragraph ";
  case UND_ROLE_ITEM:
    return "Item ";
  case UND_ROLE_HEADING:
    return "Heading ";
  case UND_ROLE_LIST_ITEM:
    return "List item ";
  case UND_ROLE_NOTE:
    return "Footnote ";
  default:
    return "";
  }
}

/// Does `other` belong to the sequence of `part`, before it or after it?
static bool is_sibling(const und_part *part, const und_part *other)
{
  return other->role == part->role && other->level == part->level &&
         other->label_size > 0 && other->label.kind == part->label.kind;
}

/// Does `other` end the sequences of what is like `part`? A list ends with its
/// paragraph, a count with the annex or resolution.
static bool ends_sequence(const und_part *part, const und_part *other)
{
  return part->role == UND_ROLE_ITEM
           ? other->role == UND_ROLE_PARAGRAPH ||
               other->role == UND_ROLE_HEADING ||
               (other->role == UND_ROLE_ITEM && other->level < part->level)
           : other->inset != part->inset ||
               (other->role == UND_ROLE_HEADING && other->level < part->level);
}

/// The last of the sequence of the part `index` in one direction.
static uint32_t end_of_sequence(const und_part *parts, uint32_t count,
                                uint32_t index, bool forward)
{
  const und_part *part = &parts[index];
  uint32_t end = index;

  for (uint32_t i = index; forward ? i + 1 < count : i > 0;) {
    i = forward ? i + 1 : i - 1;
    if (ends_sequence(part, &parts[i])) {
      break;
    }
    if (is_sibling(part, &parts[i])) {
      bool onward = forward ? parts[i].label.value >= parts[end].label.value
                            : parts[i].label.value <= parts[end].label.value;

      if (!onward) {
        break;
      }
      end = i;
    }
  }
  return end;
}

/// ", of 1. to 39."
static void write_sequence(card *c, const und_part *parts, uint32_t count,
                           uint32_t index)
{
  und_slice text = und_text_slice(und_document_text(c->document));
  uint32_t first = end_of_sequence(parts, count, index, false);
  uint32_t last = end_of_sequence(parts, count, index, true);

  if (first < last && parts[index].role != UND_ROLE_NOTE) {
    und_buffer_adds(c->out, ", of ");
    words(c, und_part_label(&parts[first], text));
    und_buffer_adds(c->out, " to ");
    words(c, und_part_label(&parts[last], text));
  }
}

/// Where a label stands: its place in its sequence, and its parents up to the
/// heading.
static bool hover_label(card *c, uint32_t index)
{
  uint32_t count;
  const und_part *parts = und_document_parts(c->document, &count);
  und_slice text = und_text_slice(und_document_text(c->document));

  und_buffer_adds(c->out, role_name(&parts[index]));
  strong(c, und_part_label(&parts[index], text));
  write_sequence(c, parts, count, index);
  for (unsigned limit = 0; limit < 8; limit++) {
    index = und_document_parent(c->document, index);
    if (index == UND_NO_PART) {
      break;
    }
    und_slice label = und_part_label(&parts[index], text);

    if (label.size == 0 && parts[index].role != UND_ROLE_HEADING) {
      continue;
    }
    und_buffer_adds(c->out, limit == 0 ? ", in " : ", ");
    words(c, label);
    if (parts[index].role == UND_ROLE_HEADING) {
      und_buffer_adds(c->out, label.size > 0 ? " " : "");
      part_words(c, index);
    }
  }
  return true;
}

bool und_hover(und_document *document, const und_holdings *holdings,
               uint32_t offset, bool markdown, und_buffer *out,
               uint32_t *start_out, uint32_t *end_out)
{
  card c = {document, holdings, markdown, out};
  und_place place;
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  if (!und_place_find(document, offset, &place)) {
    return false;
  }
  const und_part *part = &parts[place.part];

  if (place.call != NULL) {
    *start_out = part->start + place.call->start;
    *end_out = part->start + place.call->end;
    return hover_note(&c, und_document_note(document, place.part, place.call));
  }
  if (place.mention != NULL) {
    *start_out = place.mention_start;
    *end_out = place.mention_end;
    return hover_citation(&c, place.mention);
  }
  if (place.on_label) {
    *start_out = part->start + part->label_offset;
    *end_out = *start_out + part->label_size;
    return hover_label(&c, place.part);
  }
  return false;
}
