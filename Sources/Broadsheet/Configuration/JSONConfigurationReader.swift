/// Reads configuration files in JSON.
public struct JSONConfigurationReader: ConfigurationReader {
    /// The ending of file names that the reader is for.
    public let fileExtensions = ["json"]

    /// Makes a reader.
    public init() {}

    /// Reads a file's bytes.
    ///
    /// - Throws: a ``ConfigurationError`` with one fault if the bytes are not JSON, hold a key
    ///   twice in a table, or hold a number that is too great.
    public func read(_ bytes: [UInt8], file: String) throws -> ConfigurationNode {
        let tree = TreeBuilder(file: file)
        let content = ConfigurationText.withoutByteOrderMark(bytes)
        do {
            return try JSONScanner.scan(Array(content)) { scanner throws(JSONError) in
                let node = try tree.readNode(&scanner)
                try scanner.expectEnd()
                return node
            }
        } catch {
            throw ConfigurationError(Fault(error, file: file))
        }
    }
}

/// Makes nodes of the tokens of one file.
private struct TreeBuilder {
    let file: String

    func readNode(_ scanner: inout JSONScanner) throws(JSONError) -> ConfigurationNode {
        let token = try scanner.next()
        let location = location(of: scanner)
        switch token {
        case .scalar(let value):
            return ConfigurationNode(try scalar(value, scanner.location), at: location)
        case .beginArray:
            var nodes: [ConfigurationNode] = []
            while try scanner.nextElement() { nodes.append(try readNode(&scanner)) }
            return ConfigurationNode(.list(nodes), at: location)
        case .beginObject:
            return ConfigurationNode(.table(try readMembers(&scanner)), at: location)
        case .endArray, .endObject, .key, .end:
            throw JSONError(.unexpectedEnd, at: scanner.location, expected: "a value")
        }
    }

    private func readMembers(
        _ scanner: inout JSONScanner
    ) throws(JSONError) -> [ConfigurationNode.Member] {
        var members: [ConfigurationNode.Member] = []
        while let key = try scanner.nextKey() {
            let location = location(of: scanner)
            members.append(
                ConfigurationNode.Member(key: key, at: location, value: try readNode(&scanner)))
        }
        return members
    }

    private func scalar(
        _ value: JSONValue, _ location: JSONLocation
    ) throws(JSONError) -> ConfigurationNode.Value {
        switch value {
        case .bool(let value): return .bool(value)
        case .integer(let value): return .integer(value)
        case .string(let text): return .string(text)
        case .number, .literal:
            guard let number = value.number, number.isFinite else {
                throw JSONError(
                    .invalidValue, at: location, expected: "a number of usual size",
                    found: value.summary)
            }
            return .number(number)
        case .null, .array, .object: return .null
        }
    }

    private func location(of scanner: borrowing JSONScanner) -> SourceLocation {
        let place = scanner.location
        return SourceLocation(file: file, line: place.line, column: place.column)
    }
}

extension Fault {
    /// The fault of a file that is not the JSON that it should be.
    init(_ error: JSONError, file: String) {
        let code: Code =
            switch error.reason {
            case .duplicateKey: .duplicateKey
            case .invalidUTF8: .encoding
            case .invalidValue: .unusableValue
            default: .syntax
            }
        self.init(
            code,
            at: SourceLocation(
                file: file, line: error.location.line, column: error.location.column),
            subject: error.reason == .duplicateKey ? error.expected ?? file : file,
            expected: error.reason == .duplicateKey ? nil : error.expected, found: error.found,
            message: error.reason.rawValue)
    }
}
