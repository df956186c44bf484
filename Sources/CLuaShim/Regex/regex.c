// Regular expressions: PCRE2 with its just-in-time compiler and limits.
//
// A compiled expression is shared by all threads; what a match needs belongs to one. Its machine code
// is made when it is first asked for a match, before any thread matches it; from then on the
// expression is immutable.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "CLuaShim.h"
#include "watch.h"

/// Steps of a match at one place of the text before it is given up. A match that backtracks without
/// end reaches it in well under a second.
enum { MATCH_LIMIT = 5000000, DEPTH_LIMIT = 10000, HEAP_LIMIT_KIB = 16384 };
enum { JIT_STACK_START = 32 * 1024, JIT_STACK_LIMIT = 1024 * 1024 };

/// How many places of a text are tried before the clock is read: at each of them a match may take
/// nearly all of its steps, also behind many where it took none.
enum { FIRST_WINDOW = 1024, SMALLEST_WINDOW = 16, LARGEST_WINDOW = 1 << 14 };
/// A window that took less is followed by a larger one, and one that took more by a smaller one.
static const double short_time = 0.004, long_time = 0.01;
/// The clock is looked at for the whole call once so much time has passed.
static const double unchecked_time = 0.001;

/// How many times as large as the expression its machine code is, about.
enum { SHARE_OF_MACHINE_CODE = 8 };

struct bs_regex {
    bool is_bytes, is_anchored;
    atomic_bool is_ready; ///< whether there is machine code, or can be none
    pthread_mutex_t making;
    pcre2_code *code;
    uint32_t captures, names, name_size;
    PCRE2_SPTR name_table;
};

struct bs_match {
    bs_state *state; ///< whose call it is that takes the time
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
};

static uint32_t options_of(uint32_t flags) {
    uint32_t options = PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT;
    if (flags & BS_REGEX_CASELESS) options |= PCRE2_CASELESS;
    if (flags & BS_REGEX_MULTILINE) options |= PCRE2_MULTILINE;
    if (flags & BS_REGEX_DOTALL) options |= PCRE2_DOTALL;
    if (flags & BS_REGEX_EXTENDED) options |= PCRE2_EXTENDED;
    // A Lua string may have been cut in mid-character: such bytes match nothing.
    if (!(flags & BS_REGEX_BYTES)) options |= PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF;
    return options;
}

/// Whether a pattern begins with `\G`, so that it matches at the place where a search begins or not
/// at all.
static bool is_anchored(const char *pattern, size_t length) {
    return length >= 2 && pattern[0] == '\\' && pattern[1] == 'G';
}

/// Where a pattern asks for the place at which the search began, which is not the same in each
/// window; `length` if nowhere.
static size_t place_of_start_assertion(const char *pattern, size_t length) {
    for (size_t at = 0; at + 1 < length; at++) {
        if (pattern[at] != '\\') continue;
        if (pattern[at + 1] == 'G') return at;
        at++;
    }
    return length;
}

bs_regex *bs_regex_compile(
    const char *pattern, size_t length, uint32_t flags, char *message, size_t message_size,
    size_t *offset
) {
    size_t skipped = is_anchored(pattern, length) ? 2 : 0;
    *offset = skipped + place_of_start_assertion(pattern + skipped, length - skipped);
    if (*offset < length) {
        strncpy(message, "\\G stands at the beginning of an expression alone", message_size);
        return NULL;
    }
    int error;
    PCRE2_SIZE place = 0;
    pcre2_code *code = pcre2_compile(
        (PCRE2_SPTR)pattern + skipped, length - skipped,
        options_of(flags) | (skipped ? PCRE2_ANCHORED : 0), &error, &place, NULL);
    if (!code) {
        pcre2_get_error_message(error, (PCRE2_UCHAR *)message, message_size);
        *offset = skipped + place;
        return NULL;
    }
    bs_regex *regex = malloc(sizeof *regex);
    if (!regex) {
        pcre2_code_free(code);
        return NULL;
    }
    atomic_init(&regex->is_ready, false);
    pthread_mutex_init(&regex->making, NULL);
    regex->code = code;
    regex->is_bytes = (flags & BS_REGEX_BYTES) != 0;
    regex->is_anchored = skipped > 0;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &regex->captures);
    pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &regex->names);
    pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &regex->name_size);
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &regex->name_table);
    return regex;
}

