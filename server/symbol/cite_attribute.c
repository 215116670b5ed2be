// SPDX-License-Identifier: MIT
//
// Whose the citations are: the grammar of a sentence around them, in all
// languages but Chinese.

#include "cite_scan.h"

// May `mention` be the body of `number`? Short names are checked later.
static bool may_be_of(const und_body_mention *mention,
                      const cite_number *number)
{
  if (mention->body == UND_BODY_NONE) {
    return mention->class != UND_CLASS_COMMITTEE;
  }
  if (number->session_kind != UND_SESSION_REGULAR &&
      number->form == UND_NUMBER_SESSION) {
    return mention->body == UND_BODY_GA || mention->body == UND_BODY_HRC;
  }
  return und_cite_fits(mention->body, number->form, number->first,
                       UND_CITE_RESOLUTION);
}

static void set_body(cite_number *number, const und_body_mention *mention)
{
  number->body = mention->body;
  number->class = mention->class;
  number->basis =
    mention->body == UND_BODY_NONE ? UND_CITE_BY_CLASS : UND_CITE_BY_NAME;
}

// "... of the General Assembly", perhaps after a date.
const und_body_mention *und_cite_body_after(const cite_scan *scan,
                                            const cite_number *number)
{
  uint32_t at = number->end;
  for (int i = 0; i < 2; i++) {
    uint32_t start = und_cite_skip_of(scan, at);
    const und_body_mention *mention =
      start > at ? und_cite_mention_at(scan, start) : NULL;
    if (mention && may_be_of(mention, number)) {
      return mention;
    }
    at = und_cite_skip_date(scan, at);
  }
  return NULL;
}

// "General Assembly resolution", "the Council's resolutions".
static const und_body_mention *body_before_head(const cite_scan *scan,
                                                const cite_head *head)
{
  uint32_t index = und_cite_find_mention(scan, head->start);
  if (scan->language != UND_EN || index == 0) {
    return NULL;
  }
  const und_body_mention *mention = &scan->mentions.items[index - 1];
  und_slice gap =
    und_slice_cut(scan->folded, und_cite_mention_end(mention), head->start);
  return und_slice_equal(gap, UND_SLICE(" ")) ||
             und_slice_equal(gap, UND_SLICE("'s ")) ||
             und_slice_equal(gap, UND_SLICE("' "))
           ? mention
           : NULL;
}

// "résolutions de l'Assemblée générale 74/173": the name after the head and
// before the first number, or right before this one.
static const und_body_mention *body_between(const cite_scan *scan,
                                            const cite_head *head,
                                            const cite_number *number)
{
  uint32_t index = und_cite_find_mention(scan, number->start);
  const und_body_mention *nearest =
    index > 0 ? &scan->mentions.items[index - 1] : NULL;
  if (nearest && nearest->offset >= head->end &&
      number->start - und_cite_mention_end(nearest) <= 2) {
    return nearest;
  }
  uint32_t first = und_cite_find_mention(scan, head->end);
  if (first < index) {
    const und_body_mention *mention = &scan->mentions.items[first];
    uint32_t of = und_cite_skip_of(scan, head->end);
    if (mention->offset == of || mention->offset - head->end <= 1) {
      return mention;
    }
  }
  return NULL;
}

const und_body_mention *und_cite_body_beside(const cite_scan *scan,
                                             const cite_head *head,
                                             const cite_number *number)
{
  const und_body_mention *mention = body_between(scan, head, number);
  return mention ? mention : body_before_head(scan, head);
}

// The subject that follows: "in its resolution 22/8, the Commission".
static const char *const subject_articles[UND_LANGUAGE_COUNT][6] = {
  [UND_EN] = {", the ", " the ", "the "},
  [UND_FR] = {", l'", ", la ", ", le ", " l'"},
  [UND_ES] = {", la ", ", el ", " la ", " el "},
  [UND_RU] = {", ", " "},
  [UND_AR] = {", ", " "},
};

static uint32_t skip_subject_article(const cite_scan *scan, uint32_t at)
{
  und_slice rest = und_slice_cut(scan->folded, at, scan->folded.size);
  for (int i = 0; i < 6 && subject_articles[scan->language][i]; i++) {
    und_slice article = und_slice_from(subject_articles[scan->language][i]);
    if (und_slice_starts(rest, article)) {
      return at + article.size;
    }
  }
  return at;
}

static const und_body_mention *subject_right_after(const cite_scan *scan,
                                                   const cite_number *number)
{
  uint32_t at = und_cite_skip_date(scan, number->end);
  uint32_t start = skip_subject_article(scan, at);
  const und_body_mention *mention =
    start > at ? und_cite_mention_at(scan, start) : NULL;
  return mention && may_be_of(mention, number) ? mention : NULL;
}

// Conferences and committees are spoken of in many a sentence that is not
// about their resolutions.
static bool may_be_subject(const und_body_mention *mention,
                           const cite_number *number)
{
  return mention->class != UND_CLASS_CONFERENCE && may_be_of(mention, number);
}

// The nearest body before `at` in the sentence that can be meant.
static const und_body_mention *body_before(const cite_scan *scan, uint32_t at,
                                           const cite_number *number)
{
  uint32_t start = und_cite_sentence_start(scan, at);
  uint32_t index = und_cite_find_mention(scan, at);
  for (int tries = 0; index > 0 && tries < 6; tries++) {
    const und_body_mention *mention = &scan->mentions.items[--index];
    if (mention->offset < start) {
      break;
    }
    if (may_be_subject(mention, number)) {
      return mention;
    }
  }
  return NULL;
}

