// The words of articles as Lua strings, kept from call to call, so that the next plugin in the chain
// need not have them made again.
//
// They stand in one table under a number made of the number of the article's content and the field. It
// is an upvalue of the function that reads fields, so that no read looks for it in the registry.
#include <stdlib.h>
#include <string.h>

#include "state.h"

/// The fields of one content take so many numbers.
enum { FIELDS_OF_CONTENT = 16 };
/// The contents whose texts lie in the array of the table; on most pages that are read as articles
/// there is one.
enum { CONTENTS_IN_ARRAY = 4 };

/// The key of a field of an object, or 0 if the text of that object cannot be kept.
static lua_Integer key_of(const bs_state *state, const bs_object *object, int field) {
    if (object->kind != BS_ARTICLE || object->handle >= state->trusted_contents) return 0;
    int32_t content = state->contents[object->handle];
    if (content <= 0 || field >= FIELDS_OF_CONTENT) return 0;
    return (lua_Integer)(content - 1) * FIELDS_OF_CONTENT + field + 1;
}

void bs_open_text_cache(lua_State *L) {
    lua_createtable(L, CONTENTS_IN_ARRAY * FIELDS_OF_CONTENT, 0);
    lua_rawseti(L, LUA_REGISTRYINDEX, BS_KEY_TEXT_CACHE);
}

int bs_read_cached(lua_State *L, const bs_object *object, int field) {
    bs_state *state = bs_of(L);
    lua_Integer key = key_of(state, object, field);
    if (key == 0) return bs_read_from_host(L, object, field);
    if (lua_rawgeti(L, BS_TEXT_CACHE, key) != LUA_TNIL) return 1;
    lua_pop(L, 1);
    bs_read_from_host(L, object, field);
    lua_pushvalue(L, -1);
    lua_rawseti(L, BS_TEXT_CACHE, key);
    if (state->cached_count < BS_FEW_CACHED) state->cached[state->cached_count] = key;
    state->cached_count++;
    return 1;
}

/// Takes all texts out of the table on top of the stack.
static void forget_all(lua_State *L) {
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        lua_pushnil(L);
        lua_rawset(L, -4);
    }
}

static void forget_few(lua_State *L, const bs_state *state) {
    for (int i = 0; i < state->cached_count; i++) {
        lua_pushnil(L);
        lua_rawseti(L, -2, state->cached[i]);
    }
}

void bs_forget_page(lua_State *L, bs_state *state) {
    if (!state->must_forget_content) return;
    if (state->cached_count > 0) {
        lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_TEXT_CACHE);
        if (state->cached_count > BS_FEW_CACHED) {
            forget_all(L);
        } else {
            forget_few(L, state);
        }
        lua_pop(L, 1);
    }
    state->cached_count = 0;
    if (state->has_scratch) {
        lua_newtable(L);
        lua_rawseti(L, LUA_REGISTRYINDEX, BS_KEY_SCRATCH);
        state->has_scratch = false;
    }
    state->must_forget_content = false;
}

void bs_forget_scratch(lua_State *L, int32_t plugin) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_SCRATCH);
    lua_pushnil(L);
    lua_rawseti(L, -2, plugin);
    lua_pop(L, 1);
}

// ---- What Swift tells of the contents ---------------------------------------------------------

void bs_set_content(bs_state *state, int64_t article, int32_t content) {
    if (article >= state->content_count) {
        int64_t count = article + 16;
        int32_t *grown = realloc(state->contents, (size_t)count * sizeof *grown);
        if (!grown) return; // without a number the text is just not kept
        memset(
            grown + state->content_count, 0,
            (size_t)(count - state->content_count) * sizeof *grown);
        state->contents = grown;
        state->content_count = count;
    }
    state->contents[article] = content;
    if (article >= state->trusted_contents) state->trusted_contents = article + 1;
}

void bs_trust_contents(bs_state *state, int64_t count) {
    state->trusted_contents = count < state->content_count ? count : state->content_count;
}

void bs_forget_content(bs_state *state) {
    state->must_forget_content = true;
}
