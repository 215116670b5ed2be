// SPDX-License-Identifier: MIT
//
// Repairs against planted faults: a fault is put into a document at random, and
// each finding that says it can be repaired is. The finding is gone then, and
// no other has come. Where the fault was one label changed and its repair is
// one label, the text is the old one again, byte for byte. On documents made
// here, on tests/drafts and, where the folder of shared material is (UND_SHARED
// names it), on real ones.

#include <criterion/criterion.h>

#include "feature/label_core.h"
#include "support/files.h"
#include "support/random.h"
#include "und/feature/repair.h"

// What was seen over a run, so that a test that tests nothing fails.
typedef struct {
  uint32_t repaired[UND_CHECK_COUNT];
  uint32_t restored;
  uint32_t not_restored;
} tally;

// ---- findings counted

typedef struct {
  uint32_t of[UND_CHECK_COUNT];
  uint32_t all;
} census;

static void severities_all(und_severities *out)
{
  memset(out, UND_SEVERITY_WARNING, sizeof *out);
}

static census count_findings(und_slice text)
{
  und_document *document = und_document_new(text, NULL);
  und_severities severities;
  und_diagnostics found;
  census c = {0};

  severities_all(&severities);
  und_diagnostics_build(document, &severities, UND_EN, &found);
  for (uint32_t i = 0; i < found.items.count; i++) {
    c.of[found.items.items[i].finding.check]++;
    c.all++;
  }
  und_diagnostics_finish(&found);
  und_document_free(document);
  return c;
}

// ---- faults

static void splice(und_buffer *text, uint32_t start, uint32_t end,
                   und_slice becomes)
{
  und_buffer copy = {0};

  und_buffer_add(&copy, becomes);
  und_buffer_splice(text, start, end - start, und_buffer_slice(&copy));
  und_buffer_finish(&copy);
}

/// Write another value into the label of `part`.
static void relabel(und_buffer *text, const und_part *part, und_random *random)
{
  und_slice label = und_part_label(part, und_buffer_slice(text));
  uint32_t at = part->start + part->label_offset;
  uint32_t value = part->label.value;
  und_buffer becomes = {0};
  uint32_t start;
  uint32_t end;
  static const int steps[] = {1, 1, 1, -1, -1, 2, 3, 7, 30};
  int64_t wanted = (int64_t)value + steps[und_random_below(random, 9)];

  und_label_core_find(label, &start, &end);
  if (wanted > 0 &&
      und_label_core_write(und_slice_cut(label, start, end), part->label.kind,
                           (uint32_t)wanted, 0, &becomes)) {
    splice(text, at + start, at + end, und_buffer_slice(&becomes));
  }
  und_buffer_finish(&becomes);
}

static void drop_part(und_buffer *text, const und_part *part,
                      const und_part *next)
{
  splice(text, part->start, next->start, (und_slice){0});
}

static void repeat_part(und_buffer *text, const und_part *part,
                        const und_part *next)
{
  splice(text, part->start, part->start,
         und_slice_cut(und_buffer_slice(text), part->start, next->start));
}

/// (a) for a), and the other way round.
static void change_form(und_buffer *text, const und_part *part)
{
  uint32_t at = part->start + part->label_offset;

  if (text->data[at] == '(') {
    splice(text, at, at + 1, (und_slice){0});
  } else {
    splice(text, at, at, UND_SLICE("("));
  }
}

static void change_mark(und_buffer *text, und_document *document,
                        uint32_t index, const und_part *part,
                        und_random *random)
{
  uint32_t count;
  const und_note_call *calls = und_document_note_calls(document, index, &count);
  uint32_t at = und_random_below(random, count);

  if (count == 0 || calls[at].bare || calls[at].stars > 0) {
    return;
  }
  uint32_t start = part->start + calls[at].start;
  uint32_t end = part->start + calls[at].end;
  und_buffer mark = {0};
  char after = text->data[end];
  char before = text->data[start - 1];

  und_buffer_add(&mark, und_slice_cut(und_buffer_slice(text), start, end));
  if (und_random_below(random, 3) == 0) {
    splice(text, start, start, UND_SLICE(" "));
  } else if (after == ',' || after == '.') {
    splice(text, start, end + 1, (und_slice){&after, 1});
    splice(text, start + 1, start + 1, und_buffer_slice(&mark));
  } else if (before == ',' || before == '.') {
    splice(text, start - 1, end, und_buffer_slice(&mark));
    splice(text, start - 1 + mark.size, start - 1 + mark.size,
           (und_slice){&before, 1});
  } else {
    uint32_t from;
    uint32_t to;
    und_buffer number = {0};

    und_label_core_find(und_buffer_slice(&mark), &from, &to);
    und_label_core_write(und_slice_cut(und_buffer_slice(&mark), from, to),
                         UND_LABEL_NOTE, calls[at].number + 1, 0, &number);
    splice(text, start + from, start + to, und_buffer_slice(&number));
    und_buffer_finish(&number);
  }
  und_buffer_finish(&mark);
}

