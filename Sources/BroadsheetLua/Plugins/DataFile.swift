internal import Broadsheet

/// A data file of a plugin, with the readers that `broadsheet.data` offers.
struct DataFile {
    /// The path as a user would name it.
    let path: String
    /// The name inside the plugin's folder.
    let name: String
    /// The bytes, without a byte order mark, with line feeds as line ends.
    let bytes: [UInt8]

    /// The text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Decodes a file.
    ///
    /// - Throws: a ``Failure`` that names the first byte that is no UTF-8.
    init(path: String, name: String, bytes: [UInt8]) throws {
        self.path = path
        self.name = name
        if let fault = UTF8Validation.firstFault(in: bytes) {
            throw Failure(
                .pluginError,
                "\(path): byte \(fault.offset + 1) is not UTF-8; save the file as UTF-8")
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        self.bytes = content.contains(0x0D) ? Self.withLineFeeds(content) : Array(content)
    }

    private static func withLineFeeds(_ content: ArraySlice<UInt8>) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(content.count)
        var previous: UInt8 = 0
        for byte in content {
            if byte == 0x0D || (byte == 0x0A && previous != 0x0D) {
                lines.append(0x0A)
            } else if byte != 0x0A {
                lines.append(byte)
            }
            previous = byte
        }
        return lines
    }

    /// The value of a JSON file.
    func json() throws -> JSONValue {
        do {
            return try JSONValue(parsing: bytes)
        } catch {
            throw Failure(.pluginError, "\(path): \(error)")
        }
    }
}
