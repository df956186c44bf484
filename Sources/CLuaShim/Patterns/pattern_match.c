#include "pattern_match.h"

#include "guard.h"
#include "pattern_guide.h"

#include <lauxlib.h>
#include <string.h>

/// The steps between two charges.
#define CREDIT 1000
/// The bytes that a tight loop handles in one step: when it looks at each, and when it leaps.
#define BYTES_PER_STEP 8
#define LEAPT_BYTES_PER_STEP 64
/// The deepest nesting of matches, that of stock Lua.
#define MAX_DEPTH 200
/// As long as the depth is below this, no opening or closing of captures (at most 32 of each) can
/// reach `MAX_DEPTH`. Above it nothing is leapt over, lest an error of stock Lua is missed.
#define SAFE_DEPTH (MAX_DEPTH - 2 * BS_MAX_CAPTURES - 1)

static const uint8_t *match_from(bs_matcher *matcher, const bs_item *item, const uint8_t *at);

void bs_matcher_init(bs_matcher *matcher, lua_State *L, const bs_program *program,
                     const char *subject, size_t length) {
    matcher->L = L;
    matcher->program = program;
    matcher->begin = (const uint8_t *)subject;
    matcher->end = matcher->begin + length;
    matcher->credit = CREDIT;
    matcher->depth = 0;
}

/// Charges for the steps that are not yet paid for.
static void settle(bs_matcher *matcher) {
    size_t steps = (size_t)(CREDIT - matcher->credit);
    matcher->credit = CREDIT;
    bs_charge(matcher->L, steps);
}

/// Counts one step.
static inline void step(bs_matcher *matcher) {
    if (--matcher->credit < 0) {
        settle(matcher);
    }
}

/// Counts the steps of a loop over `distance` bytes that did `bytes_per_step` in each.
static inline void pass(bs_matcher *matcher, ptrdiff_t distance, ptrdiff_t bytes_per_step) {
    ptrdiff_t steps = distance / bytes_per_step + 1;
    if (steps <= matcher->credit) {
        matcher->credit -= (int)steps;
        return;
    }
    settle(matcher);
    bs_charge(matcher->L, (size_t)steps);
}

/// Enters a nested match.
static inline void descend(bs_matcher *matcher) {
    if (matcher->depth++ == MAX_DEPTH) {
        settle(matcher);
        luaL_error(matcher->L, "pattern too complex");
    }
}

static void raise_fault(bs_matcher *matcher, const bs_item *item) {
    static const char *const messages[] = {
        [BS_ENDS_WITH_ESCAPE] = "malformed pattern (ends with '%%')",
        [BS_MISSING_BRACKET] = "malformed pattern (missing ']')",
        [BS_MISSING_BALANCE] = "malformed pattern (missing arguments to '%%b')",
        [BS_MISSING_FRONTIER_SET] = "missing '[' after '%%f' in pattern",
        [BS_TOO_MANY_CAPTURES] = "too many captures",
        [BS_INVALID_CLOSE] = "invalid pattern capture",
        [BS_INVALID_CAPTURE] = "invalid capture index %%%d",
    };
    settle(matcher);
    luaL_error(matcher->L, messages[item->fault], item->capture + 1);
}

static inline bool accepts(const bs_item *item, uint8_t byte) {
    return bs_set_has(&item->set, byte);
}

/// The first position from `at` where what `guide` describes may begin, or null.
static inline const uint8_t *leap(bs_matcher *matcher, const bs_guide *guide, const uint8_t *at) {
    const uint8_t *text = bs_program_text(matcher->program);
    const uint8_t *found = bs_seek(guide, text, at, matcher->end);
    pass(matcher, (found == NULL ? matcher->end : found) - at,
         guide->kind == BS_FIRST_IN_SET ? BYTES_PER_STEP : LEAPT_BYTES_PER_STEP);
    return found;
}

/// The end of the longest run of bytes from `at` that the class of `item` accepts.
static const uint8_t *run_end(bs_matcher *matcher, const bs_item *item, const uint8_t *at) {
    const uint8_t *start = at;
    if (item->class == BS_ANY) {
        at = matcher->end;
        pass(matcher, at - start, LEAPT_BYTES_PER_STEP);
        return at;
    }
    while (at < matcher->end && accepts(item, *at)) {
        at++;
    }
    pass(matcher, at - start, BYTES_PER_STEP);
    return at;
}

