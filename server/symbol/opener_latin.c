// SPDX-License-Identifier: MIT
//
// Openers in English, French and Spanish, folded; ~ is the rest of a word.

#include "opener_table.h"

#include <stddef.h>

// clang-format off
static const char *const en_preambular[] = {
  "acknowledging", "acting", "adhering", "affirming", "alarmed", "anxious",
  "appalled", "appealing", "appreciating", "asserting", "attaching", "aware",
  "bearing in mind", "believing", "calling for", "calling on", "calling upon",
  "cognizant", "commending", "committed", "concerned", "concurring",
  "condemning", "confident", "confirming", "conscious", "considering",
  "convinced", "deciding", "declaring", "demanding", "deploring", "desiring",
  "desirous", "determined", "determining", "dismayed", "distressed",
  "disturbed", "echoing", "emphasising", "emphasizing", "encouraged",
  "encouraging", "endorsing", "expecting", "expressing", "firm in",
  "gratified", "guided", "having also ~", "having further ~", "having ~",
  "highlighting", "honouring", "hoping", "indignant", "insisting", "inspired",
  "inviting", "keeping in mind", "keenly aware", "looking forward", "mindful",
  "mourning", "noting", "observing", "paying tribute", "persuaded",
  "praising", "proclaiming", "profoundly ~", "realising", "realizing",
  "reaffirming", "reasserting", "recalling", "recognising", "recognizing",
  "recommending", "referring", "regretting", "reiterating", "rejecting",
  "remaining", "reminding", "renewing", "requesting", "resolved", "saluting",
  "satisfied", "seeking", "seized", "shocked", "stressing", "striving",
  "supporting", "taking into account", "taking into consideration",
  "taking note", "taking", "thanking", "troubled", "underlining",
  "underscoring", "upholding", "urging", "viewing", "warning", "welcoming",
  "willing", "wishing", NULL,
};

static const char *const en_operative[] = {
  "accepts", "acknowledges", "adopts", "advises", "affirms", "agrees",
  "allocates", "appeals", "applauds", "appoints", "appreciates",
  "appropriates", "approves", "asks", "authorises", "authorizes", "believes",
  "calls for", "calls on", "calls upon", "calls", "commends", "concludes",
  "concurs", "condemns", "confirms", "congratulates", "considers", "decides",
  "declares", "deems", "demands", "denounces", "deplores", "designates",
  "determines", "directs", "discourages", "draws attention",
  "draws the attention", "elects", "emphasises", "emphasizes", "encourages",
  "endorses", "establishes", "exhorts", "expects", "expresses", "extends",
  "finds", "grants", "highlights", "holds", "honours", "hopes", "insists",
  "instructs", "invites", "joins", "looks forward", "mandates", "notes",
  "observes", "pays tribute", "pledges", "praises", "proclaims", "proposes",
  "rates", "reaffirms", "recalls", "recognises", "recognizes", "recommends",
  "regrets", "reiterates", "rejects", "reminds", "renews", "repeats",
  "requests", "requires", "reserves", "resolves", "salutes", "shares",
  "stresses", "strongly", "suggests", "supports", "takes into account",
  "takes note", "takes", "terminates", "thanks", "transmits", "trusts",
  "underlines", "underscores", "undertakes", "urges", "views", "warns",
  "welcomes", NULL,
};

static const char *const en_before[] = {
  "again", "also", "appreciatively", "categorically", "deeply", "extremely",
  "firmly", "fully", "further", "gravely", "highly", "keenly", "once again",
  "once more", "profoundly", "seriously", "solemnly", "strongly",
  "unequivocally", "urgently", "vehemently", "very", "vigorously",
  "in this regard,", NULL,
};

static const char *const en_after[] = {
  "also", "further", "again", "once again", "once more", "strongly",
  "urgently", "solemnly", "unequivocally", "in particular",
  "in the strongest terms", "with appreciation", "with satisfaction",
  "with concern", "with regret", "with interest", "with approval",
  "with gratitude", "with alarm", "with great ~", "with deep ~",
  "with deepest ~", "with grave ~", "with serious ~", "with particular ~",
  "with profound ~", "with utmost ~", "with growing ~", "with dismay", NULL,
};

