import Foundation

/// Where results are written to: standard output, or a file that gets its name once it is whole.
struct OutputFile {
    private let descriptor: Int32
    private let path: String
    private let temporaryPath: String?

    /// Standard output.
    static let standard = OutputFile(
        descriptor: STDOUT_FILENO, path: "standard output", temporaryPath: nil)

    /// Makes a temporary file beside the one that is meant; a device or a pipe is written to as
    /// it is.
    ///
    /// - Throws: an ``OutputError``.
    static func making(_ path: String) throws -> OutputFile {
        guard !path.isEmpty else { throw OutputError.notMade(path: "--output", reason: "no name") }
        var status = stat()
        let exists = stat(path, &status) == 0
        switch status.st_mode & S_IFMT {
        case S_IFDIR where exists: throw OutputError.notMade(path: path, reason: "it is a folder")
        case _ where !exists && path.hasSuffix("/"):
            throw OutputError.notMade(path: path, reason: "it is the name of a folder")
        case let kind where exists && kind != S_IFREG:
            return try opening(path, O_WRONLY, path: path, temporaryPath: nil)
        default: break
        }
        // A link stays one: what it leads to is replaced.
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let folder = url.deletingLastPathComponent()
        guard FileManager.default.fileExists(atPath: folder.path) else {
            throw OutputError.noFolder(WorkingFolder.shorten(folder.path), of: path)
        }
        let temporary =
            folder.appendingPathComponent(".\(url.lastPathComponent).\(getpid()).tmp").path
        return try opening(
            temporary, O_WRONLY | O_CREAT | O_TRUNC, path: url.path, temporaryPath: temporary)
    }

    private static func opening(
        _ file: String, _ flags: Int32, path: String, temporaryPath: String?
    ) throws -> OutputFile {
        let descriptor = open(file, flags | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw OutputError.notMade(path: WorkingFolder.shorten(path), reason: reason)
        }
        return OutputFile(descriptor: descriptor, path: path, temporaryPath: temporaryPath)
    }

    /// Writes bytes.
    ///
    /// - Throws: an ``OutputError``.
    func write(_ bytes: some ContiguousBytes) throws {
        try bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Foundation.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count >= 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EPIPE {
                    throw OutputError.closedPipe
                } else if errno != EINTR {
                    throw failure
                }
            }
        }
    }

    /// Gives the file its name.
    ///
    /// - Throws: an ``OutputError``.
    func commit() throws {
        guard let temporaryPath else { return }
        guard close(descriptor) == 0, rename(temporaryPath, path) == 0 else {
            let error = failure
            unlink(temporaryPath)
            throw error
        }
    }

    /// Removes the file; what had the name keeps it.
    func discard() {
        guard let temporaryPath else { return }
        close(descriptor)
        unlink(temporaryPath)
    }

    /// Whether nobody reads the results before they are whole.
    var isUnseen: Bool { temporaryPath != nil }

    /// Whether the results go to a terminal.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    private var failure: OutputError {
        .notWritten(path: WorkingFolder.shorten(path), reason: String(cString: strerror(errno)))
    }
}
