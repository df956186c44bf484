#include "guarded_libraries.h"

#include "guard.h"

#include <lauxlib.h>
#include <limits.h>
#include <stdbool.h>

/// The units that `table.concat` gathers before it charges them.
#define BLOCK 1000

/// Whether the metatable on the top of the stack has the metamethod `name`.
static bool has_metamethod(lua_State *L, const char *name) {
    lua_pushstring(L, name);
    bool found = lua_rawget(L, -2) != LUA_TNIL;
    lua_pop(L, 1);
    return found;
}

void bs_check_list(lua_State *L, int index, int access) {
    if (lua_type(L, index) == LUA_TTABLE) {
        return;
    }
    bool usable = false;
    if (lua_getmetatable(L, index)) {
        usable = (!(access & BS_READ) || has_metamethod(L, "__index"))
              && (!(access & BS_WRITE) || has_metamethod(L, "__newindex"))
              && (!(access & BS_LENGTH) || has_metamethod(L, "__len"));
        lua_pop(L, 1);
    }
    if (!usable) {
        luaL_checktype(L, index, LUA_TTABLE);
    }
}

lua_Integer bs_list_length(lua_State *L, int index, int access) {
    bs_check_list(L, index, access | BS_LENGTH);
    return luaL_len(L, index);
}

/// Charges for `count` steps that are about to be done; a negative count is none.
static void charge_steps(lua_State *L, lua_Integer count) {
    if (count > 0) {
        bs_charge(L, (size_t)count);
    }
}

/// `list[to] = list[from]`, where the list is the first argument.
static void copy_element(lua_State *L, lua_Integer from, lua_Integer to) {
    lua_geti(L, 1, from);
    lua_seti(L, 1, to);
}

static int table_insert(lua_State *L) {
    lua_Unsigned length = (lua_Unsigned)bs_list_length(L, 1, BS_READ | BS_WRITE);
    lua_Integer end = (lua_Integer)(length + 1);
    lua_Integer position = end;
    switch (lua_gettop(L)) {
    case 2:
        break;
    case 3:
        position = luaL_checkinteger(L, 2);
        luaL_argcheck(L, (lua_Unsigned)position - 1U < (lua_Unsigned)end, 2,
                      "position out of bounds");
        charge_steps(L, end - position);
        for (lua_Integer i = end; i > position; i--) {
            copy_element(L, i - 1, i);
        }
        break;
    default:
        return luaL_error(L, "wrong number of arguments to 'insert'");
    }
    lua_seti(L, 1, position);
    return 0;
}

static int table_remove(lua_State *L) {
    lua_Integer length = bs_list_length(L, 1, BS_READ | BS_WRITE);
    lua_Integer position = luaL_optinteger(L, 2, length);
    if (position != length) {
        // The list is the argument that stock Lua blames here, not the position.
        luaL_argcheck(L, (lua_Unsigned)position - 1U <= (lua_Unsigned)length, 1,
                      "position out of bounds");
    }
    if (length > position) {
        bs_charge(L, (size_t)length - (size_t)position);
    }
    lua_geti(L, 1, position);
    for (; position < length; position++) {
        copy_element(L, position + 1, position);
    }
    lua_pushnil(L);
    lua_seti(L, 1, position);
    return 1;
}

/// `table.move`, charged by the elements that it moves.
static int table_move(lua_State *L) {
    lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
    if (last >= first) {
        bs_charge(L, (size_t)last - (size_t)first + 1);
    }
    return bs_continue_as_stock(L);
}

/// Adds the element at `position` of the list in the first argument.
static void add_element(lua_State *L, luaL_Buffer *result, lua_Integer position) {
    lua_geti(L, 1, position);
    if (!lua_isstring(L, -1)) {
        luaL_error(L, "invalid value (%s) at index %I in table for 'concat'",
                   luaL_typename(L, -1), (LUAI_UACINT)position);
    }
    luaL_addvalue(result);
}

/// `table.concat`, charged by its elements and by what it makes of them.
static int table_concat(lua_State *L) {
    lua_Integer last = bs_list_length(L, 1, BS_READ);
    size_t separator_length;
    const char *separator = luaL_optlstring(L, 2, "", &separator_length);
    lua_Integer position = luaL_optinteger(L, 3, 1);
    last = luaL_optinteger(L, 4, last);
    luaL_Buffer result;
    luaL_buffinit(L, &result);
    size_t elements = 1, paid = 0;
    for (; position < last; position++, elements++) {
        add_element(L, &result, position);
        luaL_addlstring(&result, separator, separator_length);
        size_t due = elements + luaL_bufflen(&result) / BS_BYTES_PER_UNIT;
        if (due - paid >= BLOCK) {
            bs_charge(L, due - paid);
            paid = due;
        }
    }
    if (position == last) {
        add_element(L, &result, position);
    }
    luaL_pushresult(&result);
    bs_charge(L, elements + lua_rawlen(L, -1) / BS_BYTES_PER_UNIT - paid);
    return 1;
}

static int table_unpack(lua_State *L) {
    lua_Integer first = luaL_optinteger(L, 2, 1);
    lua_Integer last = luaL_opt(L, luaL_checkinteger, 3, luaL_len(L, 1));
    if (first > last) {
        return 0;
    }
    lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
    if (count >= (lua_Unsigned)INT_MAX || !lua_checkstack(L, (int)(count + 1))) {
        return luaL_error(L, "too many results to unpack");
    }
    count++;
    bs_charge(L, (size_t)count);
    for (lua_Unsigned i = 0; i < count; i++) {
        lua_geti(L, 1, (lua_Integer)((lua_Unsigned)first + i));
    }
    return (int)count;
}

/// `table.pack`, charged by its arguments.
static int table_pack(lua_State *L) {
    bs_charge(L, (size_t)lua_gettop(L));
    return bs_continue_as_stock(L);
}

void bs_guard_table(lua_State *L) {
    bs_guard(L, "insert", table_insert);
    bs_guard(L, "remove", table_remove);
    bs_guard(L, "move", table_move);
    bs_guard(L, "concat", table_concat);
    bs_guard(L, "unpack", table_unpack);
    bs_guard(L, "pack", table_pack);
    bs_guard(L, "sort", bs_table_sort);
}
