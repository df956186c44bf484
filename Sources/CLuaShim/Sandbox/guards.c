#include "guards.h"

#include "guarded_libraries.h"

void bs_guard(lua_State *L, const char *name, lua_CFunction guard) {
    lua_getfield(L, -1, name);
    lua_pushcclosure(L, guard, 1);
    lua_setfield(L, -2, name);
}

int bs_continue_as_stock(lua_State *L) {
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

void bs_install_guards(lua_State *L) {
    static const struct {
        const char *library;
        void (*guard)(lua_State *L);
    } guards[] = {{"string", bs_guard_string}, {"table", bs_guard_table}, {"utf8", bs_guard_utf8}};
    for (size_t i = 0; i < sizeof guards / sizeof *guards; i++) {
        lua_getfield(L, -1, guards[i].library);
        guards[i].guard(L);
        lua_pop(L, 1);
    }
}
