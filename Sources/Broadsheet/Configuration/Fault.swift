/// One thing that is wrong with a configuration: data, which the command line turns into a sentence.
///
/// Which of the fields are there depends on the code; what is not known, or makes no sense for the
/// code, is `nil`.
public struct Fault: Error, Sendable, Hashable {
    /// What is wrong.
    public var code: Code
    /// Where in a chain file, or in a plugin's source.
    public var location: SourceLocation?
    /// The argument `plugin.key=value` of the command line that is at fault, as it was written.
    public var argument: String?
    /// The plugin's name in the chain.
    public var plugin: String?
    /// The name, key, option or capability that is at fault.
    public var subject: String
    /// What would be right: `number from 0 to 1`, `one of continue, skip-page, stop`.
    public var expected: String?
    /// What stands there instead: `string "0,5"`.
    public var found: String?
    /// The right name that is nearest to the wrong one.
    public var nearest: String?
    /// What the parser, the system or the plugin's host said.
    public var message: String?
    /// What would cure it.
    public var remedy: Remedy?
    /// The calls that led to the failure of a plugin's file, innermost first.
    public var traceback: [String]

    /// Makes a fault.
    public init(
        _ code: Code,
        at location: SourceLocation? = nil,
        argument: String? = nil,
        plugin: String? = nil,
        subject: String,
        expected: String? = nil,
        found: String? = nil,
        nearest: String? = nil,
        message: String? = nil,
        remedy: Remedy? = nil,
        traceback: [String] = []
    ) {
        self.code = code
        self.location = location
        self.argument = argument
        self.plugin = plugin
        self.subject = subject
        self.expected = expected
        self.found = found
        self.nearest = nearest
        self.message = message
        self.remedy = remedy
        self.traceback = traceback
    }

    /// Makes the fault that a plugin's failure to load is in a chain that names the plugin.
    public init(_ failure: Failure, plugin: String, at location: SourceLocation? = nil) {
        self.init(
            Code(rawValue: failure.code.rawValue), at: failure.location ?? location,
            plugin: plugin, subject: plugin, message: failure.message,
            traceback: failure.traceback)
    }
}
