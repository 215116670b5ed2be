// SPDX-License-Identifier: MIT

#include "und/feature/card.h"

#include "citers.h"
#include "prose.h"
#include "record_text.h"
#include "stated.h"
#include "und/base/path.h"
#include "und/feature/references.h"
#include "und/symbol/symbol.h"

enum { PLACES = 500 };

// A card being written, and what it is written from.
typedef struct {
  const und_card_subject *subject;
  const und_holdings *holdings;
  const und_library_entry *entry; // NULL where the document is not at hand
  und_record record;              // empty where no catalogue knows it
  bool known;                     // by a catalogue
  bool parsed;                    // `symbol`
  und_symbol symbol;
  und_prose prose;
} card;

static void begin(card *c, const und_card_subject *subject,
                  const und_holdings *holdings, bool markdown, und_buffer *out)
{
  und_language reader =
    holdings->locale ? *holdings->locale : subject->language;

  *c = (card){
    .subject = subject, .holdings = holdings, .prose = {reader, markdown, out}};
  c->entry =
    und_library_find(holdings->library, subject->symbol, subject->language);
  c->known =
    holdings->reference != NULL &&
    und_reference_find(holdings->reference, subject->symbol, &c->record);
  c->parsed = und_symbol_parse(subject->symbol, &c->symbol);
}

/// A paragraph of its own, of what was written to `text`, which is released.
static void add(const card *c, und_buffer *text)
{
  und_prose_paragraph(&c->prose);
  und_buffer_add(c->prose.out, und_buffer_slice(text));
  und_buffer_finish(text);
}

static void write_years(const card *c, und_prose *prose)
{
  uint32_t years[2];
  und_buffer written[2] = {{0}, {0}};

  if (!und_symbol_years(&c->symbol, &years[0], &years[1])) {
    return;
  }
  for (unsigned i = 0; i < 2; i++) {
    und_buffer_addf(&written[i], "%u", years[i]);
  }
  const und_slice fields[] = {und_buffer_slice(&written[0]),
                              und_buffer_slice(&written[1])};

  und_prose_say(prose, UND_PHRASE_COMMA, NULL);
  if (years[0] == years[1]) {
    und_buffer_add(prose->out, fields[0]);
  } else {
    und_prose_say(prose, UND_PHRASE_YEARS, fields);
  }
  und_buffer_finish(&written[0]);
  und_buffer_finish(&written[1]);
}

/// What follows from the symbol: series, session, years.
static void write_series(const card *c)
{
  static const und_phrase kinds[] = {
    [UND_SESSION_REGULAR] = UND_PHRASE_SESSION,
    [UND_SESSION_SPECIAL] = UND_PHRASE_SPECIAL_SESSION,
    [UND_SESSION_EMERGENCY] = UND_PHRASE_EMERGENCY_SESSION};
  const char *name = und_symbol_series_name(&c->symbol, c->prose.language);
  und_buffer facts = {0};
  und_prose inner = c->prose;

  inner.out = &facts;
  if (name != NULL) {
    und_buffer_adds(&facts, name);
  } else {
    und_prose_say(&inner, UND_PHRASE_DOCUMENT, NULL);
  }
  if (c->symbol.session > 0) {
    und_prose_say(&inner, UND_PHRASE_COMMA, NULL);
    und_phrase_write_session(c->symbol.session, kinds[c->symbol.session_kind],
                             inner.language, &facts);
  }
  write_years(c, &inner);
  und_slice field = und_buffer_slice(&facts);

  und_prose_paragraph(&c->prose);
  und_prose_say(&c->prose, UND_PHRASE_FROM_SYMBOL, &field);
  und_buffer_finish(&facts);
}

static void write_file(const und_prose *prose, const char *path)
{
  const char *quote = prose->markdown ? "`" : "";

  und_buffer_addf(prose->out, "%s%s%s", quote, und_path_name(path), quote);
}

/// The document as the workspace has it, or that it is not there.
static void write_presence(const card *c)
{
  und_prose_paragraph(&c->prose);
  if (c->entry == NULL) {
    und_prose_say(&c->prose,
                  c->known ? UND_PHRASE_ABSENT : UND_PHRASE_ABSENT_UNKNOWN,
                  NULL);
    return;
  }
  const und_identity *identity = &c->entry->identity;
  und_buffer name = {0};
  und_buffer what = {0};
  und_prose inner = c->prose;

  inner.out = &name;
  write_file(&inner, c->entry->path);
  und_buffer_adds(&what, und_language_code(identity->language));
  if (identity->date.year > 0) {
    und_buffer_adds(&what, ", ");
    und_phrase_write_date(&identity->date, c->prose.language, &what);
  }
  const und_slice fields[] = {und_buffer_slice(&name), und_buffer_slice(&what)};

  und_prose_say(&c->prose, UND_PHRASE_PRESENT, fields);
  und_buffer_finish(&name);
  und_buffer_finish(&what);
}

