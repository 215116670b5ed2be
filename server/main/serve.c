// SPDX-License-Identifier: MIT
//
// Serve: the language server.

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "commands.h"
#include "und/base/alloc.h"
#include "und/base/log.h"
#include "und/runtime/server.h"
#include "und/store/catalogue.h"
#include "und/store/index.h"

typedef struct {
  bool stdio;
  int64_t port;
  const char *pipe;
  int64_t client_process;
  const char *log_file;
  int log_level; // und_log_level
  const char *catalogue;
} serve_values;

static const serve_values defaults = {.log_level = UND_LOG_WARNING};

#define FIELD(name) offsetof(serve_values, name)

static const und_option options[] = {
  {"--stdio", NULL, UND_OPTION_FLAG, FIELD(stdio),
   "talk over standard input and output (the default)"},
  {"--socket", "PORT", UND_OPTION_NUMBER, FIELD(port),
   "connect to the editor at this port of this machine"},
  {"--pipe", "NAME", UND_OPTION_TEXT, FIELD(pipe),
   "connect to the editor at this named pipe"},
  {"--client-process-id", "PID", UND_OPTION_NUMBER, FIELD(client_process),
   "end when this process is gone"},
  {"--clientProcessId", "PID", UND_OPTION_NUMBER, FIELD(client_process), NULL},
  {"--log-file", "FILE", UND_OPTION_TEXT, FIELD(log_file),
   "append the log to FILE rather than to stderr"},
  {"--catalogue", "FILE", UND_OPTION_TEXT, FIELD(catalogue),
   "the file of the catalogue, if it is not the usual one"},
  {"--log-level", "error|warning|info|debug", UND_OPTION_CHOICE,
   FIELD(log_level), "how much to log (warning)"},
};

static int run(const void *data, und_operands operands)
{
  const serve_values *values = data;

  (void)operands;
  if (values->stdio + (values->port != 0) + (values->pipe != NULL) > 1) {
    fprintf(stderr, "undocd: --stdio, --socket and --pipe exclude each other; "
                    "give one of them\n");
    return 2;
  }
  if (values->port > UINT16_MAX) {
    fprintf(stderr, "undocd: --socket: a port is at most 65535\n");
    return 2;
  }
  if (values->log_file != NULL && !und_log_open(values->log_file)) {
    fprintf(stderr, "undocd: %s: %s; choose a --log-file that can be written\n",
            values->log_file, strerror(errno));
    return 2;
  }
  und_log_set_level((und_log_level)values->log_level);
  char *catalogue = und_catalogue_path(values->catalogue);
  char *cache = und_index_cache();
  const und_server_options server = {
    .cache = cache,
    .catalogue = catalogue,
    .version = UND_VERSION,
    .port = (uint16_t)values->port,
    .pipe = values->pipe,
    .client_process = values->client_process,
  };
  und_alloc_keep();
  int code = und_server_run(&server);
  und_free(cache);
  und_free(catalogue);
  und_log_close();
  return code;
}

const und_command und_command_serve = {
  .name = "",
  .operands = "",
  .summary = "The language server for United Nations documents. An editor "
             "starts it;\nwithout a command it talks over standard input and "
             "output.",
  .details = "  --version                    print the version\n"
             "  --help                       print this help\n\n"
             "Exit code: 0 after a shutdown in good order, 1 where the client "
             "left without\none, 2 wrong use or a failure.",
  .options = options,
  .option_count = sizeof options / sizeof *options,
  .defaults = &defaults,
  .size = sizeof(serve_values),
  .run = run,
};
