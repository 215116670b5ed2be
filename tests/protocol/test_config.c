// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/base/walk.h"
#include "und/protocol/config.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

static const und_config_source file = {"/w/.undocd.json", "", "/w"};

// `text` laid over the defaults; what it does not understand comes to `faults`.
static und_config parse(const char *text, und_buffer *faults)
{
  und_config config;

  und_config_init(&config);
  und_buffer_adds(faults, "");
  und_config_parse(&config, und_slice_from(text), &file, faults);
  return config;
}

static und_severity severity(const und_config *config, const char *code)
{
  und_check check;

  cr_assert(und_check_find(und_slice_from(code), &check));
  return (und_severity)config->severities.of[check];
}

Test(config, takes_every_key)
{
  und_buffer faults = {0};
  und_config config =
    parse("\xEF\xBB\xBF{\"$schema\":\"x\",\"checks\":{\"para-gap\":\"hint\","
          "\"note-gap\":\"off\",\"op-gap\":null},\"language\":\"fr\","
          "\"exclude\":[\"*.old.md\",\"/annex/\"],\"libraries\":[\"lib\"],"
          "\"linkTemplate\":\"https://a/{symbol}\",\"maxFileSize\":1000,"
          "\"trace\":\"verbose\"}",
          &faults);

  cr_expect_str_eq(faults.data, "");
  cr_expect_eq(severity(&config, "para-gap"), UND_SEVERITY_HINT);
  cr_expect_eq(severity(&config, "note-gap"), UND_SEVERITY_OFF);
  cr_expect_eq(severity(&config, "op-gap"), UND_SEVERITY_ERROR);
  cr_expect_eq(config.language, UND_FR);
  cr_assert_eq(config.exclude.items.count, 2);
  cr_expect_str_eq(config.exclude.items.items[1], "/annex/");
  cr_expect_str_eq(config.exclude.base, "/w");
  cr_expect_str_eq(config.link_template, "https://a/{symbol}");
  cr_expect_eq(config.max_file_size, 1000);
  cr_expect_eq(config.trace, UND_TRACE_VERBOSE);
  und_config_finish(&config);
  und_buffer_finish(&faults);
}

Test(config, names_the_place_of_what_it_does_not_understand)
{
  static const struct {
    const char *text;
    const char *says; // after the file's name
  } rows[] = {
    {"{\"colour\":1}", ": colour: there is no such key\n"},
    {"{\"checks\":[]}", ": checks: must be an object of codes, each off, hint, "
                        "info, warning or error\n"},
    {"{\"checks\":{\"x\":\"off\"}}", ": checks.x: there is no such check\n"},
    {"{\"checks\":{\"op-gap\":\"fatal\"}}",
     ": checks.op-gap: must be off, hint, info, warning or error\n"},
    {"{\"checks\":{\"op-gap\":1}}",
     ": checks.op-gap: must be off, hint, info, warning or error\n"},
    {"{\"language\":\"de\"}", ": language: must be en, fr, es, ru, ar or zh\n"},
    {"{\"exclude\":\"*\"}", ": exclude: must be a list of patterns\n"},
    {"{\"exclude\":[\"a\",7,\"\"]}",
     ": exclude.1: must be a string of 1 to 1000 bytes on one line\n"
     "/w/.undocd.json: exclude.2: must be a string of 1 to 1000 bytes on one "
     "line\n"},
    {"{\"libraries\":{}}", ": libraries: must be a list of folders\n"},
    {"{\"linkTemplate\":\"https://a/\"}",
     ": linkTemplate: must be an address that begins with https:// or http:// "
     "and has {symbol}; {language} is the only other field\n"},
    {"{\"maxFileSize\":0}",
     ": maxFileSize: must be a number of bytes, 1 to 1073741824\n"},
    {"{\"maxFileSize\":1.5}",
     ": maxFileSize: must be a number of bytes, 1 to 1073741824\n"},
    {"{\"trace\":true}", ": trace: must be off, messages or verbose\n"},
    {"[]", ": must be an object of settings\n"},
    {"{\"trace\":\"off\",}", ": line 1, column 16: string or '}' expected near "
                             "'}'\n"},
    {"", ": line 1, column 0: '[' or '{' expected near end of file\n"},
  };

  for (size_t i = 0; i < SIZE(rows); i++) {
    und_buffer faults = {0};
    und_config defaults;
    und_config config = parse(rows[i].text, &faults);

    und_config_init(&defaults);
    cr_expect(und_slice_starts(und_buffer_slice(&faults),
                               UND_SLICE("/w/.undocd.json")));
    cr_expect_str_eq(faults.data + 15, rows[i].says, "%s", faults.data);
    cr_expect(config.exclude.items.count == 1 ||
                und_config_equal(&config, &defaults),
              "%s", rows[i].text);
    und_config_finish(&config);
    und_config_finish(&defaults);
    und_buffer_finish(&faults);
  }
}

Test(config, what_is_right_applies_beside_what_is_wrong)
{
  und_buffer faults = {0};
  und_config config = parse("{\"language\":\"de\",\"maxFileSize\":9,"
                            "\"checks\":{\"x\":\"off\",\"op-gap\":\"off\"}}",
                            &faults);

  cr_expect_eq(config.max_file_size, 9);
  cr_expect_eq(severity(&config, "op-gap"), UND_SEVERITY_OFF);
  und_config_finish(&config);
  und_buffer_finish(&faults);
}

