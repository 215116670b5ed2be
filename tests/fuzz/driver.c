// SPDX-License-Identifier: MIT
//
// Runs a fuzz target over files: driver FILE-OR-FOLDER... Each file is also cut
// and changed a little, the same way in every run.

#include <dirent.h>
#include <sys/stat.h>

#include "fuzz.h"
#include "support/random.h"
#include "und/base/buffer.h"

enum { CHANGES = 200 };

static void run(const und_buffer *bytes)
{
  // A copy of exactly that size, so that reading past it is noticed.
  uint8_t *copy = malloc(bytes->size + 1);

  if (bytes->size > 0) {
    memcpy(copy, bytes->data, bytes->size);
  }
  copy = realloc(copy, bytes->size > 0 ? bytes->size : 1);
  LLVMFuzzerTestOneInput(copy, bytes->size);
  free(copy);
}

static void change(const und_buffer *bytes, und_random *random)
{
  und_buffer changed = {0};

  und_buffer_add(&changed, und_buffer_slice(bytes));
  for (uint32_t i = und_random_below(random, 4); i < 4; i++) {
    char byte = (char)und_random_next(random);
    uint32_t at = und_random_below(random, changed.size + 1);
    uint32_t removed = und_random_below(random, 5);
    und_buffer_splice(&changed, at, removed,
                      (und_slice){&byte, und_random_below(random, 2)});
  }
  run(&changed);
  und_buffer_finish(&changed);
}

static void run_file(const char *path)
{
  und_buffer bytes = {0};
  und_random random = {17};
  char piece[4096];
  size_t size;
  FILE *file = fopen(path, "rb");

  if (file == NULL) {
    perror(path);
    exit(2);
  }
  while ((size = fread(piece, 1, sizeof piece, file)) > 0) {
    und_buffer_add(&bytes, (und_slice){piece, (uint32_t)size});
  }
  fclose(file);
  run(&bytes);
  for (int i = 0; i < CHANGES; i++) {
    change(&bytes, &random);
  }
  und_buffer_finish(&bytes);
}

static void run_folder(const char *path)
{
  DIR *folder = opendir(path);
  const struct dirent *entry;

  while (folder != NULL && (entry = readdir(folder)) != NULL) {
    if (entry->d_name[0] != '.') {
      und_buffer file = {0};
      und_buffer_addf(&file, "%s/%s", path, entry->d_name);
      run_file(file.data);
      und_buffer_finish(&file);
    }
  }
  closedir(folder);
}

int main(int argc, char **argv)
{
  for (int i = 1; i < argc; i++) {
    struct stat status;
    if (stat(argv[i], &status) == 0 && S_ISDIR(status.st_mode)) {
      run_folder(argv[i]);
    } else {
      run_file(argv[i]);
    }
  }
  return 0;
}
