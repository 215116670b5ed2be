// SPDX-License-Identifier: MIT
//
// What the parts of the citation scanner share. All offsets in here are those
// of the folded text; `origin` leads back to the text itself.

#ifndef UND_SYMBOL_CITE_SCAN_H
#define UND_SYMBOL_CITE_SCAN_H

#include "und/symbol/cite.h"
#include "und/symbol/fold.h"
#include "und/symbol/symbol.h"

/// "resolution" or "decision".
typedef struct {
  uint32_t start;
  uint32_t end;
  uint32_t owner; ///< where "its" begins, if it is owned
  und_cite_kind kind;
  bool owned;  ///< "its resolution"
  bool within; ///< "in its resolution": of the subject of the sentence
} cite_head;

/// A number that may be a citation.
typedef struct {
  uint32_t start;
  uint32_t end; ///< after the part letter
  und_number_form form;
  und_session_kind session_kind;
  uint32_t first;
  uint32_t second;
  char part;
  bool continues; ///< a further letter of the number before it
  bool through;   ///< the end of a range that the number before it begins
  bool bare;      ///< a running number without its year, so a candidate only
  bool taken;     ///< it is a citation
  uint32_t head;  ///< index of its head, or NO_HEAD
  und_body body;  ///< once attributed
  und_class class;
  und_cite_basis basis;
  und_cite_date stated; ///< places are those of the text itself
} cite_number;

#define NO_HEAD UINT32_MAX

typedef struct {
  und_slice text;
  und_language language;
  und_slice folded;
  const uint32_t *origin;
  UND_ARRAY(und_body_mention) mentions;
  UND_ARRAY(cite_head) heads;
  UND_ARRAY(cite_number) numbers;
  UND_ARRAY(uint32_t) stops; ///< where sentences end
  und_cites *out;
} cite_scan;

/// Read the number at `at`, a digit or the S or E of a special session.
bool und_cite_number_read(const cite_scan *scan, uint32_t at,
                          cite_number *number_out);

/// Read the next letter of a list, "and B" after "57/284 A". Turns `number`
/// into that of the letter.
bool und_cite_number_next(const cite_scan *scan, cite_number *number);

/// Read a number of the Security Council without its year, "242".
bool und_cite_number_bare(const cite_scan *scan, uint32_t at,
                          cite_number *number_out);

/// Write the canonical number: 53/243B, 217A(III).
void und_cite_number_write(const cite_number *number, char *out, uint32_t room);

/// Read the symbol written at `at`, with lines broken inside it, and append it
/// to the citations, with what "and Add.1" after it adds. Returns where it
/// ends, or `at`.
uint32_t und_cite_symbol_read(cite_scan *scan, uint32_t at);

/// Read an address in the document system at `at`; as above.
uint32_t und_cite_url_read(cite_scan *scan, uint32_t at);

/// Read "resolution", "decision" at `at`, the start of a word.
bool und_cite_head_read(const cite_scan *scan, uint32_t at,
                        cite_head *head_out);

/// Which of `words` (see und_fold_match; NULL ends them early) stands at `at`?
/// Returns where the longest ends, or `at`.
uint32_t und_cite_match(und_slice folded, uint32_t at, const char *const *words,
                        int count);

/// Where the date that begins at `at` ends, with its preposition; `at` if
/// there is none.
uint32_t und_cite_skip_date(const cite_scan *scan, uint32_t at);

enum { CITE_DATES = 8 };

/// Dates that stand together, "of 22 December 2017 and 26 November 2018".
typedef struct {
  und_cite_date items[CITE_DATES];
  uint32_t count;
} cite_dates;

/// As above, and read them. `dates_out` is left alone where there are none.
uint32_t und_cite_date_read(const cite_scan *scan, uint32_t at,
                            cite_dates *dates_out);

/// Say of every number that is a citation when it was adopted.
void und_cite_dates(cite_scan *scan);

/// Does nothing but a list stand between `from` and `to`: dates, bodies,
/// conjunctions, figures?
bool und_cite_is_list(const cite_scan *scan, uint32_t from, uint32_t to);

/// Where the article or preposition ends with which a body's name follows a
/// number: "of the", "de l'", "du"; `at` if there is none.
uint32_t und_cite_skip_of(const cite_scan *scan, uint32_t at);

/// Read the place in the cited document, "par. 5 a)", after the citation that
/// ends at `at`.
bool und_cite_locator_read(const cite_scan *scan, uint32_t at,
                           uint32_t *start_out, uint32_t *end_out);

/// Add the place to each citation that names one, before it or behind it.
void und_cite_locators(const cite_scan *scan);

/// Where the body and the date end that stand behind the citation that ends at
/// `at`; `at` if there is neither.
uint32_t und_cite_tail_read(const cite_scan *scan, uint32_t at);

/// Read the title that the text gives to the citation from `start` to `end`.
void und_cite_title_read(const cite_scan *scan, uint32_t start, uint32_t end,
                         und_cite_words *words_out);

/// The sentence `at` lies in begins where?
uint32_t und_cite_sentence_start(const cite_scan *scan, uint32_t at);

/// And ends where?
uint32_t und_cite_sentence_end(const cite_scan *scan, uint32_t at);

/// The index of the first naming of a body that begins at or after `at`.
uint32_t und_cite_find_mention(const cite_scan *scan, uint32_t at);

/// The naming of a body that begins right at `at`, or NULL.
const und_body_mention *und_cite_mention_at(const cite_scan *scan, uint32_t at);

static inline uint32_t und_cite_mention_end(const und_body_mention *mention)
{
  return mention->offset + mention->size;
}

/// The body named right after `number`, perhaps after a date, or NULL.
const und_body_mention *und_cite_body_after(const cite_scan *scan,
                                            const cite_number *number);

/// The body named beside the head of `number`, "Council resolution",
/// "résolution du Conseil", or NULL.
const und_body_mention *und_cite_body_beside(const cite_scan *scan,
                                             const cite_head *head,
                                             const cite_number *number);

/// Decide which numbers are citations.
void und_cite_take(cite_scan *scan);

/// The same, and of whom.
void und_cite_attribute(cite_scan *scan);

/// The same in Chinese.
void und_cite_attribute_chinese(cite_scan *scan);

/// Can `body` have a resolution of this form and session or year?
bool und_cite_fits(und_body body, und_number_form form, uint32_t first,
                   und_cite_kind kind);

#endif
