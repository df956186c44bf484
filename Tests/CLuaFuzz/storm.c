// Ticks at any time: what sets the hook in the middle of a call must find the machine whole.
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

#include "CLuaFuzz.h"
#include "watch.h"

struct bs_storm {
    pthread_t target, thread;
    long pause; ///< in nanoseconds
    unsigned before;
    atomic_bool is_over;
};

#ifdef BS_HAS_TICKS

static void *blow(void *argument) {
    bs_storm *storm = argument;
    struct timespec pause = {.tv_nsec = storm->pause};
    while (!atomic_load(&storm->is_over)) {
        pthread_kill(storm->target, bs_tick_signal());
        nanosleep(&pause, NULL);
    }
    return NULL;
}

bs_storm *bs_storm_begin(unsigned pause) {
    if (bs_tick_signal() == 0) return NULL;
    bs_storm *storm = calloc(1, sizeof *storm);
    if (!storm) return NULL;
    storm->target = pthread_self();
    storm->pause = (long)pause * 1000;
    storm->before = bs_ticks;
    if (pthread_create(&storm->thread, NULL, blow, storm) == 0) return storm;
    free(storm);
    return NULL;
}

unsigned bs_storm_end(bs_storm *storm) {
    atomic_store(&storm->is_over, true);
    pthread_join(storm->thread, NULL);
    unsigned ticks = bs_ticks - storm->before;
    free(storm);
    return ticks;
}

#else

bs_storm *bs_storm_begin(unsigned pause) {
    (void)pause;
    return NULL;
}

unsigned bs_storm_end(bs_storm *storm) {
    (void)storm;
    return 0;
}

#endif
