// The global functions of a plugin: those of Lua that cannot reach outside, and the host's own in
// the place of those that could hide a stop, show an address or depend on a hash.
#include <string.h>

#include "guard.h"
#include "guards.h"
#include "patterns.h"
#include "state.h"

// ---- Errors that must not be swallowed ----------------------------------------------------------

void bs_raise_if_final(lua_State *L, int code) {
    bs_state *state = bs_of(L);
    if (code == LUA_ERRMEM) bs_abort(state, BS_LIMIT_MEMORY, state->allowed, state->used);
    bs_raise_if_aborted(L);
}

static int finish_pcall(lua_State *L, int code, lua_KContext extra) {
    if (code == LUA_OK || code == LUA_YIELD) return lua_gettop(L) - (int)extra;
    bs_raise_if_final(L, code);
    lua_pushboolean(L, 0);
    lua_insert(L, -2);
    return 2;
}

static int guarded_pcall(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    int code = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finish_pcall);
    return finish_pcall(L, code, 0);
}

static int finish_handler(lua_State *L, int code, lua_KContext extra) {
    (void)code;
    (void)extra;
    return lua_gettop(L) - 2; // all but the handler and the place of `true`
}

/// The stack holds the handler, `true` and then what the call gave.
static int finish_xpcall(lua_State *L, int code, lua_KContext extra) {
    (void)extra;
    if (code == LUA_OK || code == LUA_YIELD) return lua_gettop(L) - 1;
    bs_raise_if_final(L, code);
    // The handler runs after unwinding, as an ordinary call, so that it is stopped like any other.
    lua_pushvalue(L, 1);
    lua_pushvalue(L, 3);
    lua_pushboolean(L, 0);
    lua_replace(L, 3);
    lua_callk(L, 1, LUA_MULTRET, 0, finish_handler);
    return finish_handler(L, LUA_OK, 0);
}

static int guarded_xpcall(lua_State *L) {
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_pushvalue(L, 2);
    lua_pushboolean(L, 1);
    lua_rotate(L, 1, 2);
    lua_remove(L, 4); // the handler's old place: now handler, true, function, arguments
    int code = lua_pcallk(L, lua_gettop(L) - 3, LUA_MULTRET, 0, 0, finish_xpcall);
    return finish_xpcall(L, code, 0);
}

// ---- Metatables, text, traversal ----------------------------------------------------------------

static int guarded_setmetatable(lua_State *L) {
    int type = lua_type(L, 2);
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2, "nil or table");
    if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL) {
        return luaL_error(L, "cannot change a protected metatable");
    }
    lua_settop(L, 2);
    if (type == LUA_TTABLE) {
        lua_pushliteral(L, "__gc");
        if (lua_rawget(L, 2) != LUA_TNIL) {
            return luaL_error(L, "__gc is not available here: use a <close> variable");
        }
    }
    lua_settop(L, 2);
    lua_setmetatable(L, 1);
    return 1;
}

static int guarded_rawset(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkany(L, 2);
    luaL_checkany(L, 3);
    if (bs_push_frozen_content(L, 1)) return luaL_error(L, "this table is read-only");
    lua_settop(L, 3);
    if (bs_is_environment(L, 1)) {
        lua_settable(L, 1); // an assignment like any other: after the start it is refused
    } else {
        lua_rawset(L, 1);
    }
    return 1;
}

/// `rawget`: the globals stand behind the table of a plugin's globals, and are found there.
static int guarded_rawget(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkany(L, 2);
    lua_settop(L, 2);
    if (bs_is_environment(L, 1)) {
        lua_gettable(L, 1);
    } else {
        lua_rawget(L, 1);
    }
    return 1;
}

void bs_push_text(lua_State *L, int index) {
    index = lua_absindex(L, index);
    if (luaL_callmeta(L, index, "__tostring")) {
        if (!lua_isstring(L, -1)) luaL_error(L, "'__tostring' must return a string");
        return;
    }
    switch (lua_type(L, index)) {
    case LUA_TNIL: case LUA_TBOOLEAN: case LUA_TNUMBER: case LUA_TSTRING:
        luaL_tolstring(L, index, NULL);
        return;
    case LUA_TLIGHTUSERDATA:
        lua_pushstring(L, lua_touserdata(L, index) == &bs_null_key ? "null" : "userdata");
        return;
    default:
        if (luaL_getmetafield(L, index, "__name") == LUA_TSTRING) return;
        lua_pushstring(L, luaL_typename(L, index));
    }
}

static int guarded_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    bs_push_text(L, 1);
    return 1;
}

static int guarded_print(lua_State *L) {
    int count = lua_gettop(L);
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    for (int index = 1; index <= count; index++) {
        if (index > 1) luaL_addchar(&buffer, '\t');
        bs_push_text(L, index);
        luaL_addvalue(&buffer);
    }
    luaL_pushresult(&buffer);
    return bs_call_host(L, BS_CALL_PRINT, lua_gettop(L));
}

