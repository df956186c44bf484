/// Thrown for a call that may have come to its limit of instructions, but was not counted from its
/// first one on.
struct UncountedCall: Error {}
