extension String {
    /// Makes a string of bytes; `nil` if they are not UTF-8.
    ///
    /// The standard library would decode scalar by scalar; Chinese text is checked six bytes at a
    /// time here, and then copied.
    package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard UTF8Validation.isWellFormed(bytes) else { return nil }
        self.init(wellFormed: bytes)
    }

    /// Makes a string of bytes that are known to be UTF-8.
    init(wellFormed bytes: UnsafeBufferPointer<UInt8>) {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            self.init(copying: UTF8Span(unchecked: bytes.span))
        } else {
            self.init(decoding: bytes, as: UTF8.self)
        }
    }

    /// Calls a closure with the string's UTF-8 bytes, without a copy where they lie in one piece.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
    {
        if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
        return try Array(utf8).withUnsafeBufferPointer(body)
    }
}
