// SPDX-License-Identifier: MIT

#include "und/symbol/acronym.h"

#include <criterion/criterion.h>

Test(acronym, the_table_is_sorted)
{
  for (uint32_t i = 1; i < und_acronym_count(); i++) {
    cr_expect_lt(strcmp(und_acronym_get(i - 1), und_acronym_get(i)), 0, "%s",
                 und_acronym_get(i));
  }
  cr_expect_null(und_acronym_get(und_acronym_count()));
}

Test(acronym, each_is_known_and_others_are_not)
{
  for (uint32_t i = 0; i < und_acronym_count(); i++) {
    cr_expect(und_acronym_is_known(und_slice_from(und_acronym_get(i))));
  }
  cr_expect(und_acronym_is_known(UND_SLICE("\u0413\u0410")));
  cr_expect_not(und_acronym_is_known(UND_SLICE("ONUSDC")));
  cr_expect_not(und_acronym_is_known(UND_SLICE("UNO")));
  cr_expect_not(und_acronym_is_known(UND_SLICE("UNODCX")));
  cr_expect_not(und_acronym_is_known(UND_SLICE("")));
}
