// SPDX-License-Identifier: MIT
//
// Graph: who cites whom in a library, as a drawing for Graphviz.
//
// Owns     Text is appended to the caller's buffer.

#ifndef UND_FEATURE_GRAPH_H
#define UND_FEATURE_GRAPH_H

#include "und/base/buffer.h"
#include "und/store/library.h"

/// Append the graph in the language DOT, in an order that depends on nothing
/// but the documents: a box is a document that the library has, an edge leads
/// from the one that cites and bears the number of citations, if there are
/// several. With a `symbol` (canonical, any case) only who cites that and what
/// it cites; the whole if it is empty. Returns the number of edges.
uint32_t und_graph_write(const und_library *library, und_slice symbol,
                         und_buffer *out);

#endif
