import Foundation

/// How much is tried, and from which seed; the environment can say otherwise.
enum FuzzSettings {
    /// `BROADSHEET_FUZZ_SEED`: another seed, other cases.
    static let seed = value("BROADSHEET_FUZZ_SEED", default: 20)

    /// `BROADSHEET_FUZZ_CASES`: the cases of the pattern functions; the others follow from it.
    static let patternCases = value("BROADSHEET_FUZZ_CASES", default: 250_000)

    /// Calls of the other library functions.
    static var callCases: UInt64 { patternCases / 2 }

    /// Mutated plugins; never so few that none of them gets as far as its pages (one of twelve does).
    static var plugins: UInt64 { max(120, patternCases / 1000) }

    /// Calls of a handler in a storm of ticks.
    static var calls: UInt64 { patternCases / 100 }

    private static func value(_ name: String, default usual: UInt64) -> UInt64 {
        ProcessInfo.processInfo.environment[name].flatMap(UInt64.init) ?? usual
    }
}
