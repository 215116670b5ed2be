// SPDX-License-Identifier: MIT
//
// The loop reads all that has come, and between two reads runs what waits:
// messages until SLICE_NS has passed, then it looks for new bytes again, so
// that a cancellation or a key overtakes a queue of requests.

#include "und/runtime/server.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "connection.h"
#include "pool.h"
#include "und/base/log.h"
#include "und/protocol/session.h"
#include "und/runtime/files.h"
#include "walk.h"

enum {
  SLICE_NS = 2000000,
  WATCH_MS = 2000,  // between two looks at the client's process
  LINGER_MS = 2000, // for a client that does not read the last answers
  GRACE_MS = 300,   // for a file that is being read while the server ends
};

typedef union {
  uv_handle_t handle;
  uv_check_t check;
  uv_idle_t idle;
  uv_timer_t timer;
  uv_signal_t signal;
} any_handle;

// GRACE outlives the others.
enum { CHECK, IDLE, WATCH, LINGER, TERMINATE, INTERRUPT, GRACE, HANDLES };

typedef struct {
  uv_loop_t loop;
  any_handle handles[HANDLES];
  und_connection connection;
  und_pool pool;
  und_session *session;
  int64_t processes[2]; // watched; 0 for none
  bool waiting;         // messages or results are to be run
  bool ending;
  bool failed; // the connection could not be made
} und_server;

static int exit_code(const und_server *server)
{
  return server->failed ? 2 : und_session_exit_code(server->session);
}

// A thread cannot be stopped, and nothing of what it reads is needed any more.
static void on_grace(uv_timer_t *timer)
{
  _exit(exit_code(timer->data));
}

static void close_all(und_server *server)
{
  uv_timer_start(&server->handles[GRACE].timer, on_grace, GRACE_MS, 0);
  uv_unref(&server->handles[GRACE].handle);
  for (int i = 0; i < GRACE; i++) {
    if (!uv_is_closing(&server->handles[i].handle)) {
      uv_close(&server->handles[i].handle, NULL);
    }
  }
  und_connection_close(&server->connection);
}

static void on_linger(uv_timer_t *timer)
{
  close_all(timer->data);
}

// Begin to stop: no more input, no more jobs; what was answered is still
// written.
static void end(und_server *server)
{
  if (server->ending) {
    return;
  }
  server->ending = true;
  und_connection_stop(&server->connection);
  und_pool_end(&server->pool);
  if (und_connection_is_busy(&server->connection)) {
    uv_timer_start(&server->handles[LINGER].timer, on_linger, LINGER_MS, 0);
  } else {
    close_all(server);
  }
}

static void on_written(void *data)
{
  und_server *server = data;

  if (server->ending) {
    close_all(server);
  }
}

static void on_received(void *data, und_slice bytes)
{
  und_server *server = data;

  und_session_receive(server->session, bytes);
  server->waiting = true;
}

static void run_all(und_server *server)
{
  while (und_session_step(server->session)) {
  }
}

static void on_ended(void *data, const char *why)
{
  und_server *server = data;

  if (why != NULL && und_session_stage(server->session) == UND_STAGE_NEW) {
    und_log(UND_LOG_ERROR,
            "no connection to the client: %s; with --socket and --pipe the "
            "editor must listen there first",
            why);
    server->failed = true;
  } else if (why != NULL) {
    und_log(UND_LOG_ERROR, "the connection to the client is lost: %s", why);
  } else {
    run_all(server);
  }
  end(server);
}

static void on_idle(uv_idle_t *idle)
{
  (void)idle; // its presence keeps the loop from waiting
}

static void on_check(uv_check_t *check)
{
  und_server *server = check->data;
  uint64_t start = uv_hrtime();
  bool more = true;

  if (!server->waiting || server->ending) {
    return;
  }
  while (more && uv_hrtime() - start < SLICE_NS) {
    more = und_session_step(server->session);
  }
  if (und_session_stage(server->session) == UND_STAGE_OVER) {
    end(server);
    return;
  }
  server->waiting = more;
  if (more) {
    uv_idle_start(&server->handles[IDLE].idle, on_idle);
  } else {
    uv_idle_stop(&server->handles[IDLE].idle);
  }
}

