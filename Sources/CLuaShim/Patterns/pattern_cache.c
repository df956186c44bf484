#include "pattern_cache.h"

/// The programs that a cache may hold. When it is full it is emptied: patterns that are in use
/// come back at once, and those made up on the fly do not pile up.
#define CAPACITY 128
/// The longest pattern that is kept, in bytes: a program takes many times the pattern's room.
#define LONGEST 256
/// Where a cache counts its programs: its keys are strings otherwise.
#define COUNT_KEY 1

void bs_push_pattern_cache(lua_State *L) {
    lua_createtable(L, 1, CAPACITY);
}

static void empty(lua_State *L, int cache) {
    lua_pushnil(L);
    while (lua_next(L, cache) != 0) {
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        lua_pushnil(L);
        lua_rawset(L, cache);
    }
}

static void store(lua_State *L, int cache, int index) {
    lua_rawgeti(L, cache, COUNT_KEY);
    lua_Integer count = lua_tointeger(L, -1);
    lua_pop(L, 1);
    if (count >= CAPACITY) {
        empty(L, cache);
        count = 0;
    }
    lua_pushvalue(L, index);
    lua_pushvalue(L, -2);
    lua_rawset(L, cache);
    lua_pushinteger(L, count + 1);
    lua_rawseti(L, cache, COUNT_KEY);
}

const bs_program *bs_push_cached_program(lua_State *L, int cache, int index) {
    lua_pushvalue(L, index);
    if (lua_rawget(L, cache) == LUA_TUSERDATA) {
        return lua_touserdata(L, -1);
    }
    lua_pop(L, 1);
    size_t length;
    const char *pattern = lua_tolstring(L, index, &length);
    const bs_program *program = bs_compile(L, pattern, length, true);
    if (length <= LONGEST) {
        store(L, cache, index);
    }
    return program;
}
