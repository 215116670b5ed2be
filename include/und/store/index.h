// SPDX-License-Identifier: MIT
//
// Index: what was read of the files of one folder, kept in a file of the user's
// cache, so that the next start reads only what changed. A file that has the
// size and time that it had is not read again; one that has the content that it
// had is not parsed again.
//
// Nothing depends on it: where the file cannot be written, is damaged or was
// made by another build of the program, everything is read anew, the log has a
// line, and the file is made anew if that is possible. Several servers may have
// the same folder open.
//
// Units    Times in nanoseconds since 1970, sizes in bytes.
// Owns     The connection to the file: und_index_close().
// Threads  und_index_find() and und_index_put() from any thread.

#ifndef UND_STORE_INDEX_H
#define UND_STORE_INDEX_H

#include "und/base/walk.h"
#include "und/store/digest.h"

typedef struct und_index und_index;

/// Where indexes are kept: undocd in $XDG_CACHE_HOME or ~/.cache. The caller
/// frees it. NULL where there is no home either.
char *und_index_cache(void);

/// The file of `cache` for the folder of documents at `folder`, an absolute
/// path. The caller frees it.
char *und_index_path(const char *cache, const char *folder);

/// The index in the file at `path`; NULL for none. `language` is what drafts
/// are read in that do not tell: what was read in another one does not count.
/// The file is opened when it is needed first.
und_index *und_index_new(const char *path, und_language language);

/// Keep what is not in the file yet, and close. `whole` tells that all files of
/// the folder were asked for, so that what is known of others can go. NULL is
/// allowed. Returns false where the file could not be written, so that the next
/// start reads everything again.
bool und_index_close(und_index *index, bool whole);

/// What is known of the file at `path`. Returns false if it is nothing, or if
/// the file changed: it has neither the size and time of `stamp` that were put,
/// nor the `content`, which may be NULL where it was not read. The caller owns
/// both outputs.
bool und_index_find(und_index *index, const char *path,
                    const und_file_stamp *stamp, const und_slice *content,
                    und_identity *identity_out, und_digest **digest_out);

/// Keep what was read of the file at `path` when it had `stamp` and `content`.
void und_index_put(und_index *index, const char *path,
                   const und_file_stamp *stamp, und_slice content,
                   const und_identity *identity, const und_digest *digest);

#endif
