/// Every option of the command line is for a plugin of the chain.
enum StrayOverrideRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        let names = draft.entries.map(\.name)
        return draft.strayOverrides.map { override in
            Fault(
                .unknownPlugin, argument: override.argument, subject: override.plugin,
                expected: "one of " + names.joined(separator: ", "),
                nearest: NearestName(to: override.plugin).among(names))
        }
    }
}
