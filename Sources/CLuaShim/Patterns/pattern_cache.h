#ifndef BS_PATTERN_CACHE_H
#define BS_PATTERN_CACHE_H

#include "pattern_program.h"

/// Pushes a new, empty cache of compiled patterns.
void bs_push_pattern_cache(lua_State *L);

/// Pushes the program of the pattern at `index`, a string, out of the cache at `cache`, where it is
/// put if it is missing. A leading `^` anchors it.
const bs_program *bs_push_cached_program(lua_State *L, int cache, int index);

#endif
