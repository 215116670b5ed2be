// SPDX-License-Identifier: MIT
//
// Walk: what a layer wants done with files and folders, without knowing how
// they are read. The runtime reads them on the thread pool, a few at a time.
//
// Owns     `data` belongs to the walk from the moment it is handed over until
//          `free`.
// Fails    A file that cannot be read is told to `failed`; the walk goes on.

#ifndef UND_BASE_WALK_H
#define UND_BASE_WALK_H

#include "und/base/slice.h"
#include "und/base/status.h"

/// By what a file is seen to have changed.
typedef struct {
  int64_t size; ///< bytes
  int64_t time; ///< of its last change, nanoseconds since 1970; 0 if unknown
} und_file_stamp;

typedef struct {
  const char *path;
  und_slice content;    ///< as it is on the disk, but for a byte order mark
  bool marked;          ///< one of UTF-8 stood before it
  und_file_stamp stamp; ///< from before it was read
} und_file;

/// Which files a walk takes. All zero: every file that is named, and the drafts
/// of every folder.
typedef struct {
  const char *within; ///< a folder: what is named below it is taken only if a
                      ///< walk over the folder would come upon it, what is
                      ///< named elsewhere never. NULL: what is named is taken
  const char *base;   ///< the folder that `exclude` counts from, or NULL
  const char *const *exclude; ///< patterns as in a .gitignore of `base`; not
                              ///< for what is named, unless `within` says so
  uint32_t exclude_count;
} und_walk_rules;

typedef struct {
  /// On a thread of the pool, several at a time: what `read` would make of the
  /// file at `path`, if that is known without its content; else NULL. May be
  /// NULL.
  void *(*known)(void *data, const char *path, const und_file_stamp *stamp);

  /// On a thread of the pool, several at a time: make of `file` what is wanted.
  /// NULL drops it.
  void *(*read)(void *data, const und_file *file);

  /// On the model's thread, in no order: take what `read` made.
  void (*found)(void *data, void *product);

  /// Release what `read` made and nobody takes, where the program ends first.
  void (*drop)(void *product);

  /// On the model's thread: a file that was not read, and why. May be NULL.
  void (*failed)(void *data, const char *path, const char *reason);

  /// On the model's thread: `done` of `all` files were read. May be NULL.
  void (*progress)(void *data, uint32_t done, uint32_t all);

  /// On the model's thread: all were read. Not called where the program ends
  /// first. May be NULL.
  void (*finished)(void *data, uint32_t all);

  /// On the model's thread, last and always. May be NULL.
  void (*free)(void *data);

  void *data;
  uint32_t size_limit;  ///< of a file, in bytes
  und_walk_rules rules; ///< copied when the walk begins
} und_walk;

/// The limit for a file where nothing else is set: 32 MiB.
#define UND_FILE_LIMIT (32U << 20)

#endif
