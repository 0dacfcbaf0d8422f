// Runs a command, its output thrown away, and prints what it cost.
//
//     launch COMMAND ARGUMENT…
//
// Prints the wait status, and wall time, CPU time of user and system (microseconds) and the most memory that
// was resident (kB). A program starts with the peak of the process that it was forked from, so that a
// small one cannot be measured from a large one such as Python.
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000LL + time.tv_nsec / 1000;
}

static long long microseconds(struct timeval time) {
  return time.tv_sec * 1000000LL + time.tv_usec;
}

int main(int count, char **arguments) {
  if (count < 2) return fprintf(stderr, "usage: launch COMMAND ARGUMENT...\n"), 64;
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", O_WRONLY, 0);
  pid_t child;
  int status;
  struct rusage usage;
  long long start = now();
  if (posix_spawnp(&child, arguments[1], &quiet, NULL, arguments + 1, environ) != 0)
    return fprintf(stderr, "launch: %s cannot be started\n", arguments[1]), 127;
  if (wait4(child, &status, 0, &usage) < 0) return perror("launch"), 2;
  long long wall = now() - start;
  printf("%d %lld %lld %ld\n", status, wall,
         microseconds(usage.ru_utime) + microseconds(usage.ru_stime), usage.ru_maxrss);
  return 0;
}
