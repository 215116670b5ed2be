// SPDX-License-Identifier: MIT
//
// Citations in Chinese, where the noun follows the number: 大会2019年12月18日
// 第74/173号决议.

#include "cite_scan.h"

enum {
  NOUN = 400,    // bytes to look for "resolution" after a number
  OPENING = 600, // bytes to look for the body before it
};

static bool starts(const cite_scan *scan, uint32_t at, const char *word)
{
  return und_slice_starts(und_slice_cut(scan->folded, at, scan->folded.size),
                          und_slice_from(word));
}

static bool starts_any(const cite_scan *scan, uint32_t at,
                       const char *const *words)
{
  for (; *words; words++) {
    if (starts(scan, at, *words)) {
      return true;
    }
  }
  return false;
}

static bool ends_with(const cite_scan *scan, uint32_t at, const char *word)
{
  uint32_t size = (uint32_t)strlen(word);
  return at >= size && memcmp(scan->folded.data + at - size, word, size) == 0;
}

// "第" before the number or "号" after it, or a list that goes on.
static bool is_numbered(const cite_scan *scan, const cite_number *number,
                        const cite_number *before)
{
  uint32_t at = number->start;
  at -= at > 0 && scan->folded.data[at - 1] == ' ';
  if (ends_with(scan, at, "第") || starts(scan, number->end, "号")) {
    return true;
  }
  static const char *const links[] = {"和", "及", "以及", "至",
                                      ",",  "与", "或"};
  for (uint32_t i = 0; before && i < sizeof links / sizeof links[0]; i++) {
    uint32_t size = (uint32_t)strlen(links[i]);
    if (ends_with(scan, at, links[i]) && at - size >= before->end &&
        at - size - before->end <= 4) {
      return true;
    }
  }
  return false;
}

// The noun after the list of numbers: "决议" or "决定". Sets the head to one
// made for it.
static bool find_noun(cite_scan *scan, cite_number *number)
{
  uint32_t end = und_cite_sentence_end(scan, number->end);
  end = end - number->end > NOUN ? number->end + NOUN : end;
  for (uint32_t at = number->end; at < end; at++) {
    bool resolution = starts(scan, at, "决议");
    if (resolution || starts(scan, at, "决定")) {
      cite_head head = {
        .start = at,
        .end = at + 6,
        .kind = resolution ? UND_CITE_RESOLUTION : UND_CITE_DECISION,
      };
      if (scan->heads.count == 0 ||
          scan->heads.items[scan->heads.count - 1].start != at) {
        UND_PUSH(&scan->heads, head);
      }
      number->head = scan->heads.count - 1;
      return true;
    }
  }
  return false;
}

// What a body is followed by when the resolution is its own.
static const char *const after_owner[] = {
  "第",     "关于",   "题为",     "在",   "于", "以往", "各项",
  "其",     "有关",   "通过",     "相关", "(",  "的第", "的相关",
  "的有关", "的以往", "一致通过", "最近", NULL,
};

static bool owns(const cite_scan *scan, const und_body_mention *mention)
{
  uint32_t after = mention->offset + mention->size;
  char byte = after < scan->folded.size ? scan->folded.data[after] : '\0';
  return (byte >= '0' && byte <= '9') || starts_any(scan, after, after_owner);
}

static bool fits(const und_body_mention *mention, const cite_number *number)
{
  if (mention->body == UND_BODY_NONE) {
    return true;
  }
  if (number->form == UND_NUMBER_SESSION &&
      number->session_kind != UND_SESSION_REGULAR) {
    return mention->body == UND_BODY_GA || mention->body == UND_BODY_HRC;
  }
  return und_cite_fits(mention->body, number->form, number->first,
                       UND_CITE_RESOLUTION);
}

// Where the clause of `number` begins: after the noun of the citation before
// it, or with the sentence.
static uint32_t clause_start(const cite_scan *scan, const cite_number *number)
{
  uint32_t start = und_cite_sentence_start(scan, number->start);
  uint32_t head = number->head != NO_HEAD && number->head > 0
                    ? scan->heads.items[number->head - 1].end
                    : 0;
  start = head > start && head <= number->start ? head : start;
  return number->start - start > OPENING ? number->start - OPENING : start;
}

