// SPDX-License-Identifier: MIT
//
// Words: capitals of names, spelling, abbreviations with stops.

#include "spots.h"
#include "und/base/buffer.h"
#include "und/symbol/acronym.h"

static bool begins_word(und_slice text, uint32_t at)
{
  return at == 0 || (!und_spot_is_letter(text, at - 1) &&
                     !und_spot_is_one_of(text.data[at - 1], "-/_.@'") &&
                     !und_spot_ends(text, at, UND_SLICE("\u2019")));
}

/// Does the word or phrase stand whole at `at`?
static bool is_phrase(und_slice text, uint32_t at, const char *phrase)
{
  if (und_spot_byte(text, at) != phrase[0] ||
      und_spot_byte(text, at + 1) != phrase[1]) {
    return false; // as most; no phrase is one letter
  }
  und_slice whole = und_slice_from(phrase);

  return und_spot_stands(text, at, whole) &&
         !und_spot_is_letter(text, at + whole.size) &&
         und_spot_byte(text, at + whole.size) != '-';
}

// ------------------------------------------------------------------- members

// What is written in one way, whatever else the document does.
typedef struct {
  const char *wrong;
  const char *right;
} phrase;

static const phrase english[] = {
  {"Member states", "Member States"},   {"member states", "member States"},
  {"Member state", "Member State"},     {"member state", "member State"},
  {"states parties", "States parties"}, {NULL, NULL}};

static const phrase french[] = {{"\u00c9tats Parties", "\u00c9tats parties"},
                                {"\u00c9tat Partie", "\u00c9tat partie"},
                                {"\u00e9tats Membres", "\u00c9tats Membres"},
                                {"\u00e9tats parties", "\u00c9tats parties"},
                                {NULL, NULL}};

static const phrase *const members[UND_LANGUAGE_COUNT] = {
  [UND_EN] = english, [UND_FR] = french};

void und_spot_member(const und_spot *spot)
{
  const phrase *row = members[spot->flow->language];
  und_slice text = spot->text;
  uint32_t at = spot->at;

  for (; row->wrong != NULL; row++) {
    // Those of a federation are other states.
    if (is_phrase(text, at, row->wrong) && begins_word(text, at) &&
        !und_spot_ends(text, at, UND_SLICE("ederal "))) {
      und_spot_amend(spot, UND_CHECK_MEMBER_CAPITAL, at,
                     at + und_slice_from(row->wrong).size,
                     und_slice_from(row->right));
      return;
    }
  }
}

// ------------------------------------------------------------------- charter

/// Does the text speak of another charter as well?
static bool has_other_charter(const und_spot *spot)
{
  static const char *const others[] = {
    "African Charter", "European Charter", "Charter on ", "Charter for ",
    "Carta Africana",  "Carta Europea",    "Carta Soc",   NULL};

  und_slice text = spot->text;
  und_spot_memory *memory = spot->memory;

  if (memory->charters != UND_SPOT_NOT_ASKED) {
    return memory->charters == UND_SPOT_YES;
  }
  memory->charters = UND_SPOT_NO;
  for (uint32_t at = 0; at < text.size; at++) {
    for (int i = 0; others[i] != NULL; i++) {
      if (und_spot_stands(text, at, und_slice_from(others[i]))) {
        memory->charters = UND_SPOT_YES;
        return true;
      }
    }
  }
  return false;
}

/// Is the Charter that is named before `at` that of the United Nations?
static bool is_the_charter(und_slice text, uint32_t at, und_language language)
{
  uint32_t next = at + und_spot_blanks(text, at);

  if (und_spot_is_letter(text, at) || und_is_digit(und_spot_byte(text, at))) {
    return false;
  }
  if (language == UND_EN) {
    return next == at ||
           !(und_spot_stands(text, next, UND_SLICE("of ")) ||
             und_spot_stands(text, next, UND_SLICE("for ")) ||
             und_spot_stands(text, next, UND_SLICE("of\n"))) ||
           und_spot_stands(text, next, UND_SLICE("of the United Nations"));
  }
  return next == text.size || next == at ||
         und_spot_stands(text, next, UND_SLICE("de las Naciones Unidas"));
}

