/// Cuts a text into lines.
enum LineSplitter {
    /// The lines of valid UTF-8, numbered from 1; LF, CR LF and a CR alone end a line.
    ///
    /// What follows the last line end is a line only if it is not empty.
    static func lines(_ bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        bytes.withUnsafeBufferPointer { buffer in
            var start = 0
            while start < buffer.count {
                let end = buffer[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? buffer.count
                let text = UnsafeBufferPointer(rebasing: buffer[start..<end])
                lines.append(
                    Line(text: String(decoding: text, as: UTF8.self), number: lines.count + 1))
                let isPair = buffer[end...].starts(with: [0x0D, 0x0A])
                start = end + (isPair ? 2 : 1)
            }
        }
        return lines
    }
}

/// The sign U+FEFF that some tools put before a text.
enum ByteOrderMark {
    static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The text without the mark.
    static func strip(_ text: [UInt8]) -> [UInt8] {
        text.starts(with: bytes) ? Array(text.dropFirst(bytes.count)) : text
    }

    /// The text without the mark, where it lies.
    static func strip(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.starts(with: bytes) ? text.dropFirst(bytes.count) : text
    }
}
