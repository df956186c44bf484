/// The plugins that a chain can name: those in Swift, those in folders, or both.
public protocol PluginCatalogue {
    /// The plugin of a name; `nil` if there is none.
    ///
    /// - Throws: a ``ConfigurationError``, ``Fault`` or ``Failure`` if there is one, but it cannot
    ///   be loaded. It becomes part of the chain's faults.
    func plugin(named name: String) throws -> (any Plugin)?

    /// The names of all plugins, loadable or not, in a fixed order.
    var names: [String] { get }
}

/// A catalogue of plugins that are there already.
///
/// For example, in a tool whose plugins are all written in Swift:
///
///     let catalogue = PluginList([WordCount(), shout])
public struct PluginList: PluginCatalogue {
    private let plugins: [any Plugin]

    /// Makes a catalogue; of two plugins of one name the first is found.
    public init(_ plugins: [any Plugin]) {
        self.plugins = plugins
    }

    /// The plugin of a name; `nil` if there is none.
    public func plugin(named name: String) -> (any Plugin)? {
        plugins.first { String.areExactlyEqual($0.manifest.name, name) }
    }

    /// The names in the order in which the plugins were given.
    public var names: [String] { plugins.map(\.manifest.name) }
}
