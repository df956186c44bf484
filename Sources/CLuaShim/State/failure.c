// What is known of a failure. Everything here is noted in the shim's own memory, since the Lua
// machine may have none left.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "state.h"

enum { TRACEBACK_LEVELS = 12, TRACEBACK_SIZE = 4096 };
/// What is kept of a message: a report may hold many.
enum { LONGEST_MESSAGE = 8192 };

void bs_clear_failure(bs_state *state) {
    free(state->message);
    state->message = NULL;
    state->message_length = 0;
    state->chunk[0] = '\0';
    state->line = 0;
    if (state->traceback) state->traceback[0] = '\0';
    state->allowed = 0;
    state->used = 0;
}

void bs_set_message(bs_state *state, const char *message, size_t length) {
    static const char ellipsis[] = "…";
    bool is_long = length > LONGEST_MESSAGE;
    if (is_long) length = LONGEST_MESSAGE;
    while (is_long && length > 0 && ((unsigned char)message[length] & 0xC0) == 0x80) length--;
    free(state->message);
    state->message = malloc(length + sizeof ellipsis);
    state->message_length = 0;
    if (!state->message) return;
    memcpy(state->message, message, length);
    if (is_long) memcpy(state->message + length, ellipsis, sizeof ellipsis - 1);
    state->message_length = length + (is_long ? sizeof ellipsis - 1 : 0);
    state->message[state->message_length] = '\0';
}

/// Whether an activation is a line of a plugin's file.
static bool is_plugin_line(const lua_Debug *activation) {
    return activation->currentline > 0 && activation->source[0] == '@';
}

void bs_note_place(bs_state *state, lua_State *L) {
    lua_Debug activation;
    for (int level = 0; lua_getstack(L, level, &activation); level++) {
        lua_getinfo(L, "Sl", &activation);
        if (!is_plugin_line(&activation)) continue;
        snprintf(state->chunk, sizeof state->chunk, "%s", activation.source + 1);
        state->line = activation.currentline;
        return;
    }
}

static void note_traceback(bs_state *state, lua_State *L) {
    if (!state->traceback) state->traceback = malloc(TRACEBACK_SIZE);
    if (!state->traceback) return;
    size_t used = 0;
    state->traceback[0] = '\0';
    lua_Debug activation;
    for (int level = 0; level < TRACEBACK_LEVELS && lua_getstack(L, level, &activation); level++) {
        lua_getinfo(L, "Sln", &activation);
        if (!is_plugin_line(&activation)) continue;
        int written = snprintf(
            state->traceback + used, TRACEBACK_SIZE - used, "%s%s:%d%s%s", used ? "\n" : "",
            activation.source + 1, activation.currentline, activation.name ? ": in " : "",
            activation.name ? activation.name : "");
        if (written < 0 || (size_t)written >= TRACEBACK_SIZE - used) {
            state->traceback[used] = '\0';
            return;
        }
        used += (size_t)written;
    }
}

int bs_note_failure(lua_State *L) {
    bs_state *state = bs_of(L);
    bs_note_place(state, L);
    note_traceback(state, L);
    return 1;
}

void bs_take_message(lua_State *L, bs_state *state) {
    size_t length = 0;
    if (lua_isstring(L, -1)) {
        const char *text = lua_tolstring(L, -1, &length);
        bs_set_message(state, text, length);
    } else {
        char text[96];
        int written = snprintf(
            text, sizeof text, "(the error object is a %s value)", luaL_typename(L, -1));
        bs_set_message(state, text, (size_t)written);
    }
}

bs_failure bs_last_failure(const bs_state *state) {
    return (bs_failure){
        .message = state->message,
        .message_length = state->message_length,
        .chunk = state->chunk[0] ? state->chunk : NULL,
        .line = state->line,
        .traceback = state->traceback,
        .allowed = state->allowed,
        .used = state->used,
    };
}

const char *bs_caller(const bs_state *state, int32_t *line) {
    static _Thread_local char chunk[512];
    *line = 0;
    if (!state->running) return NULL;
    lua_Debug activation;
    for (int level = 0; lua_getstack(state->running, level, &activation); level++) {
        lua_getinfo(state->running, "Sl", &activation);
        if (!is_plugin_line(&activation)) continue;
        snprintf(chunk, sizeof chunk, "%s", activation.source + 1);
        *line = activation.currentline;
        return chunk;
    }
    return NULL;
}
