// SPDX-License-Identifier: MIT

#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "und/feature/words.h"

// To add a command, define it in a file of its own and give it a row.
static const und_command *const commands[] = {
  &und_command_serve,      &und_command_check, &und_command_inspect,
  &und_command_find_words, &und_command_cites, &und_command_index,
  &und_command_catalogue,
};

enum { COUNT = sizeof commands / sizeof *commands };

const und_command *und_command_find(const char *name)
{
  for (unsigned i = 0; i < COUNT; i++) {
    if (*name != '\0' && strcmp(commands[i]->name, name) == 0) {
      return commands[i];
    }
  }
  return NULL;
}

void und_commands_help(void)
{
  und_arguments_help(&und_command_serve);
  for (unsigned i = 0; i < COUNT; i++) {
    if (*commands[i]->name != '\0') {
      printf("%s  %-12s %s\n", i == 1 ? "\ncommands:\n" : "", commands[i]->name,
             commands[i]->summary);
    }
  }
  printf("\n'undocd COMMAND --help' tells more of a command.\n");
}

void und_command_tell_bytes(const char *path, uint32_t bad)
{
  if (bad > 0) {
    fprintf(stderr, "undocd: %s: %u bytes are no UTF-8 and read as U+FFFD\n",
            path, bad);
  }
}

und_language und_command_reader(void)
{
  static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
  und_language reader = UND_EN;

  for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
    const char *locale = getenv(names[i]);

    if (locale != NULL && *locale != '\0') { // the first that is set decides
      und_reader_find(und_slice_from(locale), &reader);
      break;
    }
  }
  return reader;
}
