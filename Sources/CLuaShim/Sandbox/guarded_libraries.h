#ifndef BS_GUARDED_LIBRARIES_H
#define BS_GUARDED_LIBRARIES_H

#include <lua.h>

/// Puts the guarded functions into the string library on the top of the stack.
void bs_guard_string(lua_State *L);

/// Puts the guarded functions into the table library on the top of the stack.
void bs_guard_table(lua_State *L);

/// Puts the guarded functions into the utf8 library on the top of the stack.
void bs_guard_utf8(lua_State *L);

/// `table.sort` by merging: stable, and with at most n·log2 n comparisons whatever the order
/// function answers. An error in a comparison leaves the table as it was.
int bs_table_sort(lua_State *L);

/// Raises unless the value at `index` can be used as a list: a table, or something with the
/// metamethods that `access` names. Returns its length. Calls `__len` once.
lua_Integer bs_list_length(lua_State *L, int index, int access);

/// The accesses to a list for which a value that is no table needs metamethods.
enum { BS_READ = 1, BS_WRITE = 2, BS_LENGTH = 4 };

/// Raises unless the value at `index` is a table or has the metamethods that `access` names.
void bs_check_list(lua_State *L, int index, int access);

/// Replaces the stock function `name` of the library on the top of the stack by `guard`, which has
/// it as its first upvalue.
void bs_guard(lua_State *L, const char *name, lua_CFunction guard);

/// Goes on as the stock function that the running guard replaces. The stock function runs in the
/// guard's own place, so that its errors have the names and lines that they have in stock Lua.
int bs_continue_as_stock(lua_State *L);

#endif
