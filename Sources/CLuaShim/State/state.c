// The life of a state.
#include <stdlib.h>
#include <string.h>

#include "state.h"

static _Thread_local uint64_t next_fail_from, next_fail_count;

void bs_fail_allocations_of_next_state(uint64_t from, uint64_t count) {
    next_fail_from = from;
    next_fail_count = count;
}

/// When the next collection begins, in percent of what was left by the one before. Each walks all word
/// lists that plugins hold, which are megabytes; a limit that is met collects at once.
enum { GROWTH_TO_COLLECT = 400 };

static int open_body(lua_State *L) {
    lua_pushliteral(L, "stopped by a limit");
    lua_rawseti(L, LUA_REGISTRYINDEX, BS_KEY_STOPPED);
    bs_guard_libraries(L);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, BS_KEY_MODULES);
    bs_open_objects(L);
    bs_open_hooks(L);
    return 0;
}

bs_state *bs_open(void *context, bs_answer answer) {
    bs_state *state = calloc(1, sizeof *state);
    if (!state) return NULL;
    state->context = context;
    state->answer = answer;
    state->results.state = state;
    state->portions = 1;
    state->fail_from = next_fail_from;
    state->fail_count = next_fail_count;
    next_fail_from = next_fail_count = 0;
    state->accounts = calloc(1, sizeof *state->accounts);
    state->plugins = calloc(1, sizeof *state->plugins);
    state->plugin_count = 1;
    if (state->accounts && state->plugins) state->L = lua_newstate(bs_allocate, state);
    if (!state->L) {
        bs_close(state);
        return NULL;
    }
    *(bs_state **)lua_getextraspace(state->L) = state;
    bs_install_hook(state->L);
    lua_gc(state->L, LUA_GCINC, GROWTH_TO_COLLECT, 0, 0);
    if (bs_protect(state, 0, open_body, NULL) != BS_OK) {
        bs_close(state);
        return NULL;
    }
    return state;
}

void bs_close(bs_state *state) {
    state->current = 0;
    bs_end_watch(&state->watch);
    if (state->L) lua_close(state->L);
    bs_free_pool(&state->pool);
    free(state->accounts);
    free(state->plugins);
    free(state->message);
    free(state->traceback);
    free(state->arguments);
    free(state->contents);
    bs_free_results(&state->results);
    free(state);
}

uint32_t bs_next_generation(const bs_state *state) {
    return state->generation + 1;
}

void bs_seal_globals(bs_state *state, int32_t plugin) {
    state->plugins[plugin].is_sealed = true;
    lua_gc(state->L, LUA_GCRESTART);
}
