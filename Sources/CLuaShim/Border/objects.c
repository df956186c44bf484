// The content as plugins see it: userdata that stand for parts of a page during one handler call.
//
// A field is read from Swift when it is asked for, unless it is one of those in the text cache.
#include <string.h>

#include "state.h"

/// What a userdata of the host is; plugins never see any other.
enum { TAG_OBJECT = 1, TAG_NATIVE = 2 };

typedef struct object_box {
    int32_t tag;
    bs_object object;
} object_box;

typedef struct native_box {
    int32_t tag;
    int32_t kind;
    int64_t handle;
} native_box;

static const char *const kind_names[BS_KINDS] = {
    "page", "line", "article", "organization", "activity", "summary", "list",
};

// ---- Reading userdata -------------------------------------------------------------------------

/// What a userdata begins with; NULL for any other value, and for JSON null, which is a light one.
static const int32_t *tag_at(lua_State *L, int index) {
    const void *box = lua_touserdata(L, index);
    return box == &bs_null_key ? NULL : box;
}

static const bs_object *object_at(lua_State *L, int index) {
    const int32_t *tag = tag_at(L, index);
    return tag && *tag == TAG_OBJECT ? &((const object_box *)(const void *)tag)->object : NULL;
}

const bs_object *bs_to_object(lua_State *L, int index) {
    const bs_object *object = object_at(L, index);
    if (object && object->generation != bs_of(L)->generation) {
        luaL_error(
            L, "this %s is from an earlier call: keep its values, not the %s itself",
            kind_names[object->kind], kind_names[object->kind]);
    }
    return object;
}

bool bs_to_native(lua_State *L, int index, int32_t *kind, int64_t *handle) {
    const int32_t *tag = tag_at(L, index);
    if (!tag || *tag != TAG_NATIVE) return false;
    const native_box *box = (const void *)tag;
    *kind = box->kind;
    *handle = box->handle;
    return true;
}

static const bs_object *check_object(lua_State *L) {
    const bs_object *object = bs_to_object(L, 1);
    if (!object) luaL_error(L, "a content object expected, got %s", luaL_typename(L, 1));
    return object;
}

// ---- Metamethods ------------------------------------------------------------------------------

/// Pushes the member of the kind that the key names: a field's number, a method, or nil.
static int push_member(lua_State *L) {
    lua_pushvalue(L, 2);
    return lua_rawget(L, lua_upvalueindex(1));
}

/// `page.scratch`: the running plugin's own table while one page is in work.
static int push_scratch(lua_State *L) {
    bs_state *state = bs_of(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_SCRATCH);
    if (lua_rawgeti(L, -1, state->current) == LUA_TNIL) {
        lua_pop(L, 1);
        lua_newtable(L);
        state->has_scratch = true;
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, state->current);
    }
    return 1;
}

static int fail_unknown(lua_State *L) {
    lua_settop(L, 2);
    return bs_call_host(L, BS_CALL_UNKNOWN, 1);
}

/// Where a field of a kind stands, if no other had the place first.
static bs_field *place_of(bs_state *state, const void *name, int32_t kind) {
    uintptr_t hash = ((uintptr_t)name >> 4) ^ ((uintptr_t)name >> 12);
    return &state->fields[(hash + (uintptr_t)kind * 37) % BS_FIELD_PLACES];
}

void bs_note_field(lua_State *L, int32_t kind, int32_t member) {
    const void *name = lua_topointer(L, -1);
    bs_field *place = place_of(bs_of(L), name, kind);
    if (!place->name) *place = (bs_field){name, kind, member};
}

/// The number of the field that the key names, if it is found by its address; else -1.
static int32_t field_of_key(lua_State *L, const bs_object *object) {
    const void *name = lua_topointer(L, 2);
    if (!name) return -1;
    const bs_field *place = place_of(bs_of(L), name, object->kind);
    return place->name == name && place->kind == (int32_t)object->kind ? place->member : -1;
}

static int push_field(lua_State *L, const bs_object *object, int32_t member) {
    if (member & BS_FIELD_IS_CACHED) return bs_read_cached(L, object, member & BS_FIELD_MASK);
    return bs_read_from_host(L, object, member);
}

static int read_field(lua_State *L) {
    const bs_object *object = check_object(L);
    if (object->kind == BS_CONTAINER) return bs_call_host(L, BS_CALL_ELEMENT, 1);
    int32_t member = field_of_key(L, object);
    if (member >= 0) return push_field(L, object, member);
    switch (push_member(L)) {
    case LUA_TFUNCTION: return 1;
    case LUA_TNUMBER: return push_field(L, object, (int32_t)lua_tointeger(L, -1));
    default:
        if (object->kind == BS_PAGE && lua_type(L, 2) == LUA_TSTRING
            && strcmp(lua_tostring(L, 2), "scratch") == 0) {
            return push_scratch(L);
        }
        return fail_unknown(L);
    }
}

