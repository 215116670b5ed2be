// SPDX-License-Identifier: MIT
//
// Folder: the folders of a file that is to be written.
//
// Fails    Never by itself: who writes the file finds out.

#ifndef UND_BASE_FOLDER_H
#define UND_BASE_FOLDER_H

/// Make the folders above the file at `path` that are missing, with `mode` (as
/// of mkdir()).
void und_folder_make_above(const char *path, unsigned mode);

#endif
