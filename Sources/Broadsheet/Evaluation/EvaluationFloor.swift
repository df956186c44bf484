/// The least values that figures of an evaluation may have: a gate for continuous integration.
///
/// The file is a table of names and numbers, in JSON or any other format that the loader reads:
///
///     { "article.f1": 1, "organization.f1": 0.95 }
public struct EvaluationFloor: Sendable {
    /// A least value.
    public struct Bound: Sendable, Hashable {
        /// The figure's name.
        public var name: String
        /// The least value, 0…1.
        public var minimum: Double
        /// Where the file has it.
        public var location: SourceLocation
    }

    /// A figure that is too low, or that could not be had.
    public struct Shortfall: Sendable, Hashable {
        /// What was asked for.
        public var bound: Bound
        /// The value; `nil` where there was nothing to count.
        public var value: Double?
    }

    /// The least values, in the order of the file.
    public let bounds: [Bound]

    /// Takes least values from the tree of a file.
    ///
    /// - Throws: a ``ConfigurationError`` with everything that is not the name of a figure with a
    ///   number 0…1.
    public init(_ root: ConfigurationNode) throws {
        guard let table = root.table else {
            throw ConfigurationError(
                Fault(.floorType, at: root.location, subject: "floor", expected: "a table"))
        }
        let known = EvaluationReport().figures.map(\.name)
        var faults: [Fault] = []
        bounds = table.compactMap { member in
            if !known.contains(member.key), !Self.isOfCategory(member.key) {
                faults.append(
                    Fault(
                        .unknownFigure, at: member.location, subject: member.key,
                        nearest: NearestName(to: member.key).among(known)))
            }
            guard let minimum = member.value.jsonValue.number, (0...1).contains(minimum) else {
                faults.append(
                    Fault(
                        .floorType, at: member.value.location, subject: member.key,
                        expected: "a number from 0 to 1"))
                return nil
            }
            return Bound(name: member.key, minimum: minimum, location: member.location)
        }
        try ConfigurationError.check(faults)
    }

    /// Whether a figure is one of a category, of which no list is known.
    private static func isOfCategory(_ name: String) -> Bool {
        name.hasPrefix("category.")
            && [".f1", ".precision", ".recall"].contains(where: name.hasSuffix)
    }

    /// The figures that are too low, or for which there was nothing to count.
    public func shortfalls(of report: EvaluationReport) -> [Shortfall] {
        let figures = report.figures
        return bounds.compactMap { bound in
            let value = figures.first { String.areExactlyEqual($0.name, bound.name) }?.value
            guard let value, value >= bound.minimum else {
                return Shortfall(bound: bound, value: value)
            }
            return nil
        }
    }
}

extension Fault.Code {
    /// A floor is not a number from 0 to 1.
    public static let floorType: Self = "floor.wrong-type"
    /// A floor is for a figure that there is not.
    public static let unknownFigure: Self = "floor.unknown-figure"
}
