/// A chain that has been checked, with what the chain file says of running it, and with where the
/// value of each option comes from.
public struct ResolvedChain: Sendable {
    /// An option of a plugin with its value.
    public struct Option: Sendable, Hashable {
        /// The option's name.
        public let name: String
        /// The value.
        public let value: JSONValue
        /// Where the value comes from.
        public let origin: ValueOrigin
    }

    /// The chain.
    public let chain: Chain
    /// For each entry of the chain its options, in the order of the plugin's schema.
    public let options: [[Option]]
    /// What a run does after a failure.
    public let failurePolicy: FailurePolicy
    /// The number of failures that ends a run.
    public let maximumFailures: Int

    /// Makes a chain of a draft in which no rule found a fault.
    init(file: ChainFile, draft: ChainDraft) {
        let limits = file.limits.applied(to: Limits())
        var entries: [Chain.Entry] = []
        var options: [[Option]] = []
        for (entry, drafted) in zip(file.entries, draft.entries) {
            guard let plugin = drafted.plugin else { continue }
            let chosen = Self.options(of: plugin.manifest, set: drafted.settings)
            options.append(chosen)
            entries.append(
                Chain.Entry(
                    plugin, as: entry.name,
                    options: OptionValues(JSONObject(chosen.map { ($0.name, $0.value) })),
                    limits: entry.limits.applied(to: limits), location: entry.location))
        }
        chain = Chain(entries, given: file.given.map(\.capability))
        self.options = options
        failurePolicy = file.failurePolicy ?? .continue
        maximumFailures = file.maximumFailures ?? 100
    }

    /// Of the settings of one option the last stands; an option that is not set has its default.
    private static func options(
        of manifest: Manifest, set settings: [OptionSetting]
    ) -> [Option] {
        manifest.options.map { schema in
            let setting = settings.last { String.areExactlyEqual($0.name, schema.name) }
            return Option(
                name: schema.name, value: setting?.value ?? schema.defaultValue,
                origin: setting?.origin ?? .pluginDefault)
        }
    }
}
