// SPDX-License-Identifier: MIT
//
// MARCXML (MARC 21, slim), as the UN Digital Library exports it: bibliographic
// records and voting records. Of a record the fields in the table below are
// read; expat tells the elements.

#include <expat.h>
#include <stdio.h>

#include "importer.h"
#include "titles.h"
#include "und/base/alloc.h"

// What is kept of a record.
typedef enum {
  MARC_NUMBER,
  MARC_SYMBOL,
  MARC_BODY,
  MARC_SESSION,
  MARC_MORE_SYMBOLS,
  MARC_TITLE,
  MARC_REST,
  MARC_DATE,
  MARC_VOTED_SYMBOL,
  MARC_VOTED_SESSION,
  MARC_STATE_VOTE,
  MARC_YES,
  MARC_NO,
  MARC_ABSTAINING,
  MARC_NOTHING,
} marc_meaning;

static const struct {
  char tag[4];
  char code; // 0 for a control field
  marc_meaning meaning;
} meanings[] = {
  {"001", 0, MARC_NUMBER},         {"191", 'a', MARC_SYMBOL},
  {"191", 'b', MARC_BODY},         {"191", 'c', MARC_SESSION},
  {"191", 'z', MARC_MORE_SYMBOLS}, {"245", 'a', MARC_TITLE},
  {"245", 'b', MARC_REST},         {"269", 'a', MARC_DATE},
  {"791", 'a', MARC_VOTED_SYMBOL}, {"791", 'c', MARC_VOTED_SESSION},
  {"967", 'd', MARC_STATE_VOTE},   {"996", 'b', MARC_YES},
  {"996", 'c', MARC_NO},           {"996", 'd', MARC_ABSTAINING},
};

// A value of the record at hand, in its text.
typedef struct {
  marc_meaning meaning;
  uint32_t start;
  uint32_t end;
} marc_value;

typedef struct {
  und_importer *importer;
  XML_Parser parser;
  bool seen;            // a collection or a record
  bool inside;          // a record
  char tag[4];          // of the field at hand
  marc_meaning meaning; // of the element at hand
  und_buffer text;
  UND_ARRAY(marc_value) values;
  bool stopped; // by the sink
} marc_reader;

static void stop(marc_reader *reader)
{
  reader->stopped = true;
  XML_StopParser(reader->parser, XML_FALSE);
}

static const char *attribute(const char **attributes, const char *name)
{
  for (; *attributes != NULL; attributes += 2) {
    if (strcmp(attributes[0], name) == 0) {
      return attributes[1];
    }
  }
  return "";
}

static marc_meaning find_meaning(const char *tag, char code)
{
  for (unsigned i = 0; i < sizeof meanings / sizeof *meanings; i++) {
    if (meanings[i].code == code && strcmp(meanings[i].tag, tag) == 0) {
      return meanings[i].meaning;
    }
  }
  return MARC_NOTHING;
}

// The name without a prefix: marc:record is record.
static const char *local(const char *name)
{
  const char *colon = strrchr(name, ':');

  return colon ? colon + 1 : name;
}

static void on_start(void *data, const char *name, const char **attributes)
{
  marc_reader *reader = data;

  name = local(name);
  reader->seen = reader->seen || strcmp(name, "collection") == 0 ||
                 strcmp(name, "record") == 0;
  if (strcmp(name, "record") == 0) {
    reader->inside = true;
    reader->text.size = 0;
    reader->values.count = 0;
  } else if (strcmp(name, "controlfield") == 0) {
    reader->meaning = find_meaning(attribute(attributes, "tag"), 0);
  } else if (strcmp(name, "datafield") == 0) {
    snprintf(reader->tag, sizeof reader->tag, "%s",
             attribute(attributes, "tag"));
  } else if (strcmp(name, "subfield") == 0) {
    const char *code = attribute(attributes, "code");
    reader->meaning =
      strlen(code) == 1 ? find_meaning(reader->tag, *code) : MARC_NOTHING;
  }
  if (reader->inside && reader->meaning != MARC_NOTHING) {
    UND_PUSH(&reader->values, (marc_value){reader->meaning, reader->text.size,
                                           reader->text.size});
  }
}