void bs_regex_free(bs_regex *regex) {
    pthread_mutex_destroy(&regex->making);
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
    size_t size = 0;
    pcre2_pattern_info(regex->code, PCRE2_INFO_SIZE, &size);
    return size * (1 + SHARE_OF_MACHINE_CODE) + sizeof *regex;
}

/// Makes the machine code if it is not there yet: many expressions of a plugin are never asked.
static void make_ready(bs_regex *regex) {
    if (atomic_load_explicit(&regex->is_ready, memory_order_acquire)) return;
    pthread_mutex_lock(&regex->making);
    if (!atomic_load_explicit(&regex->is_ready, memory_order_relaxed)) {
        // Where there is no compiler, matching still works.
        pcre2_jit_compile(regex->code, PCRE2_JIT_COMPLETE);
        atomic_store_explicit(&regex->is_ready, true, memory_order_release);
    }
    pthread_mutex_unlock(&regex->making);
}

bs_match *bs_match_make(bs_state *state) {
    bs_match *match = calloc(1, sizeof *match);
    if (!match) return NULL;
    match->state = state;
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

typedef struct bs_window {
    size_t places;   ///< of the text that are tried before the clock is read
    size_t smallest; ///< so many, if fewer take no less time
    double shrunk;   ///< how long the window took that was made smaller; 0: it was not
} bs_window;

/// Makes the next window larger or smaller.
///
/// Before a place is tried, the matcher may look for a byte that it needs as far as the end of the text. In
/// a long one that takes most of the time, which smaller windows would only make worse.
static void adapt(bs_window *window, double took) {
    if (window->shrunk > 0 && took > window->shrunk / 2) {
        window->smallest = window->places = window->places * 4;
    } else if (took < short_time && window->places < LARGEST_WINDOW) {
        window->places *= 2;
    } else if (took > long_time && window->places / 4 >= window->smallest) {
        window->places /= 4;
        window->shrunk = took;
        return;
    }
    window->shrunk = 0;
}

/// Where the window after the one from `start` begins: not inside a character.
static size_t next_start(const bs_regex *regex, const char *subject, size_t start, size_t window) {
    start += window;
    for (int i = 0; i < 3 && !regex->is_bytes && ((unsigned char)subject[start] & 0xC0) == 0x80; i++) {
        start++;
    }
    return start;
}

/// A clock that costs next to nothing to read, unlike the thread's own, and never shows less than that.
static double passed_time(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/// Searches a text window by window, so that the clock can be read in between.
///
/// A window that seems to take long is no measure, since others may have run meanwhile: those after it
/// are measured in the thread's own time.
static int search(
    const bs_regex *regex, bs_match *match, const char *subject, size_t length, size_t start,
    uint32_t options
) {
    bs_window window = {FIRST_WINDOW, SMALLEST_WINDOW, 0};
    double unchecked = 0;
    double (*now)(void) = passed_time;
    while (!regex->is_anchored && length - start > window.places + 4) {
        size_t next = next_start(regex, subject, start, window.places);
        double began = now();
        pcre2_set_offset_limit(match->context, next - 1);
        int result = pcre2_match(
            regex->code, (PCRE2_SPTR)subject, length, start, options, match->data, match->context);
        if (result != PCRE2_ERROR_NOMATCH) return result;
        double took = now() - began;
        if (now == bs_thread_time || took < short_time) {
            adapt(&window, took);
        } else {
            now = bs_thread_time;
        }
        unchecked += took;
        if (unchecked > unchecked_time) {
            if (bs_is_overdue(match->state)) return PCRE2_ERROR_CALLOUT;
            unchecked = 0;
        }
        start = next;
        options = 0;
    }
    pcre2_set_offset_limit(match->context, PCRE2_UNSET);
    return pcre2_match(
        regex->code, (PCRE2_SPTR)subject, length, start, options, match->data, match->context);
}

bs_match_status bs_regex_match(
    bs_regex *regex, bs_match *match, const char *subject, size_t length, size_t start,
    bool is_not_empty
) {
    make_ready(regex);
    uint32_t options = is_not_empty ? PCRE2_NOTEMPTY_ATSTART : 0;
    int result = search(regex, match, subject, length, start, options);
    if (result >= 0) return BS_MATCHED;
    switch (result) {
    case PCRE2_ERROR_NOMATCH: return BS_UNMATCHED;
    case PCRE2_ERROR_CALLOUT: return BS_MATCH_OVERDUE;
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
