// SPDX-License-Identifier: MIT

#include "und/runtime/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <uv.h>

#include "und/base/alloc.h"
#include "und/base/folder.h"

enum { PIECE_SIZE = 64 << 10 };

static und_status refuse(und_status status, const char *reason,
                         const char **reason_out)
{
  if (reason_out != NULL) {
    *reason_out = reason;
  }
  return status;
}

// Read to the end, at most `limit` bytes. Works for pipes too.
static und_status read_all(uv_file file, uint32_t limit, und_buffer *out,
                           const char **reason_out)
{
  char piece[PIECE_SIZE];
  uv_buf_t space = uv_buf_init(piece, sizeof piece);
  uint32_t before = out->size;

  for (;;) {
    uv_fs_t request;
    int size = uv_fs_read(NULL, &request, file, &space, 1, -1, NULL);
    uv_fs_req_cleanup(&request);
    if (size == 0) {
      return UND_OK;
    }
    if (size < 0 || (uint32_t)size > limit - (out->size - before)) {
      out->size = before;
      return size < 0 ? refuse(UND_UNREADABLE, uv_strerror(size), reason_out)
                      : refuse(UND_TOO_LARGE, "the file exceeds the size limit",
                               reason_out);
    }
    und_buffer_add(out, (und_slice){piece, (uint32_t)size});
  }
}

char *und_files_real_path(const char *path)
{
  uv_fs_t request;

  uv_fs_realpath(NULL, &request, path, NULL);
  char *real = und_copy(und_slice_from(request.ptr ? request.ptr : path));
  uv_fs_req_cleanup(&request);
  return real;
}

// What was read from `before` on, as UTF-8: without the mark that some programs
// put at the start, and refused if it is UTF-16.
static und_status check_encoding(und_buffer *out, uint32_t before,
                                 bool *marked_out, const char **reason_out)
{
  und_slice read = und_slice_cut(und_buffer_slice(out), before, out->size);

  if (und_slice_starts(read, UND_SLICE("\xFF\xFE")) ||
      und_slice_starts(read, UND_SLICE("\xFE\xFF"))) {
    out->size = before;
    return refuse(UND_UNREADABLE, "the text is UTF-16; save it as UTF-8",
                  reason_out);
  }
  *marked_out = und_slice_starts(read, UND_SLICE("\xEF\xBB\xBF"));
  if (*marked_out) {
    memmove(out->data + before, out->data + before + 3, read.size - 3);
    out->size -= 3;
  }
  return UND_OK;
}

und_status und_files_read(const char *path, uint32_t size_limit,
                          und_buffer *out, const char **reason_out)
{
  bool marked;

  return und_files_read_marked(path, size_limit, out, &marked, reason_out);
}

und_status und_files_read_marked(const char *path, uint32_t size_limit,
                                 und_buffer *out, bool *marked_out,
                                 const char **reason_out)
{
  uv_fs_t request;
  uint32_t before = out->size;

  if (strcmp(path, "-") == 0) {
    und_status piped = read_all(STDIN_FILENO, size_limit, out, reason_out);
    return piped == UND_OK ? check_encoding(out, before, marked_out, reason_out)
                           : piped;
  }
  int file = uv_fs_open(NULL, &request, path, UV_FS_O_RDONLY | UV_FS_O_NONBLOCK,
                        0, NULL);
  uv_fs_req_cleanup(&request);
  if (file < 0) {
    return refuse(file == UV_ENOENT || file == UV_ENOTDIR ? UND_NOT_FOUND
                                                          : UND_UNREADABLE,
                  uv_strerror(file), reason_out);
  }
  uv_fs_fstat(NULL, &request, file, NULL);
  uint64_t mode = request.statbuf.st_mode;
  uv_fs_req_cleanup(&request);
  und_status status =
    S_ISREG(mode) ? read_all(file, size_limit, out, reason_out)
                  : refuse(UND_UNREADABLE, "not a regular file", reason_out);
  uv_fs_close(NULL, &request, file, NULL);
  uv_fs_req_cleanup(&request);
  return status == UND_OK ? check_encoding(out, before, marked_out, reason_out)
                          : status;
}

// Write all of `bytes` to `file`, which is closed in any case.
static bool write_all(int file, und_slice bytes)
{
  while (bytes.size > 0) {
    ssize_t size = write(file, bytes.data, bytes.size);
    if (size < 0 && errno != EINTR) {
      break;
    }
    bytes = und_slice_cut(bytes, size > 0 ? (uint32_t)size : 0, bytes.size);
  }
  bool closed = fchmod(file, 0444) == 0;
  closed = close(file) == 0 && closed;
  return closed && bytes.size == 0;
}

und_status und_files_write(const char *path, und_slice bytes,
                           const char **reason_out)
{
  und_buffer beside = {0};

  und_folder_make_above(path, 0700);
  und_buffer_addf(&beside, "%s.XXXXXX", path);
  int file = mkstemp(beside.data);
  bool written =
    file >= 0 && write_all(file, bytes) && rename(beside.data, path) == 0;
  int error = errno;
  if (file >= 0 && !written) {
    unlink(beside.data);
  }
  und_buffer_finish(&beside);
  return written ? UND_OK : refuse(UND_UNREADABLE, strerror(error), reason_out);
}
