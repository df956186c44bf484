// Finds the calls that take long, without a cost for those that do not.
//
// To count each instruction takes a tenth of a chain's time, and nearly all calls end so soon that none
// could have come to its limit. So a call may begin without the count: a timer of the thread's CPU
// time ticks every few milliseconds, and a call is counted from the tick on at which it may have used
// up half of its instructions.
// The signal comes to the thread that runs the machine, where setting its hook is safe at any time (see
// `lua_sethook` and `settraps` in Lua's ldebug.c; its own interpreter does so on Ctrl-C).
//
// What ran before the count is known only as time. So nobody is stopped on its account: a call that
// may have come to its limit is put back and made again, counted from the first instruction on.
#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE // SIGEV_THREAD_ID, gettid
#endif
#include "watch.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "state.h"

double bs_thread_time(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

#ifdef BS_HAS_TICKS

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

/// From tick to tick, in nanoseconds of the thread's CPU time.
enum { TICK = 3000000 };
/// More than any machine does in a second: an instruction of the machine is several of a processor.
static const double MOST_IN_A_SECOND = 2e9;
/// The part of its instructions that a call may have used up before it is counted.
static const double MOST_UNCOUNTED = 0.5;
/// In seconds: who cancels a call, or has given it a time, waits no longer than this for the count.
static const double LONGEST_UNCOUNTED = 0.02;

/// The signal of the ticks; 0 if there is none.
static int tick_signal;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static atomic_uint_fast64_t threads;

_Thread_local bs_state *volatile bs_watched;
_Thread_local volatile unsigned bs_ticks;
_Thread_local uint64_t bs_thread;

static void set_timer(bs_watch *watch) {
    struct itimerspec once_more = {.it_value = {.tv_nsec = TICK}};
    watch->armed_at = bs_ticks; // before the timer is set, whose tick may come at once
    timer_settime(watch->timer, 0, &once_more, NULL);
}

void bs_begin_count(bs_state *state) {
    bs_watch *watch = &state->watch;
    double most = (bs_thread_time() - watch->since) * MOST_IN_A_SECOND;
    watch->uncounted = (int64_t)most + 1;
    state->counts = true;
    if (state->running) bs_install_hook(state->running);
}

/// Whether a call has run for so long, at the tick that has just come, that it must be counted.
static bool is_to_be_counted(const bs_state *state) {
    double next = state->watch.last - state->watch.since + TICK * 1e-9; // the next tick is too late
    return next >= LONGEST_UNCOUNTED
        || next * MOST_IN_A_SECOND >= (double)state->allowance * MOST_UNCOUNTED;
}

static void on_tick(int signal, siginfo_t *info, void *context) {
    (void)signal, (void)info, (void)context;
    bs_ticks++;
    bs_state *state = bs_watched;
    if (!state || state->counts || state->abort != BS_OK) return;
    int error = errno;
    bs_watch *watch = &state->watch;
    if (watch->seen != state->generation) {
        // A call that this tick meets first began after the last one.
        watch->seen = state->generation;
        watch->since = watch->last;
    }
    watch->last = bs_thread_time();
    if (is_to_be_counted(state)) {
        bs_begin_count(state);
    } else {
        set_timer(watch);
    }
    errno = error;
}

int bs_tick_signal(void) {
    return tick_signal;
}

/// Whether the ticks' signal still comes to this file.
static bool has_signal(void) {
    struct sigaction action;
    return tick_signal && sigaction(tick_signal, NULL, &action) == 0
        && (action.sa_flags & SA_SIGINFO) && action.sa_sigaction == on_tick;
}

/// Takes the last signal that nobody uses.
static void take_signal(void) {
    struct sigaction known, ours = {.sa_sigaction = on_tick, .sa_flags = SA_SIGINFO | SA_RESTART};
    sigemptyset(&ours.sa_mask);
    for (int signal = SIGRTMAX; signal >= SIGRTMIN; signal--) {
        if (sigaction(signal, NULL, &known) != 0 || (known.sa_flags & SA_SIGINFO)) continue;
        if (known.sa_handler != SIG_DFL || sigaction(signal, &ours, NULL) != 0) continue;
        tick_signal = signal;
        return;
    }
}

/// Makes a timer for this thread.
static bool make_timer(bs_watch *watch) {
    bs_end_watch(watch);
    struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = tick_signal};
    event.sigev_notify_thread_id = gettid();
    if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &watch->timer) != 0) return false;
    watch->has_timer = true;
    watch->thread = bs_thread;
    return true;
}

bool bs_begin_ticks(bs_watch *watch) {
    pthread_once(&once, take_signal);
    if (!has_signal()) return false;
    if (bs_thread == 0) bs_thread = atomic_fetch_add(&threads, 1) + 1;
    if ((!watch->has_timer || watch->thread != bs_thread) && !make_timer(watch)) return false;
    // Threads of a pool often have all signals blocked.
    sigset_t ours;
    sigemptyset(&ours);
    sigaddset(&ours, tick_signal);
    if (pthread_sigmask(SIG_UNBLOCK, &ours, NULL) != 0) return false;
    watch->since = watch->last = bs_thread_time();
    set_timer(watch);
    return true;
}

void bs_end_watch(bs_watch *watch) {
    if (watch->has_timer) timer_delete(watch->timer);
    watch->has_timer = false;
    watch->thread = 0;
}

#else

void bs_begin_count(bs_state *state) {
    state->counts = true;
}

void bs_end_watch(bs_watch *watch) {
    (void)watch;
}

#endif
