// SPDX-License-Identifier: MIT
//
// Transcript: plays conversations with the real server and holds it to them.
//
//     transcript [--log FILE] SERVER SESSION...
//
// A session is a text file. Each line is a step; a line that begins with a
// space goes on with the line before it.
//
//     # ...            a remark
//     args WORD...     the server's arguments. $PORT and $PIPE stand for a port
//                      or a pipe where the runner then listens, $PID for a
//                      process that "parent ends" kills
//     --> JSON         the client sends this; "jsonrpc" is added. Lines that
//                      follow each other are sent by one write
//     --> raw BYTES    the client sends these bytes; \r \n \\ \xNN as in C
//     <-- JSON         the next message of the server is this one: objects have
//                      at least these members, arrays these items. "$any" is
//                      any value, "$string" any string, "$none" a member that
//                      is not there
//     until JSON       as <--, but while another answer comes the last message
//     is
//                      sent again: for what is done in the background
//     ignore METHOD    leave the server's notifications of METHOD out
//     parent ends      kill $PID
//     signal NUMBER    the server gets this signal
//     eof              the client closes its end
//     exit CODE        the server ends by itself; nothing unread is left
//
// $DIR in a message is the folder of the session, as SESSION names it, $CACHE
// the folder of the user's cache. Besides,
// every request that was sent must have been answered once when the server
// ends. With --log, all messages are appended to FILE, one JSON object a line:
// {"dir","msg"}, where "out" is what the server sent.

#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <libgen.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "und/base/alloc.h"
#include "und/protocol/frame.h"

enum { PATIENCE_MS = 20000, PAUSE_MS = 20, TRIES = 500 };

typedef struct {
  const char *server;
  const char *file;
  FILE *log;
  int line; // of the step that is run
  pid_t process;
  pid_t parent; // the process that $PID names
  int listener;
  int port;
  char pipe[64];
  const char *folder;
  int input;  // of the server
  int output; // of the server
  und_frame frame;
  und_buffer unsent;
  json_t *last;    // message sent
  json_t *ignored; // methods
  json_t *open;    // ids of requests without an answer
} player;

static void fail(const player *play, const char *format, ...)
  __attribute__((format(printf, 2, 3), noreturn));

static void fail(const player *play, const char *format, ...)
{
  va_list arguments;

  fprintf(stderr, "%s:%d: ", play->file, play->line);
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
  fprintf(stderr, "\n");
  if (play->process > 0) {
    kill(play->process, SIGKILL);
  }
  if (play->parent > 0) {
    kill(play->parent, SIGKILL);
  }
  exit(1);
}

static void note(const player *play, const char *direction, json_t *message)
{
  if (play->log != NULL) {
    json_t *entry = json_pack("{s:s,s:O}", "dir", direction, "msg", message);
    json_dumpf(entry, play->log, JSON_COMPACT);
    fputc('\n', play->log);
    json_decref(entry);
  }
}

// ---- the server

static int listen_at(struct sockaddr *address, socklen_t size)
{
  int listener = socket(address->sa_family, SOCK_STREAM, 0);

  if (listener < 0 || bind(listener, address, size) != 0 ||
      listen(listener, 1) != 0) {
    perror("transcript: listen");
    exit(2);
  }
  return listener;
}

