/// Plugins in order of execution, with their options: what a run applies to pages.
///
/// For example:
///
///     let chain = Chain([wordCount, shout])
///     let session = try chain.makeSession()
///     let result = session.process(page)
///
/// A chain made from a chain file has been checked; one made in code is checked by ``validate()``.
public struct Chain: Sendable {
    /// A plugin in a chain.
    public struct Entry: Sendable {
        /// The name in the chain: the plugin's own, or the one given with `as`.
        public var name: String
        /// The plugin.
        public var plugin: any Plugin
        /// Its options, each with a value.
        public var options: OptionValues
        /// What stops one call of its handlers.
        public var limits: Limits
        /// Where the chain file names it.
        public var location: SourceLocation?

        /// Makes an entry; options that are not given have their defaults.
        public init(
            _ plugin: any Plugin,
            as name: String? = nil,
            options: OptionValues? = nil,
            limits: Limits = Limits(),
            location: SourceLocation? = nil
        ) {
            self.name = name ?? plugin.manifest.name
            self.plugin = plugin
            self.options = OptionValues(defaultsOf: plugin.manifest.options)
            for member in options?.values.members ?? [] {
                self.options.values[member.key] = member.value
            }
            self.limits = limits
            self.location = location
        }
    }

    /// The plugins in order.
    public var entries: [Entry]
    /// What the input is known to have before the first plugin.
    public var given: [Capability]
    /// When a page was published whose date is not known once all plugins that provide
    /// `page.published` have seen it; where there is no such plugin, it is given at once.
    ///
    /// An article without a date of its own has its page's.
    public var fallbackPublished: PartialDate?

    /// Makes a chain.
    public init(
        _ entries: [Entry], given: [Capability] = [], fallbackPublished: PartialDate? = nil
    ) {
        self.entries = entries
        self.given = given
        self.fallbackPublished = fallbackPublished
    }

    /// Makes a chain of plugins with their default options.
    public init(_ plugins: [any Plugin]) {
        self.init(plugins.map { Entry($0) })
    }

    /// Makes the plugins' instances for one worker and starts them.
    ///
    /// - Parameters:
    ///   - isTracing: whether results tell what each plugin changed.
    ///   - isProfiling: whether the session measures its handlers.
    /// - Returns: the session; it belongs to the calling thread.
    /// - Throws: the ``Failure`` of the first plugin that cannot be made or started.
    public func makeSession(isTracing: Bool = false, isProfiling: Bool = false) throws -> Session {
        try Session(chain: self, isTracing: isTracing, isProfiling: isProfiling)
    }
}
