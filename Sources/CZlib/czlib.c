#include "czlib.h"

#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <string.h>

// zlib's z_stream, whose layout is part of its interface; its header need not be installed.
struct stream {
  const unsigned char *next_in;
  unsigned avail_in;
  unsigned long total_in;
  unsigned char *next_out;
  unsigned avail_out;
  unsigned long total_out;
  const char *msg;
  void *state, *zalloc, *zfree, *opaque;
  int data_type;
  unsigned long adler, reserved;
};

static int (*init)(struct stream *, int, int, int, int, int, const char *, int);
static int (*deflate)(struct stream *, int);
static int (*end)(struct stream *);

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  void *library = dlopen("libz.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  deflate = (__typeof__(deflate))dlsym(library, "deflate");
  end = (__typeof__(end))dlsym(library, "deflateEnd");
  init = (__typeof__(init))dlsym(library, "deflateInit2_");
}

size_t czlib_gzip(const unsigned char *bytes, size_t count, unsigned char *into, size_t room) {
  enum { FINISH = 4, STREAM_END = 1, DEFLATED = 8, GZIP_WINDOW = 15 + 16 };
  pthread_once(&once, open_library);
  if (!init || !deflate || !end || count > UINT_MAX || room > UINT_MAX) return 0;
  struct stream stream;
  memset(&stream, 0, sizeof stream);
  if (init(&stream, 5, DEFLATED, GZIP_WINDOW, 8, 0, "1.2.11", sizeof stream) != 0) return 0;
  stream.next_in = bytes;
  stream.avail_in = (unsigned)count;
  stream.next_out = into;
  stream.avail_out = (unsigned)room;
  int result = deflate(&stream, FINISH);
  size_t written = stream.total_out;
  end(&stream);
  return result == STREAM_END ? written : 0;
}
