#ifndef CMALLOC_H
#define CMALLOC_H

// Gives memory that is free back to the system, where the C library is GNU's.
void cmalloc_give_back(void);

#endif
