/// Makes a chain of what a chain file says.
///
/// All that is wrong is found in one go: with the file, with the plugins it names, with their
/// options, with the order.
///
/// For example:
///
///     let file = ChainFile(try loader.load("broadsheet.yaml"))
///     let resolved = try ChainResolver(catalogue: plugins)
///         .resolve(file, overrides: ["activity-tags.threshold=0.7"])
///     let session = try resolved.chain.makeSession()
public struct ChainResolver {
    private let catalogue: any PluginCatalogue

    /// Makes a resolver that finds plugins in a catalogue.
    public init(catalogue: any PluginCatalogue) {
        self.catalogue = catalogue
    }

    /// Makes a chain.
    ///
    /// - Parameters:
    ///   - file: what the chain file says.
    ///   - arguments: overrides `plugin.key=value`; the last for an option stands.
    /// - Returns: the chain, with where the value of each option comes from.
    /// - Throws: a ``ConfigurationError`` with everything that is wrong.
    public func resolve(
        _ file: ChainFile, overrides arguments: [String] = []
    ) throws -> ResolvedChain {
        var faults = file.faults
        var overrides: [OptionOverride] = []
        for argument in arguments {
            do {
                overrides.append(try OptionOverride(argument))
            } catch let fault as Fault {
                faults.append(fault)
            }
        }
        let draft = ChainDraft(file, catalogue: catalogue, overrides: overrides)
        faults += ChainRules.faults(in: draft)
        try ConfigurationError.check(faults)
        return ResolvedChain(file: file, draft: draft)
    }
}