/// Whether what `guide` describes may begin at `at`.
static inline bool may_begin(const bs_matcher *matcher, const bs_guide *guide, const uint8_t *at) {
    return at < matcher->end && bs_set_has(&guide->first, *at);
}

/// Tries the rest of the pattern after each run of `item`, from `longest` back to `shortest`.
static const uint8_t *match_greedy(bs_matcher *matcher, const bs_item *item,
                                   const uint8_t *shortest, const uint8_t *longest) {
    bool guided = item->next.kind != BS_UNKNOWN && matcher->depth < SAFE_DEPTH;
    const uint8_t *tried = longest;
    for (const uint8_t *at = longest;; at--) {
        if (!guided || may_begin(matcher, &item->next, at)) {
            pass(matcher, tried - at, BYTES_PER_STEP);
            tried = at;
            const uint8_t *end = match_from(matcher, item + 1, at);
            if (end != NULL) {
                return end;
            }
        }
        if (at == shortest) {
            pass(matcher, tried - at, BYTES_PER_STEP);
            return NULL;
        }
    }
}

/// The first position from `at` to which a run of `item` extends and where the rest may begin.
static const uint8_t *next_lazy(bs_matcher *matcher, const bs_item *item, const uint8_t *at) {
    const uint8_t *start = at;
    if (item->class == BS_ANY) {
        return leap(matcher, &item->next, at);
    }
    while (!may_begin(matcher, &item->next, at)) {
        if (at == matcher->end || !accepts(item, *at)) {
            pass(matcher, at - start, BYTES_PER_STEP);
            return NULL;
        }
        at++;
    }
    pass(matcher, at - start, BYTES_PER_STEP);
    return at;
}

/// Tries the rest of the pattern after each run of `item` from `at`, the shortest first.
static const uint8_t *match_lazy(bs_matcher *matcher, const bs_item *item, const uint8_t *at) {
    bool guided = item->next.kind != BS_UNKNOWN && matcher->depth < SAFE_DEPTH;
    for (;; at++) {
        if (guided) {
            at = next_lazy(matcher, item, at);
            if (at == NULL) {
                return NULL;
            }
        }
        const uint8_t *end = match_from(matcher, item + 1, at);
        if (end != NULL) {
            return end;
        }
        if (at == matcher->end || !accepts(item, *at)) {
            return NULL;
        }
    }
}

/// The end of the balanced text that begins at `at`, or null.
static const uint8_t *balanced_end(bs_matcher *matcher, const bs_item *item, const uint8_t *at) {
    const uint8_t *start = at;
    const uint8_t *found = NULL;
    if (at < matcher->end && *at == item->byte) {
        size_t open = 1;
        while (found == NULL && ++at < matcher->end) {
            if (*at == item->closing) {
                found = --open == 0 ? at + 1 : NULL;
            } else if (*at == item->byte) {
                open++;
            }
        }
    }
    pass(matcher, at - start, BYTES_PER_STEP);
    return found;
}

static inline void close_capture(bs_capture *capture, const uint8_t *at) {
    capture->length = at - capture->start;
}

/// The end of a repetition of the capture at `at`, or null. A position is never repeated.
static const uint8_t *repeated_end(bs_matcher *matcher, const bs_capture *capture,
                                   const uint8_t *at) {
    if (capture->length < 0 || matcher->end - at < capture->length) {
        return NULL;
    }
    pass(matcher, capture->length, LEAPT_BYTES_PER_STEP);
    bool equal = memcmp(capture->start, at, (size_t)capture->length) == 0;
    return equal ? at + capture->length : NULL;
}

static bool is_frontier(const bs_matcher *matcher, const bs_item *item, const uint8_t *at) {
    uint8_t before = at == matcher->begin ? 0 : at[-1];
    uint8_t after = at == matcher->end ? 0 : *at;
    return !accepts(item, before) && accepts(item, after);
}

