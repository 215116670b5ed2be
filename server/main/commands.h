// SPDX-License-Identifier: MIT
//
// Commands: what the program can be asked to do; commands.c has the table, and
// each command a file of its own.

#ifndef UND_MAIN_COMMANDS_H
#define UND_MAIN_COMMANDS_H

#include "arguments.h"
#include "und/model/document.h"

/// The server, which runs where no command is named.
extern const und_command und_command_serve;

extern const und_command und_command_inspect;
extern const und_command und_command_check;
extern const und_command und_command_catalogue;
extern const und_command und_command_cites;
extern const und_command und_command_find_words;
extern const und_command und_command_index;

/// Find the command called `name`, or NULL.
const und_command *und_command_find(const char *name);

/// Print what the program is and which commands it has.
void und_commands_help(void);

/// Say on stderr that `bad` bytes of the file at `path` were no UTF-8; nothing
/// for 0.
void und_command_tell_bytes(const char *path, uint32_t bad);

/// The language of who reads what is printed: that of the locale, as LC_ALL,
/// LC_MESSAGES or LANG has it; English where it is none of the official ones.
und_language und_command_reader(void);

#endif
