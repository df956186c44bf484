public import Broadsheet

extension PluginLock {
    /// Takes a lock file's content from the tree that a reader made.
    ///
    /// - Throws: a `ConfigurationError` with all that is wrong with it.
    public init(_ root: ConfigurationNode) throws {
        var reader = LockReader()
        let entries = reader.entries(root)
        guard reader.faults.isEmpty else { throw ConfigurationError(reader.faults) }
        self.init(entries: entries)
    }
}

/// Reads a lock file and collects what is wrong with it.
private struct LockReader {
    private(set) var faults: [Fault] = []

    private mutating func note(_ key: String, expected: String, _ node: ConfigurationNode) {
        faults.append(
            Fault(
                .lockType, at: node.location, subject: key, expected: expected,
                found: node.summary))
    }

    mutating func entries(_ root: ConfigurationNode) -> [PluginLock.Entry] {
        guard let members = root.table else {
            note("lock file", expected: "table with the keys v and plugins", root)
            return []
        }
        let version = members.first { $0.key == "v" }?.value ?? root
        guard case .integer(let number) = version.value, number > 0 else {
            note("v", expected: "\(PluginLock.version)", version)
            return []
        }
        guard number <= PluginLock.version else {
            faults.append(Fault(.lockVersion, at: version.location, subject: "\(number)"))
            return []
        }
        let plugins = members.first { $0.key == "plugins" }?.value ?? root
        guard let plugins = plugins.table, plugins.first?.key != "v" else {
            note("plugins", expected: "table of plugins", plugins)
            return []
        }
        return plugins.compactMap { entry($0) }
    }

    private mutating func entry(_ member: ConfigurationNode.Member) -> PluginLock.Entry? {
        let fields = JSONObject(
            (member.value.table ?? []).map { ($0.key, $0.value.jsonValue) })
        guard let version = fields["version"]?.string, let identity = fields["identity"]?.string,
            let files = fields["files"]?.object
        else {
            note(
                member.key, expected: "table with the keys version, identity and files",
                member.value)
            return nil
        }
        return PluginLock.Entry(
            name: member.key, version: version, identity: identity, files: files,
            location: member.location)
    }
}
