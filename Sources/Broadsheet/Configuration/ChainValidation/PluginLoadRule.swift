/// Every plugin of a chain can be loaded.
enum PluginLoadRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        // A plugin that stands twice in a chain is broken only once.
        var reported: [String] = []
        return draft.entries.flatMap { entry -> [Fault] in
            guard case .broken(let faults) = entry.resolution,
                !reported.contains(where: { String.areExactlyEqual($0, entry.pluginName) })
            else { return [] }
            reported.append(entry.pluginName)
            return faults.map { fault in
                var fault = fault
                fault.location = fault.location ?? entry.location
                fault.plugin = fault.plugin ?? entry.pluginName
                return fault
            }
        }
    }
}
