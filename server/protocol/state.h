// SPDX-License-Identifier: MIT
//
// State: the inside of a session, which the handlers share. Not for other
// layers.

#ifndef UND_PROTOCOL_STATE_H
#define UND_PROTOCOL_STATE_H

#include <jansson.h>

#include "documents.h"
#include "und/base/alloc.h"
#include "und/base/log.h"
#include "und/base/status.h"
#include "und/protocol/client.h"
#include "und/protocol/config.h"
#include "und/protocol/frame.h"
#include "und/protocol/json_writer.h"
#include "und/protocol/message.h"
#include "und/protocol/session.h"
#include "und/store/library.h"
#include "und/store/reference.h"

/// Takes the answer to a request of ours, a result or an error. `data` is the
/// asker's, who lives as long as the session.
typedef void (*und_on_answer)(und_session *session, const json_t *result,
                              const json_t *error, void *data);

/// A request of ours that the client has not answered yet.
typedef struct {
  int64_t id;
  und_on_answer on_answer;
  void *data;
} und_call;

/// A workspace folder.
typedef struct {
  char *path;
  und_config config;           ///< in force for what lies in it
  UND_ARRAY(char *) libraries; ///< paths of the folders that it adds
} und_folder;

typedef struct und_progress und_progress;

struct und_session {
  und_host host;
  const char *version; ///< of the program
  und_stage stage;
  bool greeted; ///< initialize, or exit, was read
  bool parted;  ///< shutdown was answered
  und_client client;
  und_trace trace;
  und_frame frame;
  UND_ARRAY(und_message) inbox;
  uint32_t next; ///< the first message of the inbox not yet run
  UND_ARRAY(und_call) calls;
  int64_t last_id;
  UND_ARRAY(und_progress *) progresses;
  und_documents documents;
  UND_ARRAY(und_folder) folders;
  bool rooted;              ///< the client named one
  und_library *library;     ///< the documents below them
  und_reference *reference; ///< what is known of others
  uint32_t epoch;           ///< rises when all files are to be read again
  bool scanned;             ///< initialized came: the folders are read
  uint32_t reading;         ///< folders that are not read to the end yet
  json_t *options;          ///< initializationOptions, or NULL
  json_t *settings;         ///< the editor's, the last that came, or NULL
  und_config config;        ///< for what lies in no folder
  und_buffer faults;        ///< what is not understood in all of them, in lines
  und_buffer told;          ///< the same, as the user was shown it last
  und_buffer output;        ///< written, not yet sent
  und_buffer reason;        ///< why the running request fails
};

/// The language that the client's menus have; English where it does not tell.
static inline und_language und_session_reader(const und_session *session)
{
  return session->client.has_locale ? session->client.locale : UND_EN;
}

/// Say why the running request fails, in a sentence for a person. Returns
/// `status`, so that a handler can end with it.
und_status und_session_fail(und_session *session, und_status status,
                            const char *format, ...)
  __attribute__((format(printf, 3, 4)));

#endif
