#include "pattern_class.h"

#include <string.h>

void bs_add_bytes(bs_byte_set *set, unsigned first, unsigned last) {
    for (unsigned byte = first; byte <= last; byte++) {
        set->words[byte >> 6] |= UINT64_C(1) << (byte & 63);
    }
}

static void add_set(bs_byte_set *set, const bs_byte_set *other, bool inverted) {
    for (int i = 0; i < 4; i++) {
        set->words[i] |= inverted ? ~other->words[i] : other->words[i];
    }
}

static bool is_ascii_letter(uint8_t byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// Adds what `%letter` stands for: a class, its complement for a capital, else the byte itself.
/// The classes are those of the C locale, whatever locale the process has.
static void add_escape(bs_byte_set *set, uint8_t letter) {
    static const struct {
        char letter;
        uint8_t ranges[4][2];
    } classes[] = {
        {'a', {{'A', 'Z'}, {'a', 'z'}}},
        {'c', {{0, 31}, {127, 127}}},
        {'d', {{'0', '9'}}},
        {'g', {{33, 126}}},
        {'l', {{'a', 'z'}}},
        {'p', {{33, 47}, {58, 64}, {91, 96}, {123, 126}}},
        {'s', {{9, 13}, {' ', ' '}}},
        {'u', {{'A', 'Z'}}},
        {'w', {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}}},
        {'x', {{'0', '9'}, {'A', 'F'}, {'a', 'f'}}},
        {'z', {{0, 0}}},
    };
    for (size_t i = 0; is_ascii_letter(letter) && i < sizeof classes / sizeof *classes; i++) {
        if (classes[i].letter != (letter | 0x20)) {
            continue;
        }
        bs_byte_set class = {{0}};
        for (int range = 0; range < 4; range++) {
            uint8_t first = classes[i].ranges[range][0], last = classes[i].ranges[range][1];
            if (range == 0 || last != 0) {
                bs_add_bytes(&class, first, last);
            }
        }
        add_set(set, &class, letter != classes[i].letter);
        return;
    }
    bs_add_bytes(set, letter, letter);
}

const uint8_t *bs_class_end(const uint8_t *at, const uint8_t *end, bs_item *item) {
    uint8_t opening = *at++;
    if (opening == '%') {
        if (at == end) {
            item->operation = BS_FAULT;
            item->fault = BS_ENDS_WITH_ESCAPE;
            return NULL;
        }
        return at + 1;
    }
    if (opening != '[') {
        return at;
    }
    if (at < end && *at == '^') {
        at++;
    }
    for (bool first = true; at < end; first = false) {
        if (*at == ']' && !first) {
            return at + 1;
        }
        at += *at == '%' && at + 1 < end ? 2 : 1;
    }
    item->operation = BS_FAULT;
    item->fault = BS_MISSING_BRACKET;
    return NULL;
}

/// Reads the members of `[set]`, which lie from `at` up to the closing bracket at `end`. Where
/// the manual leaves it open, this is as in stock Lua: the end of a range is taken as it stands,
/// be it `%`, and an escape cannot begin a range.
static void add_members(bs_byte_set *set, const uint8_t *at, const uint8_t *end) {
    bs_byte_set members = {{0}};
    bool inverted = *at == '^';
    for (at += inverted; at < end; at++) {
        if (*at == '%') {
            add_escape(&members, *++at);
        } else if (at + 2 < end && at[1] == '-') {
            bs_add_bytes(&members, at[0], at[2]);
            at += 2;
        } else {
            bs_add_bytes(&members, *at, *at);
        }
    }
    add_set(set, &members, inverted);
}

void bs_read_class(const uint8_t *at, const uint8_t *end, bs_item *item) {
    item->class = BS_SET;
    if (*at == '[') {
        add_members(&item->set, at + 1, end - 1);
    } else if (*at == '.') {
        item->class = BS_ANY;
        memset(&item->set, 0xFF, sizeof item->set);
    } else {
        item->byte = end[-1];
        if (*at == '%') {
            add_escape(&item->set, item->byte);
        } else {
            bs_add_bytes(&item->set, item->byte, item->byte);
        }
        bs_byte_set alone = {{0}};
        bs_add_bytes(&alone, item->byte, item->byte);
        if (memcmp(&alone, &item->set, sizeof alone) == 0) {
            item->class = BS_BYTE;
        }
    }
}
