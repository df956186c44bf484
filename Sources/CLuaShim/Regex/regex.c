// Regular expressions: PCRE2 with its just-in-time compiler and limits.
//
// A compiled expression is immutable and shared by all threads; what a match needs belongs to one.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "CLuaShim.h"

/// Steps of a match before it is given up. A match that backtracks without end reaches it in well
/// under a second.
enum { MATCH_LIMIT = 5000000, DEPTH_LIMIT = 10000, HEAP_LIMIT_KIB = 16384 };
enum { JIT_STACK_START = 32 * 1024, JIT_STACK_LIMIT = 1024 * 1024 };

struct bs_regex {
    pcre2_code *code;
    uint32_t captures, names, name_size;
    PCRE2_SPTR name_table;
};

struct bs_match {
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
};

static uint32_t options_of(uint32_t flags) {
    uint32_t options = PCRE2_NEVER_BACKSLASH_C;
    if (flags & BS_REGEX_CASELESS) options |= PCRE2_CASELESS;
    if (flags & BS_REGEX_MULTILINE) options |= PCRE2_MULTILINE;
    if (flags & BS_REGEX_DOTALL) options |= PCRE2_DOTALL;
    if (flags & BS_REGEX_EXTENDED) options |= PCRE2_EXTENDED;
    // A Lua string may have been cut in mid-character: such bytes match nothing.
    if (!(flags & BS_REGEX_BYTES)) options |= PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF;
    return options;
}

bs_regex *bs_regex_compile(
    const char *pattern, size_t length, uint32_t flags, char *message, size_t message_size,
    size_t *offset
) {
    int error;
    PCRE2_SIZE place = 0;
    pcre2_code *code = pcre2_compile(
        (PCRE2_SPTR)pattern, length, options_of(flags), &error, &place, NULL);
    if (!code) {
        pcre2_get_error_message(error, (PCRE2_UCHAR *)message, message_size);
        *offset = place;
        return NULL;
    }
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // where there is no compiler, matching still works
    bs_regex *regex = malloc(sizeof *regex);
    if (!regex) {
        pcre2_code_free(code);
        return NULL;
    }
    regex->code = code;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &regex->captures);
    pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &regex->names);
    pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &regex->name_size);
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &regex->name_table);
    return regex;
}

void bs_regex_free(bs_regex *regex) {
    pcre2_code_free(regex->code);
    free(regex);
}

uint32_t bs_regex_captures(const bs_regex *regex) {
    return regex->captures;
}

const char *bs_regex_name(const bs_regex *regex, uint32_t index, uint32_t *capture) {
    if (index >= regex->names) return NULL;
    PCRE2_SPTR entry = regex->name_table + (size_t)index * regex->name_size;
    *capture = (uint32_t)entry[0] << 8 | entry[1];
    return (const char *)entry + 2;
}

size_t bs_regex_size(const bs_regex *regex) {
    size_t size = 0, compiled = 0;
    pcre2_pattern_info(regex->code, PCRE2_INFO_SIZE, &size);
    pcre2_pattern_info(regex->code, PCRE2_INFO_JITSIZE, &compiled);
    return size + compiled + sizeof *regex;
}

bs_match *bs_match_make(void) {
    bs_match *match = calloc(1, sizeof *match);
    if (!match) return NULL;
    match->data = pcre2_match_data_create(128, NULL);
    match->context = pcre2_match_context_create(NULL);
    match->stack = pcre2_jit_stack_create(JIT_STACK_START, JIT_STACK_LIMIT, NULL);
    if (!match->data || !match->context || !match->stack) {
        bs_match_free(match);
        return NULL;
    }
    pcre2_set_match_limit(match->context, MATCH_LIMIT);
    pcre2_set_depth_limit(match->context, DEPTH_LIMIT);
    pcre2_set_heap_limit(match->context, HEAP_LIMIT_KIB);
    pcre2_jit_stack_assign(match->context, NULL, match->stack);
    return match;
}

void bs_match_free(bs_match *match) {
    pcre2_match_data_free(match->data);
    pcre2_match_context_free(match->context);
    pcre2_jit_stack_free(match->stack);
    free(match);
}

bs_match_status bs_regex_match(
    const bs_regex *regex, bs_match *match, const char *subject, size_t length, size_t start,
    bool is_not_empty
) {
    uint32_t options = is_not_empty ? PCRE2_NOTEMPTY_ATSTART : 0;
    int result = pcre2_match(
        regex->code, (PCRE2_SPTR)subject, length, start, options, match->data, match->context);
    if (result >= 0) return BS_MATCHED;
    switch (result) {
    case PCRE2_ERROR_NOMATCH: return BS_UNMATCHED;
    case PCRE2_ERROR_MATCHLIMIT: case PCRE2_ERROR_DEPTHLIMIT: case PCRE2_ERROR_HEAPLIMIT:
    case PCRE2_ERROR_JIT_STACKLIMIT: return BS_MATCH_LIMIT;
    default: return BS_MATCH_ERROR;
    }
}

bool bs_match_range(const bs_match *match, uint32_t capture, size_t *start, size_t *end) {
    if (capture >= pcre2_get_ovector_count(match->data)) return false;
    const PCRE2_SIZE *ranges = pcre2_get_ovector_pointer(match->data);
    *start = ranges[capture * 2];
    *end = ranges[capture * 2 + 1];
    return *start != PCRE2_UNSET && *end != PCRE2_UNSET;
}
