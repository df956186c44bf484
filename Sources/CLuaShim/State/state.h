// What the files of the shim share: the state behind `bs_state`.
#ifndef BROADSHEET_STATE_H
#define BROADSHEET_STATE_H

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdatomic.h>

#include "CLuaShim.h"
#include "pool.h"
#include "watch.h"

/// What one plugin holds and may hold. Account 0 is the host's own.
typedef struct bs_account {
    size_t held;  ///< bytes of Lua blocks
    size_t native; ///< bytes of host values
    size_t limit;
} bs_account;

/// A handler as it was found when it was called last.
typedef struct bs_handler {
    const void *function;
    int reference; ///< keeps the function, so that its address is no other's
    bool takes_second;
} bs_handler;

/// A plugin's references into the registry.
typedef struct bs_plugin {
    bool is_loaded;
    bool is_sealed; ///< it has started: globals are closed
    int table;       ///< the table that the file returned
    int environment; ///< what its globals stand in
    bs_limits limits;
    bs_handler handlers[BS_HOOKS];
} bs_plugin;

/// A field of a kind of objects, by the address of its name, which Lua has once in a state.
typedef struct bs_field {
    const void *name;
    int32_t kind, member;
} bs_field;

/// So many fields are found by address; a few may share a place, and the others are looked up.
enum { BS_FIELD_PLACES = 256 };

/// The keys of so many cached texts are known one by one.
enum { BS_FEW_CACHED = 64 };

struct bs_results {
    bs_value *values;
    int32_t count, capacity;
    char *bytes; ///< copies of strings; values hold offsets into it until they are pushed
    size_t length, room;
    size_t charge;
    bool is_incomplete; ///< there was no memory for some part
    bs_state *state;    ///< whose plugin they are for
};

struct bs_state {
    lua_State *L;
    lua_State *volatile running; ///< the coroutine that runs now
    void *context;
    bs_answer answer;

    bs_pool pool;
    bs_account *accounts;
    bs_plugin *plugins;
    int32_t plugin_count; ///< of both, with the host's at 0
    int32_t current;      ///< the plugin that runs now; 0: the host

    // The budget of the operation in progress.
    int64_t budget, allowance;
    int32_t portions; ///< how many times the plugin's limits the next operation may take
    bool may_wait;        ///< the next operation may begin without the count of instructions
    bool is_counted;      ///< the operation was counted from its first instruction on
    volatile bool counts; ///< it is counted now
    bs_watch watch;
    double deadline, time_limit;
    int ticks;
    int hook_count;  ///< instructions of the machine between two counts of the hook
    size_t largest;  ///< bytes of the largest block so far, where one is long
    /// Grows long by many short strings. No instruction goes through all of it, so it is none of those.
    const void *string_table;
    int refusals;    ///< in a row, by the allocator
    size_t kept;     ///< bytes that the call handed to the run for good
    bs_status abort; ///< sticky: once set, every way back into the plugin raises
    atomic_bool is_cancelled;
    uint32_t generation;
    uint32_t seeded_generation;

    // The failure of the last operation.
    char *message;
    size_t message_length;
    char chunk[512];
    int line;
    char *traceback;
    double allowed, used;

    // Call buffers.
    bs_value *arguments;
    int32_t argument_capacity, argument_count;
    bs_results results;

    bs_field fields[BS_FIELD_PLACES];

    // Cached text: which content each article has.
    int32_t *contents;
    int64_t content_count, trusted_contents;
    bool must_forget_content, has_scratch;
    lua_Integer cached[BS_FEW_CACHED]; ///< the keys of what is kept, as long as they are few
    int32_t cached_count;

    // Fault injection.
    uint64_t allocations, fail_from, fail_count;
    int64_t ticks_to_cancel;
};

/// Where the registry keeps what all plugins share: next to what Lua itself and the list of `luaL_ref`
/// have there, so that it lies in the array of the table. What `luaL_ref` adds comes behind.
enum {
    BS_KEY_STOPPED = LUA_RIDX_LAST + 2, BS_KEY_STOCK, BS_KEY_MODULES, BS_KEY_TEXT_CACHE,
    BS_KEY_SCRATCH, BS_KEY_NATIVES,
    BS_KEY_METATABLE,                        ///< of the first kind of objects; the others follow
    BS_KEY_HOOK = BS_KEY_METATABLE + BS_KINDS ///< the name of the first hook; the others follow
};

static inline bs_state *bs_of(lua_State *L) {
    return *(bs_state **)lua_getextraspace(L);
}

// memory.c
void *bs_allocate(void *context, void *block, size_t old_size, size_t new_size);

