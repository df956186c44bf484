#ifndef BS_GUARD_H
#define BS_GUARD_H

#include <lua.h>
#include <stddef.h>

/// The number of bytes that a plain loop in C handles for one unit of the budget.
#define BS_BYTES_PER_UNIT 64

/// Adds `units` to what the running plugin has spent; one unit is about one instruction of the
/// Lua virtual machine. Raises the limit error when the budget is used up. `units` may be
/// anything up to `SIZE_MAX`: the implementation must add without wrapping around.
void bs_charge(lua_State *L, size_t units);

/// Charges for one pass over `bytes` bytes of memory.
static inline void bs_charge_bytes(lua_State *L, size_t bytes) {
    bs_charge(L, bytes / BS_BYTES_PER_UNIT + 1);
}

/// Pushes the text of the value at `index`, as `tostring` gives it in the sandbox: like stock
/// Lua's, `__tostring` and `__name` included, but never with an address, which would differ from
/// run to run. A table is "table". Raises when `__tostring` does not return a string.
void bs_push_text(lua_State *L, int index);

#endif
