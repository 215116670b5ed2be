// SPDX-License-Identifier: MIT

#include "phrases.h"

#include <stdio.h>
#include <string.h>

#include "und/store/record.h"

// clang-format off
static const char *const phrases[UND_PHRASE_COUNT][UND_LANGUAGE_COUNT] = {
  [UND_PHRASE_SESSION] = {
    [UND_EN] = "{1} session", [UND_FR] = "{1} session",
    [UND_ES] = "{1} período de sesiones", [UND_RU] = "{1} сессия",
    [UND_AR] = "الدورة {1}", [UND_ZH] = "第{1}届会议"},
  [UND_PHRASE_SPECIAL_SESSION] = {
    [UND_EN] = "{1} special session", [UND_FR] = "{1} session extraordinaire",
    [UND_ES] = "{1} período extraordinario de sesiones",
    [UND_RU] = "{1} специальная сессия", [UND_AR] = "الدورة الاستثنائية {1}",
    [UND_ZH] = "第{1}届特别会议"},
  [UND_PHRASE_EMERGENCY_SESSION] = {
    [UND_EN] = "{1} emergency special session",
    [UND_FR] = "{1} session extraordinaire d’urgence",
    [UND_ES] = "{1} período extraordinario de sesiones de emergencia",
    [UND_RU] = "{1} чрезвычайная специальная сессия",
    [UND_AR] = "الدورة الاستثنائية الطارئة {1}",
    [UND_ZH] = "第{1}届紧急特别会议"},
  [UND_PHRASE_YEARS] = {
    [UND_EN] = "{1} to {2}", [UND_FR] = "{1} à {2}", [UND_ES] = "{1} a {2}",
    [UND_RU] = "{1}–{2} годы", [UND_AR] = "{1} إلى {2}", [UND_ZH] = "{1}至{2}年"},
  [UND_PHRASE_DOCUMENT] = {
    [UND_EN] = "United Nations document",
    [UND_FR] = "Document de l’Organisation des Nations Unies",
    [UND_ES] = "Documento de las Naciones Unidas",
    [UND_RU] = "Документ Организации Объединенных Наций",
    [UND_AR] = "وثيقة من وثائق الأمم المتحدة", [UND_ZH] = "联合国文件"},
  [UND_PHRASE_ABSENT] = {
    [UND_EN] = "Not in this workspace.",
    [UND_FR] = "Absent de cet espace de travail.",
    [UND_ES] = "No está en este espacio de trabajo.",
    [UND_RU] = "В этой рабочей области его нет.",
    [UND_AR] = "غير موجود في مساحة العمل هذه.", [UND_ZH] = "不在此工作区中。"},
  [UND_PHRASE_ABSENT_UNKNOWN] = {
    [UND_EN] = "Neither in this workspace nor in the catalogue.",
    [UND_FR] = "Absent de cet espace de travail et du catalogue.",
    [UND_ES] = "No está en este espacio de trabajo ni en el catálogo.",
    [UND_RU] = "Его нет ни в этой рабочей области, ни в каталоге.",
    [UND_AR] = "غير موجود في مساحة العمل هذه ولا في الفهرس.",
    [UND_ZH] = "不在此工作区中，也不在目录中。"},
  [UND_PHRASE_READING] = {
    [UND_EN] = "This workspace is still being read.",
    [UND_FR] = "Cet espace de travail est encore en cours de lecture.",
    [UND_ES] = "Este espacio de trabajo todavía se está leyendo.",
    [UND_RU] = "Эта рабочая область ещё читается.",
    [UND_AR] = "لا تزال قراءة مساحة العمل هذه جارية.",
    [UND_ZH] = "此工作区仍在读取中。"},
  [UND_PHRASE_FROM_SYMBOL] = {
    [UND_EN] = "{1} (from the symbol)", [UND_FR] = "{1} (d’après la cote)",
    [UND_ES] = "{1} (según la signatura)",
    [UND_RU] = "{1} (по условному обозначению)",
    [UND_AR] = "{1} (بحسب الرمز)", [UND_ZH] = "{1}（据文号）"},
  [UND_PHRASE_PRESENT] = {
    [UND_EN] = "In this workspace: {1} ({2}).",
    [UND_FR] = "Dans cet espace de travail : {1} ({2}).",
    [UND_ES] = "En este espacio de trabajo: {1} ({2}).",
    [UND_RU] = "В этой рабочей области: {1} ({2}).",
    [UND_AR] = "في مساحة العمل هذه: {1} ({2}).",
    [UND_ZH] = "在此工作区中：{1}（{2}）。"},
  [UND_PHRASE_CITED_BY] = {
    [UND_EN] = "Cited in this workspace by: {1}.",
    [UND_FR] = "Cité dans cet espace de travail par : {1}.",
    [UND_ES] = "Citado en este espacio de trabajo por: {1}.",
    [UND_RU] = "На него ссылаются в этой рабочей области: {1}.",
    [UND_AR] = "تستشهد به في مساحة العمل هذه: {1}.",
    [UND_ZH] = "此工作区中引用它的文件：{1}。"},
  [UND_PHRASE_IN_ALL] = {
    [UND_EN] = "{1} … ({2} in all)", [UND_FR] = "{1}… ({2} en tout)",
    [UND_ES] = "{1}… ({2} en total)", [UND_RU] = "{1}… (всего {2})",
    [UND_AR] = "{1}… (المجموع {2})", [UND_ZH] = "{1}等（共{2}份）"},
  [UND_PHRASE_CITED_AT] = {
    [UND_EN] = "Cited in this workspace:",
    [UND_FR] = "Cité dans cet espace de travail :",
    [UND_ES] = "Citado en este espacio de trabajo:",
    [UND_RU] = "Ссылки в этой рабочей области:",
    [UND_AR] = "مواضع الاستشهاد به في مساحة العمل هذه:",
    [UND_ZH] = "此工作区中的引用："},
  [UND_PHRASE_CITED_NOWHERE] = {
    [UND_EN] = "No document of this workspace cites it.",
    [UND_FR] = "Aucun document de cet espace de travail ne le cite.",
    [UND_ES] = "Ningún documento de este espacio de trabajo lo cita.",
    [UND_RU] = "Ни один документ этой рабочей области на него не ссылается.",
    [UND_AR] = "لا تستشهد به أي وثيقة في مساحة العمل هذه.",
    [UND_ZH] = "此工作区中没有文件引用它。"},
  [UND_PHRASE_CITATIONS] = {
    [UND_EN] = "citations: {1}", [UND_FR] = "citations : {1}",
    [UND_ES] = "citas: {1}", [UND_RU] = "ссылок: {1}",
    [UND_AR] = "مواضع الاستشهاد: {1}", [UND_ZH] = "被引用{1}次"},
  [UND_PHRASE_NOT_KNOWN] = {
    [UND_EN] = "Not known: {1}.", [UND_FR] = "Non connu : {1}.",
    [UND_ES] = "No se conoce: {1}.", [UND_RU] = "Неизвестно: {1}.",
    [UND_AR] = "غير معروف: {1}.", [UND_ZH] = "未知：{1}。"},
  [UND_PHRASE_CARD] = {
    [UND_EN] = "undocd wrote this card and writes it anew when it is asked for; "
               "it is not the document.",
    [UND_FR] = "Cette fiche est établie par undocd et refaite à chaque demande ; "
               "ce n’est pas le document.",
    [UND_ES] = "undocd redacta esta ficha y la rehace cada vez que se le pide; "
               "no es el documento.",
    [UND_RU] = "Эта карточка составлена undocd и составляется заново при каждом "
               "обращении; это не сам документ.",
    [UND_AR] = "أعد undocd هذه البطاقة ويعيد إعدادها عند كل طلب؛ وهي ليست "
               "الوثيقة نفسها.",
    [UND_ZH] = "本卡片由undocd编写，每次查询时重新编写；它不是文件本身。"},
  [UND_PHRASE_WEAK_BODY] = {
    [UND_EN] = "The text does not name the body; it is assumed from the form of "
               "the number.",
    [UND_FR] = "Le texte ne nomme pas l’organe ; il est déduit de la forme du "
               "numéro.",
    [UND_ES] = "El texto no nombra el órgano; se deduce de la forma del número.",
    [UND_RU] = "Орган в тексте не назван; он предположен по форме номера.",
    [UND_AR] = "لا يذكر النص اسم الهيئة؛ وقد استُنتج من شكل الرقم.",
    [UND_ZH] = "文中未提及机构；该机构由编号形式推定。"},
  [UND_PHRASE_NO_SYMBOL] = {
    [UND_EN] = "A resolution or decision whose body the text does not name, or "
               "that bears no symbol.",
    [UND_FR] = "Résolution ou décision dont le texte ne nomme pas l’organe, ou "
               "qui ne porte pas de cote.",
    [UND_ES] = "Resolución o decisión cuyo órgano no se nombra en el texto, o "
               "que no lleva signatura.",
    [UND_RU] = "Резолюция или решение, орган которых в тексте не назван или "
               "которые не имеют условного обозначения.",
    [UND_AR] = "قرار أو مقرر لا يذكر النص الهيئة التي اتخذته، أو لا رمز له.",
    [UND_ZH] = "文中未提及通过该决议或决定的机构，或其没有文号。"},
  [UND_PHRASE_VOTE] = {
    [UND_EN] = "{1} for, {2} against, {3} abstaining",
    [UND_FR] = "{1} voix pour, {2} contre, {3} abstentions",
    [UND_ES] = "{1} votos a favor, {2} en contra, {3} abstenciones",
    [UND_RU] = "за — {1}, против — {2}, воздержались — {3}",
    [UND_AR] = "المؤيدون {1}، المعارضون {2}، الممتنعون {3}",
    [UND_ZH] = "{1}票赞成，{2}票反对，{3}票弃权"},
  [UND_PHRASE_SOURCE] = {
    [UND_EN] = "{1}: {2}.", [UND_FR] = "{1} : {2}.", [UND_ES] = "{1}: {2}.",
    [UND_RU] = "{1}: {2}.", [UND_AR] = "{1}: {2}.", [UND_ZH] = "{1}：{2}。"},
  [UND_PHRASE_STARTER] = {
    [UND_EN] = UND_STARTER_SOURCE,
    [UND_FR] = "le catalogue de départ d’undocd",
    [UND_ES] = "el catálogo inicial de undocd",
    [UND_RU] = "начальный каталог undocd",
    [UND_AR] = "الفهرس الأولي في undocd", [UND_ZH] = "undocd的初始目录"},
  [UND_PHRASE_STATED_TITLE] = {
    [UND_EN] = "Title as stated in {1}: {2}.",
    [UND_FR] = "Titre selon {1} : {2}.", [UND_ES] = "Título según {1}: {2}.",
    [UND_RU] = "Название согласно {1}: {2}.",
    [UND_AR] = "العنوان بحسب {1}: {2}.", [UND_ZH] = "标题据{1}：{2}。"},
  [UND_PHRASE_STATED_DATE] = {
    [UND_EN] = "Date as stated in {1}: {2}.",
    [UND_FR] = "Date selon {1} : {2}.", [UND_ES] = "Fecha según {1}: {2}.",
    [UND_RU] = "Дата согласно {1}: {2}.",
    [UND_AR] = "التاريخ بحسب {1}: {2}.", [UND_ZH] = "日期据{1}：{2}。"},
  [UND_PHRASE_LINE] = {
    [UND_EN] = "{1} (line {2})", [UND_FR] = "{1} (ligne {2})",
    [UND_ES] = "{1} (línea {2})", [UND_RU] = "{1} (строка {2})",
    [UND_AR] = "{1} (السطر {2})", [UND_ZH] = "{1}（第{2}行）"},
  [UND_PHRASE_TITLE_FACT] = {
    [UND_EN] = "title", [UND_FR] = "titre", [UND_ES] = "título",
    [UND_RU] = "название", [UND_AR] = "العنوان", [UND_ZH] = "标题"},
  [UND_PHRASE_DATE_FACT] = {
    [UND_EN] = "date", [UND_FR] = "date", [UND_ES] = "fecha",
    [UND_RU] = "дата", [UND_AR] = "التاريخ", [UND_ZH] = "日期"},
  [UND_PHRASE_VOTE_FACT] = {
    [UND_EN] = "vote", [UND_FR] = "vote", [UND_ES] = "votación",
    [UND_RU] = "голосование", [UND_AR] = "التصويت", [UND_ZH] = "表决"},
  [UND_PHRASE_AND] = {
    [UND_EN] = " and ", [UND_FR] = " et ", [UND_ES] = " y ", [UND_RU] = " и ",
    [UND_AR] = " و", [UND_ZH] = "和"},
  [UND_PHRASE_COMMA] = {
    [UND_EN] = ", ", [UND_FR] = ", ", [UND_ES] = ", ", [UND_RU] = ", ",
    [UND_AR] = "، ", [UND_ZH] = "，"},
  [UND_PHRASE_LISTED] = {
    [UND_EN] = ", ", [UND_FR] = ", ", [UND_ES] = ", ", [UND_RU] = ", ",
    [UND_AR] = " و", [UND_ZH] = "、"},
  [UND_PHRASE_PARAGRAPH] = {
    [UND_EN] = "Paragraph {1}", [UND_FR] = "Paragraphe {1}",
    [UND_ES] = "Párrafo {1}", [UND_RU] = "Пункт {1}", [UND_AR] = "الفقرة {1}",
    [UND_ZH] = "段落{1}"},
  [UND_PHRASE_OPERATIVE] = {
    [UND_EN] = "Operative paragraph {1}", [UND_FR] = "Paragraphe {1} du dispositif",
    [UND_ES] = "Párrafo {1} de la parte dispositiva",
    [UND_RU] = "Пункт {1} постановляющей части",
    [UND_AR] = "الفقرة {1} من المنطوق", [UND_ZH] = "执行段落{1}"},
  [UND_PHRASE_ITEM] = {
    [UND_EN] = "Item {1}", [UND_FR] = "Alinéa {1}", [UND_ES] = "Apartado {1}",
    [UND_RU] = "Подпункт {1}", [UND_AR] = "الفقرة الفرعية {1}",
    [UND_ZH] = "分段{1}"},
  [UND_PHRASE_HEADING] = {
    [UND_EN] = "Heading {1}", [UND_FR] = "Titre {1}", [UND_ES] = "Título {1}",
    [UND_RU] = "Заголовок {1}", [UND_AR] = "العنوان {1}", [UND_ZH] = "标题{1}"},
  [UND_PHRASE_LIST_ITEM] = {
    [UND_EN] = "List item {1}", [UND_FR] = "Élément de liste {1}",
    [UND_ES] = "Elemento de lista {1}", [UND_RU] = "Элемент списка {1}",
    [UND_AR] = "بند القائمة {1}", [UND_ZH] = "列表项{1}"},
  [UND_PHRASE_FOOTNOTE] = {
    [UND_EN] = "Footnote {1}", [UND_FR] = "Note de bas de page {1}",
    [UND_ES] = "Nota {1}", [UND_RU] = "Сноска {1}", [UND_AR] = "الحاشية {1}",
    [UND_ZH] = "脚注{1}"},
  [UND_PHRASE_OF] = {
    [UND_EN] = ", of {1} to {2}", [UND_FR] = ", de {1} à {2}",
    [UND_ES] = ", de {1} a {2}", [UND_RU] = ", из {1}–{2}",
    [UND_AR] = "، من {1} إلى {2}", [UND_ZH] = "，{1}至{2}之一"},
  [UND_PHRASE_IN] = {
    [UND_EN] = ", in {1}", [UND_FR] = ", dans {1}", [UND_ES] = ", en {1}",
    [UND_RU] = ", в {1}", [UND_AR] = "، في {1}", [UND_ZH] = "，{1}"},
};

