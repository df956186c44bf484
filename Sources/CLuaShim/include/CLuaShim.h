// The door between Swift and the Lua machine.
//
// Lua raises errors by longjmp, which must never cross a Swift frame. So this header names no Lua
// type: whatever can raise happens behind it, inside a protected call, and Swift sees plain structs
// and a status. The other way round, Swift answers a call by filling a `bs_results` and returning;
// only then does C push the results, or raise.
#ifndef BROADSHEET_CLUASHIM_H
#define BROADSHEET_CLUASHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// ---- Values -----------------------------------------------------------------------------------

/// What a value is.
typedef enum bs_tag {
    BS_NIL = 0,
    BS_BOOLEAN = 1,  ///< `integer` is 0 or 1
    BS_INTEGER = 2,
    BS_NUMBER = 3,
    BS_STRING = 4,   ///< `bytes`, `length`; any bytes
    BS_LIST = 5,     ///< followed by `count` values
    BS_TABLE = 6,    ///< followed by `count` pairs of key and value
    BS_OBJECT = 7,   ///< a part of the content: `object`
    BS_NATIVE = 8,   ///< a host value: `count` is its kind, `integer` its handle
    BS_NULL = 9,     ///< JSON null
    BS_FUNCTION = 10, ///< `integer` is the line of its definition
    BS_OTHER = 11,   ///< anything else; `bytes` names its type
    BS_INTEGERS = 12, ///< a list of nothing but integers; in results alone
} bs_tag;

/// The kinds of content objects.
typedef enum bs_hook {
    BS_HOOK_START,
    BS_HOOK_PAGE,
    BS_HOOK_ARTICLE,
    BS_HOOK_ORGANIZATION,
    BS_HOOK_ACTIVITY,
    BS_HOOK_FINISH,
    BS_HOOKS ///< how many there are
} bs_hook;

typedef enum bs_kind {
    BS_PAGE = 0,
    BS_LINE = 1,
    BS_ARTICLE = 2,
    BS_ORGANIZATION = 3,
    BS_ACTIVITY = 4,
    BS_SUMMARY = 5,
    BS_CONTAINER = 6, ///< a list or a table inside a field of an object
} bs_kind;
#define BS_KINDS 7

/// A reference to a part of the content, valid during one handler call.
typedef struct bs_object {
    bs_kind kind;
    bs_kind owner;       ///< of a container: the kind of the object that has the field
    uint16_t field;      ///< of a container: the field
    int32_t path;        ///< of a container: the way from the field, 0 for the field itself
    int64_t handle;      ///< which one
    uint32_t generation; ///< of the handler call
    bool is_read_only;
} bs_object;

/// One value, or the head of a list or a table whose parts follow it in preorder.
typedef struct bs_value {
    bs_tag tag;
    int32_t count;
    int64_t integer;
    double number;
    const char *_Nullable bytes; ///< borrowed for the duration of the call
    size_t length;
    bs_object object;
} bs_value;

/// Values that Swift hands to Lua.
typedef struct bs_results bs_results;

void bs_add_nil(bs_results *results);
void bs_add_null(bs_results *results);
void bs_add_boolean(bs_results *results, bool value);
void bs_add_integer(bs_results *results, int64_t value);
void bs_add_number(bs_results *results, double value);
/// Copies the bytes.
void bs_add_string(bs_results *results, const char *_Nullable bytes, size_t length);
/// Begins a list; its `count` values follow.
void bs_add_list(bs_results *results, int32_t count);
/// Adds a list of integers, which takes far less room and time than `bs_add_list` and each of them.
void bs_add_integers(bs_results *results, const int64_t *_Nullable integers, int32_t count);
/// Begins a table; its `count` pairs follow.
void bs_add_table(bs_results *results, int32_t count);
/// Makes the list or table begun last refuse writes.
void bs_freeze_last(bs_results *results);
void bs_add_object(bs_results *results, bs_object object);
/// Adds a host value of a kind of Swift's own.
void bs_add_native(bs_results *results, int32_t kind, int64_t handle);
/// Adds work done to the running call's instructions; it counts when the call returns to Lua.
void bs_add_charge(bs_results *results, size_t units);
/// Takes back all that was added.
void bs_reset_results(bs_results *results);

// ---- The state --------------------------------------------------------------------------------

/// A Lua machine with its plugins: belongs to one thread.
typedef struct bs_state bs_state;

/// How an operation ended.
typedef enum bs_status {
    BS_OK = 0,
    BS_ERROR = 1,             ///< an error was raised
    BS_SYNTAX = 2,            ///< the source is not valid
    BS_BAD_ANSWER = 3,        ///< a handler returned something other than nothing or false
    BS_LIMIT_INSTRUCTIONS = 4,
    BS_LIMIT_TIME = 5,
    BS_LIMIT_MEMORY = 6,
    BS_CANCELLED = 7,
    BS_UNCOUNTED = 8, ///< the limit of instructions may be met: to be done again, counted from the start
} bs_status;

