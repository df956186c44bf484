/// What was found of what was to be found: right, wrong, and missed.
public struct Tally: Sendable, Hashable {
    /// Found, and in the gold.
    public internal(set) var right = 0
    /// Found, and not in the gold.
    public internal(set) var wrong = 0
    /// In the gold, and not found.
    public internal(set) var missed = 0

    /// Makes a tally of nothing.
    public init() {}

    /// The share of what was found that is right; `nil` if nothing was found.
    public var precision: Double? { Self.share(right, of: right + wrong) }
    /// The share of the gold that was found; `nil` if there is none.
    public var recall: Double? { Self.share(right, of: right + missed) }
    /// The harmonic mean of precision and recall; `nil` if there was nothing to find or found.
    public var f1: Double? { Self.share(2 * right, of: 2 * right + wrong + missed) }

    private static func share(_ part: Int, of whole: Int) -> Double? {
        whole == 0 ? nil : Double(part) / Double(whole)
    }

    /// Counts two sets.
    mutating func add<Element: Hashable>(gold: Set<Element>, found: Set<Element>) {
        right += gold.intersection(found).count
        wrong += found.subtracting(gold).count
        missed += gold.subtracting(found).count
    }
}

/// How many of a number of things are right.
public struct Share: Sendable, Hashable {
    /// The right ones.
    public internal(set) var right = 0
    /// All.
    public internal(set) var total = 0

    /// Makes a share of nothing.
    public init() {}

    /// The share of the right ones; `nil` if there are none at all.
    public var value: Double? { total == 0 ? nil : Double(right) / Double(total) }

    mutating func add(_ isRight: Bool) {
        total += 1
        right += isRight ? 1 : 0
    }
}
