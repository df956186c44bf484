/// An option set on the command line as `plugin.key=value`.
///
/// The plugin is named as in the chain. Neither its name nor the key holds an equals sign, and the
/// key holds no dot; the value may hold anything.
public struct OptionOverride: Sendable, Hashable {
    /// The argument as it was written.
    public let argument: String
    /// The plugin's name in the chain.
    public let plugin: String
    /// The option's name.
    public let option: String
    /// The value's text.
    public let text: String

    /// Takes an argument apart.
    ///
    /// - Throws: a ``Fault`` if it is not of the form.
    public init(_ argument: String) throws {
        guard let equals = argument.firstIndex(of: "="),
            let dot = argument[..<equals].lastIndex(of: "."),
            dot > argument.startIndex, argument.index(after: dot) < equals
        else {
            throw Fault(
                .malformedOverride, argument: argument, subject: argument,
                expected: "plugin.key=value")
        }
        self.argument = argument
        plugin = String(argument[..<dot])
        option = String(argument[argument.index(after: dot)..<equals])
        text = String(argument[argument.index(after: equals)...])
    }
}

extension OptionSchema.ValueType {
    /// The value that a text of the command line stands for.
    ///
    /// The elements of a list are separated by commas. Text that does not stand for a value of the
    /// type remains text, for the check of types to refuse.
    func value(ofText text: String) -> JSONValue {
        switch self {
        case .string, .choice, .file: .string(text)
        case .boolean: Bool(text).map(JSONValue.bool) ?? .string(text)
        case .integer: Int64(text).map(JSONValue.integer) ?? .string(text)
        case .number: Self.number(text) ?? .string(text)
        case .list(let element):
            .array(
                text.split(separator: ",").map { part in
                    element.value(ofText: WhiteSpace.trim(String(part)))
                })
        }
    }

    private static func number(_ text: String) -> JSONValue? {
        if let integer = Int64(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else { return nil }
        return .number(number)
    }
}
