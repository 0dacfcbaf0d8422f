#include "cmalloc.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>

void cmalloc_limit_heaps(int count) { mallopt(M_ARENA_MAX, count); }
void cmalloc_give_back(void) { malloc_trim(0); }
#else
void cmalloc_limit_heaps(int count) { (void)count; }
void cmalloc_give_back(void) {}
#endif
