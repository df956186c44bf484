/// Why a text is not the JSON that was expected, and where.
public struct JSONError: Error, Sendable, Hashable {
    /// A stable name of what is wrong.
    public struct Reason: RawRepresentable, Sendable, Hashable {
        /// The name.
        public let rawValue: String

        /// Makes a reason.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text ends inside a value.
        public static let unexpectedEnd = Reason(rawValue: "unexpected-end")
        /// A character stands where JSON does not allow it.
        public static let unexpectedCharacter = Reason(rawValue: "unexpected-character")
        /// A backslash is followed by something that JSON does not know.
        public static let invalidEscape = Reason(rawValue: "invalid-escape")
        /// A `\u` escape is one half of a surrogate pair without the other.
        public static let loneSurrogate = Reason(rawValue: "lone-surrogate")
        /// A control character stands in a string without an escape.
        public static let controlCharacter = Reason(rawValue: "control-character")
        /// The bytes of a string are not UTF-8.
        public static let invalidUTF8 = Reason(rawValue: "invalid-utf8")
        /// A number is not written as JSON writes numbers.
        public static let invalidNumber = Reason(rawValue: "invalid-number")
        /// Arrays and objects are nested deeper than allowed.
        public static let tooDeep = Reason(rawValue: "too-deep")
        /// An object has a key twice.
        public static let duplicateKey = Reason(rawValue: "duplicate-key")
        /// Something follows the value.
        public static let trailingContent = Reason(rawValue: "trailing-content")
        /// The value is of another type than expected.
        public static let wrongType = Reason(rawValue: "wrong-type")
        /// The value has the right type and cannot be used all the same.
        public static let invalidValue = Reason(rawValue: "invalid-value")
        /// An object lacks a key.
        public static let missingKey = Reason(rawValue: "missing-key")
        /// The format has a version that is not known.
        public static let unknownVersion = Reason(rawValue: "unknown-version")
    }

    /// What is wrong.
    public var reason: Reason
    /// Where it is wrong.
    public var location: JSONLocation
    /// What was expected there, for example `a string`; the key for a duplicate or missing key.
    public var expected: String?
    /// What was found instead, for example `a number`.
    public var found: String?

    /// Makes an error.
    public init(
        _ reason: Reason, at location: JSONLocation, expected: String? = nil, found: String? = nil
    ) {
        self.reason = reason
        self.location = location
        self.expected = expected
        self.found = found
    }
}

extension JSONError: CustomStringConvertible {
    /// The reason with what was expected and found, without the place.
    public var description: String {
        var text = reason.rawValue
        if let expected { text += ": expected \(expected)" }
        if let found { text += ", found \(found)" }
        return text
    }
}

/// A place in a JSON text.
public struct JSONLocation: Sendable, Hashable {
    /// The offset in bytes, from 0.
    public var offset: Int
    /// The line, from 1 or from the number that the scanner was given for its first line.
    public var line: Int
    /// The column in Unicode scalars, from 1.
    public var column: Int

    /// Makes a place.
    public init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }
}
