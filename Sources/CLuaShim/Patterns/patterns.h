#ifndef BS_PATTERNS_H
#define BS_PATTERNS_H

#include <lua.h>

/// Replaces `find`, `match`, `gmatch` and `gsub` in the string library on the top of the stack,
/// and leaves it there.
///
/// The new functions give the results and the errors of stock Lua 5.4, but pay for each step of a
/// match out of the budget (`bs_charge`), so that a pattern that would take hours is stopped, too.
/// Bytes are classed as in the C locale. The four share a cache of compiled patterns, which
/// belongs to this copy of the library.
void bs_install_patterns(lua_State *L);

#endif
