// SPDX-License-Identifier: MIT
//
// What may be made of a place of a draft: before and after, at the mark "|".

#include "und/feature/rewrite.h"

#include <criterion/criterion.h>
#include <string.h>

static const struct {
  und_rewrite_kind kind;
  const char *before; // the cursor is at the first |
  const char *after;  // NULL: nothing is offered
} rows[] = {
  {UND_REWRITE_EXPAND, "1. See resolution 74/2|47, para. 3.\n",
   "1. See resolution 74/247 of the General Assembly of 27 December 2019, "
   "para. "
   "3.\n"},
  {UND_REWRITE_EXPAND,
   "1. See General Assembly resolution 74/2|47 on the matter.\n",
   "1. See General Assembly resolution 74/247 of 27 December 2019 on the "
   "matter.\n"},
  {UND_REWRITE_EXPAND,
   "1. See resolution |74/247 of the General Assembly of 27 December 2019.\n",
   NULL},
  {UND_REWRITE_EXPAND, "1. See resolutions 74/24|7 and 74/173.\n", NULL},
  {UND_REWRITE_EXPAND, "1. See A/RES/74/|247.\n", NULL},
  {UND_REWRITE_EXPAND, "1. See the lamps| of resolution 74/247.\n", NULL},
  {UND_REWRITE_EXPAND,
   "1. Voir la résolution 74/|247, dans laquelle les États sont priés de "
   "répondre.\n",
   "1. Voir la résolution 74/247 de l’Assemblée générale, en date du 27 "
   "décembre 2019, dans laquelle les États sont priés de répondre.\n"},
  {UND_REWRITE_EXPAND,
   "1. Véase la resolución 74/|247, en la que se pide a los Estados que "
   "informen.\n",
   "1. Véase la resolución 74/247 de la Asamblea General, de 27 de diciembre "
   "de 2019, en la que se pide a los Estados que informen.\n"},
  {UND_REWRITE_EXPAND, "1. См. резолюцию 74/|247 о лампах и их хранителях.\n",
   "1. См. резолюцию 74/247 Генеральной Ассамблеи от 27 декабря 2019 года о "
   "лампах и их хранителях.\n"},
  {UND_REWRITE_EXPAND, "1. 见第74/2|47号决议，其中请各国提交报告。\n",
   "1. 见大会2019年12月27日第74/247号决议，其中请各国提交报告。\n"},
  {UND_REWRITE_SHORTEN,
   "1. See resolution |74/247 of the General Assembly of 27 December 2019.\n",
   "1. See resolution 74/247.\n"},
  {UND_REWRITE_SHORTEN,
   "1. Voir la résolution 74/|247 de l’Assemblée générale, en date du 27 "
   "décembre 2019, et le rapport des gardiens de la lampe.\n",
   "1. Voir la résolution 74/247, et le rapport des gardiens de la lampe.\n"},
  {UND_REWRITE_SHORTEN, "1. See resolution 74/|247.\n", NULL},
  {UND_REWRITE_LINK, "# Lamps\n\n1. See resolution 74/|247.\n",
   "# Lamps\n\n1. See resolution "
   "[74/247](https://undocs.org/en/A/RES/74/247).\n"},
  {UND_REWRITE_LINK, "1. See resolution [74/|247](#).\n",
   "1. See resolution [74/247](https://undocs.org/en/A/RES/74/247).\n"},
  {UND_REWRITE_LINK, "1. See [74/|247](https://undocs.org/A/RES/74/247).\n",
   NULL},
  {UND_REWRITE_LINK, "1. See resolution 74/|247.\n", NULL}, // no Markdown
  {UND_REWRITE_DEFINE,
   "1. The LOKI| met.\n\n2. The League of Keepers (LOKI) sat. The LOKI rose.\n",
   NULL}, // the words do not spell it
  {UND_REWRITE_DEFINE,
   "1. The LKI| met.\n\n2. The League of Keepers International (LKI) sat. The "
   "LKI rose.\n",
   "1. The League of Keepers International (LKI) met.\n\n2. The LKI sat. The "
   "LKI rose.\n"},
  {UND_REWRITE_DEFINE,
   "1. The League of Keepers International (LKI) met.\n\n2. The LKI| sat.\n",
   NULL},
  {UND_REWRITE_FRONT, "# The lamps|\n\n1. The keeper and the light.\n",
   "---\nsymbol: \ntitle: \nlanguage: en\n---\n\n# The lamps\n\n1. "
   "The keeper and the light.\n"},
  {UND_REWRITE_FRONT, "# The lamps\n\n1. The keeper| and the light.\n", NULL},
  {UND_REWRITE_FRONT, "|---\nsymbol: A/92/1\n---\n\n# The lamps\n", NULL},
  {UND_REWRITE_FRONT, "1. The keeper| and the light.\n", NULL},
};

Test(rewrite, makes_of_a_place_what_is_asked_for)
{
  und_library *library = und_library_new();
  und_reference *reference = und_reference_new(NULL);
  const und_holdings holdings = {.library = library, .reference = reference};

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    const char *cursor = strchr(rows[i].before, '|');
    uint32_t offset = (uint32_t)(cursor - rows[i].before);
    und_buffer text = {0};
    und_buffer made = {0};
    und_repair repair;

    und_buffer_add(&text, (und_slice){rows[i].before, offset});
    und_buffer_adds(&text, cursor + 1);
    und_document *document = und_document_new(und_buffer_slice(&text), NULL);
    und_rewrite(document, &holdings, rows[i].kind, offset, &repair);
    cr_expect_eq(repair.edits.items.count == 0, rows[i].after == NULL, "%s",
                 rows[i].before);
    und_edits_apply(&repair.edits, und_buffer_slice(&text), &made);
    cr_expect(rows[i].after == NULL || strcmp(made.data, rows[i].after) == 0,
              "%s->\n%s", rows[i].before, made.data);
    und_repair_finish(&repair);
    und_document_free(document);
    und_buffer_finish(&text);
    und_buffer_finish(&made);
  }
  und_reference_free(reference);
  und_library_free(library);
}
