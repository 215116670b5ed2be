// SPDX-License-Identifier: MIT
//
// Verb form: the verbs that open paragraphs of resolutions, as a participle in
// the preamble and in the present in operative paragraphs: Rappelant, Rappelle.
// English, French, Spanish and Russian.
//
// Borrows  The word, during the call.
// Fails    An empty slice for a word that is not known.

#ifndef UND_SYMBOL_VERB_FORM_H
#define UND_SYMBOL_VERB_FORM_H

#include "und/symbol/opener.h"

/// The form of the verb `word` that a paragraph of the part `wanted` opens
/// with; its first letter is that of a table, in either case. Empty where
/// `word` is no verb in the form of the other part.
und_slice und_verb_other_form(und_slice word, und_language language,
                              und_opener_part wanted);

/// The form of the part `wanted` of which `word`, with a capital, is a slip:
/// one letter changed, missing or too many, or two exchanged. Empty where it is
/// none, or a form of a verb itself.
und_slice und_verb_near(und_slice word, und_language language,
                        und_opener_part wanted);

#endif