/// The first documents of the workspace that cite it, and how many there are.
static void write_citers(const card *c)
{
  const und_citers citers = und_citers_find(
    c->holdings->library, c->subject->symbol, c->subject->citer);
  und_buffer names = {0};
  und_buffer all = {0};
  und_buffer number = {0};
  und_prose inner = c->prose;

  if (citers.count == 0) {
    return;
  }
  inner.out = &names;
  for (uint32_t i = 0; i < citers.count && i < UND_CITERS; i++) {
    const und_library_entry *citer = citers.first[i];

    if (i > 0) {
      und_prose_say(&inner, UND_PHRASE_LISTED, NULL);
    }
    if (citer->identity.symbol != NULL) {
      und_prose_words(&inner, und_slice_from(citer->identity.symbol));
    } else {
      write_file(&inner, citer->path);
    }
  }
  und_buffer_addf(&number, "%u", citers.count);
  const und_slice fields[] = {und_buffer_slice(&names),
                              und_buffer_slice(&number)};
  und_slice said = fields[0];

  if (citers.count > UND_CITERS) {
    und_phrase_write(UND_PHRASE_IN_ALL, inner.language, fields, &all);
    said = und_buffer_slice(&all);
  }
  und_prose_paragraph(&c->prose);
  und_prose_say(&c->prose, UND_PHRASE_CITED_BY, &said);
  und_buffer_finish(&names);
  und_buffer_finish(&number);
  und_buffer_finish(&all);
}

static void write_link(const card *c)
{
  und_buffer link = {0};

  if (und_symbol_link(&c->symbol, c->subject->language,
                      c->holdings->link_template, &link)) {
    und_prose_paragraph(&c->prose);
    und_buffer_addf(c->prose.out, c->prose.markdown ? "<%s>" : "%s", link.data);
  }
  und_buffer_finish(&link);
}

/// The title, as the document itself has it, else as a catalogue has it.
/// Returns whether the catalogue's was written.
static bool write_title(const card *c)
{
  und_buffer title = {0};

  if (c->entry != NULL && c->entry->identity.title != NULL) {
    und_prose_paragraph(&c->prose);
    und_prose_words(&c->prose, und_slice_from(c->entry->identity.title));
    return false;
  }
  bool written =
    und_record_write_title(&c->record, c->subject->language, &title);
  if (written) {
    und_prose_paragraph(&c->prose);
    und_prose_words(&c->prose, und_buffer_slice(&title));
  }
  und_buffer_finish(&title);
  return written;
}

/// What a catalogue knows beside the title, and where it has all of it from.
static void write_record(const card *c, bool title)
{
  und_buffer facts = {0};
  und_buffer source = {0};
  bool any =
    und_record_write_facts(&c->record, &c->symbol, c->prose.language, &facts);

  if (any) {
    add(c, &facts);
  }
  if (any || title) {
    und_language own;
    und_record_title(&c->record, c->subject->language, &own);
    und_record_write_source(&c->record,
                            title ? UND_FIELD_TITLE + own : UND_FIELD_COUNT,
                            c->prose.language, &source);
  }
  if (source.size > 0) {
    und_prose_paragraph(&c->prose);
    und_prose_words(&c->prose, und_buffer_slice(&source));
  }
  und_buffer_finish(&source);
}

/// One fact as a text of the workspace states it, with its place.
static void write_stated_fact(const card *c, und_phrase phrase,
                              const und_stated_fact *fact, und_slice what)
{
  const char *symbol = fact->entry->identity.symbol;
  und_buffer name = {0};
  und_buffer line = {0};
  und_buffer place = {0};
  und_prose inner = c->prose;

  inner.out = &name;
  if (symbol != NULL) {
    und_prose_words(&inner, und_slice_from(symbol));
  } else {
    write_file(&inner, fact->entry->path);
  }
  und_buffer_addf(&line, "%u", fact->line + 1);
  const und_slice where[] = {und_buffer_slice(&name), und_buffer_slice(&line)};

  und_phrase_write(UND_PHRASE_LINE, inner.language, where, &place);
  const und_slice fields[] = {und_buffer_slice(&place), what};

  und_prose_paragraph(&c->prose);
  und_prose_say(&c->prose, phrase, fields);
  und_buffer_finish(&name);
  und_buffer_finish(&line);
  und_buffer_finish(&place);
}

