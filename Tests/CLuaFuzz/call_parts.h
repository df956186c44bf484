#ifndef FUZZ_CALL_PARTS_H
#define FUZZ_CALL_PARTS_H

#include "dice.h"
#include "text.h"

// The parts of generated calls, as source text: mostly what the functions want, now and then not.

void fuzz_add_integer(fuzz_dice *dice, fuzz_text *source);
void fuzz_add_string(fuzz_dice *dice, fuzz_text *source);
/// A value to format.
void fuzz_add_value(fuzz_dice *dice, fuzz_text *source);
void fuzz_add_list(fuzz_dice *dice, fuzz_text *source);
/// A table with keys of many types, and holes.
void fuzz_add_table(fuzz_dice *dice, fuzz_text *source);
/// A format for `string.format`.
void fuzz_add_conversions(fuzz_dice *dice, fuzz_text *source);
/// A format for `string.pack`.
void fuzz_add_packing(fuzz_dice *dice, fuzz_text *source);

/// Adds up to `most` further arguments, each with its comma.
void fuzz_add_arguments(
    fuzz_dice *dice, fuzz_text *source, unsigned most,
    void (*add_one)(fuzz_dice *dice, fuzz_text *source));

#endif
