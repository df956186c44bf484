import Broadsheet
import Foundation

/// Reads a file line by line, as the lines are asked for.
struct LineReader {
    private let path: String
    private let file: Int32
    private let cancellation: Cancellation
    private var chunk: [UInt8] = []
    private var position = 0
    private var number = 0
    private var isAtEnd = false

    private static let chunkSize = 256 << 10
    /// Milliseconds after which a reader that waits looks whether it is still wanted.
    private static let patience: Int32 = 100

    /// Opens a file, or takes standard input for `-`.
    init(path: String, cancellation: Cancellation) throws {
        self.path = path
        self.cancellation = cancellation
        file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        if file < 0 { throw FileBytes.failure(path) }
    }

    /// Closes the file; the reader is not to be used any more.
    func close() {
        if file != STDIN_FILENO { _ = Foundation.close(file) }
    }

    /// The next line that is not blank, without its line feed; `nil` at the end, or once the run
    /// is cancelled.
    mutating func next() throws -> (line: ArraySlice<UInt8>, number: Int)? {
        while let line = try nextLine() {
            number += 1
            if line.contains(where: { !Self.isBlank($0) }) { return (line, number) }
        }
        return nil
    }

    private mutating func nextLine() throws -> ArraySlice<UInt8>? {
        var searched = position
        while true {
            if let end = lineFeed(from: searched) {
                defer { position = end + 1 }
                return chunk[position..<end]
            }
            guard !isAtEnd else { break }
            searched = chunk.count - position
            try fill()
        }
        guard position < chunk.count else { return nil }
        defer { position = chunk.count }
        return chunk[position...]
    }

    /// The offset of the next line feed in the chunk.
    private func lineFeed(from offset: Int) -> Int? {
        chunk.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return nil }
            return memchr(start + offset, Int32(UInt8(ascii: "\n")), bytes.count - offset)
                .map { UnsafeRawPointer($0) - start }
        }
    }

    /// Makes a chunk of what is left of the last one and of the next bytes; the lines that were
    /// handed out keep the old one.
    private mutating func fill() throws {
        let rest = chunk[position...]
        guard wait() else {
            chunk = []
            position = 0
            isAtEnd = true
            return
        }
        let size = max(Self.chunkSize, rest.count)
        chunk = try FileBytes.next(file, atMost: size, behind: rest, path)
        isAtEnd = chunk.count == rest.count
        position = 0
    }

    /// Waits for input; false once the run is cancelled.
    private func wait() -> Bool {
        var descriptor = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        while !cancellation.isCancelled {
            if poll(&descriptor, 1, Self.patience) != 0 { return true }
        }
        return false
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D
    }
}
