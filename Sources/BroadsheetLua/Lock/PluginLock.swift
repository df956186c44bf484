public import Broadsheet

/// Plugins as they were when someone looked at them and said yes: their names, versions and content.
///
/// It is kept in a file beside the chain file. A plugin whose content is another one is found out
/// before any of its code runs. For example:
///
///     let lock = PluginLock([try LuaPlugin(path: "Plugins/beats")])
///     let faults = lock.faults(in: [try PluginSource(path: "Plugins/beats")])
public struct PluginLock: Sendable, Hashable {
    /// A plugin.
    public struct Entry: Sendable, Hashable {
        /// The name.
        public var name: String
        /// The version that it called itself.
        public var version: String
        /// The hash of all its files but README and cases.
        public var identity: String
        /// The hash of each of these files, by its path, in the order of the paths.
        public var files: JSONObject
        /// Where the lock file names it.
        public var location: SourceLocation?
    }

    /// The plugins, in the order of their names.
    public private(set) var entries: [Entry]

    /// The version of the file's format.
    public static let version = 1

    /// Locks plugins as they are.
    public init(_ plugins: [LuaPlugin]) {
        self.init(
            entries: plugins.map { plugin in
                Entry(
                    name: plugin.source.name, version: plugin.manifest.version,
                    identity: plugin.source.identity, files: plugin.source.fileHashes)
            })
    }

    init(entries: [Entry]) {
        self.entries = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The plugin of a name.
    public subscript(name: String) -> Entry? {
        entries.first { String.areExactlyEqual($0.name, name) }
    }

    /// Takes the entries of some names from another lock, and leaves all others as they are.
    public func replacing(_ names: [String], from other: PluginLock) -> PluginLock {
        func isNamed(_ entry: Entry) -> Bool {
            names.contains { String.areExactlyEqual($0, entry.name) }
        }
        return PluginLock(
            entries: entries.filter { !isNamed($0) } + other.entries.filter(isNamed))
    }

    /// The content of the lock file.
    public var json: JSONValue {
        [
            "v": .integer(Int64(Self.version)),
            "plugins": .object(
                JSONObject(
                    entries.map { entry in
                        (
                            entry.name,
                            [
                                "version": .string(entry.version),
                                "identity": .string(entry.identity),
                                "files": .object(entry.files),
                            ]
                        )
                    })),
        ]
    }

    // MARK: Comparison

    /// What keeps plugins from running: those that are not locked, and those that are not as they
    /// were locked.
    public func faults(in sources: [PluginSource]) -> [Fault] {
        sources.compactMap { source in
            guard let entry = self[source.name] else {
                return Fault(
                    .unlockedPlugin, at: SourceLocation(file: source.path), plugin: source.name,
                    subject: source.name)
            }
            guard !String.areExactlyEqual(entry.identity, source.identity) else { return nil }
            let changes = FileChanges(from: entry.files, to: source.fileHashes)
            return Fault(
                .changedPlugin, at: SourceLocation(file: source.path), plugin: source.name,
                subject: source.name, expected: entry.version, found: changes.summary)
        }
    }
}

extension Fault.Code {
    /// A plugin of the chain is not in the lock file.
    public static let unlockedPlugin: Self = "lock.unlocked-plugin"
    /// A plugin is not as it was when it was locked.
    public static let changedPlugin: Self = "lock.changed-plugin"
    /// A newer version of the tool wrote the lock file.
    public static let lockVersion: Self = "lock.version"
    /// The value of a key of a lock file is of the wrong type.
    public static let lockType: Self = "lock.wrong-type"
}

extension PluginSource {
    /// The hash of each file that belongs to the identity, by its path.
    var fileHashes: JSONObject {
        JSONObject(
            identityFiles.map { name in
                var hash = SHA256()
                files[name]?.withUnsafeBufferPointer { hash.update(with: $0) }
                return (name, .string(hash.finish().hex))
            })
    }
}
