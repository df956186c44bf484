extension JSONValue {
    /// The value's kind, and the value itself where it is short, for an error: `string "0,5"`.
    package var summary: String {
        switch self {
        case .null: "null"
        case .bool(let value): "boolean \(value)"
        case .integer(let value): "integer \(value)"
        case .number(let value): "number \(value)"
        case .literal(let digits): "number \(digits.prefix(40))"
        case .string(let text): "string \"\(Self.abridged(text))\""
        case .array(let values): "list of \(values.count)"
        case .object(let object): "table of \(object.count)"
        }
    }

    private static func abridged(_ text: String) -> String {
        let limit = 40
        guard text.unicodeScalars.count > limit else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…"
    }
}

extension ConfigurationNode {
    /// The value's kind, and the value itself where it is short, for an error.
    package var summary: String { jsonValue.summary }
}
