// What Swift registers: fields and methods of objects, functions of modules, host values.
#include <string.h>

#include "state.h"

typedef struct definition {
    const char *owner, *name, *value;
    int32_t kind, number;
    bool is_cached;
} definition;

/// Pushes the table at `key` of the table on top, made if it is missing.
static void push_subtable(lua_State *L, const char *key) {
    luaL_getsubtable(L, -1, key);
}

static void push_host_function(lua_State *L, int32_t function) {
    lua_pushinteger(L, function);
    lua_pushcclosure(L, bs_host_function, 1);
}

static void push_members(lua_State *L, int32_t kind) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_METATABLE + kind);
    lua_getfield(L, -1, "members");
}

static int define_method(lua_State *L) {
    const definition *it = lua_touserdata(L, 1);
    push_members(L, it->kind);
    push_host_function(L, it->number);
    lua_setfield(L, -2, it->name);
    return 0;
}

static int define_field(lua_State *L) {
    const definition *it = lua_touserdata(L, 1);
    push_members(L, it->kind);
    int32_t member = it->number | (it->is_cached ? BS_FIELD_IS_CACHED : 0);
    lua_pushstring(L, it->name);
    lua_pushvalue(L, -1);
    lua_pushinteger(L, member);
    lua_rawset(L, -4);
    bs_note_field(L, it->kind, member);
    return 0;
}

static int define_function(lua_State *L) {
    const definition *it = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_MODULES);
    push_subtable(L, it->owner);
    push_host_function(L, it->number);
    lua_setfield(L, -2, it->name);
    return 0;
}

static int define_constant(lua_State *L) {
    const definition *it = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_MODULES);
    push_subtable(L, it->owner);
    if (it->value) {
        lua_pushstring(L, it->value);
    } else {
        lua_pushlightuserdata(L, (void *)&bs_null_key);
    }
    lua_setfield(L, -2, it->name);
    return 0;
}

static int define_native_method(lua_State *L) {
    const definition *it = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_NATIVES);
    if (lua_rawgeti(L, -1, it->kind) != LUA_TTABLE) {
        lua_pop(L, 1);
        lua_createtable(L, 0, 3);
        lua_pushboolean(L, 0);
        lua_setfield(L, -2, "__metatable");
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, it->kind);
    }
    lua_pushstring(L, it->owner);
    lua_setfield(L, -2, "__name");
    push_subtable(L, "__index");
    push_host_function(L, it->number);
    lua_setfield(L, -2, it->name);
    return 0;
}

bs_status bs_define_method(bs_state *state, bs_kind kind, const char *name, int32_t function) {
    definition it = {.kind = kind, .name = name, .number = function};
    return bs_protect(state, 0, define_method, &it);
}

bs_status bs_define_field(
    bs_state *state, bs_kind kind, const char *name, uint16_t field, bool is_cached
) {
    definition it = {.kind = kind, .name = name, .number = field, .is_cached = is_cached};
    return bs_protect(state, 0, define_field, &it);
}

bs_status bs_define_function(
    bs_state *state, const char *module, const char *name, int32_t function
) {
    definition it = {.owner = module, .name = name, .number = function};
    return bs_protect(state, 0, define_function, &it);
}

bs_status bs_define_constant(
    bs_state *state, const char *module, const char *name, const char *value
) {
    definition it = {.owner = module, .name = name, .value = value};
    return bs_protect(state, 0, define_constant, &it);
}

bs_status bs_define_native_method(
    bs_state *state, int32_t kind, const char *type_name, const char *name, int32_t function
) {
    definition it = {.kind = kind, .owner = type_name, .name = name, .number = function};
    return bs_protect(state, 0, define_native_method, &it);
}

typedef struct prelude {
    const char *source;
    size_t length;
} prelude;

static int run_prelude(lua_State *L) {
    const prelude *it = lua_touserdata(L, 1);
    if (luaL_loadbufferx(L, it->source, it->length, "=broadsheet", "t") != LUA_OK) {
        return lua_error(L);
    }
    bs_push_globals(L);
    lua_setupvalue(L, -2, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_MODULES);
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_NATIVES);
    lua_call(L, 2, 0);
    return 0;
}

bs_status bs_run_prelude(bs_state *state, const char *source, size_t length) {
    prelude it = {source, length};
    return bs_protect(state, 0, run_prelude, &it);
}
