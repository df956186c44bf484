#ifndef FUZZ_MACHINE_H
#define FUZZ_MACHINE_H

#include <lua.h>
#include <stdbool.h>

/// The largest result that is kept, in bytes.
#define FUZZ_LONGEST_RESULT (1 << 20)

/// A Lua machine with the drivers loaded.
typedef struct fuzz_machine {
    lua_State *L;
    struct bs_state *state; ///< of the sandbox; null in the stock machine
    int drivers;            ///< the reference of the drivers' table
    char *result;           ///< of the last run
    size_t length;
} fuzz_machine;

/// Opens stock Lua with all of its libraries, or the sandbox with the drivers as a plugin. False if
/// there is no memory, or the drivers do not load; `result` says why.
bool fuzz_open(fuzz_machine *machine, bool is_sandbox);
void fuzz_close(fuzz_machine *machine);

/// Runs the driver `name` on a case whose arguments `push` pushes, and keeps its result. An error
/// that comes through is a result as well.
void fuzz_run_driver(
    fuzz_machine *machine, const char *name, int (*push)(lua_State *L, const void *one),
    const void *one);

#endif
