// SPDX-License-Identifier: MIT

#include "und/store/reference.h"

#include <sys/stat.h>

#include "starter.h"
#include "und/base/alloc.h"
#include "und/base/log.h"
#include "und/store/catalogue.h"
#include "und/symbol/symbol.h"

struct und_reference {
  char *path;
  und_catalogue *catalogue; // NULL while it is not open
  struct stat file;         // the one that is open, or that failed
  und_starter *starter;     // NULL until it is needed
  bool running;             // between begin and end: the file is not looked at
  und_buffer space;
};

und_reference *und_reference_new(const char *path)
{
  und_reference *reference = und_alloc(1, sizeof *reference);

  reference->path = path ? und_copy(und_slice_from(path)) : NULL;
  return reference;
}

void und_reference_free(und_reference *reference)
{
  if (reference == NULL) {
    return;
  }
  und_catalogue_close(reference->catalogue);
  und_starter_free(reference->starter);
  und_buffer_finish(&reference->space);
  und_free(reference->path);
  und_free(reference);
}

// Whether the file is the one that was opened, or failed, as it was then.
static bool is_same(const struct stat *left, const struct stat *right)
{
  return left->st_dev == right->st_dev && left->st_ino == right->st_ino &&
         left->st_size == right->st_size &&
         left->st_mtim.tv_sec == right->st_mtim.tv_sec &&
         left->st_mtim.tv_nsec == right->st_mtim.tv_nsec;
}

static void drop(und_reference *reference)
{
  und_catalogue_close(reference->catalogue);
  reference->catalogue = NULL;
}

// Open the catalogue that is there now, if it is not open yet.
static und_catalogue *get_catalogue(und_reference *reference)
{
  struct stat file;
  und_buffer fault = {0};

  if (reference->running) {
    return reference->catalogue;
  }
  if (reference->path == NULL || stat(reference->path, &file) != 0) {
    drop(reference);
    return NULL;
  }
  if (is_same(&file, &reference->file)) {
    return reference->catalogue;
  }
  drop(reference);
  reference->file = file;
  und_status status =
    und_catalogue_open(reference->path, &reference->catalogue, &fault);
  if (status != UND_OK && status != UND_NOT_FOUND) {
    und_log(UND_LOG_WARNING, "the catalogue is not used: %s", fault.data);
  }
  und_buffer_finish(&fault);
  return reference->catalogue;
}

static bool find_in_catalogue(und_reference *reference, und_slice key,
                              und_record *record_out)
{
  und_catalogue *catalogue = get_catalogue(reference);

  if (catalogue == NULL) {
    return false;
  }
  bool found = und_catalogue_find_key(catalogue, key, record_out);
  if (!found && *und_catalogue_fault(catalogue) != '\0') {
    und_log(UND_LOG_WARNING, "the catalogue is not used: %s",
            und_catalogue_fault(catalogue));
    stat(reference->path, &reference->file);
    drop(reference);
  }
  return found;
}

void und_reference_begin(und_reference *reference)
{
  und_catalogue *catalogue = get_catalogue(reference);

  reference->running = true;
  if (catalogue != NULL) {
    und_catalogue_begin(catalogue);
  }
}

void und_reference_end(und_reference *reference)
{
  if (reference->catalogue != NULL) {
    und_catalogue_end(reference->catalogue);
  }
  reference->running = false;
}

static const und_starter *get_starter(und_reference *reference)
{
  if (reference->starter == NULL) {
    reference->starter = und_starter_new();
  }
  return reference->starter;
}

bool und_reference_find_key(und_reference *reference, und_slice key,
                            und_record *record_out)
{
  und_record starter = {0};
  bool known = und_starter_find_key(get_starter(reference), key, &starter);

  if (!find_in_catalogue(reference, key, record_out)) {
    *record_out = starter;
    return known;
  }
  if (known) {
    und_record_merge(record_out, &starter, &reference->space);
  }
  return true;
}

bool und_reference_find(und_reference *reference, und_slice symbol,
                        und_record *record_out)
{
  und_symbol parsed;
  und_buffer key = {0};

  *record_out = (und_record){0};
  if (!und_symbol_parse_link(symbol, &parsed)) {
    return false;
  }
  und_symbol_write_key(&parsed, &key);
  bool known =
    und_reference_find_key(reference, und_buffer_slice(&key), record_out);
  und_buffer_finish(&key);
  return known;
}

void und_reference_prefix(und_reference *reference, und_slice prefix,
                          bool newest, uint32_t limit, und_record_sink sink)
{
  und_catalogue *catalogue = get_catalogue(reference);

  if (catalogue != NULL) {
    und_catalogue_prefix(catalogue, prefix, newest, limit, sink);
  }
  und_starter_prefix(get_starter(reference), prefix, sink);
}

void und_reference_search(und_reference *reference, und_slice words,
                          uint32_t limit, und_record_sink sink)
{
  und_catalogue *catalogue = get_catalogue(reference);

  if (catalogue != NULL) {
    und_catalogue_search(catalogue, words, limit, sink);
  }
}
