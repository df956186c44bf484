#ifndef FUZZ_CALL_CASE_H
#define FUZZ_CALL_CASE_H

#include <lua.h>

#include "differences.h"
#include "dice.h"
#include "text.h"

/// A call of a library function, as source that returns a list and a function: the function calls,
/// perhaps with the list.
typedef struct fuzz_call_case {
    fuzz_text source;
    fuzz_comparison comparison; ///< what of it must agree
} fuzz_call_case;

void fuzz_make_call_case(fuzz_dice *dice, fuzz_call_case *one);

/// Pushes the arguments of the driver of calls; returns their number.
int fuzz_push_call_case(lua_State *L, const void *call_case);

#endif
