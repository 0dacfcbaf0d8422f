// What reading a library costs at the very least.
//
//     yardstick read|parse THREADS FOLDER
//     yardstick save 1 FOLDER
//
// Lists every .yaml file below FOLDER and reads its bytes; `parse` also drains libyaml's events.
// Prints files, bytes and events. `save` writes a file of 4 kB and brings it and its folder to the disk.
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

static char **paths;
static size_t path_count;
static atomic_size_t next_path, all_bytes, all_events;
static bool parses;

static void fail(const char *what) {
  perror(what);
  exit(2);
}

static void *allocated(void *memory) {
  if (!memory) fail("memory");
  return memory;
}

static void add_path(const char *path) {
  if (path_count % 1024 == 0)
    paths = allocated(realloc(paths, (path_count + 1024) * sizeof *paths));
  paths[path_count++] = allocated(strdup(path));
}

static bool has_ending(const char *name, const char *ending) {
  size_t length = strlen(name), wanted = strlen(ending);
  return length > wanted && strcmp(name + length - wanted, ending) == 0;
}

static void list(const char *folder) {
  DIR *directory = opendir(folder);
  if (!directory) fail(folder);
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (entry->d_name[0] == '.') continue;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    if (entry->d_type == DT_DIR) list(path);
    else if (has_ending(entry->d_name, ".yaml")) add_path(path);
  }
  closedir(directory);
}

static size_t read_file(const char *path, unsigned char **buffer, size_t *capacity) {
  struct stat status;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0 || fstat(file, &status) < 0) fail(path);
  size_t size = status.st_size, length = 0;
  if (size + 1 > *capacity) *buffer = allocated(realloc(*buffer, *capacity = 2 * size + 1));
  for (ssize_t got; (got = read(file, *buffer + length, size + 1 - length)) > 0;) length += got;
  close(file);
  return length;
}

static size_t count_events(const char *path, const unsigned char *bytes, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  size_t count = 0;
  if (!yaml_parser_initialize(&parser)) fail("libyaml");
  yaml_parser_set_input_string(&parser, bytes, length);
  for (bool is_end = false; !is_end; count++) {
    if (!yaml_parser_parse(&parser, &event)) fail(path);
    is_end = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return count;
}

static void *work(void *unused) {
  unsigned char *buffer = NULL;
  size_t capacity = 0, bytes = 0, events = 0, index;
  while ((index = atomic_fetch_add(&next_path, 1)) < path_count) {
    size_t length = read_file(paths[index], &buffer, &capacity);
    bytes += length;
    if (parses) events += count_events(paths[index], buffer, length);
  }
  atomic_fetch_add(&all_bytes, bytes);
  atomic_fetch_add(&all_events, events);
  free(buffer);
  return unused;
}

static int save(const char *folder) {
  char path[4096];
  static char bytes[4096];
  snprintf(path, sizeof path, "%s/.saved.tmp", folder);
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  int parent = open(folder, O_RDONLY | O_DIRECTORY);
  if (file < 0 || parent < 0 || write(file, bytes, sizeof bytes) < 0) fail(path);
  if (fsync(file) < 0 || fsync(parent) < 0) fail(path);
  return unlink(path);
}

int main(int count, char **arguments) {
  if (count == 4 && strcmp(arguments[1], "save") == 0) return save(arguments[3]);
  if (count != 4) return fprintf(stderr, "usage: yardstick read|parse|save THREADS FOLDER\n"), 64;
  parses = strcmp(arguments[1], "parse") == 0;
  list(arguments[3]);
  int extra = atoi(arguments[2]) - 1;
  pthread_t threads[64];
  for (int i = 0; i < extra && i < 64; i++) pthread_create(&threads[i], NULL, work, NULL);
  work(NULL);
  for (int i = 0; i < extra && i < 64; i++) pthread_join(threads[i], NULL);
  printf("%zu files, %zu bytes, %zu events\n", path_count, all_bytes, all_events);
}
