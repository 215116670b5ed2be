// SPDX-License-Identifier: MIT
//
// Keywords, folded (see fold.h); ~ is the rest of a word, # a number.

#include "keyword_table.h"

// clang-format off
#define ROW(...) {{__VA_ARGS__}}

const und_keyword_row
und_keyword_table[UND_KEYWORD_COUNT][UND_LANGUAGE_COUNT] = {
  [UND_KEYWORD_ANNEX] = {
    [UND_EN] = ROW("annex", "annexes"), [UND_FR] = ROW("annexe", "annexes"),
    [UND_ES] = ROW("anexo", "anexos"), [UND_RU] = ROW("приложение", "приложения"),
    [UND_AR] = ROW("المرفق", "مرفق", "المرفقات"), [UND_ZH] = ROW("附件"),
  },
  [UND_KEYWORD_APPENDIX] = {
    [UND_EN] = ROW("appendix", "appendices"), [UND_FR] = ROW("appendice"),
    [UND_ES] = ROW("apendice"), [UND_RU] = ROW("добавление"),
    [UND_AR] = ROW("التذييل", "تذييل"), [UND_ZH] = ROW("附录"),
  },
  [UND_KEYWORD_ENCLOSURE] = {
    [UND_EN] = ROW("enclosure"), [UND_FR] = ROW("piece jointe", "pieces jointes"),
    [UND_ES] = ROW("documento adjunto", "apendice"), [UND_RU] = ROW("вложение"),
    [UND_AR] = ROW("الضميمة", "ضميمة"), [UND_ZH] = ROW("附文"),
  },
  [UND_KEYWORD_CHAPTER] = {
    [UND_EN] = ROW("chapter"), [UND_FR] = ROW("chapitre"),
    [UND_ES] = ROW("capitulo"), [UND_RU] = ROW("глава"),
    [UND_AR] = ROW("الفصل"), [UND_ZH] = ROW("第一章", "第二章", "第三章", "第四章"),
  },
  [UND_KEYWORD_SECTION] = {
    [UND_EN] = ROW("section"), [UND_FR] = ROW("section"),
    [UND_ES] = ROW("seccion"), [UND_RU] = ROW("раздел"),
    [UND_AR] = ROW("الفرع", "الباب"), [UND_ZH] = ROW("第一节", "第二节", "第三节"),
  },
  [UND_KEYWORD_PART] = {
    [UND_EN] = ROW("part"), [UND_FR] = ROW("partie", "premiere partie", "deuxieme partie"),
    [UND_ES] = ROW("parte", "primera parte", "segunda parte"),
    [UND_RU] = ROW("часть"), [UND_AR] = ROW("الجزء"), [UND_ZH] = ROW("第一部分", "第二部分", "第三部分"),
  },
  [UND_KEYWORD_ARTICLE] = {
    [UND_EN] = ROW("article"), [UND_FR] = ROW("article"),
    [UND_ES] = ROW("articulo"), [UND_RU] = ROW("статья"),
    [UND_AR] = ROW("المادة"), [UND_ZH] = ROW("第一条", "第二条", "第#条"),
  },
  [UND_KEYWORD_TABLE] = {
    [UND_EN] = ROW("table"), [UND_FR] = ROW("tableau"), [UND_ES] = ROW("cuadro"),
    [UND_RU] = ROW("таблица"), [UND_AR] = ROW("الجدول"), [UND_ZH] = ROW("表"),
  },
  [UND_KEYWORD_FIGURE] = {
    [UND_EN] = ROW("figure"), [UND_FR] = ROW("figure"),
    [UND_ES] = ROW("grafico", "figura"), [UND_RU] = ROW("диаграмма", "рисунок"),
    [UND_AR] = ROW("الشكل"), [UND_ZH] = ROW("图"),
  },
  [UND_KEYWORD_SUMMARY] = {
    [UND_EN] = ROW("summary", "executive summary"), [UND_FR] = ROW("resume"),
    [UND_ES] = ROW("resumen"), [UND_RU] = ROW("резюме"),
    [UND_AR] = ROW("موجز", "ملخص"), [UND_ZH] = ROW("摘要", "内容提要"),
  },
  [UND_KEYWORD_CONTENTS] = {
    [UND_EN] = ROW("contents", "table of contents"),
    [UND_FR] = ROW("table des matieres", "sommaire"),
    [UND_ES] = ROW("indice"), [UND_RU] = ROW("содержание"),
    [UND_AR] = ROW("المحتويات"), [UND_ZH] = ROW("目录"),
  },
  [UND_KEYWORD_INTRODUCTION] = {
    [UND_EN] = ROW("introduction"), [UND_FR] = ROW("introduction"),
    [UND_ES] = ROW("introduccion"), [UND_RU] = ROW("введение"),
    [UND_AR] = ROW("مقدمة"), [UND_ZH] = ROW("导言", "引言"),
  },
  [UND_KEYWORD_UNITED_NATIONS] = {
    [UND_EN] = ROW("united nations"),
    [UND_FR] = ROW("nations unies", "organisation des nations unies"),
    [UND_ES] = ROW("naciones unidas"),
    [UND_RU] = ROW("организация объединенных наций"),
    [UND_AR] = ROW("الامم المتحدة"), [UND_ZH] = ROW("联合国"),
  },
  [UND_KEYWORD_DISTRIBUTION] = {
    [UND_EN] = ROW("distr."), [UND_FR] = ROW("distr."), [UND_ES] = ROW("distr."),
    [UND_RU] = ROW("distr."), [UND_AR] = ROW("distr.", "التوزيع:"),
    [UND_ZH] = ROW("distr."),
  },
  [UND_KEYWORD_ORIGINAL] = {
    [UND_EN] = ROW("original:"), [UND_FR] = ROW("original :", "original:"),
    [UND_ES] = ROW("original:"),
    [UND_RU] = ROW("original:", "подлинный текст на"),
    [UND_AR] = ROW("original:", "الاصل:"), [UND_ZH] = ROW("original:", "原件:"),
  },
  [UND_KEYWORD_LANGUAGE] = {
    [UND_EN] = ROW("english"), [UND_FR] = ROW("francais", "french"),
    [UND_ES] = ROW("espanol", "spanish"), [UND_RU] = ROW("russian", "русский"),
    [UND_AR] = ROW("arabic", "عربي", "العربية"), [UND_ZH] = ROW("chinese", "中文"),
  },
  [UND_KEYWORD_AGENDA_ITEM] = {
    [UND_EN] = ROW("agenda item", "agenda items", "item # of the provisional agenda"),
    [UND_FR] = ROW("point", "points"), [UND_ES] = ROW("tema", "temas"),
    [UND_RU] = ROW("пункт", "пункты"), [UND_AR] = ROW("البند", "البنود"),
    [UND_ZH] = ROW("议程项目", "临时议程项目"),
  },
  [UND_KEYWORD_SESSION] = {
    [UND_EN] = ROW("session"), [UND_FR] = ROW("session"),
    [UND_ES] = ROW("periodo de sesiones", "periodo extraordinario de sesiones"),
    [UND_RU] = ROW("сессия"), [UND_AR] = ROW("الدورة"), [UND_ZH] = ROW("届会议", "会议"),
  },
  [UND_KEYWORD_CONTINUED] = {
    [UND_EN] = ROW("(continued)"), [UND_FR] = ROW("(suite)"),
    [UND_ES] = ROW("(continuacion)"), [UND_RU] = ROW("(продолжение)"),
    [UND_AR] = ROW("(تابع)"), [UND_ZH] = ROW("(续)"),
  },
  [UND_KEYWORD_ADOPTED] = {
    [UND_EN] = ROW("resolution adopted by", "resolutions adopted by",
                   "decision adopted by"),
    [UND_FR] = ROW("resolution adoptee par", "resolutions adoptees par",
                   "decision adoptee par"),
    [UND_ES] = ROW("resolucion aprobada por", "resoluciones aprobadas por",
                   "decision aprobada por"),
    [UND_RU] = ROW("резолюция, принятая", "резолюции, принятые",
                   "решение, принятое"),
    [UND_AR] = ROW("قرار اتخذته", "قرار اتخذه", "قرار اعتمده", "مقرر اتخذته"),
    [UND_ZH] = ROW("大会决议", "大会#年", "经济及社会理事会#年", "人权理事会#年"),
  },
  [UND_KEYWORD_ON_PROPOSAL] = {
    [UND_EN] = ROW("on the report of", "on the recommendation of",
                   "without reference to", "on a proposal"),
    [UND_FR] = ROW("sur le rapport d~", "sur la recommandation d~",
                   "sans renvoi a", "sur la base d~"),
    [UND_ES] = ROW("sobre la base del", "por recomendacion d~",
                   "sin remision previa", "a propuesta d~"),
    [UND_RU] = ROW("по докладу", "по рекомендации", "без передачи в",
                   "по предложению"),
    [UND_AR] = ROW("بناء علي", "دون الاحالة"),
    [UND_ZH] = ROW("根据", "未经发交", "按照"),
  },
  [UND_KEYWORD_PLENARY] = {
    [UND_EN] = ROW("#st plenary meeting", "#nd plenary meeting",
                   "#rd plenary meeting", "#th plenary meeting"),
    [UND_FR] = ROW("#e seance pleniere", "#re seance pleniere",
                   "#eme seance pleniere", "#e seance"),
    [UND_ES] = ROW("#a sesion plenaria", "#. sesion plenaria", "#a sesion"),
    [UND_RU] = ROW("#-~ пленарное заседание", "#-~ заседание"),
    [UND_AR] = ROW("الجلسة العامة #", "الجلسة #"),
    [UND_ZH] = ROW("第#次全体会议", "第#次会议"),
  },
  [UND_KEYWORD_RESOLUTION] = {
    [UND_EN] = ROW("resolution", "resolutions"),
    [UND_FR] = ROW("resolution", "resolutions"),
    [UND_ES] = ROW("resolucion", "resoluciones"), [UND_RU] = ROW("резолюци~"),
    [UND_AR] = ROW("القرار", "قرار", "القرارات"), [UND_ZH] = ROW("决议"),
  },
  [UND_KEYWORD_DECISION] = {
    [UND_EN] = ROW("decision", "decisions"),
    [UND_FR] = ROW("decision", "decisions"),
    [UND_ES] = ROW("decision", "decisiones"), [UND_RU] = ROW("решени~"),
    [UND_AR] = ROW("المقرر", "مقرر", "المقررات"), [UND_ZH] = ROW("决定"),
  },
  [UND_KEYWORD_DRAFT] = {
    [UND_EN] = ROW("draft resolution", "draft decision", "revised draft resolution",
                   "draft resolutions"),
    [UND_FR] = ROW("projet de resolution", "projet de decision",
                   "projets de resolution"),
    [UND_ES] = ROW("proyecto de resolucion", "proyecto de decision",
                   "proyectos de resolucion"),
    [UND_RU] = ROW("проект резолюции", "проект решения", "проекты резолюций"),
    [UND_AR] = ROW("مشروع قرار", "مشروع مقرر", "مشروع القرار"),
    [UND_ZH] = ROW("决议草案", "决定草案"),
  },
  [UND_KEYWORD_REPORT] = {
    [UND_EN] = ROW("report of", "report by", "report on", "draft report"),
    [UND_FR] = ROW("rapport d~", "projet de rapport", "rapport sur",
                   "rapport succinct"),
    [UND_ES] = ROW("informe d~", "proyecto de informe", "informe sobre"),
    [UND_RU] = ROW("доклад", "проект доклада"),
    [UND_AR] = ROW("تقرير", "مشروع التقرير"), [UND_ZH] = ROW("秘书长的报告", "报告"),
  },
  [UND_KEYWORD_NOTE] = {
    [UND_EN] = ROW("note by the", "note of the"), [UND_FR] = ROW("note du", "note de la"),
    [UND_ES] = ROW("nota d~ la", "nota del"), [UND_RU] = ROW("записка"),
    [UND_AR] = ROW("مذكرة من", "مذكرة"), [UND_ZH] = ROW("秘书处的说明", "秘书长的说明", "说明"),
  },
  [UND_KEYWORD_LETTER] = {
    [UND_EN] = ROW("letter dated", "identical letters dated", "note verbale dated"),
    [UND_FR] = ROW("lettre datee", "lettres identiques datees", "note verbale datee"),
    [UND_ES] = ROW("carta de fecha", "cartas identicas de fecha", "nota verbal de fecha"),
    [UND_RU] = ROW("письмо", "идентичные письма", "вербальная нота"),
    [UND_AR] = ROW("رسالة مؤرخة", "رسالتان متطابقتان", "مذكرة شفوية"),
    [UND_ZH] = ROW("给秘书长的信", "普通照会"),
  },
  [UND_KEYWORD_ADDENDUM] = {
    [UND_EN] = ROW("addendum"), [UND_FR] = ROW("additif"), [UND_ES] = ROW("adicion"),
    [UND_RU] = ROW("добавление"), [UND_AR] = ROW("اضافة"), [UND_ZH] = ROW("增编"),
  },
  [UND_KEYWORD_NOTICE] = {
    [UND_EN] = ROW("note"), [UND_FR] = ROW("note"), [UND_ES] = ROW("nota"),
    [UND_RU] = ROW("примечание"), [UND_AR] = ROW("ملاحظة"), [UND_ZH] = ROW("说明"),
  },
  [UND_KEYWORD_OFFICIAL_RECORDS] = {
    [UND_EN] = ROW("official records", "supplement no."),
    [UND_FR] = ROW("documents officiels", "supplement no", "supplement n°"),
    [UND_ES] = ROW("documentos oficiales", "suplemento num."),
    [UND_RU] = ROW("официальные отчеты", "дополнение №"),
    [UND_AR] = ROW("الوثائق الرسمية", "الملحق رقم"),
    [UND_ZH] = ROW("正式记录", "补编第"),
  },
  [UND_KEYWORD_CORRIGENDUM] = {
    [UND_EN] = ROW("corrigendum"), [UND_FR] = ROW("rectificatif"),
    [UND_ES] = ROW("correccion"), [UND_RU] = ROW("исправление"),
    [UND_AR] = ROW("تصويب"), [UND_ZH] = ROW("更正"),
  },
};

