/// Something that must hold in a chain before it may run.
protocol ChainRule: SendableMetatype {
    /// What breaks the rule; empty if the chain keeps it.
    static func faults(in draft: ChainDraft) -> [Fault]
}

/// The rules that every chain is checked by.
enum ChainRules {
    private static let all: [any ChainRule.Type] = [
        UnknownPluginRule.self,
        PluginLoadRule.self,
        DuplicateNameRule.self,
        UnknownOptionRule.self,
        OptionTypeRule.self,
        OptionFileRule.self,
        ReservedOptionRule.self,
        StrayOverrideRule.self,
        UnknownCapabilityRule.self,
        RequirementRule.self,
        FrozenTextRule.self,
    ]

    /// All that breaks any of the rules.
    static func faults(in draft: ChainDraft) -> [Fault] {
        all.flatMap { $0.faults(in: draft) }
    }
}