/// The end of the literal of `item` at `at`, or null.
static inline const uint8_t *literal_end(const bs_matcher *matcher, const bs_item *item,
                                         const uint8_t *at) {
    const uint8_t *text = bs_program_text(matcher->program) + item->offset;
    bool equal = (size_t)(matcher->end - at) >= item->length && *text == *at
              && memcmp(text, at, item->length) == 0;
    return equal ? at + item->length : NULL;
}

/// Matches the repetition `item` at `*at`. Returns false to go on with the next item at the new
/// `*at`, and true when the rest of the pattern has been matched as well, or cannot be: `*at` is
/// then what `match_from` returns.
static inline bool match_repetition(bs_matcher *matcher, const bs_item *item, const uint8_t **at) {
    const uint8_t *start = *at, *end;
    if (start == matcher->end || !accepts(item, *start)) {
        *at = item->minimum > 0 ? NULL : start;
        return item->minimum > 0;
    }
    if (item->exclusive) {
        *at = item->operation == BS_OPTIONAL ? start + 1 : run_end(matcher, item, start);
        descend(matcher);
        return false;
    }
    switch (item->operation) {
    case BS_OPTIONAL:
        end = match_from(matcher, item + 1, start + 1);
        *at = end == NULL ? start : end;
        return end != NULL;
    case BS_GREEDY:
        end = run_end(matcher, item, start);
        *at = match_greedy(matcher, item, start + item->minimum, end);
        return true;
    default:
        *at = match_lazy(matcher, item, start);
        return true;
    }
}

/// Matches the pattern from `item` on at `at`, and returns the end of the match or null. Captures
/// need no undoing: every way to a match passes all of their openings and closings again. They
/// are nested matches in stock Lua, though, so the depth grows with them.
static const uint8_t *match_from(bs_matcher *matcher, const bs_item *item, const uint8_t *at) {
    int depth = matcher->depth;
    bool done = false;
    descend(matcher);
    for (; at != NULL && !done; item++) {
        step(matcher);
        switch ((bs_operation)item->operation) {
        case BS_LITERAL:
            at = literal_end(matcher, item, at);
            break;
        case BS_ONE:
            at = at < matcher->end && accepts(item, *at) ? at + 1 : NULL;
            break;
        case BS_OPTIONAL:
        case BS_GREEDY:
        case BS_LAZY:
            done = match_repetition(matcher, item, &at);
            break;
        case BS_OPEN:
            matcher->captures[item->capture] = (bs_capture){at, BS_LENGTH_OPEN};
            descend(matcher);
            break;
        case BS_POSITION:
            matcher->captures[item->capture] = (bs_capture){at, BS_LENGTH_POSITION};
            descend(matcher);
            break;
        case BS_CLOSE:
            close_capture(&matcher->captures[item->capture], at);
            descend(matcher);
            break;
        case BS_REPEATED:
            at = repeated_end(matcher, &matcher->captures[item->capture], at);
            break;
        case BS_BALANCED:
            at = balanced_end(matcher, item, at);
            break;
        case BS_FRONTIER:
            at = is_frontier(matcher, item, at) ? at : NULL;
            break;
        case BS_END:
            at = at == matcher->end ? at : NULL;
            break;
        case BS_ACCEPT:
            done = true;
            break;
        case BS_FAULT:
            raise_fault(matcher, item);
        }
    }
    matcher->depth = depth;
    return at;
}

/// `bs_search`, but for the payment of the last steps.
static const uint8_t *search(bs_matcher *matcher, const uint8_t **start, const uint8_t *refused) {
    const bs_program *program = matcher->program;
    bool guided = program->start.kind != BS_UNKNOWN && !program->anchored;
    for (const uint8_t *at = *start;; at++) {
        if (guided) {
            at = leap(matcher, &program->start, at);
            if (at == NULL) {
                return NULL;
            }
        }
        const uint8_t *end = match_from(matcher, program->items, at);
        if (end != NULL && end != refused) {
            *start = at;
            return end;
        }
        if (at == matcher->end || program->anchored) {
            return NULL;
        }
    }
}

const uint8_t *bs_search(bs_matcher *matcher, const uint8_t **start, const uint8_t *refused) {
    const uint8_t *end = search(matcher, start, refused);
    settle(matcher);
    return end;
}
