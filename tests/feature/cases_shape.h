// SPDX-License-Identifier: MIT
//
// The shape of resolutions and lists: a text with one fault, what the first
// repair makes of it, and what is said. CASE(check, code, before, after,
// message), for the tests that include it.

CASE(ORGAN_COMMA, "organ-comma",
     "The General Assembly\n\nRecalling the lamps,\n\nNoting the oil,\n\n1. "
     "Takes note of them;\n\n2. Decides to act;\n\n3. Requests more.\n",
     "The General Assembly,\n\nRecalling the lamps,\n\nNoting the oil,\n\n1. "
     "Takes note of them;\n\n2. Decides to act;\n\n3. Requests more.\n",
     "\u201cAssembly\u201d was expected to be \u201cAssembly,\u201d here, at "
     "the end of the organ's line.")
CASE(ORGAN_COMMA, "organ-comma",
     "L\u2019Assembl\u00e9e g\u00e9n\u00e9rale,\n\nPrend note du rapport sur "
     "le phare.\n\n36e s\u00e9ance pl\u00e9ni\u00e8re\n23 juillet 2039\n",
     "L\u2019Assembl\u00e9e g\u00e9n\u00e9rale\n\nPrend note du rapport sur le "
     "phare.\n\n36e s\u00e9ance pl\u00e9ni\u00e8re\n23 juillet 2039\n",
     "\u201c,\u201d was expected to be \u201c\u201d here, at the end of the "
     "organ's line.")
CASE(SUB_PUNCT, "sub-punct",
     "1. The keeper has:\n\n(a) A lamp;\n\n(b) Some oil.\n\n(c) A boat;\n\n(d) "
     "A log.\n\n2. He is there.\n",
     "1. The keeper has:\n\n(a) A lamp;\n\n(b) Some oil;\n\n(c) A boat;\n\n(d) "
     "A log.\n\n2. He is there.\n",
     "The item ends with \u201c.\u201d, unlike the others of its list; "
     "\u201c;\u201d was expected.")
CASE(SUB_PUNCT, "sub-punct",
     "1. The keeper has:\n\n(a) A lamp;\n\n(b) Some oil\n\n(c) A boat;\n\n(d) "
     "A log.\n\n2. He is there.\n",
     "1. The keeper has:\n\n(a) A lamp;\n\n(b) Some oil;\n\n(c) A boat;\n\n(d) "
     "A log.\n\n2. He is there.\n",
     "The item ends with \u201coil\u201d, unlike the others of its list; "
     "\u201coil;\u201d was expected.")
CASE(OP_VERB_FORM, "op-verb-form",
     "The General Assembly,\n\nRecalling the lamps,\n\nNoting the oil,\n\n1. "
     "Takes note of them;\n\n2. Deciding to act;\n\n3. Requests more.\n",
     "The General Assembly,\n\nRecalling the lamps,\n\nNoting the oil,\n\n1. "
     "Takes note of them;\n\n2. Decides to act;\n\n3. Requests more.\n",
     "\u201cDeciding\u201d opens an operative paragraph; \u201cDecides\u201d "
     "was expected.")
CASE(PRE_VERB_FORM, "pre-verb-form",
     "The General Assembly,\n\nRecalling the lamps,\n\nNotes the oil,\n\n1. "
     "Takes note of them;\n\n2. Decides to act;\n\n3. Requests more.\n",
     "The General Assembly,\n\nRecalling the lamps,\n\nNoting the oil,\n\n1. "
     "Takes note of them;\n\n2. Decides to act;\n\n3. Requests more.\n",
     "\u201cNotes\u201d opens a preambular paragraph; \u201cNoting\u201d was "
     "expected.")
CASE(PRE_VERB_FORM, "pre-verb-form",
     "L\u2019Assembl\u00e9e g\u00e9n\u00e9rale,\n\nRappelant les "
     "phares,\n\nR\u00e9affirme les lampes,\n\n1. Prend note du "
     "rapport\u00a0;\n\n2. D\u00e9cide d\u2019agir.\n",
     "L\u2019Assembl\u00e9e g\u00e9n\u00e9rale,\n\nRappelant les "
     "phares,\n\nR\u00e9affirmant les lampes,\n\n1. Prend note du "
     "rapport\u00a0;\n\n2. D\u00e9cide d\u2019agir.\n",
     "\u201cR\u00e9affirme\u201d opens a preambular paragraph; "
     "\u201cR\u00e9affirmant\u201d was expected.")
CASE(BULLET_PUNCT, "bullet-punct",
     "1. The keeper has:\n\n- A lamp\n\n- Some oil;\n\n2. He is there.\n",
     "1. The keeper has:\n\n- A lamp\n\n- Some oil\n\n2. He is there.\n",
     "The item with a bullet ends with \u201c;\u201d; nothing or a full stop "
     "was expected.")
CASE(VERB_RUN_MODIFIER, "verb-run-modifier",
     "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note "
     "of them;\n\n2. Requests more;\n\n3. Requests the oil.\n",
     "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note "
     "of them;\n\n2. Requests more;\n\n3. Also requests the oil.\n",
     "The paragraph before opens with the same verb; \u201cAlso "
     "requests\u201d was expected.")
CASE(VERB_RUN_MODIFIER, "verb-run-modifier",
     "The General Assembly,\n\nRecalling the lamps,\n\nRecalling the "
     "oil,\n\n1. Takes note of them;\n\n2. Requests more.\n",
     "The General Assembly,\n\nRecalling the lamps,\n\nRecalling also "
     "the oil,\n\n1. Takes note of them;\n\n2. Requests more.\n",
     "The paragraph before opens with the same verb; \u201cRecalling "
     "also\u201d was expected.")
CASE(MODIFIER_WITHOUT_RUN, "modifier-without-run",
     "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note "
     "of them;\n\n2. Also requests more;\n\n3. Decides to meet.\n",
     "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note "
     "of them;\n\n2. Requests more;\n\n3. Decides to meet.\n",
     "The paragraph before opens with another verb; \u201cRequests\u201d was "
     "expected.")
CASE(VERB_UNKNOWN, "verb-unknown",
     "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note "
     "of them;\n\n2. Reqests more;\n\n3. Decides to meet.\n",
     "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note "
     "of them;\n\n2. Requests more;\n\n3. Decides to meet.\n",
     "\u201cReqests\u201d looks like a slip of \u201cRequests\u201d.")
CASE(
  VERB_ITALIC, "verb-italic",
  "The General Assembly,\n\n*Recalling* the lamps,\n\nNoting *with "
  "satisfaction* the oil,\n\n1. *Takes note* of them;\n\n2. *Decides* to "
  "meet.\n",
  "The General Assembly,\n\n*Recalling* the lamps,\n\n*Noting with "
  "satisfaction* the oil,\n\n1. *Takes note* of them;\n\n2. *Decides* to "
  "meet.\n",
  "The verb \u201cNoting *with satisfaction*\u201d is not in italics as that "
  "of the paragraph before; \u201c*Noting with satisfaction*\u201d was "
  "expected.")
CASE(CITE_SESSION_WORD, "cite-session-word",
     "1. The General Assembly, at its seventy-fifth session, in 2018, lit the "
     "lamps.\n\n2. The Commission on Narcotic Drugs, at its sixty-third "
     "session, in 2020, lit others.\n",
     "1. The General Assembly, at its seventy-fifth session, in 2020, lit the "
     "lamps.\n\n2. The Commission on Narcotic Drugs, at its sixty-third "
     "session, in 2020, lit others.\n",
     "That session was in 2020 or 2021; the text says 2018.")