static void end_otherwise(und_buffer *text, const und_part *part)
{
  uint32_t end = und_part_end(part);

  if (end > 0 && text->data[end - 1] == '.') {
    splice(text, end - 1, end, (und_slice){0});
  } else if (end > 0 && text->data[end - 1] == ':') {
    splice(text, end - 1, end, UND_SLICE("."));
  } else {
    splice(text, end, end, UND_SLICE("."));
  }
}

/// Plant a fault. Returns whether it is no more than the value of a label.
static bool plant(und_buffer *text, und_random *random)
{
  und_document *document = und_document_new(und_buffer_slice(text), NULL);
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  uint32_t index = und_random_below(random, count);
  bool label = false;

  while (index + 1 < count && parts[index].label_size == 0) {
    index++;
  }
  if (index + 1 < count) {
    const und_part *part = &parts[index];
    unsigned sort = und_random_below(random, 10);

    if (part->label_size == 0 || part->role == UND_ROLE_FRONT) {
      sort = 9;
    }
    switch (sort) {
    case 5:
      drop_part(text, part, &parts[index + 1]);
      break;
    case 6:
      repeat_part(text, part, &parts[index + 1]);
      break;
    case 7:
      change_form(text, part);
      break;
    case 8:
      index = und_random_below(random, count);
      change_mark(text, document, index, &parts[index], random);
      break;
    case 9:
      end_otherwise(text, part);
      break;
    default:
      relabel(text, part, random);
      label = true;
    }
  }
  und_document_free(document);
  return label;
}

// ---- repairs

typedef struct {
  const char *name;
  und_slice original;
  und_slice faulty;
  census before;
  bool label;     ///< the fault is the value of one label
  uint32_t place; ///< where it is
} trial;

// Documents in which a repair may fail, for a list in them is no list to the
// model, or the text is scanned.
static const char *const hard[] = {"E_ICEF_672", "S_RES_1454_2002",
                                   "E_C.2_2025_2_Add.3"};

static bool is_hard(const char *name)
{
  for (size_t i = 0; i < sizeof hard / sizeof hard[0]; i++) {
    if (strstr(name, hard[i]) != NULL) {
      return true;
    }
  }
  return false;
}

/// Keep the texts of a case in the folder UND_KEEP, to be looked at.
static void write_case(const trial *t, const char *code, und_slice after)
{
  const char *folder = getenv("UND_KEEP");
  static unsigned number;
  const und_slice texts[] = {t->original, t->faulty, after};

  for (unsigned i = 0; folder != NULL && i < 3; i++) {
    und_buffer path = {0};

    und_buffer_addf(&path, "%s/%u-%s-%u.undoc", folder, number, code, i);
    FILE *file = fopen(path.data, "wb");
    if (file != NULL) {
      fwrite(texts[i].data, 1, texts[i].size, file);
      fclose(file);
    }
    und_buffer_finish(&path);
  }
  number++;
}

// What a repair may bring to light: it was wrong before, and another finding
// spoke for it.
static const struct {
  und_check repaired;
  und_check told;
  const char *reason;
} brings[] = {
  {UND_CHECK_PARA_GAP, UND_CHECK_PARA_UNNUMBERED, "in place of the number"},
  {UND_CHECK_PARA_DUPLICATE, UND_CHECK_PARA_UNNUMBERED, "the same"},
  {UND_CHECK_OP_GAP, UND_CHECK_XREF_SELF,
   "the paragraph that was pointed to is lost"},
  {UND_CHECK_PARA_GAP, UND_CHECK_XREF_SELF, "the same"},
  {UND_CHECK_OP_GAP, UND_CHECK_OP_SEMICOLON,
   "the last paragraph, written twice"},
  {UND_CHECK_PARA_NUMBERED_SUMMARY, UND_CHECK_PARA_DUPLICATE,
   "the count begins after the summary"},
  {UND_CHECK_PARA_NUMBERED_SUMMARY, UND_CHECK_PARA_FIRST_MISSING, "the same"},
};

static bool may_bring(und_check repaired, und_check told)
{
  bool hint = told == UND_CHECK_HEAD_LONE || told == UND_CHECK_SUB_LONE ||
              told == UND_CHECK_OP_SINGLE_NUMBERED; // not on unless asked for

  for (size_t i = 0; !hint && i < sizeof brings / sizeof brings[0]; i++) {
    hint = brings[i].repaired == repaired && brings[i].told == told;
  }
  return hint;
}

