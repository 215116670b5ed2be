// SPDX-License-Identifier: MIT

#include "und/store/record.h"

static const char *const names[UND_FIELD_COUNT] = {
  [UND_FIELD_SYMBOL] = "symbol",
  [UND_FIELD_TITLE + UND_EN] = "title_en",
  [UND_FIELD_TITLE + UND_FR] = "title_fr",
  [UND_FIELD_TITLE + UND_ES] = "title_es",
  [UND_FIELD_TITLE + UND_RU] = "title_ru",
  [UND_FIELD_TITLE + UND_AR] = "title_ar",
  [UND_FIELD_TITLE + UND_ZH] = "title_zh",
  [UND_FIELD_DATE] = "date",
  [UND_FIELD_BODY] = "body",
  [UND_FIELD_SESSION] = "session",
  [UND_FIELD_VOTE] = "vote",
  [UND_FIELD_SOURCE] = "source",
};

const char *und_field_name(unsigned field)
{
  return names[field];
}

unsigned und_field_find(und_slice name)
{
  unsigned field = 0;

  while (field < UND_FIELD_COUNT &&
         !und_slice_equal(name, und_slice_from(names[field]))) {
    field++;
  }
  return field;
}

static bool is_white(char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

und_slice und_record_trim(und_slice slice)
{
  while (slice.size > 0 && is_white(slice.data[slice.size - 1])) {
    slice.size--;
  }
  uint32_t start = 0;
  while (start < slice.size && is_white(slice.data[start])) {
    start++;
  }
  return und_slice_cut(slice, start, slice.size);
}

und_slice und_record_title(const und_record *record, und_language language,
                           und_language *language_out)
{
  const und_slice *titles = &record->values[UND_FIELD_TITLE];

  for (int i = 0; titles[language].size == 0 && i < UND_LANGUAGE_COUNT; i++) {
    language = titles[i].size > 0 ? (und_language)i : language;
  }
  *language_out = language;
  return titles[language];
}

und_record und_record_copy(const und_record *record, und_buffer *space)
{
  und_record out;
  uint32_t size = 0;

  for (unsigned i = 0; i < UND_FIELD_COUNT; i++) {
    size += record->values[i].size;
  }
  space->size = 0;
  char *at = und_buffer_room(space, size);
  for (unsigned i = 0; i < UND_FIELD_COUNT; i++) {
    out.values[i] = (und_slice){at, record->values[i].size};
    if (out.values[i].size > 0) {
      memcpy(at, record->values[i].data, out.values[i].size);
    }
    at += out.values[i].size;
  }
  space->size = size;
  return out;
}
