// SPDX-License-Identifier: MIT
//
// The structure of a United Nations document. Where a block begins is told by
// how its line begins, so every token comes from the scanner (src/scanner.c),
// which emits runs of plain text whole; the rules below only nest them.
//
// Each block ends with a token of its own, so that what begins the next one is
// read in the same state whatever stood before it: only then does the parser
// take over whole blocks after an edit.
//
// Any text parses: a block may stand anywhere, and what the scanner opens
// (emphasis, quotation, link) it has already seen closed on the same line.

// Hidden groups of about eight, of eight times eight and so on keep a long flat
// list cheap to edit: without them the parser walks all of it on each
// keystroke. Their borders follow from the text alone.
const levels = count => Array.from({length: count}, (_, i) => i + 1);
const GROUPS = levels(4);
const SECTION_GROUPS = levels(2);
const group = (name, level, rule, below) => ({
  [`_${name}_${level}`]: $ => prec.right(seq(
    $[`_open_${name}_${level}`],
    repeat(choice(rule($), ...below.map(l => $[`_${name}_${l}`]))),
  )),
});
const groups = (name, all, rule) => Object.assign({}, ...all.map(
  level => group(name, level, rule, all.filter(l => l < level)),
));

// What follows in a document or section. Every place between two blocks takes
// the same tokens; that is also what lets the parser take over what it had.
const contents = ($, ...sections) => repeat(choice(
  $._block,
  ...GROUPS.map(level => $[`_group_${level}`]),
  ...sections,
));

const section = ($, level) => alias($[`_section_${level}`], $.section);

// What may stand inside a block: its text and what a page's end puts into it.
const body = $ => repeat(choice(
  $._inline,
  $._soft_break,
  $._resume,
  alias($._inner_furniture, $.page_furniture),
  alias($._inner_footnote, $.footnote),
));

const sub = ($, name) => alias(name, $.subparagraph);

module.exports = grammar({
  name: 'undoc',

  inline: $ => [$._inline, $._plain, $._heading_rest, $._footnote_rest],

  // Reached only between the last block and the end of the text.
  extras: _ => [/[ \t\r\n\f\v\u00a0\u2028\u2029\u3000\ufeff]/],

  // The order is that of enum token in src/scanner.c.
  externals: $ => [
    ...GROUPS.map(level => $[`_open_group_${level}`]),
    ...SECTION_GROUPS.map(level => $[`_open_section_group_${level}`]),
    $._block_end,
    $._start_masthead,
    $._start_heading_1,
    $._start_heading_2,
    $._start_heading_3,
    $._start_paragraph,
    $._start_sub_1,
    $._start_sub_2,
    $._start_sub_3,
    $._start_unnumbered,
    $._start_list_item,
    $._start_footnote,
    $._start_inner_footnote,
    $._resume,
    $._soft_break,
    $.front_matter,
    $.page_furniture,
    $._inner_furniture,
    $._label,
    $._bullet,
    $.text,
    $.document_symbol,
    $.resolution_number,
    $.footnote_reference,
    $._emphasis_open,
    $._emphasis_close,
    $._quotation_open,
    $._quotation_close,
    $._link_open,
    $._link_middle,
    $.link_target,
    $._link_close,
    $._error_sentinel,
  ],

  rules: {
    document: $ => seq(
      optional($.front_matter),
      optional($.masthead),
      contents($,
        section($, 1), section($, 2), section($, 3),
        ...SECTION_GROUPS.map(level => $[`_section_group_${level}`])),
    ),

    ...groups('group', GROUPS, $ => $._block),
    ...groups('section_group', SECTION_GROUPS,
      $ => section($, 1)),

    masthead: $ => seq($._start_masthead, body($), $._block_end),

    _section_1: $ => prec.right(seq(
      field('heading', alias($._heading_1, $.heading)),
      contents($, section($, 2), section($, 3)),
    )),
    _section_2: $ => prec.right(seq(
      field('heading', alias($._heading_2, $.heading)),
      contents($, section($, 3)),
    )),
    _section_3: $ => prec.right(seq(
      field('heading', alias($._heading_3, $.heading)),
      contents($),
    )),

    _heading_1: $ => seq($._start_heading_1, $._heading_rest, $._block_end),
    _heading_2: $ => seq($._start_heading_2, $._heading_rest, $._block_end),
    _heading_3: $ => seq($._start_heading_3, $._heading_rest, $._block_end),
    _heading_rest: $ => choice(
      seq(
        optional($._bullet),
        field('number', alias($._label, $.number)),
        optional(field('title', $.title)),
      ),
      seq($._bullet, optional(field('title', $.title))),
      field('title', $.title),
    ),
    title: $ => repeat1(choice($._inline, $._soft_break)),

    _block: $ => choice(
      $.paragraph,
      $.unnumbered_paragraph,
      $.list_item,
      $.footnote,
      $.page_furniture,
      sub($, $._sub_1),
      sub($, $._sub_2),
      sub($, $._sub_3),
    ),

    paragraph: $ => prec.right(seq(
      $._start_paragraph,
      optional($._bullet),
      field('number', alias($._label, $.number)),
      body($),
      $._block_end,
      repeat(sub($, $._sub_3)),
      repeat(sub($, $._sub_2)),
      repeat(sub($, $._sub_1)),
    )),

    unnumbered_paragraph: $ => prec.right(seq(
      $._start_unnumbered,
      body($),
      $._block_end,
      repeat(sub($, $._sub_3)),
      repeat(sub($, $._sub_2)),
      repeat(sub($, $._sub_1)),
    )),

    _sub_1: $ => prec.right(seq(
      $._start_sub_1,
      optional($._bullet),
      field('label', alias($._label, $.label)),
      body($),
      $._block_end,
      repeat(sub($, $._sub_3)),
      repeat(sub($, $._sub_2)),
    )),
    _sub_2: $ => prec.right(seq(
      $._start_sub_2,
      optional($._bullet),
      field('label', alias($._label, $.label)),
      body($),
      $._block_end,
      repeat(sub($, $._sub_3)),
    )),
    _sub_3: $ => seq(
      $._start_sub_3,
      optional($._bullet),
      field('label', alias($._label, $.label)),
      body($),
      $._block_end,
    ),

    list_item: $ =>
      seq($._start_list_item, $._bullet, body($), $._block_end),

    footnote: $ => seq($._start_footnote, $._footnote_rest, $._block_end),
    _inner_footnote: $ => seq($._start_inner_footnote, $._footnote_rest),
    _footnote_rest: $ => prec.right(seq(
      field('mark', alias($._label, $.mark)),
      repeat(choice($._inline, $._soft_break)),
    )),

    _inline: $ => choice($._plain, $.emphasis, $.quotation, $.link),
    _plain: $ => choice(
      $.text,
      $.document_symbol,
      $.resolution_number,
      $.footnote_reference,
    ),
    emphasis: $ => seq($._emphasis_open, repeat($._plain), $._emphasis_close),
    quotation: $ =>
      seq($._quotation_open, repeat($._plain), $._quotation_close),
    link: $ => seq(
      $._link_open,
      repeat($._plain),
      $._link_middle,
      optional(field('target', $.link_target)),
      $._link_close,
    ),
  },
});
