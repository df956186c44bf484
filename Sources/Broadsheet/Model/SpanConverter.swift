/// Converts positions in a text between the three ways of counting.
///
/// | where | unit | form |
/// |---|---|---|
/// | Swift | UTF-8 bytes | half-open, from 0 |
/// | files | Unicode scalars | half-open, from 0 |
/// | Lua | UTF-8 bytes | inclusive, from 1 |
public struct SpanConverter {
    private let bytes: [UInt8]
    // The number of scalars that begin before each 64th byte, so that a look-up reads 64 bytes.
    private let scalarsBefore: [Int32]

    private static let stride = 64

    /// Prepares for a text.
    public init(_ text: String) {
        let bytes = Array(text.utf8)
        self.bytes = bytes
        var counts: [Int32] = []
        counts.reserveCapacity(bytes.count / Self.stride + 1)
        var count: Int32 = 0
        bytes.withUnsafeBufferPointer { buffer in
            for start in Swift.stride(from: 0, through: buffer.count, by: Self.stride) {
                counts.append(count)
                let end = min(start + Self.stride, buffer.count)
                count += Int32(ScalarOffsets.countScalars(in: buffer, from: start, to: end))
            }
        }
        scalarsBefore = counts
    }

    /// The scalar offset of a UTF-8 offset; `nil` outside the text or inside a scalar.
    public func scalarOffset(ofByte offset: Int) -> Int? {
        guard isBoundary(offset) else { return nil }
        let block = offset / Self.stride
        let count = bytes.withUnsafeBufferPointer {
            ScalarOffsets.countScalars(in: $0, from: block * Self.stride, to: offset)
        }
        return Int(scalarsBefore[block]) + count
    }

    /// The UTF-8 offset of a scalar offset; `nil` outside the text.
    public func byteOffset(ofScalar offset: Int) -> Int? {
        guard offset >= 0 else { return nil }
        var block = scalarsBefore.partitioningIndex { Int($0) > offset } - 1
        block = max(block, 0)
        var count = Int(scalarsBefore[block])
        var index = block * Self.stride
        while index < bytes.count, count < offset || bytes[index] & 0xC0 == 0x80 {
            if bytes[index] & 0xC0 != 0x80 { count += 1 }
            index += 1
        }
        return count == offset && isBoundary(index) ? index : nil
    }

    /// The half-open UTF-8 range of Lua's inclusive positions; `nil` if it is empty, outside the
    /// text, or cuts a scalar.
    public func range(luaFirst first: Int, last: Int) -> Range<Int>? {
        guard first >= 1, first <= last, isBoundary(first - 1), isBoundary(last) else { return nil }
        return (first - 1)..<last
    }

    /// The text of a UTF-8 range.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func isBoundary(_ offset: Int) -> Bool {
        guard offset >= 0, offset <= bytes.count else { return false }
        return offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}

extension Array {
    /// The first index whose element fulfils a condition that all later ones fulfil too.
    fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
