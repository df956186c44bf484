// Where the sandbox is deliberately unlike stock Lua: the one list, with the reasons.
//
// Not in the table, because the cases are made without them:
// - Addresses: `%p` gives "(null)", and `%s` or `tostring` of a table, function or coroutine only
//   the name of its type. An address differs from run to run, and the same input must give the same
//   output. So no `%p` is made, and only such tables are formatted as have `__tostring`.
// - `table.sort` with an order function that contradicts itself: stock Lua may complain of an
//   "invalid order function", or give any order; the sandbox gives some order.
// - `string.dump` and binary chunks, `__gc`, `collectgarbage`, `io`, `os`, `debug`, `package`,
//   `dofile`: absent, since they reach outside or around the limits.
// - `pairs` and `next` go in a fixed order, so that the keys that a traversal meets are compared
//   as a set. `pairs` of what is no table fails itself, not at the first step. `next` takes a key
//   that the table does not have. `math.random` has a seed of the host's.
// - `xpcall` calls its handler after unwinding, so that a handler is stopped like any code.
#include "differences.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static const struct {
    const char *words[2]; ///< a call that has both; or the one, if the other is missing
    fuzz_comparison comparison;
} differences[] = {
    // Which elements are read and written, and how often, is up to the algorithm; a list whose
    // elements are computed shows it.
    {{"sort(", "DOUBLES"}, FUZZ_NOTHING},
    // The sandbox sorts by merging, stock Lua by partitioning: they meet a pair that cannot be
    // compared at different times and either way round. After an error the list is as it was; in
    // stock Lua it is half sorted.
    {{"sort(", NULL}, FUZZ_RESULTS},
    // Whatever `%s` needs is made text before the formatting begins. So of two faults, one of them
    // in a `__tostring`, the other one may be reported.
    {{"format(", "MISNAMED"}, FUZZ_RESULTS},
};

/// Numbers up to which stock Lua would loop for hours, or fill the memory. That the sandbox stops
/// instead is tested with its limits.
static const char *const huge_numbers[] = {"integer", "1e15", "1 << 31"};
/// What loops up to such a number, or has such a length.
static const char *const loops[] = {"rep(", "move(", "__", "LOG", "DOUBLES"};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static bool has_any(const char *source, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (strstr(source, words[i]) != NULL) {
            return true;
        }
    }
    return false;
}

fuzz_comparison fuzz_comparison_of(const char *source) {
    if (has_any(source, huge_numbers, COUNT(huge_numbers))
        && has_any(source, loops, COUNT(loops))) {
        return FUZZ_NOTHING;
    }
    for (size_t i = 0; i < COUNT(differences); i++) {
        const char *const *words = differences[i].words;
        if (strstr(source, words[0]) && (words[1] == NULL || strstr(source, words[1]))) {
            return differences[i].comparison;
        }
    }
    return FUZZ_ALL;
}