static int write_field(lua_State *L) {
    const bs_object *object = check_object(L);
    lua_settop(L, 3);
    if (object->is_read_only) {
        return luaL_error(
            L, "the %s is read-only here", kind_names[
                object->kind == BS_CONTAINER ? object->owner : object->kind]);
    }
    if (object->kind == BS_CONTAINER) return bs_call_host(L, BS_CALL_SET_ELEMENT, 1);
    switch (push_member(L)) {
    case LUA_TFUNCTION:
        return luaL_error(
            L, "'%s' is a method of the %s", lua_tostring(L, 2), kind_names[object->kind]);
    case LUA_TNUMBER:
        lua_pushinteger(L, lua_tointeger(L, -1) & BS_FIELD_MASK);
        lua_replace(L, 2);
        lua_settop(L, 3);
        return bs_call_host(L, BS_CALL_SET, 1);
    default: return fail_unknown(L);
    }
}

static int read_length(lua_State *L) {
    if (check_object(L)->kind != BS_CONTAINER) {
        return luaL_error(L, "attempt to get length of a content object");
    }
    lua_settop(L, 1);
    return bs_call_host(L, BS_CALL_LENGTH, 1);
}

/// The iterator: upvalues are the list of keys and the place in it.
static int next_pair(lua_State *L) {
    lua_Integer place = lua_tointeger(L, lua_upvalueindex(2)) + 1;
    lua_settop(L, 1);
    if (lua_rawgeti(L, lua_upvalueindex(1), place) == LUA_TNIL) return 1;
    lua_pushinteger(L, place);
    lua_replace(L, lua_upvalueindex(2));
    lua_pushvalue(L, -1);
    lua_gettable(L, 1);
    return 2;
}

static int iterate(lua_State *L) {
    check_object(L);
    lua_settop(L, 1);
    bs_call_host(L, BS_CALL_KEYS, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_pair, 2);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

static int are_equal(lua_State *L) {
    const bs_object *left = object_at(L, 1), *right = object_at(L, 2);
    lua_pushboolean(
        L, left && right && left->kind == right->kind && left->handle == right->handle
            && left->generation == right->generation && left->field == right->field
            && left->owner == right->owner && left->path == right->path);
    return 1;
}

static int describe_object(lua_State *L) {
    const bs_object *object = object_at(L, 1);
    lua_pushstring(L, object ? kind_names[object->kind] : "object");
    return 1;
}

// ---- Making userdata --------------------------------------------------------------------------

static const luaL_Reg metamethods[] = {
    {"__index", read_field}, {"__newindex", write_field}, {"__len", read_length},
    {"__pairs", iterate}, {"__eq", are_equal}, {"__tostring", describe_object}, {NULL, NULL},
};

void bs_open_objects(lua_State *L) {
    bs_open_text_cache(L);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, BS_KEY_SCRATCH);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, BS_KEY_NATIVES);
    for (int kind = 0; kind < BS_KINDS; kind++) {
        lua_createtable(L, 0, 9);
        lua_newtable(L); // the members of the kind
        lua_pushvalue(L, -1);
        lua_setfield(L, -3, "members");
        for (const luaL_Reg *method = metamethods; method->name; method++) {
            lua_pushvalue(L, -1);
            lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_TEXT_CACHE);
            lua_pushcclosure(L, method->func, 2);
            lua_setfield(L, -3, method->name);
        }
        lua_pop(L, 1);
        lua_pushstring(L, kind_names[kind]);
        lua_setfield(L, -2, "__name");
        lua_pushboolean(L, 0);
        lua_setfield(L, -2, "__metatable");
        lua_rawseti(L, LUA_REGISTRYINDEX, BS_KEY_METATABLE + kind);
    }
}

void bs_push_object(lua_State *L, const bs_object *object) {
    object_box *box = lua_newuserdatauv(L, sizeof *box, 0);
    box->tag = TAG_OBJECT;
    box->object = *object;
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_METATABLE + (int)object->kind);
    lua_setmetatable(L, -2);
}

void bs_push_native(lua_State *L, int32_t kind, int64_t handle) {
    native_box *box = lua_newuserdatauv(L, sizeof *box, 0);
    box->tag = TAG_NATIVE;
    box->kind = kind;
    box->handle = handle;
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_NATIVES);
    if (lua_rawgeti(L, -1, kind) == LUA_TTABLE) {
        lua_setmetatable(L, -3);
        lua_pop(L, 1);
    } else {
        lua_pop(L, 2);
    }
}
