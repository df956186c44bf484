#include "guarded_libraries.h"

#include "guard.h"

#include <lauxlib.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/// Where things stand on the Lua stack while a list is sorted.
enum { LIST = 1, ORDER = 2, VALUES = 3, LEFT = 4, RIGHT = 5 };

/// Whether the value at `one` comes before that at `other`.
static bool is_before(lua_State *L, int one, int other) {
    if (lua_isnil(L, ORDER)) {
        return lua_compare(L, one, other, LUA_OPLT);
    }
    lua_pushvalue(L, ORDER);
    lua_pushvalue(L, one);
    lua_pushvalue(L, other);
    lua_call(L, 2, 1);
    bool before = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return before;
}

/// Puts the value with the given number into one of the two slots for comparison.
static void load(lua_State *L, uint32_t number, int slot) {
    lua_rawgeti(L, VALUES, number);
    lua_replace(L, slot);
}

/// Merges the sorted runs from `left` to `right` and from `right` to `end` into `merged`. All are
/// numbers of values. Of equal values the left one goes first.
static void merge(lua_State *L, const uint32_t *left, const uint32_t *right, const uint32_t *end,
                  uint32_t *merged) {
    const uint32_t *middle = right;
    load(L, middle[-1], LEFT);
    load(L, *right, RIGHT);
    if (is_before(L, RIGHT, LEFT)) {
        if (left + 1 < middle) {
            load(L, *left, LEFT);
        }
        while (left < middle && right < end) {
            if (is_before(L, RIGHT, LEFT)) {
                *merged++ = *right++;
                if (right < end) {
                    load(L, *right, RIGHT);
                }
            } else {
                *merged++ = *left++;
                if (left < middle) {
                    load(L, *left, LEFT);
                }
            }
        }
    }
    memcpy(merged, left, (size_t)(middle - left) * sizeof *left);
    memcpy(merged + (middle - left), right, (size_t)(end - right) * sizeof *right);
}

/// Sorts the `count` numbers in `numbers` by their values, with as many in `spare` for room.
/// Returns where the sorted ones are, which is one of the two. A comparison costs `units`.
static const uint32_t *sort(lua_State *L, uint32_t *numbers, uint32_t *spare, size_t count,
                            size_t units) {
    for (size_t width = 1; width < count; width *= 2) {
        bs_charge(L, count * units);
        size_t start = 0;
        for (; start + width < count; start += 2 * width) {
            size_t length = count - start < 2 * width ? count - start : 2 * width;
            const uint32_t *run = numbers + start;
            merge(L, run, run + width, run + length, spare + start);
        }
        if (start < count) {
            memcpy(spare + start, numbers + start, (count - start) * sizeof *numbers);
        }
        uint32_t *sorted = spare;
        spare = numbers;
        numbers = sorted;
    }
    return numbers;
}

/// Pushes a table with the values of the list. Returns the length of the longest string in it, in
/// bytes: what a comparison may have to look at.
static size_t copy_values(lua_State *L, lua_Integer length) {
    size_t longest = 0;
    lua_createtable(L, (int)length, 0);
    for (lua_Integer i = 1; i <= length; i++) {
        size_t size = lua_geti(L, LIST, i) == LUA_TSTRING ? lua_rawlen(L, -1) : 0;
        longest = size > longest ? size : longest;
        lua_rawseti(L, VALUES, i);
    }
    return longest;
}

int bs_table_sort(lua_State *L) {
    lua_Integer length = bs_list_length(L, LIST, BS_READ | BS_WRITE);
    if (length < 2) {
        return 0;
    }
    luaL_argcheck(L, length < INT_MAX, 1, "array too big");
    if (!lua_isnoneornil(L, ORDER)) {
        luaL_checktype(L, ORDER, LUA_TFUNCTION);
    }
    lua_settop(L, ORDER);
    size_t count = (size_t)length;
    bs_charge(L, 2 * count);

    size_t longest = copy_values(L, length);
    lua_settop(L, RIGHT);
    uint32_t *numbers = lua_newuserdatauv(L, 2 * count * sizeof *numbers, 0);
    for (size_t i = 0; i < count; i++) {
        numbers[i] = (uint32_t)i + 1;
    }
    size_t units = 1 + longest / BS_BYTES_PER_UNIT;
    const uint32_t *sorted = sort(L, numbers, numbers + count, count, units);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, VALUES, sorted[i]);
        lua_seti(L, LIST, (lua_Integer)i + 1);
    }
    return 0;
}
