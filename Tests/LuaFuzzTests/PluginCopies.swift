import Foundation

/// Copies of the bundled plugins whose files can be changed; removed when no longer used.
final class PluginCopies {
    /// The Lua files of all plugins.
    let sources: [[UInt8]]

    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("broadsheet-\(UUID().uuidString)")
    private let files: [String]

    init() throws {
        let plugins = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Plugins")
        try FileManager.default.copyItem(at: plugins, to: folder)
        let folder = folder
        files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".lua") && !$0.hasPrefix("types/") }
            .filter { !$0.contains("/cases/") && !$0.hasSuffix("/cases.lua") }
            .sorted()
        sources = try files.map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Writes other source into a file.
    ///
    /// - Returns: the folder of the plugin that has the file.
    func replace(_ file: Int, by source: [UInt8]) throws -> URL {
        try Data(source).write(to: folder.appendingPathComponent(files[file]))
        return folder.appendingPathComponent(String(files[file].prefix { $0 != "/" }))
    }

    /// Writes a file as it was.
    func restore(_ file: Int) throws {
        _ = try replace(file, by: sources[file])
    }
}
