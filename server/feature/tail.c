// SPDX-License-Identifier: MIT

#include "tail.h"

#include "phrases.h"

// The first words of bodies' names, and what parts them from a number. A name
// that begins otherwise is not written.
static const struct {
  und_language language;
  const char *first; ///< NULL for any
  const char *link;
} links[] = {
  {UND_FR, "Assemblée", " de l’"},   {UND_FR, "Conseil", " du "},
  {UND_FR, "Comité", " du "},        {UND_FR, "Commission", " de la "},
  {UND_FR, "Conférence", " de la "}, {UND_ES, "Asamblea", " de la "},
  {UND_ES, "Consejo", " del "},      {UND_ES, "Comité", " del "},
  {UND_ES, "Comisión", " de la "},   {UND_ES, "Conferencia", " de la "},
  {UND_EN, NULL, " of the "},        {UND_ZH, NULL, ""},
};

// Russian has the name in the genitive.
static const struct {
  und_body body;
  const char *name;
} russian[] = {
  {UND_BODY_GA, " Генеральной Ассамблеи"},
  {UND_BODY_SC, " Совета Безопасности"},
  {UND_BODY_ECOSOC, " Экономического и Социального Совета"},
  {UND_BODY_HRC, " Совета по правам человека"},
  {UND_BODY_CCPCJ,
   " Комиссии по предупреждению преступности и уголовному правосудию"},
  {UND_BODY_CND, " Комиссии по наркотическим средствам"},
};

// What parts a date from the number, and from a body behind it.
static const struct {
  const char *number;
  const char *body;
} dates[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {" of ", " of "},         [UND_FR] = {" du ", ", en date du "},
  [UND_ES] = {", de ", ", de "},       [UND_RU] = {" от ", " от "},
  [UND_AR] = {" المؤرخ ", " المؤرخ "}, [UND_ZH] = {"", ""},
};

void und_tail_write_body(und_body body, und_language language, und_buffer *out)
{
  und_slice name = und_slice_from(und_body_name(body, language));

  if (body == UND_BODY_NONE || body == UND_BODY_OTHER) {
    return;
  }
  for (size_t i = 0; language == UND_RU && i < sizeof russian / sizeof *russian;
       i++) {
    und_buffer_adds(out, russian[i].body == body ? russian[i].name : "");
  }
  for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
    if (links[i].language == language &&
        und_slice_starts(name, und_slice_from(links[i].first))) {
      und_buffer_adds(out, links[i].link);
      und_buffer_add(out, name);
      return;
    }
  }
}

void und_tail_write_date(const und_date *date, und_language language,
                         bool after_body, und_buffer *out)
{
  und_buffer_adds(out,
                  after_body ? dates[language].body : dates[language].number);
  und_phrase_write_date(date, language, out);
}

uint32_t und_tail_place(und_slice text, const und_mention *mention,
                        und_language language)
{
  const und_slice ordinal = UND_SLICE("第");
  bool before =
    language == UND_ZH && mention->start >= ordinal.size &&
    und_slice_equal(
      und_slice_cut(text, mention->start - ordinal.size, mention->start),
      ordinal);

  return before               ? mention->start - ordinal.size
         : language == UND_ZH ? mention->start
                              : mention->end;
}
