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

#pragma clang assume_nonnull end

#endif
