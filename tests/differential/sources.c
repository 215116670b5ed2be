// SPDX-License-Identifier: MIT

#include "sources.h"

#include "support/files.h"

static void add(und_sources *sources, const char *name, und_buffer text)
{
  und_source source = {und_copy(und_slice_from(name)), text};

  UND_PUSH(&sources->items, source);
}

/// Load the drafts below `path`, in the order of their names.
static void load_folder(und_sources *sources, const char *path)
{
  und_file_names names = {0};

  und_file_list(path, &names);
  for (uint32_t i = 0; i < names.count; i++) {
    const char *name = names.items[i];
    und_buffer text = {0};

    if ((und_file_ends(name, ".txt") || und_file_ends(name, ".md")) &&
        und_file_read(name, &text)) {
      add(sources, name, text);
    } else {
      und_buffer_finish(&text);
    }
  }
  und_file_names_finish(&names);
}

static void add_flat(und_sources *sources)
{
  und_buffer text = {0};

  for (unsigned i = 1; i <= 400; i++) {
    und_buffer_addf(&text,
                    "%u. The Commission took note of item %u of its "
                    "resolution %u/%u.\n\n",
                    i, i * 7, 40 + i % 40, i);
  }
  add(sources, "(flat)", text);
}

static void add_nested(und_sources *sources)
{
  und_buffer text = {0};

  for (unsigned i = 1; i <= 240; i++) {
    if (i % 12 == 1) {
      und_buffer_addf(&text, "%s. Part %u of the report\n\n",
                      i % 24 == 1 ? "II" : "A", i);
    }
    und_buffer_addf(&text, "%u. The working group:\n\n", i);
    und_buffer_addf(&text, "(a) Took note of the report;%u\n\n", i % 9 + 1);
    und_buffer_adds(&text,
                    "(b) Decided:\n\n(i) To meet;\n\n(ii) To go on.\n\n");
  }
  add(sources, "(nested)", text);
}

static void add_directives(und_sources *sources)
{
  static const char *const comments[] = {
    "<!-- undocd: off para-gap -->", "<!-- undocd: ignore-next -->",
    "<!-- undocd: on para-gap -->", "<!-- a remark -->"};
  und_buffer text = {0};

  for (unsigned i = 1; i <= 120; i++) {
    und_buffer_addf(&text, "%s%s%u. The keepers counted %u lamps.\n\n",
                    comments[i % 4], i % 3 > 0 ? "\n" : "\n\n", i + i / 7, i);
  }
  add(sources, "(directives)", text);
}

static void add_plain(und_sources *sources)
{
  und_buffer text = {0};

  for (unsigned i = 0; i < 300; i++) {
    und_buffer_addf(&text, "Paragraph without a number, which is the %uth.\n\n",
                    i);
  }
  add(sources, "(plain)", text);
}

void und_sources_load(und_sources *sources, const char *drafts,
                      const char *shared)
{
  und_buffer path = {0};

  *sources = (und_sources){0};
  add(sources, "(empty)", (und_buffer){0});
  add_flat(sources);
  add_nested(sources);
  add_directives(sources);
  add_plain(sources);
  load_folder(sources, drafts);
  und_buffer_addf(&path, "%s/seeds", shared);
  load_folder(sources, path.data);
  sources->fixed = sources->items.count;
  path.size = 0;
  und_buffer_addf(&path, "%s/corpus", shared);
  load_folder(sources, path.data);
  und_buffer_finish(&path);
}

void und_sources_finish(und_sources *sources)
{
  for (uint32_t i = 0; i < sources->items.count; i++) {
    und_free(sources->items.items[i].name);
    und_buffer_finish(&sources->items.items[i].text);
  }
  und_free(sources->items.items);
}

und_slice und_source_window(und_slice text, uint32_t limit, und_random *random)
{
  uint32_t from = 0;

  if (text.size <= limit) {
    return text;
  }
  if (und_random_below(random, 2) == 0) {
    from = und_random_below(random, text.size - limit);
    while (from > 0 && text.data[from - 1] != '\n') {
      from--;
    }
  }
  uint32_t to = from + limit;

  while (to > from && to < text.size && text.data[to - 1] != '\n') {
    to--;
  }
  return und_slice_cut(text, from, to > from ? to : from + limit);
}
