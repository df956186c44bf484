public import Broadsheet

// What only a check finds: a plugin with these faults runs.
extension Fault.Code {
    /// A handler is defined with a colon.
    public static let colonHandler: Self = "plugin.colon-handler"
    /// The set of a Lua pattern has characters that are more than one byte.
    public static let bytesInSet: Self = "plugin.bytes-in-set"
    /// A sign of repetition stands behind a character that is more than one byte.
    public static let repeatedByte: Self = "plugin.repeated-byte"
    /// The plugin has no README.
    public static let noReadme: Self = "plugin.no-readme"
    /// The README does not begin with the plugin's name.
    public static let readmeTitle: Self = "plugin.readme-title"
    /// The README has no section of a name.
    public static let readmeSection: Self = "plugin.readme-section"
    /// The README's table of options has no row for an option.
    public static let readmeOption: Self = "plugin.readme-option"
    /// The README's table has a row for an option that there is not.
    public static let strayReadmeOption: Self = "plugin.stray-readme-option"
    /// The plugin has no cases.
    public static let noCases: Self = "plugin.no-cases"
    /// The plugin has fewer than two cases.
    public static let fewCases: Self = "plugin.few-cases"
    /// No case changes anything.
    public static let noChangingCase: Self = "plugin.no-changing-case"
    /// No case leaves things alone.
    public static let noIdleCase: Self = "plugin.no-idle-case"
    /// A handler failed in a case.
    public static let failingCase: Self = "plugin.failing-case"
    /// A global that nobody has defined was read.
    public static let unknownGlobal: Self = "plugin.unknown-global"
}

extension PluginSource {
    /// The Lua files, in order.
    var luaFiles: [String] {
        files.keys.filter { $0.hasSuffix(".lua") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The fault of a plugin without cases.
    var missingCases: Fault {
        Fault(
            .noCases, at: SourceLocation(file: displayPath(of: PluginCases.fileName)),
            plugin: name, subject: PluginCases.fileName)
    }
}
