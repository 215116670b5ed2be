// SPDX-License-Identifier: MIT
//
// Import: any bytes behind the beginning of a list. What comes out is valid, on
// one line, and the same in whatever pieces the bytes come.

#ifndef UND_TESTS_FUZZ_IMPORT_H
#define UND_TESTS_FUZZ_IMPORT_H

#include "fuzz.h"
#include "und/base/alloc.h"
#include "und/store/import.h"
#include "und/text/utf8.h"

static bool take_record(void *data, const und_record *record)
{
  und_buffer date = {0};

  for (unsigned i = 0; i < UND_FIELD_COUNT; i++) {
    und_slice value = record->values[i];
    for (uint32_t at = 0; at < value.size; at++) {
      FUZZ_EXPECT((unsigned char)value.data[at] >= ' ');
    }
    FUZZ_EXPECT(und_utf8_valid(value) == value.size);
    und_buffer_add(data, value);
    und_buffer_adds(data, "\t");
  }
  und_record_write_date(record->values[UND_FIELD_DATE], &date);
  und_buffer_finish(&date);
  return true;
}

static void import_in_pieces(und_slice bytes, uint32_t step, und_buffer *out)
{
  und_import *import = und_import_new("f", (und_record_sink){take_record, out});
  bool sound = true;

  for (uint32_t at = 0; sound && at < bytes.size; at += step) {
    sound = und_import_feed(import, und_slice_cut(bytes, at, at + step));
  }
  sound = sound && und_import_end(import);
  FUZZ_EXPECT(sound == (*und_import_fault(import) == '\0'));
  // What expat calls a fault depends on how much of it is there.
  und_buffer_adds(out, sound ? "" : "!");
  und_import_free(import);
}

static void fuzz_import(const char *begin, const uint8_t *data, size_t size)
{
  und_buffer bytes = {0};
  und_buffer whole = {0};
  und_buffer parts = {0};

  und_buffer_adds(&bytes, begin);
  und_buffer_add(&bytes, (und_slice){(const char *)data, (uint32_t)size});
  import_in_pieces(und_buffer_slice(&bytes), bytes.size + 1, &whole);
  import_in_pieces(und_buffer_slice(&bytes), 1 + bytes.size % 13, &parts);
  FUZZ_EXPECT(
    und_slice_equal(und_buffer_slice(&whole), und_buffer_slice(&parts)));
  und_buffer_finish(&bytes);
  und_buffer_finish(&whole);
  und_buffer_finish(&parts);
}

#endif
