// SPDX-License-Identifier: MIT
//
// Connection: bytes from and to the client. What cannot be written at once
// waits, so that neither side ever blocks the other.
//
// Owns     Its handles and what waits to be written.
// Fails    Opening returns a libuv error. Later faults end the input.

#ifndef UND_RUNTIME_CONNECTION_H
#define UND_RUNTIME_CONNECTION_H

#include <uv.h>

#include "und/base/buffer.h"

/// What becomes of the input. `ended` comes once, with NULL at a plain end.
typedef struct {
  void (*received)(void *data, und_slice bytes);
  void (*ended)(void *data, const char *why);
  void (*written)(void *data); ///< nothing waits any more
  void *data;
} und_connection_events;

typedef union {
  uv_handle_t handle;
  uv_stream_t stream;
  uv_pipe_t pipe;
  uv_tcp_t tcp;
  uv_tty_t tty;
} und_stream;

typedef struct {
  uv_loop_t *loop;
  und_connection_events events;
  und_stream input;
  und_stream output;
  uv_stream_t *reader; ///< NULL where standard input is a file
  uv_stream_t *writer; ///< NULL where standard output is a file
  uv_fs_t file_read;
  uv_connect_t connect;
  uv_write_t write;
  und_buffer waiting; ///< to be written next
  und_buffer flying;  ///< being written
  char *space;        ///< what is read comes here
  bool reading;       ///< a read of a file is under way
  bool over;          ///< the input has ended, or was stopped
} und_connection;

/// Where the client is: und_server_options without the rest.
int und_connection_open(und_connection *connection, uv_loop_t *loop,
                        uint16_t port, const char *pipe,
                        const und_connection_events *events);

/// Write `bytes`, now or when the client takes them.
void und_connection_send(und_connection *connection, und_slice bytes);

/// Whether anything still waits to be written.
bool und_connection_is_busy(const und_connection *connection);

/// Read no more.
void und_connection_stop(und_connection *connection);

/// Close the handles; the loop must still run until they are closed.
void und_connection_close(und_connection *connection);

/// Release the rest, after the loop has run.
void und_connection_finish(und_connection *connection);

#endif
