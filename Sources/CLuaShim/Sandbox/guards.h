#ifndef BS_GUARDS_H
#define BS_GUARDS_H

#include <lua.h>

/// Replaces the functions whose loops in C no count hook stops, in the stock libraries that are the
/// fields `string`, `table` and `utf8` of the table on the top of the stack.
///
/// The new ones charge for their work before or while they do it (`bs_charge`), and otherwise give
/// the results and errors of stock Lua 5.4, but for these:
/// - `string.format` shows no addresses: `%s` as `bs_push_text` has it, `%p` always "(null)".
/// - `table.sort` is stable, and never complains about an invalid order function.
void bs_install_guards(lua_State *L);

#endif
