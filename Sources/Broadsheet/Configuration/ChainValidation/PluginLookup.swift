/// What a plugin's name in a chain stands for.
enum PluginResolution {
    /// A plugin.
    case found(any Plugin)
    /// Nothing; perhaps a slip for another name, and what that plugin says of itself.
    case unknown(nearest: String?, standIn: Manifest?)
    /// A plugin that cannot be loaded.
    case broken([Fault])
}

/// Looks up names in a catalogue, each once.
struct PluginLookup {
    private let catalogue: any PluginCatalogue
    private var known: [(name: String, resolution: PluginResolution)] = []

    init(_ catalogue: any PluginCatalogue) {
        self.catalogue = catalogue
    }

    /// What a name stands for.
    mutating func resolve(_ name: String) -> PluginResolution {
        if let known = known.first(where: { String.areExactlyEqual($0.name, name) }) {
            return known.resolution
        }
        let resolution = lookUp(name)
        known.append((name, resolution))
        return resolution
    }

    /// The names of the plugins that provide a capability.
    func providers(of capability: Capability) -> [String] {
        catalogue.names.filter { name in
            let plugin = try? catalogue.plugin(named: name)
            return plugin?.manifest.offers.contains(capability) ?? false
        }
    }

    private func lookUp(_ name: String) -> PluginResolution {
        do {
            if let plugin = try catalogue.plugin(named: name) { return .found(plugin) }
            let nearest = NearestName(to: name).among(catalogue.names)
            let standIn = try? nearest.flatMap { try catalogue.plugin(named: $0)?.manifest }
            return .unknown(nearest: nearest, standIn: standIn)
        } catch {
            return .broken(Self.faults(of: error, plugin: name))
        }
    }

    private static func faults(of error: any Error, plugin name: String) -> [Fault] {
        switch error {
        case let error as ConfigurationError: error.faults
        case let fault as Fault: [fault]
        case let failure as Failure: [Fault(failure, plugin: name)]
        default:
            [Fault(.pluginLoad, subject: name, message: String(describing: error))]
        }
    }
}

extension Manifest {
    /// What is there once the plugin has run.
    var offers: [Capability] {
        provides + provides.flatMap(\.implied)
    }
}
