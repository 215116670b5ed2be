// SPDX-License-Identifier: MIT

#include "und/feature/hover.h"

#include "phrases.h"
#include "place.h"
#include "record_text.h"
#include "und/symbol/cite.h"
#include "und/symbol/symbol.h"

// A card being written, as Markdown or as plain text.
typedef struct {
  und_document *document;
  const und_holdings *holdings;
  und_language language; ///< of what undocd says itself
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

static void say(card *c, und_phrase phrase, const und_slice *fields)
{
  und_phrase_write(phrase, c->language, fields, c->out);
}

static void write_years(card *c, const und_symbol *symbol)
{
  uint32_t years[2];
  und_buffer written[2] = {{0}, {0}};

  if (!und_symbol_years(symbol, &years[0], &years[1])) {
    return;
  }
  for (unsigned i = 0; i < 2; i++) {
    und_buffer_addf(&written[i], "%u", years[i]);
  }
  const und_slice fields[] = {und_buffer_slice(&written[0]),
                              und_buffer_slice(&written[1])};

  say(c, UND_PHRASE_COMMA, NULL);
  if (years[0] == years[1]) {
    und_buffer_add(c->out, fields[0]);
  } else {
    say(c, UND_PHRASE_YEARS, fields);
  }
  und_buffer_finish(&written[0]);
  und_buffer_finish(&written[1]);
}

/// What follows from the symbol: series, session, years.
static void write_series(card *c, const und_symbol *symbol)
{
  const char *name = und_symbol_series_name(symbol, c->language);

  paragraph(c);
  if (name != NULL) {
    und_buffer_adds(c->out, name);
  } else {
    say(c, UND_PHRASE_DOCUMENT, NULL);
  }
  if (symbol->session > 0) {
    static const und_phrase kinds[] = {
      [UND_SESSION_REGULAR] = UND_PHRASE_SESSION,
      [UND_SESSION_SPECIAL] = UND_PHRASE_SPECIAL_SESSION,
      [UND_SESSION_EMERGENCY] = UND_PHRASE_EMERGENCY_SESSION};

    say(c, UND_PHRASE_COMMA, NULL);
    und_phrase_write_session(symbol->session, kinds[symbol->session_kind],
                             c->language, c->out);
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
    say(c, known ? UND_PHRASE_ABSENT : UND_PHRASE_ABSENT_UNKNOWN, NULL);
    return;
  }
  und_buffer name = {0};
  und_buffer what = {0};
  const char *quote = c->markdown ? "`" : "";

  und_buffer_addf(&name, "%s%s%s", quote, base_name(entry->path), quote);
  und_buffer_adds(&what, und_language_code(entry->identity.language));
  if (entry->identity.date.year > 0) {
    und_buffer_adds(&what, ", ");
    und_phrase_write_date(&entry->identity.date, c->language, &what);
  }
  const und_slice fields[] = {und_buffer_slice(&name), und_buffer_slice(&what)};

  say(c, UND_PHRASE_PRESENT, fields);
  und_buffer_finish(&name);
  und_buffer_finish(&what);
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
  bool any = und_record_write_facts(record, symbol, c->language, &facts);

  if (any) {
    paragraph(c);
    und_buffer_add(c->out, und_buffer_slice(&facts));
  }
  if (any || title) {
    und_record_write_source(record, title, c->language, &source);
    paragraph(c);
    und_buffer_add(c->out, und_buffer_slice(&source));
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
    say(c, UND_PHRASE_NO_SYMBOL, NULL);
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
    say(c, UND_PHRASE_WEAK_BODY, NULL);
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

/// "Item (b)", the label in bold.
static void say_label(card *c, und_phrase phrase, und_slice label)
{
  und_buffer bold = {0};
  card inner = *c;

  inner.out = &bold;
  strong(&inner, label);
  und_slice field = und_buffer_slice(&bold);

  say(c, phrase, &field);
  und_buffer_finish(&bold);
}

static bool hover_note(card *c, uint32_t note)
{
  uint32_t count;
  const und_part *parts = und_document_parts(c->document, &count);
  und_slice text = und_text_slice(und_document_text(c->document));

  if (note == UND_NO_PART) {
    return false;
  }
  say_label(c, UND_PHRASE_FOOTNOTE, und_part_label(&parts[note], text));
  paragraph(c);
  part_words(c, note);
  return true;
}

static und_phrase phrase_of(const und_part *part)
{
  switch (part->role) {
  case UND_ROLE_ITEM:
    return UND_PHRASE_ITEM;
  case UND_ROLE_HEADING:
    return UND_PHRASE_HEADING;
  case UND_ROLE_LIST_ITEM:
    return UND_PHRASE_LIST_ITEM;
  case UND_ROLE_NOTE:
    return UND_PHRASE_FOOTNOTE;
  default:
    return part->operative ? UND_PHRASE_OPERATIVE : UND_PHRASE_PARAGRAPH;
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
    const und_slice fields[] = {und_part_label(&parts[first], text),
                                und_part_label(&parts[last], text)};

    say(c, UND_PHRASE_OF, fields);
  }
}

/// ", in (a), 12., II. Lamps"
static void write_parents(card *c, const und_part *parts, uint32_t index)
{
  enum { MOST = 8 };

  und_slice text = und_text_slice(und_document_text(c->document));
  und_buffer names = {0};
  card inner = *c;

  inner.out = &names;
  for (unsigned limit = 0; limit < MOST; limit++) {
    index = und_document_parent(c->document, index);
    if (index == UND_NO_PART) {
      break;
    }
    und_slice label = und_part_label(&parts[index], text);
    bool heading = parts[index].role == UND_ROLE_HEADING;

    if (label.size == 0 && !heading) {
      continue;
    }
    und_buffer_adds(&names, names.size > 0 ? ", " : "");
    words(&inner, label);
    if (heading) {
      und_buffer_adds(&names, label.size > 0 ? " " : "");
      part_words(&inner, index);
    }
  }
  und_slice field = und_buffer_slice(&names);

  if (field.size > 0) {
    say(c, UND_PHRASE_IN, &field);
  }
  und_buffer_finish(&names);
}

/// Where a label stands: its place in its sequence, and its parents up to the
/// heading.
static bool hover_label(card *c, uint32_t index)
{
  uint32_t count;
  const und_part *parts = und_document_parts(c->document, &count);
  und_slice text = und_text_slice(und_document_text(c->document));

  say_label(c, phrase_of(&parts[index]), und_part_label(&parts[index], text));
  write_sequence(c, parts, count, index);
  write_parents(c, parts, index);
  return true;
}

bool und_hover(und_document *document, const und_holdings *holdings,
               uint32_t offset, bool markdown, und_buffer *out,
               uint32_t *start_out, uint32_t *end_out)
{
  card c = {document, holdings,
            holdings->locale ? *holdings->locale
                             : und_document_language(document),
            markdown, out};
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
