; SPDX-License-Identifier: MIT

[
  (front_matter)
  (masthead)
  (section)
  (paragraph)
  (unnumbered_paragraph)
  (subparagraph)
  (footnote)
] @fold
