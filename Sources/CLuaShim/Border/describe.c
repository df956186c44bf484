// Values from Lua to Swift, flattened in preorder.
#include <stdlib.h>
#include <string.h>

#include "guard.h"
#include "state.h"

/// How deep tables may be nested.
enum { DEPTH_LIMIT = 64 };
/// How many pairs are sorted where they are described.
enum { RECORD_LIMIT = 16 };

const char bs_null_key = 0;

static bs_value *add_argument(lua_State *L, bs_state *state) {
    if (state->argument_count == state->argument_capacity) {
        int32_t capacity = state->argument_capacity ? state->argument_capacity * 2 : 16;
        size_t size = (size_t)capacity * sizeof(bs_value);
        bs_value *grown = bs_may_hold(state, size) ? realloc(state->arguments, size) : NULL;
        if (!grown) {
            bs_abort(state, BS_LIMIT_MEMORY, 0, 0);
            bs_raise_if_aborted(L);
        }
        state->arguments = grown;
        state->argument_capacity = capacity;
    }
    bs_value *value = &state->arguments[state->argument_count++];
    *value = (bs_value){0};
    return value;
}

/// How many pairs a table has, and which way is the quickest through it.
typedef struct table_shape {
    lua_Integer count;
    bool is_list;   ///< its keys are just 1…n
    bool is_record; ///< it is small, its keys are strings and none of its values is a table
} table_shape;

static table_shape shape_of(lua_State *L, int index) {
    table_shape shape = {.is_record = true};
    lua_pushnil(L);
    while (lua_next(L, index)) {
        shape.count++;
        if (lua_type(L, -2) != LUA_TSTRING || lua_istable(L, -1)) shape.is_record = false;
        lua_pop(L, 1);
    }
    shape.is_list = shape.count > 0 && (lua_Integer)lua_rawlen(L, index) == shape.count;
    if (shape.count > RECORD_LIMIT) shape.is_record = false;
    return shape;
}

static void describe(lua_State *L, bs_state *state, int index, int depth);

static bool precedes(const bs_value *left, const bs_value *right) {
    size_t common = left->length < right->length ? left->length : right->length;
    int order = memcmp(left->bytes, right->bytes, common);
    return order < 0 || (order == 0 && left->length < right->length);
}

/// Moves the pair described last to its place among those from `first` on.
static void place_last_pair(bs_state *state, int32_t first) {
    bs_value *pair = &state->arguments[state->argument_count - 2];
    for (; pair > &state->arguments[first] && precedes(pair, pair - 2); pair -= 2) {
        bs_value key = pair[0], value = pair[1];
        memcpy(pair, pair - 2, 2 * sizeof *pair);
        pair[-2] = key;
        pair[-1] = value;
    }
}

/// Describes the pairs of a small table with names as keys, by the bytes of the names.
static void describe_record(lua_State *L, bs_state *state, int index) {
    int32_t first = state->argument_count;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        describe(L, state, lua_gettop(L) - 1, 0);
        describe(L, state, lua_gettop(L), 0);
        lua_pop(L, 1);
        place_last_pair(state, first);
    }
}

/// Describes a list of scalars in one pass; takes back what it described, and returns false, if it
/// meets anything else.
static bool describe_plain_list(lua_State *L, bs_state *state, int index) {
    int32_t head = state->argument_count;
    lua_Integer count = 0;
    add_argument(L, state);
    lua_pushnil(L);
    while (lua_next(L, index)) {
        bool is_next = lua_isinteger(L, -2) && lua_tointeger(L, -2) == count + 1;
        if (!is_next || lua_istable(L, -1)) {
            lua_pop(L, 2);
            state->argument_count = head;
            return false;
        }
        count++;
        describe(L, state, lua_gettop(L), 0);
        lua_pop(L, 1);
    }
    bs_charge(L, (size_t)count); // a table may stand in many places of another
    state->arguments[head].tag = count > 0 ? BS_LIST : BS_TABLE;
    state->arguments[head].count = (int32_t)count;
    return true;
}