#define MONTH(en, fr, es, ru, ar1, ar2) { \
    [UND_EN] = ROW(en), [UND_FR] = ROW(fr), [UND_ES] = ROW(es), \
    [UND_RU] = ROW(ru), [UND_AR] = ROW(ar1, ar2), [UND_ZH] = ROW(NULL)}

const und_keyword_row und_month_table[UND_MONTHS][UND_LANGUAGE_COUNT] = {
  MONTH("january", "janvier", "enero", "январ~", "كانون الثاني", "يناير"),
  MONTH("february", "fevrier", "febrero", "феврал~", "شباط", "فبراير"),
  MONTH("march", "mars", "marzo", "март~", "اذار", "مارس"),
  MONTH("april", "avril", "abril", "апрел~", "نيسان", "ابريل"),
  MONTH("may", "mai", "mayo", "мая", "ايار", "مايو"),
  MONTH("june", "juin", "junio", "июн~", "حزيران", "يونيه"),
  MONTH("july", "juillet", "julio", "июл~", "تموز", "يوليه"),
  MONTH("august", "aout", "agosto", "август~", "اب", "اغسطس"),
  MONTH("september", "septembre", "septiembre", "сентябр~", "ايلول", "سبتمبر"),
  MONTH("october", "octobre", "octubre", "октябр~", "تشرين الاول", "اكتوبر"),
  MONTH("november", "novembre", "noviembre", "ноябр~", "تشرين الثاني", "نوفمبر"),
  MONTH("december", "decembre", "diciembre", "декабр~", "كانون الاول", "ديسمبر"),
};
// clang-format on
