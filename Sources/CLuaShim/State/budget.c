// Limits of a call: instructions, CPU time, cancellation. Once one is hit the call is over, however
// the plugin tries to go on: the mark is sticky until the outermost operation ends.
#include <stdint.h>

#include "guard.h"
#include "state.h"

/// The hook comes after so many instructions of the machine.
enum { HOOK_COUNT = 1000 };
/// The clock is read at each so-many-th hook: reading a thread's clock is a system call.
enum { TICKS_PER_CLOCK = 4 };
enum { COSTLY_UNITS = 100000 };
/// A call may begin without the count if its limits are so high that none is met within a few ticks.
static const int64_t LEAST_TO_WAIT = 40000000;
static const double LEAST_TIME_TO_WAIT = 1;

/// Goes back to the usual count once no plugin holds as much as the largest block.
static void forget_largest(bs_state *state) {
    for (int32_t i = 0; i < state->plugin_count; i++) {
        if (state->accounts[i].held >= state->largest) return;
    }
    state->largest = 0;
    state->hook_count = HOOK_COUNT;
    bs_install_hook(state->L);
}

/// Whether the call that begins may do so without the count.
static bool may_wait(const bs_state *state) {
    return state->may_wait && state->allowance >= LEAST_TO_WAIT
        && (state->time_limit <= 0 || state->time_limit >= LEAST_TIME_TO_WAIT)
        && state->ticks_to_cancel == 0;
}

void bs_begin_budget(bs_state *state, bs_limits limits) {
    if (state->largest > 0) forget_largest(state);
    int64_t portions = state->portions;
    bool is_endless = limits.instructions > INT64_MAX / portions;
    state->allowance = is_endless ? limits.instructions : limits.instructions * portions;
    state->budget = state->allowance;
    state->time_limit = limits.time * (double)portions;
    state->deadline = 0;
    state->ticks = 0;
    state->kept = 0;
    state->refusals = 0;
    state->abort = BS_OK;
    state->watch.uncounted = 0;
    state->is_counted = !may_wait(state) || !bs_watch_call(&state->watch);
    state->counts = state->is_counted;
}

void bs_abort(bs_state *state, bs_status status, double allowed, double used) {
    if (state->abort != BS_OK) return;
    state->abort = status;
    state->allowed = allowed;
    state->used = used;
    state->budget = 0; // no work is free any more, and the allocator hands out nothing
}

void bs_abort_spent(bs_state *state) {
    bs_abort(
        state, BS_LIMIT_INSTRUCTIONS, (double)state->allowance,
        (double)state->allowance - (double)state->budget);
}

/// The time runs from the first hook on: most calls end before it and need no clock at all.
static void check_time(bs_state *state) {
    double now = bs_thread_time();
    if (state->deadline == 0) state->deadline = now + state->time_limit;
    if (now <= state->deadline) return;
    bs_abort(state, BS_LIMIT_TIME, state->time_limit, now - state->deadline + state->time_limit);
}

static void check(bs_state *state) {
    if (atomic_load_explicit(&state->is_cancelled, memory_order_relaxed)) {
        bs_abort(state, BS_CANCELLED, 0, 0);
    }
    if (state->budget <= 0) bs_abort_spent(state);
    if (state->time_limit <= 0) return;
    if (state->largest > 0 || state->ticks++ % TICKS_PER_CLOCK == 0) check_time(state);
}

bool bs_is_overdue(bs_state *state) {
    if (atomic_load_explicit(&state->is_cancelled, memory_order_relaxed)) {
        bs_abort(state, BS_CANCELLED, 0, 0);
    }
    if (state->current != 0 && state->time_limit > 0) check_time(state);
    return state->abort != BS_OK;
}

static void count_hook(lua_State *L, lua_Debug *activation);

void bs_raise_if_aborted(lua_State *L) {
    bs_state *state = bs_of(L);
    if (state->abort == BS_OK) return;
    // What runs on the way out, `__close` above all, is stopped at its first instruction.
    lua_sethook(L, count_hook, LUA_MASKCOUNT, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, BS_KEY_STOPPED); // made beforehand: there may be no memory
    lua_error(L);
}

static void count_hook(lua_State *L, lua_Debug *activation) {
    (void)activation;
    bs_state *state = bs_of(L);
    if (state->current == 0) return;
    state->budget -= lua_gethookcount(L) + state->watch.uncounted;
    state->watch.uncounted = 0;
    if (state->ticks_to_cancel > 0 && --state->ticks_to_cancel == 0) bs_cancel(state);
    check(state);
    bs_raise_if_aborted(L);
}

void bs_install_hook(lua_State *L) {
    bs_state *state = bs_of(L);
    if (state->hook_count == 0) state->hook_count = HOOK_COUNT;
    lua_sethook(L, count_hook, LUA_MASKCOUNT, state->hook_count);
}

void bs_note_block(bs_state *state, size_t bytes) {
    if (bytes <= state->largest) return;
    state->largest = bytes;
    size_t count = (size_t)HOOK_COUNT * BS_LONG_BLOCK / bytes;
    state->hook_count = count > 0 ? (int)count : 1;
    if (!state->running) return;
    if (!state->counts) bs_begin_count(state);
    bs_catch_up(state->running);
}

void bs_catch_up(lua_State *L) {
    bs_state *state = bs_of(L);
    if (!state->counts && state->abort == BS_OK) {
        if (lua_gethookmask(L) == 0) return;
        lua_sethook(L, NULL, 0, 0); // left from a call that was counted
        if (!state->counts) return; // no tick came just now
    }
    if (lua_gethookmask(L) == 0 || lua_gethookcount(L) > state->hook_count) bs_install_hook(L);
}

void bs_charge(lua_State *L, size_t units) {
    bs_state *state = bs_of(L);
    if (state->current == 0) return;
    int64_t room = state->budget;
    if (units > (size_t)INT64_MAX / 2 || (room < 0 && room < INT64_MIN / 2)) {
        state->budget = INT64_MIN / 2;
    } else {
        state->budget -= (int64_t)units;
    }
    if (state->budget <= 0 || units >= HOOK_COUNT) {
        if (units >= COSTLY_UNITS) state->ticks = 0; // so much work is worth a look at the clock
        check(state);
        bs_raise_if_aborted(L);
    }
}

void bs_cancel(bs_state *state) {
    atomic_store(&state->is_cancelled, true);
}

void bs_cancel_after(bs_state *state, int64_t ticks) {
    state->ticks_to_cancel = ticks;
}
