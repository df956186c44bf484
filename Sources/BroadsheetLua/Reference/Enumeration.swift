internal import Broadsheet

/// A closed list of texts that a field or an argument takes.
struct Enumeration: Sendable {
    /// The name in LuaCATS.
    var name: String
    var values: [String]

    init(_ name: String, _ values: [String]) {
        self.name = "broadsheet.\(name)"
        self.values = values
    }

    init<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Choice.Type
    ) where Choice.RawValue == String {
        self.init(name, type.allCases.map(\.rawValue))
    }

    static let all = [
        Enumeration("ArticleKind", Article.Kind.self),
        Enumeration("OrganizationKind", Organization.Kind.self),
        Enumeration("Role", Contributor.Role.self),
        Enumeration("Label", Line.Label.self),
        Enumeration("TextField", TextField.self),
        Enumeration(
            "OptionType", OptionSchema.ValueType.names),
        Enumeration("Capability", Capability.all.map(\.rawValue)),
    ]
}
