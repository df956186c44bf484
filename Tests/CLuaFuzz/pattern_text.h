#ifndef FUZZ_PATTERN_TEXT_H
#define FUZZ_PATTERN_TEXT_H

#include "dice.h"
#include "text.h"

/// The bytes that one case is made of. Few of them, so that patterns match.
typedef struct fuzz_alphabet {
    const char *bytes;
    size_t count;
} fuzz_alphabet;

fuzz_alphabet fuzz_choose_alphabet(fuzz_dice *dice);

/// A byte of the alphabet, or now and then any byte.
int fuzz_letter(fuzz_dice *dice, fuzz_alphabet alphabet);

/// Makes a pattern, well formed or nearly so. Returns the longest subject on which stock Lua, whose
/// work may grow with the power of the repetitions, is still fast.
unsigned fuzz_make_pattern(fuzz_dice *dice, fuzz_alphabet alphabet, fuzz_text *pattern);

/// Makes a pattern with about as many repetitions in a row as stock Lua allows, of the letters `a`
/// and `b`.
void fuzz_make_deep_pattern(fuzz_dice *dice, fuzz_text *pattern);

#endif
