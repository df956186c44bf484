/// Takes a chain file's content from a tree of values and notes what is wrong with it.
struct ChainFileDecoder {
    private(set) var file: ChainFile

    /// The keys of a chain file.
    enum Key: String, CaseIterable {
        case plugins, limits, given
        case onError = "on-error"
        case maximumFailures = "max-failures"
    }

    init(file: ChainFile) {
        self.file = file
    }

    mutating func decode(_ root: ConfigurationNode) {
        guard case .table(let members) = root.value else {
            if root.value == .null {
                note(Fault(.empty, at: root.location, subject: "plugins"))
            } else {
                note(.wrongType("chain file", expected: "table with the key plugins", root))
            }
            return
        }
        for member in members { decode(member) }
        if !members.contains(where: { $0.key == "plugins" }) {
            note(Fault(.empty, at: root.location, subject: "plugins"))
        }
    }

    private mutating func decode(_ member: ConfigurationNode.Member) {
        switch Key(rawValue: member.key) {
        case .plugins: decodePlugins(member.value)
        case .limits: decodeLimits(member.value)
        case .given: decodeGiven(member.value)
        case .onError: decodeFailurePolicy(member.value)
        case .maximumFailures: decodeMaximumFailures(member.value)
        case nil: note(.unknownKey(member, of: Key.allCases.map(\.rawValue)))
        }
    }

    private mutating func decodePlugins(_ node: ConfigurationNode) {
        guard let entries = node.list else {
            note(.wrongType("plugins", expected: "list of plugins", node))
            return
        }
        if entries.isEmpty { note(Fault(.empty, at: node.location, subject: "plugins")) }
        for node in entries {
            var decoder = ChainEntryDecoder()
            if let entry = decoder.decode(node) { file.entries.append(entry) }
            file.faults += decoder.faults
        }
    }

    private mutating func decodeLimits(_ node: ConfigurationNode) {
        var decoder = LimitDecoder()
        file.limits = decoder.decode(node)
        file.faults += decoder.faults
    }

    private mutating func decodeGiven(_ node: ConfigurationNode) {
        guard let names = node.list else {
            note(.wrongType("given", expected: "list of capabilities", node))
            return
        }
        for name in names {
            guard let text = name.string else {
                note(.wrongType("given", expected: "name of a capability", name))
                continue
            }
            file.given.append(
                ChainFile.Given(capability: Capability(rawValue: text), location: name.location))
        }
    }

    private mutating func decodeFailurePolicy(_ node: ConfigurationNode) {
        file.failurePolicy = node.string.flatMap(FailurePolicy.init(rawValue:))
        guard file.failurePolicy == nil else { return }
        let names = FailurePolicy.allCases.map(\.rawValue)
        var fault = Fault.wrongType(
            "on-error", expected: "one of " + names.joined(separator: ", "), node)
        fault.nearest = node.string.flatMap { NearestName(to: $0).among(names) }
        note(fault)
    }

    private mutating func decodeMaximumFailures(_ node: ConfigurationNode) {
        if case .integer(let count) = node.value, count > 0, let count = Int(exactly: count) {
            file.maximumFailures = count
        } else {
            note(.wrongType("max-failures", expected: "integer of 1 or more", node))
        }
    }

    private mutating func note(_ fault: Fault) {
        file.faults.append(fault)
    }
}

extension Fault {
    /// The fault of a value that is not what its key asks for.
    static func wrongType(
        _ key: String, expected: String, _ node: ConfigurationNode, plugin: String? = nil
    ) -> Fault {
        Fault(
            .wrongType, at: node.location, plugin: plugin, subject: key, expected: expected,
            found: node.summary)
    }

    /// The fault of a key that is none of those there are.
    static func unknownKey(
        _ member: ConfigurationNode.Member, of keys: [String], plugin: String? = nil
    ) -> Fault {
        Fault(
            .unknownKey, at: member.location, plugin: plugin, subject: member.key,
            expected: "one of " + keys.joined(separator: ", "),
            nearest: NearestName(to: member.key).among(keys))
    }
}
