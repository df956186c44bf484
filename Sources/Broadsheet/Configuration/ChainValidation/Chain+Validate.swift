extension Chain {
    /// Checks a chain that was made in code by the rules that chain files are checked by.
    ///
    /// - Throws: a ``ConfigurationError`` with everything that is wrong.
    public func validate() throws {
        try ConfigurationError.check(ChainRules.faults(in: ChainDraft(self)))
    }
}

extension ChainDraft {
    /// Takes a chain that was made in code.
    fileprivate init(_ chain: Chain) {
        entries = chain.entries.map { entry in
            Entry(
                name: entry.name, pluginName: entry.plugin.manifest.name,
                location: entry.location, resolution: .found(entry.plugin),
                settings: entry.options.values.members.map {
                    OptionSetting(
                        name: $0.key, nameLocation: nil, value: $0.value, origin: .code)
                })
        }
        given = chain.given.map { Given(capability: $0, location: nil) }
        providers = { _ in [] }
    }
}
