// SPDX-License-Identifier: MIT

#include "gather.h"

#include "commands.h"
#include "und/store/intake.h"
#include "visit.h"

static void *read_file(void *data, const und_config *config,
                       const und_file *file)
{
  (void)data;
  return und_intake_read(NULL, file, config->language);
}

static void drop_file(void *product)
{
  und_intake_free(product);
}

static void take_file(void *data, void *product)
{
  und_gathered *gathered = data;
  und_intake *intake = product;

  und_command_tell_bytes(intake->path, intake->bad_bytes);
  und_intake_put(intake, gathered->library);
  und_intake_free(intake);
}

und_gathered und_gather(und_operands operands, int first)
{
  static char *here[] = {"."};
  und_gathered gathered = {.library = und_library_new()};
  const und_visit visit = {.title = "reading",
                           .read = read_file,
                           .take = take_file,
                           .drop = drop_file,
                           .data = &gathered};
  und_scopes scopes;

  operands.items += first;
  operands.count -= first;
  if (operands.count == 0) {
    operands = (und_operands){here, 1};
  }
  und_scopes_init(&scopes, operands, NULL);
  gathered.unreadable = und_visit_run(&visit, &scopes).unreadable;
  und_scopes_finish(&scopes);
  return gathered;
}

int und_gather_end(und_gathered *gathered, uint32_t found)
{
  und_library_free(gathered->library);
  gathered->library = NULL;
  return gathered->unreadable > 0 ? 2 : found == 0;
}