// A subject further on in the sentence: the title of the resolution stands
// between. Only after a comma and an article.
static const und_body_mention *subject_later(const cite_scan *scan,
                                             const cite_number *number)
{
  uint32_t end = und_cite_sentence_end(scan, number->end);
  uint32_t index = und_cite_find_mention(scan, number->end);
  for (int tries = 0; index < scan->mentions.count && tries < 6;
       tries++, index++) {
    const und_body_mention *mention = &scan->mentions.items[index];
    if (mention->offset >= end) {
      break;
    }
    for (uint32_t back = 2; back < 8 && back < mention->offset; back++) {
      uint32_t at = mention->offset - back;
      if (scan->folded.data[at] == ',' &&
          skip_subject_article(scan, at) == mention->offset &&
          may_be_subject(mention, number)) {
        return mention;
      }
    }
  }
  return NULL;
}

// "Aware that, in its resolution 74/229 ..., the Assembly": the phrase stands
// before its subject, after a comma that follows no body, or first of all.
static bool is_fronted(const cite_scan *scan, const cite_head *head)
{
  uint32_t at = head->owner;
  uint32_t start = und_cite_sentence_start(scan, at);
  uint32_t index = und_cite_find_mention(scan, at);
  while (at > start && scan->folded.data[at - 1] == ' ') {
    at--;
  }
  while (at > start && scan->folded.data[at - 1] != ' ' &&
         scan->folded.data[at - 1] != ',') {
    at--; // the preposition
  }
  while (at > start && scan->folded.data[at - 1] == ' ') {
    at--;
  }
  bool comma = at > start && scan->folded.data[at - 1] == ',';
  bool body = comma && index > 0 &&
              und_cite_mention_end(&scan->mentions.items[index - 1]) == at - 1;
  return at <= start || (comma && !body);
}

// "in its resolution": of the subject. "Recalling its resolution": of the
// body that speaks, which only the context knows.
static void attribute_owned(const cite_scan *scan, const cite_head *head,
                            cite_number *number)
{
  number->basis = UND_CITE_BY_OWNER;
  const und_body_mention *before = body_before(scan, head->owner, number);
  if (!head->within) {
    if (before) {
      number->body = before->body; // a hint, should nobody speak
    }
    return;
  }
  const und_body_mention *subject = subject_right_after(scan, number);
  if (!subject && is_fronted(scan, head)) {
    subject = subject_later(scan, number);
  }
  if (!subject) {
    subject = before ? before : subject_later(scan, number);
  }
  if (subject) {
    set_body(number, subject);
  }
}

// Nothing but the neighbourhood tells. The short name of a body that acts in
// the sentence is no more than a hint.
static void attribute_bare(const cite_scan *scan, cite_number *number)
{
  if (und_cite_is_linked(scan, number, &number->body)) {
    number->basis = UND_CITE_BY_NAME;
    return;
  }
  number->basis = UND_CITE_BY_GUESS;
  const und_body_mention *hint = subject_right_after(scan, number);
  if (!hint) {
    hint = body_before(scan, number->start, number);
  }
  if (hint) {
    number->body = hint->body;
  }
}

static void attribute(const cite_scan *scan, cite_number *number,
                      const cite_number *before)
{
  const und_body_mention *mention = und_cite_body_after(scan, number);
  const cite_head *head =
    number->head == NO_HEAD ? NULL : &scan->heads.items[number->head];
  if (!mention && head) {
    mention = und_cite_body_beside(scan, head, number);
    mention = mention && may_be_of(mention, number) ? mention : NULL;
  }
  if (mention) {
    set_body(number, mention);
  } else if (before && number->continues) {
    number->body = before->body;
    number->class = before->class;
    number->basis = before->basis;
  } else if (before && before->head == number->head &&
             before->form == number->form &&
             before->basis == UND_CITE_BY_NAME && !(head && head->owned)) {
    number->body = before->body;
    number->basis = before->basis;
  } else if (number->form == UND_NUMBER_RUNNING) {
    number->basis = UND_CITE_BY_FORM;
    number->body = UND_BODY_SC;
  } else if (head && head->owned) {
    attribute_owned(scan, head, number);
  } else {
    attribute_bare(scan, number);
  }
}

// "resolutions 72/242 and 73/17 of the General Assembly": the name at the end
// of a list holds for all of it.
static void spread_back(cite_scan *scan)
{
  const cite_number *after = NULL;
  for (uint32_t i = scan->numbers.count; i-- > 0;) {
    cite_number *number = &scan->numbers.items[i];
    if (!number->taken) {
      continue;
    }
    bool open =
      number->basis == UND_CITE_BY_GUESS ||
      (number->basis == UND_CITE_BY_OWNER && number->head != NO_HEAD &&
       scan->heads.items[number->head].within);
    if (after && open && after->head == number->head &&
        (number->head != NO_HEAD || after->continues) &&
        after->form == number->form &&
        (after->basis == UND_CITE_BY_NAME ||
         after->basis == UND_CITE_BY_CLASS) &&
        und_cite_is_list(scan, number->end, after->start)) {
      number->body = after->body;
      number->class = after->class;
      number->basis = after->basis;
    } else if (after && number->basis == UND_CITE_BY_GUESS &&
               number->body == UND_BODY_NONE && after->head == number->head &&
               after->form == number->form && after->first == number->first) {
      number->body = after->body; // "5/1, on ..., and 5/2": of one session
    }
    after = number;
  }
}

void und_cite_attribute(cite_scan *scan)
{
  if (scan->language == UND_ZH) {
    und_cite_attribute_chinese(scan);
    return;
  }
  und_cite_take(scan);
  const cite_number *before = NULL;
  for (uint32_t i = 0; i < scan->numbers.count; i++) {
    cite_number *number = &scan->numbers.items[i];
    if (number->taken) {
      attribute(scan, number, before);
      before = number;
    }
  }
  spread_back(scan);
}
