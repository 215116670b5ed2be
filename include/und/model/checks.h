// SPDX-License-Identifier: MIT
//
// Checks: the list of all of them. What a check means, how grave it is and what
// it says is told by the table of checks (see feature/check.h).

#ifndef UND_MODEL_CHECKS_H
#define UND_MODEL_CHECKS_H

/// UND_CHECKS(row) calls row(name, code) for each.
// clang-format off
#define UND_CHECKS(row) \
  row(PARA_GAP, "para-gap") \
  row(PARA_DUPLICATE, "para-duplicate") \
  row(PARA_FIRST_MISSING, "para-first-missing") \
  row(PARA_UNNUMBERED, "para-unnumbered") \
  row(PARA_NUMBERED_SUMMARY, "para-numbered-summary") \
  row(PARA_LABEL_FORM, "para-label-form") \
  row(HEAD_ORDER, "head-order") \
  row(HEAD_LONE, "head-lone") \
  row(HEAD_LEVEL_SKIP, "head-level-skip") \
  row(HEAD_STYLE, "head-style") \
  row(HEAD_DUPLICATE, "head-duplicate") \
  row(HEAD_AGENDA_COVER, "head-agenda-cover") \
  row(OP_GAP, "op-gap") \
  row(OP_SINGLE_NUMBERED, "op-single-numbered") \
  row(PRE_NUMBERED, "pre-numbered") \
  row(BIS_ORDER, "bis-order") \
  row(AGENDA_NUMBERING, "agenda-numbering") \
  row(AGENDA_DUPLICATE, "agenda-duplicate") \
  row(FURNITURE, "furniture") \
  row(LETTER_GAP, "letter-gap") \
  row(LETTER_DUPLICATE, "letter-duplicate") \
  row(LETTER_AFTER_Z, "letter-after-z") \
  row(LETTER_MIXED, "letter-mixed") \
  row(LETTER_FORM, "letter-form") \
  row(LETTER_MIXED_FORMS, "letter-mixed-forms") \
  row(LETTER_HOMOGLYPH, "letter-homoglyph") \
  row(ROMAN_ORDER, "roman-order") \
  row(ROMAN_VS_LETTER, "roman-vs-letter") \
  row(SUB_LONE, "sub-lone") \
  row(SUB_LEAD_COLON, "sub-lead-colon") \
  row(SUB_DEPTH, "sub-depth") \
  row(NOTE_MISSING, "note-missing") \
  row(NOTE_ORPHAN, "note-orphan") \
  row(NOTE_GAP, "note-gap") \
  row(NOTE_ORDER, "note-order") \
  row(NOTE_PUNCT_EN, "note-punct-en") \
  row(NOTE_PUNCT_FR_ES, "note-punct-fr-es") \
  row(NOTE_SPACE, "note-space") \
  row(NOTE_SEPARATOR, "note-separator") \
  row(NOTE_MULTI, "note-multi") \
  row(NOTE_FINAL_STOP, "note-final-stop") \
  row(NOTE_ASTERISK, "note-asterisk") \
  row(PRE_COMMA, "pre-comma") \
  row(OP_SEMICOLON, "op-semicolon") \
  row(OP_LAST_STOP, "op-last-stop") \
  row(PRE_AFTER_OP, "pre-after-op") \
  row(RES_ORDER, "res-order") \
  row(SC_NO_TITLE, "sc-no-title") \
  row(LENGTH_LIMIT, "length-limit") \
  row(MAST_MISSING, "mast-missing") \
  row(MAST_DISTR_SYMBOL, "mast-distr-symbol") \
  row(MAST_LANGUAGE_ORIGINAL, "mast-language-original") \
  row(MAST_SESSION_YEAR, "mast-session-year") \
  row(MAST_ITEM_AGENDA, "mast-item-agenda") \
  row(MAST_RUNNING_HEAD, "mast-running-head") \
  row(MAST_JOB_NUMBER, "mast-job-number") \
  row(ORGAN_COMMA, "organ-comma") \
  row(SUB_PUNCT, "sub-punct") \
  row(BULLET_PUNCT, "bullet-punct") \
  row(OP_VERB_FORM, "op-verb-form") \
  row(PRE_VERB_FORM, "pre-verb-form") \
  row(VERB_RUN_MODIFIER, "verb-run-modifier") \
  row(MODIFIER_WITHOUT_RUN, "modifier-without-run") \
  row(VERB_UNKNOWN, "verb-unknown") \
  row(VERB_ITALIC, "verb-italic") \
  row(TITLE_FULL_NAMES, "title-full-names") \
  row(BRACKET_NEGOTIATED, "bracket-negotiated") \
  row(BRACKET_BALANCE, "bracket-balance") \
  row(DOUBLE_PUNCT, "double-punct") \
  row(TYPO_QUOTES_FR, "typo-quotes-fr") \
  row(TYPO_QUOTES_EN, "typo-quotes-en") \
  row(TYPO_QUOTES_ES, "typo-quotes-es") \
  row(TYPO_QUOTES_RU, "typo-quotes-ru") \
  row(TYPO_QUOTES_ZH, "typo-quotes-zh") \
  row(TYPO_SPACE_FR, "typo-space-fr") \
  row(TYPO_SPACE_OTHER, "typo-space-other") \
  row(TYPO_APOSTROPHE, "typo-apostrophe") \
  row(TYPO_ORDINAL_FR, "typo-ordinal-fr") \
  row(TYPO_FIRST_OF_MONTH, "typo-first-of-month") \
  row(TYPO_MONTH_CASE, "typo-month-case") \
  row(TYPO_DATE_ORDER, "typo-date-order") \
  row(TYPO_MONTH_AR, "typo-month-ar") \
  row(TYPO_DATE_RU, "typo-date-ru") \
  row(TYPO_NUMBER_START, "typo-number-start") \
  row(TYPO_NUMBER_WORDS, "typo-number-words") \
  row(TYPO_PERCENT, "typo-percent") \
  row(TYPO_THOUSANDS, "typo-thousands") \
  row(TYPO_DECIMAL, "typo-decimal") \
  row(TYPO_DASH_RANGE, "typo-dash-range") \
  row(TYPO_BROKEN_WORD, "typo-broken-word") \
  row(DIGITS_MIXED, "digits-mixed") \
  row(SYM_SYNTAX, "sym-syntax") \
  row(SYM_CASE, "sym-case") \
  row(SYM_SPACE, "sym-space") \
  row(SYM_SUFFIX_FORM, "sym-suffix-form") \
  row(SYM_SESSION_RANGE, "sym-session-range") \
  row(SYM_UNKNOWN_ORGAN, "sym-unknown-organ") \
  row(SYM_SUFFIX_ORDER, "sym-suffix-order") \
  row(SYM_TRAILING, "sym-trailing") \
  row(LINK_MISMATCH, "link-mismatch") \
  row(LINK_LANGUAGE, "link-language") \
  row(LINK_NO_TARGET, "link-no-target") \
  row(RES_SC_YEAR, "res-sc-year") \
  row(RES_OLD_SESSION, "res-old-session") \
  row(RES_PART_LETTER, "res-part-letter") \
  row(RES_SYMBOL_IN_TEXT, "res-symbol-in-text") \
  row(RES_PLURAL, "res-plural") \
  row(RES_ORGAN_NAMED, "res-organ-named") \
  row(UNTS_FORM, "unts-form") \
  row(UNTS_KNOWN, "unts-known") \
  row(SALES_FORM, "sales-form") \
  row(SALES_LANGUAGE, "sales-language") \
  row(SUPP_FORM, "supp-form") \
  row(CITE_PAGE, "cite-page") \
  row(CITE_LEFTOVER_WORD, "cite-leftover-word") \
  row(ABBR_PLURAL, "abbr-plural") \
  row(CITE_YEAR_VS_SESSION, "cite-year-vs-session") \
  row(CITE_SESSION_WORD, "cite-session-word") \
  row(CITE_SC_YEAR, "cite-sc-year") \
  row(CITE_ORGAN_MISMATCH, "cite-organ-mismatch") \
  row(CITE_DATE_CONFLICT, "cite-date-conflict") \
  row(CITE_NUMBER_CONFLICT, "cite-number-conflict") \
  row(CITE_FUTURE, "cite-future") \
  row(MANDATE_NEXT_SESSION, "mandate-next-session") \
  row(CITE_ORDER, "cite-order") \
  row(LIST_ALPHA_ORDER, "list-alpha-order") \
  row(TERM_PERIOD_CONFLICT, "term-period-conflict") \
  row(ADOPTION_DATE, "adoption-date") \
  row(DUPLICATE_ITEM_TEXT, "duplicate-item-text") \
  row(NAME_COUNTRY_FORM, "name-country-form") \
  row(PERIOD_ORDER, "period-order") \
  row(DATE_WEEKDAY, "date-weekday") \
  row(DATE_RANGE, "date-range") \
  row(ACRO_LANGUAGE, "acro-language") \
  row(ACRO_NEVER, "acro-never") \
  row(ACRO_FULL_STOPS, "acro-full-stops") \
  row(ACRO_DOUBLE_DEF, "acro-double-def") \
  row(ACRO_LATE_DEFINITION, "acro-late-definition") \
  row(ACRO_UNUSED, "acro-unused") \
  row(ACRO_UNDEFINED, "acro-undefined") \
  row(UNIT_ABBR_TEXT, "unit-abbr-text") \
  row(TERM_CAPITAL, "term-capital") \
  row(MEMBER_CAPITAL, "member-capital") \
  row(CHARTER_ARTICLE, "charter-article") \
  row(SPELLING, "spelling") \
  row(ACRO_VARIANT, "acro-variant") \
  row(XREF_MISSING, "xref-missing") \
  row(XREF_DIRECTION, "xref-direction") \
  row(XREF_SELF, "xref-self") \
  row(XREF_VAGUE, "xref-vague") \
  row(XREF_UNIT_NAME, "xref-unit-name") \
  row(XREF_ORDER, "xref-order") \
  row(XREF_RANGE, "xref-range") \
  row(ANNEX_CITED, "annex-cited")
// clang-format on

typedef enum {
#define UND_CHECK_NAME(name, code) UND_CHECK_##name,
  UND_CHECKS(UND_CHECK_NAME)
#undef UND_CHECK_NAME
    UND_CHECK_COUNT,
} und_check;

#endif