// ---- Random numbers -----------------------------------------------------------------------------

/// Asks the host for the seed of the running call, once per call.
static lua_Integer seed_of_call(lua_State *L) {
    bs_call_host(L, BS_CALL_SEED, lua_gettop(L) + 1);
    lua_Integer seed = lua_tointeger(L, -1);
    lua_pop(L, 1);
    return seed;
}

/// `math.random`, from a seed of the host's: upvalues are the stock `random` and `randomseed`.
static int guarded_random(lua_State *L) {
    bs_state *state = bs_of(L);
    if (state->seeded_generation != state->generation) {
        state->seeded_generation = state->generation;
        lua_pushvalue(L, lua_upvalueindex(2));
        lua_pushinteger(L, seed_of_call(L));
        lua_call(L, 1, 0);
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    return lua_gettop(L);
}

static int guarded_randomseed(lua_State *L) {
    bs_state *state = bs_of(L);
    if (lua_gettop(L) == 0) lua_pushinteger(L, seed_of_call(L));
    state->seeded_generation = state->generation;
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, 0);
    return 0;
}

// ---- Installation -------------------------------------------------------------------------------

/// The host's functions in the place of those of the stock base library.
static const luaL_Reg own_functions[] = {
    {"next", bs_next}, {"pairs", bs_pairs}, {"pcall", guarded_pcall}, {"print", guarded_print},
    {"rawget", guarded_rawget}, {"rawset", guarded_rawset}, {"setmetatable", guarded_setmetatable},
    {"tostring", guarded_tostring}, {"xpcall", guarded_xpcall}, {NULL, NULL},
};

static void open_stock(lua_State *L, const char *name, lua_CFunction open) {
    lua_pushcfunction(L, open);
    lua_pushstring(L, name);
    lua_call(L, 1, 1);
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, name);
}

static void remove_field(lua_State *L, const char *name) {
    lua_pushnil(L);
    lua_setfield(L, -2, name);
}

/// What some builds of Lua keep of older versions: a plugin must not run on these alone.
static const char *const outdated_functions[] = {
    "atan2", "cosh", "frexp", "ldexp", "log10", "pow", "sinh", "tanh", NULL,
};

void bs_guard_libraries(lua_State *L) {
    lua_newtable(L);
    open_stock(L, LUA_GNAME, luaopen_base);
    luaL_setfuncs(L, own_functions, 0);
    lua_pop(L, 1);
    open_stock(L, "string", luaopen_string);
    bs_install_patterns(L);
    remove_field(L, "dump");
    lua_pop(L, 1);
    open_stock(L, "table", luaopen_table);
    lua_pop(L, 1);
    open_stock(L, "utf8", luaopen_utf8);
    lua_pop(L, 1);
    open_stock(L, "math", luaopen_math);
    lua_getfield(L, -1, "random");
    lua_getfield(L, -2, "randomseed");
    lua_pushcclosure(L, guarded_random, 2);
    lua_getfield(L, -2, "randomseed");
    lua_pushcclosure(L, guarded_randomseed, 1);
    lua_setfield(L, -3, "randomseed");
    lua_setfield(L, -2, "random");
    for (const char *const *name = outdated_functions; *name; name++) remove_field(L, *name);
    lua_pop(L, 1);
    open_stock(L, "coroutine", luaopen_coroutine);
    bs_guard_coroutines(L);
    lua_pop(L, 1);
    bs_install_guards(L);
    lua_pushliteral(L, "");
    if (lua_getmetatable(L, -1)) {
        lua_pushboolean(L, 0);
        lua_setfield(L, -2, "__metatable");
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    // Here Lua looks up what a function is called when the place of the call does not tell.
    lua_pushvalue(L, -1);
    lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
    lua_rawseti(L, LUA_REGISTRYINDEX, BS_KEY_STOCK);
}

/// The functions of the base library that a plugin gets.
static const char *const global_functions[] = {
    "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "print", "rawequal",
    "rawget", "rawlen", "rawset", "select", "setmetatable", "tonumber", "tostring", "type",
    "xpcall", NULL,
};

static const char *const libraries[] = {"coroutine", "math", "string", "table", "utf8", NULL};

/// Pushes a copy of the table on top of the stack.
static void push_copy(lua_State *L) {
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, -3)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
    }
}

void bs_push_globals(lua_State *L) {
    lua_newtable(L);
    int globals = lua_gettop(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_STOCK);
    lua_getfield(L, -1, LUA_GNAME);
    for (const char *const *name = global_functions; *name; name++) {
        lua_getfield(L, -1, *name);
        lua_setfield(L, globals, *name);
    }
    lua_pop(L, 1);
    for (const char *const *name = libraries; *name; name++) {
        lua_getfield(L, -1, *name);
        push_copy(L);
        lua_setfield(L, globals, *name);
        lua_pop(L, 1);
    }
    lua_settop(L, globals);
    lua_pushliteral(L, LUA_VERSION);
    lua_setfield(L, globals, "_VERSION");
}
