// Differential fuzzing: the sandbox's library functions against those of stock Lua, in one process.
#ifndef BROADSHEET_CLUAFUZZ_H
#define BROADSHEET_CLUAFUZZ_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Runs generated cases in the sandbox, as a plugin's code, and in stock Lua, and compares what
/// both give: values, captures, positions, counts, error messages and what became of the tables.
///
/// - pattern_cases: pattern, subject and init, each through `find` (also plain), `match`, `gmatch`
///   and `gsub` (with a string, a table and a function).
/// - call_cases: calls of the string, table and utf8 libraries.
/// - report: becomes the text of the first differences; empty if there is none.
///
/// The same seed makes the same cases. Returns the number of differences; it stops after some.
/// A negative number: a machine could not be opened, and the report says why.
int64_t bs_fuzz_run(
    uint64_t seed, int64_t pattern_cases, int64_t call_cases, char *report, size_t report_size);

/// Ticks that come to a thread all the time, where the watch of calls has one in milliseconds.
typedef struct bs_storm bs_storm;

/// Begins a storm of ticks on this thread, with so many microseconds from one to the next; NULL where
/// calls are not watched.
bs_storm *_Nullable bs_storm_begin(unsigned pause);
/// Ends it, on the same thread; returns how many ticks came.
unsigned bs_storm_end(bs_storm *storm);

#pragma clang assume_nonnull end

#endif
