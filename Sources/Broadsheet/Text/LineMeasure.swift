/// What is seen of a printed line before its words are read: where it begins and how far it goes.
package struct LineMeasure: Sendable {
    /// The place of the line in the page, from 1.
    package let line: Int
    /// The text without white space at its ends.
    package let text: String
    /// Columns of white space before the text.
    package let indent: Int
    /// The text's length in Unicode scalars.
    package let length: Int
    /// The text's columns, as ``DisplayWidth`` counts them.
    package let width: Int
    /// The number of blank lines above.
    package let gap: Int

    /// Measures all lines that are not blank.
    package static func all(of lines: [Line]) -> [LineMeasure] {
        var measures: [LineMeasure] = []
        measures.reserveCapacity(lines.count)
        var gap = 0
        for (index, line) in lines.enumerated() {
            let measure = line.text.withBytes { Self(of: $0, line: index + 1, gap: gap) }
            guard let measure else {
                gap += 1
                continue
            }
            measures.append(measure)
            gap = 0
        }
        return measures
    }

    private init?(of bytes: UnsafeBufferPointer<UInt8>, line: Int, gap: Int) {
        let kept = WhiteSpace.trim(0..<bytes.count, in: bytes)
        guard !kept.isEmpty else { return nil }
        self.line = line
        self.gap = gap
        text = String(decoding: bytes[kept], as: UTF8.self)
        indent = DisplayWidth.measure(bytes, in: 0..<kept.lowerBound).columns
        (length, width) = DisplayWidth.measure(bytes, in: kept)
    }
}
