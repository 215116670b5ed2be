// SPDX-License-Identifier: MIT

#include "und/symbol/verb_form.h"

#include <stddef.h>

// The form of a preamble and that of an operative paragraph. Both begin with
// one letter, capital or small.
typedef struct {
  const char *preambular;
  const char *operative;
} und_verb_pair;

// clang-format off
static const und_verb_pair english[] = {
  {"Acknowledging", "Acknowledges"},
  {"Affirming", "Affirms"},
  {"Appealing", "Appeals"},
  {"Appreciating", "Appreciates"},
  {"Approving", "Approves"},
  {"Authorizing", "Authorizes"},
  {"Believing", "Believes"},
  {"Calling", "Calls"},
  {"Commending", "Commends"},
  {"Concurring", "Concurs"},
  {"Condemning", "Condemns"},
  {"Confirming", "Confirms"},
  {"Congratulating", "Congratulates"},
  {"Considering", "Considers"},
  {"Deciding", "Decides"},
  {"Declaring", "Declares"},
  {"Demanding", "Demands"},
  {"Deploring", "Deplores"},
  {"Emphasizing", "Emphasizes"},
  {"Encouraging", "Encourages"},
  {"Endorsing", "Endorses"},
  {"Expressing", "Expresses"},
  {"Highlighting", "Highlights"},
  {"Insisting", "Insists"},
  {"Inviting", "Invites"},
  {"Looking", "Looks"},
  {"Noting", "Notes"},
  {"Observing", "Observes"},
  {"Reaffirming", "Reaffirms"},
  {"Recalling", "Recalls"},
  {"Recognizing", "Recognizes"},
  {"Recommending", "Recommends"},
  {"Regretting", "Regrets"},
  {"Reiterating", "Reiterates"},
  {"Rejecting", "Rejects"},
  {"Reminding", "Reminds"},
  {"Renewing", "Renews"},
  {"Requesting", "Requests"},
  {"Stressing", "Stresses"},
  {"Supporting", "Supports"},
  {"Taking", "Takes"},
  {"Thanking", "Thanks"},
  {"Underlining", "Underlines"},
  {"Underscoring", "Underscores"},
  {"Urging", "Urges"},
  {"Warning", "Warns"},
  {"Welcoming", "Welcomes"},
  {NULL, NULL},
};

static const und_verb_pair french[] = {
  {"Accueillant", "Accueille"},
  {"Adoptant", "Adopte"},
  {"Affirmant", "Affirme"},
  {"Appelant", "Appelle"},
  {"Approuvant", "Approuve"},
  {"Appuyant", "Appuie"},
  {"Autorisant", "Autorise"},
  {"Chargeant", "Charge"},
  {"Condamnant", "Condamne"},
  {"Confirmant", "Confirme"},
  {"Considérant", "Considère"},
  {"Constatant", "Constate"},
  {"Décidant", "Décide"},
  {"Déclarant", "Déclare"},
  {"Demandant", "Demande"},
  {"Déplorant", "Déplore"},
  {"Encourageant", "Encourage"},
  {"Engageant", "Engage"},
  {"Estimant", "Estime"},
  {"Exhortant", "Exhorte"},
  {"Exigeant", "Exige"},
  {"Exprimant", "Exprime"},
  {"Faisant", "Fait"},
  {"Félicitant", "Félicite"},
  {"Insistant", "Insiste"},
  {"Invitant", "Invite"},
  {"Mettant", "Met"},
  {"Notant", "Note"},
  {"Prenant", "Prend"},
  {"Priant", "Prie"},
  {"Proclamant", "Proclame"},
  {"Rappelant", "Rappelle"},
  {"Réaffirmant", "Réaffirme"},
  {"Recommandant", "Recommande"},
  {"Reconnaissant", "Reconnaît"},
  {"Regrettant", "Regrette"},
  {"Réitérant", "Réitère"},
  {"Rejetant", "Rejette"},
  {"Relevant", "Relève"},
  {"Remerciant", "Remercie"},
  {"Rendant", "Rend"},
  {"Renouvelant", "Renouvelle"},
  {"Sachant", "Sait"},
  {"Saluant", "Salue"},
  {"Soulignant", "Souligne"},
  {"Soutenant", "Soutient"},
  {"Suggérant", "Suggère"},
  {"déclarant", "déclare"},
  {"disant", "dit"},
  {"félicitant", "félicite"},
  {"associant", "associe"},
  {NULL, NULL},
};

