// A word in a text.
#ifndef BROADSHEET_FIND_H
#define BROADSHEET_FIND_H

#include <stddef.h>

/// The first occurrence of a word, of any bytes, in a text, or NULL; takes linear time.
const char *bs_find_word(const char *text, size_t length, const char *word, size_t word_length);

#endif
