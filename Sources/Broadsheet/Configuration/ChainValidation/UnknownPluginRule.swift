/// Every name in a chain is that of an installed plugin.
enum UnknownPluginRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        draft.entries.compactMap { entry in
            guard case .unknown(let nearest, _) = entry.resolution else { return nil }
            return Fault(
                .unknownPlugin, at: entry.location, plugin: entry.name,
                subject: entry.pluginName, nearest: nearest)
        }
    }
}
