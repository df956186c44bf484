/// A field of an article or a page with its value, and with who set or last changed it.
public struct ExplainedField: Sendable, Hashable {
    /// What a field holds, for reading.
    public enum Value: Sendable, Hashable {
        /// A text.
        case text(String)
        /// A list of texts that are kept whole.
        case list([String])
        /// A text of which the beginning says enough.
        case excerpt(String)
    }

    /// The field as in ``Change/field``.
    public let path: String
    /// Its name, without what it belongs to.
    public let name: String
    /// What it holds.
    public let value: Value
    /// Who set or last changed it.
    public let origin: FieldOrigin
    /// The sentences that speak for it.
    public internal(set) var quotations: [Quotation] = []
    /// Words that speak for it but are not verbatim in the text.
    public internal(set) var wordsElsewhere: [String] = []
    /// The fields inside it.
    public internal(set) var parts: [ExplainedField] = []

    init(_ path: String, _ name: String, _ value: Value, _ origin: FieldOrigin) {
        self.path = path
        self.name = name
        self.value = value
        self.origin = origin
    }
}

/// Who made a field what it is.
public enum FieldOrigin: Sendable, Hashable {
    /// It came so.
    case input
    /// It is the date that the chain was given for pages on which none is found.
    case fallback
    /// A plugin set or last changed it, by a rule and at a place of its source, where they are known.
    case plugin(String, rule: String?, location: SourceLocation?)

    init(_ change: Change?) {
        self =
            change.map { .plugin($0.plugin, rule: $0.rule, location: $0.location) } ?? .input
    }

    /// The same without the rule, which a thing has and not each of its fields.
    var withoutRule: FieldOrigin {
        if case .plugin(let name, _, let location) = self {
            return .plugin(name, rule: nil, location: location)
        }
        return self
    }
}
