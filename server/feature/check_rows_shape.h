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
  [UND_CHECK_MODIFIER_WITHOUT_RUN] = {
    {"modifier-without-run", UND_SEVERITY_HINT,
     "Also and further stand at a verb with which the paragraph before opens."},
    "The paragraph before opens with another verb; “{put}” was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_VERB_UNKNOWN] = {
    {"verb-unknown", UND_SEVERITY_HINT,
     "Paragraphs of a resolution open with a verb that is spelt right."},
    "“{text}” looks like a slip of “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_VERB_ITALIC] = {
    {"verb-italic", UND_SEVERITY_INFO,
     "The verb that opens a paragraph is in italics with its adverbs, where "
     "those of the other paragraphs are."},
    "The verb “{text}” is not in italics as that of the paragraph before; "
    "“{put}” was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_RES_ORDER] = {
    {"res-order", UND_SEVERITY_ERROR,
     "A resolution has the organ first, then the preamble, then the operative "
     "part."},
    "“{text}” stands behind the preamble; it was expected before it.", NULL,
    NULL, NULL},
  [UND_CHECK_SC_NO_TITLE] = {
    {"sc-no-title", UND_SEVERITY_INFO,
     "A resolution of the Security Council has no title."},
    "A resolution of the Security Council has the title “{text}”; none was "
    "expected.",
    NULL, NULL, NULL},
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
