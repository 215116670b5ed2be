// SPDX-License-Identifier: MIT

#include "und/store/library.h"

#include <search.h>
#include <stdlib.h>

#include "keys.h"
#include "postings.h"
#include "und/base/alloc.h"
#include "und/base/ascii.h"
#include "und/symbol/symbol.h"

// An entry, in the tree of paths and, with a symbol, in the tree of symbols;
// or what is looked for in one.
typedef struct {
  und_library_entry entry; ///< without a path: a symbol's documents
  char *key;               ///< of its symbol, or NULL
  uint32_t number;         ///< its place among the files
  bool folder;             ///< looked for: the path and all below it
} item;

// The trees are those of tsearch(), balanced in the C libraries in use.
struct und_library {
  void *paths;
  void *symbols;
  UND_ARRAY(item *) files;  ///< by number; NULL where the number is free
  UND_ARRAY(uint32_t) free; ///< numbers
  und_postings cited;
  uint32_t count;
  uint64_t epoch; ///< rises when a symbol comes or goes
  und_keys *keys; ///< all symbols
};

und_library *und_library_new(void)
{
  und_library *library = und_alloc(1, sizeof *library);

  library->keys = und_alloc(1, sizeof *library->keys);
  library->epoch = 1;
  return library;
}

static bool is_at_or_below(const char *path, const char *folder)
{
  size_t size = strlen(folder);

  return strncmp(path, folder, size) == 0 &&
         (path[size] == '\0' || path[size] == '/' ||
          (size > 0 && folder[size - 1] == '/'));
}

// A slash comes before all else, so that a folder is a run of paths.
static unsigned rank_of(char c)
{
  return c == '\0' ? 0 : c == '/' ? 1 : (unsigned char)c + 1U;
}

static int order_of_paths(const char *left, const char *right)
{
  for (; *left != '\0' && *left == *right; left++, right++) {
  }
  return (int)rank_of(*left) - (int)rank_of(*right);
}

static int by_path(const void *left, const void *right)
{
  const item *a = left;
  const item *b = right;
  bool inside = (a->folder && is_at_or_below(b->entry.path, a->entry.path)) ||
                (b->folder && is_at_or_below(a->entry.path, b->entry.path));

  return inside ? 0 : order_of_paths(a->entry.path, b->entry.path);
}

// By key, language and path. No path stands for any, UND_LANGUAGE_COUNT for
// any language.
static int by_symbol(const void *left, const void *right)
{
  const item *a = left;
  const item *b = right;
  und_language first = a->entry.identity.language;
  und_language second = b->entry.identity.language;
  int order = strcmp(a->key, b->key);

  if (order == 0 && first != UND_LANGUAGE_COUNT &&
      second != UND_LANGUAGE_COUNT) {
    order = (int)first - (int)second;
  }
  if (order == 0 && a->entry.path != NULL && b->entry.path != NULL) {
    order = order_of_paths(a->entry.path, b->entry.path);
  }
  return order;
}

static void insert(item *fresh, void **tree,
                   int (*order)(const void *, const void *))
{
  if (tsearch(fresh, tree, order) == NULL) {
    abort(); // out of memory, as und_alloc()
  }
}

static void drop(und_library *library, item *old)
{
  library->epoch += old->key != NULL;
  tdelete(old, &library->paths, by_path);
  if (old->key != NULL) {
    tdelete(old, &library->symbols, by_symbol);
  }
  if (old->entry.digest != NULL) {
    und_postings_remove(&library->cited, old->number, old->entry.digest);
    und_digest_free(old->entry.digest);
  }
  library->files.items[old->number] = NULL;
  UND_PUSH(&library->free, old->number);
  library->count--;
  und_free(old->entry.path);
  und_identity_finish(&old->entry.identity);
  und_free(old->key);
  und_free(old);
}

