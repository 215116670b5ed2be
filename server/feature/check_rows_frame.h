// SPDX-License-Identifier: MIT
//
// Rows of the table of checks: the masthead and the frame of pages.

// clang-format off
  [UND_CHECK_LENGTH_LIMIT] = {
    {"length-limit", UND_SEVERITY_INFO,
     "A report of the Secretariat has 8,500 words at most, another one 10,700, "
     "notes and headings included."},
    "The report has {put} words; at most 8,500 were expected from the "
    "Secretariat, 10,700 from others.",
    NULL, NULL, NULL},
  [UND_CHECK_MAST_MISSING] = {
    {"mast-missing", UND_SEVERITY_HINT,
     "A masthead names the symbol, the distribution, the date and the language "
     "of the original."},
    "The masthead lacks {lacks}.", NULL, NULL, NULL},
  [UND_CHECK_MAST_DISTR_SYMBOL] = {
    {"mast-distr-symbol", UND_SEVERITY_ERROR,
     "A symbol with L. is of limited distribution, one with R. of restricted, "
     "others of general."},
    "The distribution “{text}” was expected to be “{put}” by the symbol.",
    "the symbol is here", NULL,
    und_way_offer},
  [UND_CHECK_MAST_LANGUAGE_ORIGINAL] = {
    {"mast-language-original", UND_SEVERITY_WARNING,
     "The original of a document is not in the language of the version at hand; "
     "an original names its language once."},
    "“{text}” is the language of this version, too; the original was expected "
    "to be in another one.",
    NULL, NULL, NULL},
  [UND_CHECK_MAST_SESSION_YEAR] = {
    {"mast-session-year", UND_SEVERITY_ERROR,
     "The session and the date of the masthead agree with the symbol."},
    "“{text}” does not agree with the symbol {related}.",
    "the symbol is here", NULL, NULL},
  [UND_CHECK_MAST_ITEM_AGENDA] = {
    {"mast-item-agenda", UND_SEVERITY_HINT,
     "A provisional agenda in a masthead has an asterisk, whose note names it."},
    "An asterisk was expected after “{text}”.", NULL, NULL, NULL},
  [UND_CHECK_MAST_RUNNING_HEAD] = {
    {"mast-running-head", UND_SEVERITY_WARNING,
     "The running head of a page is the symbol of the document."},
    "The running head {text} was expected to be the document's symbol, {put}.",
    "the symbol is here", NULL,
    und_way_put},
  [UND_CHECK_MAST_JOB_NUMBER] = {
    {"mast-job-number", UND_SEVERITY_INFO,
     "A job number has the form V.20-04481."},
    "{text} does not have the form of a job number, V.20-04481.", NULL, NULL,
    NULL},
