// SPDX-License-Identifier: MIT

#include "arguments.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "und/base/alloc.h"

static int complain(const und_command *command, const char *what,
                    const char *word)
{
  fprintf(stderr, "undocd: %s: %s; see 'undocd%s%s --help'\n", word, what,
          *command->name ? " " : "", command->name);
  return 2;
}

static const und_option *find(const und_command *command, const char *word,
                              size_t size)
{
  for (unsigned i = 0; i < command->option_count; i++) {
    const char *name = command->options[i].name;
    if (strlen(name) == size && memcmp(name, word, size) == 0) {
      return &command->options[i];
    }
  }
  return NULL;
}

static bool set_number(void *field, const char *value)
{
  char *end = NULL;

  errno = 0;
  long long number = strtoll(value, &end, 10);
  bool sound = errno == 0 && end != value && *end == '\0' && number >= 1;
  if (sound) {
    *(int64_t *)field = number;
  }
  return sound;
}

static bool set_choice(void *field, const char *value, const char *choices)
{
  for (int place = 0; *choices != '\0'; place++) {
    size_t size = strcspn(choices, "|");
    if (strlen(value) == size && memcmp(value, choices, size) == 0) {
      *(int *)field = place;
      return true;
    }
    choices += size + (choices[size] == '|');
  }
  return false;
}

static bool set(const und_option *option, void *values, const char *value)
{
  void *field = (char *)values + option->field;

  switch (option->kind) {
  case UND_OPTION_FLAG:
    *(bool *)field = true;
    return true;
  case UND_OPTION_TEXT:
    *(const char **)field = value;
    return *value != '\0';
  case UND_OPTION_NUMBER:
    return set_number(field, value);
  case UND_OPTION_CHOICE:
    return set_choice(field, value, option->value);
  }
  return false;
}

// Take the option at `argv[0]`. Returns how many words it took, 0 after a
// complaint.
static int take_option(const und_command *command, int argc, char **argv,
                       void *values)
{
  const char *word = argv[0];
  size_t size = strcspn(word, "=");
  bool joined = word[size] == '=';
  const und_option *option = find(command, word, size);

  if (option == NULL) {
    complain(command, "there is no such option", word);
    return 0;
  }
  if (option->kind == UND_OPTION_FLAG) {
    if (joined) {
      complain(command, "this option takes no value", word);
      return 0;
    }
    set(option, values, "");
    return 1;
  }
  if (!joined && argc < 2) {
    complain(command, "this option needs a value", word);
    return 0;
  }
  const char *value = joined ? word + size + 1 : argv[1];
  if (!set(option, values, value)) {
    fprintf(stderr, "undocd: %s: '%s' is not %s\n", option->name, value,
            option->value);
    return 0;
  }
  return joined ? 1 : 2;
}

static bool parse(const und_command *command, int argc, char **argv,
                  void *values, und_operands *operands)
{
  bool options = true;

  for (int i = 0; i < argc;) {
    if (options && strcmp(argv[i], "--") == 0) {
      options = false;
      i++;
    } else if (options && argv[i][0] == '-' && argv[i][1] != '\0') {
      int taken = take_option(command, argc - i, argv + i, values);
      if (taken == 0) {
        return false;
      }
      i += taken;
    } else {
      operands->items[operands->count++] = argv[i++];
    }
  }
  return true;
}

static bool wants_help(int argc, char **argv)
{
  for (int i = 0; i < argc && strcmp(argv[i], "--") != 0; i++) {
    if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
      return true;
    }
  }
  return false;
}

int und_arguments_run(const und_command *command, int argc, char **argv)
{
  if (wants_help(argc, argv)) {
    und_arguments_help(command);
    return 0;
  }
  void *values = und_alloc(1, command->size);
  und_operands operands = {und_alloc((size_t)argc + 1, sizeof(char *)), 0};
  int code = 2;

  if (command->defaults != NULL) {
    memcpy(values, command->defaults, command->size);
  }
  if (!parse(command, argc, argv, values, &operands)) {
    code = 2;
  } else if (operands.count < command->least) {
    complain(command, "something is missing", command->operands);
  } else if (command->most >= 0 && operands.count > command->most) {
    complain(command, "this word is one too many",
             operands.items[command->most]);
  } else {
    code = command->run(values, operands);
  }
  und_free(operands.items);
  und_free(values);
  return code;
}

void und_arguments_help(const und_command *command)
{
  printf("usage: undocd%s%s%s%s%s\n\n%s\n", *command->name ? " " : "",
         command->name, command->option_count ? " [OPTION...]" : "",
         *command->operands ? " " : "", command->operands, command->summary);
  if (*command->details != '\0') {
    printf("\n%s\n", command->details);
  }
  if (command->option_count > 0) {
    printf("\noptions:\n");
  }
  for (unsigned i = 0; i < command->option_count; i++) {
    const und_option *option = &command->options[i];
    char left[80];
    if (option->help != NULL) {
      snprintf(left, sizeof left, "%s%s%s", option->name,
               option->value ? " " : "", option->value ? option->value : "");
      printf("  %-28s%s%s\n", left,
             strlen(left) > 27 ? "\n                               " : " ",
             option->help);
    }
  }
}