/// article 51 of the Charter, art\u00edculo 12 de la Carta
void und_spot_charter(const und_spot *spot)
{
  static const struct {
    const char *words[2];
    const char *charter;
    const char *right[2];
  } forms[UND_LANGUAGE_COUNT] = {
    [UND_EN] = {{"articles", "article"},
                " of the Charter",
                {"Articles", "Article"}},
    [UND_ES] = {{"art\u00edculos", "art\u00edculo"},
                " de la Carta",
                {"Art\u00edculos", "Art\u00edculo"}},
  };
  enum { NEAR = 40 };
  und_language language = spot->flow->language;
  und_slice text = spot->text;
  int word = is_phrase(text, spot->at, forms[language].words[0]) ? 0 : 1;

  if (!is_phrase(text, spot->at, forms[language].words[word]) ||
      !begins_word(text, spot->at)) {
    return;
  }
  und_slice charter = und_slice_from(forms[language].charter);
  uint32_t end = spot->at + und_slice_from(forms[language].words[word]).size;
  uint32_t at = end + und_spot_blanks(text, end);

  if (!und_is_digit(und_spot_byte(text, at))) {
    return;
  }
  for (uint32_t i = at; i < at + NEAR && i < text.size; i++) {
    if (und_spot_is_one_of(text.data[i], ".;:")) {
      return;
    }
    if (und_spot_stands(text, i, charter)) {
      if (is_the_charter(text, i + charter.size, language) &&
          !has_other_charter(spot)) {
        und_spot_amend(spot, UND_CHECK_CHARTER_ARTICLE, spot->at, end,
                       und_slice_from(forms[language].right[word]));
      }
      return;
    }
  }
}

// ------------------------------------------------------------------ spelling

/// organise, recognising: the stems whose -is- is written -iz-.
void und_spot_ize(const und_spot *spot)
{
  static const char *const stems[] = {
    "organ",      "reorgan",       "recogn",  "real",     "util",
    "emphas",     "author",        "mobil",   "priorit",  "character",
    "criminal",   "final",         "minim",   "maxim",    "harmon",
    "standard",   "summar",        "global",  "revital",  "special",
    "stabil",     "destabil",      "normal",  "central",  "decentral",
    "industrial", "institutional", "margin",  "marginal", "modern",
    "penal",      "polar",         "privat",  "rational", "social",
    "sensit",     "stigmat",       "symbol",  "synchron", "urban",
    "victim",     "visual",        "jeopard", "legal",    "liberal",
    "neutral",    "optim",         "categor", NULL};
  static const char *const ends[] = {"e",   "ed",    "es",     "er", "ers",
                                     "ing", "ation", "ations", NULL};
  und_slice text = spot->text;
  uint32_t at = spot->at; // of s or z
  uint32_t start = at > 0 ? at - 1 : 0;
  uint32_t end = at + 1;

  if (und_spot_before(text, at) != 'i') {
    return;
  }
  enum { LONGEST = 30 };

  while (start > 0 && at - start <= LONGEST &&
         und_is_letter(text.data[start - 1])) {
    start--;
  }
  while (end - at <= LONGEST && und_is_letter(und_spot_byte(text, end))) {
    end++;
  }
  bool stem = false;
  bool ending = false;

  if (und_is_capital(text.data[start]) || !begins_word(text, start)) {
    return; // names keep their own spelling
  }
  und_slice own = und_slice_cut(text, start, at - 1);
  und_slice unstable = und_slice_starts(own, UND_SLICE("un"))
                         ? und_slice_cut(own, 2, own.size)
                         : own;

  for (int i = 0; stems[i] != NULL && !stem; i++) {
    stem = (stems[i][0] == own.data[0] &&
            und_slice_equal(own, und_slice_from(stems[i]))) ||
           (stems[i][0] == unstable.data[0] &&
            und_slice_equal(unstable, und_slice_from(stems[i])));
  }
  for (int i = 0; stem && ends[i] != NULL && !ending; i++) {
    ending = und_slice_equal(und_slice_cut(text, at + 1, end),
                             und_slice_from(ends[i]));
  }
  if (!ending) {
    return;
  }
  if (text.data[at] == 'z') {
    (void)und_spot_is_odd(spot, UND_HABIT_SPELT_PROPER);
  } else if (!und_spot_quotes_french(spot) &&
             und_spot_is_odd(spot, UND_HABIT_SPELT_OTHER)) {
    und_buffer put = {0};

    und_buffer_add(&put, und_slice_cut(text, start, at));
    und_buffer_adds(&put, "z");
    und_buffer_add(&put, und_slice_cut(text, at + 1, end));
    und_spot_amend(spot, UND_CHECK_SPELLING, start, end,
                   und_buffer_slice(&put));
    und_buffer_finish(&put);
  }
}

