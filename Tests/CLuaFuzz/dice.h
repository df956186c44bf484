#ifndef FUZZ_DICE_H
#define FUZZ_DICE_H

#include <stdbool.h>
#include <stdint.h>

/// A source of numbers that look random and are the same for the same seed.
typedef struct fuzz_dice {
    uint64_t state;
} fuzz_dice;

static inline fuzz_dice fuzz_dice_make(uint64_t seed) {
    uint64_t state = seed * UINT64_C(0x9e3779b97f4a7c15);
    return (fuzz_dice){state == 0 ? 1 : state}; // xorshift never leaves zero
}

/// A number below `bound`.
static inline unsigned fuzz_below(fuzz_dice *dice, unsigned bound) {
    dice->state ^= dice->state << 13;
    dice->state ^= dice->state >> 7;
    dice->state ^= dice->state << 17;
    return (unsigned)((dice->state >> 20) % bound);
}

/// True in so many cases of a hundred.
static inline bool fuzz_chance(fuzz_dice *dice, unsigned percent) {
    return fuzz_below(dice, 100) < percent;
}

/// One element of an array.
#define FUZZ_PICK(dice, array) (array)[fuzz_below((dice), sizeof(array) / sizeof *(array))]

#endif