static const char *const en_object[] = {
  "great", "grave", "deep", "deepest", "serious",
  "profound", "sincere", "strong", "utmost", "growing", "continued",
  "continuing", "full", "renewed", "warm", "concern", "appreciation", "alarm",
  "condemnation", "gratitude", "regret", "regrets", "solidarity", "support",
  "thanks", "satisfaction", "outrage", "hope", "readiness", "condolences",
  "sympathy", "intention", "commitment", "request", "call", NULL,
};

static const char *const en_express[] = {"express", "reiterat", NULL};

static const char *const fr_preambular[] = {
  "accueillant", "affirmant", "agissant", "alarme~", "anime~", "appelant",
  "appreciant", "approuvant", "appuyant", "attache~", "attendant",
  "attristee~", "ayant a coeur", "ayant a l'esprit", "ayant a l",
  "ayant egalement ~", "ayant pris note", "ayant present~ a l'esprit",
  "ayant ~ en revue", "ayant ~", "cherchant", "compte tenu", "condamnant",
  "confirmant", "conscient~", "considerant", "constatant", "consterne~",
  "convaincu~", "convenant", "croyant", "decidant", "decide~", "declarant",
  "demandant", "deplorant", "desireu~", "desirant", "determine~",
  "emue~", "encourage~", "encourageant", "engageant",
  "entendant", "esperant", "estimant", "exhortant", "exigeant", "exprimant",
  "faisant observer", "faisant sien~", "faisant", "felicitant", "fidele",
  "gardant a l'esprit", "gardant present~ a l'esprit", "gardant", "guide~",
  "honorant", "indigne~", "inquiet~", "insistant", "inspire~", "invitant",
  "jugeant", "lancant un appel", "lancant", "louant", "mettant en avant", "mettant en exergue",
  "mettant en garde", "mettant en relief", "mettant l'accent", "mettant",
  "notant", "observant", "partageant", "pensant", "persuade~", "prenant acte",
  "prenant en compte", "prenant en consideration", "prenant note", "prenant ~ note", "prenant",
  "preoccupe~", "preconisant", "priant", "proclamant", "rappelant",
  "reaffirmant", "recommandant", "reconnaissant", "redisant", "regrettant",
  "reiterant", "rejetant", "relevant", "remerciant", "rendant hommage",
  "renouvelant", "resolu~", "s'appuyant", "s'associant", "s'engageant",
  "s'inquietant", "s'inspirant", "sachant gre", "sachant", "saisi~", "saluant",
  "satisfait~", "se declarant", "se disant", "se felicitant", "se fondant",
  "se proposant", "se referant", "se rejouissant", "signalant", "souhaitant",
  "soucieu~", "soulignant", "soutenant", "supportant", "tenant compte",
  "tenant", "trouble~", "vivement", "voulant", "vu", NULL,
};

static const char *const fr_operative[] = {
  "accepte", "accueille", "adopte", "affirme", "appelle l'attention", "appelle", "apprecie",
  "approuve", "appuie", "attend", "attire l'attention", "autorise", "charge",
  "compte", "condamne", "confirme", "conseille", "considere", "constate",
  "convient", "cree", "croit comprendre", "croit", "decide", "declare",
  "demande", "denonce", "deplore", "designe", "elit", "encourage", "engage",
  "entend", "entreprend", "espere", "est consciente", "est conscient",
  "est convaincu~", "est resolu~", "est d'avis", "estime", "etablit", "exhorte",
  "exige", "exprime", "fait observer", "fait sien~", "fait appel", "fait",
  "felicite", "forme", "insiste", "institue", "invite", "juge", "lance",
  "met en avant", "met en garde", "met en exergue", "met l'accent", "met",
  "nomme", "note", "observe", "ouvre", "partage", "preconise", "prend acte",
  "prend note", "prend ~ note", "prend ~ acte", "prend en consideration", "prend", "prie", "proclame",
  "propose", "proroge", "rappelle", "reaffirme", "recommande", "reconduit",
  "reconnait", "redit", "regrette", "reitere", "rejette", "releve",
  "remercie", "rend hommage", "renouvelle", "reste", "s'associe",
  "s'engage", "s'emeut", "s'inquiete", "sait gre", "sait", "salue", "se dit",
  "se declare", "se felicite", "se propose", "se rejouit", "signale",
  "souhaite", "souligne", "souscrit", "soutient", "suggere", "tient compte",
  "tient", "trouve", "veut croire", NULL,
};

