// SPDX-License-Identifier: MIT
//
// A file's text replaced: written beside it under another name, which takes its
// place when all is on the disk.

#include <fcntl.h>
#include <unistd.h>
#include <uv.h>

#include "und/base/alloc.h"
#include "und/runtime/files.h"

static bool write_all(uv_file file, und_slice bytes)
{
  while (bytes.size > 0) {
    uv_fs_t request;
    uv_buf_t piece = uv_buf_init((char *)(uintptr_t)bytes.data, bytes.size);
    int size = uv_fs_write(NULL, &request, file, &piece, 1, -1, NULL);

    uv_fs_req_cleanup(&request);
    if (size <= 0) {
      return false;
    }
    bytes = und_slice_cut(bytes, (uint32_t)size, bytes.size);
  }
  return true;
}

/// Write the new file, with the owner and permissions of the old one.
static bool fill(uv_file file, const uv_stat_t *old, und_slice mark,
                 und_slice text)
{
  uv_fs_t request;

  // Only root may give a file away; who may not keeps it.
  uv_fs_fchown(NULL, &request, file, (uv_uid_t)old->st_uid,
               (uv_gid_t)old->st_gid, NULL);
  uv_fs_req_cleanup(&request);
  int error =
    uv_fs_fchmod(NULL, &request, file, (int)(old->st_mode & 07777), NULL);
  uv_fs_req_cleanup(&request);
  if (error != 0 || !write_all(file, mark) || !write_all(file, text)) {
    return false;
  }
  error = uv_fs_fsync(NULL, &request, file, NULL);
  uv_fs_req_cleanup(&request);
  return error == 0;
}

static bool replace(const char *path, und_slice mark, und_slice text,
                    const char **reason_out)
{
  uv_fs_t old;
  uv_fs_t request;
  und_buffer name = {0};

  if (uv_fs_stat(NULL, &old, path, NULL) != 0 ||
      uv_fs_access(NULL, &request, path, W_OK, NULL) != 0) {
    *reason_out = "it cannot be written";
    return false;
  }
  und_buffer_addf(&name, "%s.XXXXXX", path);
  uv_file file = uv_fs_mkstemp(NULL, &request, name.data, NULL);
  char *other = und_copy(und_slice_from(request.path));

  uv_fs_req_cleanup(&request);
  und_buffer_finish(&name);
  bool done = file >= 0;

  if (done) {
    done = fill(file, &old.statbuf, mark, text);
    done &= uv_fs_close(NULL, &request, file, NULL) == 0;
    uv_fs_req_cleanup(&request);
    done = done && uv_fs_rename(NULL, &request, other, path, NULL) == 0;
    uv_fs_req_cleanup(&request);
    if (!done) {
      uv_fs_unlink(NULL, &request, other, NULL);
      uv_fs_req_cleanup(&request);
    }
  }
  *reason_out = done ? NULL : "it cannot be written";
  und_free(other);
  return done;
}

bool und_files_replace(const char *path, und_slice before, und_slice after,
                       const char **reason_out)
{
  und_buffer now = {0};
  bool marked = false;
  char *real = und_files_real_path(path);
  bool done = false;

  if (und_files_read_marked(real, UINT32_MAX / 2, &now, &marked, reason_out) ==
      UND_OK) {
    if (und_slice_equal(und_buffer_slice(&now), before)) {
      done = replace(
        real, und_slice_cut(UND_SLICE("\xEF\xBB\xBF"), 0, marked ? 3 : 0),
        after, reason_out);
    } else {
      *reason_out = "it changed while it was checked";
    }
  }
  und_buffer_finish(&now);
  und_free(real);
  return done;
}
