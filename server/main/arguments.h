// SPDX-License-Identifier: MIT
//
// Arguments: the words of the command line against tables. A command is a row
// of commands.c, an option a row of its command.
//
// Borrows  The words, as long as the values are used.
// Fails    Parsing says on stderr which word is wrong, and what to do.

#ifndef UND_MAIN_ARGUMENTS_H
#define UND_MAIN_ARGUMENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What an option takes, and the type of the field that it sets.
typedef enum {
  UND_OPTION_FLAG,   ///< nothing: bool
  UND_OPTION_TEXT,   ///< any word: const char *
  UND_OPTION_NUMBER, ///< digits, at least 1: int64_t
  UND_OPTION_CHOICE, ///< one of the words of `values`: int, its place
} und_option_kind;

typedef struct {
  const char *name;  ///< with its dashes
  const char *value; ///< what the help calls its value; for a choice the
                     ///< words with "|" between them. NULL for a flag.
  und_option_kind kind;
  size_t field;     ///< its place in the values
  const char *help; ///< one line; NULL keeps the option out of the help
} und_option;

/// The words that are no options, in order.
typedef struct {
  char **items;
  int count;
} und_operands;

typedef struct und_command {
  const char *name;     ///< as typed, or "" for the server
  const char *operands; ///< as in the usage line, "PATH..."
  const char *summary;  ///< one line
  const char *details;  ///< more lines, or ""
  const und_option *options;
  unsigned option_count;
  const void *defaults; ///< such a struct to begin with, or NULL for zeros
  size_t size;          ///< of the struct that the options set
  int least;            ///< how few operands it takes
  int most;             ///< how many; -1 for any number
  int (*run)(const void *values, und_operands operands);
} und_command;

/// Parse `argv[0]` to `argv[argc - 1]`, without the names of program and
/// command, and run the command. Returns the exit code: 2 for a wrong word, 0
/// where help was asked for.
int und_arguments_run(const und_command *command, int argc, char **argv);

/// Print the usage of a command.
void und_arguments_help(const und_command *command);

#endif
