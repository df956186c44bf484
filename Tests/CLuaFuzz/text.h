#ifndef FUZZ_TEXT_H
#define FUZZ_TEXT_H

#include <stddef.h>

/// Bytes that are put together piece by piece. What does not fit any more is left out whole.
typedef struct fuzz_text {
    size_t length;
    char bytes[4096]; ///< a zero byte follows the last
} fuzz_text;

void fuzz_clear(fuzz_text *text);
void fuzz_add(fuzz_text *text, const char *bytes, size_t length);
void fuzz_add_byte(fuzz_text *text, int byte);
void fuzz_add_format(fuzz_text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
