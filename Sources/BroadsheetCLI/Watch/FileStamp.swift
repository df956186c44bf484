import Foundation

/// What tells one state of a file from another without reading it.
struct FileStamp: Hashable {
    let size: Int
    private let inode: UInt64
    private let seconds: Int
    private let nanoseconds: Int

    private init(_ status: stat) {
        size = Int(status.st_size)
        inode = UInt64(status.st_ino)
        #if canImport(Darwin)
        seconds = status.st_mtimespec.tv_sec
        nanoseconds = status.st_mtimespec.tv_nsec
        #else
        seconds = status.st_mtim.tv_sec
        nanoseconds = Int(status.st_mtim.tv_nsec)
        #endif
    }

    /// The stamps of all files at and below some paths, by their own paths.
    ///
    /// Hidden files are none of ours: editors keep theirs there. A link to a folder is not
    /// followed, so that no search goes in circles.
    static func stamps(of roots: [String]) -> [String: FileStamp] {
        var stamps: [String: FileStamp] = [:]
        for root in roots {
            var status = stat()
            guard stat(root, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                add(folder: root, to: &stamps)
            } else {
                stamps[root] = FileStamp(status)
            }
        }
        return stamps
    }

    private static func add(folder: String, to stamps: inout [String: FileStamp]) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                add(folder: path, to: &stamps)
            } else if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
                stamps[path] = FileStamp(status)
            }
        }
    }
}
