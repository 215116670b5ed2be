// SPDX-License-Identifier: MIT

#include "und/protocol/sarif.h"

#include "und/feature/repair.h"
#include "und/protocol/uri.h"

static const char *level_of(und_severity severity)
{
  static const char *const levels[] = {
    [UND_SEVERITY_OFF] = "none",        [UND_SEVERITY_ERROR] = "error",
    [UND_SEVERITY_WARNING] = "warning", [UND_SEVERITY_INFO] = "note",
    [UND_SEVERITY_HINT] = "note",
  };
  return levels[severity];
}

static void write_text(und_json *json, const char *key, const char *text)
{
  und_json_key(json, key);
  und_json_object(json);
  und_json_member(json, "text", und_slice_from(text));
  und_json_end_object(json);
}

static void write_rule(und_json *json, und_check which, und_language reader)
{
  const und_check_entry *check = und_check_get(which);
  const char *rule = und_check_rule(which, reader);
  und_buffer href = {0};

  und_check_href(check, &href);
  und_json_object(json);
  und_json_member(json, "id", und_slice_from(check->code));
  write_text(json, "shortDescription", rule);
  write_text(json, "help", rule);
  und_json_member(json, "helpUri", und_buffer_slice(&href));
  und_json_key(json, "defaultConfiguration");
  und_json_object(json);
  und_json_key(json, "enabled");
  und_json_boolean(json, check->severity != UND_SEVERITY_HINT);
  und_json_member(json, "level", und_slice_from(level_of(check->severity)));
  und_json_end_object(json);
  und_json_end_object(json);
  und_buffer_finish(&href);
}

void und_sarif_begin(und_json *json, const char *version, und_language reader)
{
  und_json_object(json);
  und_json_member(json, "$schema",
                  UND_SLICE("https://json.schemastore.org/sarif-2.1.0.json"));
  und_json_member(json, "version", UND_SLICE("2.1.0"));
  und_json_key(json, "runs");
  und_json_array(json);
  und_json_object(json);
  und_json_key(json, "tool");
  und_json_object(json);
  und_json_key(json, "driver");
  und_json_object(json);
  und_json_member(json, "name", UND_SLICE("undocd"));
  und_json_member(json, "version", und_slice_from(version));
  und_json_key(json, "rules");
  und_json_array(json);
  for (unsigned i = 0; i < UND_CHECK_COUNT; i++) {
    write_rule(json, (und_check)i, reader);
  }
  und_json_end_array(json);
  und_json_end_object(json);
  und_json_end_object(json);
  und_json_member(json, "columnKind", UND_SLICE("utf16CodeUnits"));
  und_json_key(json, "results");
  und_json_array(json);
}

/// A reference to the file: relative paths stay relative, with what a URI may
/// not hold escaped.
static void write_artifact(und_json *json, const char *path)
{
  char *uri = und_uri_from_path(und_slice_from(path));
  static const char scheme[] = "file://";
  bool relative = path[0] != '/';

  und_json_key(json, "artifactLocation");
  und_json_object(json);
  und_json_member(json, "uri",
                  und_slice_from(relative ? uri + strlen(scheme) : uri));
  und_json_end_object(json);
  und_free(uri);
}

static void write_region(und_json *json, const char *key, const und_text *text,
                         uint32_t start, uint32_t end)
{
  und_position first = und_text_position(text, start, UND_UNITS_UTF16);
  und_position last = und_text_position(text, end, UND_UNITS_UTF16);

  und_json_key(json, key);
  und_json_object(json);
  und_json_key(json, "startLine");
  und_json_integer(json, (int64_t)first.line + 1);
  und_json_key(json, "startColumn");
  und_json_integer(json, (int64_t)first.column + 1);
  und_json_key(json, "endLine");
  und_json_integer(json, (int64_t)last.line + 1);
  und_json_key(json, "endColumn");
  und_json_integer(json, (int64_t)last.column + 1);
  und_json_end_object(json);
}

static void write_location(und_json *json, const char *path,
                           const und_text *text, uint32_t start, uint32_t end,
                           const char *message)
{
  und_json_object(json);
  und_json_key(json, "physicalLocation");
  und_json_object(json);
  write_artifact(json, path);
  write_region(json, "region", text, start, end);
  und_json_end_object(json);
  if (message != NULL) {
    write_text(json, "message", message);
  }
  und_json_end_object(json);
}

static void write_fix(und_json *json, const char *path, const und_text *text,
                      const und_repair *repair, und_language reader)
{
  und_buffer title = {0};

  und_repair_write_title(repair, reader, &title);
  und_json_object(json);
  write_text(json, "description", title.data);
  und_json_key(json, "artifactChanges");
  und_json_array(json);
  und_json_object(json);
  write_artifact(json, path);
  und_json_key(json, "replacements");
  und_json_array(json);
  for (uint32_t i = 0; i < repair->edits.items.count; i++) {
    const und_edit *edit = &repair->edits.items.items[i];

    und_json_object(json);
    write_region(json, "deletedRegion", text, edit->start, edit->end);
    und_json_key(json, "insertedContent");
    und_json_object(json);
    und_json_member(json, "text", und_edits_text(&repair->edits, edit));
    und_json_end_object(json);
    und_json_end_object(json);
  }
  und_json_end_array(json);
  und_json_end_object(json);
  und_json_end_array(json);
  und_json_end_object(json);
  und_buffer_finish(&title);
}

static void write_fixes(und_json *json, const char *path,
                        und_document *document, const und_finding *finding,
                        und_language reader)
{
  und_repairs repairs;

  und_repairs_build(document, finding, UND_REPAIR_COMPLETE, &repairs);
  if (repairs.items.count > 0) {
    und_json_key(json, "fixes");
    und_json_array(json);
    for (uint32_t i = 0; i < repairs.items.count; i++) {
      write_fix(json, path, und_document_text(document),
                &repairs.items.items[i], reader);
    }
    und_json_end_array(json);
  }
  und_repairs_finish(&repairs);
}

void und_sarif_result(und_json *json, const char *path, und_document *document,
                      const und_diagnostic *diagnostic, und_language reader)
{
  const und_text *text = und_document_text(document);

  und_json_object(json);
  und_json_member(json, "ruleId", und_slice_from(diagnostic->check->code));
  und_json_key(json, "ruleIndex");
  und_json_integer(json, diagnostic->finding.check);
  und_json_member(json, "level",
                  und_slice_from(level_of(diagnostic->severity)));
  write_text(json, "message", diagnostic->message);
  und_json_key(json, "locations");
  und_json_array(json);
  write_location(json, path, text, diagnostic->start, diagnostic->end, NULL);
  und_json_end_array(json);
  if (diagnostic->related_message != NULL) {
    und_json_key(json, "relatedLocations");
    und_json_array(json);
    write_location(json, path, text, diagnostic->related_start,
                   diagnostic->related_end, diagnostic->related_message);
    und_json_end_array(json);
  }
  write_fixes(json, path, document, &diagnostic->finding, reader);
  und_json_end_object(json);
}

void und_sarif_end(und_json *json)
{
  und_json_end_array(json);
  und_json_end_object(json);
  und_json_end_array(json);
  und_json_end_object(json);
}
