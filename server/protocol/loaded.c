// SPDX-License-Identifier: MIT

#include "loaded.h"

#include "configure.h"

und_loaded und_loaded_open(und_session *session, const char *path)
{
  const und_config *config = und_configure_for(session, path);
  und_open_document *open = und_documents_find_path(&session->documents, path);
  und_buffer content = {0};
  und_loaded loaded = {.document = open ? open->model : NULL};

  if (open == NULL &&
      session->host.read(session->host.data, path, config->max_file_size,
                         &content) == UND_OK) {
    loaded.owned = und_document_new(und_buffer_slice(&content), path);
    und_document_set_language(loaded.owned, config->language);
    loaded.document = loaded.owned;
  }
  und_buffer_finish(&content);
  return loaded;
}

void und_loaded_close(und_loaded *loaded)
{
  und_document_free(loaded->owned);
  *loaded = (und_loaded){0};
}
