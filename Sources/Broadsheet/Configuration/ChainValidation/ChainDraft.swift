/// A chain before it has been checked: what the rules look at.
struct ChainDraft {
    /// A plugin in the chain, or a name that none was found for.
    struct Entry {
        /// The name in the chain.
        let name: String
        /// The plugin's own name.
        let pluginName: String
        /// Where the chain file names it.
        let location: SourceLocation?
        /// What the name stands for.
        let resolution: PluginResolution
        /// The options that are set, in order of rising precedence.
        var settings: [OptionSetting]
    }

    /// The entries in order.
    var entries: [Entry]
    /// What the input has before the first plugin.
    let given: [Given]
    /// Arguments of the command line that are for none of the entries.
    var strayOverrides: [OptionOverride] = []
    /// The installed plugins that provide a capability; empty for a chain made in code.
    let providers: (Capability) -> [String]

    /// A capability that is said to be there, and where it is said.
    struct Given {
        let capability: Capability
        let location: SourceLocation?
    }
}

/// A value that an option is set to.
struct OptionSetting {
    let name: String
    /// Where the name stands in the chain file.
    let nameLocation: SourceLocation?
    let value: JSONValue
    let origin: ValueOrigin
}

extension ChainDraft.Entry {
    /// The plugin, if it was found and could be loaded.
    var plugin: (any Plugin)? {
        if case .found(let plugin) = resolution { plugin } else { nil }
    }

    /// What the plugin requires and provides, as far as it can be told.
    ///
    /// A misspelt name is taken for the nearest one, so that the slip is not reported once more as
    /// the missing provider of everything that comes after.
    var effects: Manifest? {
        switch resolution {
        case .found(let plugin): plugin.manifest
        case .unknown(_, let standIn): standIn
        case .broken: nil
        }
    }

    /// The entry's line, for a remedy.
    var place: Remedy.Place { Remedy.Place(plugin: name, location: location) }

    /// The schema of an option.
    func schema(of option: String) -> OptionSchema? {
        plugin?.manifest.options.first { String.areExactlyEqual($0.name, option) }
    }
}

extension ChainDraft {
    /// What each plugin says of itself, once, with its source or the line that names it.
    var manifests: [(Manifest, SourceLocation?)] {
        var seen: [String] = []
        return entries.compactMap { entry in
            guard let manifest = entry.plugin?.manifest,
                !seen.contains(where: { String.areExactlyEqual($0, manifest.name) })
            else { return nil }
            seen.append(manifest.name)
            return (manifest, manifest.source.map { SourceLocation(file: $0) } ?? entry.location)
        }
    }

    /// Looks up what a chain file names, and adds the options of the command line.
    init(_ file: ChainFile, catalogue: any PluginCatalogue, overrides: [OptionOverride]) {
        var lookup = PluginLookup(catalogue)
        entries = file.entries.map { entry in
            Entry(
                name: entry.name, pluginName: entry.plugin, location: entry.location,
                resolution: lookup.resolve(entry.plugin),
                settings: entry.options.map { option in
                    OptionSetting(
                        name: option.key, nameLocation: option.location,
                        value: option.value.jsonValue,
                        origin: .chainFile(option.value.location))
                })
        }
        given = file.given.map { Given(capability: $0.capability, location: $0.location) }
        providers = lookup.providers(of:)
        for override in overrides { add(override) }
    }

    private mutating func add(_ override: OptionOverride) {
        guard
            let index = entries.firstIndex(where: {
                String.areExactlyEqual($0.name, override.plugin)
            })
        else {
            strayOverrides.append(override)
            return
        }
        let type = entries[index].schema(of: override.option)?.type ?? .string
        entries[index].settings.append(
            OptionSetting(
                name: override.option, nameLocation: nil,
                value: type.value(ofText: override.text),
                origin: .commandLine(override.argument)))
    }
}
