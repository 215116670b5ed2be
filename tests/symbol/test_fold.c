// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/symbol/fold.h"

static const struct {
  const char *claim;
  const char *text;
  const char *folded;
} folds[] = {
  {"nothing", "", ""},
  {"capitals are small", "Recalling ITS", "recalling its"},
  {"accents go", "Réaffirmant à l’Œuvre", "reaffirmant a l'oeuvre"},
  {"white space is one space", "a \t\n b\u00A0c", "a b c"},
  {"signs of ASCII stay", "(a) \"B\": 1+1=2 & 5%; <c>?! #@|`~$\\",
   "(a) \"b\": 1+1=2 & 5%; <c>?! #@|`~$\\"},
  {"a line's end is a space", "a\nb \nc\n\"d\"\n1", "a b c \"d\" 1"},
  {"Russian is small, io is e", "Ещё РАЗ", "еще раз"},
  {"vowel signs and tatweel go", "قـرَارٌ", "قرار"},
  {"alef is one", "أإآٱ", "اااا"},
  {"figures are plain", "٧٤／１７３", "74/173"},
  {"full-width marks are plain", "（三），", "(三),"},
  {"no space beside Chinese", "第 74\n号 决议", "第74号决议"},
  {"Chinese full stop", "决议。12", "决议.12"},
  {"emphasis goes", "*Recalling* **also** _its_", "recalling also its"},
  {"underscores in names stay", "A_RES_65", "a_res_65"},
  {"targets of links go", "[74/173](https://x.org/a(b)) of", "[74/173 of"},
  {"footnote marks go", "Office¹² and[^3] so", "office and so"},
  {"ordinals are plain", "36^{e} séance, 2º, 3ª", "36e seance, 2o, 3a"},
  {"a word parted at the line's end is one", "reso-\n  lution", "resolution"},
  {"a hyphen before a figure stays", "2018-\n2021", "2018- 2021"},
  {"invisible marks go", "A\u200F/\u202A1\u202C", "a/1"},
  {"dashes are hyphens", "a – b — c", "a - b - c"},
  {"what is no UTF-8 stays", "a\xFF\x80z", "a\xFF\x80z"},
};

Test(fold, writes_one_plain_spelling)
{
  for (size_t i = 0; i < sizeof folds / sizeof folds[0]; i++) {
    und_fold_head head;
    und_fold_start(und_slice_from(folds[i].text), &head);
    und_slice folded = {head.data, head.size};
    cr_expect(und_slice_equal(folded, und_slice_from(folds[i].folded)),
              "%s: %.*s", folds[i].claim, (int)folded.size, folded.data);
    cr_expect_eq(head.origin[head.size], strlen(folds[i].text), "%s",
                 folds[i].claim);
  }
}

Test(fold, tells_where_each_byte_came_from)
{
  und_slice text = UND_SLICE("*Réaffirmé* X");
  und_fold_head head;
  und_fold_start(text, &head);

  cr_expect_eq(head.origin[0], 1, "the R after the mark");
  cr_expect_eq(head.origin[2], 4, "the a after the two bytes of the accent");
  cr_expect_eq(und_fold_end(text, head.origin, 9), 12, "the last accent whole");
}

static const struct {
  const char *text;
  const char *pattern;
  uint32_t end; // 0: no match
} matches[] = {
  {"annex ii", "annex", 5},
  {"annexed", "annex", 0},
  {"резолюцией 5", "резолюци~", 20},
  {"36th meeting", "#th meeting", 12},
  {"th meeting", "#th meeting", 0},
  {"回顾大会", "回顾", 6},
  {"12a", "#", 2},
  {"", "a", 0},
};

Test(fold, matches_whole_words)
{
  for (size_t i = 0; i < sizeof matches / sizeof matches[0]; i++) {
    uint32_t end = 0;
    bool found = und_fold_match(und_slice_from(matches[i].text), 0,
                                matches[i].pattern, &end);
    cr_expect_eq(found, matches[i].end > 0, "%s", matches[i].pattern);
    cr_expect_eq(end, matches[i].end, "%s", matches[i].pattern);
  }
}
