// SPDX-License-Identifier: MIT
//
// Cards: pages about documents that are not at hand, as files of the cache, so
// that an editor can go there. Each is made anew when somebody goes there.
//
// Fails    Where the cache cannot be written there are none.

#ifndef UND_PROTOCOL_CARDS_H
#define UND_PROTOCOL_CARDS_H

#include "state.h"
#include "und/feature/card.h"

/// Where features look for facts about what `document` cites; NULL is none.
und_holdings und_cards_holdings(const und_session *session,
                                const und_open_document *document);

/// Where the page of `symbol` is, or would be. The caller frees it; NULL where
/// there is no cache.
char *und_cards_path(const und_session *session, und_slice symbol);

/// Make the page of `subject`; the digests of the library must be up to date.
/// Returns its path, which the caller frees; NULL where there can be none.
char *und_cards_make(const und_session *session,
                     const und_card_subject *subject,
                     const und_holdings *holdings);

/// Whether the file at `path` (NULL allowed) is one of ours.
bool und_cards_holds(const und_session *session, const char *path);

#endif