static void on_text(void *data, const char *text, int size)
{
  marc_reader *reader = data;

  if (!reader->inside || reader->meaning == MARC_NOTHING) {
    return;
  }
  und_buffer_add(&reader->text, (und_slice){text, (uint32_t)size});
  reader->values.items[reader->values.count - 1].end = reader->text.size;
  if (reader->text.size > UND_IMPORT_LIMIT) {
    und_importer_fail(reader->importer,
                      "the record at line %lu is longer than the limit of 1 "
                      "MiB",
                      (unsigned long)XML_GetCurrentLineNumber(reader->parser));
    stop(reader);
  }
}

static und_slice value_of(const marc_reader *reader, uint32_t index)
{
  const marc_value *value = &reader->values.items[index];

  return und_record_trim(
    und_slice_cut(und_buffer_slice(&reader->text), value->start, value->end));
}

// The first value that means `meaning`, or an empty one.
static und_slice first_of(const marc_reader *reader, marc_meaning meaning)
{
  for (uint32_t i = 0; i < reader->values.count; i++) {
    if (reader->values.items[i].meaning == meaning) {
      return value_of(reader, i);
    }
  }
  return (und_slice){0};
}

static uint32_t count_votes(const marc_reader *reader, char vote)
{
  uint32_t count = 0;

  for (uint32_t i = 0; i < reader->values.count; i++) {
    und_slice value = value_of(reader, i);
    count += reader->values.items[i].meaning == MARC_STATE_VOTE &&
             value.size == 1 && value.data[0] == vote;
  }
  return count;
}

static bool is_number(und_slice text)
{
  for (uint32_t i = 0; i < text.size; i++) {
    if (text.data[i] < '0' || text.data[i] > '9') {
      return false;
    }
  }
  return text.size > 0 && text.size < 6;
}

static void write_vote(const marc_reader *reader, und_buffer *out)
{
  und_slice yes = first_of(reader, MARC_YES);
  und_slice no = first_of(reader, MARC_NO);
  und_slice abstaining = first_of(reader, MARC_ABSTAINING);
  uint32_t counts[] = {count_votes(reader, 'Y'), count_votes(reader, 'N'),
                       count_votes(reader, 'A')};

  if (is_number(yes)) { // no vote at all against is left out
    und_buffer_addf(out, "%.*s-%.*s-%.*s", (int)yes.size, yes.data,
                    is_number(no) ? (int)no.size : 1,
                    is_number(no) ? no.data : "0",
                    is_number(abstaining) ? (int)abstaining.size : 1,
                    is_number(abstaining) ? abstaining.data : "0");
  } else if (counts[0] + counts[1] + counts[2] > 0) {
    und_buffer_addf(out, "%u-%u-%u", counts[0], counts[1], counts[2]);
  }
}

// The title and its rest, " : " or what ends the title between them.
static void write_title(const marc_reader *reader, und_buffer *out)
{
  und_slice title = first_of(reader, MARC_TITLE);
  und_slice rest = first_of(reader, MARC_REST);

  und_buffer_add(out, title);
  if (rest.size > 0) {
    und_buffer_adds(out, " ");
    und_buffer_add(out, rest);
  }
}

// Hand out a record for each symbol that means `meaning`.
static void hand_out(marc_reader *reader, const und_record *record,
                     marc_meaning meaning)
{
  for (uint32_t i = 0; i < reader->values.count && !reader->stopped; i++) {
    und_record one = *record;
    one.values[UND_FIELD_SYMBOL] = value_of(reader, i);
    if (reader->values.items[i].meaning == meaning &&
        one.values[UND_FIELD_SYMBOL].size > 0 &&
        !und_importer_take(reader->importer, &one)) {
      stop(reader);
    }
  }
}

