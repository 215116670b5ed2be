// SPDX-License-Identifier: MIT

#include "und/feature/words.h"

#include "check_table.h"
#include "phrases.h"
#include "tongue.h"

static const char *const words[UND_WORD_COUNT] = {
  [UND_WORD_ANOTHER] = "another one",
  [UND_WORD_THE_SYMBOL] = "the symbol",
  [UND_WORD_THE_DATE] = "the date",
  [UND_WORD_THE_ORIGINAL] = "the language of the original",
  [UND_WORD_TEXT_BEFORE] = "the text before it",
  [UND_WORD_OR] = "{1} or {2}",
  [UND_WORD_TO] = "{1} to {2}",
  [UND_WORD_IGNORE] = "Ignore {1} here",
  [UND_WORD_TURN_OFF] = "Turn {1} off in {2}",
  [UND_WORD_REPAIR_KIND] = "Repair every {1} of the document ({2})",
  [UND_WORD_REPAIR_ALL] = "Repair all that can be repaired ({1})",
  [UND_WORD_SHOW_CITING] = "Show what cites the numbers",
  [UND_WORD_CITED_ONCE] =
    "1 citation in other documents names a number that changes: {1}",
  [UND_WORD_CITED_OFTEN] =
    "{1} citations in other documents name a number that changes: {2}",
  [UND_WORD_CITED_ELSEWHERE] = "Cited in other documents",
  [UND_WORD_READING] = "Reading United Nations documents",
  [UND_WORD_READ_ALL] = "{1} files read, {2} documents known",
};

static const char *const titles[UND_REPAIR_TITLE_COUNT] = {
  [UND_REPAIR_NONE] = "",
  [UND_REPAIR_REPLACE] = "Replace {was} by {becomes}",
  [UND_REPAIR_EXCHANGE] = "Exchange {was} and {becomes}",
  [UND_REPAIR_RENUMBER] = "Renumber from here: {was} becomes {becomes}",
  [UND_REPAIR_RELETTER] = "Re-letter from here: {was} becomes {becomes}",
  [UND_REPAIR_DOCUMENT] = "Renumber the document",
  [UND_REPAIR_REMOVE] = "Remove {was}",
  [UND_REPAIR_REMOVE_LABEL] = "Remove the number {was}",
  [UND_REPAIR_REMOVE_LABELS] = "Remove the numbers from {was} on",
  [UND_REPAIR_REMOVE_STOP] = "Remove the full stop",
  [UND_REPAIR_REMOVE_SPACE] = "Remove the space before {was}",
  [UND_REPAIR_INSERT] = "Insert {becomes}",
  [UND_REPAIR_MOVE_AFTER] = "Move {was} behind {becomes}",
  [UND_REPAIR_MOVE_BEFORE] = "Move {was} before {becomes}",
  [UND_REPAIR_LATIN] = "Write the letters of items in Latin",
  [UND_REPAIR_NOTES] = "Put the footnotes in the order of their marks",
  [UND_REPAIR_ALL] = "Repair all that can be repaired",
  [UND_REPAIR_KIND] = "Repair every {was} of the document",
  [UND_REPAIR_EXPAND] = "Cite {was} in full:{becomes}",
  [UND_REPAIR_SHORTEN] = "Cite {was} short, without{becomes}",
  [UND_REPAIR_LINK] = "Link {was} to its document",
  [UND_REPAIR_DEFINE] = "Explain {was} where it first stands",
  [UND_REPAIR_FRONT] = "Add front matter",
};

static const und_tongue *const tongues[UND_LANGUAGE_COUNT] = {
  [UND_FR] = &und_tongue_fr,
};

const und_tongue *und_tongue_of(und_language language)
{
  return tongues[language];
}

und_check_words und_tongue_check(und_language language, und_check check)
{
  const und_tongue *tongue = tongues[language];
  const und_check_row *row = &und_check_rows[check];

  if (tongue != NULL && tongue->checks[check].says != NULL) {
    return tongue->checks[check];
  }
  return (und_check_words){row->entry.rule, row->says, row->related,
                           row->twice};
}

const char *und_tongue_title(und_language language, unsigned title)
{
  const und_tongue *tongue = tongues[language];

  return tongue != NULL && tongue->titles[title] != NULL ? tongue->titles[title]
                                                         : titles[title];
}

void und_word_write(und_word word, und_language language,
                    const und_slice *fields, und_buffer *out)
{
  const und_tongue *tongue = tongues[language];
  bool known = tongue != NULL && tongue->words[word] != NULL;

  und_phrase_fill(known ? tongue->words[word] : words[word], fields, out);
}

bool und_reader_find(und_slice name, und_language *language_out)
{
  char behind = name.size > 2 ? name.data[2] : '-';

  return (behind == '-' || behind == '_' || behind == '.' || behind == '@') &&
         und_language_find(und_slice_cut(name, 0, 2), language_out);
}
