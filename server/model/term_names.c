// SPDX-License-Identifier: MIT

#include "term_names.h"

#include "und/base/ascii.h"
#include "und/base/buffer.h"

#define IN(language, form, right)                                              \
  {                                                                            \
    form, right, UND_##language, UND_CHECK_ACRO_LANGUAGE                       \
  }
#define NEVER(language, form, right)                                           \
  {                                                                            \
    form, right, UND_##language, UND_CHECK_ACRO_NEVER                          \
  }

// clang-format off
static const und_term_name names[] = {
  NEVER(EN, "ECOSOC", "Economic and Social Council"),
  NEVER(EN, "GA", "General Assembly"),
  NEVER(EN, "UNGA", "General Assembly"),
  NEVER(EN, "UNSC", "Security Council"),
  NEVER(FR, "ECOSOC", "Conseil \u00e9conomique et social"),
  NEVER(FR, "AGNU", "Assembl\u00e9e g\u00e9n\u00e9rale"),
  NEVER(FR, "CSNU", "Conseil de s\u00e9curit\u00e9"),
  NEVER(FR, "AG", "Assembl\u00e9e g\u00e9n\u00e9rale"),
  NEVER(ES, "ECOSOC", "Consejo Econ\u00f3mico y Social"),
  NEVER(ES, "AGNU", "Asamblea General"),

  IN(EN, "ONUDC", "UNODC"), IN(EN, "PNUD", "UNDP"), IN(EN, "PNUE", "UNEP"),
  IN(EN, "ONUSIDA", "UNAIDS"), IN(EN, "CNUCED", "UNCTAD"),
  IN(EN, "CICR", "ICRC"), IN(EN, "AIEA", "IAEA"), IN(EN, "OTAN", "NATO"),
  IN(EN, "OCDE", "OECD"), IN(EN, "ONUDI", "UNIDO"), IN(EN, "FNUAP", "UNFPA"),
  IN(EN, "ACNUR", "UNHCR"), IN(EN, "HCDH", "OHCHR"), IN(EN, "GAFI", "FATF"),
  IN(EN, "CEDEAO", "ECOWAS"),

  IN(FR, "UNODC", "ONUDC"), IN(FR, "UNDP", "PNUD"), IN(FR, "UNEP", "PNUE"),
  IN(FR, "UNAIDS", "ONUSIDA"), IN(FR, "UNCTAD", "CNUCED"),
  IN(FR, "UNIDO", "ONUDI"), IN(FR, "UNFPA", "FNUAP"), IN(FR, "UNHCR", "HCR"),
  IN(FR, "OHCHR", "HCDH"), IN(FR, "WHO", "OMS"), IN(FR, "ILO", "OIT"),
  IN(FR, "IAEA", "AIEA"), IN(FR, "WTO", "OMC"), IN(FR, "IMF", "FMI"),
  IN(FR, "WFP", "PAM"), IN(FR, "NATO", "OTAN"), IN(FR, "ICRC", "CICR"),
  IN(FR, "FATF", "GAFI"), IN(FR, "NGO", "ONG"), IN(FR, "OECD", "OCDE"),
  IN(FR, "ECOWAS", "CEDEAO"), IN(FR, "WIPO", "OMPI"), IN(FR, "WMO", "OMM"),
  IN(FR, "ICAO", "OACI"), IN(FR, "PNUMA", "PNUE"),

  IN(ES, "ONUDC", "UNODC"), IN(ES, "UNDP", "PNUD"), IN(ES, "UNEP", "PNUMA"),
  IN(ES, "UNAIDS", "ONUSIDA"), IN(ES, "UNIDO", "ONUDI"),
  IN(ES, "UNHCR", "ACNUR"), IN(ES, "OHCHR", "ACNUDH"), IN(ES, "WHO", "OMS"),
  IN(ES, "ILO", "OIT"), IN(ES, "IAEA", "OIEA"), IN(ES, "WTO", "OMC"),
  IN(ES, "IMF", "FMI"), IN(ES, "WFP", "PMA"), IN(ES, "NATO", "OTAN"),
  IN(ES, "ICRC", "CICR"), IN(ES, "FATF", "GAFI"), IN(ES, "NGO", "ONG"),
  IN(ES, "OECD", "OCDE"), IN(ES, "WIPO", "OMPI"), IN(ES, "WMO", "OMM"),
  IN(ES, "ICAO", "OACI"), IN(ES, "PNUE", "PNUMA"), IN(ES, "OAS", "OEA"),
};
// clang-format on

enum { NAMES = sizeof names / sizeof names[0] };

const und_term_name *und_term_name_find(und_slice form, und_language language)
{
  for (unsigned i = 0; i < NAMES; i++) {
    if (names[i].language == language &&
        und_slice_equal(form, und_slice_from(names[i].form))) {
      return &names[i];
    }
  }
  return NULL;
}

/// Does an article without its vowel stand before: l'ECOSOC? Its size, or 0.
static uint32_t article_before(const und_text *text, uint32_t at)
{
  static const und_slice articles[] = {
    {"l'", 2}, {"L'", 2}, {"l\u2019", 4}, {"L\u2019", 4}};

  for (int i = 0; i < 4; i++) {
    if (at >= articles[i].size &&
        und_slice_equal(und_text_cut(text, at - articles[i].size, at),
                        articles[i])) {
      return articles[i].size;
    }
  }
  return 0;
}

/// Does a word with a capital stand behind `end`, of a longer name: ECOSOC
/// Youth Forum? What is behind `limit` is another part's.
static bool is_part_of_name(const und_text *text, uint32_t end, uint32_t limit)
{
  static const und_slice blanks[] = {{" ", 1}, {"\n", 1}, {"\u00a0", 2}};
  enum { ROOM = 2 };

  for (size_t i = 0; i < sizeof blanks / sizeof blanks[0]; i++) {
    uint32_t next = end + blanks[i].size;

    if (next + ROOM <= limit &&
        und_slice_equal(und_text_cut(text, end, next), blanks[i])) {
      und_slice word = und_text_cut(text, next, next + ROOM);

      return und_is_capital(word.data[0]) ||
             (word.data[0] == '\xC3' && (unsigned char)word.data[1] < 0x9F);
    }
  }
  return false;
}

void und_term_name_report(const und_flow *flow, uint32_t index, uint32_t start,
                          uint32_t end, const und_term_name *name)
{
  const und_part *part = &flow->parts[index];
  uint32_t at = part->start + start;
  uint32_t article =
    flow->language == UND_FR ? article_before(flow->text, at) : 0;
  bool vowel = strchr("AEIOU", name->right[0]) != NULL;
  und_buffer put = {0};

  // AG is short for other things, too; with its article it is the Assembly. GA
  // behind a comma belongs to an address.
  if ((article == 0 && strcmp(name->form, "AG") == 0) ||
      (strcmp(name->form, "GA") == 0 && at >= 2 &&
       und_slice_equal(und_text_cut(flow->text, at - 2, at),
                       UND_SLICE(", ")))) {
    return;
  }
  if (name->check == UND_CHECK_ACRO_NEVER &&
      is_part_of_name(flow->text, part->start + end,
                      part->start + part->size)) {
    return;
  }
  if (article > 0 && !vowel && name->check == UND_CHECK_ACRO_NEVER) {
    char first = *und_text_cut(flow->text, at - article, at).data;

    und_buffer_adds(&put, first == 'L' ? "Le " : "le ");
    start -= article;
  }
  und_buffer_adds(&put, name->right);
  und_flow_amend(flow, index, (und_check)name->check, start, end,
                 und_buffer_slice(&put));
  und_buffer_finish(&put);
}
