import Broadsheet
import BroadsheetLua
import Foundation

/// The lock file beside a chain file: `broadsheet.lock` beside `broadsheet.yaml`.
struct LockFile {
    /// Its path.
    let path: String

    init(beside chainFile: ChainFileLocation) {
        path =
            URL(fileURLWithPath: chainFile.path).deletingPathExtension()
            .appendingPathExtension("lock").relativePath
    }

    /// What it holds; `nil` if there is none.
    ///
    /// - Throws: a ``ConfigurationError``.
    func read() throws -> PluginLock? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return try PluginLock(
            JSONConfigurationReader().read(Array(data), file: WorkingFolder.shorten(path)))
    }

    /// Writes what is locked.
    ///
    /// - Throws: an ``OutputError``.
    func write(_ lock: PluginLock) throws {
        try NewFile.write(
            String(decoding: lock.json.json(indentation: 2) + [0x0A], as: UTF8.self), to: path)
    }

    /// Compares the plugins that a chain names with the lock, if there is one, before any of their
    /// code runs.
    ///
    /// - Returns: what is locked and no longer in the chain.
    /// - Throws: a ``ConfigurationError`` with the plugins that are not as they were locked.
    func check(_ names: [String], in folders: PluginFolders) throws -> [PluginLock.Entry] {
        guard let lock = try read() else { return [] }
        // What is not there, or cannot be read, is told when the chain is resolved.
        let sources = names.compactMap { name in
            folders.catalogue.entries.first { $0.name == name }
                .flatMap { try? PluginSource(path: $0.path) }
        }
        let faults = lock.faults(in: sources)
        guard faults.isEmpty else { throw ConfigurationError(faults) }
        return lock.entries.filter { !names.contains($0.name) }
    }
}
