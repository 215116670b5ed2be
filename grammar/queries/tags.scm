; SPDX-License-Identifier: MIT
;
; What can be jumped to by name, and what names a document elsewhere.

(heading
  title: (title) @name) @definition.section

(footnote
  mark: (mark) @name) @definition.footnote

(footnote_reference) @name @reference.footnote

(document_symbol) @name @reference.document

(resolution_number) @name @reference.resolution
