/// A piece of a JSON text, as ``JSONScanner/next()`` gives it.
public enum JSONToken: Sendable, Hashable {
    /// `{`
    case beginObject
    /// `}`
    case endObject
    /// `[`
    case beginArray
    /// `]`
    case endArray
    /// A key of an object, with the colon after it.
    case key(String)
    /// A value that is neither array nor object.
    case scalar(JSONValue)
    /// The end of the text, after its one value.
    case end
}

extension JSONToken {
    /// The kind of token in words, for an error.
    var kind: String {
        switch self {
        case .beginObject: "an object"
        case .beginArray: "a list"
        case .endObject, .endArray, .end: "the end"
        case .key: "a key"
        case .scalar(let value): value.kind
        }
    }
}

extension JSONValue {
    /// The kind of value in words, for an error.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .integer, .number, .literal: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