static void expect_repaired(const trial *t, const und_diagnostic *item,
                            und_slice after)
{
  census now = count_findings(after);
  und_check check = item->finding.check;
  bool fewer = now.of[check] < t->before.of[check];
  unsigned more = UND_CHECK_COUNT;

  for (unsigned i = 0; i < UND_CHECK_COUNT; i++) {
    if (now.of[i] > t->before.of[i] && !may_bring(check, (und_check)i)) {
      more = i;
    }
  }
  if (is_hard(t->name)) {
    return;
  }
  if (!fewer || more < UND_CHECK_COUNT) {
    write_case(t, item->check->code, after);
  }
  cr_expect(fewer, "%s: %s at %u stays: %s", t->name, item->check->code,
            item->start, item->message);
  cr_expect_eq(more, UND_CHECK_COUNT, "%s: %s at %u brings %s: %s", t->name,
               item->check->code, item->start,
               more < UND_CHECK_COUNT ? und_check_get((und_check)more)->code
                                      : "",
               item->message);
}

static void try_one(const trial *t, und_document *document,
                    const und_diagnostic *item, tally *seen)
{
  und_repairs repairs;
  und_buffer after = {0};

  und_repairs_build(document, &item->finding, UND_REPAIR_COMPLETE, &repairs);
  cr_assert(repairs.items.count > 0 && repairs.items.items[0].preferred);
  const und_repair *repair = &repairs.items.items[0];

  und_edits_apply(&repair->edits, t->faulty, &after);
  expect_repaired(t, item, und_buffer_slice(&after));
  seen->repaired[item->finding.check]++;
  if (t->label && t->before.all == 1 && repair->title == UND_REPAIR_REPLACE &&
      repair->edits.items.count == 1 && item->finding.start <= t->place &&
      t->place <= item->finding.end) {
    bool same = und_slice_equal(und_buffer_slice(&after), t->original);

    seen->restored += same;
    seen->not_restored += !same;
    if (!same) {
      write_case(t, "restore", und_buffer_slice(&after));
    }
    cr_expect(same || is_hard(t->name), "%s: %s at %u is not as it was",
              t->name, item->check->code, item->start);
  }
  und_buffer_finish(&after);
  und_repairs_finish(&repairs);
}

static uint32_t first_difference(und_slice left, und_slice right)
{
  uint32_t at = 0;

  while (at < left.size && at < right.size && left.data[at] == right.data[at]) {
    at++;
  }
  return at;
}

static void try_text(trial *t, tally *seen)
{
  und_document *document = und_document_new(t->faulty, NULL);
  und_severities severities;
  und_diagnostics found;

  severities_all(&severities);
  und_diagnostics_build(document, &severities, UND_EN, &found);
  t->before = count_findings(t->faulty);
  for (uint32_t i = 0; i < found.items.count && i < 12; i++) {
    const und_diagnostic *item = &found.items.items[i];

    if (und_repair_is_fixable(document, &item->finding)) {
      try_one(t, document, item, seen);
    }
  }
  und_diagnostics_finish(&found);
  und_document_free(document);
}

static void play(const char *name, und_slice text, unsigned rounds,
                 und_random *random, tally *seen)
{
  bool sound = count_findings(text).all == 0;

  for (unsigned i = 0; i < rounds; i++) {
    und_buffer faulty = {0};

    und_buffer_add(&faulty, text);
    bool label = i > 0 && plant(&faulty, random);
    trial t = {.name = name,
               .original = text,
               .faulty = und_buffer_slice(&faulty),
               .label = label && sound};

    t.place = first_difference(text, t.faulty);
    try_text(&t, seen);
    und_buffer_finish(&faulty);
  }
}

static void play_folder(const char *folder, uint32_t limit, unsigned rounds,
                        und_random *random, tally *seen)
{
  und_file_names names = {0};

  und_file_list(folder, &names);
  for (uint32_t i = 0; i < names.count; i++) {
    und_buffer text = {0};
    const char *name = names.items[i];

    if ((und_file_ends(name, ".txt") || und_file_ends(name, ".md")) &&
        !und_file_ends(name, "README.md") && und_file_read(name, &text) &&
        text.size < limit) {
      play(name, und_buffer_slice(&text), rounds, random, seen);
    }
    und_buffer_finish(&text);
  }
  und_file_names_finish(&names);
}

Test(repair_faults, the_drafts_are_repaired)
{
  und_random random = {7};
  tally seen = {0};

  play_folder(UND_SOURCE_DIR "/tests/drafts", 1U << 20, 60, &random, &seen);
  cr_expect_gt(seen.restored, 20, "%u", seen.restored);
}

Test(repair_faults, real_documents_are_repaired)
{
  const char *shared = getenv("UND_SHARED");
  const char *rounds = getenv("UND_ROUNDS");
  const char *folders[] = {"seeds", "corpus"};
  und_random random = {11};
  tally seen = {0};

  for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
    und_buffer folder = {0};

    und_buffer_addf(&folder, "%s/%s",
                    shared ? shared : UND_SOURCE_DIR "/../shared", folders[i]);
    play_folder(folder.data, 300000, rounds ? (unsigned)atoi(rounds) : 5,
                &random, &seen);
    und_buffer_finish(&folder);
  }
  cr_expect(seen.restored == 0 || seen.restored > 10);
}
