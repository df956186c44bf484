import Foundation

/// A value whose equality can be decided by the UTF-8 bytes of its text.
///
/// Swift's `String ==` compares by canonical equivalence: U+F900 and U+8C48 are equal to it, though
/// they are different characters on the page. Text in the model is compared by its bytes.
public protocol ExactlyComparable {
    /// Tells whether the texts of two values have the same UTF-8 bytes.
    static func areExactlyEqual(_ left: Self, _ right: Self) -> Bool

    /// Feeds the UTF-8 bytes of the text to a hasher.
    func hashExactly(into hasher: inout Hasher)
}

extension String: ExactlyComparable {
    /// Tells whether two strings have the same UTF-8 bytes.
    public static func areExactlyEqual(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left.withBytes { right.hasBytes($0) }
    }

    /// Feeds the UTF-8 bytes of the string, and their number, to a hasher.
    public func hashExactly(into hasher: inout Hasher) {
        var copy = self
        copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(utf8.count)
    }
}

extension String {
    /// Whether the UTF-8 bytes are these.
    package func hasBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        withBytes { own in
            guard own.count == bytes.count else { return false }
            guard let left = own.baseAddress, let right = bytes.baseAddress else { return true }
            return memcmp(left, right, own.count) == 0
        }
    }

    /// Whether a byte is among the UTF-8 bytes.
    package func hasByte(_ byte: UInt8) -> Bool {
        withBytes { own in
            guard let start = own.baseAddress else { return false }
            return memchr(start, Int32(byte), own.count) != nil
        }
    }
}

extension Optional: ExactlyComparable where Wrapped: ExactlyComparable {
    /// Tells whether both are absent, or both present with the same UTF-8 bytes.
    public static func areExactlyEqual(_ left: Wrapped?, _ right: Wrapped?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): Wrapped.areExactlyEqual(left, right)
        default: false
        }
    }

    /// Feeds presence and text to a hasher.
    public func hashExactly(into hasher: inout Hasher) {
        hasher.combine(self != nil)
        self?.hashExactly(into: &hasher)
    }
}

extension Array: ExactlyComparable where Element: ExactlyComparable {
    /// Tells whether two lists hold the same texts in the same order, byte by byte.
    public static func areExactlyEqual(_ left: [Element], _ right: [Element]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { Element.areExactlyEqual($0, $1) }
    }

    /// Feeds the number of texts and each text to a hasher.
    public func hashExactly(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { element.hashExactly(into: &hasher) }
    }
}

/// A stored property of text that takes part in `==` and `hash(into:)` by its UTF-8 bytes.
///
/// For example:
///
///     struct Contributor: Hashable { @Exact var name: String }
@propertyWrapper
public struct Exact<Value: ExactlyComparable>: Hashable {
    /// The text itself.
    public var wrappedValue: Value

    /// Wraps a text.
    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }

    /// Compares by UTF-8 bytes.
    public static func == (left: Self, right: Self) -> Bool {
        Value.areExactlyEqual(left.wrappedValue, right.wrappedValue)
    }

    /// Hashes the UTF-8 bytes.
    public func hash(into hasher: inout Hasher) {
        wrappedValue.hashExactly(into: &hasher)
    }
}

extension Exact: Sendable where Value: Sendable {}

extension Exact: Encodable where Value: Encodable {
    /// Encodes the text as if it were not wrapped.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue)
    }
}

extension Exact: Decodable where Value: Decodable {
    /// Decodes the text as if it were not wrapped.
    public init(from decoder: any Decoder) throws {
        wrappedValue = try decoder.singleValueContainer().decode(Value.self)
    }
}

extension KeyedDecodingContainer {
    /// Decodes an optional text whose key may be missing.
    public func decode(_ type: Exact<String?>.Type, forKey key: Key) throws -> Exact<String?> {
        Exact(wrappedValue: try decodeIfPresent(String.self, forKey: key))
    }
}
