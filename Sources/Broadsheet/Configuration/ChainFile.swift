/// What a chain file says: plugins in order, with their options, and how to run them.
///
/// A chain file is read leniently: what is wrong with it is kept in ``faults``, and a
/// ``ChainResolver`` throws it together with what it finds itself, so that a user sees all at once.
///
/// For example:
///
///     plugins:
///       - segment
///       - activity-tags:
///           threshold: 0.5
///           as: strict-tags
///     limits: { memory: 64 MB, instructions: 50000000, time: 30 s }
///     given: [metadata.city]
///     on-error: continue
///     max-failures: 100
public struct ChainFile: Sendable, Hashable {
    /// A plugin of the list.
    public struct Entry: Sendable, Hashable {
        /// The plugin's name.
        public var plugin: String
        /// The name that `as` gives it in the chain.
        public var alias: String?
        /// Its options, in the order in which they were written.
        public var options: [ConfigurationNode.Member] = []
        /// The limits that it has instead of the chain's.
        public var limits = LimitSettings()
        /// Where the list names it.
        public var location: SourceLocation

        /// Its name in the chain.
        public var name: String { alias ?? plugin }

        init(plugin: String, at location: SourceLocation) {
            self.plugin = plugin
            self.location = location
        }
    }

    /// A capability that the input is said to have before the first plugin.
    public struct Given: Sendable, Hashable {
        /// The capability; not checked to be one that there is.
        public var capability: Capability
        /// Where it is named.
        public var location: SourceLocation
    }

    /// Limits, of which each may be left out.
    public struct LimitSettings: Sendable, Hashable {
        /// Bytes that a plugin may hold.
        public var memory: Int?
        /// Instructions for each call.
        public var instructions: Int?
        /// Seconds of CPU time for each call.
        public var time: Double?

        /// Puts the limits that are set in place of others.
        func applied(to limits: Limits) -> Limits {
            Limits(
                memory: memory ?? limits.memory,
                instructions: instructions ?? limits.instructions, time: time ?? limits.time)
        }
    }

    /// The plugins in order of execution.
    public internal(set) var entries: [Entry] = []
    /// The limits of every plugin that sets none of its own.
    public internal(set) var limits = LimitSettings()
    /// What the input has before the first plugin.
    public internal(set) var given: [Given] = []
    /// What a run does after a failure, if the file says so.
    public internal(set) var failurePolicy: FailurePolicy?
    /// The number of failures that ends a run, if the file says so.
    public internal(set) var maximumFailures: Int?
    /// Where the file begins.
    public internal(set) var location: SourceLocation
    /// What is wrong with the file as far as it can be told without the plugins.
    public internal(set) var faults: [Fault] = []

    /// Takes a chain file's content from the tree that a reader made.
    public init(_ root: ConfigurationNode) {
        location = root.location
        var decoder = ChainFileDecoder(file: self)
        decoder.decode(root)
        self = decoder.file
    }
}
