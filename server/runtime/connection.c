// SPDX-License-Identifier: MIT

#include "connection.h"

#include <unistd.h>

#include "und/base/alloc.h"
#include "und/base/log.h"

// One read takes at most this much: four times what a pipe holds.
enum { READ_SIZE = 256 << 10 };

static void end(und_connection *connection, const char *why)
{
  if (!connection->over) {
    und_connection_stop(connection);
    connection->events.ended(connection->events.data, why);
  }
}

static void on_space(uv_handle_t *handle, size_t size, uv_buf_t *out)
{
  und_connection *connection = handle->data;

  (void)size;
  *out = uv_buf_init(connection->space, READ_SIZE);
}

static void on_read(uv_stream_t *stream, ssize_t size, const uv_buf_t *bytes)
{
  und_connection *connection = stream->data;

  if (size > 0) {
    connection->events.received(connection->events.data,
                                (und_slice){bytes->base, (uint32_t)size});
  } else if (size < 0) {
    end(connection, size == UV_EOF ? NULL : uv_strerror((int)size));
  }
}

static void read_file(und_connection *connection);

static void on_file_read(uv_fs_t *request)
{
  und_connection *connection = request->data;
  ssize_t size = request->result;

  uv_fs_req_cleanup(request);
  connection->reading = false;
  if (connection->over) {
    return;
  }
  if (size > 0) {
    connection->events.received(connection->events.data,
                                (und_slice){connection->space, (uint32_t)size});
    read_file(connection);
  } else {
    end(connection, size == 0 ? NULL : uv_strerror((int)size));
  }
}

static void read_file(und_connection *connection)
{
  uv_buf_t bytes = uv_buf_init(connection->space, READ_SIZE);

  connection->file_read.data = connection;
  connection->reading = true;
  uv_fs_read(connection->loop, &connection->file_read, STDIN_FILENO, &bytes, 1,
             -1, on_file_read);
}

static int start(und_connection *connection)
{
  if (connection->reader == NULL) {
    read_file(connection);
    return 0;
  }
  return uv_read_start(connection->reader, on_space, on_read);
}

// Open one of the standard streams as what it is. Leaves `*stream_out` NULL
// for a file.
static int open_standard(uv_loop_t *loop, int number, und_stream *stream,
                         uv_stream_t **stream_out)
{
  int status = 0;

  switch (uv_guess_handle(number)) {
  case UV_NAMED_PIPE:
    uv_pipe_init(loop, &stream->pipe, 0);
    *stream_out = &stream->stream;
    status = uv_pipe_open(&stream->pipe, number);
    break;
  case UV_TCP:
    uv_tcp_init(loop, &stream->tcp);
    *stream_out = &stream->stream;
    status = uv_tcp_open(&stream->tcp, number);
    break;
  case UV_TTY:
    status = uv_tty_init(loop, &stream->tty, number, 0);
    *stream_out = status == 0 ? &stream->stream : NULL;
    break;
  default:
    break;
  }
  return status;
}

static int open_standards(und_connection *connection)
{
  int status = open_standard(connection->loop, STDIN_FILENO, &connection->input,
                             &connection->reader);

  if (status == 0) {
    status = open_standard(connection->loop, STDOUT_FILENO, &connection->output,
                           &connection->writer);
  }
  if (connection->reader != NULL) {
    connection->reader->data = connection;
  }
  if (connection->writer != NULL) {
    connection->writer->data = connection;
  }
  return status == 0 ? start(connection) : status;
}

static void on_connect(uv_connect_t *request, int status)
{
  und_connection *connection = request->data;

  if (status == 0) {
    status = start(connection);
  }
  if (status != 0 && status != UV_ECANCELED) {
    end(connection, uv_strerror(status));
  }
}

static int open_port(und_connection *connection, uint16_t port)
{
  struct sockaddr_in address;

  uv_ip4_addr("127.0.0.1", port, &address);
  uv_tcp_init(connection->loop, &connection->input.tcp);
  connection->reader = &connection->input.stream;
  uv_tcp_nodelay(&connection->input.tcp, 1);
  return uv_tcp_connect(&connection->connect, &connection->input.tcp,
                        (const struct sockaddr *)&address, on_connect);
}

