; SPDX-License-Identifier: MIT
;
; A section is the class, a paragraph the function, an item the parameter; the
; names with "around" and "inside" are Helix', those with "outer" and "inner"
; Neovim's.

(section) @class.around @class.outer
(section
  heading: (heading)
  (_)+ @class.inside @class.inner)

(paragraph) @function.around @function.outer
(paragraph
  number: (number)
  (_)+ @function.inside @function.inner)

(unnumbered_paragraph) @function.around @function.outer
(unnumbered_paragraph
  (_)+ @function.inside @function.inner)

(subparagraph) @parameter.around @parameter.outer
(subparagraph
  label: (label)
  (_)+ @parameter.inside @parameter.inner)

(list_item) @entry.around @block.outer
(list_item
  (_)+ @entry.inside @block.inner)

(footnote) @comment.around @comment.outer
(footnote
  mark: (mark)
  (_)+ @comment.inside @comment.inner)
