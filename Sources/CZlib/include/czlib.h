#ifndef CZLIB_H
#define CZLIB_H

#include <stddef.h>

// Compresses bytes as gzip (RFC 1952); returns how many were written, 0 where they do not fit or zlib is not
// on this machine. zlib is opened when it is first needed.
size_t czlib_gzip(const unsigned char *bytes, size_t count, unsigned char *into, size_t room);

#endif
