// SPDX-License-Identifier: MIT
//
// Server: a session with its client at the other end of standard input and
// output, a socket or a pipe, from the first byte to the exit code.
//
// Borrows  The options, for the length of the call.
// Fails    Where no connection can be made: exit code 2, and stderr says why.

#ifndef UND_RUNTIME_SERVER_H
#define UND_RUNTIME_SERVER_H

#include <stdint.h>

typedef struct {
  const char *version;    ///< of the program
  const char *catalogue;  ///< the path of the catalogue; NULL for none
  const char *cache;      ///< the folder of the indexes; NULL for none
  uint16_t port;          ///< connect to this port of this machine; 0 for none
  const char *pipe;       ///< connect to this named pipe, or NULL
  int64_t client_process; ///< end when this process is gone; 0 for none
} und_server_options;

/// Serve until the client is gone. Without a port or a pipe the client is at
/// standard input and output. Returns the exit code of the program (LSP 3.17,
/// exit).
int und_server_run(const und_server_options *options);

#endif
