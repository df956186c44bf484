internal import Broadsheet
internal import Foundation

/// The files of a Lua plugin, read once and shared by all workers.
public struct PluginSource: Sendable {
    /// The plugin's name: that of its folder, or of its file.
    public let name: String
    /// The folder or the file, as a user would name it.
    public let path: String
    /// The files by their path inside the folder, with `/` between its parts.
    let files: [String: [UInt8]]

    /// The plugin file's own name.
    static let main = "plugin.lua"

    /// Reads a plugin's folder, or the one file of a plugin without a folder.
    ///
    /// - Throws: a `Failure` with code `plugin.load` if it cannot be read.
    public init(path: String) throws {
        self.path = path
        let url = URL(fileURLWithPath: path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(
                .pluginLoad, "no such file or folder", location: SourceLocation(file: path))
        }
        if isFolder.boolValue {
            name = url.lastPathComponent
            files = try Self.read(folder: url, path: path)
        } else {
            name = url.deletingPathExtension().lastPathComponent
            files = [Self.main: try Self.read(file: url, path: path)]
        }
        guard files[Self.main] != nil else {
            throw Failure(
                .pluginLoad, "the folder has no \(Self.main)", location: SourceLocation(file: path))
        }
        isSingleFile = !isFolder.boolValue
    }

    private let isSingleFile: Bool

    private static func read(folder: URL, path: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where !name.hasPrefix(".") {
            let file = folder.appendingPathComponent(name)
            try refuseWayOut(file, of: folder, path: "\(path)/\(name)")
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else {
                continue
            }
            if isFolder.boolValue {
                for (inner, bytes) in try read(folder: file, path: "\(path)/\(name)") {
                    files["\(name)/\(inner)"] = bytes
                }
            } else {
                files[name] = try read(file: file, path: "\(path)/\(name)")
            }
        }
        return files
    }

    /// A link in a stranger's folder must not hand the plugin a file from anywhere else.
    private static func refuseWayOut(_ file: URL, of folder: URL, path: String) throws {
        var status = stat()
        guard lstat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return }
        let home = folder.resolvingSymlinksInPath().path
        guard file.resolvingSymlinksInPath().path.hasPrefix(home + "/") else {
            throw Failure(
                .pluginLoad, "the link leads out of the plugin's folder; put the file itself there",
                location: SourceLocation(file: path))
        }
    }

    private static func read(file: URL, path: String) throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: file))
        } catch {
            throw Failure(
                .pluginLoad, error.localizedDescription, location: SourceLocation(file: path))
        }
    }

    /// The hash of all files but README and cases: the plugin's identity.
    public var identity: String {
        var hash = SHA256()
        for name in identityFiles {
            hash.update(with: "\(name)\0\(files[name]?.count ?? 0)\0")
            files[name]?.withUnsafeBufferPointer { hash.update(with: $0) }
        }
        return hash.finish().hex
    }

    /// The files that belong to the identity, in order.
    var identityFiles: [String] {
        files.keys.filter { !Self.isPaper($0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The same plugin with other bytes in some of its files.
    func replacing(_ others: [String: [UInt8]]) -> PluginSource {
        PluginSource(
            name: name, path: path, files: files.merging(others) { $1 },
            isSingleFile: isSingleFile)
    }

    /// The same plugin with some of its files alone.
    func keeping(_ isKept: (String) -> Bool) -> PluginSource {
        PluginSource(
            name: name, path: path, files: files.filter { isKept($0.key) },
            isSingleFile: isSingleFile)
    }

    private init(name: String, path: String, files: [String: [UInt8]], isSingleFile: Bool) {
        self.name = name
        self.path = path
        self.files = files
        self.isSingleFile = isSingleFile
    }

    /// Whether all files are the same, at the same path.
    func isSame(as other: PluginSource) -> Bool {
        String.areExactlyEqual(path, other.path) && files == other.files
    }

    /// The path of one of its files as a user would name it.
    func displayPath(of file: String) -> String {
        isSingleFile ? path : "\(path)/\(file)"
    }

    /// The file that `require` of a name means: `words` is words.lua, `a.b` is a/b.lua.
    func moduleFile(_ module: String) -> String? {
        let file =
            module.split(separator: ".", omittingEmptySubsequences: false)
            .joined(separator: "/") + ".lua"
        return !isSingleFile && file != Self.main && files[file] != nil ? file : nil
    }

    /// The names that `require` knows.
    var modules: [String] {
        guard !isSingleFile else { return [] }
        let cases = caseFiles
        return files.keys
            .filter { $0.hasSuffix(".lua") && $0 != Self.main && !cases.contains($0) }
            .map { $0.dropLast(4).split(separator: "/").joined(separator: ".") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
