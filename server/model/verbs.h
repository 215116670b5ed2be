// SPDX-License-Identifier: MIT
//
// Verbs: whether the verb that opens a paragraph of a resolution has the form
// of its part. Private to the model.

#ifndef UND_MODEL_VERBS_H
#define UND_MODEL_VERBS_H

#include "step.h"

/// Check the operative paragraph that was just settled: op-verb-form.
void und_verbs_operative(und_step *s);

/// Does the paragraph open as the one before it, without "also"?
/// verb-run-modifier.
void und_verbs_run(und_step *s);

/// Does it open with "also", though the paragraph before opens with another
/// verb? modifier-without-run.
void und_verbs_modifier(und_step *s);

/// Does it open with a word that is a slip of a verb? verb-unknown.
void und_verbs_unknown(und_step *s);

/// Is the verb not in italics, though that of the paragraph before is?
/// verb-italic.
void und_verbs_italic(und_step *s);

/// The part stands in a preamble and opens as an operative paragraph would. Is
/// it preambular all the same, with its verb in the wrong form? Reports
/// pre-verb-form then.
bool und_verbs_preambular(und_step *s);

#endif