Test(config, a_layer_replaces_what_it_has)
{
  und_buffer faults = {0};
  und_config config = parse("{\"checks\":{\"op-gap\":\"off\","
                            "\"para-gap\":\"info\"},\"exclude\":[\"a\",\"b\"],"
                            "\"language\":\"ru\"}",
                            &faults);

  und_config_parse(&config,
                   UND_SLICE("{\"checks\":{\"op-gap\":\"hint\"},"
                             "\"exclude\":[\"c\"],\"language\":null}"),
                   &(und_config_source){"settings", "undocd.", "/v"}, &faults);
  cr_expect_eq(faults.size, 0);
  cr_expect_eq(severity(&config, "op-gap"), UND_SEVERITY_HINT);
  cr_expect_eq(severity(&config, "para-gap"), UND_SEVERITY_INFO);
  cr_expect_eq(config.language, UND_RU);
  cr_assert_eq(config.exclude.items.count, 1);
  cr_expect_str_eq(config.exclude.items.items[0], "c");
  cr_expect_str_eq(config.exclude.base, "/v");
  und_config_finish(&config);
  und_buffer_finish(&faults);
}

Test(config, tells_what_differs)
{
  static const struct {
    const char *text;
    bool equal;
    bool reads_equal;
  } rows[] = {
    {"{}", true, true},
    {"{\"language\":\"en\",\"exclude\":[]}", true, true},
    {"{\"checks\":{\"op-gap\":\"hint\"}}", false, true},
    {"{\"linkTemplate\":\"http://a/{symbol}\"}", false, true},
    {"{\"exclude\":[\"a\"]}", false, false},
    {"{\"libraries\":[\"a\"]}", false, false},
    {"{\"maxFileSize\":1}", false, false},
  };
  und_config defaults;

  und_config_init(&defaults);
  for (size_t i = 0; i < SIZE(rows); i++) {
    und_buffer faults = {0};
    und_config config = parse(rows[i].text, &faults);
    cr_expect_eq(und_config_equal(&config, &defaults), rows[i].equal, "%s",
                 rows[i].text);
    cr_expect_eq(und_config_reads_equal(&config, &defaults),
                 rows[i].reads_equal, "%s", rows[i].text);
    und_config_finish(&config);
    und_buffer_finish(&faults);
  }
}

// One file, at the path that `data` names.
static und_status read_one(void *data, const char *path, uint32_t size_limit,
                           und_buffer *out)
{
  if (strcmp(path, data) != 0) {
    return strstr(path, "closed") ? UND_UNREADABLE : UND_NOT_FOUND;
  }
  cr_expect_gt(size_limit, 100);
  und_buffer_adds(out, "{\"libraries\":[\"../b/./c\",\"/d/\"],\"x\":0}");
  return UND_OK;
}

Test(config, is_that_of_the_folder_or_of_the_nearest_above)
{
  static const struct {
    const char *folder;
    const char *there; // the one file that there is
    const char *path;  // found
  } rows[] = {
    {"/w/a", "/w/a/.undocd.json", "/w/a/.undocd.json"},
    {"/w/a/", "/w/a/.undocd.json", "/w/a/.undocd.json"},
    {"/w/a/b", "/w/.undocd.json", "/w/.undocd.json"},
    {"/w/a", "/.undocd.json", "/.undocd.json"},
    {"/", "/.undocd.json", "/.undocd.json"},
    {"/w/a", "/w/b/.undocd.json", NULL},
    {"/w/closed/a", "/w/.undocd.json", "/w/closed/a/.undocd.json"},
  };

  for (size_t i = 0; i < SIZE(rows); i++) {
    const und_reader reader = {(void *)rows[i].there, read_one};
    und_buffer faults = {0};
    und_config config;

    und_config_init(&config);
    char *path = und_config_load(&config, rows[i].folder, &reader, &faults);
    cr_expect_eq(path == NULL, rows[i].path == NULL, "%s", rows[i].folder);
    cr_expect(path == NULL || strcmp(path, rows[i].path) == 0, "%s", path);
    cr_expect_eq(faults.size > 0, path != NULL);
    und_free(path);
    und_config_finish(&config);
    und_buffer_finish(&faults);
  }
}

Test(config, finds_its_libraries)
{
  const und_reader reader = {(void *)"/w/.undocd.json", read_one};
  und_buffer faults = {0};
  und_config config;

  und_config_init(&config);
  cr_expect(und_config_load_file(&config, "/w/.undocd.json", &reader, &faults));
  cr_assert_eq(config.libraries.items.count, 2);
  char *first = und_config_library(&config, 0);
  char *second = und_config_library(&config, 1);
  cr_expect_str_eq(first, "/b/c");
  cr_expect_str_eq(second, "/d");
  cr_expect_not(
    und_config_load_file(&config, "/v/.undocd.json", &reader, &faults));
  und_free(first);
  und_free(second);
  und_config_finish(&config);
  und_buffer_finish(&faults);
}
