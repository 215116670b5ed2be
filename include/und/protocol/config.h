// SPDX-License-Identifier: MIT
//
// Config: what a user may set. It is read in layers, each over the one before:
// the defaults, the client's initializationOptions, the file .undocd.json, the
// editor's settings. A layer replaces the keys that it has; of `checks` it
// replaces the codes that it has.
//
// Owns     Its strings: und_config_finish().
// Fails    Never. What is not understood is left as it was and told in a line
// of
//          its own; the rest applies.

#ifndef UND_PROTOCOL_CONFIG_H
#define UND_PROTOCOL_CONFIG_H

#include "und/base/reader.h"
#include "und/feature/check.h"

typedef struct json_t json_t;

/// How much the client wants to be told of what happens (TraceValue).
typedef enum {
  UND_TRACE_OFF,
  UND_TRACE_MESSAGES,
  UND_TRACE_VERBOSE,
  UND_TRACE_UNSET,
} und_trace;

/// Paths or patterns, and the folder that they count from.
typedef struct {
  UND_ARRAY(char *) items;
  char *base; ///< NULL where there are none
} und_paths;

typedef struct {
  und_severities severities; ///< "checks"
  und_language language;     ///< where a draft does not tell; default English
  und_paths exclude;         ///< patterns as in a .gitignore
  und_paths libraries;       ///< folders to be read besides the workspace
  char *link_template;    ///< with {language} and {symbol}; NULL: the default
  uint32_t max_file_size; ///< bytes; default UND_FILE_LIMIT
  und_trace trace;
  bool code_lens;   ///< how often a draft is cited is shown in it
  bool inlay_hints; ///< what bare numbers stand for is
} und_config;

/// Where a layer comes from.
typedef struct {
  const char *name;   ///< for the user: a path, "the editor's settings"
  const char *prefix; ///< what stands before its keys there: "", "undocd."
  const char *base;   ///< the folder that its paths count from
} und_config_source;

/// The name of the file.
#define UND_CONFIG_FILE ".undocd.json"

/// The defaults.
void und_config_init(und_config *config);

void und_config_finish(und_config *config);

/// Whether two say the same, in every key.
bool und_config_equal(const und_config *left, const und_config *right);

/// Whether two have the same files read: exclude, libraries, maxFileSize.
bool und_config_reads_equal(const und_config *left, const und_config *right);

/// Lay `settings` over `config`. null sets nothing. A line is appended to
/// `faults` for each thing that is not understood.
void und_config_apply(und_config *config, const json_t *settings,
                      const und_config_source *source, und_buffer *faults);

/// The same with the text of a file.
void und_config_parse(und_config *config, und_slice text,
                      const und_config_source *source, und_buffer *faults);

/// Lay the .undocd.json of `folder` over `config`, or that of the nearest
/// folder above which has one; `folder` is an absolute path. Returns the file's
/// path, which the caller frees, or NULL where there is none.
char *und_config_load(und_config *config, const char *folder,
                      const und_reader *reader, und_buffer *faults);

/// und_config_parse() of the file at `path`. Returns false, with a line in
/// `faults`, if it cannot be read.
bool und_config_load_file(und_config *config, const char *path,
                          const und_reader *reader, und_buffer *faults);

/// The folder number `index` of `libraries`, as a path from `base` on; "~/" is
/// the user's home. The caller frees it.
char *und_config_library(const und_config *config, uint32_t index);

#endif
