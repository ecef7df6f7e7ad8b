#ifndef ACCORD_CPOSIX_H
#define ACCORD_CPOSIX_H

/* Calls of Linux that Swift's Glibc module does not show, because their headers declare them only
   to programs that ask for GNU's additions. */

/* Lets two paths change places in one step. Returns 0, or the number of the error. */
int posix_exchange(const char *left, const char *right);

/* Moves `from` to `to` unless something is there already. Returns 0, or the number of the error. */
int posix_move_to_free(const char *from, const char *to);

/* Writes all that waits for the file system of an open file to the disk. Returns 0, or the number
   of the error. */
int posix_flush_file_system(int descriptor);

/* Whether a folder is the root of a mount: 1 if so, 0 if not or if the kernel cannot say. */
int posix_is_mount_root(const char *path);

#endif
