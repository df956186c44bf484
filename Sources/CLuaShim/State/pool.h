// Room for small blocks, by size: a plugin makes and drops strings and tables by the million, and
// most of them are of a few sizes.
#ifndef BROADSHEET_POOL_H
#define BROADSHEET_POOL_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/// Rooms are multiples of this many bytes; the class of a size is how many.
enum { BS_ROOM_STEP = 16, BS_LARGEST_ROOM = 512, BS_SIZE_CLASSES = BS_LARGEST_ROOM / BS_ROOM_STEP + 1 };

/// A room that is free.
typedef struct bs_room {
    struct bs_room *next;
} bs_room;

/// The rooms of one state; all zeros: an empty pool.
typedef struct bs_pool {
    bs_room *free[BS_SIZE_CLASSES]; ///< by class; 0 is not used
    bs_room *slabs;                 ///< what the rooms were cut from
    size_t held;                    ///< bytes of the slabs
} bs_pool;

/// The class of rooms for so many bytes; 0 for what is too large for the pool.
static inline int32_t bs_size_class(size_t size) {
    if (size > BS_LARGEST_ROOM) return 0;
    return (int32_t)((size + BS_ROOM_STEP - 1) / BS_ROOM_STEP);
}

/// Cuts new rooms of a class; NULL if there is no memory, or the pool has grown enough.
bs_room *bs_cut_rooms(bs_pool *pool, int32_t size_class);

/// Takes room of a class; where the pool has none, `size` bytes of `malloc`, and the class is 0.
static inline void *bs_take_room(bs_pool *pool, int32_t *size_class, size_t size) {
    bs_room *room = *size_class ? pool->free[*size_class] : NULL;
    if (!room && *size_class) room = bs_cut_rooms(pool, *size_class);
    if (!room) {
        *size_class = 0;
        return malloc(size);
    }
    pool->free[*size_class] = room->next;
    return room;
}

/// Gives room back to the list of its class, or to `malloc`.
static inline void bs_give_back(bs_pool *pool, void *room, int32_t size_class) {
    if (size_class == 0) {
        free(room);
        return;
    }
    ((bs_room *)room)->next = pool->free[size_class];
    pool->free[size_class] = room;
}

/// Frees the slabs, and with them all rooms.
void bs_free_pool(bs_pool *pool);

#endif
