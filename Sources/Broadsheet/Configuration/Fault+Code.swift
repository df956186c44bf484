extension Fault {
    /// A stable name of what is wrong, for example `chain.unknown-plugin`.
    public struct Code: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
        /// The name.
        public let rawValue: String
        /// Makes a code.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a code.
        public init(stringLiteral value: String) { rawValue = value }
    }
}

// Files.
extension Fault.Code {
    /// A configuration file cannot be read.
    public static let unreadable: Self = "configuration.unreadable"
    /// No reader is for files of this name.
    public static let unknownFormat: Self = "configuration.unknown-format"
    /// The file is YAML, and the package was built without its trait `YAML`.
    public static let needsYAML: Self = "configuration.needs-yaml"
    /// A configuration file is not UTF-8.
    public static let encoding: Self = "configuration.encoding"
    /// A configuration file is not of its format.
    public static let syntax: Self = "configuration.syntax"
    /// A key stands twice in a table.
    public static let duplicateKey: Self = "configuration.duplicate-key"
    /// A value is none that a configuration can hold.
    public static let unusableValue: Self = "configuration.unusable-value"
}

// The chain file's own keys.
extension Fault.Code {
    /// A chain names no plugin.
    public static let empty: Self = "chain.empty"
    /// A key of a chain file is none that there is.
    public static let unknownKey: Self = "chain.unknown-key"
    /// The value of a key of a chain file is of the wrong type or out of bounds.
    public static let wrongType: Self = "chain.wrong-type"
    /// An entry of the list of plugins is not one name, or one name with its options.
    public static let malformedEntry: Self = "chain.malformed-entry"
}

// Plugins and their options.
extension Fault.Code {
    /// No plugin of this name is installed; or an override names none of the chain's.
    public static let unknownPlugin: Self = "chain.unknown-plugin"
    /// A name stands twice in a chain.
    public static let duplicateName: Self = "chain.duplicate-name"
    /// The plugin has no such option.
    public static let unknownOption: Self = "chain.unknown-option"
    /// The value of an option is of the wrong type, out of bounds, or none of the choices.
    public static let optionType: Self = "chain.option-type"
    /// The file that an option names is not in the plugin's folder.
    public static let optionFile: Self = "chain.option-file"
    /// An argument is not of the form `plugin.key=value`.
    public static let malformedOverride: Self = "chain.malformed-override"
    /// A plugin defines a hook that there is not.
    public static let unknownHook: Self = "chain.unknown-hook"
    /// A plugin has an option whose name a chain file uses for something else.
    public static let reservedOption: Self = "chain.reserved-option"
    /// A plugin could not be loaded.
    public static let pluginLoad: Self = "plugin.load"
}

// The order of plugins.
extension Fault.Code {
    /// A plugin, or the chain file, names a capability that there is not.
    public static let unknownCapability: Self = "chain.unknown-capability"
    /// A plugin requires what no plugin before it provides.
    public static let unmetRequirement: Self = "chain.unmet-requirement"
    /// A plugin changes text after another has set spans in it.
    public static let frozenOrder: Self = "chain.frozen-order"
}
