// Coroutines that share the budget of the call in which they run: each new one starts a fresh count
// of the hook, and each resume catches errors.
#include "guard.h"
#include "state.h"

/// A new coroutine may run so many instructions before its first hook; they are charged at once.
enum { NEW_UNITS = 1000, RESUME_UNITS = 20 };

/// Resumes the coroutine with the arguments on top of the stack. Returns the number of results, or
/// -1 with the error value on top.
static int resume(lua_State *L, lua_State *coroutine, int arguments) {
    bs_charge(L, RESUME_UNITS);
    if (!lua_checkstack(coroutine, arguments)) {
        lua_pushliteral(L, "too many arguments to resume");
        return -1;
    }
    lua_xmove(L, coroutine, arguments);
    bs_state *state = bs_of(L);
    int results;
    state->running = coroutine;
    bs_catch_up(coroutine);
    int code = lua_resume(coroutine, L, arguments, &results);
    state->running = L;
    bs_catch_up(L);
    if (code != LUA_OK && code != LUA_YIELD) {
        lua_xmove(coroutine, L, 1);
        bs_raise_if_final(L, code);
        return -1;
    }
    if (!lua_checkstack(L, results + 1)) {
        lua_pop(coroutine, results);
        lua_pushliteral(L, "too many results to resume");
        return -1;
    }
    lua_xmove(coroutine, L, results);
    return results;
}

static lua_State *check_coroutine(lua_State *L) {
    lua_State *coroutine = lua_tothread(L, 1);
    luaL_argexpected(L, coroutine, 1, "coroutine");
    return coroutine;
}

static int guarded_resume(lua_State *L) {
    lua_State *coroutine = check_coroutine(L);
    int results = resume(L, coroutine, lua_gettop(L) - 1);
    if (results < 0) {
        lua_pushboolean(L, 0);
        lua_insert(L, -2);
        return 2;
    }
    lua_pushboolean(L, 1);
    lua_insert(L, -(results + 1));
    return results + 1;
}

static int guarded_create(lua_State *L) {
    luaL_checktype(L, 1, LUA_TFUNCTION);
    bs_charge(L, NEW_UNITS);
    lua_State *coroutine = lua_newthread(L);
    lua_pushvalue(L, 1);
    lua_xmove(L, coroutine, 1);
    return 1;
}

static int resume_wrapped(lua_State *L) {
    lua_State *coroutine = lua_tothread(L, lua_upvalueindex(1));
    int results = resume(L, coroutine, lua_gettop(L));
    if (results >= 0) return results;
    int code = lua_status(coroutine);
    if (code != LUA_OK && code != LUA_YIELD) {
        code = lua_resetthread(coroutine);
        lua_xmove(coroutine, L, 1);
        bs_raise_if_final(L, code);
    }
    if (lua_type(L, -1) == LUA_TSTRING) {
        luaL_where(L, 1);
        lua_insert(L, -2);
        lua_concat(L, 2);
    }
    return lua_error(L);
}

static int guarded_wrap(lua_State *L) {
    guarded_create(L);
    lua_pushcclosure(L, resume_wrapped, 1);
    return 1;
}

/// `coroutine.close`: the stock function, after which a stop still stops.
static int guarded_close(lua_State *L) {
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    bs_raise_if_aborted(L);
    return lua_gettop(L);
}

static const luaL_Reg functions[] = {
    {"create", guarded_create}, {"resume", guarded_resume}, {"wrap", guarded_wrap}, {NULL, NULL},
};

void bs_guard_coroutines(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
    lua_getfield(L, -1, "close");
    lua_pushcclosure(L, guarded_close, 1);
    lua_setfield(L, -2, "close");
}