static void end_record(marc_reader *reader)
{
  und_buffer title = {0};
  und_buffer vote = {0};
  und_buffer source = {0};
  und_record record = {0};
  und_slice number = first_of(reader, MARC_NUMBER);
  und_slice body = first_of(reader, MARC_BODY);
  bool voted = first_of(reader, MARC_SYMBOL).size == 0;

  write_title(reader, &title);
  write_vote(reader, &vote);
  und_buffer_adds(&source, "UN Digital Library");
  if (number.size > 0) {
    und_buffer_addf(&source, ", record %.*s", (int)number.size, number.data);
  }
  record.values[UND_FIELD_TITLE + UND_EN] =
    und_title_cut(und_buffer_slice(&title));
  record.values[UND_FIELD_DATE] = first_of(reader, MARC_DATE);
  // "A/" is the beginning of a symbol, no body.
  record.values[UND_FIELD_BODY] =
    body.size > 0 && body.data[body.size - 1] == '/' ? (und_slice){0} : body;
  record.values[UND_FIELD_SESSION] =
    first_of(reader, voted ? MARC_VOTED_SESSION : MARC_SESSION);
  record.values[UND_FIELD_VOTE] = und_buffer_slice(&vote);
  record.values[UND_FIELD_SOURCE] = und_buffer_slice(&source);
  hand_out(reader, &record, voted ? MARC_VOTED_SYMBOL : MARC_SYMBOL);
  if (!voted && !reader->stopped) {
    hand_out(reader, &record, MARC_MORE_SYMBOLS);
  }
  und_buffer_finish(&title);
  und_buffer_finish(&vote);
  und_buffer_finish(&source);
}

static void on_end(void *data, const char *name)
{
  marc_reader *reader = data;

  reader->meaning = MARC_NOTHING;
  if (strcmp(local(name), "record") == 0 && reader->inside) {
    reader->inside = false;
    end_record(reader);
  }
}

// No export has any; a few can be made to stand for gigabytes.
static void on_entity(void *data, const char *name, int is_parameter,
                      const char *value, int size, const char *base,
                      const char *system, const char *public,
                      const char *notation)
{
  marc_reader *reader = data;

  (void)name, (void)is_parameter, (void)value, (void)size, (void)base;
  (void)system, (void)public, (void)notation;
  und_importer_fail(reader->importer,
                    "the file declares entities, which is not allowed");
  stop(reader);
}

static void *allocate(size_t size)
{
  return und_realloc(NULL, 1, size);
}

static void *reallocate(void *memory, size_t size)
{
  return und_realloc(memory, 1, size);
}

static void *make(und_importer *importer)
{
  static const XML_Memory_Handling_Suite memory = {allocate, reallocate,
                                                   und_free};
  marc_reader *reader = und_alloc(1, sizeof *reader);

  reader->importer = importer;
  reader->meaning = MARC_NOTHING;
  reader->parser = XML_ParserCreate_MM(NULL, &memory, NULL);
  XML_SetUserData(reader->parser, reader);
  XML_SetElementHandler(reader->parser, on_start, on_end);
  XML_SetCharacterDataHandler(reader->parser, on_text);
  XML_SetEntityDeclHandler(reader->parser, on_entity);
  return reader;
}

static void release(void *data)
{
  marc_reader *reader = data;

  XML_ParserFree(reader->parser);
  und_buffer_finish(&reader->text);
  und_free(reader->values.items);
  und_free(reader);
}

static bool parse(marc_reader *reader, und_slice bytes, bool last)
{
  if (reader->stopped) {
    return false;
  }
  if (XML_Parse(reader->parser, bytes.data, (int)bytes.size, last) ==
      XML_STATUS_ERROR) {
    return und_importer_fail(
      reader->importer, "line %lu: %s",
      (unsigned long)XML_GetCurrentLineNumber(reader->parser),
      XML_ErrorString(XML_GetErrorCode(reader->parser)));
  }
  return true;
}

static bool feed(void *data, und_slice bytes)
{
  enum { PIECE = 1 << 30 }; // expat counts with int

  for (; bytes.size > PIECE; bytes = und_slice_cut(bytes, PIECE, bytes.size)) {
    if (!parse(data, und_slice_cut(bytes, 0, PIECE), false)) {
      return false;
    }
  }
  return parse(data, bytes, false);
}

static bool end(void *data)
{
  marc_reader *reader = data;

  return parse(reader, UND_SLICE(""), true) &&
         (reader->seen ||
          und_importer_fail(reader->importer, "there is no MARC record in it"));
}

const und_import_reader und_import_marc = {"MARCXML", make, feed, end, release};
