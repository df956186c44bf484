/// The text of a configuration file.
package enum ConfigurationText {
    /// Decodes UTF-8 and takes a byte order mark away.
    ///
    /// - Throws: a ``ConfigurationError`` with the line and column of the first byte that belongs
    ///   to no character.
    package static func decode(_ bytes: [UInt8], file: String) throws -> String {
        let content = withoutByteOrderMark(bytes)
        if let text = String(validating: content, as: UTF8.self) { return text }
        throw ConfigurationError(
            Fault(.encoding, at: location(ofIllFormedByteIn: content, file), subject: file))
    }

    /// The bytes after a byte order mark, if there is one.
    static func withoutByteOrderMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    private static func location(
        ofIllFormedByteIn bytes: ArraySlice<UInt8>, _ file: String
    ) -> SourceLocation {
        let before = bytes.withUnsafeBufferPointer { buffer in
            var offset = 0
            while offset < buffer.count {
                let scalar = buffer.decodeScalar(at: offset)
                if scalar.value == DecodedScalar.ill { break }
                offset += scalar.length
            }
            return String(decoding: buffer[..<offset], as: UTF8.self)
        }
        return location(after: before.unicodeScalars, file)
    }

    /// Where the character after a text stands.
    package static func location(
        after text: some Collection<Unicode.Scalar>, _ file: String
    ) -> SourceLocation {
        var (line, column) = (1, 1)
        for scalar in text {
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return SourceLocation(file: file, line: line, column: column)
    }
}