/// program, center: words of the other side of the ocean.
void und_spot_spelling(const und_spot *spot)
{
  static const phrase words[] = {{"program", "programme"},
                                 {"programs", "programmes"},
                                 {"center", "centre"},
                                 {"centers", "centres"},
                                 {"centered", "centred"},
                                 {"defense", "defence"},
                                 {"labor", "labour"},
                                 {"favor", "favour"},
                                 {"favorable", "favourable"},
                                 {"honor", "honour"},
                                 {"honored", "honoured"},
                                 {"behavior", "behaviour"},
                                 {"neighboring", "neighbouring"},
                                 {"fulfill", "fulfil"},
                                 {"cooperation", NULL},
                                 {"programme", NULL},
                                 {"programmes", NULL},
                                 {"centre", NULL},
                                 {"labour", NULL},
                                 {"behaviour", NULL},
                                 {"co-operation", "cooperation"},
                                 {"co-operate", "cooperate"}};
  und_slice text = spot->text;
  uint32_t at = spot->at;

  char second = und_spot_byte(text, at + 1);

  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (words[i].wrong[0] != text.data[at] || words[i].wrong[1] != second ||
        !is_phrase(text, at, words[i].wrong)) {
      continue;
    }
    if (!begins_word(text, at)) {
      return;
    }
    if (words[i].right == NULL) {
      (void)und_spot_is_odd(spot, UND_HABIT_SPELT_PROPER);
    } else if (!und_spot_ends(text, at, UND_SLICE("computer ")) &&
               und_spot_is_odd(spot, UND_HABIT_SPELT_OTHER)) {
      und_spot_amend(spot, UND_CHECK_SPELLING, at,
                     at + und_slice_from(words[i].wrong).size,
                     und_slice_from(words[i].right));
    }
    return;
  }
}

// ------------------------------------------------------ stops in abbreviations

/// U.N.D.P.: letters with a stop each, which without them are known to all.
void und_spot_stops(const und_spot *spot)
{
  // Courts and a commission are cited so: I.C.J. Reports.
  static const char *const cited[] = {"ICJ", "CIJ", "CDI", NULL};
  enum { MOST = 12 };
  char letters[MOST];
  uint32_t count = 0;
  und_slice text = spot->text;
  uint32_t at = spot->at;
  uint32_t end = at;

  if (und_spot_byte(text, at + 1) != '.' || !begins_word(text, at)) {
    return;
  }
  while (count < MOST && und_is_capital(und_spot_byte(text, end)) &&
         und_spot_byte(text, end + 1) == '.') {
    letters[count++] = text.data[end];
    end += 2;
  }
  und_slice joined = {letters, count};
  uint32_t next = end + und_spot_blanks(text, end);
  bool known = count > 2 ? und_acronym_is_known(joined)
                         : und_slice_equal(joined, UND_SLICE("UN"));

  for (int i = 0; cited[i] != NULL; i++) {
    known &= !und_slice_equal(joined, und_slice_from(cited[i]));
  }
  if (!known || und_is_letter(und_spot_byte(text, end))) {
    return;
  }
  // The last stop may end the text.
  und_spot_amend(spot, UND_CHECK_ACRO_FULL_STOPS, at,
                 next >= text.size ? end - 1 : end, joined);
}

