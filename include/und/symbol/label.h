// SPDX-License-Identifier: MIT
//
// Label: the number, letter or mark that a paragraph, item, heading or note
// begins with, read in all the forms of the six languages: 12. · 12 - · 3 bis.
// · a) · (aa) · (أ) · (i) · ’1‘ · ㈠ · (十一) · I. · A. · ¹ · *. After z the
// letter doubles: aa, bb … zz, aaa (editorial conventions, structure).
//
// Units    Values count from 1: e is 5, ix is 9, bb is 28.
// Borrows  The text, during the call.
// Fails    Returns false, and leaves `*label_out` alone, for what is no label.

#ifndef UND_SYMBOL_LABEL_H
#define UND_SYMBOL_LABEL_H

#include "und/base/buffer.h"
#include "und/symbol/language.h"

typedef enum {
  UND_LABEL_NONE,
  UND_LABEL_NUMBER,    ///< 12.  12 -
  UND_LABEL_HALF,      ///< 12)
  UND_LABEL_FULL,      ///< (12)
  UND_LABEL_LETTER,    ///< a)  (a)
  UND_LABEL_CYRILLIC,  ///< б), in the order of the Russian alphabet
  UND_LABEL_ARABIC,    ///< (أ), in the order of the abjad
  UND_LABEL_ROMAN,     ///< ii)  (ii)
  UND_LABEL_QUOTED,    ///< ’1‘
  UND_LABEL_IDEOGRAPH, ///< ㈠  (十一)
  UND_LABEL_THIRD,     ///< a.  أ -
  UND_LABEL_CHAPTER,   ///< I.
  UND_LABEL_CAPITAL,   ///< A.
  UND_LABEL_TITLE,     ///< 74/173.
  UND_LABEL_NOTE,      ///< ¹  (1)  [^1]:  1
  UND_LABEL_ASTERISK,  ///< *
  UND_LABEL_KIND_COUNT,
} und_label_kind;

/// What the label looks like around its value.
typedef enum {
  UND_FORM_PLAIN,      ///< 12  ¹
  UND_FORM_STOP,       ///< 12.  a.  I.
  UND_FORM_HALF,       ///< a)
  UND_FORM_FULL,       ///< (a)
  UND_FORM_DASH,       ///< 12 -
  UND_FORM_DASH_GLUED, ///< 12-
  UND_FORM_STOP_GLUED, ///< 12.Text, as the text around the label tells
  UND_FORM_COUNT,
} und_label_form;

typedef struct {
  uint8_t kind;   ///< und_label_kind
  uint8_t form;   ///< und_label_form
  uint8_t roman;  ///< the value when read as a roman numeral, or 0
  uint8_t latin;  ///< Cyrillic that looks Latin: the value as a Latin letter
  uint8_t bis;    ///< 0; 2 for bis, 3 for ter, 4 for quater …
  bool mixed;     ///< letters that differ, and no roman numeral: ab)
  uint32_t value; ///< place in the sequence; 0 if mixed
} und_label;

/// Read a label that is `text`, whole, without white space around it. `text`
/// comes from a label node of the grammar.
bool und_label_parse(und_slice text, und_label *label_out);

/// Append the label of `value` in the kind and form of `like`: 28 like (a) is
/// (bb).
void und_label_write(const und_label *like, uint32_t value, und_buffer *out);

/// Append the bare value of a label, without brackets and stop: 12, aa, iv.
void und_label_write_value(const und_label *label, und_buffer *out);

/// The value of a roman numeral in capitals or in small letters, whole; 0 if
/// it is none in its shortest form.
uint32_t und_label_roman(und_slice text);

#endif
