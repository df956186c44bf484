/// A folded string that knows where each of its scalars stood in the original.
///
/// For example, to search in folded text and to report places in the text as it is:
///
///     let folded = FoldedText("ＡＢＣ公司", folding: .widthAndCase)
///     folded.text                       // "abc公司"
///     folded.original(0..<3)            // 0..<9
public struct FoldedText: Sendable {
    /// The folded text.
    public let text: String
    /// UTF-8 offsets in the folded text at which the two texts begin to differ by another amount.
    private let starts: [Int]
    /// For each of `starts`: the offset in the original less the one in the folded text.
    private let shifts: [Int]

    /// Folds a string.
    public init(_ original: String, folding: Folding) {
        var bytes: [UInt8] = []
        var starts = [0]
        var shifts = [0]
        original.withBytes { source in
            bytes.reserveCapacity(source.count)
            folding.fold(source, from: 0) { scalar, slice in
                bytes.append(scalar: scalar, or: slice)
                let shift = slice.endIndex - bytes.count
                guard shift != shifts[shifts.count - 1] else { return }
                starts.append(bytes.count)
                shifts.append(shift)
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        self.starts = starts
        self.shifts = shifts
    }

    /// The UTF-8 offset in the original of a scalar that begins at `offset` in the folded text.
    public func original(_ offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return offset + shifts[low]
    }

    /// The range of UTF-8 offsets in the original for one in the folded text.
    public func original(_ range: Range<Int>) -> Range<Int> {
        original(range.lowerBound)..<original(range.upperBound)
    }
}
