internal import Broadsheet

/// Compares what came of a case with what it expects: only what is named.
///
/// Texts and truth values must be equal, numbers up to rounding; lists must be of equal length; of
/// a table only the named keys are looked at. `null` expects that nothing is there.
struct CaseComparison {
    private(set) var differences: [CaseDifference] = []
    private let origin: CaseDifference.Origin

    init(_ origin: CaseDifference.Origin) {
        self.origin = origin
    }

    /// Whether a value is as expected.
    static func agrees(_ expected: JSONValue, _ found: JSONValue) -> Bool {
        var comparison = CaseComparison(.expectation)
        comparison.compare(expected, found, at: [])
        return comparison.differences.isEmpty
    }

    /// Compares the named fields of a table.
    mutating func compare(
        _ expected: JSONObject, _ found: JSONObject, at steps: [CaseDifference.Step] = []
    ) {
        for member in expected.members {
            let place = steps + [.key(member.key)]
            guard let value = found[member.key] else {
                reportMissing(member, among: found, at: place)
                continue
            }
            compare(member.value, value, at: place)
        }
    }

    private mutating func compare(
        _ expected: JSONValue, _ found: JSONValue, at steps: [CaseDifference.Step]
    ) {
        switch (expected, found) {
        case (.array(let expected), .array(let found)) where expected.count == found.count:
            for (index, pair) in zip(expected, found).enumerated() {
                compare(pair.0, pair.1, at: steps + [.element(index)])
            }
        case (.array(let list), .array(let found)):
            report(steps, list, found)
        // An empty Lua table is an empty list as well.
        case (.object(let object), .array(let found)) where object.isEmpty:
            if !found.isEmpty { report(steps, [], found) }
        case (.object(let expected), .object(let found)):
            compare(expected, found, at: steps)
        default:
            if !expected.isSame(as: found) { report(steps, expected, found) }
        }
    }

    // MARK: Differences

    private mutating func reportMissing(
        _ member: JSONObject.Member, among found: JSONObject, at steps: [CaseDifference.Step]
    ) {
        guard !member.value.isNull else { return }
        let nearest = NearestName(to: member.key).among(found.members.map(\.key))
        report(steps, member.value, nil, nearest: nearest)
    }

    /// Two lists of different lengths.
    private mutating func report(
        _ steps: [CaseDifference.Step], _ expected: [JSONValue], _ found: [JSONValue]
    ) {
        let reduced = found.map { $0.reduced(to: expected) }
        let alignment = ListAlignment(expected, found) { $0.reduced(to: expected) }
        report(steps, .array(expected), .array(reduced), elements: alignment.elements)
    }

    private mutating func report(
        _ steps: [CaseDifference.Step], _ expected: JSONValue, _ found: JSONValue?,
        nearest: String? = nil, elements: [CaseDifference.Element] = []
    ) {
        differences.append(
            CaseDifference(
                origin: origin, steps: steps, expected: expected.isNull ? nil : expected,
                found: found?.isNull ?? true ? nil : found, nearest: nearest, elements: elements))
    }
}

extension JSONObject {
    /// What a case would expect that names the same fields and has what was found in them.
    func filled(from found: JSONObject) -> JSONObject {
        JSONObject(members.map { ($0.key, $0.value.filled(from: found[$0.key] ?? .null)) })
    }
}

extension JSONValue {
    fileprivate func filled(from found: JSONValue) -> JSONValue {
        switch (self, found) {
        case (.array(let expected), .array(let found)) where expected.count == found.count:
            .array(zip(expected, found).map { $0.filled(from: $1) })
        case (.array(let expected), .array(let found)):
            .array(found.map { $0.reduced(to: expected) })
        case (.object(let expected), .array(let found)) where expected.isEmpty:
            .array(found.map { $0.reduced(to: []) })
        case (.object(let expected), .object(let found)): .object(expected.filled(from: found))
        default: isSame(as: found) ? self : found
        }
    }

    /// The fields by which a reader knows an object.
    private static let telling = ["title", "name", "role", "label", "text"]

    /// An element of a list that is too long or too short, with those fields alone that the
    /// expected elements have too, so that the two lists can be read side by side.
    fileprivate func reduced(to expected: [JSONValue]) -> JSONValue {
        guard case .object(let object) = self else { return self }
        let named = expected.flatMap { $0.object?.members.map(\.key) ?? [] }
        let keys = named.isEmpty ? Self.telling : named
        return .object(
            JSONObject(
                object.members.filter { keys.contains($0.key) && !$0.value.isNull }
                    .map { ($0.key, $0.value) }))
    }

    /// Whether two values are the same but for rounding, and for how a whole number is written.
    fileprivate func isSame(as other: JSONValue) -> Bool {
        guard let number, let otherNumber = other.number else { return self == other }
        return abs(number - otherNumber) < 1e-9
    }
}
