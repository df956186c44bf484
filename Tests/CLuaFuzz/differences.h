#ifndef FUZZ_DIFFERENCES_H
#define FUZZ_DIFFERENCES_H

/// How much of a call stock Lua and the sandbox must agree on.
typedef enum fuzz_comparison {
    FUZZ_ALL,     ///< results and error messages
    FUZZ_RESULTS, ///< results; of an error only that there is one
    FUZZ_NOTHING,
} fuzz_comparison;

/// Compares what is known of the deliberate differences with the source of a call.
fuzz_comparison fuzz_comparison_of(const char *source);

#endif
