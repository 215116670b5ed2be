// SPDX-License-Identifier: MIT

#include "gap.h"

#include <string.h>

#if UND_GAP_WATCHED
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size)                             \
  ((void)(address), (void)(size))
#endif

static void shut(const und_gap *gap)
{
  if (gap->data != NULL) {
    ASAN_POISON_MEMORY_REGION(gap->data + gap->at, gap->room);
  }
}

static void open(const und_gap *gap)
{
  if (gap->data != NULL) {
    ASAN_UNPOISON_MEMORY_REGION(gap->data + gap->at, gap->room);
  }
}

void und_gap_init(und_gap *gap, und_buffer *buffer)
{
  *gap = (und_gap){.data = buffer->data,
                   .size = buffer->size,
                   .at = buffer->size,
                   .room = buffer->capacity - buffer->size};
  *buffer = (und_buffer){0};
  shut(gap);
}

static void drop_pieces(und_gap *gap)
{
  for (uint32_t i = 0; i < gap->pieces.count; i++) {
    und_free(gap->pieces.items[i].data);
  }
  gap->pieces.count = 0;
}

void und_gap_finish(und_gap *gap)
{
  drop_pieces(gap);
  und_free(gap->pieces.items);
  open(gap);
  und_free(gap->data);
  *gap = (und_gap){0};
}

static const char *join(und_gap *gap, uint32_t start, uint32_t end)
{
  for (uint32_t i = 0; i < gap->pieces.count; i++) {
    if (gap->pieces.items[i].start == start &&
        gap->pieces.items[i].end == end) {
      return gap->pieces.items[i].data;
    }
  }
  char *data = und_alloc(end - start, 1);

  memcpy(data, gap->data + start, gap->at - start);
  memcpy(data + (gap->at - start), gap->data + gap->at + gap->room,
         end - gap->at);
  UND_PUSH(&gap->pieces, (und_gap_piece){start, end, data});
  return data;
}

und_slice und_gap_cut(und_gap *gap, uint32_t start, uint32_t end)
{
  const char *data = gap->data;

  if (data != NULL) {
    data = end <= gap->at     ? data + start
           : start >= gap->at ? data + gap->room + start
                              : join(gap, start, end);
  }
  return (und_slice){data, end - start};
}

void und_gap_move(und_gap *gap, uint32_t to)
{
  drop_pieces(gap);
  open(gap);
  if (to < gap->at) {
    memmove(gap->data + to + gap->room, gap->data + to, gap->at - to);
  } else if (to > gap->at) {
    memmove(gap->data + gap->at, gap->data + gap->at + gap->room, to - gap->at);
  }
  gap->at = to;
  shut(gap);
}

// Make room for `size` bytes in all.
static void grow(und_gap *gap, uint32_t size)
{
  uint32_t behind = gap->size - gap->at;
  uint32_t capacity = und_capacity(gap->size + gap->room, size + 1);
  uint32_t room = capacity - gap->size;

  gap->data = und_realloc(gap->data, capacity, 1);
  if (behind > 0) {
    memmove(gap->data + gap->at + room, gap->data + gap->at + gap->room,
            behind);
  }
  gap->room = room;
}

void und_gap_splice(und_gap *gap, uint32_t start, uint32_t removed,
                    und_slice text)
{
  drop_pieces(gap);
  open(gap);
  if (text.size > removed && text.size - removed > gap->room) {
    grow(gap, gap->size - removed + text.size);
  }
  uint32_t between = gap->at - start - removed;

  if (between > 0) {
    memmove(gap->data + start + text.size, gap->data + start + removed,
            between);
  }
  if (text.size > 0) {
    memcpy(gap->data + start, text.data, text.size);
  }
  gap->room = gap->room + removed - text.size;
  gap->at = gap->at - removed + text.size;
  gap->size = gap->size - removed + text.size;
  shut(gap);
}
