#include "machine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "drivers.h"
#include "state.h"

/// The drivers' plugin in the sandbox.
enum { PLUGIN = 1 };

/// The name of the drivers' source in errors, the same in both machines.
static const char chunk[] = "drivers";

static void keep_result(fuzz_machine *machine, const char *result, size_t length) {
    machine->length = length < FUZZ_LONGEST_RESULT ? length : FUZZ_LONGEST_RESULT - 1;
    memcpy(machine->result, result, machine->length);
    machine->result[machine->length] = '\0';
}

/// Keeps what the sandbox says of its last failure.
static void keep_failure(fuzz_machine *machine) {
    bs_failure failure = bs_last_failure(machine->state);
    keep_result(machine, failure.message ? failure.message : "", failure.message_length);
}

// ---- Opening ------------------------------------------------------------------------------------

/// The drivers call nothing of the host.
static bool answer_nothing(
    void *context, int32_t plugin, int32_t function, const bs_value *arguments, int32_t count,
    bs_results *results
) {
    (void)context;
    (void)plugin;
    (void)function;
    (void)arguments;
    (void)count;
    (void)results;
    return false;
}

static bool open_sandbox(fuzz_machine *machine) {
    machine->state = bs_open(machine, answer_nothing);
    if (machine->state == NULL) {
        return false;
    }
    const bs_limits limits = {.memory = 0, .instructions = INT64_MAX / 4, .time = 0};
    const bs_value *values;
    int32_t count;
    bs_status status = bs_load_plugin(
        machine->state, PLUGIN, fuzz_drivers, strlen(fuzz_drivers), chunk, limits, &values, &count);
    if (status != BS_OK) {
        keep_failure(machine);
        return false;
    }
    machine->L = machine->state->L;
    machine->drivers = machine->state->plugins[PLUGIN].table;
    return true;
}

static bool open_stock(fuzz_machine *machine) {
    lua_State *L = machine->L = luaL_newstate();
    if (L == NULL) {
        return false;
    }
    luaL_openlibs(L);
    char name[sizeof chunk + 1];
    snprintf(name, sizeof name, "@%s", chunk);
    if (luaL_loadbuffer(L, fuzz_drivers, strlen(fuzz_drivers), name) != LUA_OK
        || lua_pcall(L, 0, 1, 0) != LUA_OK) {
        size_t length;
        const char *message = luaL_tolstring(L, -1, &length);
        keep_result(machine, message, length);
        return false;
    }
    machine->drivers = luaL_ref(L, LUA_REGISTRYINDEX);
    return true;
}

bool fuzz_open(fuzz_machine *machine, bool is_sandbox) {
    *machine = (fuzz_machine){.result = calloc(1, FUZZ_LONGEST_RESULT)};
    if (machine->result == NULL) {
        return false;
    }
    return is_sandbox ? open_sandbox(machine) : open_stock(machine);
}

void fuzz_close(fuzz_machine *machine) {
    if (machine->state != NULL) {
        bs_close(machine->state);
    } else if (machine->L != NULL) {
        lua_close(machine->L);
    }
    free(machine->result);
}

// ---- Running ------------------------------------------------------------------------------------

typedef struct job {
    fuzz_machine *machine;
    const char *name;
    int (*push)(lua_State *L, const void *one);
    const void *one;
} job;

static int run_job(lua_State *L) {
    const job *it = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, it->machine->drivers);
    lua_getfield(L, -1, it->name);
    lua_call(L, it->push(L, it->one), 1);
    size_t length;
    const char *result = luaL_tolstring(L, -1, &length);
    keep_result(it->machine, result, length);
    return 0;
}

static void run_in_sandbox(job *it) {
    if (bs_protect(it->machine->state, PLUGIN, run_job, it) != BS_OK) {
        keep_failure(it->machine);
    }
}

static void run_in_stock(job *it) {
    lua_State *L = it->machine->L;
    lua_pushcfunction(L, run_job);
    lua_pushlightuserdata(L, it);
    if (lua_pcall(L, 1, 0, 0) != LUA_OK) {
        size_t length;
        const char *message = luaL_tolstring(L, -1, &length);
        keep_result(it->machine, message, length);
        lua_settop(L, 0);
    }
}

void fuzz_run_driver(
    fuzz_machine *machine, const char *name, int (*push)(lua_State *L, const void *one),
    const void *one
) {
    job it = {machine, name, push, one};
    if (machine->state != NULL) {
        run_in_sandbox(&it);
    } else {
        run_in_stock(&it);
    }
}
