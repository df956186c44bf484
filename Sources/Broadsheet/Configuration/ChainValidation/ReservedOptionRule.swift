/// No plugin has an option that a chain file could not set, since its name means something else.
enum ReservedOptionRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        draft.manifests.flatMap { manifest, location in
            manifest.options.map(\.name).filter(ChainEntryDecoder.reservedKeys.contains).map {
                Fault(.reservedOption, at: location, plugin: manifest.name, subject: $0)
            }
        }
    }
}
