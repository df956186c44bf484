#include "pattern_case.h"

#include "pattern_text.h"

/// One case in so many has a deep pattern: stock Lua takes long for each.
enum { DEEP_ONE_IN = 1500 };

static void make_subject(fuzz_dice *dice, fuzz_alphabet alphabet, fuzz_pattern_case *one) {
    fuzz_clear(&one->subject);
    for (unsigned i = fuzz_below(dice, one->longest + 1); i > 0; i--) {
        fuzz_add_byte(&one->subject, fuzz_letter(dice, alphabet));
    }
}

static void make_replacement(fuzz_dice *dice, fuzz_alphabet alphabet, fuzz_text *replacement) {
    fuzz_clear(replacement);
    for (unsigned i = fuzz_below(dice, 5); i > 0; i--) {
        bool is_escape = fuzz_chance(dice, 40);
        if (is_escape) {
            fuzz_add_byte(replacement, '%');
        }
        bool is_letter = !is_escape || fuzz_chance(dice, 4);
        fuzz_add_byte(
            replacement,
            is_letter ? fuzz_letter(dice, alphabet) : "0123%"[fuzz_below(dice, 5)]);
    }
}

static const char *choose_init(fuzz_dice *dice) {
    static const char *const usual[] = {
        "-6", "-5", "-4", "-3", "-2", "-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
    };
    static const char *const odd[] = {
        "math.maxinteger", "math.mininteger", "1e300", "1.5", "2.0", "'3'", "'x'", "{}", "true",
    };
    if (fuzz_chance(dice, 50)) {
        return "nil";
    }
    return fuzz_chance(dice, 2) ? FUZZ_PICK(dice, odd) : FUZZ_PICK(dice, usual);
}

static const char *choose_limit(fuzz_dice *dice) {
    static const char *const limits[] = {"0", "1", "2", "3", "-1", "'2'", "0.5"};
    return fuzz_chance(dice, 80) ? "nil" : FUZZ_PICK(dice, limits);
}

void fuzz_next_pattern_case(fuzz_dice *dice, fuzz_pattern_case *one) {
    fuzz_alphabet alphabet = fuzz_choose_alphabet(dice);
    if (fuzz_below(dice, DEEP_ONE_IN) == 0) {
        alphabet = (fuzz_alphabet){"ab", 2};
        fuzz_make_deep_pattern(dice, &one->pattern);
        one->longest = 2;
    } else if (one->longest <= 2 || fuzz_chance(dice, 60)) {
        one->longest = fuzz_make_pattern(dice, alphabet, &one->pattern);
    }
    make_subject(dice, alphabet, one);
    make_replacement(dice, alphabet, &one->replacement);
    one->init = choose_init(dice);
    one->limit = choose_limit(dice);
}

static void push_text(lua_State *L, const fuzz_text *text) {
    lua_pushlstring(L, text->bytes, text->length);
}

int fuzz_push_pattern_case(lua_State *L, const void *pattern_case) {
    const fuzz_pattern_case *one = pattern_case;
    push_text(L, &one->subject);
    push_text(L, &one->pattern);
    push_text(L, &one->replacement);
    lua_pushstring(L, one->init);
    lua_pushstring(L, one->limit);
    return 5;
}

/// Adds a string as Lua writes it.
static void quote(const fuzz_text *text, fuzz_text *description) {
    fuzz_add_byte(description, '"');
    for (size_t i = 0; i < text->length; i++) {
        unsigned char byte = (unsigned char)text->bytes[i];
        bool is_plain = byte >= ' ' && byte < 127 && byte != '"' && byte != '\\';
        fuzz_add_format(description, is_plain ? "%c" : "\\x%02x", byte);
    }
    fuzz_add_byte(description, '"');
}

void fuzz_describe_pattern_case(const fuzz_pattern_case *one, fuzz_text *description) {
    fuzz_clear(description);
    fuzz_add_format(description, "subject = ");
    quote(&one->subject, description);
    fuzz_add_format(description, "; pattern = ");
    quote(&one->pattern, description);
    fuzz_add_format(description, "; init = %s; replacement = ", one->init);
    quote(&one->replacement, description);
    fuzz_add_format(description, "; limit = %s", one->limit);
}
