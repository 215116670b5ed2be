// SPDX-License-Identifier: MIT
//
// Syntax: the tree of one text, and its blocks in a row. Private to the model.
//
// Units    Byte offsets.
// Owns     Parser and tree: und_syntax_free(). A block's node is for
//          und_syntax_kept() alone, during the call it was handed to.

#ifndef UND_MODEL_SYNTAX_H
#define UND_MODEL_SYNTAX_H

#include "und/model/part.h"
#include "und/text/text.h"

typedef struct und_syntax und_syntax;

/// A note or furniture inside a block.
typedef struct {
  uint32_t start;
  uint32_t end;
} und_hole;

/// A block, in the order of the text: those inside another follow it.
typedef struct {
  const void *node;
  uint32_t start;
  uint32_t end; ///< of its own text
  uint32_t label_start;
  uint32_t label_end;
  uint32_t text_start; ///< of its own text after the label
  uint8_t shape;       ///< und_shape
  uint8_t depth;
  bool inner;            ///< a note or furniture inside the block before
  bool outer;            ///< stands in no other block
  const und_hole *holes; ///< what stands inside it, during the call
  uint32_t hole_count;
} und_block;

/// What takes blocks: returns false to have no more.
typedef bool (*und_block_sink)(void *context, const und_block *block);

und_syntax *und_syntax_new(void);
void und_syntax_free(und_syntax *syntax);

/// Tell the tree of an edit that was made to `text`: `removed` bytes at `start`
/// were replaced by `added`; `old_end` is where they ended before.
void und_syntax_edit(und_syntax *syntax, const und_text *text, uint32_t start,
                     uint32_t removed, uint32_t added, und_position old_end);

/// Parse. The tree before it lives on until und_syntax_settle().
void und_syntax_parse(und_syntax *syntax, const und_text *text);

/// Release the tree before the last parse.
void und_syntax_settle(und_syntax *syntax);

/// Did the last parse take `block` over from the tree before? That tree is
/// asked, for an address remembered from it may be another node's by now.
bool und_syntax_kept(const und_syntax *syntax, const und_block *block);

/// Hand the blocks to `sink`, from the outermost block on that holds `offset`
/// or follows it. Returns where that one starts; the text's end if there is
/// none.
uint32_t und_syntax_walk(const und_syntax *syntax, uint32_t offset,
                         und_block_sink sink, void *context);

/// How many ERROR nodes there are.
uint32_t und_syntax_errors(const und_syntax *syntax);

#endif
