// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/model/document.h"

Test(identity, is_read_from_the_best_place_there_is)
{
  static const struct {
    const char *claim;
    const char *text;
    const char *path;
    const char *symbol;
    const char *source;
  } rows[] = {
    {"front matter", "---\nsymbol: E/CN.15/2021/1\n---\n1. A.\n", "x.txt",
     "E/CN.15/2021/1", "front matter"},
    {"masthead",
     "United Nations                    A/96/417\nGeneral Assembly\n\n1. "
     "A.\n",
     NULL, "A/96/417", "masthead"},
    {"running head",
     "1. The lamp is lit.\n\nA/96/417\n\n2/3 23-11486\n\n2. The lens is "
     "clean.\n",
     NULL, "A/96/417", "running head"},
    {"number and acting body",
     "96/173. Lighthouses\n\nThe General Assembly,\n\nRecalling its resolution "
     "95/201,\n\n1. Takes note.\n",
     NULL, "A/RES/96/173", NULL},
    {"a resolution of the Council",
     "Resolution 687 (1991)\nof 3 April 1991\n\nThe Security "
     "Council,\n\nNoting the lamp,\n\n1. Decides to light it.\n",
     NULL, "S/RES/687(1991)", "number and acting body"},
    {"as collections of resolutions have it",
     "41 (1948). Resolution of 28 February 1948\n\nThe Security "
     "Council,\n\nDecides to light the lamp.\n",
     NULL, "S/RES/41(1948)", "number and acting body"},
    {"a resolution in French",
     "R\u00e9solution 74/173\n\nL'Assembl\u00e9e g\u00e9n\u00e9rale,\n\n"
     "Rappelant sa r\u00e9solution 65/230,\n\n1. D\u00e9cide de poursuivre "
     "l'examen de la question \u00e0 la prochaine session.\n",
     NULL, "A/RES/74/173", "number and acting body"},
    {"a collection of resolutions",
     "Resolution 686 (1991)\n\nThe Security Council,\n\n1. Decides to light "
     "it.\n\nResolution 687 (1991)\n\nThe Security Council,\n\n1. Decides to "
     "light it.\n",
     NULL, NULL, NULL},
    {"a resolution quoted below a title",
     "Texts cited in the report\n\nResolution 687 (1991)\n\nThe Security "
     "Council,\n\n1. Decides to light it.\n",
     NULL, NULL, NULL},
    {"the resolution that a report is about",
     "Resolution 687 (1991)\n\nReport on the lamps\n\n1. The lamp is lit.\n",
     NULL, NULL, NULL},
    {"a resolution of another body",
     "Resolution 687 (1991)\n\nThe General Assembly,\n\nNoting the "
     "lamp,\n\n1. Decides to light it.\n",
     NULL, NULL, NULL},
    {"the file's name", "1. The lamp is lit.\n", "/tmp/A-RES-74-173.txt",
     "A/RES/74/173", "file name"},
    {"the file's name after its host", "1. The lamp is lit.\n",
     "UNODC_CCPCJ_EG.4_2020_2.md", "UNODC/CCPCJ/EG.4/2020/2", "file name"},
    {"nothing known", "1. The lamp is lit.\n", "draft.txt", NULL, NULL},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_document *document =
      und_document_new(und_slice_from(rows[i].text), rows[i].path);
    const und_identity *found = und_document_identity(document);

    if (rows[i].symbol == NULL) {
      cr_expect_null(found->symbol, "%s: %s", rows[i].claim, found->symbol);
    } else {
      cr_expect_str_eq(found->symbol ? found->symbol : "", rows[i].symbol, "%s",
                       rows[i].claim);
      cr_expect(rows[i].source == NULL ||
                  (found->symbol_source != NULL &&
                   strcmp(found->symbol_source, rows[i].source) == 0),
                "%s: from %s", rows[i].claim,
                found->symbol_source ? found->symbol_source : "nowhere");
    }
    und_document_free(document);
  }
}

Test(identity, knows_the_language)
{
  static const struct {
    const char *claim;
    const char *text;
    und_language language;
  } rows[] = {
    {"by front matter", "---\nlanguage: es\n---\nThe lamp of the house.\n",
     UND_ES},
    {"English", "1. The lamp of the lighthouse is lit by the keeper.\n",
     UND_EN},
    {"French", "1. Le gardien du phare a allum\u00e9 la lampe dans la nuit.\n",
     UND_FR},
    {"Spanish",
     "1. El guardi\u00e1n del faro enciende la l\u00e1mpara en la "
     "noche.\n",
     UND_ES},
    {"Russian",
     "1. \u0421\u043c\u043e\u0442\u0440\u0438\u0442\u0435\u043b\u044c "
     "\u0437\u0430\u0436\u0435\u0433.\n",
     UND_RU},
    {"Arabic", "1 - \u062a\u062d\u064a\u0637 \u0639\u0644\u0645\u0627.\n",
     UND_AR},
    {"Chinese", "1.\u6ce8\u610f\u5230\u62a5\u544a\u3002\n", UND_ZH},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_document *document =
      und_document_new(und_slice_from(rows[i].text), NULL);

    cr_expect_eq(und_document_language(document), rows[i].language, "%s",
                 rows[i].claim);
    und_document_free(document);
  }
}

