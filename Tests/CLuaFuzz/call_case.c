#include "call_case.h"

#include "call_parts.h"

static void call_list_function(fuzz_dice *dice, fuzz_text *source) {
    static const char *const names[] = {"insert", "remove", "concat", "unpack", "move", "pack"};
    const char *name = FUZZ_PICK(dice, names);
    fuzz_add_format(source, "table.%s(t", name);
    if (name[0] == 'c' && fuzz_chance(dice, 66)) {
        fuzz_add_format(source, ", ");
        fuzz_add_string(dice, source);
    } else if (name[0] == 'i' && fuzz_chance(dice, 50)) {
        fuzz_add_format(source, ", ");
        fuzz_add_integer(dice, source);
        fuzz_add_format(source, ", 'v'");
    }
    fuzz_add_arguments(dice, source, name[0] == 'm' ? 4 : 3, fuzz_add_integer);
    fuzz_add_format(source, ")");
}

static void call_sort(fuzz_dice *dice, fuzz_text *source) {
    static const char *const orders[] = {
        "", ", nil", ", function(a, b) return a > b end", ", function(a, b) return a < b end",
        ", 5", ", function() error('stop') end",
    };
    fuzz_add_format(source, "table.sort(t%s)", FUZZ_PICK(dice, orders));
}

static void call_rep(fuzz_dice *dice, fuzz_text *source) {
    fuzz_add_format(source, "string.rep(");
    fuzz_add_string(dice, source);
    fuzz_add_format(source, ", ");
    fuzz_add_integer(dice, source);
    fuzz_add_arguments(dice, source, 1, fuzz_add_string);
    fuzz_add_format(source, ")");
}

static void call_format(fuzz_dice *dice, fuzz_text *source) {
    bool is_method = fuzz_chance(dice, 20);
    fuzz_add_format(source, is_method ? "(" : "string.format(");
    fuzz_add_conversions(dice, source);
    fuzz_add_format(source, is_method ? "):format(nil" : "");
    fuzz_add_arguments(dice, source, 4, fuzz_add_value);
    fuzz_add_format(source, ")");
}

static void call_pack(fuzz_dice *dice, fuzz_text *source) {
    static const char *const names[] = {"pack", "packsize", "unpack"};
    const char *name = FUZZ_PICK(dice, names);
    fuzz_add_format(source, "string.%s(", name);
    fuzz_add_packing(dice, source);
    if (name[0] == 'u') {
        fuzz_add_format(source, ", ");
        fuzz_add_string(dice, source);
        fuzz_add_arguments(dice, source, 1, fuzz_add_integer);
    } else {
        fuzz_add_arguments(dice, source, 4, fuzz_add_value);
    }
    fuzz_add_format(source, ")");
}

/// A function of the string library with a text and some numbers.
static void call_string_function(fuzz_dice *dice, fuzz_text *source) {
    static const char *const names[] = {"byte", "lower", "upper", "reverse", "sub", "len", "char"};
    bool is_method = fuzz_chance(dice, 20);
    const char *name = FUZZ_PICK(dice, names);
    fuzz_add_format(source, is_method ? "(" : "string.%s(", name);
    fuzz_add_string(dice, source);
    if (is_method) {
        fuzz_add_format(source, "):%s(1", name);
    }
    fuzz_add_arguments(dice, source, 2, fuzz_add_integer);
    fuzz_add_format(source, ")");
}

static void call_utf8_char(fuzz_dice *dice, fuzz_text *source) {
    fuzz_add_format(source, "utf8.char(0");
    fuzz_add_arguments(dice, source, 4, fuzz_add_integer);
    fuzz_add_format(source, ")");
}

static void call_utf8_codes(fuzz_dice *dice, fuzz_text *source) {
    fuzz_add_format(source, "CODES(");
    fuzz_add_string(dice, source);
    fuzz_add_format(source, ", %s)", fuzz_chance(dice, 50) ? "true" : "nil");
}

static void call_utf8_function(fuzz_dice *dice, fuzz_text *source) {
    static const char *const names[] = {"len", "codepoint", "offset"};
    fuzz_add_format(source, "utf8.%s(", FUZZ_PICK(dice, names));
    fuzz_add_string(dice, source);
    fuzz_add_arguments(dice, source, 3, fuzz_add_integer);
    fuzz_add_format(source, ")");
}

/// A traversal that may clear fields on its way.
static void traverse(fuzz_dice *dice, fuzz_text *source) {
    static const char *const ways[] = {"'next'", "'pairs'"};
    static const char *const clearings[] = {"0", "1", "2", "3"};
    fuzz_add_format(source, "TRAVERSE(");
    fuzz_add_table(dice, source);
    fuzz_add_format(source, ", %s, %s)", FUZZ_PICK(dice, ways), FUZZ_PICK(dice, clearings));
}

/// A function called by `pcall`, so that it has no name at the place of the call.
static void call_without_name(fuzz_dice *dice, fuzz_text *source) {
    static const char *const names[] = {
        "string.rep", "string.format", "string.gsub", "string.find", "string.byte", "table.concat",
        "table.insert", "table.unpack", "utf8.char", "utf8.len", "utf8.codepoint", "math.floor",
        "tonumber", "setmetatable", "select", "ipairs", "coroutine.wrap",
    };
    fuzz_add_format(source, "pcall(%s", FUZZ_PICK(dice, names));
    fuzz_add_arguments(dice, source, 2, fuzz_add_integer);
    fuzz_add_format(source, ")");
}

void fuzz_make_call_case(fuzz_dice *dice, fuzz_call_case *one) {
    static void (*const calls[])(fuzz_dice *dice, fuzz_text *source) = {
        call_list_function, call_list_function, call_list_function, call_list_function, call_sort,
        call_rep, call_format, call_format, call_pack, call_string_function, call_utf8_char,
        call_utf8_codes, call_utf8_function, call_without_name, traverse,
    };
    fuzz_clear(&one->source);
    fuzz_add_format(&one->source, "local t = ");
    fuzz_add_list(dice, &one->source);
    fuzz_add_format(&one->source, "\nreturn t, function() return ");
    FUZZ_PICK(dice, calls)(dice, &one->source);
    fuzz_add_format(&one->source, " end");
    one->comparison = fuzz_comparison_of(one->source.bytes);
}

int fuzz_push_call_case(lua_State *L, const void *call_case) {
    const fuzz_call_case *one = call_case;
    lua_pushlstring(L, one->source.bytes, one->source.length);
    lua_pushboolean(L, one->comparison == FUZZ_RESULTS);
    return 2;
}
