#define _GNU_SOURCE
#include "CPosix.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef STATX_ATTR_MOUNT_ROOT
#define STATX_ATTR_MOUNT_ROOT 0x00002000
#endif

int posix_exchange(const char *left, const char *right) {
  return renameat2(AT_FDCWD, left, AT_FDCWD, right, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int posix_move_to_free(const char *from, const char *to) {
  if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  /* A file system without this flag: linking refuses a taken name just as well. */
  if (linkat(AT_FDCWD, from, AT_FDCWD, to, 0) != 0) return errno;
  return unlink(from) == 0 ? 0 : errno;
}

int posix_flush_file_system(int descriptor) { return syncfs(descriptor) == 0 ? 0 : errno; }

int posix_is_mount_root(const char *path) {
  struct statx found;
  if (statx(AT_FDCWD, path, 0, 0, &found) != 0) return 0;
  return (found.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}
