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

    /// Compares the named fields of a table.
    mutating func compare(_ expected: JSONObject, _ found: JSONObject, at path: String = "") {
        for member in expected.members {
            let place = path.isEmpty ? member.key : "\(path).\(member.key)"
            guard let value = found[member.key] else {
                reportMissing(member, among: found, at: place)
                continue
            }
            compare(member.value, value, at: place)
        }
    }

    private mutating func compare(_ expected: JSONValue, _ found: JSONValue, at path: String) {
        switch (expected, found) {
        case (.array(let expected), .array(let found)) where expected.count == found.count:
            for (index, pair) in zip(expected, found).enumerated() {
                compare(pair.0, pair.1, at: "\(path)[\(index + 1)]")
            }
        case (.array(let list), .array(let found)):
            report(path, expected, .array(found.map { $0.reduced(to: list) }))
        // An empty Lua table is an empty list as well.
        case (.object(let object), .array(let found)) where object.isEmpty:
            if !found.isEmpty { report(path, [], .array(found.map { $0.reduced(to: []) })) }
        case (.object(let expected), .object(let found)):
            compare(expected, found, at: path)
        default:
            if !expected.isSame(as: found) { report(path, expected, found) }
        }
    }

    private mutating func reportMissing(
        _ member: JSONObject.Member, among found: JSONObject, at path: String
    ) {
        guard !member.value.isNull else { return }
        let nearest = NearestName(to: member.key).among(found.members.map(\.key))
        report(path, member.value, nil, nearest: nearest)
    }

    private mutating func report(
        _ path: String, _ expected: JSONValue, _ found: JSONValue?, nearest: String? = nil
    ) {
        differences.append(
            CaseDifference(
                origin: origin, path: path, expected: expected.isNull ? nil : expected,
                found: found?.isNull ?? true ? nil : found, nearest: nearest))
    }
}

extension JSONValue {
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