// Replace $PORT, $PIPE, $PID, $DIR and $CACHE in a line, and set up what they
// name.
static char *expand(player *play, const char *text)
{
  und_buffer out = {0};

  for (; *text != '\0'; text++) {
    if (strncmp(text, "$PORT", 5) == 0) {
      struct sockaddr_in address = {.sin_family = AF_INET};
      socklen_t size = sizeof address;
      address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
      play->listener = listen_at((struct sockaddr *)&address, size);
      getsockname(play->listener, (struct sockaddr *)&address, &size);
      und_buffer_addf(&out, "%d", ntohs(address.sin_port));
      text += 4;
    } else if (strncmp(text, "$PIPE", 5) == 0) {
      struct sockaddr_un address = {.sun_family = AF_UNIX};
      snprintf(play->pipe, sizeof play->pipe, "/tmp/undocd-test-%d",
               (int)getpid());
      strcpy(address.sun_path, play->pipe);
      play->listener = listen_at((struct sockaddr *)&address, sizeof address);
      und_buffer_adds(&out, play->pipe);
      text += 4;
    } else if (strncmp(text, "$PID", 4) == 0) {
      if (play->parent == 0 && (play->parent = fork()) == 0) {
        pause();
        _exit(0);
      }
      und_buffer_addf(&out, "%d", (int)play->parent);
      text += 3;
    } else if (strncmp(text, "$DIR", 4) == 0) {
      und_buffer_adds(&out, play->folder);
      text += 3;
    } else if (strncmp(text, "$CACHE", 6) == 0) {
      const char *cache = getenv("XDG_CACHE_HOME");
      und_buffer_adds(&out, cache ? cache : "");
      text += 5;
    } else {
      und_buffer_add(&out, (und_slice){text, 1});
    }
  }
  und_buffer_adds(&out, "");
  return out.data;
}

static void run_server(const player *play, char *arguments, const int *pipes)
{
  char *words[32] = {(char *)(uintptr_t)play->server};
  int count = 1;

  for (char *word = strtok(arguments, " "); word != NULL && count < 31;
       word = strtok(NULL, " ")) {
    words[count++] = word;
  }
  dup2(pipes[0], 0);
  dup2(pipes[3], 1);
  for (int i = 0; i < 4; i++) {
    close(pipes[i]);
  }
  execv(words[0], words);
  _exit(127);
}

static void start(player *play, const char *line)
{
  char *arguments = expand(play, line);
  int pipes[4];

  if (pipe(pipes) != 0 || pipe(pipes + 2) != 0) {
    fail(play, "no pipes: %s", strerror(errno));
  }
  fcntl(pipes[1], F_SETFD, FD_CLOEXEC);
  fcntl(pipes[2], F_SETFD, FD_CLOEXEC);
  play->process = fork();
  if (play->process == 0) {
    run_server(play, arguments, pipes);
  }
  close(pipes[0]);
  close(pipes[3]);
  play->input = pipes[1];
  play->output = pipes[2];
  if (play->listener > 0) {
    close(pipes[1]);
    close(pipes[2]);
    play->input = play->output = accept(play->listener, NULL, NULL);
    close(play->listener);
  }
  und_free(arguments);
}

// ---- what the client sends

static void flush(player *play)
{
  und_slice left = und_buffer_slice(&play->unsent);

  if (play->process == 0) {
    start(play, "");
  }
  while (left.size > 0) {
    ssize_t size = write(play->input, left.data, left.size);
    if (size <= 0) {
      fail(play, "the server reads no more: %s", strerror(errno));
    }
    left = und_slice_cut(left, (uint32_t)size, left.size);
  }
  play->unsent.size = 0;
}

static void send_raw(player *play, const char *text)
{
  for (; *text != '\0'; text++) {
    char byte = *text;
    if (*text == '\\') {
      char code[3] = {0};
      text++;
      byte = *text == 'r' ? '\r' : *text == 'n' ? '\n' : *text;
      if (*text == 'x' && isxdigit(text[1]) && isxdigit(text[2])) {
        memcpy(code, text + 1, 2);
        byte = (char)strtol(code, NULL, 16);
        text += 2;
      }
    }
    und_buffer_add(&play->unsent, (und_slice){&byte, 1});
  }
}

static void queue(player *play, json_t *message)
{
  if (json_is_object(message)) {
    if (json_object_get(message, "method") && json_object_get(message, "id")) {
      json_array_append(play->open, json_object_get(message, "id"));
    }
    note(play, "in", message);
  }
  char *bytes = json_dumps(message, JSON_COMPACT);
  und_frame_write_header(&play->unsent, (uint32_t)strlen(bytes));
  und_buffer_adds(&play->unsent, bytes);
  free(bytes);
}

static void send_message(player *play, const char *line)
{
  char *text = expand(play, line);
  json_error_t error;
  json_t *message = json_loads(text, JSON_ALLOW_NUL, &error);

  if (message == NULL) {
    fail(play, "not JSON: %s", error.text);
  }
  if (json_is_object(message) && json_object_get(message, "jsonrpc") == NULL) {
    json_object_set_new(message, "jsonrpc", json_string("2.0"));
  }
  queue(play, message);
  und_free(text);
  json_decref(play->last);
  play->last = message;
}

