// SPDX-License-Identifier: MIT

#include "edits.h"

#include "und/text/utf8.h"

// What is typed: whatever means something to the grammar or to the model, and
// a little that means nothing.
static const char *const pieces[] = {
  "\n",
  "\n\n",
  "\n\n\n",
  "\r\n",
  "\r",
  "\f",
  " ",
  "    ",
  "\t",
  "\u00a0",
  "\u2028",
  "a",
  "x",
  "The",
  " of the",
  ",",
  ";",
  ".",
  ":",
  ". ",
  "1",
  "9",
  "12",
  "1.",
  "\n\n1. ",
  "\n\n2. ",
  "\n12. ",
  "\n13.\n",
  "\n14.\n\n",
  "\n3 bis. ",
  "\n3 ter. ",
  "\n12 - ",
  "\n12) ",
  "\n(12) ",
  "\n2013. ",
  "\n\na) ",
  "\n(b) ",
  "\nz) ",
  "\naa) ",
  "\nab) ",
  "\nh) ",
  "\ni) ",
  "\n(ii) ",
  "\niv) ",
  "\na. ",
  "\n    (c) ",
  "\n(\u0623) ",
  "\n\u2019"
  "1\u2018 ",
  "\n\u3220 ",
  "\n(\u5341\u4e00) ",
  "\n\u0430) ",
  "\n\u0431) ",
  "\n\u0623 - ",
  "\nI. Introduction\n",
  "\n\nII. Scope of the work\n\n",
  "\nIV.\n",
  "\nA. Background\n",
  "\nB\n",
  "\n1. Meetings\n",
  "\n# Title\n",
  "\n## II. Part\n",
  "\n#### Deep\n",
  "\n- ",
  "\n- 4) ",
  "\n\u2022 ",
  "\n\u2014 ",
  "*",
  "**",
  "* * *",
  "\n* ",
  "*Recalling*",
  "\"",
  "\u201c",
  "\u201d",
  "\u00ab",
  "\u00bb",
  "[",
  "]",
  "](",
  "(",
  ")",
  "[74/173](https://undocs.org/A/RES/74/173)",
  "^",
  "^{1}",
  "[^1]",
  "\n[^1]: See note.\n",
  "\u00b9",
  "\u00b2\u00b3",
  "\n\u00b9 Ibid.\n",
  "\n_____\n",
  "\n__________________\n1 See above.\n",
  "\n____\n",
  "\n2/5 V.20-04481\n",
  "\nA/RES/74/173\n",
  "\n*1234567*\n",
  "\n\n23-11486 3/18\n\n",
  "\nE/CN.15/2021/1      Report of the session\n",
  "\nhttps://undocs.org/A/74/1\n",
  "\nvi\n",
  "A/RES/74/173",
  "S/RES/1325 (2000)",
  "E/CN.15/2021/1/Add.1",
  " resolution 74/173",
  " resolution 53/243 B",
  "1325 (2000)",
  "2625 (XXV)",
  "S-10/2",
  "24/7",
  "/",
  "-",
  " decision 2019/",
  "\nThe General Assembly,\n",
  "\n\nThe Economic and Social Council,\n\n",
  "\nRecalling its resolution 74/173,\n",
  "\n*Recalling* also the above;\n",
  "\nRequests the Secretary-General\n",
  "\n\nAnnex\n\n",
  "\nAnnex II\n",
  "\nDraft resolution\n",
  "\n\n52nd plenary meeting\n18 December 2019\n",
  "(continued)",
  "\n\nSummary\n\n",
  "\nReport of the Secretary-General\n",
  "\n\nII. Lamps (agenda items 3 and 4)\n\n",
  "\n\nIII. Lenses (agenda item 6).\n\n",
  "\n\n1. Oil\n\n",
  "\n\nThe keepers of the light wrote all of it down in their long book.\n\n",
  "\n\n(1) One;\n\n",
  "\n(j) ",
  "\n\n3/5 V.20-04481\n\n",
  ",1 ",
  ".3\n",
  "\n2 Ibid.\n",
  "\u00b9\u00b2",
  "\u00b9,\u00b2",
  "[^1][^2]",
  "; see also *The Lamps and their Keepers*, chap. I, *The Book of Oil*.",
  "\n74/173. Title of a resolution\n",
  "\nLe Conseil de s\u00e9curit\u00e9,\n",
  "\nRappelant sa r\u00e9solution 74/173,\n",
  "\n\u0413\u0435\u043d\u0435\u0440\u0430\u043b\u044c\u043d\u0430\u044f "
  "\u0410\u0441\u0441\u0430\u043c\u0431\u043b\u0435\u044f,\n",
  "\n\u5927\u4f1a\uff0c\n",
  "\u7b2c"
  "74/173\u53f7\u51b3\u8bae",
  "\n1.\u91cd\u7533",
  "\n\u0627\u0644\u062c\u0645\u0639\u064a\u0629 "
  "\u0627\u0644\u0639\u0627\u0645\u0629\u060c\n",
  "\u060c",
  "\u3002",
  "\uff1b",
  "\u00e9",
  "\u0416",
  "\u5927",
  "\u0623",
  "\U0001F54A",
  "\ufeff",
  "\xff",
  "---\n",
  "---\nsymbol: A/74/1\nlanguage: fr\n---\n",
  "\n---\n",
  " ........ 7\n",
  "\nNoting that the work goes on and on until the line is quite long enough "
  "to "
  "be taken for running\n",
};