static void on_signal(uv_signal_t *handle, int number)
{
  und_log(UND_LOG_INFO, "ended by signal %d", number);
  end(handle->data);
}

static void on_watch(uv_timer_t *timer)
{
  und_server *server = timer->data;

  for (unsigned i = 0; i < 2; i++) {
    pid_t process = (pid_t)server->processes[i];
    if (process > 0 && kill(process, 0) != 0 && errno == ESRCH) {
      und_log(UND_LOG_INFO, "the client's process %ld is gone", (long)process);
      end(server);
      return;
    }
  }
}

static void watch(und_server *server, unsigned slot, int64_t process)
{
  if (process > 0 && process <= INT32_MAX) {
    server->processes[slot] = process;
    uv_timer_start(&server->handles[WATCH].timer, on_watch, WATCH_MS, WATCH_MS);
    uv_unref(&server->handles[WATCH].handle);
  }
}

static void host_send(void *data, und_slice bytes)
{
  und_server *server = data;

  und_connection_send(&server->connection, bytes);
}

static und_status host_read(void *data, const char *path, uint32_t size_limit,
                            und_buffer *out)
{
  (void)data;
  return und_files_read(path, size_limit, out, NULL);
}

static und_status host_write(void *data, const char *path, und_slice bytes)
{
  const char *reason = "";
  und_status status = und_files_write(path, bytes, &reason);

  (void)data;
  if (status != UND_OK) {
    und_log(UND_LOG_INFO, "%s: %s", path, reason);
  }
  return status;
}

static void host_walk(void *data, const char *const *paths, uint32_t count,
                      und_walk walk)
{
  und_server *server = data;

  und_walk_start(&server->pool, paths, count, walk);
}

static void host_watch(void *data, int64_t process)
{
  watch(data, 0, process);
}

static void on_job_done(void *data)
{
  und_server *server = data;

  server->waiting = true;
}

static void init_handles(und_server *server)
{
  any_handle *handles = server->handles;

  uv_check_init(&server->loop, &handles[CHECK].check);
  uv_idle_init(&server->loop, &handles[IDLE].idle);
  uv_timer_init(&server->loop, &handles[WATCH].timer);
  uv_timer_init(&server->loop, &handles[LINGER].timer);
  uv_timer_init(&server->loop, &handles[GRACE].timer);
  uv_signal_init(&server->loop, &handles[TERMINATE].signal);
  uv_signal_init(&server->loop, &handles[INTERRUPT].signal);
  for (int i = 0; i < HANDLES; i++) {
    handles[i].handle.data = server;
  }
  uv_check_start(&handles[CHECK].check, on_check);
  uv_signal_start(&handles[TERMINATE].signal, on_signal, SIGTERM);
  uv_signal_start(&handles[INTERRUPT].signal, on_signal, SIGINT);
}

static void init(und_server *server, const und_server_options *options)
{
  const und_host host = {.data = server,
                         .send = host_send,
                         .read = host_read,
                         .write = host_write,
                         .walk = host_walk,
                         .watch_process = host_watch,
                         .catalogue = options->catalogue,
                         .cache = options->cache};

  signal(SIGPIPE, SIG_IGN);
  uv_loop_init(&server->loop);
  init_handles(server);
  server->pool = (und_pool){.loop = &server->loop,
                            .on_done = on_job_done,
                            .data = server,
                            .yields = true};
  server->session = und_session_new(&host, options->version);
  watch(server, 1, options->client_process);
}

int und_server_run(const und_server_options *options)
{
  und_server server = {0};
  const und_connection_events events = {on_received, on_ended, on_written,
                                        &server};

  init(&server, options);
  int status = und_connection_open(&server.connection, &server.loop,
                                   options->port, options->pipe, &events);
  if (status != 0) {
    on_ended(&server, uv_strerror(status));
  }
  uv_run(&server.loop, UV_RUN_DEFAULT);
  uv_close(&server.handles[GRACE].handle, NULL);
  uv_run(&server.loop, UV_RUN_DEFAULT);

  int code = exit_code(&server);
  und_session_free(server.session);
  und_connection_finish(&server.connection);
  uv_loop_close(&server.loop);
  return code;
}
