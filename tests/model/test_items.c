// SPDX-License-Identifier: MIT

#include "support/faults.h"

Test(items, letters_follow_each_other)
{
  static const und_fault_row rows[] = {
    {"a gap", "1. A:\n\na) b;\n\nb) c;\n\n{{d)}} e.\n", UND_CHECK_LETTER_GAP,
     3},
    {"two brackets", "1. A:\n\n(a) b;\n\n{{(c)}} d;\n\n(d) e.\n",
     UND_CHECK_LETTER_GAP, 2},
    {"a letter twice", "1. A:\n\na) b;\n\nb) c;\n\n{{b)}} d;\n\nc) e.\n",
     UND_CHECK_LETTER_DUPLICATE, 3},
    {"a letter that the text names",
     "1. A:\n\n(a) b;\n\n(b) c, as in (c) of the annex;\n\n{{(d)}} d.\n",
     UND_CHECK_LETTER_GAP, 3},
    {"a letter that stands in the text",
     "1. A:\n\n(a) b;\n\n(b) c; and (c) d;\n\n(d) d.\n", 0, 0},
    {"c is no hundredth item",
     "1. A:\n\n(a) b:\n\n(i) c;\n\n(ii) d;\n\n{{(c)}} e.\n",
     UND_CHECK_LETTER_GAP, 2},
    {"nor the end of the numerals",
     "1. A:\n\n(a) b;\n\n(b) b:\n\n(i) c;\n\n{{(iii)}} d;\n\n(c) e.\n",
     UND_CHECK_ROMAN_ORDER, 2},
    {"the last letter of a list repeats the one before",
     "1. A:\n\na) b;\n\nb) c;\n\n{{b)}} d.\n", UND_CHECK_LETTER_DUPLICATE, 3},
    {"numerals below the letter at fault are not its next",
     "1. A:\n\na) b;\n\n{{c)}} d:\n\ni) e;\n\nii) f;\n\nc) g.\n",
     UND_CHECK_LETTER_GAP, 2},
    {"the Russian alphabet, with a gap",
     "1. \u0410:\n\n\u0430) \u0431;\n\n\u0431) \u0432;\n\n{{\u0433)}} "
     "\u0434.\n",
     UND_CHECK_LETTER_GAP, 3},
    {"each paragraph begins anew",
     "1. A:\n\na) b;\n\nb) c.\n\n2. B:\n\na) b;\n\nb) c.\n", 0, 0},
    {"Arabic, in the order of the abjad",
     "1 - \u0623:\n\n(\u0623) \u062b\u061b\n\n(\u0628) \u062b\u061b\n\n"
     "(\u062c) \u062b.\n",
     0, 0},
    {"Arabic, with a gap",
     "1 - \u0623:\n\n(\u0623) \u062b\u061b\n\n(\u0628) \u062b\u061b\n\n"
     "{{(\u062f)}} \u062b.\n",
     UND_CHECK_LETTER_GAP, 3},
    {"Chinese second degree",
     "1.\u7532\uff1a\n\n(a) \u4e59\uff1a\n\n\u3220 \u4e19\uff1b\n\n"
     "{{\u3222}} \u4e01\u3002\n",
     UND_CHECK_ROMAN_ORDER, 2},
    {"Arabic second degree",
     "1 - \u0623:\n\n(\u0623) \u062b:\n\n\u2019"
     "1\u2018 \u062b\u061b\n\n{{\u2019"
     "3\u2018}} \u062b.\n",
     UND_CHECK_ROMAN_ORDER, 2},
    {"Cyrillic letters that look Latin",
     "1. \u0430\u0431\u0432:\n\na) \u0431;\n\nb) \u0432;\n\n"
     "{{\u0441)}} \u0433.\n",
     UND_CHECK_LETTER_HOMOGLYPH, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(items, letters_double_after_z)
{
  static const und_fault_row rows[] = {
    {"z, aa, bb", "1. A:\n\nx) a;\n\ny) b;\n\nz) c;\n\naa) d;\n\nbb) e.\n", 0,
     0},
    {"z, aa, ab", "1. A:\n\ny) b;\n\nz) c;\n\naa) d;\n\n{{ab)}} e.\n",
     UND_CHECK_LETTER_AFTER_Z, 28},
    {"z, aa, ab, ac is one finding",
     "1. A:\n\ny) b;\n\nz) c;\n\naa) d;\n\n{{ab)}} e;\n\nac) f.\n",
     UND_CHECK_LETTER_AFTER_Z, 28},
    {"two letters before z", "1. A:\n\na) b;\n\nb) c;\n\n{{cd)}} d;\n\nd) e.\n",
     UND_CHECK_LETTER_MIXED, 3},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(items, i_is_a_letter_or_a_numeral)
{
  static const und_fault_row rows[] = {
    {"numerals that begin with two",
     "1. A:\n\n(a) x:\n\n{{(ii)}} p;\n\n(ii) q;\n\n(iii) r;\n\n(b) y.\n",
     UND_CHECK_ROMAN_ORDER, 1},
    {"letters that double", "1. A:\n\n(a) x:\n\n(ii) p;\n\n(jj) q.\n", 0, 0},
    {"i) after h) is a letter",
     "1. A:\n\ng) b;\n\nh) c;\n\ni) d;\n\nj) e;\n\nk) f.\n", 0, 0},
    {"i) after a) opens a list",
     "1. A:\n\na) b:\n\ni) c;\n\nii) d;\n\niii) e;\n\nb) f.\n", 0, 0},
    {"a numeral is missing",
     "1. A:\n\n(a) b:\n\n(i) c;\n\n{{(iii)}} d;\n\n(iv) e;\n\n(b) f.\n",
     UND_CHECK_ROMAN_ORDER, 2},
    {"v) after iv), x) after ix)",
     "1. A:\n\na) b:\n\ni) c;\n\nii) c;\n\niii) c;\n\niv) c;\n\nv) c;\n\nvi) "
     "c;\n\nvii) c;\n\nviii) c;\n\nix) c;\n\nx) c;\n\nb) d.\n",
     0, 0},
    {"letters after h) up to z)",
     "1. A:\n\na) b;\n\nb) b;\n\nc) b;\n\nd) b;\n\ne) b;\n\nf) b;\n\ng) "
     "b;\n\nh) b;\n\ni) b;\n\nj) b;\n\nk) b;\n\nl) b;\n\nm) b;\n\nn) b.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

// What level an item has in the end.
Test(items, numerals_with_a_stop_stand_below_letters_with_a_stop)
{
  static const und_fault_row rows[] = {
    {"in order",
     "1. Calls for:\n\na. oil:\n\ni. here;\n\nii. there;\n\nb. gas.\n", 0, 0},
    {"a gap",
     "1. Calls for:\n\na. oil:\n\ni. here;\n\nii. there;\n\n{{iv.}} off;\n\nb. "
     "gas.\n",
     UND_CHECK_ROMAN_ORDER, 3},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(items, degrees_come_from_the_lists_around)
{
  und_slice text = UND_SLICE("1. A:\n\n(a) b:\n\n(i) c:\n\na. d;\n\nb. "
                             "e;\n\n(ii) f;\n\n(b) g.\n");
  static const uint8_t levels[] = {0, 1, 2, 3, 3, 2, 1};
  und_document *document = und_document_new(text, NULL);
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  cr_assert_eq(count, sizeof levels);
  for (uint32_t i = 0; i < count; i++) {
    cr_expect_eq(parts[i].level, levels[i], "part %u: %u", i, parts[i].level);
  }
  cr_expect_eq(und_document_parent(document, 3), 2);
  cr_expect_eq(und_document_parent(document, 5), 1);
  cr_expect_eq(und_document_parent(document, 6), 0);
  cr_expect_eq(und_document_parent(document, 0), UND_NO_PART);
  und_document_free(document);
}