enum { PIECES = sizeof pieces / sizeof pieces[0] };

void und_edit_finish(und_edit *edit)
{
  und_buffer_finish(&edit->replacement);
}

static uint32_t line_start(und_slice text, uint32_t at)
{
  while (at > 0 && text.data[at - 1] != '\n') {
    at--;
  }
  return at;
}

static uint32_t line_end(und_slice text, uint32_t at)
{
  while (at < text.size && text.data[at] != '\n') {
    at++;
  }
  return at;
}

static uint32_t place(und_slice text, uint32_t last, und_random *random)
{
  if (und_random_below(random, 2) == 0) {
    uint32_t from = last > 120 ? last - 120 : 0;
    uint32_t to = last + 120 < text.size ? last + 120 : text.size;

    from = from < to ? from : to;
    return from + und_random_below(random, to - from + 1);
  }
  return und_random_below(random, text.size + 1);
}

/// Another line of the text, with its break, as a replacement.
static void copy_line(und_slice text, und_random *random, und_buffer *out)
{
  uint32_t from = line_start(text, und_random_below(random, text.size + 1));
  uint32_t to = line_end(text, from);

  und_buffer_add(out, und_slice_cut(text, from, to + 1));
}

static void some_piece(und_random *random, und_buffer *out)
{
  und_buffer_adds(out, pieces[und_random_below(random, PIECES)]);
}

static und_ask some_ask(und_random *random)
{
  uint32_t chance = und_random_below(random, 16);

  return chance < 3   ? UND_ASK_NOTHING
         : chance < 4 ? UND_ASK_CITATIONS
                      : UND_ASK;
}

static void move_lines(und_slice text, und_edit *edit)
{
  uint32_t first = line_start(text, edit->start);
  uint32_t second = line_end(text, first);
  uint32_t end = line_end(text, second + 1 < text.size ? second + 1 : second);

  edit->start = first;
  edit->end = end;
  und_buffer_add(&edit->replacement, und_slice_cut(text, second + 1, end));
  und_buffer_adds(&edit->replacement, "\n");
  und_buffer_add(&edit->replacement, und_slice_cut(text, first, second));
}

/// The next character of what is being typed.
static void type_on(und_writer *writer, und_edit *edit)
{
  und_slice rest = und_slice_from(writer->rest);
  uint32_t size = und_utf8_step(rest, 0).size;

  edit->start = edit->end = writer->last;
  und_buffer_add(&edit->replacement, und_slice_cut(rest, 0, size));
  writer->rest = size < rest.size ? writer->rest + size : NULL;
}

static void make_up(und_slice text, uint32_t kind, und_random *random,
                    und_edit *edit)
{
  uint32_t at = edit->start;

  if (kind < 4) {
    some_piece(random, &edit->replacement);
  } else if (kind < 8) {
    edit->start = edit->end = line_start(text, at);
    some_piece(random, &edit->replacement);
  } else if (kind < 10) {
    edit->start = edit->end = line_end(text, at);
    some_piece(random, &edit->replacement);
  } else if (kind < 13) { // a few characters
    edit->end = at + 1 + und_random_below(random, 6);
  } else if (kind < 14) { // a stretch
    edit->end = at + und_random_below(random, 300);
  } else if (kind < 15) { // a line, with its break
    edit->start = line_start(text, at);
    edit->end = line_end(text, at) + 1;
  } else if (kind < 16) { // the break alone
    edit->start = line_end(text, at);
    edit->end = edit->start + 1;
  } else if (kind < 17) {
    edit->start = edit->end = line_start(text, at);
    copy_line(text, random, &edit->replacement);
  } else if (kind < 18) {
    move_lines(text, edit);
  } else {
    edit->end = at + und_random_below(random, 12);
    some_piece(random, &edit->replacement);
  }
}

/// What takes the edit back.
static void remember(und_slice text, und_writer *writer, und_edit *edit)
{
  edit->end = und_utf8_floor(text, edit->end);
  edit->start = und_utf8_floor(text, edit->start);
  edit->start = edit->start < edit->end ? edit->start : edit->end;
  writer->undo.size = 0;
  und_buffer_add(&writer->undo, und_slice_cut(text, edit->start, edit->end));
  writer->undo_start = edit->start;
  writer->undo_end = writer->last = edit->start + edit->replacement.size;
}

void und_edit_random(und_slice text, und_writer *writer, und_random *random,
                     und_edit *edit_out)
{
  und_edit *edit = edit_out;
  uint32_t kind = und_random_below(random, 24);
  uint32_t at = place(text, writer->last, random);

  *edit = (und_edit){at, at, {0}, some_ask(random)};
  if (writer->rest != NULL) {
    type_on(writer, edit);
  } else if (kind >= 22) {
    writer->last = at;
    writer->rest = pieces[und_random_below(random, PIECES)];
    type_on(writer, edit);
  } else if (kind >= 20) {
    edit->start = writer->undo_start;
    edit->end = writer->undo_end;
    und_buffer_add(&edit->replacement, und_buffer_slice(&writer->undo));
  } else {
    make_up(text, kind, random, edit);
  }
  remember(text, writer, edit);
}

void und_writer_finish(und_writer *writer)
{
  und_buffer_finish(&writer->undo);
}
