// Loading plugins and calling their handlers.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guard.h"
#include "state.h"

/// Makes room for the accounts of plugins up to a number; false if there is no memory.
static bool reserve(bs_state *state, int32_t plugin) {
    if (plugin < state->plugin_count) return true;
    size_t count = (size_t)plugin + 1;
    bs_account *accounts = realloc(state->accounts, count * sizeof *accounts);
    if (accounts) state->accounts = accounts;
    bs_plugin *plugins = realloc(state->plugins, count * sizeof *plugins);
    if (plugins) state->plugins = plugins;
    if (!accounts || !plugins) return false;
    size_t added = count - (size_t)state->plugin_count;
    memset(accounts + state->plugin_count, 0, added * sizeof *accounts);
    memset(plugins + state->plugin_count, 0, added * sizeof *plugins);
    state->plugin_count = (int32_t)count;
    return true;
}

static void set_limits(bs_state *state, int32_t plugin, bs_limits limits) {
    state->plugins[plugin].limits = limits;
    state->accounts[plugin].limit = limits.memory;
}

// ---- Loading --------------------------------------------------------------------------------------

typedef struct loading {
    const char *source, *chunk;
    size_t length;
    int32_t plugin;
    bool is_plugin, is_syntax;
} loading;

/// Drops what an earlier load of the plugin left, so that the new one has all of its memory.
static void release(lua_State *L, int32_t number) {
    bs_plugin *plugin = &bs_of(L)->plugins[number];
    if (!plugin->is_loaded) return;
    bs_forget_scratch(L, number);
    luaL_unref(L, LUA_REGISTRYINDEX, plugin->table);
    luaL_unref(L, LUA_REGISTRYINDEX, plugin->environment);
    for (int hook = 0; hook < BS_HOOKS; hook++) {
        if (!plugin->handlers[hook].function) continue;
        luaL_unref(L, LUA_REGISTRYINDEX, plugin->handlers[hook].reference);
        plugin->handlers[hook].function = NULL;
    }
    plugin->is_loaded = false;
    lua_gc(L, LUA_GCCOLLECT);
}

static int load_body(lua_State *L) {
    loading *it = lua_touserdata(L, 1);
    bs_state *state = bs_of(L);
    if (it->is_plugin) release(L, it->plugin);
    bs_push_environment(L, it->plugin);
    lua_pushfstring(L, "@%s", it->chunk);
    bs_charge_bytes(L, it->length);
    if (luaL_loadbufferx(L, it->source, it->length, lua_tostring(L, -1), "t") != LUA_OK) {
        it->is_syntax = true;
        return lua_error(L);
    }
    lua_pushvalue(L, 2);
    lua_setupvalue(L, -2, 1);
    lua_call(L, 0, 1);
    if (lua_type(L, -1) != LUA_TTABLE) {
        snprintf(state->chunk, sizeof state->chunk, "%s", it->chunk);
        return luaL_error(
            L, "the file returned %s; its last line is to be `%s`",
            lua_isnil(L, -1) ? "nothing" : luaL_typename(L, -1),
            it->is_plugin ? "return plugin" : "return { … }");
    }
    state->argument_count = 0;
    bs_describe(L, state, -1);
    if (!it->is_plugin) return 0;
    bs_plugin *plugin = &state->plugins[it->plugin];
    int table = luaL_ref(L, LUA_REGISTRYINDEX);
    plugin->table = table;
    lua_pushvalue(L, 2);
    plugin->environment = luaL_ref(L, LUA_REGISTRYINDEX);
    plugin->is_loaded = true;
    return 0;
}

/// Reads the line out of a syntax error, `chunk:line: message`.
static void note_syntax_place(bs_state *state, const char *chunk) {
    snprintf(state->chunk, sizeof state->chunk, "%s", chunk);
    state->line = 0;
    if (!state->message) return;
    const char *colon = strchr(state->message, ':');
    while (colon && state->line == 0) {
        state->line = (int)strtol(colon + 1, NULL, 10);
        colon = strchr(colon + 1, ':');
    }
}

static bs_status load(
    bs_state *state, loading *it, bs_limits limits, const bs_value **values, int32_t *count
) {
    bs_clear_failure(state);
    if (!reserve(state, it->plugin)) return BS_LIMIT_MEMORY;
    set_limits(state, it->plugin, limits);
    state->accounts[it->plugin].native = 0; // a plugin that is loaded anew has none of the host's values
    state->plugins[it->plugin].is_sealed = false;
    // What a plugin makes until it has started stays: there is nothing to collect in between. Where
    // the memory's limit is met, the machine collects all the same.
    lua_gc(state->L, LUA_GCSTOP);
    state->generation++;
    bs_status status = bs_protect(state, it->plugin, load_body, it);
    if (status == BS_ERROR && it->is_syntax) {
        note_syntax_place(state, it->chunk);
        status = BS_SYNTAX;
    }
    *values = state->arguments;
    *count = status == BS_OK ? state->argument_count : 0;
    return status;
}

bs_status bs_load_plugin(
    bs_state *state, int32_t plugin, const char *source, size_t length, const char *chunk,
    bs_limits limits, const bs_value **values, int32_t *count
) {
    loading it = {source, chunk, length, plugin, true, false};
    return load(state, &it, limits, values, count);
}