// ---- what the server sends

// The next message of the server, or NULL at the end of its output.
static json_t *receive(player *play)
{
  und_slice text;
  char bytes[65536];

  while (und_frame_next(&play->frame, &text) != UND_FRAME_MESSAGE) {
    struct pollfd wait = {.fd = play->output, .events = POLLIN};
    if (poll(&wait, 1, PATIENCE_MS) <= 0) {
      fail(play, "the server says nothing");
    }
    ssize_t size = read(play->output, bytes, sizeof bytes);
    if (size <= 0) {
      return NULL;
    }
    und_frame_add(&play->frame, (und_slice){bytes, (uint32_t)size});
  }
  json_t *message = json_loadb(text.data, text.size, JSON_ALLOW_NUL, NULL);
  if (!json_is_object(message)) {
    fail(play, "the server sends no object: %.*s", (int)text.size, text.data);
  }
  note(play, "out", message);
  return message;
}

// Hold the server to one answer a request.
static void settle(player *play, const json_t *message)
{
  const json_t *id = json_object_get(message, "id");

  if (json_object_get(message, "method") != NULL || id == NULL ||
      json_is_null(id)) {
    return;
  }
  for (size_t i = 0; i < json_array_size(play->open); i++) {
    if (json_equal(json_array_get(play->open, i), id)) {
      json_array_remove(play->open, i);
      return;
    }
  }
  fail(play, "an answer that no request asked for, or a second one");
}

static json_t *next_message(player *play)
{
  for (;;) {
    json_t *message = receive(play);
    const char *method = json_string_value(json_object_get(message, "method"));
    if (message == NULL || method == NULL ||
        json_object_get(play->ignored, method) == NULL) {
      return message;
    }
    json_decref(message);
  }
}

static bool matches(const json_t *wanted, const json_t *found)
{
  const char *word = json_string_value(wanted);
  const char *key;
  json_t *value;

  if (word != NULL && strcmp(word, "$none") == 0) {
    return found == NULL;
  }
  if (word != NULL && strcmp(word, "$any") == 0) {
    return found != NULL;
  }
  if (word != NULL && strcmp(word, "$string") == 0) {
    return json_is_string(found);
  }
  if (json_is_object(wanted) && json_is_object(found)) {
    json_object_foreach((json_t *)(uintptr_t)wanted, key, value)
    {
      if (!matches(value, json_object_get(found, key))) {
        return false;
      }
    }
    return true;
  }
  bool arrays = json_is_array(wanted) && json_is_array(found) &&
                json_array_size(wanted) == json_array_size(found);
  for (size_t i = 0; arrays && i < json_array_size(wanted); i++) {
    arrays = matches(json_array_get(wanted, i), json_array_get(found, i));
  }
  return arrays || json_equal(wanted, found);
}

// Read the next message. Returns whether it is the one that `line` describes;
// if it has to be and is not, the session fails.
static bool take(player *play, const char *line, bool must)
{
  char *text = expand(play, line);
  json_error_t error;
  json_t *wanted = json_loads(text, 0, &error);

  flush(play);
  json_t *found = next_message(play);
  if (wanted == NULL || found == NULL) {
    fail(play, "%s", wanted ? "the server is gone" : error.text);
  }
  bool good = matches(wanted, found);
  if (!good && must) {
    char *dump = json_dumps(found, JSON_COMPACT);
    fail(play, "the server sent another message:\n%s", dump);
  }
  settle(play, found);
  json_decref(wanted);
  json_decref(found);
  und_free(text);
  return good;
}

static void expect(player *play, const char *line)
{
  take(play, line, true);
}

static void expect_in_time(player *play, const char *line)
{
  for (int tries = 0; !take(play, line, tries == TRIES); tries++) {
    poll(NULL, 0, PAUSE_MS);
    queue(play, play->last);
  }
}

