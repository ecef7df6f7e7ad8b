#include "CMarkArena.h"

#include <cmark-gfm.h>

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A large block from which small ones are cut. */
typedef struct chunk {
  struct chunk *previous;
  size_t capacity;
  size_t used;
  alignas(max_align_t) unsigned char bytes[];
} chunk;

/* What stands before each small block: its size, for growing it. */
typedef struct {
  alignas(max_align_t) size_t size;
} header;

enum { FIRST_CAPACITY = 1 << 18 };

static __thread chunk *current;

static void *cut(size_t size) {
  const size_t unit = alignof(max_align_t);
  if (size > SIZE_MAX / 4) abort();
  size_t whole = sizeof(header) + (size + unit - 1) / unit * unit;
  if (!current || current->capacity - current->used < whole) {
    size_t capacity = current ? current->capacity * 2 : FIRST_CAPACITY;
    if (capacity < whole) capacity = whole;
    chunk *next = malloc(sizeof(chunk) + capacity);
    if (!next) abort();
    next->previous = current;
    next->capacity = capacity;
    next->used = 0;
    current = next;
  }
  header *block = (header *)(current->bytes + current->used);
  current->used += whole;
  block->size = size;
  return block + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  void *block = cut(count * size);
  memset(block, 0, count * size);
  return block;
}

static void *arena_realloc(void *old, size_t size) {
  if (!old) return cut(size);
  header *block = (header *)old - 1;
  if (size <= block->size) return old;
  void *larger = cut(size);
  memcpy(larger, old, block->size);
  return larger;
}

static void arena_free(void *block) { (void)block; }

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

void *cmark_page_arena(void) { return &arena; }

void cmark_page_arena_reset(void) {
  while (current && current->previous) {
    chunk *previous = current->previous;
    free(current);
    current = previous;
  }
  if (current) current->used = 0;
}
