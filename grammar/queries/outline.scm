; SPDX-License-Identifier: MIT
;
; Headings with their numbers, and numbered paragraphs below them.

(section
  heading: (heading
    number: (number)? @context
    title: (title)? @name)) @item

(paragraph
  number: (number) @name) @item

(subparagraph
  label: (label) @name) @item
