// A word in a text: sixteen places at a time where the machine can, else as the C library does it.
//
// Texts in Chinese are what the usual ways are slowest at: a search by the first byte stops at
// every other character, since most of them begin with one of six bytes.
#define _GNU_SOURCE // memmem
#include "find.h"

#include <string.h>

#include "CLuaShim.h"

#ifdef __SSE2__
#include <emmintrin.h>

enum { PLACES = 16 };

/// Which of the sixteen bytes from `text` on are `byte`, as bits.
static unsigned places_of(const char *text, __m128i byte) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)text);
    return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, byte));
}

/// Looks at places where the second and the last byte of a word fit; moves `*text` on, up to where
/// the rest is to be searched otherwise.
///
/// A place that fits but for a byte in between costs the length of the word. So that a word and a
/// text made for it do not take quadratic time, it gives up once that has cost as much as the text.
static const char *find_in_blocks(
    const char **text, const char *end, const char *word, size_t length
) {
    __m128i second = _mm_set1_epi8(word[1]), last = _mm_set1_epi8(word[length - 1]);
    const char *at = *text;
    size_t room = (size_t)(end - at);
    while ((size_t)(end - at) >= length + PLACES) {
        unsigned places = places_of(at + 1, second) & places_of(at + length - 1, last);
        for (; places; places &= places - 1) {
            const char *place = at + __builtin_ctz(places);
            if (memcmp(place, word, length) == 0) return place;
            if (room < length) {
                *text = place + 1;
                return NULL;
            }
            room -= length;
        }
        at += PLACES;
    }
    *text = at;
    return NULL;
}
#endif

const char *bs_find_word(const char *text, size_t length, const char *word, size_t word_length) {
    if (length < word_length) return NULL;
    const char *end = text + length;
#ifdef __SSE2__
    if (word_length > 1) {
        const char *found = find_in_blocks(&text, end, word, word_length);
        if (found) return found;
    }
#endif
    return memmem(text, (size_t)(end - text), word, word_length);
}

size_t bs_find(const char *text, size_t length, const char *word, size_t word_length) {
    const char *found = bs_find_word(text, length, word, word_length);
    return found ? (size_t)(found - text) : length;
}
