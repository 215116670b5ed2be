// SPDX-License-Identifier: MIT

#include "workspace_edit.h"

#include "locations.h"

// The one annotation that is used.
#define ANNOTATION "cited"

void und_workspace_edit_begin(und_workspace_edit *edit,
                              const und_session *session, und_json *json)
{
  *edit = (und_workspace_edit){.session = session,
                               .json = json,
                               .versioned = session->client.versions_edits};
  und_json_object(json);
  und_json_key(json, edit->versioned ? "documentChanges" : "changes");
  if (edit->versioned) {
    und_json_array(json);
  } else {
    und_json_object(json);
  }
}

void und_workspace_edit_create(und_workspace_edit *edit, const char *uri)
{
  und_json_object(edit->json);
  und_json_member(edit->json, "kind", UND_SLICE("create"));
  und_json_member(edit->json, "uri", und_slice_from(uri));
  und_json_key(edit->json, "options");
  und_json_raw(edit->json, UND_SLICE("{\"ignoreIfExists\":true}"));
  und_json_end_object(edit->json);
}

void und_workspace_edit_open(und_workspace_edit *edit, const char *uri,
                             int64_t version)
{
  und_json *json = edit->json;

  if (!edit->versioned) { // a URI is a key, and may need escapes
    und_json_name(json, und_slice_from(uri));
    und_json_array(json);
    return;
  }
  und_json_object(json);
  und_json_key(json, "textDocument");
  und_json_object(json);
  und_json_member(json, "uri", und_slice_from(uri));
  und_json_key(json, "version");
  if (version < 0) {
    und_json_null(json);
  } else {
    und_json_integer(json, version);
  }
  und_json_end_object(json);
  und_json_key(json, "edits");
  und_json_array(json);
}

void und_workspace_edit_add(und_workspace_edit *edit, und_range range,
                            und_slice text, bool asks)
{
  und_json *json = edit->json;

  und_json_object(json);
  und_json_key(json, "range");
  und_locations_write_range(json, range);
  und_json_member(json, "newText", text);
  if (asks && edit->versioned && edit->session->client.annotates_edits) {
    und_json_member(json, "annotationId", UND_SLICE(ANNOTATION));
    edit->annotated = true;
  }
  und_json_end_object(json);
}

void und_workspace_edit_close(und_workspace_edit *edit)
{
  und_json_end_array(edit->json);
  if (edit->versioned) {
    und_json_end_object(edit->json);
  }
}

void und_workspace_edit_end(und_workspace_edit *edit, const char *label,
                            const char *description)
{
  und_json *json = edit->json;

  if (edit->versioned) {
    und_json_end_array(json);
  } else {
    und_json_end_object(json);
  }
  if (edit->annotated) {
    und_json_key(json, "changeAnnotations");
    und_json_object(json);
    und_json_key(json, ANNOTATION);
    und_json_object(json);
    und_json_member(json, "label", und_slice_from(label));
    und_json_key(json, "needsConfirmation");
    und_json_boolean(json, true);
    und_json_member(json, "description", und_slice_from(description));
    und_json_end_object(json);
    und_json_end_object(json);
  }
  und_json_end_object(json);
}
