// The slow part of the pool: slabs of memory, cut into rooms of one size.
#include "pool.h"

/// Under AddressSanitizer each block is of `malloc`, so that it sees blocks that are used once freed.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BS_EACH_BY_MALLOC 1
#endif
#endif

/// A slab that has been cut for one size is never used for another, so that a plugin which fills the
/// pool with one size after the other would make it grow without end: past this, `malloc` serves. The
/// word lists of the bundled plugins alone take a quarter of it.
enum { LARGEST_POOL = 64 << 20, SLAB = 32 << 10 };

bs_room *bs_cut_rooms(bs_pool *pool, int32_t size_class) {
#ifdef BS_EACH_BY_MALLOC
    (void)pool, (void)size_class;
    return NULL;
#else
    if (pool->held >= LARGEST_POOL) return NULL;
    char *slab = malloc(SLAB);
    if (!slab) return NULL;
    pool->held += SLAB;
    ((bs_room *)slab)->next = pool->slabs;
    pool->slabs = (bs_room *)slab;
    size_t size = (size_t)size_class * BS_ROOM_STEP;
    // From the end, so that they are taken in the order of their addresses.
    bs_room *next = NULL;
    for (size_t count = (SLAB - BS_ROOM_STEP) / size; count > 0; count--) {
        bs_room *room = (bs_room *)(slab + BS_ROOM_STEP + (count - 1) * size);
        room->next = next;
        next = room;
    }
    pool->free[size_class] = next;
    return next;
#endif
}

void bs_free_pool(bs_pool *pool) {
    while (pool->slabs) {
        bs_room *next = pool->slabs->next;
        free(pool->slabs);
        pool->slabs = next;
    }
}
