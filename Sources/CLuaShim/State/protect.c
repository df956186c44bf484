// The one way from Swift into the Lua machine.
#include "guard.h"
#include "state.h"

/// Replaces an error object that knows how to say itself by what it says; still within the budget.
static int say_error(lua_State *L) {
    bs_push_text(L, 1);
    return 1;
}

static void take_message(lua_State *L, bs_state *state) {
    if (!lua_isstring(L, -1) && state->abort == BS_OK
        && luaL_getmetafield(L, -1, "__tostring") != LUA_TNIL) {
        lua_pop(L, 1);
        lua_pushcfunction(L, say_error);
        lua_pushvalue(L, -2);
        if (lua_pcall(L, 1, 1, 0) != LUA_OK) lua_pop(L, 1);
    }
    bs_take_message(L, state);
}

static bs_status status_of(bs_state *state, int code) {
    if (code == LUA_OK) return BS_OK;
    if (state->abort != BS_OK) return state->abort;
    if (code == LUA_ERRMEM) {
        // The allocator hands out nothing once the budget is gone; that is not the memory's limit.
        if (state->current != 0 && state->budget <= 0) {
            bs_abort_spent(state);
            return state->abort;
        }
        return BS_LIMIT_MEMORY;
    }
    if (code == LUA_ERRSYNTAX) return BS_SYNTAX;
    return BS_ERROR;
}

bs_status bs_protect(bs_state *state, int32_t plugin, lua_CFunction body, void *argument) {
    lua_State *L = state->L;
    int top = lua_gettop(L);
    if (!lua_checkstack(L, 8)) return BS_LIMIT_MEMORY;
    bs_clear_failure(state);
    bs_release_arguments(state);
    if (plugin > 0 && atomic_load(&state->is_cancelled)) return BS_CANCELLED;
    state->current = plugin;
    state->running = L;
    state->abort = BS_OK;
    if (plugin > 0) bs_begin_budget(state, state->plugins[plugin].limits);
    // A count that begins afresh stops a call at the same instruction, whatever ran before.
    if (plugin > 0 && state->counts) bs_install_hook(L);
    bs_catch_up(L);
    bs_state *watched = bs_let_watch(plugin > 0 && !state->counts ? state : NULL);
    // Neither a C function without upvalues nor a light userdata is allocated.
    lua_pushcfunction(L, bs_note_failure);
    lua_pushcfunction(L, body);
    lua_pushlightuserdata(L, argument);
    int code = lua_pcall(L, 1, 0, top + 1);
    bs_status status = status_of(state, code);
    if (code != LUA_OK) take_message(L, state);
    if (code != LUA_OK && state->abort != BS_OK) status = state->abort; // also in `__tostring`
    bs_let_watch(watched);
    if (state->abort != BS_OK) bs_install_hook(L);
    if (status == BS_LIMIT_INSTRUCTIONS && !state->is_counted) status = BS_UNCOUNTED;
    lua_settop(L, top);
    bs_release_results(state);
    state->current = 0;
    state->running = NULL;
    return status;
}
