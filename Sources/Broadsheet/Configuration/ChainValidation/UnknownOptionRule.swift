/// Every option that is set is one of the plugin's.
enum UnknownOptionRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        draft.entries.flatMap { entry -> [Fault] in
            guard let manifest = entry.plugin?.manifest else { return [] }
            let names = manifest.options.map(\.name)
            return entry.settings.compactMap { setting in
                guard entry.schema(of: setting.name) == nil else { return nil }
                return Fault(
                    .unknownOption, at: setting.nameLocation ?? setting.origin.location,
                    argument: setting.origin.argument, plugin: entry.name,
                    subject: setting.name,
                    expected: names.isEmpty ? nil : "one of " + names.joined(separator: ", "),
                    nearest: NearestName(to: setting.name).among(names))
            }
        }
    }
}