static const char *const fr_before[] = {
  "egalement", "fermement", "gravement", "pleinement", "profondement",
  "solennellement", "vivement", "extremement", "toujours", "a cet egard,",
  NULL,
};

static const char *const fr_after[] = {
  "egalement", "en outre", "aussi", "de nouveau", "a nouveau",
  "une fois de plus", "une fois encore", "par ailleurs", "instamment",
  "vivement", "energiquement", "fermement", "solennellement", "pleinement",
  "profondement", "gravement", "resolument", "vigoureusement",
  "sans equivoque", "sans reserve", "categoriquement", "avec insistance",
  "avec satisfaction", "avec interet", "avec preoccupation",
  "avec inquietude", "avec regret", "avec gratitude", "avec reconnaissance",
  "avec consternation", "avec appreciation", "avec force", "avec vigueur",
  "avec une profonde ~", "avec une vive ~", "avec une grande ~",
  "avec une grave ~", "avec un vif ~", "avec un grand ~", "avec beaucoup ~",
  "dans les termes les plus energiques", "dans les termes les plus vigoureux",
  "dans les termes les plus vifs", NULL,
};

static const char *const fr_object[] = {
  "preoccupe~", "alarme~", "convaincu~", "consterne~", "resolu~", "inquiet~",
  "satisfait~", "important", "vive", "profonde", "grave",
  "serieuse", "sincere~", "plus vive", "preoccupation~", "gratitude",
  "reconnaissance", "remerciements", "regret~", "inquietude", "satisfaction",
  "condoleances", "solidarite", "appui", "intention", "espoir", "volonte",
  "invitation", "attachement", "a nouveau", "de nouveau", "toujours", NULL,
};

static const char *const fr_express[] = {
  "exprim", "se declar", "se dit", "se disant", "juge", "reiter", NULL,
};

static const char *const es_preambular[] = {
  "acogiendo", "actuando", "adhiriendose", "afirmando", "agradeciendo",
  "aguardando", "alarmad~", "alentad~", "alentando", "animad~", "apoyando",
  "apreciando", "aprobando", "asumiendo", "celebrando", "compartiendo",
  "condenando", "confiando", "confirmando", "congratulandose", "consciente~",
  "considerando", "consternad~", "convencid~", "creyendo", "decidid~",
  "decidiendo", "declarando", "deplorando", "deseando", "deseos~",
  "destacando", "determinad~", "elogiando", "empenad~", "encomiando",
  "enfatizando", "esperando", "estimando", "exhortando", "exigiendo",
  "expresando", "felicitandose", "guiad~", "habida cuenta", "habiendo ~",
  "haciendo hincapie", "haciendo notar", "haciendo suy~", "haciendo",
  "horrorizad~", "indignad~", "inspirad~", "inquiet~", "insistiendo",
  "instando", "invitando", "lamentando", "manifestando", "mostrando",
  "notando", "observando", "pidiendo", "perturbad~", "poniendo de manifiesto",
  "poniendo de relieve", "preocupad~", "procurando", "reafirmando",
  "recalcando", "rechazando", "recomendando", "reconociendo", "recordando",
  "refiriendose", "reiterando", "renovando", "resaltando", "resuelt~",
  "rindiendo homenaje", "saludando", "senalando", "solicitando", "subrayando",
  "sumamente ~", "tomando conocimiento", "tomando en consideracion",
  "tomando nota", "tomando", "teniendo en cuenta", "teniendo presente~",
  "teniendo", "valorando", "viendo", NULL,
};

