// SPDX-License-Identifier: MIT
//
// Claims read: what the text of a part says of something that the document may
// speak of elsewhere. Private to the model.

#ifndef UND_MODEL_CLAIMS_READ_H
#define UND_MODEL_CLAIMS_READ_H

#include "flow.h"

/// Fill the list of claims of the part `index`, once.
void und_claims_read(const und_flow *flow, uint32_t index);

#endif
