/// Takes one entry of a chain file's list of plugins.
///
/// An entry is a name, or a table of one name with its options. Of the options, `as` and `limits`
/// are the chain's own.
struct ChainEntryDecoder {
    /// The keys of an entry that are not options of the plugin.
    enum ReservedKey: String, CaseIterable {
        case alias = "as"
        case limits
    }

    /// The names of these keys.
    static let reservedKeys = ReservedKey.allCases.map(\.rawValue)

    private(set) var faults: [Fault] = []

    /// Returns the entry, or `nil` where it cannot be told which plugin is meant.
    mutating func decode(_ node: ConfigurationNode) -> ChainFile.Entry? {
        switch node.value {
        case .string(let name) where !name.isEmpty:
            return ChainFile.Entry(plugin: name, at: node.location)
        case .table(let members):
            guard members.count == 1, let member = members.first else {
                noteShape(of: members, at: node.location)
                return nil
            }
            var entry = ChainFile.Entry(plugin: member.key, at: member.location)
            decodeOptions(member.value, into: &entry)
            return entry
        default:
            faults.append(malformed("entry", found: node.summary, at: node.location))
            return nil
        }
    }

    private mutating func decodeOptions(
        _ node: ConfigurationNode, into entry: inout ChainFile.Entry
    ) {
        switch node.value {
        case .null: break
        case .table(let members):
            for member in members { decode(member, into: &entry) }
        default:
            faults.append(
                .wrongType(entry.plugin, expected: "table of options", node, plugin: entry.plugin))
        }
    }

    private mutating func decode(
        _ member: ConfigurationNode.Member, into entry: inout ChainFile.Entry
    ) {
        switch ReservedKey(rawValue: member.key) {
        case .alias:
            guard let alias = member.value.string, Self.isName(alias) else {
                faults.append(
                    .wrongType(
                        "as", expected: "name without space, dot and equals sign", member.value,
                        plugin: entry.plugin))
                return
            }
            entry.alias = alias
        case .limits:
            var decoder = LimitDecoder(plugin: entry.plugin)
            entry.limits = decoder.decode(member.value)
            faults += decoder.faults
        case nil: entry.options.append(member)
        }
    }

    /// A name in a chain can be written in `--option name.key=value`.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && !text.unicodeScalars.contains {
                $0 == "." || $0 == "=" || $0.properties.isWhitespace
            }
    }

    /// The usual slip is that a plugin's options stand beside its name instead of under it.
    private mutating func noteShape(
        of members: [ConfigurationNode.Member], at location: SourceLocation
    ) {
        let names = members.map(\.key)
        faults.append(
            malformed(
                names.first ?? "entry", found: "table of " + names.joined(separator: ", "),
                at: members.dropFirst().first?.location ?? location))
    }

    private func malformed(
        _ subject: String, found: String, at location: SourceLocation
    ) -> Fault {
        Fault(
            .malformedEntry, at: location, subject: subject,
            expected: "name of a plugin, or one name with a table of its options", found: found)
    }
}
