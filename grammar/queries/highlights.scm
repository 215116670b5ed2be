; SPDX-License-Identifier: MIT
;
; Capture names are those that Neovim and Helix share. Where several match, the
; last one holds.

(front_matter) @keyword.directive
(masthead) @attribute
(page_furniture) @comment
(footnote) @comment

(heading) @markup.heading
(document (section heading: (heading) @markup.heading.1))
(document (section (section heading: (heading) @markup.heading.2)))
(section (section (section heading: (heading) @markup.heading.3)))

(number) @markup.list.numbered
(label) @markup.list
(mark) @markup.link.label
(footnote_reference) @markup.link.label

(quotation) @markup.quote
(emphasis) @markup.italic
(link) @markup.link
(link_target) @markup.link.url
(document_symbol) @markup.link
(resolution_number) @markup.link
