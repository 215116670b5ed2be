// SPDX-License-Identifier: MIT
//
// Which numbers are citations, and of whom: the grammar of a sentence around
// them, in all languages but Chinese.

#include "cite_scan.h"

enum {
  NEAR = 160,        // a number belongs to "resolution" no further before it
  LIST = 600,        // and to a list no longer than this
  COUNCIL_MIN = 150, // lower numbers with a year in brackets are volumes too
};

static bool is_space_or_mark(char byte)
{
  return byte == ' ' || byte == ',' || byte == '(' || byte == ')' ||
         byte == '[' || byte == ']' || byte == '"' || byte == '-' ||
         byte == ':' || byte == ';';
}

// Words between the numbers of a list.
enum { LINKS = 14 };

static const char *const links[UND_LANGUAGE_COUNT][LINKS] = {
  [UND_EN] = {"and", "or", "to", "as well as", "of", "the", "nos.", "no.",
              "nos", "no", "number", "numbers", "numbered", "through"},
  [UND_FR] = {"et", "ou", "a", "ainsi que", "no", "nos", "n o", "n°", "n os",
              "numero", "numeros", "no.", "n."},
  [UND_ES] = {"y", "e", "o", "a", "num.", "nums.", "asi como", "numero",
              "numeros", "no", "no.", "n°", "n.o"},
  [UND_RU] = {"и", "по", "или", "а также", "№", "№№", "номер", "за номером"},
  [UND_AR] = {"و", "الي", "رقم", "او", "من", "ارقام", "ذات الرقم"},
};

// A word that tells that the number after it counts something else.
static const char *const counting[UND_LANGUAGE_COUNT][LINKS] = {
  [UND_EN] = {"with", "from", "over", "than", "into", "about", "only", "some",
              "nearly", "almost", "between", "against", "roughly", "exactly"},
  [UND_FR] = {"avec", "pour", "dans", "vers", "entre", "environ", "plus",
              "moins", "contre", "sous", "quelque", "presque"},
  [UND_ES] = {"para", "sobre", "entre", "desde", "hasta", "unos", "unas",
              "contra", "casi", "menos", "cerca"},
  [UND_RU] = {"после", "более", "менее", "около", "между", "против", "через",
              "почти", "свыше"},
  [UND_AR] = {"حوالي", "بنسبة", "نحو", "مقابل", "خلال"},
};

static uint32_t skip_link(const cite_scan *scan, uint32_t at)
{
  for (int i = 0; i < LINKS && links[scan->language][i]; i++) {
    uint32_t end;
    if (und_fold_match(scan->folded, at, links[scan->language][i], &end)) {
      return end;
    }
  }
  return at;
}

