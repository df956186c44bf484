#include "pattern_program.h"

#include "guard.h"
#include "pattern_class.h"
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
    const uint8_t *end = bs_class_end(parser->at, parser->end, item);
    if (end == NULL) {
        return;
    }
    bs_read_class(parser->at, end, item);
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
    const uint8_t *end = bs_class_end(parser->at, parser->end, item);
    if (end != NULL) {
        item->operation = BS_FRONTIER;
        bs_read_class(parser->at, end, item);
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
    bs_add_bytes(&item->set, item->byte, item->byte);
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
