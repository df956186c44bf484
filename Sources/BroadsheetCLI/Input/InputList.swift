import Foundation

/// The files that the arguments of a command stand for, in order.
struct InputList: Sendable {
    /// Something to read.
    enum Source: Sendable, Hashable {
        /// A file with the text of one page.
        case page(String)
        /// A file with an object on each line.
        case lines(String)
        /// A file with an array of objects.
        case array(String)
        /// An object on each line of standard input.
        case standardInput
        /// A folder that cannot be listed.
        case unreadable(String, reason: String)
    }

    /// What to read, in order.
    private(set) var sources: [Source] = []
    /// The folders in which there is nothing to read.
    private(set) var emptyFolders: [String] = []

    /// The endings of the files that are taken from a folder.
    static let endings = ["txt", "ndjson", "jsonl"]

    /// Looks for what the arguments name.
    ///
    /// - Throws: a ``SetupError`` that names all that are missing.
    init(arguments: [String]) throws {
        var missing: [String] = []
        for argument in arguments {
            var isFolder: ObjCBool = false
            if argument == "-" {
                sources.append(.standardInput)
            } else if !FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
                missing.append(argument)
            } else if isFolder.boolValue {
                add(folder: argument)
            } else {
                sources.append(Self.source(of: argument))
            }
        }
        guard missing.isEmpty else { throw SetupError.missingFiles(missing) }
    }

    /// The number of pages, if it can be told before anything is read.
    var pageCount: Int? {
        var count = 0
        for source in sources {
            guard case .page = source else { return nil }
            count += 1
        }
        return count
    }

    private mutating func add(folder: String) {
        let count = sources.count
        search(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
        if sources.count == count { emptyFolders.append(folder) }
    }

    /// Adds the files of a folder and of the folders in it, by the bytes of their names.
    private mutating func search(_ folder: String) {
        guard access(folder, R_OK | X_OK) == 0,
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else {
            sources.append(.unreadable(folder, reason: String(cString: strerror(errno))))
            return
        }
        let visible = names.filter { !$0.hasPrefix(".") }
        for name in visible.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let path = "\(folder)/\(name)"
            switch FileKind(ofFileAt: path) {
            case .folder: search(path)
            case .file where Self.endings.contains(ending(of: name)):
                sources.append(Self.source(of: path))
            default: break
            }
        }
    }

    private static func source(of path: String) -> Source {
        switch ending(of: path) {
        case "ndjson", "jsonl": .lines(path)
        case "json": .array(path)
        default: .page(path)
        }
    }
}

/// What stands at a path in a folder.
private enum FileKind {
    case folder
    case file
    case other

    /// A link to a folder counts as neither, so that no search goes in circles.
    init(ofFileAt path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            self = .other
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .folder
        case S_IFLNK:
            let isFile = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            self = isFile ? .file : .other
        case S_IFREG: self = .file
        default: self = .other
        }
    }
}

private func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
}