// budget.c
/// Starts the budget of an operation of a plugin.
void bs_begin_budget(bs_state *state, bs_limits limits);
/// Counts the instructions of a coroutine of the machine, at least as often as its state asks for.
void bs_install_hook(lua_State *L);
/// One instruction can compare whole texts. Where there are some that are longer than this, the hook
/// comes the more often, and the clock is read each time.
enum { BS_LONG_BLOCK = 1 << 20 };
/// Notes that there is a long block, so that one instruction on it may take long.
void bs_note_block(bs_state *state, size_t bytes);
/// Lets the hook of a coroutine that may have waited come as often as it must by now, or not at all.
void bs_catch_up(lua_State *L);
/// Ends the operation by a limit; the first one counts.
void bs_abort(bs_state *state, bs_status status, double allowed, double used);
/// Ends the operation since its instructions are spent.
void bs_abort_spent(bs_state *state);
/// Raises if the operation has been aborted; called wherever an error could be swallowed.
void bs_raise_if_aborted(lua_State *L);

/// Whether a buffer of so many bytes may be filled for the running plugin; ends the operation if not.
bool bs_may_hold(bs_state *state, size_t bytes);

// failure.c
/// The message handler: notes place and traceback without allocating in Lua.
int bs_note_failure(lua_State *L);
/// Notes where the running plugin stands.
void bs_note_place(bs_state *state, lua_State *L);
/// Takes the error value on top of the stack as the message.
void bs_take_message(lua_State *L, bs_state *state);
void bs_clear_failure(bs_state *state);
void bs_set_message(bs_state *state, const char *message, size_t length);

// plugins.c
/// Makes the names of the hooks.
void bs_open_hooks(lua_State *L);

// protect.c
/// Runs `body` with `argument` in a protected call as a plugin (0: the host).
bs_status bs_protect(bs_state *state, int32_t plugin, lua_CFunction body, void *argument);

// describe.c, results.c
/// Describes the value at `index` at the end of `state->arguments`; raises on what cannot be.
void bs_describe(lua_State *L, bs_state *state, int index);
/// Describes an object and one of its fields there.
void bs_describe_field(lua_State *L, bs_state *state, const bs_object *object, int field);
/// Pushes the results; returns how many values that are.
int bs_push_results(lua_State *L, bs_results *results);
void bs_clear_results(bs_results *results);
void bs_free_results(bs_results *results);
/// Frees what an unusual call left in the buffer of results.
void bs_release_results(bs_state *state);
/// Frees what an unusual call left in the buffer of arguments.
void bs_release_arguments(bs_state *state);

// objects.c
void bs_open_objects(lua_State *L);
/// Defines a field of a kind of objects; the name is on top of the stack and stands in a table.
void bs_note_field(lua_State *L, int32_t kind, int32_t member);
void bs_push_object(lua_State *L, const bs_object *object);
/// The object at `index` if it is one; raises if it is from an earlier call.
const bs_object *bs_to_object(lua_State *L, int index);
void bs_set_native_metatable(lua_State *L, int32_t kind);
bool bs_to_native(lua_State *L, int index, int32_t *kind, int64_t *handle);
void bs_push_native(lua_State *L, int32_t kind, int64_t handle);

// text_cache.c
/// Marks the number of a field that is kept from call to call.
enum { BS_FIELD_MASK = 0xFFFF, BS_FIELD_IS_CACHED = 0x10000 };
/// Where a function that reads fields has the cache.
#define BS_TEXT_CACHE lua_upvalueindex(2)
/// Makes the empty cache and keeps it in the registry.
void bs_open_text_cache(lua_State *L);
/// Pushes a field of an object that may be kept from call to call.
int bs_read_cached(lua_State *L, const bs_object *object, int field);
/// Forgets what a plugin keeps in `page.scratch`.
void bs_forget_scratch(lua_State *L, int32_t plugin);
/// Forgets what was kept for the page before, if there is a new one.
void bs_forget_page(lua_State *L, bs_state *state);

// frozen.c
/// Replaces the table on top of the stack by a view that refuses writes.
void bs_freeze(lua_State *L);
/// Pushes what stands behind the view at `index`, if it is one.
bool bs_push_frozen_content(lua_State *L, int index);

// calls.c
/// Calls Swift with the values from `first` to the top; returns the number of results pushed.
int bs_call_host(lua_State *L, int32_t function, int first);
/// Asks Swift for a field of an object and pushes its value.
int bs_read_from_host(lua_State *L, const bs_object *object, int field);
/// A Lua function that calls a function of the host, given as its upvalue.
int bs_host_function(lua_State *L);

// order.c
int bs_pairs(lua_State *L);
/// Like `pairs`, but never asks a metamethod of the table.
int bs_raw_pairs(lua_State *L);
int bs_next(lua_State *L);

// sandbox.c
/// Pushes a table of the global functions, for a plugin's environment.
void bs_push_globals(lua_State *L);
/// Puts the guarded library functions in the place of the stock ones, once per state.
void bs_guard_libraries(lua_State *L);
/// After a protected call that ended with `code`: raises again if the operation must not go on.
void bs_raise_if_final(lua_State *L, int code);

// coroutines.c
/// Replaces the functions of the coroutine library on the top of the stack.
void bs_guard_coroutines(lua_State *L);

// environment.c
/// Pushes a new environment for a plugin.
void bs_push_environment(lua_State *L, int32_t plugin);
/// Whether the value at `index` is the table of a plugin's globals.
bool bs_is_environment(lua_State *L, int index);

/// Its address stands for JSON null.
extern const char bs_null_key;

#endif
