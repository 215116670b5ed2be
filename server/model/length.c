// SPDX-License-Identifier: MIT

#include "length.h"

#include <stdio.h>

#include "und/base/within.h"
#include "und/symbol/keyword.h"

// What a report of the Secretariat may have, and any other one.
enum { OF_SECRETARIAT = 8500, OF_OTHERS = 10700 };

enum { HEAD = 60, LINE = 200 }; // parts, bytes

static uint32_t count_words(const und_flow *flow)
{
  uint32_t words = 0;

  for (uint32_t i = 0; i < flow->count; i++) {
    bool read = flow->parts[i].shape != UND_SHAPE_FURNITURE &&
                flow->parts[i].shape != UND_SHAPE_FRONT;

    words += read ? flow->parts[i].words : 0;
  }
  return words;
}

static const char *const secretariat[] = {"Secretary-General",
                                          "Secrétaire général",
                                          "Secretario General",
                                          "Secretaría",
                                          "Генерального секретаря",
                                          "الأمين العام",
                                          "Secretariat",
                                          "Secrétariat",
                                          NULL};

// What is printed there has no such limit.
static const char *const records[] = {
  "Official Records",   "Documents officiels", "Documentos Oficiales",
  "Официальные отчеты", "الوثائق الرسمية",     NULL};

/// Does the text, a line or two, have one of the names?
static bool names_one(und_slice text, const char *const *names)
{
  for (; *names != NULL; names++) {
    if (und_within(text, 0, und_slice_from(*names)) < text.size) {
      return true;
    }
  }
  return false;
}

/// The title "Report of ..." at the head, or UND_NO_PART.
static uint32_t find_title(const und_flow *flow)
{
  uint32_t title = UND_NO_PART;

  for (uint32_t i = 0; i < flow->count && i < HEAD; i++) {
    const und_part *part = &flow->parts[i];

    if (part->role != UND_ROLE_HEADING && part->role != UND_ROLE_MASTHEAD) {
      continue;
    }
    if (names_one(und_slice_cut(und_flow_own(flow, part), 0, LINE), records)) {
      return UND_NO_PART;
    }
    if (title == UND_NO_PART && und_part_begins(part, UND_KEYWORD_REPORT)) {
      title = i;
    }
  }
  return title;
}

void und_length_check(const und_flow *flow, und_flaws *flaws_out)
{
  // Chinese has no blanks between words.
  uint32_t title = flow->language == UND_ZH ? UND_NO_PART : find_title(flow);

  if (title == UND_NO_PART) {
    return;
  }
  uint32_t words = count_words(flow);
  und_flow with = *flow;
  und_slice text = und_flow_own(flow, &flow->parts[title]);
  uint32_t limit = names_one(text, secretariat) ? OF_SECRETARIAT : OF_OTHERS;
  char put[16];

  with.flaws = flaws_out;
  if (words > limit) {
    snprintf(put, sizeof put, "%u", words);
    und_flow_amend(&with, title, UND_CHECK_LENGTH_LIMIT,
                   flow->parts[title].text_offset, text.size,
                   und_slice_from(put));
  }
}