bs_status bs_load_data(
    bs_state *state, int32_t plugin, const char *source, size_t length, const char *chunk,
    bs_limits limits, const bs_value **values, int32_t *count
) {
    loading it = {source, chunk, length, plugin, false, false};
    return load(state, &it, limits, values, count);
}

void bs_adopt_plugin(bs_state *state, int32_t plugin, bs_limits limits) {
    set_limits(state, plugin, limits);
    lua_gc(state->L, LUA_GCSTOP); // as in load: a plugin that started in between has ended this
}

// ---- Options --------------------------------------------------------------------------------------

bs_results *bs_begin_results(bs_state *state) {
    bs_clear_results(&state->results);
    return &state->results;
}

static int set_options_body(lua_State *L) {
    int32_t plugin = *(int32_t *)lua_touserdata(L, 1);
    bs_state *state = bs_of(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, state->plugins[plugin].table);
    lua_pushliteral(L, "options");
    bs_push_results(L, &state->results);
    lua_rawset(L, 2);
    return 0;
}

bs_status bs_set_options(bs_state *state, int32_t plugin) {
    return bs_protect(state, 0, set_options_body, &plugin);
}

// ---- Calling --------------------------------------------------------------------------------------

static const char *const hook_names[BS_HOOKS] = {
    "start", "page", "article", "organization", "activity", "finish",
};

void bs_open_hooks(lua_State *L) {
    for (int hook = 0; hook < BS_HOOKS; hook++) {
        lua_pushstring(L, hook_names[hook]);
        lua_rawseti(L, LUA_REGISTRYINDEX, BS_KEY_HOOK + hook);
    }
}

typedef struct handler_call {
    bs_hook hook;
    const bs_object *first, *second;
    int32_t plugin;
    bool is_dropped, is_bad_answer;
} handler_call;

/// Notes where the handler is defined: the place of an answer that it must not give.
static void note_definition(lua_State *L, bs_state *state) {
    lua_Debug activation;
    lua_getinfo(L, ">S", &activation);
    snprintf(state->chunk, sizeof state->chunk, "%s", activation.source + 1);
    state->line = activation.linedefined;
}

/// Whether the handler on top of the stack has a parameter for a second object.
static bool takes_second(lua_State *L, bs_handler *handler) {
    const void *function = lua_topointer(L, -1);
    if (function == handler->function) return handler->takes_second;
    lua_pushvalue(L, -1);
    int reference = luaL_ref(L, LUA_REGISTRYINDEX);
    if (handler->function) luaL_unref(L, LUA_REGISTRYINDEX, handler->reference);
    lua_Debug activation;
    lua_pushvalue(L, -1);
    lua_getinfo(L, ">u", &activation);
    bool is_taken = activation.nparams > 1 || activation.isvararg;
    *handler = (bs_handler){function, reference, is_taken};
    return is_taken;
}

/// Pushes the handler.
static void push_handler(lua_State *L, bs_state *state, const handler_call *it) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, state->plugins[it->plugin].table);
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_HOOK + (int)it->hook);
    lua_rawget(L, -2);
}

static int call_body(lua_State *L) {
    handler_call *it = lua_touserdata(L, 1);
    bs_state *state = bs_of(L);
    bs_forget_page(L, state);
    push_handler(L, state, it);
    bs_handler *handler = &state->plugins[it->plugin].handlers[it->hook];
    bool has_second = it->second && takes_second(L, handler);
    int arguments = 0;
    if (it->first) {
        bs_push_object(L, it->first);
        arguments++;
    }
    if (has_second) {
        bs_push_object(L, it->second);
        arguments++;
    }
    lua_call(L, arguments, 1);
    if (lua_isnil(L, -1)) return 0;
    if (lua_type(L, -1) == LUA_TBOOLEAN && !lua_toboolean(L, -1)) {
        it->is_dropped = true;
        return 0;
    }
    it->is_bad_answer = true;
    bs_push_text(L, -1);
    lua_pushfstring(
        L, "'%s' returned %s (a %s); a handler returns nothing, or false to drop what it was given",
        hook_names[it->hook], lua_tostring(L, -1), luaL_typename(L, -2));
    return lua_error(L);
}

static int definition_body(lua_State *L) {
    const handler_call *it = lua_touserdata(L, 1);
    bs_state *state = bs_of(L);
    push_handler(L, state, it);
    note_definition(L, state);
    return 0;
}

bs_status bs_call_handler(
    bs_state *state, int32_t plugin, bs_hook hook, const bs_object *first,
    const bs_object *second, int32_t portions, bool is_counted, bool *is_dropped
) {
    handler_call it = {hook, first, second, plugin, false, false};
    state->generation++;
    state->portions = portions;
    state->may_wait = !is_counted;
    bs_status status = bs_protect(state, plugin, call_body, &it);
    state->portions = 1;
    state->may_wait = false;
    *is_dropped = it.is_dropped;
    if (status != BS_ERROR || !it.is_bad_answer) return status;
    size_t length = state->message_length;
    char *message = state->message;
    state->message = NULL;
    bs_protect(state, 0, definition_body, &it);
    if (message) bs_set_message(state, message, length);
    free(message);
    return BS_BAD_ANSWER;
}