uint32_t und_cite_find_mention(const cite_scan *scan, uint32_t at)
{
  uint32_t low = 0;
  uint32_t high = scan->mentions.count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (scan->mentions.items[middle].offset < at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static const und_body_mention *mention_at(const cite_scan *scan, uint32_t at)
{
  uint32_t index = und_cite_find_mention(scan, at);
  return index < scan->mentions.count &&
             scan->mentions.items[index].offset == at
           ? &scan->mentions.items[index]
           : NULL;
}

static uint32_t mention_end(const und_body_mention *mention)
{
  return mention->offset + mention->size;
}

// The last head that ends at or before `at`, in the same sentence.
static uint32_t find_head(const cite_scan *scan, uint32_t at)
{
  uint32_t low = 0;
  uint32_t high = scan->heads.count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (scan->heads.items[middle].end <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  bool found = low > 0 && scan->heads.items[low - 1].start >=
                            und_cite_sentence_start(scan, at);
  return found ? low - 1 : NO_HEAD;
}

bool und_cite_is_list(const cite_scan *scan, uint32_t from, uint32_t to)
{
  if (to < from || to - from > NEAR) {
    return false;
  }
  for (uint32_t at = from; at < to;) {
    char byte = scan->folded.data[at];
    uint32_t end = und_cite_skip_date(scan, at);
    if (end > at) {
      at = end;
      continue;
    }
    if (is_space_or_mark(byte) || (byte >= '0' && byte <= '9')) {
      at++;
      continue;
    }
    end = und_cite_skip_of(scan, at);
    const und_body_mention *mention = mention_at(scan, end > at ? end : at);
    if (mention) {
      at = mention_end(mention);
      continue;
    }
    end = skip_link(scan, at);
    if (end == at) {
      return false;
    }
    at = end;
  }
  return true;
}

// 24/7, 1/3: read as something else unless "resolution" stands before them.
static bool is_look_alike(const cite_number *number)
{
  return number->form == UND_NUMBER_SESSION &&
         number->session_kind == UND_SESSION_REGULAR &&
         ((number->first == 24 && number->second == 7) ||
          (number->first < 10 && number->second <= 10) ||
          (number->first == 9 && number->second == 11));
}

static bool is_council_year(const cite_number *number)
{
  uint32_t year = und_body_council_year(number->first);
  return number->first >= COUNCIL_MIN &&
         (year == UINT32_MAX
            ? number->second > 2023
            : year + 1 >= number->second && number->second + 1 >= year);
}

// Where the letters of the number `index` end.
static uint32_t group_end(const cite_scan *scan, uint32_t index)
{
  while (index + 1 < scan->numbers.count &&
         scan->numbers.items[index + 1].continues) {
    index++;
  }
  return scan->numbers.items[index].end;
}

// Is `number` a citation without a head, by its form alone? `end` is that of
// its last letter.
static bool stands_alone(const cite_scan *scan, const cite_number *number,
                         uint32_t end)
{
  switch (number->form) {
  case UND_NUMBER_RUNNING:
    return is_council_year(number);
  case UND_NUMBER_ROMAN:
    return number->first >= 100;
  default:
    return !is_look_alike(number) &&
           (number->first > 30 ||
            number->session_kind != UND_SESSION_REGULAR) &&
           und_cite_skip_date(scan, end) > end;
  }
}

// A share or a ratio, 50/50, 40/60, is likelier than a resolution where it does
// not stand right after the word.
static bool is_ratio(const cite_number *number)
{
  return number->first == number->second ||
         number->first + number->second == 100;
}

// "the landmark resolution (74/173)", "résolution historique 74/173": a number
// in brackets of its own, or with one word before it.
static bool is_apposed(const cite_scan *scan, const cite_number *number,
                       const cite_head *head)
{
  enum { SHORTEST = 4, LAST_WORDS = 12 };
  und_slice folded = scan->folded;
  uint32_t start = number->start;
  if (number->form != UND_NUMBER_SESSION || number->first <= 30 ||
      is_ratio(number) || start - head->end > NEAR) {
    return false;
  }
  if (start > 0 && folded.data[start - 1] == '(' && number->end < folded.size &&
      folded.data[number->end] == ')') {
    return true;
  }
  uint32_t word = head->end + 1;
  uint32_t end = word;
  while (und_fold_is_word(folded, end) &&
         !(folded.data[end] >= '0' && folded.data[end] <= '9')) {
    end++;
  }
  return head->end < start && folded.data[head->end] == ' ' &&
         end >= word + SHORTEST && end < start && start - end <= LAST_WORDS &&
         folded.data[end] == ' ' &&
         und_cite_match(folded, word, counting[scan->language], LINKS) ==
           word &&
         und_cite_is_list(scan, end, start);
}

// Is `number` a citation, its head being in the same sentence before it?
// `before` is the citation before it, or NULL.
static bool follows_head(const cite_scan *scan, const cite_number *number,
                         const cite_head *head, const cite_number *before)
{
  und_slice gap = und_slice_cut(scan->folded, head->end, number->start);
  if (is_look_alike(number) && und_slice_equal(gap, UND_SLICE(" of "))) {
    return false; // "a resolution of 5/6 of a second"
  }
  if (und_cite_is_list(scan, head->end, number->start) ||
      (before && und_cite_is_list(scan, before->end, number->start))) {
    return true;
  }
  switch (number->form) {
  case UND_NUMBER_RUNNING:
    return is_council_year(number) || number->start - head->end < NEAR;
  case UND_NUMBER_ROMAN:
    return true;
  default:
    break;
  }
  uint32_t from = before ? before->end : head->end;
  bool sibling = before && before->form == number->form &&
                 before->first == number->first &&
                 number->second > before->second; // "5/1, on ..., and 5/2"
  if ((is_look_alike(number) && !sibling) || number->start - from > LIST) {
    return false;
  }
  bool dated = und_cite_skip_date(scan, number->end) > number->end;
  bool special = number->session_kind != UND_SESSION_REGULAR;
  return dated || special || sibling || number->part != '\0' ||
         is_apposed(scan, number, head) ||
         (before && number->form == before->form &&
          number->form == UND_NUMBER_SESSION && number->first > 30);
}

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
static const und_body_mention *body_after(const cite_scan *scan,
                                          const cite_number *number)
{
  uint32_t at = number->end;
  for (int i = 0; i < 2; i++) {
    uint32_t start = und_cite_skip_of(scan, at);
    const und_body_mention *mention =
      start > at ? mention_at(scan, start) : NULL;
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
    und_slice_cut(scan->folded, mention_end(mention), head->start);
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
      number->start - mention_end(nearest) <= 2) {
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
  const und_body_mention *mention = start > at ? mention_at(scan, start) : NULL;
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
              mention_end(&scan->mentions.items[index - 1]) == at - 1;
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
  number->basis = UND_CITE_BY_GUESS;
  const und_body_mention *hint = subject_right_after(scan, number);
  if (!hint) {
    hint = body_before(scan, number->start, number);
  }
  if (hint) {
    number->body = hint->body;
  }
}

// "UNSC resolutions 242 and 338", "la résolution 242 du Conseil de sécurité":
// only where the Council is named beside the list that `number` is in.
static bool is_council_list(const cite_scan *scan, uint32_t index)
{
  const cite_number *number = &scan->numbers.items[index];
  const cite_head *head = &scan->heads.items[number->head];
  const und_body_mention *mention = body_between(scan, head, number);
  mention = mention ? mention : body_before_head(scan, head);
  while (!mention) {
    mention = body_after(scan, &scan->numbers.items[index]);
    const cite_number *last = &scan->numbers.items[index++];
    if (index == scan->numbers.count || !scan->numbers.items[index].bare ||
        !und_cite_is_list(scan, last->end, scan->numbers.items[index].start)) {
      break;
    }
  }
  return mention && mention->body == UND_BODY_SC;
}

// " of 2009", " du 3": what follows is no number of a resolution.
static bool is_of_what(const cite_scan *scan, uint32_t at)
{
  static const char *const words[UND_LANGUAGE_COUNT][4] = {
    [UND_EN] = {"of", "to", "and", "or"}, [UND_FR] = {"du", "de", "a", "et"},
    [UND_ES] = {"de", "del", "a", "y"},   [UND_RU] = {"от", "и", "по"},
    [UND_AR] = {"من", "و", "الي"},
  };
  return und_cite_match(scan->folded, at + 1, words[scan->language], 4) >
         at + 1;
}

static bool take_bare(const cite_scan *scan, uint32_t index,
                      const cite_number *before)
{
  enum { FIRST_YEAR = 1945, LAST_YEAR = 2099, GAP = 12 };
  const cite_number *number = &scan->numbers.items[index];
  bool year = number->first >= FIRST_YEAR && number->first <= LAST_YEAR;
  if (number->head == NO_HEAD) {
    return false;
  }
  const cite_head *head = &scan->heads.items[number->head];
  // A number in a list that could be a year is one, of a date.
  if (before && before->bare && before->head == number->head && !year &&
      und_cite_is_list(scan, before->end, number->start)) {
    return true;
  }
  uint32_t of = und_cite_skip_of(scan, head->end);
  const und_body_mention *named = mention_at(scan, of);
  uint32_t start = named ? mention_end(named) : head->end;
  return head->kind == UND_CITE_RESOLUTION && start < number->start &&
         number->start - start <= GAP &&
         und_cite_skip_date(scan, start) == start && !is_of_what(scan, start) &&
         und_cite_is_list(scan, start, number->start) &&
         is_council_list(scan, index);
}

// Is the end of the range, "to 79/112", that the citation `before` begins?
static bool is_through(const cite_scan *scan, const cite_number *before,
                       const cite_number *number)
{
  static const char *const words[UND_LANGUAGE_COUNT][3] = {
    [UND_EN] = {" to ", " through ", " - "},
    [UND_FR] = {" a ", " - "},
    [UND_ES] = {" a ", " - "},
    [UND_RU] = {" по ", " - "},
    [UND_AR] = {" الي ", " - "},
    [UND_ZH] = {"至"},
  };
  und_slice gap = und_slice_cut(scan->folded, before->end, number->start);
  for (int i = 0; i < 3 && words[scan->language][i]; i++) {
    und_slice word = und_slice_from(words[scan->language][i]);
    if (und_slice_equal(gap, word) && before->form == number->form &&
        before->first <= number->first) {
      return true;
    }
  }
  return und_slice_equal(gap, UND_SLICE("-"));
}

static void take_numbers(cite_scan *scan)
{
  const cite_number *before = NULL;
  for (uint32_t i = 0; i < scan->numbers.count; i++) {
    cite_number *number = &scan->numbers.items[i];
    if (number->continues) {
      number->head = number[-1].head;
      number->taken = number[-1].taken;
      before = number->taken ? number : before;
      continue;
    }
    number->head = find_head(scan, number->start);
    bool listed = before && und_cite_is_list(scan, before->end, number->start);
    if (number->bare) {
      number->taken = take_bare(scan, i, before);
    } else if (number->head == NO_HEAD && listed && !is_look_alike(number)) {
      number->head = before->head; // a list goes on after a semicolon
      number->taken = true;
    } else if (number->head == NO_HEAD) {
      number->taken = stands_alone(scan, number, group_end(scan, i));
    } else {
      bool same = before && before->head == number->head;
      number->taken = follows_head(
        scan, number, &scan->heads.items[number->head], same ? before : NULL);
    }
    if (number->taken && before && is_through(scan, before, number)) {
      number->through = true;
    }
    before = number->taken ? number : before;
  }
}

static void attribute(const cite_scan *scan, cite_number *number,
                      const cite_number *before)
{
  const und_body_mention *mention = body_after(scan, number);
  const cite_head *head =
    number->head == NO_HEAD ? NULL : &scan->heads.items[number->head];
  if (!mention && head) {
    mention = body_between(scan, head, number);
    mention = mention ? mention : body_before_head(scan, head);
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
  take_numbers(scan);
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
