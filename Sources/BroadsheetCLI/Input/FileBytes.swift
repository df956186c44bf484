import Broadsheet
import Foundation

/// Reads whole files, and says why it cannot.
enum FileBytes {
    /// The bytes of a file.
    ///
    /// - Throws: a ``Failure`` with code `input.unreadable`.
    static func read(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        while true {
            let chunk = try next(file, atMost: chunkSize, path)
            guard !chunk.isEmpty else { return bytes }
            bytes += chunk
        }
    }

    /// The bytes of a file that may be missing.
    static func readIfThere(_ path: String) throws -> [UInt8]? {
        access(path, F_OK) == 0 ? try read(path) : nil
    }

    /// Bytes that have been read already, and behind them the next ones of an open file; none at
    /// its end.
    static func next(
        _ file: Int32, atMost size: Int, behind known: ArraySlice<UInt8> = [], _ path: String
    ) throws -> [UInt8] {
        var count = 0
        let capacity = known.count + size
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
            let rest = UnsafeMutableBufferPointer(
                rebasing: buffer[buffer.initialize(fromContentsOf: known)..<capacity])
            repeat {
                count = Foundation.read(file, rest.baseAddress, size)
            } while count < 0 && errno == EINTR
            initialized = known.count + max(0, count)
        }
        guard count >= 0 else { throw failure(path) }
        return bytes
    }

    /// The failure that the last call of the system tells of.
    static func failure(_ path: String) -> Failure {
        Failure(.inputUnreadable, String(cString: strerror(errno)), page: path)
    }

    static let chunkSize = 64 << 10
}
