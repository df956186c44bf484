import Broadsheet
import Foundation

#if canImport(Darwin)
import iconv
#endif

/// An encoding of text other than UTF-8, as the system's `iconv` knows it.
struct TextEncoding: Sendable, Hashable {
    /// Its name.
    let name: String

    /// UTF-16 with a byte order mark, which tells it from everything else.
    static let utf16 = TextEncoding("UTF-16", isKnown: true)

    /// What people call GB18030, of which it is a part: files are rarely true to the older ones.
    private static let olderNames = ["GB2312", "EUC-CN", "GBK", "CP936", "GB18030-2000"]

    /// Makes an encoding; `nil` for a name that the system does not know.
    init?(_ name: String) {
        let isOlder = Self.olderNames.contains(name.uppercased())
        self.init(isOlder ? "GB18030" : name, isKnown: true)
        guard let converter = opened() else { return nil }
        iconv_close(converter)
    }

    private init(_ name: String, isKnown: Bool) {
        self.name = name
    }

    private func opened() -> iconv_t? {
        let converter = iconv_open("UTF-8", name)
        return converter == iconv_t(bitPattern: -1) ? nil : converter
    }

    /// The bytes of a text as UTF-8.
    ///
    /// - Throws: a ``Failure`` with code `input.encoding` that names the first byte which is none
    ///   of this encoding.
    func utf8(_ bytes: [UInt8], of path: String) throws -> [UInt8] {
        guard let converter = opened() else {
            throw Failure(.inputEncoding, "no text in a known encoding", page: path)
        }
        defer { iconv_close(converter) }
        var text: [UInt8] = []
        var source = bytes.map { CChar(bitPattern: $0) }
        var rest = source.count
        let isWhole = source.withUnsafeMutableBufferPointer { buffer in
            var next = buffer.baseAddress
            var status = 0
            repeat {
                status = Self.convert(converter, &next, &rest, into: &text)
            } while status == -1 && errno == E2BIG
            return status != -1
        }
        guard isWhole else { throw failure(bytes, at: bytes.count - rest, path) }
        return text
    }

    /// Converts as much as one piece of room takes.
    private static func convert(
        _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ rest: inout Int,
        into text: inout [UInt8]
    ) -> Int {
        var status = 0
        var reason: Int32 = 0
        text += [UInt8](unsafeUninitializedCapacity: FileBytes.chunkSize) { room, count in
            var free = room.count
            room.withMemoryRebound(to: CChar.self) { room in
                var end = room.baseAddress
                status = iconv(converter, &next, &rest, &end, &free)
                reason = errno
            }
            count = room.count - free
        }
        errno = reason
        return status
    }

    private func failure(_ bytes: [UInt8], at offset: Int, _ path: String) -> Failure {
        let place =
            offset < bytes.count
            ? "byte 0x\(String(bytes[offset], radix: 16, uppercase: true)) at offset \(offset)"
            : "it ends within a character"
        let line = bytes[..<min(offset, bytes.count)].count { $0 == 0x0A } + 1
        return Failure(
            .inputEncoding, place, page: path,
            location: SourceLocation(file: path, line: line), encoding: name)
    }
}
