// The allocator: each block is marked with the plugin in whose call it was made, so that a plugin
// that hoards meets its own limit and not its neighbour's.
#include <stdlib.h>
#include <string.h>

#include "state.h"

// Lua needs blocks aligned to 8 bytes; rooms are aligned to 16, so that a mark of 8 keeps that.
typedef struct bs_mark {
    int32_t owner;
    int32_t size_class; ///< which list of the pool its room goes back to; 0: none
} bs_mark;

/// A state belongs to one thread, so that what a thread has not freed can be told without locks.
static _Thread_local int64_t live_bytes;

/// What one allocation may take while a stopped call ends.
enum { ENOUGH_TO_UNWIND = 1024 };
/// What one byte of allocation costs: copying a block is work, though no instruction counts it.
enum { BYTES_PER_UNIT = 64 };

static bool must_fail(bs_state *state) {
    uint64_t number = ++state->allocations;
    return state->fail_from != 0 && number >= state->fail_from
        && number - state->fail_from < state->fail_count;
}

/// Notes that nothing is handed out. Lua then collects its garbage and asks once more; the second
/// refusal in a row ends the call, whichever way the plugin would take the error.
static bool refuse(bs_state *state) {
    if (++state->refusals < 2 || state->current == 0) return false;
    if (state->budget <= 0) {
        bs_abort_spent(state);
    } else {
        bs_abort(state, BS_LIMIT_MEMORY, state->allowed, state->used);
    }
    return false;
}

static bool may_grow(bs_state *state, bs_account *account, size_t by) {
    if (must_fail(state)) return refuse(state);
    // On the way out what little the machine needs is given at once: each refusal makes it go through
    // all of its memory, and there may be as many as variables to close.
    if (state->abort != BS_OK && by <= ENOUGH_TO_UNWIND) return true;
    if (account->limit != 0 && account->held + account->native + by > account->limit) {
        state->allowed = (double)account->limit;
        state->used = (double)(account->held + account->native + by);
        return refuse(state);
    }
    // Once the budget is gone nothing more is handed out: a loop that allocates much in few
    // instructions would otherwise go on until the next count of the hook.
    if (state->current != 0 && state->budget <= 0) return refuse(state);
    state->refusals = 0;
    return true;
}

/// Notes where the plugin stands when it meets its limit: Lua itself tells no place for that.
static void note_place_if_safe(bs_state *state, const void *block) {
#if LUA_VERSION_RELEASE_NUM >= 50406
    // From 5.4.6 on a growing stack is not whole while it is moved; any block may be the stack.
    if (block) return;
#else
    (void)block;
#endif
    if (state->running) bs_note_place(state, state->running);
}

/// Whether a block that Lua asks for is the table in which it finds each string: the only one of this
/// size and of no type that is made with a state (MINSTRTABSIZE in Lua's llimits.h; where a Lua has
/// another, the table counts as a long block like others).
static bool is_string_table(const bs_state *state, const void *block, size_t type, size_t size) {
    if (block) return block == state->string_table;
    return !state->L && !state->string_table && type == 0 && size == 128 * sizeof(void *);
}

/// Finds room of another size for a block (NULL: a new one) and moves its bytes there.
static bs_mark *move_room(bs_state *state, bs_mark *mark, size_t old_size, size_t new_size) {
    size_t size = sizeof(bs_mark) + new_size;
    int32_t size_class = bs_size_class(size);
    if (mark && mark->size_class == size_class) {
        // One of the pool fits as it is.
        return size_class == 0 ? realloc(mark, size) : mark;
    }
    bs_mark *room = bs_take_room(&state->pool, &size_class, size);
    if (!room) return NULL;
    room->size_class = size_class;
    if (mark) {
        memcpy(room + 1, mark + 1, old_size < new_size ? old_size : new_size);
        bs_give_back(&state->pool, mark, mark->size_class);
    }
    return room;
}

void *bs_allocate(void *context, void *block, size_t old_size, size_t new_size) {
    bs_state *state = context;
    bs_mark *mark = block ? (bs_mark *)block - 1 : NULL;
    int32_t owner = mark ? mark->owner : state->current;
    bs_account *account = &state->accounts[owner];
    size_t known = block ? old_size : 0;
    bool holds_strings = is_string_table(state, block, old_size, new_size);

    if (new_size == 0) {
        if (!block) return NULL;
        account->held -= known;
        live_bytes -= (int64_t)known;
        bs_give_back(&state->pool, mark, mark->size_class);
        return NULL;
    }
    if (new_size > known) {
        if (!may_grow(state, account, new_size - known)) {
            note_place_if_safe(state, block);
            return NULL;
        }
        state->budget -= (int64_t)((new_size - known) / BYTES_PER_UNIT);
    }
    bs_mark *grown = move_room(state, mark, known, new_size);
    if (!grown) return new_size <= known ? block : NULL; // Lua relies on shrinking never failing
    grown->owner = owner;
    if (holds_strings) {
        state->string_table = grown + 1;
    } else if (new_size > BS_LONG_BLOCK) {
        bs_note_block(state, new_size);
    }
    account->held += new_size - known;
    live_bytes += (int64_t)new_size - (int64_t)known;
    return grown + 1;
}

bool bs_account_native(bs_state *state, int32_t plugin, int64_t bytes) {
    bs_account *account = &state->accounts[plugin];
    if (bytes < 0) {
        account->native -= (size_t)-bytes;
        return true;
    }
    if (account->limit && account->held + account->native + (size_t)bytes > account->limit) {
        bs_abort(
            state, BS_LIMIT_MEMORY, (double)account->limit,
            (double)(account->held + account->native + (size_t)bytes));
        return false;
    }
    account->native += (size_t)bytes;
    return true;
}

bool bs_keep(bs_state *state, size_t bytes) {
    size_t limit = state->accounts[state->current].limit;
    state->kept += bytes;
    state->budget -= (int64_t)(bytes / BYTES_PER_UNIT);
    if (limit == 0 || state->kept <= limit) return true;
    bs_abort(state, BS_LIMIT_MEMORY, (double)limit, (double)state->kept);
    return false;
}

bool bs_keep_arguments(bs_state *state) {
    size_t bytes = 0;
    for (int32_t i = 0; i < state->argument_count; i++) {
        bytes += BYTES_PER_UNIT;
        if (state->arguments[i].tag == BS_STRING) bytes += state->arguments[i].length;
    }
    return bs_keep(state, bytes);
}

bool bs_may_hold(bs_state *state, size_t bytes) {
    size_t limit = state->accounts[state->current].limit;
    if (limit == 0 || bytes <= limit) return true;
    bs_abort(state, BS_LIMIT_MEMORY, (double)limit, (double)bytes);
    return false;
}

size_t bs_memory_held(const bs_state *state, int32_t plugin) {
    return state->accounts[plugin].held + state->accounts[plugin].native;
}

int64_t bs_live_bytes(void) {
    return live_bytes;
}

void bs_fail_allocations(bs_state *state, uint64_t from, uint64_t count) {
    state->fail_from = from == 0 ? 0 : state->allocations + from;
    state->fail_count = count;
}

uint64_t bs_allocations(const bs_state *state) {
    return state->allocations;
}
