// SPDX-License-Identifier: MIT
//
// The text of a .undocd.json in any bytes, over the defaults and over itself:
// twice the same says the same, and faults are whole lines.

#include "fuzz.h"
#include "und/protocol/config.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const und_config_source source = {"f", "undocd.", "/w"};
  und_slice text = {(const char *)data, (uint32_t)size};
  und_buffer faults = {0};
  und_config once;
  und_config twice;

  und_config_init(&once);
  und_config_init(&twice);
  und_config_parse(&once, text, &source, &faults);
  und_config_parse(&twice, text, &source, &faults);
  und_config_parse(&twice, text, &source, &faults);
  FUZZ_EXPECT(und_config_equal(&once, &twice));
  FUZZ_EXPECT(faults.size == 0 || faults.data[faults.size - 1] == '\n');
  for (uint32_t i = 0; i < once.libraries.items.count; i++) {
    char *path = und_config_library(&once, i);
    FUZZ_EXPECT(path[0] == '/');
    und_free(path);
  }
  und_config_finish(&once);
  und_config_finish(&twice);
  und_buffer_finish(&faults);
  return 0;
}
