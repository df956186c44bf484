/// All that is wrong with a configuration, found in one go.
public struct ConfigurationError: Error, Sendable, Hashable {
    /// The faults, by file, line and column; those without a place come last.
    public let faults: [Fault]

    /// Makes an error of faults in any order.
    public init(_ faults: [Fault]) {
        self.faults =
            faults.enumerated()
            .sorted {
                let left = Position($0.element.location, $0.offset)
                let right = Position($1.element.location, $1.offset)
                return left.precedes(right)
            }
            .map(\.element)
    }

    /// Makes an error of one fault.
    public init(_ fault: Fault) {
        faults = [fault]
    }

    /// Throws an error of these faults unless there are none.
    static func check(_ faults: [Fault]) throws {
        guard faults.isEmpty else { throw ConfigurationError(faults) }
    }
}

/// Where a fault sorts: its place, then the order in which it was found.
private struct Position {
    let file: String?
    let numbers: [Int]

    init(_ location: SourceLocation?, _ index: Int) {
        file = location?.file
        numbers = [location?.line ?? 0, location?.column ?? 0, index]
    }

    func precedes(_ other: Position) -> Bool {
        switch (file, other.file) {
        case (let left?, let right?) where !String.areExactlyEqual(left, right):
            left.utf8.lexicographicallyPrecedes(right.utf8)
        case (_?, nil): true
        case (nil, _?): false
        default: numbers.lexicographicallyPrecedes(other.numbers)
        }
    }
}
