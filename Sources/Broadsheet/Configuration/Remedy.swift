/// What would cure a fault in a chain.
public enum Remedy: Sendable, Hashable {
    /// Move a plugin's line to before or after another's.
    case move(Place, Side, of: Place)
    /// Add one of these installed plugins before another's line.
    case add([String], before: Place)
    /// Give one of two entries another name with `as`; this is the first of them.
    case rename(first: Place)

    /// The side of a line that another is moved to.
    public enum Side: String, Sendable, Hashable {
        /// Before the line.
        case before
        /// After the line.
        case after
    }

    /// A plugin's line in a chain.
    public struct Place: Sendable, Hashable {
        /// The plugin's name in the chain.
        public var plugin: String
        /// The line; `nil` for a chain made in code.
        public var location: SourceLocation?

        /// Makes a place.
        public init(plugin: String, location: SourceLocation?) {
            self.plugin = plugin
            self.location = location
        }
    }
}