/// Answers a call from Lua: reads the arguments, fills the results; returns whether it succeeded.
/// On failure the first result is the message, a string.
typedef bool (*bs_answer)(
    void *context, int32_t plugin, int32_t function, const bs_value *arguments, int32_t count,
    bs_results *results);

/// Functions that every host has, beside those of its modules (whose numbers are 0 or more).
enum {
    BS_CALL_GET = -1,              ///< object, field → value
    BS_CALL_SET = -2,              ///< object, field, value
    BS_CALL_UNKNOWN = -3,          ///< object, key → fails with the message
    BS_CALL_ELEMENT = -4,          ///< container, key → value
    BS_CALL_SET_ELEMENT = -5,      ///< container, key, value
    BS_CALL_LENGTH = -6,           ///< container → length
    BS_CALL_KEYS = -7,             ///< container or object → list of keys
    BS_CALL_SOURCE = -8,           ///< module name → chunk name, source | nil
    BS_CALL_PRINT = -9,            ///< text
    BS_CALL_SEED = -10,            ///< → the seed of `math.random` in the running call
};

/// What a call may use.
typedef struct bs_limits {
    size_t memory;        ///< bytes that a plugin may hold
    int64_t instructions; ///< for each call
    double time;          ///< seconds of the thread's CPU time for each call
} bs_limits;

/// What is known of the last operation that did not end with BS_OK.
typedef struct bs_failure {
    const char *_Nullable message;
    size_t message_length;
    const char *_Nullable chunk; ///< the chunk name of the innermost plugin line
    int32_t line;                ///< 0 if unknown
    const char *_Nullable traceback; ///< a line a call, innermost first
    double allowed;
    double used;
} bs_failure;

/// Makes a state; NULL if there is no memory for it.
bs_state *_Nullable bs_open(void *context, bs_answer answer);
/// Closes a state and frees all it holds.
void bs_close(bs_state *state);

/// Adds a method or a field to the objects of a kind: `function` or `field` numbers are Swift's own.
bs_status bs_define_method(bs_state *state, bs_kind kind, const char *name, int32_t function);
bs_status bs_define_field(
    bs_state *state, bs_kind kind, const char *name, uint16_t field, bool is_cached);
/// Adds a function to a module that plugins can require; the module is made if it is new.
bs_status bs_define_function(
    bs_state *state, const char *module, const char *name, int32_t function);
/// Adds a constant to a module; NULL is JSON null.
bs_status bs_define_constant(
    bs_state *state, const char *module, const char *name, const char *_Nullable value);
/// Adds a method to a kind of host values.
bs_status bs_define_native_method(
    bs_state *state, int32_t kind, const char *type_name, const char *name, int32_t function);
/// Runs host source that gets the table of a host module, or of a native kind's methods, to extend.
bs_status bs_run_prelude(bs_state *state, const char *source, size_t length);

// ---- Plugins ----------------------------------------------------------------------------------

/// Runs a plugin's source in an environment of its own. On success the plugin's table is described
/// in `*values`, which is borrowed until the next operation.
///
/// `plugin` is a number from 1; loading a number again puts the new plugin in the old one's place.
bs_status bs_load_plugin(
    bs_state *state, int32_t plugin, const char *source, size_t length, const char *chunk,
    bs_limits limits, const bs_value *_Nullable *_Nonnull values, int32_t *count);

/// Runs a data file (a list or table of plain values) in an environment like a plugin's.
bs_status bs_load_data(
    bs_state *state, int32_t plugin, const char *source, size_t length, const char *chunk,
    bs_limits limits, const bs_value *_Nullable *_Nonnull values, int32_t *count);

/// Begins the values of the plugin's options.
bs_results *bs_begin_results(bs_state *state);
/// Sets `options` of the plugin's table to the results begun before.
bs_status bs_set_options(bs_state *state, int32_t plugin);
/// Goes on with a plugin that has been loaded before as if that were now, under these limits.
void bs_adopt_plugin(bs_state *state, int32_t plugin, bs_limits limits);
/// From now on an assignment to a global is an error.
void bs_seal_globals(bs_state *state, int32_t plugin);

/// Calls the handler of a hook, with up to two objects.
///
/// - portions: how many times the plugin's instructions and time the call may take, 1 or more.
/// - is_counted: whether its instructions are counted from the first on. Where not, they may be so only
///   once it has taken some milliseconds; it ends with BS_UNCOUNTED where that leaves its limit in doubt.
/// - is_dropped: whether the handler answered `false`.
bs_status bs_call_handler(
    bs_state *state, int32_t plugin, bs_hook hook, const bs_object *_Nullable first,
    const bs_object *_Nullable second, int32_t portions, bool is_counted, bool *is_dropped);

