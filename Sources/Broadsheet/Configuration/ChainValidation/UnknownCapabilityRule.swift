/// Everything that plugins require and provide, and that the input is said to have, is in the
/// closed list of capabilities.
enum UnknownCapabilityRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        let given = draft.given.filter { !$0.capability.isKnown }
            .map { fault($0.capability, at: $0.location, plugin: nil) }
        let named = draft.manifests.flatMap { manifest, location in
            (manifest.requires + manifest.provides).filter { !$0.isKnown }
                .map { fault($0, at: location, plugin: manifest.name) }
        }
        return given + named
    }

    private static func fault(
        _ capability: Capability, at location: SourceLocation?, plugin: String?
    ) -> Fault {
        Fault(
            .unknownCapability, at: location, plugin: plugin, subject: capability.rawValue,
            nearest: NearestName(to: capability.rawValue)
                .among(Capability.all.map(\.rawValue)))
    }
}
