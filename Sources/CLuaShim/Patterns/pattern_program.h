#ifndef BS_PATTERN_PROGRAM_H
#define BS_PATTERN_PROGRAM_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The most captures that one pattern can have, as in stock Lua.
#define BS_MAX_CAPTURES 32

/// A set of bytes, one bit for each.
typedef struct bs_byte_set {
    uint64_t words[4];
} bs_byte_set;

/// Whether `set` holds `byte`.
static inline bool bs_set_has(const bs_byte_set *set, uint8_t byte) {
    return (set->words[byte >> 6] >> (byte & 63)) & 1;
}

/// What an item of a pattern does.
typedef enum bs_operation {
    BS_LITERAL,     ///< `length` bytes of the pattern from `offset`
    BS_ONE,         ///< one byte of a class
    BS_OPTIONAL,    ///< `?`
    BS_GREEDY,      ///< `*`, or `+` when `minimum` is 1
    BS_LAZY,        ///< `-`
    BS_OPEN,        ///< `(`
    BS_POSITION,    ///< `()`
    BS_CLOSE,       ///< `)`
    BS_REPEATED,    ///< `%1` … `%9`: the text of an earlier capture
    BS_BALANCED,    ///< `%bxy`
    BS_FRONTIER,    ///< `%f[set]`
    BS_END,         ///< `$` as the last character
    BS_ACCEPT,      ///< the end of the pattern
    BS_FAULT        ///< something malformed, reported only when the match gets there
} bs_operation;

/// How a class of bytes is written down.
typedef enum bs_class {
    BS_BYTE,    ///< one byte, in `byte`
    BS_ANY,     ///< every byte
    BS_SET      ///< those in `set`
} bs_class;

/// What is wrong with a pattern.
typedef enum bs_fault {
    BS_ENDS_WITH_ESCAPE,
    BS_MISSING_BRACKET,
    BS_MISSING_BALANCE,
    BS_MISSING_FRONTIER_SET,
    BS_TOO_MANY_CAPTURES,
    BS_INVALID_CLOSE,
    BS_INVALID_CAPTURE      ///< `capture` counts from 0; `%0` is -1
} bs_fault;

/// What any text that the rest of a pattern matches must begin with.
typedef struct bs_guide {
    enum {
        BS_UNKNOWN,         ///< nothing is known: it may match the empty text
        BS_FIRST_IN_SET,    ///< a byte of `first`
        BS_FIRST_BYTE,      ///< the byte `byte`, which is all that `first` holds
        BS_FIRST_LITERAL    ///< `length` bytes of the pattern from `offset`; `first` has the first
    } kind;
    uint8_t byte;
    size_t offset, length;
    bs_byte_set first;
} bs_guide;

/// One step of a compiled pattern.
typedef struct bs_item {
    uint8_t operation;      ///< a `bs_operation`
    uint8_t class;          ///< a `bs_class`, of single bytes and their repetitions
    uint8_t minimum;        ///< the fewest bytes that `BS_GREEDY` takes
    uint8_t byte, closing;  ///< the byte of `BS_BYTE`; the pair of `BS_BALANCED`
    uint8_t fault;          ///< a `bs_fault`
    int8_t capture;         ///< the index of the capture that is opened, closed or repeated
    bool exclusive;         ///< of a repetition: only its longest run can be followed by a match
    size_t offset, length;  ///< the bytes of `BS_LITERAL`
    bs_byte_set set;        ///< every byte of the class, whichever way it is written down
    bs_guide next;          ///< of a repetition: what must follow it
} bs_item;

/// A compiled pattern: a full userdata with one block of memory, free of pointers.
typedef struct bs_program {
    bool anchored;          ///< it began with `^`, and may match at the first position only
    uint8_t captures;       ///< the number of captures of a whole match
    size_t item_count;
    size_t length;          ///< of the pattern, in bytes
    bs_guide start;         ///< what every match begins with
    bs_item items[];        ///< followed by a copy of the pattern
} bs_program;

/// The copy of the pattern that the offsets in `program` point into.
static inline const uint8_t *bs_program_text(const bs_program *program) {
    return (const uint8_t *)(program->items + program->item_count);
}

/// Compiles the `length` bytes of `pattern`, which a zero byte follows, and pushes the program.
/// A leading `^` is an anchor if `anchors`, else a plain character (as in `gmatch`). Never raises
/// for a malformed pattern: stock Lua finds a fault only when a match gets as far, so the fault
/// becomes an item. Raises when memory or the budget runs out.
bs_program *bs_compile(lua_State *L, const char *pattern, size_t length, bool anchors);

#endif
