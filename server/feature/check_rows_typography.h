// SPDX-License-Identifier: MIT
//
// Rows of the table of checks: quotation marks, spaces, dates and figures.

// clang-format off
#define UND_QUOTES                                                             \
  "These quotation marks are not those of the draft; {put} was expected.",     \
    NULL, NULL, und_way_quotes

  [UND_CHECK_TYPO_QUOTES_EN] = {
    {"typo-quotes-en", UND_SEVERITY_WARNING,
     "Quotation marks in English are “ ”, not straight ones."},
    UND_QUOTES},
  [UND_CHECK_TYPO_QUOTES_FR] = {
    {"typo-quotes-fr", UND_SEVERITY_INFO,
     "Quotation marks in French are « » where the draft has some."},
    UND_QUOTES},
  [UND_CHECK_TYPO_QUOTES_ES] = {
    {"typo-quotes-es", UND_SEVERITY_INFO,
     "Quotation marks in Spanish are “ ”."},
    UND_QUOTES},
  [UND_CHECK_TYPO_QUOTES_RU] = {
    {"typo-quotes-ru", UND_SEVERITY_INFO,
     "Quotation marks in Russian are « »."},
    UND_QUOTES},
  [UND_CHECK_TYPO_QUOTES_ZH] = {
    {"typo-quotes-zh", UND_SEVERITY_INFO,
     "Quotation marks in Chinese are “ ”."},
    UND_QUOTES},
#undef UND_QUOTES
  [UND_CHECK_TYPO_SPACE_FR] = {
    {"typo-space-fr", UND_SEVERITY_INFO,
     "In French a space stands before ; : ? ! » and after «, as elsewhere in "
     "the draft."},
    "The space at this mark is not that of the rest of the draft; “{put}” was "
    "expected.",
    NULL, NULL, und_way_put},
  [UND_CHECK_TYPO_SPACE_OTHER] = {
    {"typo-space-other", UND_SEVERITY_WARNING,
     "In English, Spanish and Russian no space stands before ; and :."},
    "A space stands before “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_APOSTROPHE] = {
    {"typo-apostrophe", UND_SEVERITY_INFO,
     "A document has one kind of apostrophe."},
    "The apostrophe is not that of the rest of the draft; {put} was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_ORDINAL_FR] = {
    {"typo-ordinal-fr", UND_SEVERITY_WARNING,
     "In French the ordinals are 1er, 1re, 2e, 3e."},
    "“{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_FIRST_OF_MONTH] = {
    {"typo-first-of-month", UND_SEVERITY_WARNING,
     "The first of a month is 1er mars in French, 1 March in English."},
    "The day “{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_MONTH_CASE] = {
    {"typo-month-case", UND_SEVERITY_WARNING,
     "Months have a capital in English, and none in French, Spanish and "
     "Russian."},
    "“{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_DATE_ORDER] = {
    {"typo-date-order", UND_SEVERITY_WARNING,
     "A date in English is day, month and year without a comma."},
    "“{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_MONTH_AR] = {
    {"typo-month-ar", UND_SEVERITY_INFO,
     "A month in Arabic has both its names, joined by a slash."},
    "“{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_DATE_RU] = {
    {"typo-date-ru", UND_SEVERITY_INFO,
     "The year of a date in Russian is followed by “года”."},
    "“{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_NUMBER_START] = {
    {"typo-number-start", UND_SEVERITY_WARNING,
     "In English no sentence begins with a figure."},
    "A sentence begins with the figure {text}; words were expected.",
    NULL, NULL, NULL},
  [UND_CHECK_TYPO_NUMBER_WORDS] = {
    {"typo-number-words", UND_SEVERITY_HINT,
     "In English numbers under 10 are written in words."},
    "“{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_PERCENT] = {
    {"typo-percent", UND_SEVERITY_INFO,
     "Percentages are written “5 per cent” in English, “5 %” in French, as "
     "elsewhere in the draft."},
    "“{text}” was expected to be “{put}”, as in the rest of the draft.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_THOUSANDS] = {
    {"typo-thousands", UND_SEVERITY_INFO,
     "Thousands are parted by a comma in English."},
    "“{text}” was expected to be “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_DECIMAL] = {
    {"typo-decimal", UND_SEVERITY_INFO,
     "Decimals follow a point in English, a comma in French, Spanish and "
     "Russian."},
    "Decimals follow this “{text}”; “{put}” was expected.", NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_DASH_RANGE] = {
    {"typo-dash-range", UND_SEVERITY_INFO,
     "One mark stands between the years of all periods."},
    "The mark between the years is not that of the rest of the draft; “{put}” "
    "was expected.",
    NULL, NULL,
    und_way_put},
  [UND_CHECK_TYPO_BROKEN_WORD] = {
    {"typo-broken-word", UND_SEVERITY_INFO,
     "No space stands inside a word."},
    "A space stands inside a word, after “{put}”.", NULL, NULL,
    und_way_put},
  [UND_CHECK_DIGITS_MIXED] = {
    {"digits-mixed", UND_SEVERITY_INFO,
     "A document in Arabic has one set of figures."},
    "The figures {text} are not those of the rest of the draft; {put} was "
    "expected.",
    NULL, NULL,
    und_way_put},
