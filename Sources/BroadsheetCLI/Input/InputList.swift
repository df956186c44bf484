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
        /// A folder that cannot be listed, or a file in one that cannot be opened.
        case unreadable(String, reason: String)
    }

    /// Files of a folder that hold text which cannot be read as they are.
    struct Documents: Sendable, Hashable {
        let folder: String
        let count: Int
        /// How their names end, in the order of the alphabet.
        let endings: [String]
    }

    /// What to read, in order.
    private(set) var sources: [Source] = []
    /// The folders in which there is nothing to read.
    private(set) var emptyFolders: [String] = []
    /// The documents of other kinds among what is read, by folder.
    private(set) var documents: [Documents] = []
    /// The links to folders that were met in folders; they are not followed, since they may go in
    /// circles.
    private(set) var linkedFolders: [String] = []

    /// Files in folders that are passed over since the run writes them.
    private(set) var ownResults: [String] = []

    private let results: ResultFiles
    /// The endings of the documents of other kinds in the folder that is searched.
    private var documentEndings: [String] = []

    private static let misnamed = "its name is not UTF-8; give it another one"

    /// The endings of the files that are taken from a folder.
    static let endings = ["txt", "ndjson", "jsonl"]
    /// The endings of files that a folder of pages may hold in the place of their text.
    private static let documentEndings: Set = [
        "doc", "docx", "epub", "htm", "html", "odt", "pdf", "rtf", "wps",
    ]

    /// Looks for what the arguments name.
    ///
    /// - Parameters:
    ///   - arguments: files, folders, and `-` for standard input.
    ///   - results: what the run writes.
    /// - Throws: a ``SetupError`` that names all that are missing, or would be overwritten.
    init(arguments: [String], results: ResultFiles = .none) throws {
        self.results = results
        var missing: [String] = []
        var endangered: [String] = []
        for argument in arguments {
            var isFolder: ObjCBool = false
            if argument == "-" {
                sources.append(.standardInput)
            } else if !FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
                missing.append(argument)
            } else if isFolder.boolValue {
                add(folder: argument)
            } else {
                let source = Self.source(of: argument)
                if results.endanger(argument, isText: source == .page(argument)) {
                    endangered.append(argument)
                }
                sources.append(source)
            }
        }
        guard missing.isEmpty else { throw SetupError.missingFiles(missing) }
        guard endangered.isEmpty else { throw SetupError.inputsAreResults(endangered) }
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
        documentEndings = []
        search(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
        if sources.count == count {
            emptyFolders.append(folder)
        } else if !documentEndings.isEmpty {
            documents.append(
                Documents(
                    folder: folder, count: documentEndings.count,
                    endings: Set(documentEndings).sorted()))
        }
    }

    /// Adds the files of a folder and of the folders in it, by the bytes of their names.
    private mutating func search(_ folder: String) {
        guard access(folder, R_OK | X_OK) == 0, let entries = FolderEntry.all(in: folder) else {
            sources.append(.unreadable(folder, reason: String(cString: strerror(errno))))
            return
        }
        for entry in entries { add(entry) }
    }

    private mutating func add(_ entry: FolderEntry) {
        switch entry.kind {
        case .folder: search(entry.path)
        case .linkedFolder: linkedFolders.append(entry.path)
        case .misnamedFolder: sources.append(.unreadable(entry.path, reason: Self.misnamed))
        case _ where !Self.endings.contains(ending(of: entry.path)): passOver(entry)
        case .file where results.contain(entry.path): ownResults.append(entry.path)
        case .file: sources.append(Self.source(of: entry.path))
        case .misnamedFile: sources.append(.unreadable(entry.path, reason: Self.misnamed))
        case .unreadable(let reason): sources.append(.unreadable(entry.path, reason: reason))
        }
    }

    private mutating func passOver(_ entry: FolderEntry) {
        let ending = ending(of: entry.path)
        if Self.documentEndings.contains(ending) { documentEndings.append(ending) }
    }

    private static func source(of path: String) -> Source {
        switch ending(of: path) {
        case "ndjson", "jsonl": .lines(path)
        case "json": .array(path)
        default: .page(path)
        }
    }
}

private func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
}
