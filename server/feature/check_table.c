// SPDX-License-Identifier: MIT

#include "check_table.h"

// clang-format off
const und_check_row und_check_rows[UND_CHECK_COUNT] = {
  [UND_CHECK_PARA_GAP] = {
    {"para-gap", UND_SEVERITY_ERROR,
     "Paragraph numbers rise by one through the document."},
    "Paragraph {label} does not follow {before}; {expected} was expected.",
    "{before} is here", NULL,
    und_way_count},
  [UND_CHECK_PARA_DUPLICATE] = {
    {"para-duplicate", UND_SEVERITY_ERROR,
     "A paragraph number occurs once in the body of a document."},
    "Paragraph number {label} is used twice; {expected} was expected.",
    "{before} is here", NULL,
    und_way_count},
  [UND_CHECK_PARA_FIRST_MISSING] = {
    {"para-first-missing", UND_SEVERITY_ERROR,
     "The first numbered paragraph is 1."},
    "The first numbered paragraph is {label}; {expected} was expected.",
    NULL, NULL,
    und_way_count},
  [UND_CHECK_PARA_UNNUMBERED] = {
    {"para-unnumbered", UND_SEVERITY_INFO,
     "The text of a report is in numbered paragraphs."},
    "This paragraph of a report bears no number.", NULL, NULL,
    und_way_number},
  [UND_CHECK_PARA_NUMBERED_SUMMARY] = {
    {"para-numbered-summary", UND_SEVERITY_WARNING,
     "The paragraphs of a summary are not numbered."},
    "This paragraph of the summary bears the number {label}; it should bear "
    "none.",
    NULL, NULL,
    und_way_unlabel_all},
  [UND_CHECK_PARA_LABEL_FORM] = {
    {"para-label-form", UND_SEVERITY_WARNING,
     "A paragraph's label is its number, a full stop and a space."},
    "The label {label} is not in the form of the other paragraphs.",
    NULL, NULL,
    und_way_number_form},
  [UND_CHECK_HEAD_ORDER] = {
    {"head-order", UND_SEVERITY_ERROR,
     "Headings of one level are numbered or lettered without a gap."},
    "Heading {label} does not follow {before}; {expected} was expected.",
    "{before} is here",
    "Heading {label} is used twice; {expected} was expected.",
    und_way_count},
  [UND_CHECK_HEAD_LONE] = {
    {"head-lone", UND_SEVERITY_HINT,
     "Where headings are numbered or lettered, a level has at least two."},
    "Heading {label} is the only one of its level here.", NULL, NULL,
    NULL},
  [UND_CHECK_HEAD_LEVEL_SKIP] = {
    {"head-level-skip", UND_SEVERITY_WARNING,
     "Headings go down by one level at a time: I., A., 1., (a)."},
    "Heading {label} leaves out the level below the heading above it.",
    NULL, NULL,
    NULL},
  [UND_CHECK_HEAD_STYLE] = {
    {"head-style", UND_SEVERITY_INFO,
     "A heading does not end with a full stop."},
    "The heading ends with a full stop.", NULL, NULL,
    und_way_no_stop},
  [UND_CHECK_HEAD_DUPLICATE] = {
    {"head-duplicate", UND_SEVERITY_WARNING,
     "A heading does not repeat the heading above it or beside it."},
    "This heading says the same as the one above it.",
    "the same words are here", NULL,
    NULL},
  [UND_CHECK_HEAD_AGENDA_COVER] = {
    {"head-agenda-cover", UND_SEVERITY_INFO,
     "The agenda items that headings name follow each other without a gap."},
    "The headings go on with agenda item {text}; item {expected} was expected.",
    NULL, NULL,
    NULL},
  [UND_CHECK_OP_GAP] = {
    {"op-gap", UND_SEVERITY_ERROR,
     "Operative paragraphs are numbered from 1 without a gap."},
    "Operative paragraph {label} does not follow {before}; {expected} was "
    "expected.",
    "{before} is here",
    "Operative paragraph {label} is used twice; {expected} was expected.",
    und_way_count},
  [UND_CHECK_OP_SINGLE_NUMBERED] = {
    {"op-single-numbered", UND_SEVERITY_HINT,
     "An operative paragraph that is the only one bears no number."},
    "Paragraph {label} is the only operative one; it should bear no number.",
    NULL, NULL,
    und_way_unlabel_single},
  [UND_CHECK_PRE_NUMBERED] = {
    {"pre-numbered", UND_SEVERITY_ERROR,
     "Preambular paragraphs are not numbered."},
    "This preambular paragraph bears the number {label}; it should bear none.",
    NULL, NULL,
    und_way_unlabel},
  [UND_CHECK_BIS_ORDER] = {
    {"bis-order", UND_SEVERITY_WARNING,
     "Inserted paragraphs are called bis, ter, quater, in this order."},
    "{label} does not follow {before}.", "{before} is here", NULL,
    und_way_bis},
  [UND_CHECK_AGENDA_NUMBERING] = {
    {"agenda-numbering", UND_SEVERITY_ERROR,
     "Items of an agenda are numbered from 1, sub-items lettered from a."},
    "Item {label} does not follow {before}; {expected} was expected.",
    "{before} is here",
    "Item {label} is used twice; {expected} was expected.",
    und_way_count},
  [UND_CHECK_AGENDA_DUPLICATE] = {
    {"agenda-duplicate", UND_SEVERITY_WARNING,
     "The title of an agenda item occurs once."},
    "This item has the title of another item.", "the other item is here", NULL,
    NULL},
  [UND_CHECK_FURNITURE] = {
    {"furniture", UND_SEVERITY_INFO,
     "Page numbers rise, and all tell the same number of pages."},
    "Page {text} does not go on from the pages around it.", NULL, NULL,
    NULL},
  [UND_CHECK_LETTER_GAP] = {
    {"letter-gap", UND_SEVERITY_ERROR,
     "The letters of a list follow each other without a gap."},
    "Item {label} does not follow {before}; {expected} was expected.",
    "{before} is here", NULL,
    und_way_count},
  [UND_CHECK_LETTER_DUPLICATE] = {
    {"letter-duplicate", UND_SEVERITY_ERROR,
     "A letter occurs once in a list."},
    "Item {label} is used twice; {expected} was expected.",
    "{before} is here", NULL,
    und_way_count},
  [UND_CHECK_LETTER_AFTER_Z] = {
    {"letter-after-z", UND_SEVERITY_ERROR,
     "After z the letters double: aa, bb, cc to zz, then aaa."},
    "{label} is no letter of a list; after {before} comes {expected}.",
    "{before} is here", NULL,
    und_way_count},
  [UND_CHECK_LETTER_MIXED] = {
    {"letter-mixed", UND_SEVERITY_ERROR,
     "The label of an item is one letter, or one letter repeated."},
    "{label} mixes two letters; {expected} was expected.",
    "{before} is here", NULL,
    und_way_count},
  [UND_CHECK_LETTER_FORM] = {
    {"letter-form", UND_SEVERITY_WARNING,
     "Items are labelled (a) in English and Chinese, a) in French, Spanish and "
     "Russian."},
    "The label {label} does not have the form of this language.", NULL, NULL,
    und_way_brackets},
  [UND_CHECK_LETTER_MIXED_FORMS] = {
    {"letter-mixed-forms", UND_SEVERITY_WARNING,
     "The labels of one degree have one form in a document."},
    "The label {label} does not have the form of the other items.",
    "the other form is here", NULL,
    und_way_brackets},
  [UND_CHECK_LETTER_HOMOGLYPH] = {
    {"letter-homoglyph", UND_SEVERITY_INFO,
     "Labels of items in Russian texts are Latin letters."},
    "The label {label} is a Cyrillic letter that looks like a Latin one.",
    NULL, NULL,
    und_way_latin},
  [UND_CHECK_ROMAN_ORDER] = {
    {"roman-order", UND_SEVERITY_ERROR,
     "Numerals of the second degree follow each other without a gap."},
    "Item {label} does not follow {before}; {expected} was expected.",
    "{before} is here",
    "Item {label} is used twice; {expected} was expected.",
    und_way_count},
  [UND_CHECK_ROMAN_VS_LETTER] = {
    {"roman-vs-letter", UND_SEVERITY_INFO,
     "(i) after (h) is a letter; (i) at the head of a deeper list is a numeral."},
    "{label} is a letter here and does not follow {before}; {expected} was "
    "expected.",
    "{before} is here", NULL,
    und_way_count},
  [UND_CHECK_SUB_LONE] = {
    {"sub-lone", UND_SEVERITY_HINT,
     "A list has at least two items."},
    "{label} is the only item of its list.", NULL, NULL,
    NULL},
  [UND_CHECK_SUB_LEAD_COLON] = {
    {"sub-lead-colon", UND_SEVERITY_INFO,
     "The text that leads to a list ends with a colon."},
    "A list follows; a colon was expected.", NULL, NULL,
    und_way_colon},
  [UND_CHECK_SUB_DEPTH] = {
    {"sub-depth", UND_SEVERITY_WARNING,
     "Under the items (a), (b) of a list stand (i), (ii), under these a., b."},
    "{label} opens a list below a lettered item; {expected} was expected.",
    NULL, NULL,
    und_way_degree},
  [UND_CHECK_NOTE_MISSING] = {
    {"note-missing", UND_SEVERITY_ERROR,
     "Each mark in the text has its footnote."},
    "There is no footnote {text}.", NULL, NULL,
    und_way_note_mark},
  [UND_CHECK_NOTE_ORPHAN] = {
    {"note-orphan", UND_SEVERITY_ERROR,
     "Each footnote is called by a mark in the text."},
    "No mark in the text calls footnote {label}.", NULL, NULL,
    NULL},
  [UND_CHECK_NOTE_GAP] = {
    {"note-gap", UND_SEVERITY_ERROR,
     "Footnotes are numbered without a gap."},
    "Footnote {label} does not follow {before}; {expected} was expected.",
    "{before} is here",
    "Footnote {label} is used twice; {expected} was expected.",
    und_way_note_number},
  [UND_CHECK_NOTE_ORDER] = {
    {"note-order", UND_SEVERITY_ERROR,
     "Footnotes are called in the order of their numbers."},
    "Footnote {text} is called out of order.", NULL, NULL,
    und_way_note_order},
  [UND_CHECK_NOTE_PUNCT_EN] = {
    {"note-punct-en", UND_SEVERITY_WARNING,
     "In English the mark of a footnote stands after the punctuation."},
    "The mark {text} stands before the punctuation.", NULL, NULL,
    und_way_mark_after},
  [UND_CHECK_NOTE_PUNCT_FR_ES] = {
    {"note-punct-fr-es", UND_SEVERITY_WARNING,
     "In French and Spanish the mark of a footnote stands before the "
     "punctuation."},
    "The mark {text} stands after the punctuation.", NULL, NULL,
    und_way_mark_before},
  [UND_CHECK_NOTE_SPACE] = {
    {"note-space", UND_SEVERITY_WARNING,
     "No space stands before the mark of a footnote."},
    "A space stands before the mark {text}.", NULL, NULL,
    und_way_mark_close},
  [UND_CHECK_NOTE_SEPARATOR] = {
    {"note-separator", UND_SEVERITY_WARNING,
     "The sources in a footnote are separated by semicolons."},
    "Another source follows; a semicolon was expected.", NULL, NULL,
    und_way_semicolon},
  [UND_CHECK_NOTE_MULTI] = {
    {"note-multi", UND_SEVERITY_INFO,
     "Between two marks of footnotes at one place stands a comma."},
    "The mark {text} follows another one without a comma.", NULL, NULL,
    und_way_mark_comma},
  [UND_CHECK_NOTE_FINAL_STOP] = {
    {"note-final-stop", UND_SEVERITY_WARNING,
     "A footnote ends with a full stop."},
    "Footnote {label} does not end with a full stop.", NULL, NULL,
    und_way_final_stop},
  [UND_CHECK_NOTE_ASTERISK] = {
    {"note-asterisk", UND_SEVERITY_ERROR,
     "An asterisk in the masthead has its note."},
    "There is no note for {text}.", NULL, NULL,
    NULL},
  [UND_CHECK_PRE_COMMA] = {
    {"pre-comma", UND_SEVERITY_ERROR,
     "A preambular paragraph ends with a comma."},
    "This preambular paragraph ends with “{text}”; a comma was expected.",
    NULL, NULL,
    und_way_end_mark},
  [UND_CHECK_OP_SEMICOLON] = {
    {"op-semicolon", UND_SEVERITY_ERROR,
     "An operative paragraph before another one ends with a semicolon."},
    "Another operative paragraph follows this “{text}”; a semicolon was "
    "expected.",
    NULL, NULL,
    und_way_end_mark},
  [UND_CHECK_OP_LAST_STOP] = {
    {"op-last-stop", UND_SEVERITY_ERROR,
     "The last operative paragraph ends with a full stop."},
    "The last operative paragraph ends with “{text}”; a full stop was "
    "expected.",
    NULL, NULL,
    und_way_end_mark},
  [UND_CHECK_PRE_AFTER_OP] = {
    {"pre-after-op", UND_SEVERITY_ERROR,
     "The preamble of a resolution stands before its operative paragraphs."},
    "A preambular paragraph, {text}, stands after an operative one.",
    NULL, NULL,
    NULL},
  [UND_CHECK_BRACKET_BALANCE] = {
    {"bracket-balance", UND_SEVERITY_ERROR,
     "Round brackets are opened and closed in one paragraph."},
    "{text} has no partner in this paragraph.", NULL, NULL,
    NULL},
  [UND_CHECK_DOUBLE_PUNCT] = {
    {"double-punct", UND_SEVERITY_WARNING,
     "One mark of punctuation stands at a place."},
    "In “{text}” one mark of punctuation is too many.", NULL, NULL,
    und_way_single},
  [UND_CHECK_SYM_SYNTAX] = {
    {"sym-syntax", UND_SEVERITY_ERROR,
     "A symbol has the form of its series."},
    "{text} is no symbol; {meant} was expected.", NULL, NULL, und_way_symbol},
  [UND_CHECK_SYM_CASE] = {
    {"sym-case", UND_SEVERITY_WARNING,
     "Symbols are in capitals, but for Add, Corr, Rev and their like."},
    "The letters of {text} are not those of a symbol; {meant} was expected.",
    NULL, NULL, und_way_symbol},
  [UND_CHECK_SYM_SPACE] = {
    {"sym-space", UND_SEVERITY_WARNING,
     "No space stands inside a symbol."},
    "A space stands in the symbol {text}; {meant} was expected.", NULL, NULL,
    und_way_symbol},
  [UND_CHECK_SYM_SUFFIX_FORM] = {
    {"sym-suffix-form", UND_SEVERITY_WARNING,
     "The parts of a symbol are written CN.15, Add.1, L.1 and INF/1."},
    "{text} lacks a mark of its symbol; {meant} was expected.", NULL, NULL,
    und_way_symbol},
  [UND_CHECK_SYM_SESSION_RANGE] = {
    {"sym-session-range", UND_SEVERITY_ERROR,
     "A symbol names a session or a year that there was."},
    "There was no such session as in {text}; {meant} was expected.", NULL, NULL,
    und_way_symbol},
  [UND_CHECK_SYM_UNKNOWN_ORGAN] = {
    {"sym-unknown-organ", UND_SEVERITY_WARNING,
     "A symbol begins with the letters of an organ."},
    "No organ is called as {text} begins; {meant} was expected.",
    NULL, NULL,
    und_way_symbol},
  [UND_CHECK_SYM_SUFFIX_ORDER] = {
    {"sym-suffix-order", UND_SEVERITY_HINT,
     "A corrigendum comes last in a symbol."},
    "In {text} something follows the corrigendum; it comes last.",
    NULL, NULL,
    NULL},
  [UND_CHECK_SYM_TRAILING] = {
    {"sym-trailing", UND_SEVERITY_WARNING,
     "The punctuation behind a symbol is not part of its link."},
    "The link takes in “{text}”, which belongs to the sentence.",
    NULL, NULL,
    und_way_unlink_mark},
  [UND_CHECK_LINK_MISMATCH] = {
    {"link-mismatch", UND_SEVERITY_WARNING,
     "A link leads to the document that its text names."},
    "The link leads to {text}; its text says {related}.",
    "the text is here", NULL,
    und_way_offer},
  [UND_CHECK_LINK_LANGUAGE] = {
    {"link-language", UND_SEVERITY_INFO,
     "A link leads to the document in the language of the draft."},
    "The link leads to the document in “{text}”; “{put}” is the language of "
    "the draft.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_LINK_NO_TARGET] = {
    {"link-no-target", UND_SEVERITY_INFO,
     "A link leads to a document that is there by itself."},
    "No document is behind {text}: it was not issued by itself.",
    NULL, NULL,
    NULL},
  [UND_CHECK_RES_SC_YEAR] = {
    {"res-sc-year", UND_SEVERITY_ERROR,
     "A resolution of the Security Council is cited with its year."},
    "Resolution {text} of the Security Council lacks its year; {put} was "
    "expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_RES_OLD_SESSION] = {
    {"res-old-session", UND_SEVERITY_WARNING,
     "A resolution of the General Assembly without a slash is cited with its "
     "session."},
    "Resolution {text} of the General Assembly lacks its session, as in 2625 "
    "(XXV).",
    NULL, NULL,
    NULL},
  [UND_CHECK_RES_PART_LETTER] = {
    {"res-part-letter", UND_SEVERITY_WARNING,
     "The letter of a part stands behind the number: 53/243 B, 377 A (V)."},
    "In {text} the letter is out of place; {put} was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_RES_SYMBOL_IN_TEXT] = {
    {"res-symbol-in-text", UND_SEVERITY_INFO,
     "In running text a resolution is cited by its number, not by its symbol."},
    "The text cites the symbol {text}; the number {put} was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_RES_PLURAL] = {
    {"res-plural", UND_SEVERITY_WARNING,
     "Before several numbers stands “resolutions”."},
    "Several numbers follow “{text}”; “{put}” was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_RES_ORGAN_NAMED] = {
    {"res-organ-named", UND_SEVERITY_WARNING,
     "A resolution is cited with the organ that adopted it."},
    "Nothing here tells whose resolution {text} is.",
    NULL, NULL,
    NULL},
  [UND_CHECK_UNTS_FORM] = {
    {"unts-form", UND_SEVERITY_WARNING,
     "A treaty is cited as Treaty Series, vol. 2225, No. 39574."},
    "The volume or the number of a treaty is not named here: Treaty Series, "
    "vol. n, No. n was expected.",
    NULL, NULL,
    NULL},
  [UND_CHECK_UNTS_KNOWN] = {
    {"unts-known", UND_SEVERITY_HINT,
     "A known treaty has its own volume and number."},
    "{text} is nearly right: {put} is that of the treaty named beside it.",
    NULL, NULL,
    NULL},
  [UND_CHECK_SALES_FORM] = {
    {"sales-form", UND_SEVERITY_WARNING,
     "A sales number is written letter, year, category, number: E.91.IV.2."},
    "The sales number {text} lacks a stop; {put} was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_SALES_LANGUAGE] = {
    {"sales-language", UND_SEVERITY_HINT,
     "The letter of a sales number is that of the language."},
    "The sales number begins with {text}; {put} is the letter of this "
    "language.",
    NULL, NULL,
    und_way_offer},
  [UND_CHECK_SUPP_FORM] = {
    {"supp-form", UND_SEVERITY_WARNING,
     "The number of a supplement and its year are those of the symbol in "
     "brackets."},
    "The Official Records are said to be of {text}; {put} follows from "
    "{related}.",
    "the symbol is here", NULL,
    und_way_offer},
  [UND_CHECK_CITE_PAGE] = {
    {"cite-page", UND_SEVERITY_WARNING,
     "Paragraphs of documents of the United Nations are cited, not pages."},
    "{text} of {related} is cited; paragraphs are the same in all languages.",
    "the document is here", NULL,
    NULL},
  [UND_CHECK_CITE_LEFTOVER_WORD] = {
    {"cite-leftover-word", UND_SEVERITY_WARNING,
     "No English word stands in a citation in another language."},
    "An English “and” is left over.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_ABBR_PLURAL] = {
    {"abbr-plural", UND_SEVERITY_HINT,
     "Before several numbers stands the short word for several: Nos. 43 and "
     "44."},
    "Several numbers follow “{text}”; “{put}” was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_CITE_YEAR_VS_SESSION] = {
    {"cite-year-vs-session", UND_SEVERITY_ERROR,
     "The year that is stated for a resolution is one of the session in its "
     "number."},
    "Resolution {related} is of {years}; the text says {text}.",
    "the number is here", NULL,
    und_way_year},
  [UND_CHECK_CITE_SESSION_WORD] = {
    {"cite-session-word", UND_SEVERITY_ERROR,
     "The year that is stated for a session is one in which it was held."},
    "That session was in {years}; the text says {text}.", NULL, NULL,
    und_way_year},
  [UND_CHECK_CITE_SC_YEAR] = {
    {"cite-sc-year", UND_SEVERITY_ERROR,
     "A resolution of the Security Council bears the year in which it was "
     "adopted."},
    "{related} gives a wrong year: the resolution with this number was adopted "
    "in {years}.",
    NULL, NULL,
    und_way_year},
  [UND_CHECK_CITE_ORGAN_MISMATCH] = {
    {"cite-organ-mismatch", UND_SEVERITY_WARNING,
     "The number of a resolution has the form of the organ that is named."},
    "No resolution of the organ named here is numbered as {text} is.",
    NULL, NULL,
    NULL},
  [UND_CHECK_CITE_DATE_CONFLICT] = {
    {"cite-date-conflict", UND_SEVERITY_ERROR,
     "A resolution has one date in a document."},
    "The text says {text} here and {related} elsewhere.",
    "{related} is here", NULL,
    und_way_related},
  [UND_CHECK_CITE_NUMBER_CONFLICT] = {
    {"cite-number-conflict", UND_SEVERITY_WARNING,
     "The same title goes with the same number."},
    "The title that follows {text} is that of {related} elsewhere.",
    "{related} is here", NULL,
    und_way_related},
  [UND_CHECK_CITE_FUTURE] = {
    {"cite-future", UND_SEVERITY_WARNING,
     "A document cites nothing that is later than itself."},
    "{text} is of a later year than this document, which is of {related}.",
    "the date is here", NULL,
    NULL},
  [UND_CHECK_MANDATE_NEXT_SESSION] = {
    {"mandate-next-session", UND_SEVERITY_HINT,
     "What a resolution asks for lies in a later session than its own."},
    "The {text} session lies before that of this document, {related}.",
    "the session is here", NULL,
    NULL},
  [UND_CHECK_CITE_ORDER] = {
    {"cite-order", UND_SEVERITY_INFO,
     "Resolutions in a list stand in the order of their sessions."},
    "{text} stands behind {related}, which is later.",
    "{related} is here", NULL,
    NULL},
  [UND_CHECK_LIST_ALPHA_ORDER] = {
    {"list-alpha-order", UND_SEVERITY_WARNING,
     "Lists of States follow the alphabet of the language."},
    "“{text}” is not in the order of the alphabet in this list of States.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_TERM_PERIOD_CONFLICT] = {
    {"term-period-conflict", UND_SEVERITY_WARNING,
     "A plan has one period in a document."},
    "The plan is for {text} here and for {related} elsewhere.",
    "{related} is here", NULL,
    und_way_related},
  [UND_CHECK_ADOPTION_DATE] = {
    {"adoption-date", UND_SEVERITY_ERROR,
     "The day in the title of a resolution is that at its end."},
    "The resolution ends with {text}; its title says {related}.",
    "the title is here", NULL,
    und_way_related},
  [UND_CHECK_DUPLICATE_ITEM_TEXT] = {
    {"duplicate-item-text", UND_SEVERITY_INFO,
     "Two items of a list do not say the same."},
    "This item says the same as another one.",
    "the same words are here", NULL,
    NULL},
  [UND_CHECK_NAME_COUNTRY_FORM] = {
    {"name-country-form", UND_SEVERITY_INFO,
     "The names of States in a list have one form."},
    "Other names of this list have their long form; {put} was expected for "
    "{text}.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_PERIOD_ORDER] = {
    {"period-order", UND_SEVERITY_ERROR,
     "A period begins before it ends."},
    "The period {text} ends before it begins.", NULL, NULL,
    und_way_swap_years},
  [UND_CHECK_DATE_WEEKDAY] = {
    {"date-weekday", UND_SEVERITY_WARNING,
     "A date names a day that its month has."},
    "This month has no day {text}.", NULL, NULL,
    NULL},
  [UND_CHECK_DATE_RANGE] = {
    {"date-range", UND_SEVERITY_ERROR,
     "A range of days begins before it ends."},
    "The range {text} ends before it begins.", NULL, NULL,
    NULL},
  [UND_CHECK_ACRO_VARIANT] = {
    {"acro-variant", UND_SEVERITY_ERROR,
     "An abbreviation is written as it is where it is explained."},
    "{text} looks like a slip of {related}.", "{related} is here",
    NULL,
    und_way_term},
  [UND_CHECK_XREF_MISSING] = {
    {"xref-missing", UND_SEVERITY_ERROR,
     "A paragraph or section that the text points to above or below is there."},
    "No paragraph or section {text} is in this document.", NULL, NULL, NULL},
  [UND_CHECK_XREF_DIRECTION] = {
    {"xref-direction", UND_SEVERITY_WARNING,
     "What is said to be above stands above, what is said to be below stands "
     "below."},
    "{text} stands on the other side of this place.", "{related} is here", NULL,
    NULL},
  [UND_CHECK_XREF_SELF] = {
    {"xref-self", UND_SEVERITY_WARNING,
     "A paragraph does not point to itself as above or below."},
    "{text} is this very paragraph.", NULL, NULL, NULL},
#include "check_rows_frame.h"
#include "check_rows_name.h"
#include "check_rows_shape.h"
#include "check_rows_typography.h"
  [UND_CHECK_XREF_VAGUE] = {
    {"xref-vague", UND_SEVERITY_INFO,
     "Who points above or below names the paragraph."},
    "“{text}” does not say where; name the paragraph.",
    NULL, NULL,
    NULL},
  [UND_CHECK_XREF_UNIT_NAME] = {
    {"xref-unit-name", UND_SEVERITY_HINT,
     "What bears a letter is a subparagraph."},
    "A letter follows “{text}”; “{put}” was expected.",
    NULL, NULL,
    NULL},
  [UND_CHECK_XREF_ORDER] = {
    {"xref-order", UND_SEVERITY_HINT,
     "A place is named from the larger unit to the smaller: paragraph 8 (a)."},
    "“{text}” names the smaller unit first; “{put}” was expected.",
    NULL, NULL,
    NULL},
  [UND_CHECK_XREF_RANGE] = {
    {"xref-range", UND_SEVERITY_ERROR,
     "A range of paragraphs or sections rises."},
    "The range {text} ends before it begins.",
    NULL, NULL,
    und_way_offer},
  [UND_CHECK_ANNEX_CITED] = {
    {"annex-cited", UND_SEVERITY_HINT,
     "Every annex is mentioned in the text."},
    "The text speaks of no annex.",
    NULL, NULL,
    NULL},
};
// clang-format on