/// The generation that the next handler call will have; put it into the objects handed to it.
uint32_t bs_next_generation(const bs_state *state);
/// What is known of the last failure; borrowed until the next operation.
bs_failure bs_last_failure(const bs_state *state);
/// Whether the running call has used up its time or is cancelled, for a host function that takes long: it must then
/// fail, and the call ends.
bool bs_is_overdue(bs_state *state);
/// Ends the running call, and all later ones; may be called from any thread.
void bs_cancel(bs_state *state);

/// Where the plugin that is calling the host stands in its source: chunk name and line.
const char *_Nullable bs_caller(const bs_state *state, int32_t *line);

// ---- Cached text ------------------------------------------------------------------------------

/// Tells under which number the cached fields of an article are kept; another number, other text.
void bs_set_content(bs_state *state, int64_t article, int32_t content);
/// Tells that only the articles below `count` have a number that is right.
void bs_trust_contents(bs_state *state, int64_t count);
/// Forgets all cached text, and the scratch tables of the page, before the next call.
void bs_forget_content(bs_state *state);

// ---- Memory -----------------------------------------------------------------------------------

/// Adds to (or takes from) what a plugin holds in host memory; false if it would exceed its limit.
bool bs_account_native(bs_state *state, int32_t plugin, int64_t bytes);
/// Counts bytes that the running call hands to the run for good: content, log lines. They are no
/// longer the plugin's, but one call may give no more than a plugin may hold; false if it would.
bool bs_keep(bs_state *state, size_t bytes);
/// Counts the arguments of the host call in progress as handed over for good.
bool bs_keep_arguments(bs_state *state);
/// The bytes that a plugin holds (0: the host itself).
size_t bs_memory_held(const bs_state *state, int32_t plugin);
/// The bytes of the Lua blocks of this thread's states that are not freed; for tests.
int64_t bs_live_bytes(void);
/// Makes the allocations from the n-th on fail, `count` of them; for tests. n = 0: none.
void bs_fail_allocations(bs_state *state, uint64_t from, uint64_t count);
/// The same, for the allocations of a state that is yet to be opened by this thread; for tests.
void bs_fail_allocations_of_next_state(uint64_t from, uint64_t count);
/// Cancels the state at the n-th count of the hook from now on; for tests.
void bs_cancel_after(bs_state *state, int64_t ticks);
/// The number of allocations so far; for tests.
uint64_t bs_allocations(const bs_state *state);

// ---- Text -------------------------------------------------------------------------------------

/// The offset of the first occurrence of a word, which is not empty, in a text; the text's length if
/// there is none. Takes linear time.
size_t bs_find(
    const char *_Nullable text, size_t length, const char *_Nullable word, size_t word_length);

// ---- Regular expressions (PCRE2) --------------------------------------------------------------

/// A compiled expression: immutable, may be shared by threads.
typedef struct bs_regex bs_regex;
/// Room for the captures of a match: belongs to one thread.
typedef struct bs_match bs_match;

enum {
    BS_REGEX_CASELESS = 1,
    BS_REGEX_MULTILINE = 2,
    BS_REGEX_DOTALL = 4,
    BS_REGEX_EXTENDED = 8,
    BS_REGEX_BYTES = 16,
};

/// Compiles an expression; on failure writes a message and the offset of the fault.
bs_regex *_Nullable bs_regex_compile(
    const char *pattern, size_t length, uint32_t flags, char *message, size_t message_size,
    size_t *offset);
void bs_regex_free(bs_regex *regex);
/// The number of captures, without the whole match.
uint32_t bs_regex_captures(const bs_regex *regex);
/// The name of the i-th named capture (from 0) and its number; NULL past the last.
const char *_Nullable bs_regex_name(const bs_regex *regex, uint32_t index, uint32_t *capture);
/// The bytes that the compiled expression takes, about, with the machine code that it may get.
size_t bs_regex_size(const bs_regex *regex);

/// Makes room for matches in calls of a state, whose time they may use up.
bs_match *_Nullable bs_match_make(bs_state *state);
void bs_match_free(bs_match *match);

/// How a match ended.
typedef enum bs_match_status {
    BS_MATCHED = 0,
    BS_UNMATCHED = 1,
    BS_MATCH_LIMIT = 2,
    BS_MATCH_ERROR = 3,
    BS_MATCH_OVERDUE = 4, ///< the call's time is over
} bs_match_status;

/// Matches from `start` (a byte offset) on. With `is_not_empty` an empty match at `start` does not
/// count.
bs_match_status bs_regex_match(
    bs_regex *regex, bs_match *match, const char *subject, size_t length, size_t start,
    bool is_not_empty);
/// The byte range of a capture (0: the whole match); false if it is unset.
bool bs_match_range(const bs_match *match, uint32_t capture, size_t *start, size_t *end);

#pragma clang assume_nonnull end

#endif
