#ifndef FUZZ_PATTERN_CASE_H
#define FUZZ_PATTERN_CASE_H

#include <lua.h>

#include "dice.h"
#include "text.h"

/// What the pattern functions are given.
typedef struct fuzz_pattern_case {
    fuzz_text pattern, subject, replacement;
    const char *init;    ///< where to begin, as an expression in Lua
    const char *limit;   ///< the most replacements, likewise
    unsigned longest;    ///< the longest subject for the pattern
} fuzz_pattern_case;

/// Makes the next case out of the last one (the first out of zeros), whose pattern it may keep: a
/// plugin uses a pattern on many texts, and the sandbox keeps it compiled.
void fuzz_next_pattern_case(fuzz_dice *dice, fuzz_pattern_case *one);

/// Pushes the arguments of the driver of patterns; returns their number.
int fuzz_push_pattern_case(lua_State *L, const void *pattern_case);

/// Describes a case as a call in Lua.
void fuzz_describe_pattern_case(const fuzz_pattern_case *one, fuzz_text *description);

#endif
