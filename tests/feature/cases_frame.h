// SPDX-License-Identifier: MIT
//
// The masthead and the frame of pages: as in cases_typography.h, and what is
// said of the related place.

CASE_RELATED(MAST_DISTR_SYMBOL, "mast-distr-symbol",
             "United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: "
             "Limited\n23 July 2019\nOriginal: English\n\nSeventy-fourth "
             "session\n\nAgenda item 3\n\n# Lamps\n\n1. A.\n\n2. B.\n",
             "United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: "
             "General\n23 July 2019\nOriginal: English\n\nSeventy-fourth "
             "session\n\nAgenda item 3\n\n# Lamps\n\n1. A.\n\n2. B.\n",
             "The distribution \u201cLimited\u201d was expected to be "
             "\u201cGeneral\u201d by the symbol.",
             "the symbol is here")
CASE_RELATED(
  MAST_RUNNING_HEAD, "mast-running-head",
  "United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 July "
  "2019\nOriginal: English\n\nSeventy-fourth session\n\nAgenda item 3\n\n# "
  "Lamps\n\n1. A.\n\n2. B.\n\n\f\nA/74/130\n\n3. C.\n\n\f\nA/74/131\n\n4. D.\n",
  "United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 July "
  "2019\nOriginal: English\n\nSeventy-fourth session\n\nAgenda item 3\n\n# "
  "Lamps\n\n1. A.\n\n2. B.\n\n\f\nA/74/130\n\n3. C.\n\n\f\nA/74/130\n\n4. D.\n",
  "The running head A/74/131 was expected to be the document's symbol, "
  "A/74/130.",
  "the symbol is here")