// "其" or "本": the body that speaks, unless one is named right before "在其".
static uint32_t find_own(const cite_scan *scan, uint32_t from, uint32_t to)
{
  for (uint32_t at = to; at > from; at--) {
    if (starts(scan, at - 1, "其") && !starts(scan, at - 1, "其中") &&
        !starts(scan, at - 1, "其他") && !starts(scan, at - 1, "其它") &&
        !ends_with(scan, at - 1, "尤") && !ends_with(scan, at - 1, "特别是")) {
      return at - 1;
    }
  }
  return to;
}

static void attribute(const cite_scan *scan, cite_number *number)
{
  if (number->form == UND_NUMBER_RUNNING) {
    number->basis = UND_CITE_BY_FORM;
    number->body = UND_BODY_SC;
    return;
  }
  uint32_t from = clause_start(scan, number);
  uint32_t own = find_own(scan, from, number->start);
  const und_body_mention *best = NULL;
  for (uint32_t i = und_cite_find_mention(scan, number->start); i-- > 0;) {
    const und_body_mention *mention = &scan->mentions.items[i];
    if (mention->offset < from) {
      break;
    }
    if (fits(mention, number) &&
        (!best || (!owns(scan, best) && owns(scan, mention)))) {
      best = mention;
    }
  }
  uint32_t end = best ? best->offset + best->size : 0;
  bool owned = own < number->start;
  bool subject = best && owned && end <= own && own - end <= 3; // "大会在其"
  if (owned && !subject && (!best || best->offset < own)) {
    number->basis = UND_CITE_BY_OWNER;
    number->body = best ? best->body : UND_BODY_NONE;
  } else if (best && best->body != UND_BODY_NONE) {
    number->basis =
      owns(scan, best) || subject ? UND_CITE_BY_NAME : UND_CITE_BY_GUESS;
    number->body = best->body;
  } else if (best && owns(scan, best)) {
    number->basis = UND_CITE_BY_CLASS;
    number->class = best->class;
  } else {
    number->basis = UND_CITE_BY_GUESS;
  }
}

static bool is_through(const cite_scan *scan, const cite_number *before,
                       const cite_number *number)
{
  und_slice gap = und_slice_cut(scan->folded, before->end, number->start);
  return und_slice_starts(gap, und_slice_from("至")) ||
         und_slice_starts(gap, und_slice_from("号至"));
}

// "安理会第242号决议": the Council is named right before the number, or before
// the number that the list begins with.
static bool is_council(const cite_scan *scan, const cite_number *number,
                       const cite_number *before)
{
  static const char ordinal[] = "第";
  uint32_t at = number->start - (uint32_t)strlen(ordinal);
  uint32_t index = und_cite_find_mention(scan, at);
  const und_body_mention *mention =
    index > 0 ? &scan->mentions.items[index - 1] : NULL;
  return (mention && mention->body == UND_BODY_SC &&
          mention->offset + mention->size == at) ||
         (before && before->bare && before->taken &&
          number->start - before->end <= 12);
}

void und_cite_attribute_chinese(cite_scan *scan)
{
  cite_number *before = NULL;
  for (uint32_t i = 0; i < scan->numbers.count; i++) {
    cite_number *number = &scan->numbers.items[i];
    if (number->bare && !is_council(scan, number, before)) {
      continue;
    }
    if (number->continues && before == number - 1) {
      number->head = before->head;
      number->taken = true;
      number->basis = before->basis;
      number->body = before->body;
      number->class = before->class;
      before = number;
      continue;
    }
    if (!is_numbered(scan, number, before) || !find_noun(scan, number)) {
      uint32_t year = und_body_council_year(number->first);
      number->taken = number->form == UND_NUMBER_RUNNING &&
                      number->first > 150 && year == number->second;
      number->basis = UND_CITE_BY_FORM;
      number->body = number->taken ? UND_BODY_SC : UND_BODY_NONE;
      continue;
    }
    number->taken = true;
    number->through = before && is_through(scan, before, number);
    if (before && before->head == number->head &&
        before->form == number->form) {
      number->basis = before->basis;
      number->body = before->body;
      number->class = before->class;
    } else {
      attribute(scan, number);
    }
    before = number;
  }
}