static void open_pipe(und_connection *connection, const char *name)
{
  uv_pipe_init(connection->loop, &connection->input.pipe, 0);
  connection->reader = &connection->input.stream;
  uv_pipe_connect(&connection->connect, &connection->input.pipe, name,
                  on_connect);
}

int und_connection_open(und_connection *connection, uv_loop_t *loop,
                        uint16_t port, const char *pipe,
                        const und_connection_events *events)
{
  int status = 0;

  *connection = (und_connection){.loop = loop, .events = *events};
  connection->space = und_alloc(READ_SIZE, 1);
  connection->connect.data = connection;
  connection->write.data = connection;
  if (port == 0 && pipe == NULL) {
    return open_standards(connection);
  }
  if (port != 0) {
    status = open_port(connection, port);
  } else {
    open_pipe(connection, pipe);
  }
  connection->writer = connection->reader;
  connection->reader->data = connection;
  return status;
}

static void fly(und_connection *connection);

static void on_write(uv_write_t *request, int status)
{
  und_connection *connection = request->data;

  connection->flying.size = 0;
  if (status < 0) {
    connection->waiting.size = 0;
    end(connection, status == UV_ECANCELED ? NULL : uv_strerror(status));
  } else if (connection->waiting.size > 0) {
    fly(connection);
    return;
  }
  connection->events.written(connection->events.data);
}

// Begin to write all that waits.
static void fly(und_connection *connection)
{
  und_buffer bytes = connection->waiting;
  uv_buf_t out = uv_buf_init(bytes.data, bytes.size);

  connection->waiting = connection->flying;
  connection->flying = bytes;
  int status =
    uv_write(&connection->write, connection->writer, &out, 1, on_write);
  if (status < 0) {
    connection->flying.size = 0;
    end(connection, uv_strerror(status));
  }
}

static void write_file(und_connection *connection, und_slice bytes)
{
  while (bytes.size > 0) {
    ssize_t size = write(STDOUT_FILENO, bytes.data, bytes.size);
    if (size <= 0) {
      end(connection, "standard output cannot be written");
      return;
    }
    bytes = und_slice_cut(bytes, (uint32_t)size, bytes.size);
  }
}

void und_connection_send(und_connection *connection, und_slice bytes)
{
  if (connection->writer == NULL) {
    write_file(connection, bytes);
    return;
  }
  if (!und_connection_is_busy(connection)) {
    uv_buf_t out = uv_buf_init((char *)(uintptr_t)bytes.data, bytes.size);
    int size = uv_try_write(connection->writer, &out, 1);
    if (size < 0 && size != UV_EAGAIN) {
      end(connection, uv_strerror(size));
      return;
    }
    bytes = und_slice_cut(bytes, size > 0 ? (uint32_t)size : 0, bytes.size);
  }
  und_buffer_add(&connection->waiting, bytes);
  if (connection->waiting.size > 0 && connection->flying.size == 0) {
    fly(connection);
  }
}

bool und_connection_is_busy(const und_connection *connection)
{
  return connection->waiting.size > 0 || connection->flying.size > 0;
}

void und_connection_stop(und_connection *connection)
{
  connection->over = true;
  if (connection->reader != NULL) {
    uv_read_stop(connection->reader);
  } else if (connection->reading) {
    uv_cancel((uv_req_t *)&connection->file_read);
  }
}

void und_connection_close(und_connection *connection)
{
  uv_stream_t *streams[] = {connection->reader, connection->writer};

  und_connection_stop(connection);
  for (unsigned i = 0; i < 2; i++) {
    if (streams[i] != NULL && !uv_is_closing((uv_handle_t *)streams[i])) {
      uv_close((uv_handle_t *)streams[i], NULL);
    }
  }
}

void und_connection_finish(und_connection *connection)
{
  und_buffer_finish(&connection->waiting);
  und_buffer_finish(&connection->flying);
  und_free(connection->space);
}
