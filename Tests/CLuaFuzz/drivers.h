#ifndef FUZZ_DRIVERS_H
#define FUZZ_DRIVERS_H

/// The source, in Lua, of what runs the cases in both machines: a plugin's file whose table has
/// `patterns` and `call`. Each gives all that a case did as one string.
extern const char fuzz_drivers[];

#endif