static const char *const es_operative[] = {
  "acepta", "acoge", "acuerda", "adopta", "afirma", "agradece", "aguarda",
  "alienta", "apoya", "aprecia", "aprueba", "asigna", "autoriza", "celebra",
  "comparte", "concluye", "condena", "confia", "confirma", "considera",
  "consigna", "conviene", "crea", "da las gracias", "decide", "declara",
  "denuncia", "deplora", "designa", "desea", "destaca", "determina",
  "elige", "elogia", "encarece", "encarga", "encomia", "enfatiza", "espera",
  "establece", "estima", "exhorta", "exige", "expresa", "felicita",
  "hace hincapie", "hace notar", "hace suy~", "hace un llamamiento", "hace",
  "insiste", "insta", "invita", "lamenta", "manifiesta", "nombra", "observa",
  "pide", "pone de manifiesto", "pone de relieve", "pone en marcha",
  "proclama", "propone", "prorroga", "reafirma", "recalca", "rechaza",
  "recomienda", "reconoce", "recuerda", "reitera", "renueva", "requiere",
  "resalta", "resuelve", "rinde homenaje", "ruega", "saluda",
  "senala a la atencion", "senala", "solicita", "subraya", "sugiere",
  "suscribe", "toma conocimiento", "toma en consideracion", "toma nota",
  "toma", "tiene en cuenta", "tiene presente", "valora", "ve", NULL,
};

static const char *const es_before[] = {
  "asimismo", "gravemente", "hondamente", "plenamente", "profundamente",
  "seriamente", "sumamente", "firmemente", "tambien", NULL,
};

static const char *const es_after[] = {
  "tambien", "ademas", "asimismo", "una vez mas", "nuevamente", "de nuevo",
  "energicamente", "encarecidamente", "firmemente", "profundamente",
  "gravemente", "plenamente", "solemnemente", "inequivocamente",
  "con satisfaccion", "con beneplacito", "con aprecio", "con interes",
  "con preocupacion", "con pesar", "con reconocimiento", "con agrado",
  "con alarma", "con inquietud", "con agradecimiento", "con gran ~",
  "con profunda ~", "con profundo ~", "con grave ~", "con suma ~",
  "con seria ~", "con especial ~", "y satisfaccion", "y preocupacion",
  "en los terminos mas energicos", NULL,
};

static const char *const es_object[] = {
  "gran", "grave", "honda", "profunda", "profundo", "seria",
  "suma", "sincero", "enorme", "mas", "preocupacion", "reconocimiento",
  "aprecio", "agradecimiento", "gratitud", "pesar", "satisfaccion", "alarma",
  "solidaridad", "apoyo", "condolencias", "esperanza", "exhortacion",
  "exigencia", "compromiso", "condena", NULL,
};

static const char *const es_express[] = {
  "expres", "manifest", "reiter", "renueva", NULL,
};

static const char *const en_linking[] = {
  "its", "their", "his", "in this regard,", "in this regard", NULL,
};

static const char *const fr_linking[] = {
  "sa", "ses", "son", "a cet egard,", "a cet egard", "par", NULL,
};

static const char *const es_linking[] = {
  "su", "sus", "a este respecto,", "a este respecto", NULL,
};

const und_opener_words und_opener_english = {
  en_preambular, en_operative, en_before, en_after, en_object, en_express,
  en_linking,
};

const und_opener_words und_opener_french = {
  fr_preambular, fr_operative, fr_before, fr_after, fr_object, fr_express,
  fr_linking,
};

const und_opener_words und_opener_spanish = {
  es_preambular, es_operative, es_before, es_after, es_object, es_express,
  es_linking,
};
// clang-format on
