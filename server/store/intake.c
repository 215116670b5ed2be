// SPDX-License-Identifier: MIT

#include "und/store/intake.h"

#include "und/base/alloc.h"

static und_intake *make(const char *path)
{
  und_intake *intake = und_alloc(1, sizeof *intake);

  intake->path = und_copy(und_slice_from(path));
  return intake;
}

und_intake *und_intake_known(und_index *index, const char *path,
                             const und_file_stamp *stamp)
{
  und_identity identity;
  und_digest *digest;

  if (index == NULL ||
      !und_index_find(index, path, stamp, NULL, &identity, &digest)) {
    return NULL;
  }
  und_intake *intake = make(path);
  intake->identity = identity;
  intake->digest = digest;
  return intake;
}

static char *copy_string(const char *string)
{
  return string != NULL ? und_copy(und_slice_from(string)) : NULL;
}

static void read_anew(und_intake *intake, const und_file *file,
                      und_language language)
{
  und_document *document = und_document_new(file->content, file->path);

  und_document_set_language(document, language);
  const und_identity *identity = und_document_identity(document);
  intake->identity = *identity;
  intake->identity.symbol = copy_string(identity->symbol);
  intake->identity.title = copy_string(identity->title);
  intake->digest = und_digest_new(document);
  intake->bad_bytes = und_document_bad_bytes(document);
  intake->fresh = true;
  und_document_free(document);
}

und_intake *und_intake_read(und_index *index, const und_file *file,
                            und_language language)
{
  und_intake *intake = make(file->path);

  if (index == NULL ||
      !und_index_find(index, file->path, &file->stamp, &file->content,
                      &intake->identity, &intake->digest)) {
    read_anew(intake, file, language);
  }
  if (index != NULL) {
    und_index_put(index, file->path, &file->stamp, file->content,
                  &intake->identity, intake->digest);
  }
  return intake;
}

void und_intake_put(und_intake *intake, und_library *library)
{
  und_library_put(library, intake->path, &intake->identity, intake->digest);
  intake->digest = NULL;
}

void und_intake_free(und_intake *intake)
{
  if (intake == NULL) {
    return;
  }
  und_identity_finish(&intake->identity);
  und_digest_free(intake->digest);
  und_free(intake->path);
  und_free(intake);
}
