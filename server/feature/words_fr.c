// SPDX-License-Identifier: MIT
//
// All that undocd says of findings and repairs, in French. The spaces before
// ; : ! ? and inside « » are not to be broken.

#include "tongue.h"

// clang-format off
const und_tongue und_tongue_fr = {
  .checks = {
    [UND_CHECK_PARA_GAP] = {
      "Les numéros des paragraphes se suivent d’un bout à l’autre du "
      "document.",
      "Le paragraphe {label} ne suit pas {before} ; {expected} était attendu.",
      "{before} est ici", NULL},
    [UND_CHECK_PARA_DUPLICATE] = {
      "Un numéro de paragraphe ne sert qu’une fois dans le corps du document.",
      "Le numéro de paragraphe {label} sert deux fois ; {expected} était "
      "attendu.",
      "{before} est ici", NULL},
    [UND_CHECK_PARA_FIRST_MISSING] = {
      "Le premier paragraphe numéroté est le paragraphe 1.",
      "Le premier paragraphe numéroté porte le numéro {label} ; {expected} "
      "était attendu.",
      NULL, NULL},
    [UND_CHECK_PARA_UNNUMBERED] = {
      "Le texte d’un rapport est en paragraphes numérotés.",
      "Ce paragraphe d’un rapport ne porte pas de numéro.",
      NULL, NULL},
    [UND_CHECK_PARA_NUMBERED_SUMMARY] = {
      "Les paragraphes d’un résumé ne sont pas numérotés.",
      "Ce paragraphe du résumé porte le numéro {label} ; il ne devrait pas en "
      "porter.",
      NULL, NULL},
    [UND_CHECK_PARA_LABEL_FORM] = {
      "Le numéro d’un paragraphe est suivi d’un point et d’une espace.",
      "Le numéro {label} n’a pas la forme de celui des autres paragraphes.",
      NULL, NULL},
    [UND_CHECK_HEAD_ORDER] = {
      "Les titres d’un même niveau portent des numéros ou des lettres qui se "
      "suivent.",
      "Le titre {label} ne suit pas {before} ; {expected} était attendu.",
      "{before} est ici",
      "Le titre {label} sert deux fois ; {expected} était attendu."},
    [UND_CHECK_HEAD_LONE] = {
      "Un niveau de titres numérotés ou marqués d’une lettre en compte au "
      "moins deux.",
      "Le titre {label} est ici le seul de son niveau.",
      NULL, NULL},
    [UND_CHECK_HEAD_LEVEL_SKIP] = {
      "Les titres descendent d’un niveau à la fois : I., A., 1., a).",
      "Le titre {label} saute le niveau qui suit celui du titre précédent.",
      NULL, NULL},
    [UND_CHECK_HEAD_STYLE] = {
      "Un titre ne se termine pas par un point.",
      "Le titre se termine par un point.",
      NULL, NULL},
    [UND_CHECK_HEAD_DUPLICATE] = {
      "Un titre ne répète ni celui qui le précède ni celui qui le coiffe.",
      "Ce titre dit la même chose que celui qui le précède.",
      "les mêmes mots sont ici", NULL},
    [UND_CHECK_HEAD_AGENDA_COVER] = {
      "Les points de l’ordre du jour nommés dans les titres se suivent.",
      "Les titres passent au point {text} de l’ordre du jour ; le point "
      "{expected} était attendu.",
      NULL, NULL},
    [UND_CHECK_OP_GAP] = {
      "Les paragraphes du dispositif sont numérotés à partir de 1, sans "
      "lacune.",
      "Le paragraphe {label} du dispositif ne suit pas {before} ; {expected} "
      "était attendu.",
      "{before} est ici",
      "Le numéro {label} sert deux fois dans le dispositif ; {expected} était "
      "attendu."},
    [UND_CHECK_OP_SINGLE_NUMBERED] = {
      "Un paragraphe unique du dispositif ne porte pas de numéro.",
      "Le paragraphe {label} est le seul du dispositif ; il ne devrait pas "
      "porter de numéro.",
      NULL, NULL},
    [UND_CHECK_PRE_NUMBERED] = {
      "Les alinéas du préambule ne sont pas numérotés.",
      "Cet alinéa du préambule porte le numéro {label} ; il ne devrait pas en "
      "porter.",
      NULL, NULL},
    [UND_CHECK_BIS_ORDER] = {
      "Les paragraphes intercalés s’appellent bis, ter, quater, dans cet "
      "ordre.",
      "{label} ne suit pas {before}.",
      "{before} est ici", NULL},
    [UND_CHECK_AGENDA_NUMBERING] = {
      "Les points d’un ordre du jour sont numérotés à partir de 1, leurs "
      "subdivisions à partir de a).",
      "Le point {label} ne suit pas {before} ; {expected} était attendu.",
      "{before} est ici",
      "Le point {label} sert deux fois ; {expected} était attendu."},
    [UND_CHECK_AGENDA_DUPLICATE] = {
      "L’intitulé d’un point de l’ordre du jour ne figure qu’une fois.",
      "Ce point porte l’intitulé d’un autre.",
      "l’autre point est ici", NULL},
    [UND_CHECK_FURNITURE] = {
      "Les numéros de page montent et annoncent tous le même nombre de pages.",
      "La page {text} ne suit pas celles qui l’entourent.",
      NULL, NULL},
    [UND_CHECK_LETTER_GAP] = {
      "Les lettres d’une énumération se suivent.",
      "{label} ne suit pas {before} ; {expected} était attendu.",
      "{before} est ici", NULL},
    [UND_CHECK_LETTER_DUPLICATE] = {
      "Une lettre ne sert qu’une fois dans une énumération.",
      "{label} sert deux fois ; {expected} était attendu.",
      "{before} est ici", NULL},
    [UND_CHECK_LETTER_AFTER_Z] = {
      "Après z, les lettres se doublent : aa, bb, cc, jusqu’à zz, puis aaa.",
      "{label} n’a pas sa place dans une énumération ; après {before} vient "
      "{expected}.",
      "{before} est ici", NULL},
    [UND_CHECK_LETTER_MIXED] = {
      "Un élément est marqué d’une lettre, ou d’une lettre répétée.",
      "{label} mêle deux lettres ; {expected} était attendu.",
      "{before} est ici", NULL},
    [UND_CHECK_LETTER_FORM] = {
      "Les éléments s’écrivent (a) en anglais et en chinois, a) en français, "
      "en espagnol et en russe.",
      "{label} n’a pas la forme qui est celle de cette langue.",
      NULL, NULL},
    [UND_CHECK_LETTER_MIXED_FORMS] = {
      "Les éléments d’un même degré ont une seule forme dans un document.",
      "{label} n’a pas la forme des autres éléments.",
      "l’autre forme est ici", NULL},
    [UND_CHECK_LETTER_HOMOGLYPH] = {
      "Dans les textes russes, les éléments sont marqués de lettres latines.",
      "{label} est une lettre cyrillique qui ressemble à une lettre latine.",
      NULL, NULL},
    [UND_CHECK_ROMAN_ORDER] = {
      "Les chiffres romains du deuxième degré se suivent.",
      "{label} ne suit pas {before} ; {expected} était attendu.",
      "{before} est ici",
      "{label} sert deux fois ; {expected} était attendu."},
    [UND_CHECK_ROMAN_VS_LETTER] = {
      "i) après h) est une lettre ; i) en tête d’une énumération plus "
      "profonde est un chiffre romain.",
      "{label} est ici une lettre et ne suit pas {before} ; {expected} était "
      "attendu.",
      "{before} est ici", NULL},
    [UND_CHECK_SUB_LONE] = {
      "Une énumération compte au moins deux éléments.",
      "{label} est le seul élément de son énumération.",
      NULL, NULL},
    [UND_CHECK_SUB_LEAD_COLON] = {
      "Le texte qui introduit une énumération se termine par un deux-points.",
      "Une énumération suit ; un deux-points était attendu.",
      NULL, NULL},
    [UND_CHECK_SUB_DEPTH] = {
      "Sous les alinéas a), b) viennent i), ii), et sous ceux-ci a., b.",
      "{label} ouvre une énumération sous un alinéa marqué d’une lettre ; "
      "{expected} était attendu.",
      NULL, NULL},
    [UND_CHECK_NOTE_MISSING] = {
      "Chaque appel de note a sa note de bas de page.",
      "Il n’y a pas de note {text}.",
      NULL, NULL},
    [UND_CHECK_NOTE_ORPHAN] = {
      "Chaque note de bas de page est appelée dans le texte.",
      "Aucun appel dans le texte ne renvoie à la note {label}.",
      NULL, NULL},
    [UND_CHECK_NOTE_GAP] = {
      "Les notes de bas de page sont numérotées sans lacune.",
      "La note {label} ne suit pas {before} ; {expected} était attendu.",
      "{before} est ici",
      "La note {label} sert deux fois ; {expected} était attendu."},
    [UND_CHECK_NOTE_ORDER] = {
      "Les notes de bas de page sont appelées dans l’ordre de leurs numéros.",
      "La note {text} n’est pas appelée à son tour.",
      NULL, NULL},
    [UND_CHECK_NOTE_PUNCT_EN] = {
      "En anglais, l’appel de note suit la ponctuation.",
      "L’appel {text} précède la ponctuation.",
      NULL, NULL},
    [UND_CHECK_NOTE_PUNCT_FR_ES] = {
      "En français et en espagnol, l’appel de note précède la ponctuation.",
      "L’appel {text} suit la ponctuation.",
      NULL, NULL},
    [UND_CHECK_NOTE_SPACE] = {
      "Aucune espace ne précède un appel de note.",
      "Une espace précède l’appel {text}.",
      NULL, NULL},
    [UND_CHECK_NOTE_SEPARATOR] = {
      "Les sources citées dans une note sont séparées par des "
      "points-virgules.",
      "Une autre source suit ; un point-virgule était attendu.",
      NULL, NULL},
    [UND_CHECK_NOTE_MULTI] = {
      "Une virgule sépare deux appels de note qui se suivent.",
      "L’appel {text} en suit un autre sans virgule.",
      NULL, NULL},
    [UND_CHECK_NOTE_FINAL_STOP] = {
      "Une note de bas de page se termine par un point.",
      "La note {label} ne se termine pas par un point.",
      NULL, NULL},
    [UND_CHECK_NOTE_ASTERISK] = {
      "Un astérisque de l’en-tête a sa note.",
      "Il n’y a pas de note pour {text}.",
      NULL, NULL},
    [UND_CHECK_PRE_COMMA] = {
      "Un alinéa du préambule se termine par une virgule.",
      "Cet alinéa du préambule se termine par « {text} » ; une virgule était "
      "attendue.",
      NULL, NULL},
    [UND_CHECK_OP_SEMICOLON] = {
      "Un paragraphe du dispositif que suit un autre se termine par un "
      "point-virgule.",
      "Un autre paragraphe du dispositif suit ce « {text} » ; un "
      "point-virgule était attendu.",
      NULL, NULL},
    [UND_CHECK_OP_LAST_STOP] = {
      "Le dernier paragraphe du dispositif se termine par un point.",
      "Le dernier paragraphe du dispositif se termine par « {text} » ; un "
      "point était attendu.",
      NULL, NULL},
    [UND_CHECK_PRE_AFTER_OP] = {
      "Le préambule d’une résolution en précède le dispositif.",
      "Un alinéa du préambule, {text}, suit un paragraphe du dispositif.",
      NULL, NULL},
    [UND_CHECK_BRACKET_BALANCE] = {
      "Les parenthèses s’ouvrent et se ferment dans un même paragraphe.",
      "« {text} » n’a pas de pendant dans ce paragraphe.",
      NULL, NULL},
    [UND_CHECK_DOUBLE_PUNCT] = {
      "Un seul signe de ponctuation figure à un endroit.",
      "Dans « {text} », un signe de ponctuation est de trop.",
      NULL, NULL},
    [UND_CHECK_SYM_SYNTAX] = {
      "Une cote a la forme de sa série.",
      "{text} n’est pas une cote ; {meant} était attendu.",
      NULL, NULL},
    [UND_CHECK_SYM_CASE] = {
      "Les cotes sont en capitales, sauf Add, Corr, Rev et semblables.",
      "{text} n’a pas les lettres d’une cote ; {meant} était attendu.",
      NULL, NULL},
    [UND_CHECK_SYM_SPACE] = {
      "Une cote ne contient pas d’espace.",
      "La cote {text} contient une espace ; {meant} était attendu.",
      NULL, NULL},
    [UND_CHECK_SYM_SUFFIX_FORM] = {
      "Les éléments d’une cote s’écrivent CN.15, Add.1, L.1 et INF/1.",
      "Il manque un signe à la cote {text} ; {meant} était attendu.",
      NULL, NULL},
    [UND_CHECK_SYM_SESSION_RANGE] = {
      "Une cote indique une session ou une année qui a existé.",
      "La session qu’indique {text} n’a pas existé ; {meant} était attendu.",
      NULL, NULL},
    [UND_CHECK_SYM_UNKNOWN_ORGAN] = {
      "Une cote commence par les lettres d’un organe.",
      "Aucun organe ne s’appelle comme commence {text} ; {meant} était "
      "attendu.",
      NULL, NULL},
    [UND_CHECK_SYM_SUFFIX_ORDER] = {
      "Dans une cote, le rectificatif vient en dernier.",
      "Dans {text}, quelque chose suit le rectificatif ; il vient en dernier.",
      NULL, NULL},
    [UND_CHECK_SYM_TRAILING] = {
      "La ponctuation qui suit une cote ne fait pas partie du lien.",
      "Le lien englobe « {text} », qui appartient à la phrase.",
      NULL, NULL},
    [UND_CHECK_LINK_MISMATCH] = {
      "Un lien mène au document que nomme son texte.",
      "Le lien mène à {text} ; son texte dit {related}.",
      "le texte est ici", NULL},
    [UND_CHECK_LINK_LANGUAGE] = {
      "Un lien mène au document dans la langue du projet.",
      "Le lien mène au document en « {text} » ; la langue du projet est "
      "« {put} ».",
      NULL, NULL},
    [UND_CHECK_LINK_NO_TARGET] = {
      "Un lien mène à un document qui existe séparément.",
      "Il n’y a pas de document derrière {text} : il n’a pas été publié "
      "séparément.",
      NULL, NULL},
    [UND_CHECK_RES_SC_YEAR] = {
      "Une résolution du Conseil de sécurité se cite avec son année.",
      "La résolution {text} du Conseil de sécurité n’a pas son année ; {put} "
      "était attendu.",
      NULL, NULL},
    [UND_CHECK_RES_OLD_SESSION] = {
      "Une résolution de l’Assemblée générale sans barre oblique se cite avec "
      "sa session.",
      "La résolution {text} de l’Assemblée générale n’a pas sa session, comme "
      "dans 2625 (XXV).",
      NULL, NULL},
    [UND_CHECK_RES_PART_LETTER] = {
      "La lettre d’une partie suit le numéro : 53/243 B, 377 A (V).",
      "Dans {text}, la lettre n’est pas à sa place ; {put} était attendu.",
      NULL, NULL},
    [UND_CHECK_RES_SYMBOL_IN_TEXT] = {
      "Dans le texte, une résolution se cite par son numéro, non par sa cote.",
      "Le texte cite la cote {text} ; le numéro {put} était attendu.",
      NULL, NULL},
    [UND_CHECK_RES_PLURAL] = {
      "Plusieurs numéros sont précédés de « résolutions ».",
      "Plusieurs numéros suivent « {text} » ; « {put} » était attendu.",
      NULL, NULL},
    [UND_CHECK_RES_ORGAN_NAMED] = {
      "Une résolution se cite avec l’organe qui l’a adoptée.",
      "Rien n’indique ici de quel organe est la résolution {text}.",
      NULL, NULL},
    [UND_CHECK_UNTS_FORM] = {
      "Un traité se cite ainsi : Recueil des Traités, vol. 2225, n° 39574.",
      "Le volume ou le numéro d’un traité n’est pas nommé ici : Recueil des "
      "Traités, vol. n, n° n était attendu.",
      NULL, NULL},
    [UND_CHECK_UNTS_KNOWN] = {
      "Un traité connu a un volume et un numéro à lui.",
      "{text} est presque exact : {put} est celui du traité désigné à côté.",
      NULL, NULL},
    [UND_CHECK_SALES_FORM] = {
      "Un numéro de vente s’écrit lettre, année, catégorie, numéro : "
      "F.91.IV.2.",
      "Il manque un point au numéro de vente {text} ; {put} était attendu.",
      NULL, NULL},
    [UND_CHECK_SALES_LANGUAGE] = {
      "La lettre d’un numéro de vente est celle de la langue.",
      "Le numéro de vente commence par {text} ; {put} est la lettre de cette "
      "langue.",
      NULL, NULL},
    [UND_CHECK_SUPP_FORM] = {
      "Le numéro d’un supplément et son année sont ceux de la cote entre "
      "parenthèses.",
      "Les Documents officiels sont dits de {text} ; {put} découle de "
      "{related}.",
      "la cote est ici", NULL},
    [UND_CHECK_CITE_PAGE] = {
      "On cite les paragraphes des documents des Nations Unies, non les "
      "pages.",
      "{text} de {related} est citée ; les paragraphes sont les mêmes dans "
      "toutes les langues.",
      "le document est ici", NULL},
    [UND_CHECK_CITE_LEFTOVER_WORD] = {
      "Aucun mot anglais ne figure dans une citation en une autre langue.",
      "Un « and » anglais est resté.",
      NULL, NULL},
    [UND_CHECK_ABBR_PLURAL] = {
      "Plusieurs numéros sont précédés de l’abréviation du pluriel : nos 43 "
      "et 44.",
      "Plusieurs numéros suivent « {text} » ; « {put} » était attendu.",
      NULL, NULL},
    [UND_CHECK_CITE_YEAR_VS_SESSION] = {
      "L’année donnée pour une résolution est une de celles de la session "
      "qu’indique son numéro.",
      "La résolution {related} est de {years} ; le texte donne {text}.",
      "le numéro est ici", NULL},
    [UND_CHECK_CITE_SC_YEAR] = {
      "Une résolution du Conseil de sécurité porte l’année de son adoption.",
      "{related} donne une année fausse : la résolution qui porte ce numéro a "
      "été adoptée en {years}.",
      NULL, NULL},
    [UND_CHECK_CITE_ORGAN_MISMATCH] = {
      "Le numéro d’une résolution a la forme propre à l’organe nommé.",
      "Aucune résolution de l’organe nommé ici n’est numérotée comme {text}.",
      NULL, NULL},
    [UND_CHECK_CITE_DATE_CONFLICT] = {
      "Une résolution a une seule date dans un document.",
      "Le texte dit ici {text}, ailleurs {related}.",
      "{related} est ici", NULL},
    [UND_CHECK_CITE_NUMBER_CONFLICT] = {
      "Le même titre va avec le même numéro.",
      "Le titre qui suit {text} est ailleurs celui de {related}.",
      "{related} est ici", NULL},
    [UND_CHECK_CITE_FUTURE] = {
      "Un document ne cite rien qui lui soit postérieur.",
      "{text} est d’une année postérieure à ce document, qui est du "
      "{related}.",
      "la date est ici", NULL},
    [UND_CHECK_MANDATE_NEXT_SESSION] = {
      "Ce que demande une résolution relève d’une session postérieure à la "
      "sienne.",
      "La {text} session précède celle de ce document, {related}.",
      "la session est ici", NULL},
    [UND_CHECK_CITE_ORDER] = {
      "Les résolutions d’une liste se suivent dans l’ordre des sessions.",
      "{text} suit {related}, qui lui est postérieure.",
      "{related} est ici", NULL},
    [UND_CHECK_LIST_ALPHA_ORDER] = {
      "Les listes d’États suivent l’ordre alphabétique de la langue.",
      "« {text} » n’est pas à sa place alphabétique dans cette liste d’États.",
      NULL, NULL},
    [UND_CHECK_TERM_PERIOD_CONFLICT] = {
      "Un plan a une seule période dans un document.",
      "Le plan porte ici sur {text}, ailleurs sur {related}.",
      "{related} est ici", NULL},
    [UND_CHECK_ADOPTION_DATE] = {
      "La date dans le titre d’une résolution est celle qui figure à la fin.",
      "La résolution se termine par {text} ; son titre dit {related}.",
      "le titre est ici", NULL},
    [UND_CHECK_DUPLICATE_ITEM_TEXT] = {
      "Deux éléments d’une énumération ne disent pas la même chose.",
      "Cet élément dit la même chose qu’un autre.",
      "les mêmes mots sont ici", NULL},
    [UND_CHECK_NAME_COUNTRY_FORM] = {
      "Les noms d’États d’une liste ont une même forme.",
      "D’autres noms de cette liste ont leur forme longue ; {put} était "
      "attendu pour {text}.",
      NULL, NULL},
    [UND_CHECK_PERIOD_ORDER] = {
      "Une période commence avant de finir.",
      "La période {text} finit avant de commencer.",
      NULL, NULL},
    [UND_CHECK_DATE_WEEKDAY] = {
      "Une date indique un jour que compte son mois.",
      "Ce mois n’a pas de jour {text}.",
      NULL, NULL},
    [UND_CHECK_DATE_RANGE] = {
      "Une suite de jours commence avant de finir.",
      "La suite de jours {text} finit avant de commencer.",
      NULL, NULL},
    [UND_CHECK_ACRO_VARIANT] = {
      "Un sigle s’écrit comme à l’endroit où il est expliqué.",
      "{text} semble une coquille pour {related}.",
      "{related} est ici", NULL},
    [UND_CHECK_XREF_MISSING] = {
      "Le paragraphe ou la section auxquels le texte renvoie plus haut ou "
      "plus bas existent.",
      "Ce document n’a pas de paragraphe ni de section {text}.",
      NULL, NULL},
    [UND_CHECK_XREF_DIRECTION] = {
      "Ce qui est dit plus haut est plus haut, ce qui est dit plus bas est "
      "plus bas.",
      "{text} se trouve de l’autre côté de ce passage.",
      "{related} est ici", NULL},
    [UND_CHECK_XREF_SELF] = {
      "Un paragraphe ne renvoie pas à lui-même par « ci-dessus » ou "
      "« ci-dessous ».",
      "{text} est ce paragraphe même.",
      NULL, NULL},
    [UND_CHECK_BULLET_PUNCT] = {
      "Les éléments à puce se terminent sans signe ou par un point, jamais "
      "par un point-virgule.",
      "L’élément à puce se termine par « {text} » ; aucun signe ou un "
      "point étaient attendus.",
      NULL, NULL},
    [UND_CHECK_DIGITS_MIXED] = {
      "Un document en arabe n’a qu’une sorte de chiffres.",
      "Les chiffres {text} ne sont pas ceux du reste du projet ; {put} "
      "était attendu.",
      NULL, NULL},
    [UND_CHECK_OP_VERB_FORM] = {
      "Un paragraphe du dispositif commence par un verbe au présent.",
      "« {text} » ouvre un paragraphe du dispositif ; « {put} » était "
      "attendu.",
      NULL, NULL},
    [UND_CHECK_ORGAN_COMMA] = {
      "La ligne de l’organe se termine par une virgule devant un "
      "préambule, et sans virgule s’il n’y en a pas.",
      "Ici, à la fin de la ligne de l’organe, « {put} » était attendu au "
      "lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_PRE_VERB_FORM] = {
      "Un alinéa du préambule commence par un participe ou un adjectif.",
      "« {text} » ouvre un alinéa du préambule ; « {put} » était attendu.",
      NULL, NULL},
    [UND_CHECK_SUB_PUNCT] = {
      "Les éléments d’une liste se terminent tous de la même façon, sauf "
      "le dernier.",
      "L’élément se termine par « {text} », à la différence des autres de "
      "sa liste ; « {put} » était attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_APOSTROPHE] = {
      "Un document n’a qu’une sorte d’apostrophe.",
      "L’apostrophe n’est pas celle du reste du projet ; {put} était "
      "attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_BROKEN_WORD] = {
      "Il n’y a pas d’espace à l’intérieur d’un mot.",
      "Une espace coupe un mot, après « {put} ».",
      NULL, NULL},
    [UND_CHECK_TYPO_DASH_RANGE] = {
      "Un même signe joint les années de toutes les périodes.",
      "Le signe entre les années n’est pas celui du reste du projet ; "
      "« {put} » était attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_DATE_ORDER] = {
      "En anglais, une date donne le jour, le mois et l’année, sans "
      "virgule.",
      "« {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_TYPO_DATE_RU] = {
      "En russe, l’année d’une date est suivie de « года ».",
      "« {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_TYPO_DECIMAL] = {
      "Les décimales suivent un point en anglais, une virgule en français, "
      "en espagnol et en russe.",
      "Des décimales suivent ce signe, « {text} » ; « {put} » était "
      "attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_FIRST_OF_MONTH] = {
      "Le premier du mois s’écrit 1er mars en français, 1 March en anglais.",
      "Pour le jour, « {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_TYPO_MONTH_AR] = {
      "En arabe, un mois porte ses deux noms, joints par une barre.",
      "« {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_TYPO_MONTH_CASE] = {
      "Les mois prennent une majuscule en anglais, et n’en prennent pas en "
      "français, en espagnol et en russe.",
      "« {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_TYPO_NUMBER_START] = {
      "En anglais, une phrase ne commence pas par un chiffre.",
      "Une phrase commence par le nombre {text} ; il était attendu en "
      "lettres.",
      NULL, NULL},
    [UND_CHECK_TYPO_ORDINAL_FR] = {
      "En français, les ordinaux s’écrivent 1er, 1re, 2e, 3e.",
      "« {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_TYPO_PERCENT] = {
      "Les pourcentages s’écrivent « 5 per cent » en anglais, « 5 % » en "
      "français, comme ailleurs dans le projet.",
      "« {put} » était attendu au lieu de « {text} », comme dans le reste "
      "du projet.",
      NULL, NULL},
    [UND_CHECK_TYPO_QUOTES_EN] = {
      "En anglais, les guillemets sont “ ” et non des guillemets droits.",
      "Ces guillemets ne sont pas ceux du projet ; {put} était attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_QUOTES_ES] = {
      "En espagnol, les guillemets sont “ ”.",
      "Ces guillemets ne sont pas ceux du projet ; {put} était attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_QUOTES_FR] = {
      "En français, les guillemets sont « » là où le projet en a.",
      "Ces guillemets ne sont pas ceux du projet ; {put} était attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_QUOTES_RU] = {
      "En russe, les guillemets sont « ».",
      "Ces guillemets ne sont pas ceux du projet ; {put} était attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_QUOTES_ZH] = {
      "En chinois, les guillemets sont “ ”.",
      "Ces guillemets ne sont pas ceux du projet ; {put} était attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_SPACE_FR] = {
      "En français, une espace précède le point-virgule, les deux-points, "
      "les points d’interrogation et d’exclamation, et suit le guillemet "
      "ouvrant, comme ailleurs dans le projet.",
      "L’espace de ce signe n’est pas celle du reste du projet ; « {put} » "
      "était attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_SPACE_OTHER] = {
      "En anglais, en espagnol et en russe, aucune espace ne précède le "
      "point-virgule ni les deux-points.",
      "Une espace précède « {put} ».",
      NULL, NULL},
    [UND_CHECK_TYPO_THOUSANDS] = {
      "Les milliers sont séparés par une virgule en anglais.",
      "« {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_XREF_VAGUE] = {
      "Un renvoi plus haut ou plus bas nomme le paragraphe.",
      "« {text} » ne dit pas où ; nommez le paragraphe.",
      NULL, NULL},
    [UND_CHECK_XREF_UNIT_NAME] = {
      "Ce qui porte une lettre est un alinéa.",
      "Une lettre suit « {text} » ; « {put} » était attendu.",
      NULL, NULL},
    [UND_CHECK_XREF_ORDER] = {
      "Un endroit se désigne de la plus grande unité à la plus petite : "
      "paragraphe 8 a).",
      "« {text} » nomme d’abord la plus petite unité ; « {put} » était "
      "attendu.",
      NULL, NULL},
    [UND_CHECK_XREF_RANGE] = {
      "Une suite de paragraphes ou de sections monte.",
      "La suite {text} finit avant de commencer.",
      NULL, NULL},
    [UND_CHECK_ANNEX_CITED] = {
      "Chaque annexe est mentionnée dans le texte.",
      "Le texte ne parle d’aucune annexe.",
      NULL, NULL},
    [UND_CHECK_ACRO_DOUBLE_DEF] = {
      "Un sigle n’est expliqué qu’une fois dans le corps d’un document.",
      "{text} est expliqué une deuxième fois.",
      "{related} est expliqué ici", NULL},
    [UND_CHECK_ACRO_FULL_STOPS] = {
      "Un sigle en majuscules ne prend pas de points.",
      "{put} était attendu au lieu de {text}.",
      NULL, NULL},
    [UND_CHECK_ACRO_LANGUAGE] = {
      "Un sigle est celui de la langue du document.",
      "{text} est le sigle dans une autre langue ; {put} était attendu.",
      NULL, NULL},
    [UND_CHECK_ACRO_NEVER] = {
      "Les organes principaux des Nations Unies ne s’abrègent pas.",
      "« {put} » était attendu au lieu de {text}.",
      NULL, NULL},
    [UND_CHECK_ACRO_UNUSED] = {
      "On ne donne pas de sigle à des mots qui ne servent qu’une fois.",
      "{text} est expliqué ici et ne sert pas.",
      NULL, NULL},
    [UND_CHECK_BRACKET_NEGOTIATED] = {
      "Un texte adopté n’a pas de mots entre crochets.",
      "« {text} » est entre crochets dans un texte adopté.",
      NULL, NULL},
    [UND_CHECK_CHARTER_ARTICLE] = {
      "En anglais et en espagnol, un Article de la Charte des Nations "
      "Unies prend une majuscule.",
      "« {put} » de la Charte était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_MAST_DISTR_SYMBOL] = {
      "Une cote qui porte L. est de distribution limitée, une cote qui "
      "porte R. de distribution restreinte, les autres de distribution "
      "générale.",
      "D’après la cote, la distribution « {put} » était attendue au lieu "
      "de « {text} ».",
      "la cote est ici", NULL},
    [UND_CHECK_MAST_ITEM_AGENDA] = {
      "Dans un en-tête, un ordre du jour provisoire est suivi d’un "
      "astérisque, dont la note le nomme.",
      "Un astérisque était attendu après « {text} ».",
      NULL, NULL},
    [UND_CHECK_MAST_JOB_NUMBER] = {
      "Un numéro de travail a la forme V.20-04481.",
      "{text} n’a pas la forme d’un numéro de travail, V.20-04481.",
      NULL, NULL},
    [UND_CHECK_MAST_LANGUAGE_ORIGINAL] = {
      "L’original d’un document n’est pas dans la langue de la version qui "
      "le dit ; un original ne nomme sa langue qu’une fois.",
      "« {text} » est aussi la langue de cette version ; une autre était "
      "attendue pour l’original.",
      NULL, NULL},
    [UND_CHECK_MAST_RUNNING_HEAD] = {
      "Le titre courant d’une page est la cote du document.",
      "Le titre courant {text} devrait être la cote du document, {put}.",
      "la cote est ici", NULL},
    [UND_CHECK_MAST_SESSION_YEAR] = {
      "La session et la date de l’en-tête s’accordent avec la cote.",
      "« {text} » ne s’accorde pas avec la cote {related}.",
      "la cote est ici", NULL},
    [UND_CHECK_TERM_CAPITAL] = {
      "Le Groupe d’experts d’un projet en français prend une majuscule, s’il la "
      "prend le plus souvent.",
      "« {text} » devrait être « {put} », comme ailleurs dans le projet.", NULL,
      NULL},
    [UND_CHECK_MEMBER_CAPITAL] = {
      "Les majuscules sont celles de Member States et States parties en "
      "anglais, d’États Membres et d’États parties en français.",
      "« {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_SPELLING] = {
      "L’anglais s’écrit avec -ize et pour le reste comme en "
      "Grande-Bretagne, là où le projet le fait ailleurs.",
      "« {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_TITLE_FULL_NAMES] = {
      "Le titre d’une résolution nomme les organes et les instruments en "
      "entier.",
      "Le titre d’une résolution porte le sigle {text} ; le nom entier "
      "était attendu.",
      NULL, NULL},
    [UND_CHECK_TYPO_NUMBER_WORDS] = {
      "En anglais, les nombres inférieurs à 10 s’écrivent en lettres.",
      "« {put} » était attendu au lieu de « {text} ».",
      NULL, NULL},
    [UND_CHECK_UNIT_ABBR_TEXT] = {
      "Paragraphes, chapitres et articles s’abrègent dans les notes et "
      "entre parenthèses, non dans le texte.",
      "« {put} » était attendu au lieu de « {text} » dans le texte.",
      NULL, NULL},
    [UND_CHECK_MODIFIER_WITHOUT_RUN] = {
      "« Également » et « en outre » accompagnent un verbe par lequel le "
      "paragraphe précédent commence.",
      "Le paragraphe précédent commence par un autre verbe ; « {put} » était "
      "attendu.",
      NULL, NULL},
    [UND_CHECK_VERB_UNKNOWN] = {
      "Le verbe par lequel commence un paragraphe de résolution est bien "
      "orthographié.",
      "« {text} » semble mis pour « {put} ».", NULL, NULL},
    [UND_CHECK_VERB_ITALIC] = {
      "Le verbe par lequel commence un paragraphe est en italique avec ses "
      "adverbes, si ceux des autres paragraphes le sont.",
      "Le verbe « {text} » n’est pas en italique comme celui du paragraphe "
      "précédent ; « {put} » était attendu.",
      NULL, NULL},
    [UND_CHECK_CITE_SESSION_WORD] = {
      "L’année indiquée pour une session est l’une de celles où elle s’est "
      "tenue.",
      "Cette session s’est tenue en {years} ; le texte dit {text}.", NULL,
      NULL},
    [UND_CHECK_RES_ORDER] = {
      "Une résolution porte d’abord l’organe, puis le préambule, puis le "
      "dispositif.",
      "« {text} » vient après le préambule et était attendu avant lui.", NULL,
      NULL},
    [UND_CHECK_SC_NO_TITLE] = {
      "Une résolution du Conseil de sécurité n’a pas de titre.",
      "Une résolution du Conseil de sécurité porte le titre « {text} » ; aucun "
      "n’était attendu.",
      NULL, NULL},
    [UND_CHECK_LENGTH_LIMIT] = {
      "Un rapport du Secrétariat compte 8 500 mots au plus, un autre 10 700, "
      "notes et titres compris.",
      "Le rapport compte {put} mots ; 8 500 au plus étaient attendus du "
      "Secrétariat, 10 700 des autres.",
      NULL, NULL},
    [UND_CHECK_MAST_MISSING] = {
      "L’en-tête d’un document donne la cote, la distribution, la date et la "
      "langue de l’original.",
      "L’en-tête ne donne pas {lacks}.", NULL, NULL},
    [UND_CHECK_ACRO_UNDEFINED] = {
      "Un sigle est expliqué là où il figure d’abord.",
      "{text} n’est pas expliqué.", NULL, NULL},
    [UND_CHECK_VERB_RUN_MODIFIER] = {
      "Les paragraphes d’une suite qui commencent par un même verbe "
      "prennent également, puis en outre.",
      "Le paragraphe précédent commence par le même verbe ; « {put} » "
      "était attendu.",
      NULL, NULL},
    [UND_CHECK_ACRO_LATE_DEFINITION] = {
      "Un sigle est expliqué là où il est employé pour la première fois.",
      "{text} est employé avant l’endroit où il est expliqué.",
      "{related} est expliqué ici", NULL},
  },
  .titles = {
    [UND_REPAIR_NONE] = "",
    [UND_REPAIR_REPLACE] = "Remplacer {was} par {becomes}",
    [UND_REPAIR_EXCHANGE] = "Échanger {was} et {becomes}",
    [UND_REPAIR_RENUMBER] =
      "Renuméroter à partir d’ici : {was} devient {becomes}",
    [UND_REPAIR_RELETTER] =
      "Refaire l’énumération à partir d’ici : {was} devient {becomes}",
    [UND_REPAIR_DOCUMENT] = "Renuméroter le document",
    [UND_REPAIR_REMOVE] = "Supprimer {was}",
    [UND_REPAIR_REMOVE_LABEL] = "Supprimer le numéro {was}",
    [UND_REPAIR_REMOVE_LABELS] =
      "Supprimer les numéros à partir de {was}",
    [UND_REPAIR_REMOVE_STOP] = "Supprimer le point",
    [UND_REPAIR_REMOVE_SPACE] = "Supprimer l’espace avant {was}",
    [UND_REPAIR_INSERT] = "Insérer {becomes}",
    [UND_REPAIR_MOVE_AFTER] = "Placer {was} après {becomes}",
    [UND_REPAIR_MOVE_BEFORE] = "Placer {was} avant {becomes}",
    [UND_REPAIR_LATIN] =
      "Écrire les lettres des éléments en caractères latins",
    [UND_REPAIR_NOTES] = "Mettre les notes dans l’ordre de leurs appels",
    [UND_REPAIR_ALL] = "Réparer tout ce qui peut l’être",
    [UND_REPAIR_KIND] = "Réparer chaque {was} du document",
    [UND_REPAIR_EXPAND] = "Citer {was} en entier\u00a0:{becomes}",
    [UND_REPAIR_SHORTEN] = "Citer {was} en abrégé, sans{becomes}",
    [UND_REPAIR_LINK] = "Lier {was} à son document",
    [UND_REPAIR_DEFINE] = "Expliquer {was} à son premier emploi",
    [UND_REPAIR_FRONT] = "Ajouter les métadonnées de tête",
  },
  .words = {
    [UND_WORD_ANOTHER] = "une autre cote",
    [UND_WORD_THE_SYMBOL] = "la cote",
    [UND_WORD_THE_DATE] = "la date",
    [UND_WORD_THE_ORIGINAL] = "la langue de l’original",
    [UND_WORD_TEXT_BEFORE] = "le texte qui précède",
    [UND_WORD_OR] = "{1} ou {2}",
    [UND_WORD_TO] = "{1} à {2}",
    [UND_WORD_IGNORE] = "Ignorer {1} ici",
    [UND_WORD_TURN_OFF] = "Désactiver {1} dans {2}",
    [UND_WORD_REPAIR_KIND] = "Réparer chaque {1} du document ({2})",
    [UND_WORD_REPAIR_ALL] = "Réparer tout ce qui peut l’être ({1})",
    [UND_WORD_SHOW_CITING] = "Montrer ce qui cite ces numéros",
    [UND_WORD_CITED_ONCE] =
      "1 citation, dans d’autres documents, nomme un numéro qui change : {1}",
    [UND_WORD_CITED_OFTEN] =
      "{1} citations, dans d’autres documents, nomment un numéro qui change : "
      "{2}",
    [UND_WORD_CITED_ELSEWHERE] = "Cité dans d’autres documents",
    [UND_WORD_READING] = "Lecture des documents des Nations Unies",
    [UND_WORD_READ_ALL] = "{1} fichiers lus, {2} documents connus",
  },
};
// clang-format on
