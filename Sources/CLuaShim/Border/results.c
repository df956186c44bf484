// Values from Swift to Lua: collected without touching the machine, pushed once Swift has returned.
#include <stdlib.h>
#include <string.h>

#include "state.h"

static bs_value *add_result(bs_results *results, bs_tag tag) {
    static bs_value spare;
    if (results->count == results->capacity) {
        int32_t capacity = results->capacity ? results->capacity * 2 : 16;
        size_t size = (size_t)capacity * sizeof(bs_value);
        bool may_grow = !results->is_incomplete && bs_may_hold(results->state, size);
        bs_value *grown = may_grow ? realloc(results->values, size) : NULL;
        if (!grown) {
            results->is_incomplete = true;
            return &spare;
        }
        results->values = grown;
        results->capacity = capacity;
    }
    bs_value *value = &results->values[results->count++];
    *value = (bs_value){.tag = tag};
    return value;
}

void bs_add_nil(bs_results *results) { add_result(results, BS_NIL); }
void bs_add_null(bs_results *results) { add_result(results, BS_NULL); }

void bs_add_boolean(bs_results *results, bool value) {
    add_result(results, BS_BOOLEAN)->integer = value;
}

void bs_add_integer(bs_results *results, int64_t value) {
    add_result(results, BS_INTEGER)->integer = value;
}

void bs_add_number(bs_results *results, double value) {
    add_result(results, BS_NUMBER)->number = value;
}

/// Adds a value with a copy of some bytes; NULL if there is no room for them.
static bs_value *add_copy(bs_results *results, bs_tag tag, const void *bytes, size_t length) {
    if (results->room - results->length < length) {
        size_t room = results->room ? results->room : 1024;
        while (room - results->length < length) room *= 2;
        bool may_grow = !results->is_incomplete && bs_may_hold(results->state, room);
        char *grown = may_grow ? realloc(results->bytes, room) : NULL;
        if (!grown) {
            results->is_incomplete = true;
            return NULL;
        }
        results->bytes = grown;
        results->room = room;
    }
    bs_value *value = add_result(results, tag);
    value->integer = (int64_t)results->length;
    value->length = length;
    if (length) memcpy(results->bytes + results->length, bytes, length);
    results->length += length;
    return value;
}

void bs_add_string(bs_results *results, const char *bytes, size_t length) {
    add_copy(results, BS_STRING, bytes, length);
}

void bs_add_integers(bs_results *results, const int64_t *integers, int32_t count) {
    bs_value *list = add_copy(results, BS_INTEGERS, integers, (size_t)count * sizeof *integers);
    if (list) list->count = count;
}

void bs_add_list(bs_results *results, int32_t count) {
    add_result(results, BS_LIST)->count = count;
}

void bs_add_table(bs_results *results, int32_t count) {
    add_result(results, BS_TABLE)->count = count;
}

void bs_freeze_last(bs_results *results) {
    if (results->count > 0) results->values[results->count - 1].integer = 1;
}

void bs_add_object(bs_results *results, bs_object object) {
    add_result(results, BS_OBJECT)->object = object;
}

void bs_add_native(bs_results *results, int32_t kind, int64_t handle) {
    bs_value *value = add_result(results, BS_NATIVE);
    value->count = kind;
    value->integer = handle;
}

void bs_add_charge(bs_results *results, size_t units) {
    results->charge += units;
}

static void push_value(lua_State *L, bs_results *results, int32_t *position);

/// Pushes the list or table whose head has been passed, with its parts.
static void push_parts(
    lua_State *L, bs_results *results, const bs_value *head, int32_t *position
) {
    int32_t count = head->count;
    bool is_list = head->tag == BS_LIST, is_frozen = head->integer != 0;
    luaL_checkstack(L, 8, "tables are nested too deeply");
    lua_createtable(L, is_list ? count : 0, is_list ? 0 : count);
    for (int32_t i = 1; i <= count; i++) {
        push_value(L, results, position);
        if (is_list) {
            lua_rawseti(L, -2, i);
        } else {
            push_value(L, results, position);
            lua_rawset(L, -3);
        }
    }
    if (is_frozen) bs_freeze(L);
}

static void push_integers(lua_State *L, const char *bytes, int32_t count) {
    lua_createtable(L, count, 0);
    for (int32_t i = 0; i < count; i++) {
        int64_t integer;
        memcpy(&integer, bytes + (size_t)i * sizeof integer, sizeof integer); // behind any string
        lua_pushinteger(L, integer);
        lua_rawseti(L, -2, i + 1);
    }
}

/// Pushes the value at `*position` with its parts and moves the position behind it.
static void push_value(lua_State *L, bs_results *results, int32_t *position) {
    const bs_value *value = &results->values[(*position)++];
    switch (value->tag) {
    case BS_BOOLEAN: lua_pushboolean(L, (int)value->integer); break;
    case BS_INTEGER: lua_pushinteger(L, value->integer); break;
    case BS_NUMBER: lua_pushnumber(L, value->number); break;
    case BS_STRING: lua_pushlstring(L, results->bytes + value->integer, value->length); break;
    case BS_INTEGERS: push_integers(L, results->bytes + value->integer, value->count); break;
    case BS_NULL: lua_pushlightuserdata(L, (void *)&bs_null_key); break;
    case BS_OBJECT: bs_push_object(L, &value->object); break;
    case BS_NATIVE: bs_push_native(L, value->count, value->integer); break;
    case BS_LIST: case BS_TABLE: push_parts(L, results, value, position); break;
    default: lua_pushnil(L);
    }
}

int bs_push_results(lua_State *L, bs_results *results) {
    if (results->is_incomplete) {
        bs_abort(bs_of(L), BS_LIMIT_MEMORY, 0, 0);
        bs_raise_if_aborted(L);
    }
    int top = lua_gettop(L);
    int32_t position = 0;
    while (position < results->count) {
        luaL_checkstack(L, 8, NULL); // for the value, and for what its making needs
        push_value(L, results, &position);
    }
    return lua_gettop(L) - top;
}

void bs_clear_results(bs_results *results) {
    results->count = 0;
    results->length = 0;
    results->charge = 0;
    results->is_incomplete = false;
}

void bs_free_results(bs_results *results) {
    free(results->values);
    free(results->bytes);
}

/// What the call buffers may keep from call to call.
enum { USUAL_SIZE = 1 << 20 };

void bs_release_results(bs_state *state) {
    bs_results *results = &state->results;
    if ((size_t)results->capacity * sizeof *results->values + results->room > USUAL_SIZE) {
        bs_free_results(results);
        *results = (bs_results){.state = state};
    }
}

void bs_release_arguments(bs_state *state) {
    state->argument_count = 0;
    if ((size_t)state->argument_capacity * sizeof *state->arguments <= USUAL_SIZE) return;
    free(state->arguments);
    state->arguments = NULL;
    state->argument_capacity = 0;
}

void bs_reset_results(bs_results *results) {
    size_t charge = results->charge; // the work has been done, whatever came of it
    bs_clear_results(results);
    results->charge = charge;
}
