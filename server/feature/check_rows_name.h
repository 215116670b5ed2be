// SPDX-License-Identifier: MIT
//
// Rows of the table of checks: abbreviations, names and spelling.

// clang-format off
  [UND_CHECK_ACRO_LANGUAGE] = {
    {"acro-language", UND_SEVERITY_WARNING,
     "An abbreviation is that of the language of the document."},
    "{text} is the abbreviation in another language; {put} was expected.",
    NULL, NULL,
    NULL},
  [UND_CHECK_ACRO_NEVER] = {
    {"acro-never", UND_SEVERITY_WARNING,
     "The principal organs of the United Nations are not abbreviated."},
    "{text} was expected to be “{put}”.", NULL, NULL,
    NULL},
  [UND_CHECK_ACRO_FULL_STOPS] = {
    {"acro-full-stops", UND_SEVERITY_WARNING,
     "An abbreviation of capitals has no full stops."},
    "{text} was expected to be {put}.", NULL, NULL,
    und_way_put},
  [UND_CHECK_ACRO_DOUBLE_DEF] = {
    {"acro-double-def", UND_SEVERITY_INFO,
     "An abbreviation is explained once in the body of a document."},
    "{text} is explained a second time.", "{related} is explained here", NULL,
    NULL},
  [UND_CHECK_ACRO_LATE_DEFINITION] = {
    {"acro-late-definition", UND_SEVERITY_HINT,
     "An abbreviation is explained where it stands first."},
    "{text} stands before the place where it is explained.",
    "{related} is explained here", NULL,
    NULL},
  [UND_CHECK_ACRO_UNUSED] = {
    {"acro-unused", UND_SEVERITY_HINT,
     "No abbreviation is given for words that occur once."},
    "{text} is explained here and not used.", NULL, NULL,
    NULL},
  [UND_CHECK_ACRO_UNDEFINED] = {
    {"acro-undefined", UND_SEVERITY_HINT,
     "An abbreviation is explained where it stands first."},
    "{text} is not explained.", NULL, NULL, NULL},
  [UND_CHECK_UNIT_ABBR_TEXT] = {
    {"unit-abbr-text", UND_SEVERITY_HINT,
     "Paragraphs, chapters and articles are abbreviated in notes and brackets, "
     "not in running text."},
    "“{text}” was expected to be “{put}” in running text.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TERM_CAPITAL] = {
    {"term-capital", UND_SEVERITY_WARNING,
     "The Groupe d’experts of a draft in French has a capital where most of its "
     "places have."},
    "“{text}” was expected to be “{put}”, as elsewhere in the draft.", NULL,
    NULL,
    und_way_put},
  [UND_CHECK_MEMBER_CAPITAL] = {
    {"member-capital", UND_SEVERITY_WARNING,
     "The capitals are those of Member States and States parties in English, "
     "États Membres and États parties in French."},
    "“{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_CHARTER_ARTICLE] = {
    {"charter-article", UND_SEVERITY_INFO,
     "An Article of the Charter of the United Nations has a capital in English "
     "and Spanish."},
    "“{text}” of the Charter was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_SPELLING] = {
    {"spelling", UND_SEVERITY_HINT,
     "English is spelt with -ize and otherwise as in Britain, where the draft "
     "does so elsewhere."},
    "“{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
