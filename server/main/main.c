// SPDX-License-Identifier: MIT
//
// undocd: the language server for United Nations documents, and its command
// line. Exit codes: 0 nothing found, 1 something found, 2 wrong use or failure.

#include <stdio.h>
#include <string.h>

#include "commands.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

// What stands alone on the command line.
static bool run_alone(const char *word)
{
  if (strcmp(word, "--version") == 0) {
    printf("undocd %s\n", UND_VERSION);
    return true;
  }
  if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) {
    und_commands_help();
    return true;
  }
  return false;
}

// Whether all that was printed has arrived where it should.
static int finish(int code)
{
  if (fflush(stdout) != 0 || ferror(stdout)) {
    fprintf(stderr, "undocd: standard output cannot be written\n");
    return 2;
  }
  return code;
}

// Threads that read files need memory all the time. The C library of GNU asks
// for each page of a thread's heap alone, and each time all threads wait; let
// it ask for many, which take no memory before they are written.
static void enlarge_heaps(void)
{
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 16 << 20);
#endif
}

int main(int argc, char **argv)
{
  enlarge_heaps();
  if (argc > 1 && run_alone(argv[1])) {
    return finish(0);
  }
  if (argc < 2 || argv[1][0] == '-') {
    return finish(und_arguments_run(&und_command_serve, argc - 1, argv + 1));
  }
  const und_command *command = und_command_find(argv[1]);
  if (command == NULL) {
    fprintf(stderr,
            "undocd: %s: there is no such command; see 'undocd "
            "--help'\n",
            argv[1]);
    return 2;
  }
  return finish(und_arguments_run(command, argc - 2, argv + 2));
}
