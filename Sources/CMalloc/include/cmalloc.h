#ifndef CMALLOC_H
#define CMALLOC_H

// The C library's allocator where it is GNU's; nothing elsewhere.

// Threads share so many heaps at most. To be called before there are any others.
void cmalloc_limit_heaps(int count);

// Gives memory that is free back to the system.
void cmalloc_give_back(void);

#endif