Test(identity, a_language_that_no_word_tells_is_the_one_that_was_set)
{
  und_document *document = und_document_new(UND_SLICE("1. A.\n"), NULL);

  cr_expect_eq(und_document_language(document), UND_EN);
  und_document_set_language(document, UND_FR);
  cr_expect_eq(und_document_language(document), UND_FR);
  und_document_edit(document, 3, 4, UND_SLICE("The keepers of the light"));
  cr_expect_eq(und_document_language(document), UND_EN);
  und_document_free(document);
}

Test(identity, finds_the_title_on_the_front)
{
  static const struct {
    const char *claim;
    const char *text;
    const char *symbol;
    const char *title;
    und_document_kind kind;
  } rows[] = {
    {"above whose report it is",
     "United Nations A/96/417\n\nGeneral Assembly\n\nDistr.: General\n4 July "
     "2041\n\nNinety-sixth session\n\nAgenda item 12\n\n**Lights of the "
     "coast**\n\nState of the lenses, including\ntheir "
     "oil\n\nReport of the Secretary-General\n\nSummary\n\nThe lamp is lit.\n",
     "A/96/417", "State of the lenses, including their oil", UND_KIND_REPORT},
    {"after a tab",
     "United Nations\tS/2041/999\n\nSecurity Council\n\nState of the "
     "lenses\n\n1. The lamp is lit.\n",
     "S/2041/999", "State of the lenses", UND_KIND_OTHER},
    {"below a draft's sponsors",
     "A/96/L.4\n\nLights of the coast\n\nKenya and Malta: draft "
     "resolution\n\nKeeping of lenses\n\nThe General Assembly,\n\nRecalling "
     "its resolution 95/201,\n\n1. Decides to keep them.\n",
     "A/96/L.4", "Keeping of lenses", UND_KIND_DRAFT_RESOLUTION},
    {"a letter's first lines",
     "S/2041/311\n\nSecurity Council\n\nLetter dated 13 May 2041 from the "
     "Keeper\naddressed to the President\n\nI have the honour to send the "
     "lamp.\n",
     "S/2041/311",
     "Letter dated 13 May 2041 from the Keeper addressed to the "
     "President",
     UND_KIND_LETTER},
    {"a title that goes on in a line of the frame",
     "A/96/418\n\nGeneral Assembly\n\n4 July 2041\n\nCredentials of the "
     "keeper of lights on the\nSecurity Council\n\nReport of the "
     "Secretary-General\n\nSummary\n\nThe lamp is lit.\n",
     "A/96/418", "Credentials of the keeper of lights on the Security Council",
     UND_KIND_REPORT},
    {"official records, which begin twice",
     "A/96/10\nUnited Nations\nReport of the Commission\non "
     "Lights\n\nSeventy-sixth "
     "session\nGeneral Assembly\nOfficial Records\nNinety-sixth "
     "Session\nSupplement No. 10\n\nGeneral Assembly        "
     "A/96/10\nOfficial Records\n\nNote\n\nSymbols are composed of letters "
     "and figures\n\n1. The lamp is lit.\n",
     "A/96/10", "Report of the Commission on Lights", UND_KIND_REPORT},
    {"its number is no title",
     "Resolution 687 (1991)\nof 3 April 1991\n\nThe Security "
     "Council,\n\n1. Decides to light it.\n",
     "S/RES/687(1991)", NULL, UND_KIND_RESOLUTION},
    {"a decision with a part",
     "A/DEC/95/409 B\n\nGeneral Assembly\n\n1. The "
     "lamp is lit.\n",
     "A/DEC/95/409B", NULL, UND_KIND_DECISION},
    {"an apostrophe is no quotation mark",
     "---\ntitle: 'Tis the draft\n---\n\n1. The lamp is lit.\n", NULL,
     "'Tis the draft", UND_KIND_OTHER},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_document *document =
      und_document_new(und_slice_from(rows[i].text), NULL);
    const und_identity *found = und_document_identity(document);
    const char *symbol = rows[i].symbol ? rows[i].symbol : "none";
    const char *title = rows[i].title ? rows[i].title : "none";

    cr_expect_str_eq(found->symbol ? found->symbol : "none", symbol, "%s: %s",
                     rows[i].claim, found->symbol);
    cr_expect_str_eq(found->title ? found->title : "none", title, "%s: %s",
                     rows[i].claim, found->title);
    cr_expect_eq(found->kind, rows[i].kind, "%s: %s", rows[i].claim,
                 und_document_kind_name(found->kind));
    und_document_free(document);
  }
}
