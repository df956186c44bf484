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

void bs_matcher_settle(bs_matcher *matcher) {
    size_t steps = (size_t)(CREDIT - matcher->credit);
    matcher->credit = CREDIT;
    bs_charge(matcher->L, steps);
}

/// Counts one step.
static inline void step(bs_matcher *matcher) {
    if (--matcher->credit < 0) {
        bs_matcher_settle(matcher);
    }
}

/// Counts the steps of a loop over `distance` bytes that did `bytes_per_step` in each.
static inline void pass(bs_matcher *matcher, ptrdiff_t distance, ptrdiff_t bytes_per_step) {
    ptrdiff_t steps = distance / bytes_per_step + 1;
    if (steps <= matcher->credit) {
        matcher->credit -= (int)steps;
        return;
    }
    bs_matcher_settle(matcher);
    bs_charge(matcher->L, (size_t)steps);
}

/// Enters a nested match.
static inline void descend(bs_matcher *matcher) {
    if (matcher->depth++ == MAX_DEPTH) {
        luaL_error(matcher->L, "pattern too complex");
    }
}

static void raise_fault(const bs_matcher *matcher, const bs_item *item) {
    static const char *const messages[] = {
        [BS_ENDS_WITH_ESCAPE] = "malformed pattern (ends with '%%')",
        [BS_MISSING_BRACKET] = "malformed pattern (missing ']')",
        [BS_MISSING_BALANCE] = "malformed pattern (missing arguments to '%%b')",
        [BS_MISSING_FRONTIER_SET] = "missing '[' after '%%f' in pattern",
        [BS_TOO_MANY_CAPTURES] = "too many captures",
        [BS_INVALID_CLOSE] = "invalid pattern capture",
        [BS_INVALID_CAPTURE] = "invalid capture index %%%d",
    };
    luaL_error(matcher->L, messages[item->fault], item->capture + 1);
}

static inline bool accepts(const bs_item *item, uint8_t byte) {
    return bs_set_has(&item->set, byte);
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
        at = bs_seek(&item->next, bs_program_text(matcher->program), at, matcher->end);
        pass(matcher, (at == NULL ? matcher->end : at) - start, LEAPT_BYTES_PER_STEP);
        return at;
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

/// Matches the pattern from `item` on at `at`, and returns the end of the match or null. Captures
/// need no undoing: every way to a match passes all of their openings and closings again. They
/// are nested matches in stock Lua, though, so the depth grows with them.
static const uint8_t *match_from(bs_matcher *matcher, const bs_item *item, const uint8_t *at) {
    int depth = matcher->depth;
    descend(matcher);
    for (; at != NULL; item++) {
        step(matcher);
        switch ((bs_operation)item->operation) {
        case BS_LITERAL: {
            const uint8_t *text = bs_program_text(matcher->program) + item->offset;
            if ((size_t)(matcher->end - at) < item->length || *text != *at
                || memcmp(text, at, item->length) != 0) {
                goto failed;
            }
            at += item->length;
            break;
        }
        case BS_ONE:
            if (at == matcher->end || !accepts(item, *at)) {
                goto failed;
            }
            at++;
            break;
        case BS_OPTIONAL:
            if (at < matcher->end && accepts(item, *at)) {
                const uint8_t *end = NULL;
                if (item->exclusive) {
                    descend(matcher);
                    at++;
                } else if ((end = match_from(matcher, item + 1, at + 1)) != NULL) {
                    at = end;
                    goto done;
                }
            }
            break;
        case BS_GREEDY:
        case BS_LAZY: {
            const uint8_t *shortest = at + item->minimum;
            if (at == matcher->end || !accepts(item, *at)) {
                if (item->minimum > 0) {
                    goto failed;
                }
                break;
            }
            if (item->operation == BS_LAZY && !item->exclusive) {
                at = match_lazy(matcher, item, at);
                goto done;
            }
            at = run_end(matcher, item, at);
            if (!item->exclusive) {
                at = match_greedy(matcher, item, shortest, at);
                goto done;
            }
            descend(matcher);
            break;
        }
        case BS_OPEN:
        case BS_POSITION:
            matcher->captures[item->capture].start = at;
            matcher->captures[item->capture].length =
                item->operation == BS_OPEN ? BS_LENGTH_OPEN : BS_LENGTH_POSITION;
            descend(matcher);
            break;
        case BS_CLOSE:
            matcher->captures[item->capture].length = at - matcher->captures[item->capture].start;
            descend(matcher);
            break;
        case BS_REPEATED:
            at = repeated_end(matcher, &matcher->captures[item->capture], at);
            break;
        case BS_BALANCED:
            at = balanced_end(matcher, item, at);
            break;
        case BS_FRONTIER:
            if (!is_frontier(matcher, item, at)) {
                goto failed;
            }
            break;
        case BS_END:
            if (at != matcher->end) {
                goto failed;
            }
            break;
        case BS_ACCEPT:
            goto done;
        case BS_FAULT:
            raise_fault(matcher, item);
        }
    }
failed:
    at = NULL;
done:
    matcher->depth = depth;
    return at;
}

const uint8_t *bs_search(bs_matcher *matcher, const uint8_t **start, const uint8_t *refused) {
    const bs_program *program = matcher->program;
    const uint8_t *text = bs_program_text(program);
    bool guided = program->start.kind != BS_UNKNOWN && !program->anchored;
    for (const uint8_t *at = *start;; at++) {
        if (guided) {
            const uint8_t *candidate = bs_seek(&program->start, text, at, matcher->end);
            pass(matcher, (candidate == NULL ? matcher->end : candidate) - at,
                 LEAPT_BYTES_PER_STEP);
            if (candidate == NULL) {
                return NULL;
            }
            at = candidate;
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
