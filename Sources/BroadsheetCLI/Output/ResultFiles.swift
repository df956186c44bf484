import Foundation

/// The files that a run writes, which it must not take for something to read.
struct ResultFiles {
    /// A file on the disk, under whichever name.
    private struct Identity: Hashable {
        let device: dev_t
        let number: ino_t

        /// `nil` for what is no file with bytes of its own.
        init?(_ status: stat) {
            guard status.st_mode & S_IFMT == S_IFREG else { return nil }
            (device, number) = (status.st_dev, status.st_ino)
        }
    }

    private var files: Set<Identity> = []
    /// Whether the results come in the place of the old file once they are whole, so that it may be
    /// read until then.
    private let areWholeFirst: Bool

    /// None.
    static let none = ResultFiles()

    private init() {
        areWholeFirst = true
    }

    /// The files of the given names; without one, results go to standard output.
    init(output: String?, report: String?) {
        areWholeFirst = output != nil
        var status = stat()
        if output == nil, fstat(STDOUT_FILENO, &status) == 0, let file = Identity(status) {
            files.insert(file)
        }
        for path in [output, report].compactMap(\.self) where stat(path, &status) == 0 {
            if let file = Identity(status) { files.insert(file) }
        }
    }

    /// Whether a path leads to one of them.
    func contain(_ path: String) -> Bool {
        var status = stat()
        guard !files.isEmpty, stat(path, &status) == 0, let file = Identity(status) else {
            return false
        }
        return files.contains(file)
    }

    /// Whether an input that somebody named would be lost, or would never end.
    func endanger(_ path: String, isText: Bool) -> Bool {
        (isText || !areWholeFirst) && contain(path)
    }
}