static const und_verb_pair spanish[] = {
  {"Acogiendo", "Acoge"},
  {"Afirmando", "Afirma"},
  {"Aguardando", "Aguarda"},
  {"Alentando", "Alienta"},
  {"Apoyando", "Apoya"},
  {"Aprobando", "Aprueba"},
  {"Autorizando", "Autoriza"},
  {"Condenando", "Condena"},
  {"Confirmando", "Confirma"},
  {"Considerando", "Considera"},
  {"Decidiendo", "Decide"},
  {"Declarando", "Declara"},
  {"Deplorando", "Deplora"},
  {"Destacando", "Destaca"},
  {"Encomiando", "Encomia"},
  {"Exhortando", "Exhorta"},
  {"Exigiendo", "Exige"},
  {"Expresando", "Expresa"},
  {"Haciendo", "Hace"},
  {"Instando", "Insta"},
  {"Invitando", "Invita"},
  {"Lamentando", "Lamenta"},
  {"Observando", "Observa"},
  {"Pidiendo", "Pide"},
  {"Poniendo", "Pone"},
  {"Reafirmando", "Reafirma"},
  {"Recomendando", "Recomienda"},
  {"Reconociendo", "Reconoce"},
  {"Recordando", "Recuerda"},
  {"Reiterando", "Reitera"},
  {"Solicitando", "Solicita"},
  {"Subrayando", "Subraya"},
  {"Tomando", "Toma"},
  {NULL, NULL},
};

static const und_verb_pair russian[] = {
  {"отмечая", "отмечает"},
  {"напоминая", "напоминает"},
  {"подтверждая", "подтверждает"},
  {"признавая", "признает"},
  {"приветствуя", "приветствует"},
  {"подчеркивая", "подчеркивает"},
  {"призывая", "призывает"},
  {"постановляя", "постановляет"},
  {"осуждая", "осуждает"},
  {"одобряя", "одобряет"},
  {"рекомендуя", "рекомендует"},
  {"выражая", "выражает"},
  {"заявляя", "заявляет"},
  {"принимая", "принимает"},
  {"поддерживая", "поддерживает"},
  {"предлагая", "предлагает"},
  {"поощряя", "поощряет"},
  {"требуя", "требует"},
  {"ожидая", "ожидает"},
  {"оценивая", "оценивает"},
  {"констатируя", "констатирует"},
  {"настаивая", "настаивает"},
  {NULL, NULL},
};
// clang-format on

static const und_verb_pair *const pairs_of[UND_LANGUAGE_COUNT] = {
  [UND_EN] = english,
  [UND_FR] = french,
  [UND_ES] = spanish,
  [UND_RU] = russian,
};

/// Do the words agree, but for the case of the first letter?
static bool is_word(und_slice word, und_slice form)
{
  enum { CASE = 0x20 }; // of ASCII, and of the second byte of \u00c9
  uint32_t last = 0;

  if (word.size != form.size || word.size < 2) {
    return false;
  }
  if ((unsigned char)word.data[0] >= 0x80) {
    last = 1;
  }
  return ((word.data[last] ^ form.data[last]) & ~CASE) == 0 &&
         memcmp(word.data + last + 1, form.data + last + 1,
                word.size - last - 1) == 0 &&
         (last == 0 || word.data[0] == form.data[0]);
}

und_slice und_verb_other_form(und_slice word, und_language language,
                              und_opener_part wanted)
{
  const und_verb_pair *pair = pairs_of[language];

  for (; pair != NULL && pair->preambular != NULL; pair++) {
    und_slice preambular = und_slice_from(pair->preambular);
    und_slice operative = und_slice_from(pair->operative);
    bool to_operative = wanted == UND_OPENER_OPERATIVE;

    if (is_word(word, to_operative ? preambular : operative)) {
      return to_operative ? operative : preambular;
    }
  }
  return (und_slice){0};
}

/// Is `word` one byte away from `form`, or two that are exchanged? Both begin
/// with one letter.
static bool is_slip(und_slice word, und_slice form)
{
  und_slice small = word.size < form.size ? word : form;
  und_slice large = word.size < form.size ? form : word;
  uint32_t head = 0;
  uint32_t tail = 0;

  while (head < small.size && small.data[head] == large.data[head]) {
    head++;
  }
  while (tail < small.size - head && small.data[small.size - tail - 1] ==
                                       large.data[large.size - tail - 1]) {
    tail++;
  }
  uint32_t left = large.size - head - tail;
  bool swapped = small.size == large.size && left == 2 &&
                 small.data[head] == large.data[head + 1] &&
                 small.data[head + 1] == large.data[head];

  return head > 0 && (swapped || (large.size - small.size <= 1 && left == 1));
}

und_slice und_verb_near(und_slice word, und_language language,
                        und_opener_part wanted)
{
  enum { SHORTEST = 5 };

  const und_verb_pair *pair = pairs_of[language];
  und_slice found = {0};

  for (; pair != NULL && pair->preambular != NULL; pair++) {
    und_slice preambular = und_slice_from(pair->preambular);
    und_slice operative = und_slice_from(pair->operative);
    und_slice form = wanted == UND_OPENER_OPERATIVE ? operative : preambular;

    if (is_word(word, preambular) || is_word(word, operative)) {
      return (und_slice){0};
    }
    bool plural = und_slice_starts(form, word); // "We … Recognize"

    if (word.size >= SHORTEST && !plural && is_slip(word, form)) {
      found = form;
    }
  }
  return found;
}
