import Broadsheet

/// Puts the pieces of pages together as a format asks for.
struct ResultStream {
    private let writer: any PageWriter
    private let separator: [UInt8]
    private let file: OutputFile
    private var hasBegun = false
    private var hasPiece = false
    /// The pieces added last, if they lie one behind the other: they are written as they lie.
    private var run: (bytes: [UInt8], range: Range<Int>) = ([], 0..<0)
    /// What is to be written before them.
    private var waiting: [UInt8] = []

    /// How many bytes are written at once where nobody can see them earlier.
    private static let blockSize = 64 << 10

    /// Makes a stream; nothing is written before the first page, or the end.
    init(_ writer: any PageWriter, to file: OutputFile) {
        self.writer = writer
        separator = writer.separator
        self.file = file
    }

    /// Writes the piece of a page, a range of bytes; an empty one for a page that has no output.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>) throws {
        try begin()
        guard !range.isEmpty else { return }
        if hasPiece, !separator.isEmpty {
            try endRun()
            waiting += separator
        }
        if run.range.upperBound == range.lowerBound, bytes.isIdentical(to: run.bytes) {
            run.range = run.range.lowerBound..<range.upperBound
        } else {
            try endRun()
            run = (bytes, range)
        }
        hasPiece = true
        if !file.isUnseen { try writeAll() }
    }

    /// Writes the format's footer, and lines of text after it.
    mutating func end(with lines: [String] = []) throws {
        try begin()
        try endRun()
        let text = lines.map { $0 + "\n" }.joined()
        waiting += writer.footer
        if hasPiece, !text.isEmpty { waiting += separator }
        waiting += Array(text.utf8)
        try writeAll()
    }

    /// Puts a short run with what waits; writes all where that gets long.
    private mutating func endRun() throws {
        guard waiting.count + run.range.count < Self.blockSize else { return try writeAll() }
        waiting += run.bytes[run.range]
        run = ([], 0..<0)
    }

    private mutating func writeAll() throws {
        if !waiting.isEmpty { try file.write(waiting) }
        if !run.range.isEmpty { try file.write(run.bytes[run.range]) }
        waiting.removeAll(keepingCapacity: true)
        run = ([], 0..<0)
    }

    private mutating func begin() throws {
        guard !hasBegun else { return }
        hasBegun = true
        if !writer.header.isEmpty { try file.write(writer.header) }
    }
}

extension [UInt8] {
    /// Whether both are the same bytes in memory.
    fileprivate func isIdentical(to other: [UInt8]) -> Bool {
        withUnsafeBufferPointer { own in
            other.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
        }
    }
}
