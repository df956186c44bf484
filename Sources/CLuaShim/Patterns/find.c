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

/// What a place must have: the second and the last byte of a word.
typedef struct bs_ends {
    __m128i second, last;
    size_t distance; ///< from the first byte to the last
} bs_ends;

/// At which of sixteen places from `at` on both bytes fit, as bytes that are 0 or 255.
static inline __m128i fits(const bs_ends *ends, const char *at) {
    __m128i seconds = _mm_loadu_si128((const __m128i *)(const void *)(at + 1));
    __m128i lasts = _mm_loadu_si128((const __m128i *)(const void *)(at + ends->distance));
    return _mm_and_si128(
        _mm_cmpeq_epi8(seconds, ends->second), _mm_cmpeq_epi8(lasts, ends->last));
}

/// Moves `at` on to the first block of sixteen places, of those before `end`, with one that fits.
static const char *skip_blocks(const bs_ends *ends, const char *at, const char *end) {
    size_t reach = ends->distance + 4 * PLACES;
    for (; (size_t)(end - at) > reach; at += 4 * PLACES) {
        __m128i first = _mm_or_si128(fits(ends, at), fits(ends, at + PLACES));
        __m128i second = _mm_or_si128(fits(ends, at + 2 * PLACES), fits(ends, at + 3 * PLACES));
        if (_mm_movemask_epi8(_mm_or_si128(first, second))) break;
    }
    return at;
}

/// A search for a word.
typedef struct bs_search {
    bs_ends ends;
    const char *word;
    size_t length;
    size_t room;          ///< how many bytes may be compared before it gives up
    const char *given_up; ///< where it gave up; NULL if it has not
} bs_search;

/// Looks at those of sixteen places from `at` on where the second and the last byte of the word fit.
static inline const char *find_in_block(bs_search *search, const char *at) {
    unsigned places = (unsigned)_mm_movemask_epi8(fits(&search->ends, at));
    for (; places; places &= places - 1) {
        const char *place = at + __builtin_ctz(places);
        if (memcmp(place, search->word, search->length) == 0) return place;
        if (search->room < search->length) {
            search->given_up = place + 1;
            return NULL;
        }
        search->room -= search->length;
    }
    return NULL;
}

/// Looks for a word block by block; moves `*text` on, up to where the rest is to be searched otherwise.
///
/// A place that fits but for a byte in between costs the length of the word. So that a word and a
/// text made for it do not take quadratic time, it gives up once that has cost as much as the text.
static const char *find_in_blocks(
    const char **text, const char *end, const char *word, size_t length
) {
    if ((size_t)(end - *text) < length + PLACES) return NULL;
    bs_search search = {
        .ends = {_mm_set1_epi8(word[1]), _mm_set1_epi8(word[length - 1]), length - 1},
        .word = word, .length = length, .room = (size_t)(end - *text),
    };
    const char *at = skip_blocks(&search.ends, *text, end);
    const char *found = NULL;
    while ((size_t)(end - at) >= length + PLACES) {
        found = find_in_block(&search, at);
        if (found || search.given_up) break;
        at = skip_blocks(&search.ends, at + PLACES, end);
    }
    // What is left are places of the last block; some of it has been looked at before.
    if (!found && !search.given_up) found = find_in_block(&search, end - length - (PLACES - 1));
    *text = search.given_up ? search.given_up : end;
    return found;
}
#endif

const char *bs_find_word(const char *text, size_t length, const char *word, size_t word_length) {
    if (length < word_length) return NULL;
    const char *end = text + length;
#ifdef __SSE2__
    if (word_length > 1) {
        const char *found = find_in_blocks(&text, end, word, word_length);
        if (found || text == end) return found;
    }
#endif
    return memmem(text, (size_t)(end - text), word, word_length);
}

size_t bs_find(const char *text, size_t length, const char *word, size_t word_length) {
    const char *found = bs_find_word(text, length, word, word_length);
    return found ? (size_t)(found - text) : length;
}
