// Tables that refuse writes: options, rows of data files, views of records.
#include "state.h"

static int refuse_write(lua_State *L) {
    if (lua_type(L, 2) == LUA_TSTRING) {
        return luaL_error(L, "this table is read-only: '%s' cannot be assigned", lua_tostring(L, 2));
    }
    return luaL_error(L, "this table is read-only");
}

/// The key of the content in a view's metatable: its address, which no plugin can name.
static const char content_key = 0;

bool bs_push_frozen_content(lua_State *L, int index) {
    if (lua_type(L, index) != LUA_TTABLE || !lua_getmetatable(L, index)) return false;
    bool is_view = lua_rawgetp(L, -1, &content_key) == LUA_TTABLE;
    if (is_view) {
        lua_remove(L, -2);
    } else {
        lua_pop(L, 2);
    }
    return is_view;
}

static int length(lua_State *L) {
    if (!bs_push_frozen_content(L, 1)) return 0;
    lua_pushinteger(L, (lua_Integer)lua_rawlen(L, -1));
    return 1;
}

static int iterate(lua_State *L) {
    if (!bs_push_frozen_content(L, 1)) return 0;
    lua_pushcfunction(L, bs_pairs);
    lua_insert(L, -2);
    lua_call(L, 1, 3);
    return 3;
}

void bs_freeze(lua_State *L) {
    luaL_checkstack(L, 5, NULL);
    int content = lua_gettop(L);
    lua_newtable(L);
    lua_createtable(L, 0, 6);
    lua_pushvalue(L, content);
    lua_setfield(L, -2, "__index");
    lua_pushvalue(L, content);
    lua_rawsetp(L, -2, &content_key);
    lua_pushcfunction(L, refuse_write);
    lua_setfield(L, -2, "__newindex");
    lua_pushcfunction(L, length);
    lua_setfield(L, -2, "__len");
    lua_pushcfunction(L, iterate);
    lua_setfield(L, -2, "__pairs");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_replace(L, content);
}
