// A plugin's own world: its globals, and what it can require or load.
#include <string.h>

#include "guard.h"
#include "state.h"

// ---- Globals ------------------------------------------------------------------------------------

/// The write of a global: upvalues are the real table and the plugin's number.
static int write_global(lua_State *L) {
    bs_state *state = bs_of(L);
    int32_t plugin = (int32_t)lua_tointeger(L, lua_upvalueindex(2));
    if (state->plugins[plugin].is_sealed) {
        bs_push_text(L, 2);
        return luaL_error(
            L, "global '%s' is assigned in a handler: use a local variable, page.scratch or"
               " broadsheet.count", lua_tostring(L, -1));
    }
    lua_settop(L, 3);
    lua_rawset(L, lua_upvalueindex(1));
    return 0;
}

bool bs_is_environment(lua_State *L, int index) {
    if (lua_type(L, index) != LUA_TTABLE || !lua_getmetatable(L, index)) return false;
    lua_pushliteral(L, "__newindex");
    lua_rawget(L, -2);
    bool is_environment = lua_tocfunction(L, -1) == write_global;
    lua_pop(L, 2);
    return is_environment;
}

static int iterate_globals(lua_State *L) {
    lua_pushcfunction(L, bs_pairs);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_call(L, 1, 3);
    return 3;
}

// ---- load -----------------------------------------------------------------------------------------

/// `load`: text only, in the environment of the plugin (the upvalue) unless another is given.
static int guarded_load(lua_State *L) {
    const char *mode = luaL_optstring(L, 3, "t");
    if (!strchr(mode, 't')) {
        lua_pushnil(L);
        lua_pushfstring(L, "attempt to load a text chunk (mode is '%s')", mode);
        return 2;
    }
    bool has_environment = !lua_isnone(L, 4);
    lua_settop(L, 4);
    if (lua_type(L, 1) == LUA_TSTRING) bs_charge(L, lua_rawlen(L, 1));
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_STOCK);
    lua_getfield(L, -1, LUA_GNAME);
    lua_getfield(L, -1, "load");
    lua_pushvalue(L, 1);
    if (lua_type(L, 2) == LUA_TSTRING && lua_tostring(L, 2)[0] == '@') {
        lua_pushfstring(L, "=%s", lua_tostring(L, 2) + 1); // no chunk can pass for a plugin's file
    } else {
        lua_pushvalue(L, 2);
    }
    lua_pushliteral(L, "t");
    lua_pushvalue(L, has_environment ? 4 : lua_upvalueindex(1));
    int base = lua_gettop(L) - 5;
    lua_call(L, 4, LUA_MULTRET);
    bs_raise_if_aborted(L);
    return lua_gettop(L) - base;
}

// ---- require --------------------------------------------------------------------------------------

/// Pushes a copy of a host module, if the name at 1 is one's.
static bool push_host_module(lua_State *L) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_MODULES);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, -2) != LUA_TTABLE) {
        lua_pop(L, 2);
        return false;
    }
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, -3)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
    }
    return true;
}

/// Runs one of the plugin's own files and pushes what it returns.
static void run_file(lua_State *L, int environment) {
    int top = lua_gettop(L);
    lua_pushvalue(L, 1);
    bs_call_host(L, BS_CALL_SOURCE, top + 1);
    lua_settop(L, top + 3); // name, chunk name, source
    size_t length;
    const char *source = lua_tolstring(L, top + 3, &length);
    const char *chunk = lua_tostring(L, top + 2);
    if (luaL_loadbufferx(L, source, length, chunk, "t") != LUA_OK) lua_error(L);
    lua_pushvalue(L, environment);
    lua_setupvalue(L, -2, 1);
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
}

/// Forgets that a file is being run: upvalues are the table of what is loaded and the file's name.
static int end_of_run(lua_State *L) {
    lua_pushvalue(L, lua_upvalueindex(2));
    lua_pushnil(L);
    lua_rawset(L, lua_upvalueindex(1));
    return 0;
}

/// Notes that the file at 1 is being run and pushes a value that ends this when it is closed, be it by
/// an error: what has failed may be required again.
static void mark_run(lua_State *L) {
    lua_pushvalue(L, 1);
    lua_pushlightuserdata(L, (void *)&bs_null_key);
    lua_rawset(L, lua_upvalueindex(1));
    lua_newtable(L);
    lua_createtable(L, 0, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, end_of_run, 2);
    lua_setfield(L, -2, "__close");
    lua_setmetatable(L, -2);
    lua_toclose(L, -1);
}

/// `require`: upvalues are the table of what is loaded and the environment.
static int guarded_require(lua_State *L) {
    luaL_checkstring(L, 1);
    lua_settop(L, 1);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) {
        if (lua_type(L, -1) == LUA_TLIGHTUSERDATA) {
            return luaL_error(L, "'%s' requires itself", lua_tostring(L, 1));
        }
        return 1;
    }
    if (!push_host_module(L)) {
        mark_run(L);
        int mark = lua_gettop(L);
        run_file(L, lua_upvalueindex(2));
        lua_closeslot(L, mark);
        if (lua_isnil(L, -1)) lua_pushboolean(L, 1);
    }
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -2);
    lua_rawset(L, lua_upvalueindex(1));
    return 1;
}

// ---- The environment --------------------------------------------------------------------------------

void bs_push_environment(lua_State *L, int32_t plugin) {
    lua_newtable(L);
    int environment = lua_gettop(L);
    bs_push_globals(L);
    int globals = lua_gettop(L);
    lua_newtable(L);
    lua_pushvalue(L, environment);
    lua_pushcclosure(L, guarded_require, 2);
    lua_setfield(L, globals, "require");
    lua_pushvalue(L, environment);
    lua_pushcclosure(L, guarded_load, 1);
    lua_setfield(L, globals, "load");
    lua_pushvalue(L, environment);
    lua_setfield(L, globals, "_G");

    lua_createtable(L, 0, 4);
    lua_pushvalue(L, globals);
    lua_setfield(L, -2, "__index");
    lua_pushvalue(L, globals);
    lua_pushinteger(L, plugin);
    lua_pushcclosure(L, write_global, 2);
    lua_setfield(L, -2, "__newindex");
    lua_pushvalue(L, globals);
    lua_pushcclosure(L, iterate_globals, 1);
    lua_setfield(L, -2, "__pairs");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, environment);
    lua_settop(L, environment);
}
