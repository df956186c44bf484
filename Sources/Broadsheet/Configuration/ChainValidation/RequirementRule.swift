/// What a plugin requires is provided by a plugin before it, or given.
enum RequirementRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        let order = ChainOrder(draft)
        return order.unmet.map { unmet in
            let entry = order.entries[unmet.index]
            return Fault(
                .unmetRequirement, at: entry.location, plugin: entry.name,
                subject: unmet.capability.rawValue,
                remedy: remedy(for: unmet, in: order, draft.providers))
        }
    }

    /// A later provider changes places with the plugin; if there is none, an installed one that
    /// provides it is added.
    private static func remedy(
        for unmet: ChainOrder.Unmet, in order: ChainOrder,
        _ providers: (Capability) -> [String]
    ) -> Remedy? {
        if let provider = order.provider(of: unmet.capability, after: unmet.index) {
            return order.remedy(moving: provider, before: unmet.index)
        }
        let installed = providers(unmet.capability).filter { name in
            !order.entries.contains { String.areExactlyEqual($0.pluginName, name) }
        }
        guard !installed.isEmpty else { return nil }
        return .add(installed, before: order.entries[unmet.index].place)
    }
}