// ------------------------------------------------------- units of a document

/// Is the place inside round brackets? It is taken to be where none is near.
static bool is_bracketed(und_slice text, uint32_t at)
{
  enum { NEAR = 2000 };
  uint32_t closed = 0;

  for (uint32_t last = at; at > 0; at--) {
    if (last - at > NEAR) {
      return true;
    }
    if (text.data[at - 1] == ')') {
      closed++;
    } else if (text.data[at - 1] == '(' && closed-- == 0) {
      return true;
    }
  }
  return false;
}

/// para. 5 in running text; in brackets and notes it has its place.
void und_spot_unit(const und_spot *spot)
{
  static const struct {
    und_language language;
    phrase words;
  } units[] = {
    {UND_EN, {"para.", "paragraph"}},
    {UND_EN, {"paras.", "paragraphs"}},
    {UND_EN, {"chap.", "chapter"}},
    {UND_EN, {"sect.", "section"}},
    {UND_EN, {"art.", "article"}},
    {UND_FR, {"par.", "paragraphe"}},
    {UND_FR, {"chap.", "chapitre"}},
    {UND_FR, {"sect.", "section"}},
    {UND_FR, {"art.", "article"}},
    {UND_FR, {"al.", "alin\u00e9a"}},
    {UND_ES, {"p\u00e1rr.", "p\u00e1rrafo"}},
    {UND_ES, {"p\u00e1rrs.", "p\u00e1rrafos"}},
    {UND_ES, {"cap.", "cap\u00edtulo"}},
    {UND_ES, {"art.", "art\u00edculo"}},
  };
  und_slice text = spot->text;
  uint32_t at = spot->at;

  enum { LONGEST = 7 };
  und_slice near = und_slice_cut(text, at, at + LONGEST);

  if (memchr(near.data, '.', near.size) == NULL) {
    return; // as most words
  }
  uint32_t blanks = und_spot_blanks_before(text, at);

  // Behind a comma it goes on with what is cited.
  if (blanks == 0 || blanks == at || !begins_word(text, at) ||
      !und_spot_is_letter(text, at - blanks - 1) ||
      und_spot_ends(text, at - blanks, UND_SLICE("See")) ||
      und_spot_ends(text, at - blanks, UND_SLICE(" at")) ||
      spot->flow->parts[spot->index].shape == UND_SHAPE_NOTE) {
    return;
  }
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    und_slice wrong = und_slice_from(units[i].words.wrong);
    uint32_t end = at + wrong.size;
    uint32_t next = end + und_spot_blanks(text, end);

    if (units[i].language == spot->flow->language &&
        und_spot_stands(text, at, wrong) && next > end &&
        und_is_digit(und_spot_byte(text, next)) && !is_bracketed(text, at)) {
      und_spot_amend(spot, UND_CHECK_UNIT_ABBR_TEXT, at, end,
                     und_slice_from(units[i].words.right));
      return;
    }
  }
}

/// "du groupe d’experts", "le Groupe d’experts": the one that the draft is
/// about.
void und_spot_group(const und_spot *spot)
{
  static const und_slice words[] = {{"roupe d\u2019experts", 17},
                                    {"roupe d'experts", 15}};
  static const und_slice articles[] = {{"du ", 3}, {"le ", 3}, {"au ", 3}};
  und_slice text = spot->text;
  uint32_t after = spot->at + 1;
  bool small = text.data[spot->at] == 'g';
  bool found = false;
  bool named = false;

  for (int i = 0; i < 2; i++) {
    found = found || und_spot_stands(text, after, words[i]);
  }
  for (int i = 0; found && i < 3; i++) {
    named = named || und_spot_ends(text, spot->at, articles[i]);
  }
  if (named && und_spot_is_odd(spot, small ? UND_HABIT_GROUP_SMALL
                                           : UND_HABIT_GROUP_CAPITAL)) {
    und_spot_amend(spot, UND_CHECK_TERM_CAPITAL, spot->at, spot->at + 6,
                   UND_SLICE("Groupe"));
  }
}
