// SPDX-License-Identifier: MIT

#include "titles.h"

#include "und/store/record.h"

// What a cataloguer adds to a title, each behind a colon.
static const char *const kinds[] = {
  "resolution", "resolutions",      "decision",       "decisions",
  "statement",  "draft resolution", "draft decision",
};

// Where the last `mark` begins, or the end.
static uint32_t find_last(und_slice text, und_slice mark)
{
  for (uint32_t at = text.size; at >= mark.size; at--) {
    if (memcmp(text.data + at - mark.size, mark.data, mark.size) == 0) {
      return at - mark.size;
    }
  }
  return text.size;
}

static und_slice cut_by(und_slice title)
{
  static const char *const verbs[] = {"adopted ", "approved ", "by ",
                                      "endorsed ", "[adopted "};
  uint32_t slash = find_last(title, UND_SLICE(" / "));
  und_slice rest = und_slice_cut(title, slash + 3, title.size);

  for (unsigned i = 0; i < sizeof verbs / sizeof *verbs; i++) {
    if (und_slice_starts(rest, und_slice_from(verbs[i]))) {
      return und_slice_cut(title, 0, slash);
    }
  }
  return title;
}

// "resolution", or "resolution 1325 (2000)".
static bool is_kind(und_slice text, und_slice kind)
{
  uint32_t size = kind.size;

  return und_slice_starts(text, kind) &&
         (text.size == size ||
          (text.size > size + 1 && text.data[size] == ' ' &&
           text.data[size + 1] >= '0' && text.data[size + 1] <= '9'));
}

und_slice und_title_cut(und_slice title)
{
  title = und_record_trim(cut_by(und_record_trim(title)));
  while (title.size > 0 && strchr("/:=;,", title.data[title.size - 1])) {
    title = und_record_trim(und_slice_cut(title, 0, title.size - 1));
  }
  uint32_t colon = find_last(title, UND_SLICE(" : "));
  und_slice rest = und_slice_cut(title, colon + 3, title.size);
  for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    if (is_kind(rest, und_slice_from(kinds[i]))) {
      return und_record_trim(und_slice_cut(title, 0, colon));
    }
  }
  return title;
}
