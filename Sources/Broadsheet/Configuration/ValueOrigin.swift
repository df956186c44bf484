/// Where the value of an option comes from.
public enum ValueOrigin: Sendable, Hashable {
    /// The plugin's own default.
    case pluginDefault
    /// The chain file, at the value's place.
    case chainFile(SourceLocation)
    /// An argument `plugin.key=value` of the command line, as it was written.
    case commandLine(String)
    /// A chain made in code.
    case code

    /// The place in the chain file, if it comes from there.
    public var location: SourceLocation? {
        if case .chainFile(let location) = self { location } else { nil }
    }

    /// The argument of the command line, if it comes from there.
    public var argument: String? {
        if case .commandLine(let argument) = self { argument } else { nil }
    }
}
