// SPDX-License-Identifier: MIT
//
// Record: stands between an editor and its server, and notes what both say.
//
//     record PREFIX SERVER ARGUMENT...
//
// Each message goes to PREFIX-PID.jsonl as one JSON object a line, {"dir",
// "msg"}, in the order in which it was read; "out" is what the server sent.
// This is the form of the logs of transcript. The bytes themselves pass on as
// they came, and the recorder ends as the server does.

#include <errno.h>
#include <jansson.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "und/protocol/frame.h"

// One direction of the conversation.
typedef struct {
  const char *name;
  int from;
  int to;
  und_frame frame;
} stream;

static void die(const char *what)
{
  perror(what);
  exit(2);
}

static void note(FILE *log, const char *direction, und_slice bytes)
{
  json_t *message = json_loadb(bytes.data, bytes.size, JSON_ALLOW_NUL, NULL);
  json_t *entry =
    json_pack("{s:s,s:o}", "dir", direction, "msg",
              message != NULL ? message : json_string("not JSON"));

  json_dumpf(entry, log, JSON_COMPACT);
  fputc('\n', log);
  fflush(log); // an editor may kill this process at any time
  json_decref(entry);
}

// Whoever reads may be gone, which is no reason to stop noting.
static void pass_on(int to, const char *bytes, ssize_t size)
{
  while (size > 0) {
    ssize_t written = write(to, bytes, size);
    if (written < 0 && errno != EINTR) {
      return;
    }
    if (written > 0) {
      bytes += written;
      size -= written;
    }
  }
}

// Read once, pass on, note. Returns false at the end of the stream.
static bool advance(stream *one, FILE *log)
{
  char bytes[1 << 16];
  und_frame_outcome outcome;
  und_slice message;
  ssize_t size = read(one->from, bytes, sizeof bytes);

  if (size < 0 && errno == EINTR) {
    return true;
  }
  if (size <= 0) {
    return false;
  }
  // Noted before it is answered, so that the order in the log is that of time.
  und_frame_add(&one->frame, (und_slice){bytes, size});
  while ((outcome = und_frame_next(&one->frame, &message)) != UND_FRAME_MORE) {
    if (outcome == UND_FRAME_MESSAGE) {
      note(log, one->name, message);
    }
  }
  pass_on(one->to, bytes, size);
  return true;
}

static void converse(stream *in, stream *out, FILE *log)
{
  struct pollfd ends[] = {{in->from, POLLIN, 0}, {out->from, POLLIN, 0}};

  for (;;) {
    if (poll(ends, 2, -1) < 0) {
      if (errno == EINTR) {
        continue;
      }
      die("record: poll");
    }
    // The server's words first: what the client says next may answer them.
    if (ends[1].revents != 0 && !advance(out, log)) {
      return;
    }
    if (ends[0].revents != 0 && !advance(in, log)) {
      close(in->to);
      ends[0].fd = -1;
    }
  }
}

static pid_t start(char **command, int *to_out, int *from_out)
{
  int to[2], from[2];
  pid_t process;

  if (pipe(to) != 0 || pipe(from) != 0) {
    die("record: pipe");
  }
  process = fork();
  if (process < 0) {
    die("record: fork");
  }
  if (process == 0) {
    dup2(to[0], STDIN_FILENO);
    dup2(from[1], STDOUT_FILENO);
    close(to[0]);
    close(to[1]);
    close(from[0]);
    close(from[1]);
    execvp(command[0], command);
    die(command[0]);
  }
  close(to[0]);
  close(from[1]);
  *to_out = to[1];
  *from_out = from[0];
  return process;
}

int main(int count, char **arguments)
{
  stream in = {.name = "in", .from = STDIN_FILENO};
  stream out = {.name = "out", .to = STDOUT_FILENO};
  char path[4096];
  int status = 0;
  pid_t process;
  FILE *log;

  if (count < 3) {
    fprintf(stderr, "usage: record PREFIX SERVER ARGUMENT...\n");
    return 2;
  }
  snprintf(path, sizeof path, "%s-%d.jsonl", arguments[1], (int)getpid());
  log = fopen(path, "we");
  if (log == NULL) {
    die(path);
  }
  process = start(arguments + 2, &in.to, &out.from);
  signal(SIGPIPE, SIG_IGN);
  converse(&in, &out, log);

  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  und_frame_finish(&in.frame);
  und_frame_finish(&out.frame);
  fclose(log);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