static void describe_table(lua_State *L, bs_state *state, int index, int depth) {
    if (depth > DEPTH_LIMIT) luaL_error(L, "tables are nested too deeply");
    luaL_checkstack(L, 6, "tables are nested too deeply");
    if (bs_push_frozen_content(L, index)) lua_replace(L, index);
    if (describe_plain_list(L, state, index)) return;
    table_shape shape = shape_of(L, index);
    bs_charge(L, (size_t)shape.count); // a table may stand in many places of another
    bs_value *head = add_argument(L, state);
    head->tag = shape.is_list ? BS_LIST : BS_TABLE;
    head->count = (int32_t)shape.count;
    if (shape.is_record) {
        describe_record(L, state, index);
        return;
    }
    if (shape.is_list) {
        for (lua_Integer i = 1; i <= shape.count; i++) {
            lua_rawgeti(L, index, i);
            describe(L, state, lua_gettop(L), depth + 1);
            lua_pop(L, 1);
        }
        return;
    }
    // Raw, since what a metamethod makes up would be gone before Swift reads it.
    lua_pushcfunction(L, bs_raw_pairs);
    lua_pushvalue(L, index);
    lua_call(L, 1, 3);
    int iterator = lua_gettop(L) - 2;
    for (;;) {
        lua_pushvalue(L, iterator);
        lua_pushvalue(L, iterator + 1);
        lua_pushvalue(L, iterator + 2);
        lua_call(L, 2, 2);
        if (lua_isnil(L, -2)) break;
        describe(L, state, lua_gettop(L) - 1, depth + 1);
        describe(L, state, lua_gettop(L), depth + 1);
        lua_pop(L, 1);
        lua_replace(L, iterator + 2);
    }
    lua_settop(L, iterator - 1);
}

static void describe_number(lua_State *L, int index, bs_value *value) {
    if (lua_isinteger(L, index)) {
        value->tag = BS_INTEGER;
        value->integer = lua_tointeger(L, index);
    } else {
        value->tag = BS_NUMBER;
        value->number = lua_tonumber(L, index);
    }
}

/// A function is described by where it is defined and how many parameters it has.
static void describe_function(lua_State *L, int index, bs_value *value) {
    lua_Debug activation;
    value->tag = BS_FUNCTION;
    lua_pushvalue(L, index);
    lua_getinfo(L, ">Su", &activation);
    value->integer = activation.linedefined;
    value->count = activation.nparams;
}

/// What only the host can have made: content, JSON null, a matcher; all else by its type's name.
static void describe_host_value(lua_State *L, int index, bs_value *value) {
    int type = lua_type(L, index);
    const bs_object *object = type == LUA_TUSERDATA ? bs_to_object(L, index) : NULL;
    if (object) {
        value->tag = BS_OBJECT;
        value->object = *object;
    } else if (type == LUA_TLIGHTUSERDATA && lua_touserdata(L, index) == &bs_null_key) {
        value->tag = BS_NULL;
    } else if (bs_to_native(L, index, &value->count, &value->integer)) {
        value->tag = BS_NATIVE;
    } else {
        value->tag = BS_OTHER;
        value->bytes = luaL_typename(L, index);
        value->length = strlen(value->bytes);
    }
}

static void describe(lua_State *L, bs_state *state, int index, int depth) {
    int type = lua_type(L, index);
    if (type == LUA_TTABLE) {
        lua_pushvalue(L, index);
        describe_table(L, state, lua_gettop(L), depth);
        lua_pop(L, 1);
        return;
    }
    bs_value *value = add_argument(L, state);
    switch (type) {
    case LUA_TNIL: case LUA_TNONE: value->tag = BS_NIL; break;
    case LUA_TBOOLEAN:
        value->tag = BS_BOOLEAN;
        value->integer = lua_toboolean(L, index);
        break;
    case LUA_TNUMBER: describe_number(L, index, value); break;
    case LUA_TSTRING:
        value->tag = BS_STRING;
        value->bytes = lua_tolstring(L, index, &value->length);
        break;
    case LUA_TFUNCTION: describe_function(L, index, value); break;
    default: describe_host_value(L, index, value);
    }
}

void bs_describe_field(lua_State *L, bs_state *state, const bs_object *object, int field) {
    bs_value *value = add_argument(L, state);
    value->tag = BS_OBJECT;
    value->object = *object;
    value = add_argument(L, state);
    value->tag = BS_INTEGER;
    value->integer = field;
}

void bs_describe(lua_State *L, bs_state *state, int index) {
    describe(L, state, lua_absindex(L, index), 0);
}
