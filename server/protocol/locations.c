// SPDX-License-Identifier: MIT

#include "locations.h"

#include "und/protocol/convert.h"
#include "und/protocol/uri.h"

char *und_locations_uri(const und_session *session, const char *path)
{
  const und_open_document *open =
    und_documents_find_path(&session->documents, path);

  return open != NULL ? und_copy(und_slice_from(open->uri))
                      : und_uri_from_path(und_slice_from(path));
}

void und_locations_write_range(und_json *json, und_range range)
{
  und_json_object(json);
  und_json_key(json, "start");
  und_convert_write_position(json, range.start);
  und_json_key(json, "end");
  und_convert_write_position(json, range.end);
  und_json_end_object(json);
}

void und_locations_write(und_json *json, const char *uri, und_range range)
{
  und_json_object(json);
  und_json_member(json, "uri", und_slice_from(uri));
  und_json_key(json, "range");
  und_locations_write_range(json, range);
  und_json_end_object(json);
}
