// SPDX-License-Identifier: MIT
//
// Files: reading them, and walking over folders. A file that is named is always
// read. Of a folder's files those are read whose name ends as a draft's does
// (.undoc, .un.md, .un.txt), and of other .md and .txt files those whose first
// 8 KiB bear a sign of the United Nations; names that begin with a dot, and
// what .gitignore files leave out inside a git work tree, are passed over.
//
// Fails    und_files_read() says why; a walk tells its `failed`.

#ifndef UND_RUNTIME_FILES_H
#define UND_RUNTIME_FILES_H

#include "und/base/buffer.h"
#include "und/base/walk.h"

/// Append the bytes of the file at `path` ("-" is standard input) to `out`, but
/// for a byte order mark of UTF-8 at its start.
/// Returns UND_OK, UND_NOT_FOUND, UND_UNREADABLE (a folder, a device, no
/// permission, UTF-16) or UND_TOO_LARGE; then nothing is appended, and
/// `reason_out` (may be NULL) is a static sentence.
und_status und_files_read(const char *path, uint32_t size_limit,
                          und_buffer *out, const char **reason_out);

/// Make `bytes` the file at `path`, read-only: it is written beside and takes
/// the place of what was there at once. Missing folders are made. Returns
/// UND_UNREADABLE where that cannot be done; `reason_out` as above.
und_status und_files_write(const char *path, und_slice bytes,
                           const char **reason_out);
/// The same, and whether the mark was there.
und_status und_files_read_marked(const char *path, uint32_t size_limit,
                                 und_buffer *out, bool *marked_out,
                                 const char **reason_out);

/// Put `after` in the place of the text of the file at `path`, which is
/// `before` now: all of it or nothing, whatever happens meanwhile. Links are
/// followed; a byte order mark and the permissions stay. Returns false, with a
/// static sentence in `*reason_out`, where it cannot be done or the file has
/// changed.
bool und_files_replace(const char *path, und_slice before, und_slice after,
                       const char **reason_out);

/// The absolute path of the file or folder at `path` without links, "." and
/// ".."; `path` itself where nothing is there. The caller frees it.
char *und_files_real_path(const char *path);

/// Walk over `count` files and folders and return when all is done; for
/// commands. `walk.free` is called.
void und_files_walk(const char *const *paths, uint32_t count, und_walk walk);

#endif
