// A word in a text, for Swift: it does not see `memmem`.
#define _GNU_SOURCE // memmem
#include <string.h>

#include "CLuaShim.h"

size_t bs_find(const char *text, size_t length, const char *word, size_t word_length) {
    if (length < word_length) return length;
    const char *found = memmem(text, length, word, word_length);
    return found ? (size_t)(found - text) : length;
}
