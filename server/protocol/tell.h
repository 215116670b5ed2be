// SPDX-License-Identifier: MIT
//
// Tell: a sentence shown to the user (window/showMessage).

#ifndef UND_PROTOCOL_TELL_H
#define UND_PROTOCOL_TELL_H

#include "state.h"

void und_tell(und_session *session, und_slice text);

#endif
