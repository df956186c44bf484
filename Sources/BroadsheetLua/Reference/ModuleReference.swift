/// A module that plugins can require, as the stubs and the reference show it.
struct ModuleReference: Sendable {
    /// A value in the module that is no function.
    struct Constant: Sendable {
        var name: String
        var type: String
        var summary: String
    }

    /// What its functions make: values with methods.
    struct Class: Sendable {
        /// The name in LuaCATS.
        var name: String
        /// What examples call a value of it.
        var receiver: String
        var fields: [RecordReference.Field] = []
    }

    var name: String
    var summary: String
    var constants: [Constant] = []
    var classes: [Class] = []

    /// The name that plugins give it when they require it.
    var localName: String { name.split(separator: ".").last.map(String.init) ?? name }

    static let all = [
        ModuleReference(
            name: "broadsheet", summary: "The host itself.",
            constants: [
                Constant(name: "version", type: "string", summary: "The version of Broadsheet."),
                Constant(name: "null", type: "lightuserdata", summary: "JSON null, in metadata."),
            ]),
        ModuleReference(
            name: "broadsheet.text", summary: "Text in Unicode; all arguments are UTF-8."),
        ModuleReference(
            name: "broadsheet.regex", summary: "Regular expressions (PCRE2), with limits.",
            classes: [
                Class(name: "broadsheet.Regex", receiver: "regex"),
                Class(name: "broadsheet.RegexSet", receiver: "set"),
            ]),
        ModuleReference(
            name: "broadsheet.matcher",
            summary: "Finds the words of a long list in one pass over a text.",
            classes: [
                Class(
                    name: "broadsheet.Matcher", receiver: "matcher",
                    fields: [.init("values", "any[]", "The words' values, by the words' numbers.")])
            ]),
        ModuleReference(
            name: "broadsheet.date", summary: "Dates in Chinese and English text."),
        ModuleReference(
            name: "broadsheet.data",
            summary: "The plugin's own data files, read while it is loaded or started."),
        ModuleReference(name: "broadsheet.log", summary: "What a plugin says, at three levels."),
    ]
}
