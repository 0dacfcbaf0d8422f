#include "cmalloc.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>

void cmalloc_give_back(void) { malloc_trim(0); }
#else
void cmalloc_give_back(void) {}
#endif