static const char *const months[UND_LANGUAGE_COUNT][12] = {
  [UND_EN] = {"January", "February", "March", "April", "May", "June", "July",
              "August", "September", "October", "November", "December"},
  [UND_FR] = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet",
              "août", "septembre", "octobre", "novembre", "décembre"},
  [UND_ES] = {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
              "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
  [UND_RU] = {"января", "февраля", "марта", "апреля", "мая", "июня", "июля",
              "августа", "сентября", "октября", "ноября", "декабря"},
  [UND_AR] = {"كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل",
              "أيار/مايو", "حزيران/يونيه", "تموز/يوليه", "آب/أغسطس",
              "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر",
              "كانون الأول/ديسمبر"},
};
// clang-format on

void und_phrase_fill(const char *at, const und_slice *fields, und_buffer *out)
{
  for (const char *open; (open = strchr(at, '{')) != NULL; at = open + 3) {
    und_buffer_add(out, (und_slice){at, (uint32_t)(open - at)});
    und_buffer_add(out, fields[open[1] - '1']);
  }
  und_buffer_adds(out, at);
}

void und_phrase_write(und_phrase phrase, und_language language,
                      const und_slice *fields, und_buffer *out)
{
  und_phrase_fill(phrases[phrase][language], fields, out);
}

