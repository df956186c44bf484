/// Takes the limits of a chain, or of one plugin in it.
struct LimitDecoder {
    private(set) var faults: [Fault] = []
    private let plugin: String?

    /// The limits that there are.
    enum Key: String, CaseIterable {
        case memory, instructions, time
    }

    init(plugin: String? = nil) {
        self.plugin = plugin
    }

    mutating func decode(_ node: ConfigurationNode) -> ChainFile.LimitSettings {
        var limits = ChainFile.LimitSettings()
        guard let members = node.table else {
            faults.append(
                .wrongType("limits", expected: "table of limits", node, plugin: plugin))
            return limits
        }
        for member in members {
            switch Key(rawValue: member.key) {
            case .memory:
                limits.memory = take(member, "amount of memory such as 64 MB") {
                    Quantity.bytes($0)
                }
            case .instructions:
                limits.instructions = take(member, "integer of 1 or more") {
                    Quantity.count($0)
                }
            case .time:
                limits.time = take(member, "time such as 30 s") { Quantity.seconds($0) }
            case nil:
                faults.append(
                    .unknownKey(member, of: Key.allCases.map(\.rawValue), plugin: plugin))
            }
        }
        return limits
    }

    private mutating func take<Amount>(
        _ member: ConfigurationNode.Member, _ expected: String,
        _ read: (ConfigurationNode.Value) -> Amount?
    ) -> Amount? {
        let amount = read(member.value.value)
        if amount == nil {
            faults.append(
                .wrongType(member.key, expected: expected, member.value, plugin: plugin))
        }
        return amount
    }
}
