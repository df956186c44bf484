// The one way from Lua into Swift.
#include "guard.h"
#include "state.h"

/// What a call into the host costs at least, and what one costs besides that fails: to word what is
/// wrong, with what may have been meant, takes as long as so many instructions.
enum { CALL_UNITS = 10, FAILURE_UNITS = 2000 };

/// Pushes the place of the innermost line of a plugin's file, as Lua writes it in errors.
static void push_place(lua_State *L) {
    lua_Debug activation;
    for (int level = 0; lua_getstack(L, level, &activation); level++) {
        lua_getinfo(L, "Sl", &activation);
        if (activation.currentline <= 0 || activation.source[0] != '@') continue;
        lua_pushfstring(L, "%s:%d: ", activation.short_src, activation.currentline);
        return;
    }
    lua_pushliteral(L, "");
}

static void begin(lua_State *L, bs_state *state) {
    bs_charge(L, CALL_UNITS);
    luaL_checkstack(L, 8, NULL); // before Swift: afterwards an error would lose its results
    state->argument_count = 0;
}

/// Calls Swift with the arguments that have been described.
static int call(lua_State *L, bs_state *state, int32_t function, int32_t given) {
    bs_clear_results(&state->results);
    bool succeeded = state->answer(
        state->context, state->current, function, state->arguments, given, &state->results);
    size_t charge = state->results.charge;
    if (!succeeded) {
        bs_raise_if_aborted(L);
        bs_charge(L, charge + FAILURE_UNITS); // work that came to nothing was work all the same
        push_place(L);
        if (bs_push_results(L, &state->results) == 0) lua_pushliteral(L, "the host call failed");
        lua_concat(L, 2);
        lua_error(L);
    }
    int pushed = bs_push_results(L, &state->results);
    if (charge) bs_charge(L, charge);
    return pushed;
}

int bs_call_host(lua_State *L, int32_t function, int first) {
    bs_state *state = bs_of(L);
    begin(L, state);
    int last = lua_gettop(L);
    for (int index = first; index <= last; index++) bs_describe(L, state, index);
    return call(L, state, function, last >= first ? last - first + 1 : 0);
}

int bs_read_from_host(lua_State *L, const bs_object *object, int field) {
    bs_state *state = bs_of(L);
    begin(L, state);
    bs_describe_field(L, state, object, field);
    return call(L, state, BS_CALL_GET, 2);
}

int bs_host_function(lua_State *L) {
    return bs_call_host(L, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), 1);
}
