/// A table of a gold file, read leniently: what is wrong is noted in a list of faults.
struct GoldTable {
    /// Notes what is wrong.
    final class Notes {
        var faults: [Fault] = []
    }

    private let members: [ConfigurationNode.Member]
    let location: SourceLocation
    private let notes: Notes

    init(_ node: ConfigurationNode, _ notes: Notes) {
        location = node.location
        self.notes = notes
        members = node.table ?? []
        if node.table == nil { note(node, "a table", subject: "gold") }
    }

    private func note(_ node: ConfigurationNode, _ expected: String, subject: String) {
        notes.faults.append(
            Fault(.goldType, at: node.location, subject: subject, expected: expected))
    }

    /// The node of a key, unless it is missing or null.
    private func node(_ key: String) -> ConfigurationNode? {
        guard let node = members.first(where: { $0.key == key })?.value else { return nil }
        return node.isNull ? nil : node
    }

    /// Whether the key is there, be it null.
    func has(_ key: String) -> Bool { members.contains { $0.key == key } }

    func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        if node.string == nil { note(node, "a string", subject: key) }
        return node.string
    }

    func requiredText(_ key: String) -> String {
        if node(key) == nil {
            notes.faults.append(Fault(.goldKey, at: location, subject: key))
        }
        return text(key) ?? ""
    }

    func number(_ key: String) -> Int? {
        node(key).flatMap { number($0, key) }
    }

    private func number(_ node: ConfigurationNode, _ key: String) -> Int? {
        if case .integer(let value) = node.value { return Int(value) }
        note(node, "a whole number", subject: key)
        return nil
    }

    func isTrue(_ key: String) -> Bool {
        guard let node = node(key) else { return false }
        if case .bool(let value) = node.value { return value }
        note(node, "true or false", subject: key)
        return false
    }

    private func nodes(_ key: String) -> [ConfigurationNode]? {
        guard let node = node(key) else { return nil }
        if node.list == nil { note(node, "a list", subject: key) }
        return node.list ?? []
    }

    /// The texts of a list; `nil` where the key is missing or null.
    func optionalTexts(_ key: String) -> [String]? {
        nodes(key)?.compactMap { node in
            if node.string == nil { note(node, "a string", subject: key) }
            return node.string
        }
    }

    /// The texts of a list; none where the key is missing.
    func texts(_ key: String) -> [String] { optionalTexts(key) ?? [] }

    /// The texts of a list, in which null stands for no text; none where the key is missing.
    func textsOrNone(_ key: String) -> [String?] {
        (nodes(key) ?? []).map { node in
            if node.string == nil, !node.isNull { note(node, "a string or null", subject: key) }
            return node.string
        }
    }

    /// The numbers of a list, in which null stands for none; none where the key is missing.
    func numbersOrNone(_ key: String) -> [Int?] {
        (nodes(key) ?? []).map { node in
            if node.isNull { return nil }
            return number(node, key)
        }
    }

    /// The tables of a list; `nil` where the key is missing or null.
    func tables(_ key: String) -> [GoldTable]? {
        nodes(key)?.map { GoldTable($0, notes) }
    }
}

extension ConfigurationNode {
    fileprivate var isNull: Bool {
        if case .null = value { return true }
        return false
    }
}

extension Fault.Code {
    /// A value of a gold file is of the wrong type.
    public static let goldType: Self = "gold.wrong-type"
    /// A table of a gold file lacks a key that it needs.
    public static let goldKey: Self = "gold.missing-key"
    /// There is no gold file where one was named.
    public static let noGold: Self = "gold.none"
}
