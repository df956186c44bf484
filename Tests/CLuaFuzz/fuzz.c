// A run: cases are made, both machines run them, and the first differences are reported.
#include <stdio.h>
#include <string.h>

#include "CLuaFuzz.h"
#include "call_case.h"
#include "machine.h"
#include "pattern_case.h"

/// The differences after which a run stops: more tell nothing new.
enum { ENOUGH = 10 };

typedef struct comparison {
    fuzz_machine stock, sandbox;
    int64_t differences;
    char *report;
    size_t room; ///< left in the report
} comparison;

static void report(comparison *run, const char *format, const char *text) {
    int written = snprintf(run->report, run->room, format, text);
    size_t length = written < 0 ? 0 : (size_t)written;
    length = length < run->room ? length : run->room - 1;
    run->report += length;
    run->room -= length;
}

/// Runs a case in both machines. Returns whether they agree.
static bool agree(
    comparison *run, const char *driver, int (*push)(lua_State *L, const void *one),
    const void *one
) {
    fuzz_run_driver(&run->stock, driver, push, one);
    fuzz_run_driver(&run->sandbox, driver, push, one);
    return run->stock.length == run->sandbox.length
        && memcmp(run->stock.result, run->sandbox.result, run->stock.length) == 0;
}

static void note_difference(comparison *run, const char *description) {
    run->differences++;
    report(run, "%s\n", description);
    report(run, "stock Lua:\n%s\n", run->stock.result);
    report(run, "sandbox:\n%s\n\n", run->sandbox.result);
}

static void compare_patterns(comparison *run, fuzz_dice *dice, int64_t count) {
    fuzz_pattern_case one = {.longest = 0};
    fuzz_text description;
    for (int64_t i = 0; i < count && run->differences < ENOUGH; i++) {
        fuzz_next_pattern_case(dice, &one);
        if (!agree(run, "patterns", fuzz_push_pattern_case, &one)) {
            fuzz_describe_pattern_case(&one, &description);
            note_difference(run, description.bytes);
        }
    }
}

static void compare_calls(comparison *run, fuzz_dice *dice, int64_t count) {
    fuzz_call_case one;
    for (int64_t i = 0; i < count && run->differences < ENOUGH; i++) {
        do {
            fuzz_make_call_case(dice, &one);
        } while (one.comparison == FUZZ_NOTHING);
        if (!agree(run, "call", fuzz_push_call_case, &one)) {
            note_difference(run, one.source.bytes);
        }
    }
}

int64_t bs_fuzz_run(
    uint64_t seed, int64_t pattern_cases, int64_t call_cases, char *text, size_t size
) {
    comparison run = {.report = text, .room = size};
    text[0] = '\0';
    bool is_open = fuzz_open(&run.stock, false);
    is_open = fuzz_open(&run.sandbox, true) && is_open;
    if (is_open) {
        fuzz_dice dice = fuzz_dice_make(seed);
        compare_patterns(&run, &dice, pattern_cases);
        compare_calls(&run, &dice, call_cases);
    } else {
        report(&run, "stock Lua: %s\n", run.stock.result);
        report(&run, "sandbox: %s\n", run.sandbox.result);
        run.differences = -1;
    }
    fuzz_close(&run.stock);
    fuzz_close(&run.sandbox);
    return run.differences;
}