static void write_chinese_date(const und_date *date, und_buffer *out)
{
  und_buffer_addf(out, "%u年", date->year);
  if (date->month > 0) {
    und_buffer_addf(out, "%u月", date->month);
  }
  if (date->day > 0) {
    und_buffer_addf(out, "%u日", date->day);
  }
}

void und_phrase_write_date(const und_date *date, und_language language,
                           und_buffer *out)
{
  // Months alone are in the nominative; the table has them as after a day.
  static const char *const alone[] = {
    "январь", "февраль", "март",     "апрель",  "май",    "июнь",
    "июль",   "август",  "сентябрь", "октябрь", "ноябрь", "декабрь"};
  // Spanish has "de" before month and year, Russian "года" after the year.
  const char *of = language == UND_ES ? "de " : "";

  if (language == UND_ZH) {
    write_chinese_date(date, out);
    return;
  }
  if (date->day > 0) {
    und_buffer_addf(out, "%u%s %s", date->day,
                    language == UND_FR && date->day == 1 ? "er" : "", of);
  }
  if (date->month > 0 && date->month <= 12) {
    const char *const *names =
      language == UND_RU && date->day == 0 ? alone : months[language];

    und_buffer_addf(out, "%s %s", names[date->month - 1], of);
  }
  und_buffer_addf(out, "%u%s", date->year,
                  language == UND_RU && date->month > 0 ? " года" : "");
}

static const char *english_ending(uint32_t number)
{
  uint32_t ten = number % 100;

  if (ten >= 11 && ten <= 13) {
    return "th";
  }
  return number % 10 == 1   ? "st"
         : number % 10 == 2 ? "nd"
         : number % 10 == 3 ? "rd"
                            : "th";
}

void und_phrase_write_session(uint32_t number, und_phrase kind,
                              und_language language, und_buffer *out)
{
  static const char *const endings[UND_LANGUAGE_COUNT] = {
    [UND_EN] = "",   [UND_FR] = "e", [UND_ES] = "º",
    [UND_RU] = "-я", [UND_AR] = "",  [UND_ZH] = ""};
  char ordinal[24];
  const char *ending = language == UND_EN ? english_ending(number)
                       : language == UND_FR && number == 1 ? "re"
                                                           : endings[language];
  int size = snprintf(ordinal, sizeof ordinal, "%u%s", number, ending);

  und_phrase_write(kind, language, &(und_slice){ordinal, (uint32_t)size}, out);
}
