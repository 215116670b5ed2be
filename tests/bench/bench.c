// SPDX-License-Identifier: MIT
//
// Measures parsing, the model and a keystroke, and prints a table. No test: the
// numbers are for people.
//
//     bench [FILE...]
//
// Without files it makes its own texts: 1,000 and 10,000 numbered paragraphs,
// nested under headings and items or flat. Each line gives
//
//     lines    MB/s of going over the line breaks with memchr(): the floor,
//              for every answer has to look at every byte once
//     parse    MB/s of tree-sitter alone with this grammar
//     model    MB/s of und_document_new() up to parts and findings
//     key      microseconds from a letter typed in the middle up to parts and
//              findings, the median of 200
//     number   the same for a paragraph's number changed and changed back
//     enter    the same for a paragraph begun in the middle and taken back
//     bare     the same letter for tree-sitter alone: edit and parse, the floor
//              of a key
//
// All of it is the time of the processor, and MB/s are the best of several
// runs, so that other work on the machine counts little.

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <tree_sitter/api.h>

#include "support/files.h"
#include "und/model/document.h"

const TSLanguage *tree_sitter_undoc(void);

enum { RUNS = 5, KEYS = 200 };

static double now(void)
{
  struct timespec time;

  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

// ----------------------------------------------------------------- whole texts

typedef void (*whole)(und_slice text);

static volatile uint32_t sink; // keeps the compiler from leaving work out

static void go_over_lines(und_slice text)
{
  const char *at = text.data;
  const char *end = text.data + text.size;
  uint32_t count = 0;

  while ((at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
    at++;
    count++;
  }
  sink = count;
}

static void parse(und_slice text)
{
  TSParser *parser = ts_parser_new();

  ts_parser_set_language(parser, tree_sitter_undoc());
  TSTree *tree = ts_parser_parse_string(parser, NULL, text.data, text.size);

  sink = ts_node_child_count(ts_tree_root_node(tree));
  ts_tree_delete(tree);
  ts_parser_delete(parser);
}

static void ask(und_document *document)
{
  uint32_t count;

  und_document_parts(document, &count);
  und_document_findings(document, &count);
  sink = count;
}

static void model(und_slice text)
{
  und_document *document = und_document_new(text, NULL);

  ask(document);
  und_document_free(document);
}

/// The best speed of several runs, in MB/s.
static double speed(whole work, und_slice text)
{
  double best = 1e9;

  for (int i = 0; i < RUNS; i++) {
    double start = now();

    work(text);
    double took = now() - start;

    best = took < best ? took : best;
  }
  return text.size / best / 1e6;
}

// ------------------------------------------------------------------ keystrokes

static int compare_doubles(const void *left, const void *right)
{
  double a = *(const double *)left;
  double b = *(const double *)right;

  return (a > b) - (a < b);
}

static double median_us(double *times, uint32_t count)
{
  qsort(times, count, sizeof *times, compare_doubles);
  return times[count / 2] * 1e6;
}

/// The end of the first line at or behind the text's middle that has words.
static uint32_t middle(und_slice text)
{
  uint32_t at = text.size / 2;

  while (at < text.size && text.data[at] != '\n') {
    at++;
  }
  while (at < text.size && text.data[at] == '\n') {
    at++;
  }
  while (at < text.size && text.data[at] != '\n') {
    at++;
  }
  return at;
}

/// Type `typed` at `at` and take it back, over and over.
static double edit_us(und_slice text, uint32_t at, und_slice typed)
{
  double times[KEYS];
  und_document *document = und_document_new(text, NULL);

  ask(document);
  for (uint32_t i = 0; i < KEYS; i++) {
    bool back = i % 2 == 1;
    double start = now();

    und_document_edit(document, at, back ? at + typed.size : at,
                      back ? (und_slice){NULL, 0} : typed);
    ask(document);
    times[i] = now() - start;
  }
  und_document_free(document);
  return median_us(times, KEYS);
}

static TSPoint point_at(und_slice text, uint32_t at)
{
  TSPoint point = {0, 0};
  uint32_t start = 0;

  for (uint32_t i = 0; i < at; i++) {
    if (text.data[i] == '\n') {
      point.row++;
      start = i + 1;
    }
  }
  point.column = at - start;
  return point;
}

/// A letter typed and taken back, for tree-sitter alone.
static double bare_us(und_slice text, uint32_t at)
{
  double times[KEYS];
  und_buffer bytes = {0};
  TSParser *parser = ts_parser_new();

  und_buffer_add(&bytes, text);
  ts_parser_set_language(parser, tree_sitter_undoc());
  TSTree *tree = ts_parser_parse_string(parser, NULL, bytes.data, bytes.size);
  TSPoint point = point_at(text, at);
  TSPoint after = {point.row, point.column + 1};

  for (uint32_t i = 0; i < KEYS; i++) {
    bool back = i % 2 == 1;
    TSInputEdit edit = {at,
                        at + back,
                        at + !back,
                        point,
                        back ? after : point,
                        back ? point : after};
    double start = now();

    und_buffer_splice(&bytes, at, back, (und_slice){"x", !back});
    ts_tree_edit(tree, &edit);
    TSTree *next = ts_parser_parse_string(parser, tree, bytes.data, bytes.size);

    ts_tree_delete(tree);
    tree = next;
    times[i] = now() - start;
  }
  ts_tree_delete(tree);
  ts_parser_delete(parser);
  und_buffer_finish(&bytes);
  return median_us(times, KEYS);
}

/// Behind the number of the first paragraph after the middle: 12 becomes 129.
static uint32_t number_at(und_slice text)
{
  uint32_t at = middle(text);

  while (at + 1 < text.size && !(text.data[at] >= '0' && text.data[at] <= '9' &&
                                 at > 0 && text.data[at - 1] == '\n')) {
    at++;
  }
  while (at < text.size && text.data[at] >= '0' && text.data[at] <= '9') {
    at++;
  }
  return at;
}

// ----------------------------------------------------------------------- table

static void measure(const char *name, und_slice text)
{
  uint32_t at = middle(text);

  printf("%-24s %7.2f %8.0f %7.1f %7.1f %9.1f %8.1f %8.1f %8.1f\n", name,
         text.size / 1e6, speed(go_over_lines, text), speed(parse, text),
         speed(model, text), edit_us(text, at, UND_SLICE("x")),
         edit_us(text, number_at(text), UND_SLICE("9")),
         edit_us(text, at, UND_SLICE("\n\nA new paragraph.")),
         bare_us(text, at));
}

static void add_paragraph(und_buffer *text, unsigned number, char end)
{
  und_buffer_addf(text,
                  "%u. The Commission took note of the report on item %u and "
                  "of its resolution %u/%u, and asked the Secretariat to go on "
                  "with the work on lamps, lenses and other lights%c\n\n",
                  number, number * 7 % 100, 40 + number % 40, number % 300,
                  end);
}

static void make_flat(und_buffer *text, unsigned count)
{
  for (unsigned i = 1; i <= count; i++) {
    add_paragraph(text, i, '.');
  }
}

static void make_nested(und_buffer *text, unsigned count)
{
  static const char *const numerals[] = {"I",  "II",  "III",  "IV", "V",
                                         "VI", "VII", "VIII", "IX", "X"};

  for (unsigned i = 1; i <= count; i++) {
    if (i % (count / 10) == 1) {
      und_buffer_addf(text, "%s. Part\n\n",
                      numerals[i / (count / 10) < 10 ? i / (count / 10) : 9]);
    }
    if (i % 20 == 1) {
      und_buffer_addf(text, "%c. Chapter\n\n",
                      (int)('A' + i % (count / 10) / 20 % 26));
    }
    add_paragraph(text, i, i % 5 == 0 ? ':' : '.');
    if (i % 5 == 0) {
      und_buffer_adds(text, "(a) First;\n\n(b) Second:\n\n(i) Third;\n\n"
                            "(ii) Fourth.\n\n");
    }
  }
}

static void measure_made(const char *name,
                         void (*make)(und_buffer *text, unsigned count),
                         unsigned count)
{
  und_buffer text = {0};

  make(&text, count);
  measure(name, und_buffer_slice(&text));
  und_buffer_finish(&text);
}

int main(int argc, char **argv)
{
  printf("%-24s %7s %8s %7s %7s %9s %8s %8s %8s\n", "text", "MB", "lines",
         "parse", "model", "key us", "number", "enter", "bare");
  for (int i = 1; i < argc; i++) {
    und_buffer text = {0};

    if (!und_file_read(argv[i], &text)) {
      fprintf(stderr, "%s cannot be read\n", argv[i]);
      return 1;
    }
    measure(strrchr(argv[i], '/') ? strrchr(argv[i], '/') + 1 : argv[i],
            und_buffer_slice(&text));
    und_buffer_finish(&text);
  }
  if (argc == 1) {
    measure_made("nested, 1,000", make_nested, 1000);
    measure_made("nested, 10,000", make_nested, 10000);
    measure_made("flat, 1,000", make_flat, 1000);
    measure_made("flat, 10,000", make_flat, 10000);
  }
  return 0;
}
