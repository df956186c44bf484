// The watch of calls whose instructions are not counted yet.
#ifndef BROADSHEET_WATCH_H
#define BROADSHEET_WATCH_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

typedef struct bs_state bs_state;

typedef struct bs_watch {
#ifdef __linux__
    timer_t timer;
#endif
    bool has_timer;
    uint64_t thread;   ///< the number of the thread that it ticks on; 0: none
    unsigned armed_at; ///< how many ticks that thread had when the timer was set
    // Written at a tick, in the middle of anything.
    volatile uint32_t seen;       ///< the generation of the call that the last tick met
    volatile double since, last;  ///< times, in seconds: of the tick before that call began, of the last tick
    volatile int64_t uncounted;   ///< so many instructions may have run before the count
} bs_watch;

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define BS_SIGNALS_WAIT // its runtime keeps signals back until the thread calls something of its own
#endif
#endif
#if defined(__linux__) && !defined(BS_SIGNALS_WAIT)
#define BS_HAS_TICKS
#endif

#ifdef BS_HAS_TICKS
/// The state whose call runs on this thread without the count; else NULL.
extern _Thread_local bs_state *volatile bs_watched;
/// How many ticks came to this thread.
extern _Thread_local volatile unsigned bs_ticks;
/// A number that no other thread ever has; 0 if none was asked for yet.
extern _Thread_local uint64_t bs_thread;

/// The signal of the ticks, 0 if there is none; for tests.
int bs_tick_signal(void);

/// Begins the ticks on this thread; false if there can be none.
bool bs_begin_ticks(bs_watch *watch);

/// Sees to it that the call that is about to begin will be counted if it takes long; false where it must
/// be counted from the start.
static inline bool bs_watch_call(bs_watch *watch) {
    bool is_ticking =
        watch->thread == bs_thread && watch->thread != 0 && watch->armed_at == bs_ticks;
    return is_ticking || bs_begin_ticks(watch);
}

/// Lets the ticks look at a state's call (NULL: at none) and returns whose call they looked at before.
static inline bs_state *bs_let_watch(bs_state *state) {
    bs_state *before = bs_watched;
    atomic_signal_fence(memory_order_seq_cst);
    bs_watched = state;
    return before;
}
#else
// Without such timers each call is counted from its first instruction on.
static inline bool bs_watch_call(bs_watch *watch) {
    (void)watch;
    return false;
}

static inline bs_state *bs_let_watch(bs_state *state) {
    (void)state;
    return NULL;
}
#endif

/// Counts the running call's instructions from now on.
void bs_begin_count(bs_state *state);
/// Ends the ticks.
void bs_end_watch(bs_watch *watch);

/// The CPU time of this thread, in seconds.
double bs_thread_time(void);

#endif
