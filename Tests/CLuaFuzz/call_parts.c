#include "call_parts.h"

#include <string.h>

static void add(fuzz_text *source, const char *piece) {
    fuzz_add(source, piece, strlen(piece));
}

void fuzz_add_integer(fuzz_dice *dice, fuzz_text *source) {
    static const char *const odd[] = {
        "0", "-1", "math.maxinteger", "math.mininteger", "1e15", "1.5", "2.0", "'3'", "'x'", "nil",
        "100", "1 << 31", "{}",
    };
    if (fuzz_chance(dice, 80)) {
        fuzz_add_format(source, "%d", (int)fuzz_below(dice, 12) - 4);
    } else {
        add(source, FUZZ_PICK(dice, odd));
    }
}

void fuzz_add_string(fuzz_dice *dice, fuzz_text *source) {
    static const char *const strings[] = {
        "''", "'a'", "'abc'", "'a\\0b'", "'\\u{4E2D}\\u{6587}x'", "'\\xe4\\xb8'", "'\\x80\\x80a'",
        "'\\xf4\\x90\\x80\\x80'", "('x'):rep(50)", "'a\\xffb'", "'\\u{10FFFF}\\u{7FFFFFFF}'", "12",
        "1.5", "nil", "'\\xed\\xa0\\x80'", "'line\\n\\r\\0001\"\\\\'", "'\\xc0\\x80'", "{}",
    };
    add(source, FUZZ_PICK(dice, strings));
}

void fuzz_add_value(fuzz_dice *dice, fuzz_text *source) {
    static const char *const values[] = {
        "nil", "true", "false", "1", "-7", "2^53", "1e300", "0/0", "1/0", "-1/0", "'s'", "'a\\0b'",
        "math.maxinteger", "math.mininteger", "0.1", "3.0", "setmetatable({}, NAMED)",
        "setmetatable({}, MISNAMED)", "'10'", "65", "-0.0",
    };
    add(source, FUZZ_PICK(dice, values));
}

void fuzz_add_list(fuzz_dice *dice, fuzz_text *source) {
    static const char *const odd[] = {
        "setmetatable({1,2,3}, { __len = function() return 2 end })",
        "setmetatable({1,2,3}, { __len = function() return math.maxinteger end })",
        "setmetatable({}, { __len = function() return 'x' end })", "setmetatable({}, DOUBLES)",
        "LOG({1,2,3})", "nil", "'text'", "7", "{1,nil,3}", "{'a',2,3.5}", "{1,{},3}",
    };
    if (fuzz_chance(dice, 20)) {
        add(source, FUZZ_PICK(dice, odd));
        return;
    }
    add(source, "{");
    for (unsigned i = fuzz_below(dice, 9); i > 0; i--) {
        fuzz_add_format(source, "%u,", fuzz_below(dice, 100));
    }
    add(source, "}");
}

void fuzz_add_table(fuzz_dice *dice, fuzz_text *source) {
    static const char *const keys[] = {
        "0", "-1", "0.5", "-2.5", "2^53", "1e300", "math.maxinteger", "math.mininteger", "'a'",
        "'b'", "'a\0'", "''", "true", "false", "NAMED", "DOUBLES", "LOG", "7", "8", "100",
    };
    add(source, "{");
    for (unsigned i = fuzz_below(dice, 6); i > 0; i--) {
        add(source, fuzz_chance(dice, 20) ? "nil, " : "'v', ");
    }
    for (unsigned i = fuzz_below(dice, 8); i > 0; i--) {
        const char *value = fuzz_chance(dice, 15) ? "nil" : "'x'";
        if (fuzz_chance(dice, 50)) {
            fuzz_add_format(source, "[%u] = %s, ", 1 + fuzz_below(dice, 9), value);
        } else {
            fuzz_add_format(source, "[%s] = %s, ", FUZZ_PICK(dice, keys), value);
        }
    }
    add(source, "}");
}

/// A width or a precision: two digits at most are right.
static void add_width(fuzz_dice *dice, fuzz_text *source, const char *before) {
    if (fuzz_chance(dice, 25)) {
        unsigned bound = fuzz_chance(dice, 90) ? 30 : 120;
        fuzz_add_format(source, "%s%u", before, fuzz_below(dice, bound));
    }
}

void fuzz_add_conversions(fuzz_dice *dice, fuzz_text *source) {
    static const char letters[] = "ddisssqqcxXofgGeEaAu%ny";
    add(source, "'");
    for (unsigned i = fuzz_below(dice, 4); i > 0; i--) {
        add(source, fuzz_chance(dice, 50) ? "t%" : "%");
        if (fuzz_chance(dice, 25)) {
            fuzz_add_byte(source, "-+ #0"[fuzz_below(dice, 5)]);
        }
        add_width(dice, source, "");
        add_width(dice, source, ".");
        fuzz_add_byte(source, letters[fuzz_below(dice, sizeof letters - 1)]);
    }
    add(source, "'");
}

void fuzz_add_packing(fuzz_dice *dice, fuzz_text *source) {
    static const char *const items[] = {
        "b", "B", "h", "i3", "I16", "i17", "j", "f", "d", "n", "s", "s1", "z", "x", "Xi4", "!4",
        "<", ">", "=", " ", "c3", "c", "y",
    };
    add(source, "'");
    for (unsigned i = fuzz_below(dice, 5); i > 0; i--) {
        add(source, FUZZ_PICK(dice, items));
    }
    add(source, "'");
}

void fuzz_add_arguments(
    fuzz_dice *dice, fuzz_text *source, unsigned most,
    void (*add_one)(fuzz_dice *dice, fuzz_text *source)
) {
    for (unsigned i = fuzz_below(dice, most + 1); i > 0; i--) {
        add(source, ", ");
        add_one(dice, source);
    }
}
