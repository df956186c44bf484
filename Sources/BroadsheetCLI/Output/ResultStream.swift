import Broadsheet

/// Puts the pieces of pages together as a format asks for.
struct ResultStream {
    private let writer: any PageWriter
    private let separator: [UInt8]
    private let file: OutputFile
    private var hasBegun = false
    private var hasPiece = false
    private var waiting: [UInt8] = []

    /// How many bytes are written at once where nobody can see them earlier.
    private static let blockSize = 64 << 10

    /// Makes a stream; nothing is written before the first page, or the end.
    init(_ writer: any PageWriter, to file: OutputFile) {
        self.writer = writer
        separator = writer.separator
        self.file = file
    }

    /// Writes the piece of a page; an empty one for a page that has no output.
    mutating func add(_ piece: ArraySlice<UInt8>) throws {
        try begin()
        guard !piece.isEmpty else { return }
        if hasPiece { waiting += separator }
        waiting += piece
        hasPiece = true
        guard waiting.count >= Self.blockSize || !file.isUnseen else { return }
        try file.write(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    /// Writes the format's footer, and lines of text after it.
    mutating func end(with lines: [String] = []) throws {
        try begin()
        let text = lines.map { $0 + "\n" }.joined()
        let gap = hasPiece && !text.isEmpty ? separator : []
        let bytes = waiting + writer.footer + gap + Array(text.utf8)
        waiting = []
        if !bytes.isEmpty { try file.write(bytes) }
    }

    private mutating func begin() throws {
        guard !hasBegun else { return }
        hasBegun = true
        if !writer.header.isEmpty { try file.write(writer.header) }
    }
}
