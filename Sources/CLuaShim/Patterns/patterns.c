#include "patterns.h"

#include "find.h"
#include "guard.h"
#include "pattern_cache.h"
#include "pattern_match.h"

#include <lauxlib.h>
#include <string.h>

/// The cache of compiled patterns, an upvalue of each function here.
#define CACHE lua_upvalueindex(1)

/// The offset that a position argument stands for: negative ones count from the end, and whatever
/// lies before the beginning is the beginning. May lie behind the end.
static size_t offset_of(lua_Integer position, size_t length) {
    if (position > 0) {
        return (size_t)position - 1;
    }
    if (position == 0 || position < -(lua_Integer)length) {
        return 0;
    }
    return length + (size_t)position;
}

/// Whether the pattern stands for itself. It may have zero bytes inside, and has one at its end.
static bool is_plain(const char *pattern, size_t length) {
    const char *end = pattern + length;
    while (pattern <= end) {
        pattern += strcspn(pattern, "^$*+?.([%-");
        if (*pattern != 0) {
            return false;
        }
        pattern++;
    }
    return true;
}

/// Finds or makes the text of the capture at `index` of a match, or the whole match if the pattern
/// has no captures. Returns its length, or `BS_LENGTH_POSITION` after pushing the position instead.
static ptrdiff_t capture_text(const bs_matcher *matcher, int index, const uint8_t *start,
                              const uint8_t *end, const char **text) {
    if (index >= matcher->program->captures) {
        if (index != 0) {
            luaL_error(matcher->L, "invalid capture index %%%d", index + 1);
        }
        *text = (const char *)start;
        return end - start;
    }
    const bs_capture *capture = &matcher->captures[index];
    if (capture->length == BS_LENGTH_OPEN) {
        luaL_error(matcher->L, "unfinished capture");
    } else if (capture->length == BS_LENGTH_POSITION) {
        lua_pushinteger(matcher->L, capture->start - matcher->begin + 1);
    }
    *text = (const char *)capture->start;
    return capture->length;
}

static void push_capture(const bs_matcher *matcher, int index, const uint8_t *start,
                         const uint8_t *end) {
    const char *text;
    ptrdiff_t length = capture_text(matcher, index, start, end, &text);
    if (length != BS_LENGTH_POSITION) {
        lua_pushlstring(matcher->L, text, (size_t)length);
    }
}

/// Pushes the captures of a match, `count` values, and returns `count`.
static int push_captures(const bs_matcher *matcher, int count, const uint8_t *start,
                         const uint8_t *end) {
    luaL_checkstack(matcher->L, count, "too many captures");
    for (int i = 0; i < count; i++) {
        push_capture(matcher, i, start, end);
    }
    return count;
}

/// The number of values that a match gives: its captures, or else itself.
static int value_count(const bs_matcher *matcher) {
    return matcher->program->captures > 0 ? matcher->program->captures : 1;
}

/// Finds a plain word, and pushes where it is.
static int find_plain(lua_State *L, const char *subject, size_t length, size_t offset,
                      const char *word, size_t word_length) {
    const char *found = bs_find_word(subject + offset, length - offset, word, word_length);
    bs_charge_bytes(L, found == NULL ? length - offset : (size_t)(found - subject) - offset);
    if (found == NULL) {
        luaL_pushfail(L);
        return 1;
    }
    lua_pushinteger(L, found - subject + 1);
    lua_pushinteger(L, found - subject + (lua_Integer)word_length);
    return 2;
}

/// The common part of `string.find` and `string.match`.
static int find_or_match(lua_State *L, bool find) {
    size_t length, pattern_length;
    const char *subject = luaL_checklstring(L, 1, &length);
    const char *pattern = luaL_checklstring(L, 2, &pattern_length);
    size_t offset = offset_of(luaL_optinteger(L, 3, 1), length);
    if (offset > length) {
        luaL_pushfail(L);
        return 1;
    }
    if (find && (lua_toboolean(L, 4) || is_plain(pattern, pattern_length))) {
        return find_plain(L, subject, length, offset, pattern, pattern_length);
    }

    bs_matcher matcher;
    bs_matcher_init(&matcher, L, bs_push_cached_program(L, CACHE, 2), subject, length);
    const uint8_t *start = matcher.begin + offset;
    const uint8_t *end = bs_search(&matcher, &start, NULL);
    if (end == NULL) {
        luaL_pushfail(L);
        return 1;
    }
    if (!find) {
        return push_captures(&matcher, value_count(&matcher), start, end);
    }
    lua_pushinteger(L, start - matcher.begin + 1);
    lua_pushinteger(L, end - matcher.begin);
    return 2 + push_captures(&matcher, matcher.program->captures, start, end);
}

static int string_find(lua_State *L) {
    return find_or_match(L, true);
}

static int string_match(lua_State *L) {
    return find_or_match(L, false);
}

/// How far an iterator of `gmatch` has come, as offsets into its subject.
typedef struct iteration {
    size_t next;            ///< where the next search begins; behind the end if nowhere
    bool has_match;
    size_t last_end;        ///< the end of the last match: the next must not end there, too
} iteration;

