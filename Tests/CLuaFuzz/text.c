#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void fuzz_clear(fuzz_text *text) {
    text->length = 0;
    text->bytes[0] = '\0';
}

void fuzz_add(fuzz_text *text, const char *bytes, size_t length) {
    if (length >= sizeof text->bytes - text->length) {
        return;
    }
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

void fuzz_add_byte(fuzz_text *text, int byte) {
    char single = (char)byte;
    fuzz_add(text, &single, 1);
}

void fuzz_add_format(fuzz_text *text, const char *format, ...) {
    size_t room = sizeof text->bytes - text->length;
    va_list arguments;
    va_start(arguments, format);
    int written = vsnprintf(text->bytes + text->length, room, format, arguments);
    va_end(arguments);
    if (written >= 0 && (size_t)written < room) {
        text->length += (size_t)written;
    }
    text->bytes[text->length] = '\0';
}
