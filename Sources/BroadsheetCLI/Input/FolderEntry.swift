import Foundation

/// What stands in a folder under a name.
struct FolderEntry {
    /// What it is.
    enum Kind: Hashable {
        case file
        case folder
        case linkedFolder
        case unreadable(reason: String)
        case misnamedFile
        case misnamedFolder
    }

    /// The path; where the name is not UTF-8, with signs for what is none.
    let path: String
    let kind: Kind

    /// What a folder holds, but for hidden files, by the bytes of the names.
    ///
    /// - Returns: `nil` where the folder cannot be read; `errno` says why.
    static func all(in folder: String) -> [FolderEntry]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: ".") { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
            .map { FolderEntry(name: $0, in: folder) }
    }

    private init(name: [UInt8], in folder: String) {
        let text = String(decoding: name, as: UTF8.self)
        path = "\(folder)/\(text)"
        guard Array(text.utf8) != name else {
            kind = Self.kind(ofFileAt: path)
            return
        }
        let bytes = Array("\(folder)/".utf8) + name + [0]
        kind = Self.isFolder(bytes.map { CChar(bitPattern: $0) }) ? .misnamedFolder : .misnamedFile
    }

    private static func kind(ofFileAt path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .unreadable(reason: lastError) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFLNK where stat(path, &status) != 0:
            return .unreadable(reason: "it is a link that leads nowhere (\(lastError))")
        case S_IFLNK where status.st_mode & S_IFMT == S_IFDIR: return .linkedFolder
        default: break
        }
        let isFile = status.st_mode & S_IFMT == S_IFREG
        return isFile ? .file : .unreadable(reason: "it is no file, but a pipe or a device")
    }

    private static func isFolder(_ path: [CChar]) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static var lastError: String { String(cString: strerror(errno)) }
}
