// SPDX-License-Identifier: MIT

#include "configure.h"

#include "folders.h"
#include "outgoing.h"
#include "tell.h"
#include "workspace.h"

// Lay the client's options, the file of `folder` (NULL for none) and the
// editor's settings over each other.
static und_config build(und_session *session, const und_folder *folder,
                        und_buffer *faults)
{
  const char *base = folder ? folder->path : "/";
  const und_config_source options = {"initializationOptions", "", base};
  const und_config_source settings = {"the editor's settings", "undocd.", base};
  const und_reader reader = {session->host.data, session->host.read};
  und_config config;

  und_config_init(&config);
  und_config_apply(&config, session->options, &options, faults);
  if (folder != NULL) {
    und_free(und_config_load(&config, folder->path, &reader, faults));
  }
  und_config_apply(&config, session->settings, &settings, faults);
  return config;
}

// Add the lines of `faults` that are not there yet: each folder says again what
// is wrong in the client's options.
static void add_faults(und_session *session, const und_buffer *faults)
{
  und_slice rest = und_buffer_slice(faults);

  while (rest.size > 0) {
    const char *feed = memchr(rest.data, '\n', rest.size);
    uint32_t size = feed ? (uint32_t)(feed - rest.data) + 1 : rest.size;
    char *line = und_copy(und_slice_cut(rest, 0, size));
    if (session->faults.size == 0 ||
        strstr(session->faults.data, line) == NULL) {
      und_buffer_adds(&session->faults, line);
    }
    und_free(line);
    rest = und_slice_cut(rest, size, rest.size);
  }
}

static void drop_libraries(und_folder *folder)
{
  for (uint32_t i = 0; i < folder->libraries.count; i++) {
    und_free(folder->libraries.items[i]);
  }
  folder->libraries.count = 0;
}

void und_configure_folder(und_session *session, und_folder *folder)
{
  und_buffer faults = {0};

  und_config_finish(&folder->config);
  folder->config = build(session, folder, &faults);
  drop_libraries(folder);
  for (uint32_t i = 0; i < folder->config.libraries.items.count; i++) {
    char *library = und_config_library(&folder->config, i);
    und_folders_trim(library);
    UND_PUSH(&folder->libraries, library);
  }
  add_faults(session, &faults);
  und_buffer_finish(&faults);
}

void und_configure_drop(und_folder *folder)
{
  drop_libraries(folder);
  und_free(folder->libraries.items);
  und_config_finish(&folder->config);
}

// Whether `now` differs from `before`, which is released; `*reads` tells
// whether other files are to be read.
static bool differs(und_config *before, const und_config *now, bool *reads)
{
  bool same = und_config_equal(before, now);

  *reads = *reads || !und_config_reads_equal(before, now);
  und_config_finish(before);
  return !same;
}

static void ask_again(und_session *session, const char *method)
{
  und_outgoing message;

  und_outgoing_ask(&message, session, method, NULL, NULL);
  und_outgoing_send(&message, session);
}

static void refresh_views(und_session *session, bool lenses, bool hints)
{
  if (lenses && session->client.refreshes_lenses) {
    ask_again(session, "workspace/codeLens/refresh");
  }
  if (hints && session->client.refreshes_hints) {
    ask_again(session, "workspace/inlayHint/refresh");
  }
}

void und_configure_refresh_views(und_session *session)
{
  bool lenses = session->config.code_lens;
  bool hints = session->config.inlay_hints;

  for (uint32_t i = 0; i < session->folders.count; i++) {
    lenses = lenses || session->folders.items[i].config.code_lens;
    hints = hints || session->folders.items[i].config.inlay_hints;
  }
  refresh_views(session, lenses, hints);
  if (session->client.refreshes_tokens) { // what is at hand has changed
    ask_again(session, "workspace/semanticTokens/refresh");
  }
}

static void refresh(und_session *session)
{
  for (uint32_t i = 0; i < session->documents.open.count; i++) {
    und_open_document *document = session->documents.open.items[i];
    const und_config *config = und_configure_for(session, document->path);
    und_document_set_language(document->model, config->language);
    und_documents_touch(&session->documents, document);
  }
  if (session->client.pulls_diagnostics &&
      session->client.refreshes_diagnostics) {
    ask_again(session, "workspace/diagnostic/refresh");
  }
  // They may have been turned on or off.
  refresh_views(session, session->scanned, session->scanned);
}

// The trace that is set, which an initialize or a $/setTrace may change later.
static void take_trace(und_session *session, und_trace before)
{
  und_trace trace = und_configure_for(session, NULL)->trace;

  if (trace != UND_TRACE_UNSET && trace != before) {
    session->trace = trace;
  }
}

void und_configure(und_session *session)
{
  und_trace trace = und_configure_for(session, NULL)->trace;
  und_config before = session->config;
  und_buffer faults = {0};
  bool reads = false;

  session->faults.size = 0;
  session->config = build(session, NULL, &faults);
  add_faults(session, &faults);
  und_buffer_finish(&faults);
  bool changed = differs(&before, &session->config, &reads);
  reads = false; // no folder is read by it
  for (uint32_t i = 0; i < session->folders.count; i++) {
    und_folder *folder = &session->folders.items[i];
    before = folder->config;
    und_config_init(&folder->config);
    und_configure_folder(session, folder);
    changed = differs(&before, &folder->config, &reads) || changed;
  }
  take_trace(session, trace);
  if (session->scanned) {
    und_configure_tell(session);
  }
  if (changed) {
    refresh(session);
  }
  if (reads && session->scanned) {
    und_workspace_rescan(session);
  }
}

void und_configure_tell(und_session *session)
{
  und_buffer text = {0};
  und_slice faults = und_buffer_slice(&session->faults);

  if (und_slice_equal(faults, und_buffer_slice(&session->told))) {
    return;
  }
  session->told.size = 0;
  und_buffer_add(&session->told, faults);
  if (faults.size == 0) {
    return;
  }
  und_buffer_adds(&text, "undocd does not understand these settings; the "
                         "others are in force:\n");
  und_buffer_add(&text, und_slice_cut(faults, 0, faults.size - 1));
  und_log(UND_LOG_WARNING, "%s", text.data);
  und_tell(session, und_buffer_slice(&text));
  und_buffer_finish(&text);
}

const und_config *und_configure_for(const und_session *session,
                                    const char *path)
{
  const und_folder *folder = path ? und_folders_find(session, path) : NULL;

  if (path == NULL && session->folders.count > 0) {
    folder = &session->folders.items[0];
  }
  return folder ? &folder->config : &session->config;
}
