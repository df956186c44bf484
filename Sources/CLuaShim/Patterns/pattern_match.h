#ifndef BS_PATTERN_MATCH_H
#define BS_PATTERN_MATCH_H

#include "pattern_program.h"

/// What a capture that is still open has for a length.
#define BS_LENGTH_OPEN (-1)
/// What a position capture has for a length.
#define BS_LENGTH_POSITION (-2)

/// One capture of a match.
typedef struct bs_capture {
    const uint8_t *start;
    ptrdiff_t length;   ///< in bytes, or one of the two marks above
} bs_capture;

/// A program at work on a subject. It borrows both: the caller keeps them on the Lua stack.
typedef struct bs_matcher {
    lua_State *L;
    const bs_program *program;
    const uint8_t *begin, *end;             ///< the subject
    int credit;                             ///< steps left before the next charge
    int depth;                              ///< nested matches, counted as stock Lua counts them
    bs_capture captures[BS_MAX_CAPTURES];   ///< `program->captures` of them, after a match
} bs_matcher;

/// Prepares a matcher for the `length` bytes of `subject`.
void bs_matcher_init(bs_matcher *matcher, lua_State *L, const bs_program *program,
                     const char *subject, size_t length);

/// Finds the first match that begins at `*start` or later and does not end at `refused` (null
/// refuses none). Returns its end, with its beginning in `*start` and its captures in the matcher,
/// or null. Each step is charged to the budget, so that no pattern runs on unseen. Raises what
/// stock Lua raises: the faults of malformed patterns, and "pattern too complex".
const uint8_t *bs_search(bs_matcher *matcher, const uint8_t **start, const uint8_t *refused);

#endif
