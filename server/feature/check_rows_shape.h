// SPDX-License-Identifier: MIT
//
// Rows of the table of checks: the shape of resolutions and lists.

// clang-format off
  [UND_CHECK_ORGAN_COMMA] = {
    {"organ-comma", UND_SEVERITY_WARNING,
     "The line of the acting organ ends with a comma before a preamble, and "
     "without one where there is none."},
    "“{text}” was expected to be “{put}” here, at the end of the organ's line.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_SUB_PUNCT] = {
    {"sub-punct", UND_SEVERITY_INFO,
     "The items of a list end alike, but for the last."},
    "The item ends with “{text}”, unlike the others of its list; “{put}” was "
    "expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_BULLET_PUNCT] = {
    {"bullet-punct", UND_SEVERITY_HINT,
     "Items with bullets end with nothing or a full stop, not with a "
     "semicolon."},
    "The item with a bullet ends with “{text}”; nothing or a full stop was "
    "expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_OP_VERB_FORM] = {
    {"op-verb-form", UND_SEVERITY_WARNING,
     "An operative paragraph opens with a verb in the present."},
    "“{text}” opens an operative paragraph; “{put}” was expected.", NULL, NULL,
    und_way_put},
  [UND_CHECK_PRE_VERB_FORM] = {
    {"pre-verb-form", UND_SEVERITY_WARNING,
     "A preambular paragraph opens with a participle or an adjective."},
    "“{text}” opens a preambular paragraph; “{put}” was expected.", NULL, NULL,
    und_way_put},
  [UND_CHECK_VERB_RUN_MODIFIER] = {
    {"verb-run-modifier", UND_SEVERITY_HINT,
     "Paragraphs in a run that open with one verb take also, then further."},
    "The paragraph before opens with the same verb; “{put}” was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_TITLE_FULL_NAMES] = {
    {"title-full-names", UND_SEVERITY_WARNING,
     "The title of a resolution names organs and instruments in full."},
    "The title of a resolution has the abbreviation {text}; the full name was "
    "expected.",
    NULL, NULL, NULL},
  [UND_CHECK_BRACKET_NEGOTIATED] = {
    {"bracket-negotiated", UND_SEVERITY_INFO,
     "No words stand in square brackets in an adopted text."},
    "“{text}” stands in square brackets in an adopted text.", NULL, NULL, NULL},
