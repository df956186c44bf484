#include "pattern_program.h"

#include "guard.h"
#include "pattern_guide.h"

#include <string.h>

/// What it costs to compile one byte of a pattern.
#define UNITS_PER_BYTE 8

/// Where the compiler stands in the pattern, and what it knows of the captures so far. Whether a
/// capture is open depends on the place in the pattern alone, so all faults of captures are known
/// before any match.
typedef struct parser {
    const uint8_t *text, *at, *end;
    int captures;
    enum { OPEN, CLOSED } states[BS_MAX_CAPTURES];
} parser;

static void add_range(bs_byte_set *set, unsigned first, unsigned last) {
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
                add_range(&class, first, last);
            }
        }
        add_set(set, &class, letter != classes[i].letter);
        return;
    }
    add_range(set, letter, letter);
}

/// The end of the single-byte class at `at`, or null after making `item` a fault.
static const uint8_t *class_end(const uint8_t *at, const uint8_t *end, bs_item *item) {
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
            add_range(&members, at[0], at[2]);
            at += 2;
        } else {
            add_range(&members, *at, *at);
        }
    }
    add_set(set, &members, inverted);
}

/// Notes in `item` the class of single bytes that stands from `at` to `end`.
static void read_class(const uint8_t *at, const uint8_t *end, bs_item *item) {
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
            add_range(&item->set, item->byte, item->byte);
        }
        bs_byte_set alone = {{0}};
        add_range(&alone, item->byte, item->byte);
        if (memcmp(&alone, &item->set, sizeof alone) == 0) {
            item->class = BS_BYTE;
        }
    }
}

static bool is_quantifier(uint8_t byte) {
    return byte != 0 && strchr("*+?-", byte) != NULL;
}

/// Makes the single byte in `item` a literal, and lets it grow over the plain characters that
/// follow, but for the last of them if a quantifier takes it.
static void read_literal(parser *parser, bs_item *item) {
    item->operation = BS_LITERAL;
    item->offset = (size_t)(parser->at - 1 - parser->text);
    while (parser->at < parser->end && strchr("$*+?.([%-)", *parser->at) == NULL
           && !(parser->at + 1 < parser->end && is_quantifier(parser->at[1]))) {
        parser->at++;
    }
    item->length = (size_t)(parser->at - parser->text) - item->offset;
}

static void read_single(parser *parser, bs_item *item) {
    const uint8_t *end = class_end(parser->at, parser->end, item);
    if (end == NULL) {
        return;
    }
    read_class(parser->at, end, item);
    parser->at = end;
    switch (end < parser->end ? *end : 0) {
    case '?': item->operation = BS_OPTIONAL; break;
    case '*': item->operation = BS_GREEDY; break;
    case '+': item->operation = BS_GREEDY; item->minimum = 1; break;
    case '-': item->operation = BS_LAZY; break;
    default:
        item->operation = BS_ONE;
        if (item->class == BS_BYTE) {
            read_literal(parser, item);
        }
        return;
    }
    parser->at++;
}

static void read_opening(parser *parser, bs_item *item) {
    bool position = parser->at + 1 < parser->end && parser->at[1] == ')';
    parser->at += position ? 2 : 1;
    if (parser->captures == BS_MAX_CAPTURES) {
        item->operation = BS_FAULT;
        item->fault = BS_TOO_MANY_CAPTURES;
        return;
    }
    item->operation = position ? BS_POSITION : BS_OPEN;
    item->capture = (int8_t)parser->captures;
    parser->states[parser->captures++] = position ? CLOSED : OPEN;
}

static void read_closing(parser *parser, bs_item *item) {
    int capture = parser->captures - 1;
    while (capture >= 0 && parser->states[capture] != OPEN) {
        capture--;
    }
    parser->at++;
    if (capture < 0) {
        item->operation = BS_FAULT;
        item->fault = BS_INVALID_CLOSE;
        return;
    }
    item->operation = BS_CLOSE;
    item->capture = (int8_t)capture;
    parser->states[capture] = CLOSED;
}

static void read_frontier(parser *parser, bs_item *item) {
    parser->at += 2;
    if (parser->at == parser->end || *parser->at != '[') {
        item->operation = BS_FAULT;
        item->fault = BS_MISSING_FRONTIER_SET;
        return;
    }
    const uint8_t *end = class_end(parser->at, parser->end, item);
    if (end != NULL) {
        item->operation = BS_FRONTIER;
        read_class(parser->at, end, item);
        parser->at = end;
    }
}

static void read_balanced(parser *parser, bs_item *item) {
    if (parser->end - parser->at < 4) {
        item->operation = BS_FAULT;
        item->fault = BS_MISSING_BALANCE;
        return;
    }
    item->operation = BS_BALANCED;
    item->byte = parser->at[2];
    item->closing = parser->at[3];
    add_range(&item->set, item->byte, item->byte);
    parser->at += 4;
}

static void read_repeated(parser *parser, bs_item *item) {
    item->capture = (int8_t)(parser->at[1] - '1');
    parser->at += 2;
    if (item->capture < 0 || item->capture >= parser->captures
        || parser->states[item->capture] == OPEN) {
        item->operation = BS_FAULT;
        item->fault = BS_INVALID_CAPTURE;
        return;
    }
    item->operation = BS_REPEATED;
}

/// Reads the next item; false after the last one, which accepts or is a fault.
static bool read_item(parser *parser, bs_item *item) {
    memset(item, 0, sizeof *item);
    if (parser->at == parser->end) {
        item->operation = BS_ACCEPT;
        return false;
    }
    uint8_t next = parser->at + 1 < parser->end ? parser->at[1] : 0;
    if (*parser->at == '(') {
        read_opening(parser, item);
    } else if (*parser->at == ')') {
        read_closing(parser, item);
    } else if (*parser->at == '$' && parser->at + 1 == parser->end) {
        item->operation = BS_END;
        parser->at++;
    } else if (*parser->at == '%' && next == 'b') {
        read_balanced(parser, item);
    } else if (*parser->at == '%' && next == 'f') {
        read_frontier(parser, item);
    } else if (*parser->at == '%' && next >= '0' && next <= '9') {
        read_repeated(parser, item);
    } else {
        read_single(parser, item);
    }
    return item->operation != BS_FAULT;
}

bs_program *bs_compile(lua_State *L, const char *pattern, size_t length, bool anchors) {
    const uint8_t *text = (const uint8_t *)pattern;
    bool anchored = anchors && *text == '^';
    const parser start = {.text = text, .at = text + anchored, .end = text + length};
    bs_charge(L, (length + 1) * UNITS_PER_BYTE);

    bs_item scratch;
    parser counting = start;
    size_t count = 1;
    while (read_item(&counting, &scratch)) {
        count++;
    }

    size_t size = sizeof(bs_program) + count * sizeof(bs_item) + length;
    bs_program *program = lua_newuserdatauv(L, size, 0);
    program->anchored = anchored;
    program->captures = (uint8_t)counting.captures;
    program->item_count = count;
    program->length = length;
    parser reading = start;
    for (size_t i = 0; i < count; i++) {
        read_item(&reading, &program->items[i]);
    }
    memcpy(program->items + count, pattern, length);
    bs_add_guides(program);
    return program;
}
