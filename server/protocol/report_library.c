// SPDX-License-Identifier: MIT
//
// What the commands that ask about many documents print.

#include "und/protocol/report.h"

static void write_place(und_json *json, const char *file, und_range range)
{
  und_json_member(json, "file", und_slice_from(file));
  und_json_key(json, "line");
  und_json_integer(json, (int64_t)range.start.line + 1);
  und_json_key(json, "col16");
  und_json_integer(json, range.start.column);
  und_json_key(json, "end_line");
  und_json_integer(json, (int64_t)range.end.line + 1);
  und_json_key(json, "end_col16");
  und_json_integer(json, range.end.column);
}

// The places that declare, or those that do not.
static void write_places(und_json *json, const und_references *list,
                         bool declares)
{
  und_json_array(json);
  for (uint32_t i = 0; i < list->items.count; i++) {
    const und_reference_place *place = &list->items.items[i];
    if (place->declares == declares) {
      und_json_object(json);
      write_place(json, place->path, place->range);
      if (place->locator.size > 0) {
        und_json_member(json, "locator", place->locator);
      }
      und_json_end_object(json);
    }
  }
  und_json_end_array(json);
}

void und_report_citations(und_slice symbol, const und_references *list,
                          und_buffer *out)
{
  und_json json = {out, false};

  und_json_object(&json);
  und_json_member(&json, "symbol", symbol);
  und_json_key(&json, "documents");
  write_places(&json, list, true);
  und_json_key(&json, "citations");
  write_places(&json, list, false);
  und_json_end_object(&json);
}

void und_report_cited(const und_library_entry *entry, const und_citing *citing,
                      und_json *json)
{
  und_json_object(json);
  und_json_member(json, "file", und_slice_from(entry->path));
  und_json_key(json, "cites");
  und_json_array(json);
  for (uint32_t i = 0; i < citing->items.count; i++) {
    const und_citing_step *step = &citing->items.items[i];
    und_json_object(json);
    und_json_member(json, "symbol", und_slice_from(step->symbol));
    und_json_key(json, "citations");
    und_json_array(json);
    for (uint32_t at = 0; at < step->ranges.count; at++) {
      und_json_object(json);
      write_place(json, entry->path, step->ranges.items[at]);
      und_json_end_object(json);
    }
    und_json_end_array(json);
    und_json_end_object(json);
  }
  und_json_end_array(json);
  und_json_end_object(json);
}

static void write_hit(und_json *json, const und_hit *hit)
{
  const und_identity *identity = &hit->entry->identity;
  bool whole = hit->name.kind == UND_NAME_DOCUMENT;

  und_json_object(json);
  write_place(json, hit->entry->path,
              und_span_range(&hit->name.span, UND_UNITS_UTF16));
  und_json_member(json, "kind",
                  whole ? UND_SLICE("document") : UND_SLICE("heading"));
  und_json_key(json, "symbol");
  if (identity->symbol != NULL) {
    und_json_string(json, und_slice_from(identity->symbol));
  } else {
    und_json_null(json);
  }
  und_json_member(json, "language",
                  und_slice_from(und_language_code(identity->language)));
  und_json_member(json, "text", hit->name.text);
  und_json_end_object(json);
}

static void write_entry(und_json *json, const und_entry *entry)
{
  und_json_object(json);
  und_json_member(json, "symbol", und_slice_from(entry->symbol));
  und_json_member(json, "title", und_slice_from(entry->title));
  und_json_member(json, "source", und_slice_from(entry->source));
  und_json_end_object(json);
}

void und_report_hits(und_slice query, const und_hits *hits,
                     const und_entries *entries, und_buffer *out)
{
  und_json json = {out, false};

  und_json_object(&json);
  und_json_member(&json, "query", query);
  und_json_key(&json, "hits");
  und_json_array(&json);
  for (uint32_t i = 0; i < hits->items.count; i++) {
    write_hit(&json, &hits->items.items[i]);
  }
  und_json_end_array(&json);
  und_json_key(&json, "catalogue");
  und_json_array(&json);
  for (uint32_t i = 0; i < entries->items.count; i++) {
    write_entry(&json, &entries->items.items[i]);
  }
  und_json_end_array(&json);
  und_json_end_object(&json);
}
