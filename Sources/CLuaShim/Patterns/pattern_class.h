#ifndef BS_PATTERN_CLASS_H
#define BS_PATTERN_CLASS_H

#include "pattern_program.h"

/// Adds the bytes from `first` to `last` to a set.
void bs_add_bytes(bs_byte_set *set, unsigned first, unsigned last);

/// The end of the single-byte class at `at`, or null after making `item` a fault.
const uint8_t *bs_class_end(const uint8_t *at, const uint8_t *end, bs_item *item);

/// Notes in `item` the class of single bytes that stands from `at` to `end`.
void bs_read_class(const uint8_t *at, const uint8_t *end, bs_item *item);

#endif