void und_library_free(und_library *library)
{
  if (library == NULL) {
    return;
  }
  while (library->paths != NULL) {
    drop(library, *(item **)library->paths);
  }
  und_postings_finish(&library->cited);
  und_keys_finish(library->keys);
  und_free(library->keys);
  und_free(library->files.items);
  und_free(library->free.items);
  und_free(library);
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

// The item that `wanted` is equal to, or NULL.
static item *look_up(const item *wanted, void *const *tree,
                     int (*order)(const void *, const void *))
{
  item **found = tfind(wanted, tree, order);

  return found != NULL ? *found : NULL;
}

// A number for `fresh` that no other file has.
static void number(und_library *library, item *fresh)
{
  if (library->free.count > 0) {
    fresh->number = library->free.items[--library->free.count];
    library->files.items[fresh->number] = fresh;
  } else {
    fresh->number = library->files.count;
    UND_PUSH(&library->files, fresh);
  }
}

void und_library_put(und_library *library, const char *path,
                     const und_identity *identity, und_digest *digest)
{
  item *fresh = und_alloc(1, sizeof *fresh);

  fresh->entry.path = und_copy(und_slice_from(path));
  fresh->entry.identity = copy_identity(identity);
  fresh->entry.digest = digest;
  fresh->key = key_of(und_slice_from(identity->symbol));

  item *old = look_up(fresh, &library->paths, by_path);
  bool keeps = old != NULL && digest == NULL;
  bool same = old != NULL && und_slice_equal(und_slice_from(old->key),
                                             und_slice_from(fresh->key));
  uint64_t before = library->epoch;

  if (keeps) { // the number goes over, too, and no citation is moved
    fresh->entry.digest = old->entry.digest;
    old->entry.digest = NULL;
  }
  if (old != NULL) {
    drop(library, old);
  }
  number(library, fresh); // the one that was freed last
  insert(fresh, &library->paths, by_path);
  if (fresh->key != NULL) {
    insert(fresh, &library->symbols, by_symbol);
    library->epoch++;
  }
  if (same) { // typing in a document whose symbol stays as it is
    library->epoch = before;
  }
  if (!keeps && digest != NULL) {
    und_postings_add(&library->cited, fresh->number, digest);
  }
  library->count++;
}

void und_library_remove(und_library *library, const char *path)
{
  item wanted = {.entry.path = und_copy(und_slice_from(path)), .folder = true};
  item *old;

  while ((old = look_up(&wanted, &library->paths, by_path)) != NULL) {
    drop(library, old);
  }
  und_free(wanted.entry.path);
}

const und_library_entry *und_library_find_key(const und_library *library,
                                              const char *key,
                                              und_language language)
{
  item wanted = {.entry.identity.language = language, .key = (char *)key};
  const item *found = look_up(&wanted, &library->symbols, by_symbol);

  if (found == NULL) {
    wanted.entry.identity.language = UND_LANGUAGE_COUNT;
    found = look_up(&wanted, &library->symbols, by_symbol);
  }
  return found != NULL ? &found->entry : NULL;
}

const und_library_entry *und_library_find(const und_library *library,
                                          und_slice symbol,
                                          und_language language)
{
  char *key = key_of(symbol);
  const und_library_entry *found =
    key != NULL ? und_library_find_key(library, key, language) : NULL;

  und_free(key);
  return found;
}

const und_library_entry *und_library_find_canonical(const und_library *library,
                                                    und_slice symbol,
                                                    und_language language)
{
  enum { LONGEST = 128 };

  char key[LONGEST];

  if (symbol.size == 0 || symbol.size >= sizeof key) {
    return und_library_find(library, symbol, language);
  }
  for (uint32_t i = 0; i < symbol.size; i++) {
    char byte = symbol.data[i];

    key[i] = und_is_small(byte) ? (char)(byte - ('a' - 'A')) : byte;
  }
  key[symbol.size] = '\0';
  return und_library_find_key(library, key, language);
}

const und_library_entry *und_library_at(const und_library *library,
                                        const char *path)
{
  const item wanted = {.entry.path = (char *)path};
  const item *found = look_up(&wanted, &library->paths, by_path);

  return found != NULL ? &found->entry : NULL;
}

void und_library_each(const und_library *library, und_library_sink sink)
{
  for (uint32_t i = 0; i < library->files.count; i++) {
    if (library->files.items[i] != NULL) {
      sink.take(sink.data, &library->files.items[i]->entry);
    }
  }
}

// Hand out the citations of `key`, written as in und_symbol_write_key().
static void hand_out(const und_library *library, und_slice key,
                     und_citation_sink sink)
{
  const und_posting_list *list = und_postings_find(&library->cited, key);

  for (uint32_t i = 0; list != NULL && i < list->files.count; i++) {
    const und_posting *posting = &list->files.items[i];
    const und_library_entry *entry =
      &library->files.items[posting->file]->entry;
    uint32_t places = posting->places;
    for (uint32_t at = 0; at < posting->count; at++) {
      und_cited_place place = und_digest_place(entry->digest, &places);
      sink.take(sink.data, entry, &place);
    }
  }
}

// The keys that `symbol` is cited by: its own or, of a double one, those of its
// halves. The slices point into `key`, which the caller frees.
static unsigned keys_of(und_slice symbol, und_slice keys_out[2], char **key_out)
{
  und_slice whole = und_slice_from(*key_out = key_of(symbol));
  und_symbol parsed;

  keys_out[0] = whole;
  if (whole.size > 0 && und_symbol_parse_link(whole, &parsed) &&
      parsed.half_size > 0) {
    keys_out[0] = und_slice_cut(whole, 0, parsed.half_size);
    keys_out[1] = und_slice_cut(whole, parsed.half_size + 1, whole.size);
    return 2;
  }
  return whole.size > 0;
}

void und_library_citations(const und_library *library, und_slice symbol,
                           und_citation_sink sink)
{
  und_slice keys[2];
  char *key;
  unsigned count = keys_of(symbol, keys, &key);

  for (unsigned i = 0; i < count; i++) {
    hand_out(library, keys[i], sink);
  }
  und_free(key);
}

void und_library_citers(const und_library *library, und_slice symbol,
                        und_library_sink sink)
{
  static const und_posting_list none = {0};
  const und_posting_list *lists[2] = {&none, &none};
  und_slice keys[2];
  char *key;
  unsigned count = keys_of(symbol, keys, &key);

  for (unsigned i = 0; i < count; i++) {
    const und_posting_list *list = und_postings_find(&library->cited, keys[i]);
    lists[i] = list != NULL ? list : &none;
  }
  // Both are sorted by file; one that is in both is handed out once.
  for (uint32_t left = 0, right = 0;
       left < lists[0]->files.count || right < lists[1]->files.count;) {
    uint32_t a = left < lists[0]->files.count ? lists[0]->files.items[left].file
                                              : UINT32_MAX;
    uint32_t b = right < lists[1]->files.count
                   ? lists[1]->files.items[right].file
                   : UINT32_MAX;
    sink.take(sink.data, &library->files.items[a < b ? a : b]->entry);
    left += a <= b;
    right += b <= a;
  }
  und_free(key);
}

static void list_keys(const und_library *library)
{
  und_keys *keys = library->keys;

  und_keys_clear(keys);
  for (uint32_t i = 0; i < library->files.count; i++) {
    const item *file = library->files.items[i];
    if (file != NULL && file->key != NULL) {
      und_keys_add(keys, und_slice_from(file->key), 0, true);
    }
  }
  for (uint32_t i = 0; i < library->cited.capacity; i++) {
    const und_posting_list *list = &library->cited.lists[i];
    if (list->key != NULL) {
      und_keys_add(keys, und_slice_from(list->key), list->files.count, false);
    }
  }
  und_keys_sort(keys);
}

void und_library_known(const und_library *library, und_slice prefix,
                       und_known_sink sink)
{
  uint64_t epoch = library->epoch + library->cited.epoch;

  if (library->keys->epoch != epoch) {
    list_keys(library);
    library->keys->epoch = epoch;
  }
  und_keys_find(library->keys, prefix, sink);
}

uint32_t und_library_count(const und_library *library)
{
  return library->count;
}
