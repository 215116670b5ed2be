// SPDX-License-Identifier: MIT

#include "und/store/library.h"

#include "und/base/alloc.h"
#include "und/symbol/symbol.h"

// An entry and the key of its symbol; entries are few thousand, so that a hash
// table of indices by key is all that look-ups need.
typedef struct {
  und_library_entry entry;
  char *key;     ///< of its symbol, or NULL
  uint32_t next; ///< with the same hash, plus 1; 0 at the end
} slot;

struct und_library {
  UND_ARRAY(slot) slots;
  uint32_t *heads; ///< by hash, plus 1
  uint32_t head_count;
};

und_library *und_library_new(void)
{
  return und_alloc(1, sizeof(und_library));
}

static void finish_slot(slot *s)
{
  und_free(s->entry.path);
  und_identity_finish(&s->entry.identity);
  und_free(s->key);
}

void und_library_free(und_library *library)
{
  if (library == NULL) {
    return;
  }
  for (uint32_t i = 0; i < library->slots.count; i++) {
    finish_slot(&library->slots.items[i]);
  }
  und_free(library->slots.items);
  und_free(library->heads);
  und_free(library);
}

static uint32_t hash_of(const char *key)
{
  uint32_t hash = 2166136261U;

  for (; *key != '\0'; key++) {
    hash = (hash ^ (unsigned char)*key) * 16777619U;
  }
  return hash;
}

static void link_slot(und_library *library, uint32_t index)
{
  slot *s = &library->slots.items[index];

  if (s->key != NULL) {
    uint32_t *head = &library->heads[hash_of(s->key) % library->head_count];

    s->next = *head;
    *head = index + 1;
  }
}

static void rebuild(und_library *library)
{
  library->head_count = library->slots.capacity * 2 + 1;
  und_free(library->heads);
  library->heads = und_alloc(library->head_count, sizeof *library->heads);
  for (uint32_t i = 0; i < library->slots.count; i++) {
    link_slot(library, i);
  }
}

static char *key_of(und_slice symbol)
{
  und_symbol parsed;
  und_buffer key = {0};

  if (symbol.size == 0 || !und_symbol_parse_link(symbol, &parsed)) {
    return NULL;
  }
  und_symbol_write_key(&parsed, &key);
  return key.data;
}

static und_identity copy_identity(const und_identity *identity)
{
  und_identity copy = *identity;

  copy.symbol =
    identity->symbol ? und_copy(und_slice_from(identity->symbol)) : NULL;
  copy.title =
    identity->title ? und_copy(und_slice_from(identity->title)) : NULL;
  return copy;
}

static slot *slot_of(und_library *library, const char *path)
{
  for (uint32_t i = 0; i < library->slots.count; i++) {
    if (strcmp(library->slots.items[i].entry.path, path) == 0) {
      return &library->slots.items[i];
    }
  }
  return NULL;
}

void und_library_put(und_library *library, const char *path,
                     const und_identity *identity)
{
  slot fresh = {
    .entry = {und_copy(und_slice_from(path)), copy_identity(identity)},
    .key = key_of(und_slice_from(identity->symbol)),
  };
  slot *old = slot_of(library, path);

  if (old != NULL) {
    finish_slot(old);
    *old = fresh;
    rebuild(library);
    return;
  }
  uint32_t capacity = library->slots.capacity;

  UND_PUSH(&library->slots, fresh);
  if (library->slots.capacity != capacity) {
    rebuild(library);
  } else {
    link_slot(library, library->slots.count - 1);
  }
}

static bool is_at_or_below(const char *path, const char *folder)
{
  size_t size = strlen(folder);

  return strncmp(path, folder, size) == 0 &&
         (path[size] == '\0' || path[size] == '/' ||
          (size > 0 && folder[size - 1] == '/'));
}

void und_library_remove(und_library *library, const char *path)
{
  uint32_t kept = 0;

  for (uint32_t i = 0; i < library->slots.count; i++) {
    slot *s = &library->slots.items[i];

    if (is_at_or_below(s->entry.path, path)) {
      finish_slot(s);
    } else {
      library->slots.items[kept++] = *s;
    }
  }
  if (kept != library->slots.count) {
    library->slots.count = kept;
    rebuild(library);
  }
}

const und_library_entry *und_library_find(const und_library *library,
                                          und_slice symbol,
                                          und_language language)
{
  char *key = library->head_count > 0 ? key_of(symbol) : NULL;
  const und_library_entry *found = NULL;

  if (key == NULL) {
    return NULL;
  }
  for (uint32_t at = library->heads[hash_of(key) % library->head_count];
       at != 0; at = library->slots.items[at - 1].next) {
    const slot *s = &library->slots.items[at - 1];

    if (strcmp(s->key, key) != 0) {
      continue;
    }
    if (found == NULL || (s->entry.identity.language == language &&
                          found->identity.language != language)) {
      found = &s->entry;
    }
  }
  und_free(key);
  return found;
}

uint32_t und_library_count(const und_library *library)
{
  return library->slots.count;
}