/// What other documents say of it: the date always, for it is worth comparing;
/// a title where no better source has one.
static void write_stated(const card *c, bool title)
{
  und_stated stated = und_stated_find(c->holdings->library, c->subject->symbol,
                                      c->subject->language, c->subject->citer);
  und_buffer what = {0};

  if (!title && stated.title.entry != NULL) {
    und_prose inner = c->prose;

    inner.out = &what;
    und_prose_words(&inner, stated.title.title);
    write_stated_fact(c, UND_PHRASE_STATED_TITLE, &stated.title,
                      und_buffer_slice(&what));
    what.size = 0;
  }
  if (stated.date.entry != NULL) {
    und_phrase_write_date(&stated.date.date, c->prose.language, &what);
    write_stated_fact(c, UND_PHRASE_STATED_DATE, &stated.date,
                      und_buffer_slice(&what));
  }
  und_buffer_finish(&what);
}

/// All facts about the document itself. Returns whether its title is known.
static bool write_facts(const card *c)
{
  bool title = write_title(c);

  if (c->parsed) {
    write_series(c);
  }
  if (c->known && c->parsed) {
    write_record(c, title);
  }
  write_stated(c,
               title || (c->entry != NULL && c->entry->identity.title != NULL));
  if (c->subject->weak) {
    und_prose_paragraph(&c->prose);
    und_prose_say(&c->prose, UND_PHRASE_WEAK_BODY, NULL);
  }
  write_presence(c);
  return title;
}

void und_card_write(const und_card_subject *subject,
                    const und_holdings *holdings, bool markdown,
                    und_buffer *out)
{
  card c;

  begin(&c, subject, holdings, markdown, out);
  und_prose_strong(&c.prose, subject->symbol);
  write_facts(&c);
  write_citers(&c);
  if (c.parsed) {
    write_link(&c);
  }
}

// ---------------------------------------------------------------------- page

/// What cites it there: " A/91/40, Paragraph 12 (para. 3 (b))".
static void write_citing(const card *c, const char *symbol,
                         const und_reference_place *place)
{
  und_buffer *out = c->prose.out;
  und_slice label = und_prose_bare_label(place->paragraph);

  if (symbol != NULL) {
    und_buffer_addf(out, " %s", symbol);
  }
  if (label.size > 0) {
    und_buffer_adds(out, symbol != NULL ? ", " : " ");
    und_prose_say(&c->prose, UND_PHRASE_PARAGRAPH, &label);
  }
  if (place->locator.size > 0) {
    und_buffer_adds(out, " (");
    und_buffer_add(out, place->locator);
    und_buffer_adds(out, ")");
  }
}

/// Lines as editors follow them: path, line, column.
static void write_places(const card *c)
{
  const und_library *library = c->holdings->library;
  und_buffer *out = c->prose.out;
  und_references list;
  uint32_t count = 0;

  und_references_cite(c->subject->symbol, library, UND_UNITS_UTF32, &list);
  for (uint32_t i = 0; i < list.items.count; i++) {
    const und_reference_place *place = &list.items.items[i];

    if (place->declares || count++ >= PLACES) {
      continue;
    }
    if (count == 1) {
      und_prose_say(&c->prose, UND_PHRASE_CITED_AT, NULL);
      und_buffer_adds(out, "\n");
    }
    const und_library_entry *citer = und_library_at(library, place->path);
    const char *symbol = citer ? citer->identity.symbol : NULL;

    und_buffer_addf(out, "%s:%u:%u:", place->path, place->range.start.line + 1,
                    place->range.start.column + 1);
    write_citing(c, symbol, place);
    und_buffer_adds(out, "\n");
  }
  if (count == 0) {
    und_prose_say(&c->prose, UND_PHRASE_CITED_NOWHERE, NULL);
    und_buffer_adds(out, "\n");
  } else if (count > PLACES) {
    und_buffer_addf(out, "… (%u)\n", count);
  }
  und_references_finish(&list);
}

void und_card_write_page(const und_card_subject *subject,
                         const und_holdings *holdings, und_buffer *out)
{
  und_buffer missing = {0};
  card c;

  begin(&c, subject, holdings, false, out);
  und_prose_strong(&c.prose, subject->symbol);
  bool title = write_facts(&c);
  if (c.parsed && und_record_write_missing(&c.record, title, &c.symbol,
                                           c.prose.language, &missing)) {
    add(&c, &missing);
  }
  if (c.parsed) {
    write_link(&c);
  }
  und_buffer_adds(out, "\n\n");
  write_places(&c);
  und_buffer_adds(out, "\n");
  und_prose_say(&c.prose, UND_PHRASE_CARD, NULL);
  und_buffer_adds(out, "\n");
}

void und_card_write_name(und_slice symbol, und_buffer *out)
{
  for (uint32_t i = 0; i < symbol.size; i++) {
    char c = symbol.data[i];
    bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                 (c >= '0' && c <= '9') || (c == '.' && i > 0);

    und_buffer_add(out, (und_slice){plain ? &c : "-", 1});
  }
  und_buffer_adds(out, ".card");
}
