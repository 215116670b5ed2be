// SPDX-License-Identifier: MIT

#include "postings.h"

#include "und/base/search.h"

enum { LEAST = 64 };

// FNV-1a.
static uint32_t hash_of(und_slice key)
{
  uint32_t hash = 2166136261U;

  for (uint32_t i = 0; i < key.size; i++) {
    hash = (hash ^ (unsigned char)key.data[i]) * 16777619U;
  }
  return hash;
}

void und_postings_finish(und_postings *postings)
{
  for (uint32_t i = 0; i < postings->capacity; i++) {
    und_free(postings->lists[i].key);
    und_free(postings->lists[i].files.items);
  }
  und_free(postings->lists);
  *postings = (und_postings){0};
}

// The place of `key`, or the free one where it belongs.
static uint32_t place_of(const und_postings *postings, und_slice key,
                         uint32_t hash)
{
  uint32_t mask = postings->capacity - 1;
  uint32_t at = hash & mask;

  for (; postings->lists[at].key != NULL; at = (at + 1) & mask) {
    if (postings->lists[at].hash == hash &&
        und_slice_equal(und_slice_from(postings->lists[at].key), key)) {
      break;
    }
  }
  return at;
}

static void grow(und_postings *postings)
{
  und_postings larger = {.capacity =
                           postings->capacity ? postings->capacity * 2 : LEAST,
                         .count = postings->count,
                         .epoch = postings->epoch};

  larger.lists = und_alloc(larger.capacity, sizeof *larger.lists);
  for (uint32_t i = 0; i < postings->capacity; i++) {
    const und_posting_list *list = &postings->lists[i];
    if (list->key != NULL) {
      larger.lists[place_of(&larger, und_slice_from(list->key), list->hash)] =
        *list;
    }
  }
  und_free(postings->lists);
  *postings = larger;
}

static und_posting_list *list_of(und_postings *postings, und_slice key)
{
  uint32_t hash = hash_of(key);

  if (postings->count * 4 >= postings->capacity * 3) {
    grow(postings);
  }
  und_posting_list *list = &postings->lists[place_of(postings, key, hash)];
  if (list->key == NULL) {
    *list = (und_posting_list){.key = und_copy(key), .hash = hash};
    postings->count++;
    postings->epoch++;
  }
  return list;
}

// Where in `list` the file number `file` is or belongs.
static uint32_t rank_of(const und_posting_list *list, uint32_t file)
{
  uint32_t low;

  UND_SEARCH(low, list->files.count, list->files.items[low].file < file);
  return low;
}

void und_postings_add(und_postings *postings, uint32_t file,
                      const und_digest *digest)
{
  und_cited cited;

  for (uint32_t at = 0; und_digest_cited(digest, &at, &cited);) {
    und_posting_list *list = list_of(postings, cited.key);
    uint32_t rank = rank_of(list, file);
    und_posting fresh = {file, cited.places, cited.count};
    UND_PUSH(&list->files, fresh);
    memmove(list->files.items + rank + 1, list->files.items + rank,
            (list->files.count - 1 - rank) * sizeof fresh);
    list->files.items[rank] = fresh;
  }
}

// Free the place of a key, and move up those that would not be found then.
static void drop_list(und_postings *postings, uint32_t hole)
{
  uint32_t mask = postings->capacity - 1;

  und_free(postings->lists[hole].key);
  und_free(postings->lists[hole].files.items);
  postings->count--;
  postings->epoch++;
  for (uint32_t at = (hole + 1) & mask; postings->lists[at].key != NULL;
       at = (at + 1) & mask) {
    uint32_t home = postings->lists[at].hash & mask;
    if (((at - home) & mask) >= ((at - hole) & mask)) {
      postings->lists[hole] = postings->lists[at];
      hole = at;
    }
  }
  postings->lists[hole] = (und_posting_list){0};
}

void und_postings_remove(und_postings *postings, uint32_t file,
                         const und_digest *digest)
{
  und_cited cited;

  for (uint32_t at = 0; und_digest_cited(digest, &at, &cited);) {
    uint32_t place = place_of(postings, cited.key, hash_of(cited.key));
    und_posting_list *list = &postings->lists[place];
    uint32_t rank = rank_of(list, file);
    if (rank < list->files.count && list->files.items[rank].file == file) {
      memmove(list->files.items + rank, list->files.items + rank + 1,
              (--list->files.count - rank) * sizeof(und_posting));
    }
    if (list->key != NULL && list->files.count == 0) {
      drop_list(postings, place);
    }
  }
}

const und_posting_list *und_postings_find(const und_postings *postings,
                                          und_slice key)
{
  if (postings->capacity == 0) {
    return NULL;
  }
  uint32_t at = place_of(postings, key, hash_of(key));

  return postings->lists[at].key != NULL ? &postings->lists[at] : NULL;
}