static void expect_exit(player *play, const char *code)
{
  int status = 0;

  flush(play);
  json_t *left = next_message(play);
  if (left != NULL) {
    char *dump = json_dumps(left, JSON_COMPACT);
    fail(play, "one message too many:\n%s", dump);
  }
  waitpid(play->process, &status, 0);
  play->process = -1;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != atoi(code)) {
    fail(play, "the server ended with %s %d",
         WIFEXITED(status) ? "code" : "signal",
         WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status));
  }
  if (json_array_size(play->open) > 0) {
    char *dump = json_dumps(play->open, JSON_COMPACT);
    fail(play, "requests without an answer: %s", dump);
  }
}

// ---- the steps

static void end_parent(player *play, const char *rest)
{
  (void)rest;
  flush(play);
  kill(play->parent, SIGKILL);
  waitpid(play->parent, NULL, 0);
  play->parent = 0;
}

static void send_signal(player *play, const char *number)
{
  flush(play);
  kill(play->process, atoi(number));
}

static void close_input(player *play, const char *rest)
{
  (void)rest;
  flush(play);
  if (play->input == play->output) {
    shutdown(play->input, SHUT_WR);
  } else {
    close(play->input);
  }
}

static void ignore(player *play, const char *method)
{
  json_object_set_new(play->ignored, method, json_true());
}

static const struct {
  const char *word;
  void (*run)(player *play, const char *rest);
} steps[] = {
  {"args ", start},
  {"--> raw ", send_raw},
  {"--> ", send_message},
  {"<-- ", expect},
  {"until ", expect_in_time},
  {"ignore ", ignore},
  {"parent ends", end_parent},
  {"signal ", send_signal},
  {"eof", close_input},
  {"exit ", expect_exit},
};

static void run_step(player *play, const char *step)
{
  if (*step == '\0' || *step == '#') {
    return;
  }
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
    size_t size = strlen(steps[i].word);
    if (strncmp(step, steps[i].word, size) == 0) {
      steps[i].run(play, step + size);
      return;
    }
  }
  fail(play, "what is \"%s\"?", step);
}

static void run_steps(player *play, FILE *file)
{
  char *line = NULL;
  size_t capacity = 0;
  und_buffer step = {0};
  int number = 0;
  ssize_t size;

  while ((size = getline(&line, &capacity, file)) >= 0) {
    number++;
    line[strcspn(line, "\n")] = '\0';
    if (line[0] != ' ' && step.size > 0) {
      run_step(play, step.data);
      step.size = 0;
    }
    play->line = line[0] == ' ' ? play->line : number;
    und_buffer_adds(&step, line);
  }
  if (step.size > 0) {
    run_step(play, step.data);
  }
  und_buffer_finish(&step);
  free(line);
}

static void run_session(const char *server, const char *path, FILE *log)
{
  player play = {.server = server, .file = path, .log = log};
  FILE *file = fopen(path, "re");
  char *copy = und_copy(und_slice_from(path));

  if (file == NULL) {
    fail(&play, "%s", strerror(errno));
  }
  play.folder = dirname(copy);
  play.ignored = json_object();
  play.open = json_array();
  run_steps(&play, file);
  fclose(file);
  if (play.process >= 0) {
    fail(&play, "the session ends without an exit step");
  }
  if (play.parent > 0) {
    kill(play.parent, SIGKILL);
  }
  unlink(play.pipe);
  json_decref(play.ignored);
  json_decref(play.open);
  json_decref(play.last);
  und_frame_finish(&play.frame);
  und_buffer_finish(&play.unsent);
  close(play.output);
  und_free(copy);
}

int main(int argc, char **argv)
{
  FILE *log = NULL;

  signal(SIGPIPE, SIG_IGN);
  if (argc > 2 && strcmp(argv[1], "--log") == 0) {
    log = fopen(argv[2], "ae");
    argc -= 2;
    argv += 2;
  }
  if (argc < 3) {
    fprintf(stderr, "usage: transcript [--log FILE] SERVER SESSION...\n");
    return 2;
  }
  for (int i = 2; i < argc; i++) {
    run_session(argv[1], argv[i], log);
    printf("ok %s\n", argv[i]);
  }
  if (log != NULL) {
    fclose(log);
  }
  return 0;
}
