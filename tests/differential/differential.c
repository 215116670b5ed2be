// SPDX-License-Identifier: MIT
//
// Differential test: a document that was edited says what a fresh one of the
// same text says.
//
//     differential EDITS SEED [--keep FILE]
//     differential --replay FILE...
//
// The first plays EDITS random edits. At a difference it makes the case
// smaller, writes it to differential-SEED.case in the working folder and fails;
// --replay plays such files. With --keep each case is written before its last
// edit is made, for a fault that ends the program. Real documents are taken
// from the folder that UND_SHARED names.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case.h"
#include "compare.h"
#include "sources.h"

enum { ROUND = 40, WINDOW = 10000 };

typedef struct {
  und_sources sources;
  und_random random;
  uint32_t seed;
  uint32_t edits; ///< still to be made
  uint32_t made;
  uint32_t rounds;
  uint32_t asked;
  const char *keep;
} run;

static const und_source *pick(run *r)
{
  uint32_t count = r->sources.items.count;
  uint32_t index = r->rounds < r->sources.fixed
                     ? r->rounds
                     : und_random_below(&r->random, count);

  return &r->sources.items.items[index];
}

static bool asks(run *r, und_document *edited, bool citations, und_buffer *out)
{
  und_document *fresh =
    und_document_new(und_text_slice(und_document_text(edited)), NULL);
  bool same = und_compare(edited, fresh, citations, out);

  und_document_free(fresh);
  r->asked++;
  return same;
}

static void report(run *r, const und_source *source, und_case *played,
                   const und_buffer *difference)
{
  und_buffer path = {0};
  und_buffer again = {0};

  fprintf(stderr, "seed %u, round %u (%s), edit %u: %s\n", r->seed, r->rounds,
          source->name, played->edits.count, difference->data);
  if (und_case_play(played, &again)) {
    fprintf(stderr, "played again it does not differ\n");
  } else {
    und_case_shrink(played);
    again.size = 0;
    und_case_play(played, &again);
  }
  und_buffer_addf(&path, "differential-%u.case", r->seed);
  und_case_save(played, path.data);
  fprintf(stderr, "%s: %u edits of %u bytes: %s\n", path.data,
          played->edits.count, played->text.size,
          again.data ? again.data : "no difference");
  und_buffer_finish(&again);
  und_buffer_finish(&path);
}

/// Make one more edit of the case. Returns false at a difference.
static bool step(run *r, und_case *played, und_document *document,
                 uint32_t *last, und_buffer *difference)
{
  und_edit edit;

  und_edit_random(und_text_slice(und_document_text(document)), *last,
                  &r->random, &edit);
  *last = edit.start + edit.replacement.size;
  UND_PUSH(&played->edits, edit);
  if (r->keep != NULL) {
    und_case_save(played, r->keep);
  }
  und_document_edit(document, edit.start, edit.end,
                    und_buffer_slice(&edit.replacement));
  r->made++;
  return edit.ask == UND_ASK_NOTHING ||
         asks(r, document, edit.ask == UND_ASK_CITATIONS, difference);
}

/// Edit one text. Returns false at a difference.
static bool play_round(run *r)
{
  const und_source *source = pick(r);
  und_slice text = und_buffer_slice(&source->text);
  und_case played = {0};
  und_buffer difference = {0};
  uint32_t last = 0;
  uint32_t count;
  bool same = true;

  if (r->rounds >= r->sources.fixed && und_random_below(&r->random, 16) > 0) {
    text = und_source_window(text, WINDOW, &r->random);
  }
  und_buffer_add(&played.text, text);
  und_document *document = und_document_new(text, NULL);

  und_document_parts(document, &count);
  for (int i = 0; same && i < ROUND && r->edits > 0; i++, r->edits--) {
    same = step(r, &played, document, &last, &difference);
  }
  if (!same) {
    report(r, source, &played, &difference);
  }
  r->rounds++;
  und_document_free(document);
  und_buffer_finish(&difference);
  und_case_finish(&played);
  return same;
}

static int play(uint32_t edits, uint32_t seed, const char *keep)
{
  const char *shared = getenv("UND_SHARED");
  run r = {.random = {seed}, .seed = seed, .edits = edits, .keep = keep};
  bool same = true;

  und_sources_load(&r.sources, UND_SOURCE_DIR "/tests/drafts",
                   shared ? shared : UND_SOURCE_DIR "/../shared");
  while (same && r.edits > 0) {
    same = play_round(&r);
  }
  printf(
    "seed %u: %u edits in %u rounds over %u texts, compared %u times: %s\n",
    seed, r.made, r.rounds, r.sources.items.count, r.asked,
    same ? "no difference" : "a difference");
  und_sources_finish(&r.sources);
  return same ? 0 : 1;
}

static bool replay(const char *path)
{
  und_case played;
  und_buffer difference = {0};

  if (!und_case_load(&played, path)) {
    fprintf(stderr, "%s: cannot be read as a case\n", path);
    und_case_finish(&played);
    return false;
  }
  bool same = und_case_play(&played, &difference);

  printf("%s: %s\n", path, same ? "no difference" : difference.data);
  und_buffer_finish(&difference);
  und_case_finish(&played);
  return same;
}

int main(int argc, char **argv)
{
  if (argc > 2 && strcmp(argv[1], "--replay") == 0) {
    bool same = true;

    for (int i = 2; i < argc; i++) {
      same = replay(argv[i]) && same;
    }
    return same ? 0 : 1;
  }
  if (argc != 3 && !(argc == 5 && strcmp(argv[3], "--keep") == 0)) {
    fprintf(stderr, "differential EDITS SEED [--keep FILE]\n"
                    "differential --replay FILE...\n");
    return 2;
  }
  return play((uint32_t)strtoul(argv[1], NULL, 10),
              (uint32_t)strtoul(argv[2], NULL, 10), argc == 5 ? argv[4] : NULL);
}