/// The iterator of `gmatch`. Its upvalues are the subject, the program and the iteration.
static int next_match(lua_State *L) {
    size_t length;
    const char *subject = lua_tolstring(L, lua_upvalueindex(1), &length);
    iteration *iteration = lua_touserdata(L, lua_upvalueindex(3));
    if (iteration->next > length) {
        return 0;
    }
    bs_matcher matcher;
    bs_matcher_init(&matcher, L, lua_touserdata(L, lua_upvalueindex(2)), subject, length);
    const uint8_t *start = matcher.begin + iteration->next;
    const uint8_t *refused = iteration->has_match ? matcher.begin + iteration->last_end : NULL;
    const uint8_t *end = bs_search(&matcher, &start, refused);
    if (end == NULL) {
        return 0;
    }
    iteration->has_match = true;
    iteration->next = iteration->last_end = (size_t)(end - matcher.begin);
    return push_captures(&matcher, value_count(&matcher), start, end);
}

static int string_gmatch(lua_State *L) {
    size_t length, pattern_length;
    luaL_checklstring(L, 1, &length);
    const char *pattern = luaL_checklstring(L, 2, &pattern_length);
    size_t offset = offset_of(luaL_optinteger(L, 3, 1), length);
    lua_settop(L, 2);
    lua_pushvalue(L, 1);
    if (*pattern == '^') {
        bs_compile(L, pattern, pattern_length, false);
    } else {
        bs_push_cached_program(L, CACHE, 2);
    }
    iteration *state = lua_newuserdatauv(L, sizeof *state, 0);
    *state = (iteration){.next = offset};
    lua_pushcclosure(L, next_match, 3);
    return 1;
}

/// Adds the replacement string, the third argument, with `%0` … `%9` filled in.
static void add_template(const bs_matcher *matcher, luaL_Buffer *result, const uint8_t *start,
                         const uint8_t *end) {
    size_t left;
    const char *at = lua_tolstring(matcher->L, 3, &left);
    const char *escape;
    while ((escape = memchr(at, '%', left)) != NULL) {
        luaL_addlstring(result, at, (size_t)(escape - at));
        char which = escape[1];
        if (which == '%') {
            luaL_addchar(result, '%');
        } else if (which == '0') {
            luaL_addlstring(result, (const char *)start, (size_t)(end - start));
        } else if (which >= '1' && which <= '9') {
            const char *text;
            ptrdiff_t length = capture_text(matcher, which - '1', start, end, &text);
            if (length == BS_LENGTH_POSITION) {
                luaL_addvalue(result);
            } else {
                luaL_addlstring(result, text, (size_t)length);
            }
        } else {
            luaL_error(matcher->L, "invalid use of '%c' in replacement string", '%');
        }
        left -= (size_t)(escape + 2 - at);
        at = escape + 2;
    }
    luaL_addlstring(result, at, left);
}

/// Adds what stands for the match from `start` to `end`: the third argument is a function to call,
/// a table to look into, or a string. Returns whether that changed anything.
static bool add_replacement(const bs_matcher *matcher, luaL_Buffer *result, const uint8_t *start,
                            const uint8_t *end) {
    lua_State *L = matcher->L;
    switch (lua_type(L, 3)) {
    case LUA_TFUNCTION:
        lua_pushvalue(L, 3);
        lua_call(L, push_captures(matcher, value_count(matcher), start, end), 1);
        break;
    case LUA_TTABLE:
        push_capture(matcher, 0, start, end);
        lua_gettable(L, 3);
        break;
    default:
        add_template(matcher, result, start, end);
        return true;
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        luaL_addlstring(result, (const char *)start, (size_t)(end - start));
        return false;
    }
    if (!lua_isstring(L, -1)) {
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    }
    luaL_addvalue(result);
    return true;
}

static int string_gsub(lua_State *L) {
    size_t length;
    const char *subject = luaL_checklstring(L, 1, &length);
    luaL_checkstring(L, 2);
    int type = lua_type(L, 3);
    lua_Integer limit = luaL_optinteger(L, 4, (lua_Integer)length + 1);
    luaL_argexpected(L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION
                     || type == LUA_TTABLE, 3, "string/function/table");

    bs_matcher matcher;
    bs_matcher_init(&matcher, L, bs_push_cached_program(L, CACHE, 2), subject, length);
    const uint8_t *copied = matcher.begin, *last_end = NULL;
    lua_Integer count = 0;
    bool changed = false;
    luaL_Buffer result;
    luaL_buffinit(L, &result);
    while (count < limit) {
        const uint8_t *start = copied;
        const uint8_t *end = bs_search(&matcher, &start, last_end);
        if (end == NULL) {
            break;
        }
        count++;
        luaL_addlstring(&result, (const char *)copied, (size_t)(start - copied));
        changed = add_replacement(&matcher, &result, start, end) || changed;
        copied = last_end = end;
        if (matcher.program->anchored) {
            break;
        }
    }
    if (changed) {
        luaL_addlstring(&result, (const char *)copied, (size_t)(matcher.end - copied));
        luaL_pushresult(&result);
    } else {
        lua_pushvalue(L, 1);
    }
    lua_pushinteger(L, count);
    return 2;
}

void bs_install_patterns(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"find", string_find},
        {"match", string_match},
        {"gmatch", string_gmatch},
        {"gsub", string_gsub},
        {NULL, NULL},
    };
    bs_push_pattern_cache(L);
    luaL_setfuncs(L, functions, 1);
}
