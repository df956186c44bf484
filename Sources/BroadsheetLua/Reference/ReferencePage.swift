/// The reference of all that plugins see, in Markdown, made of the tables that register it.
public enum ReferencePage {
    /// The page.
    public static let text: String =
        ([introduction] + ModuleReference.all.map(module) + ["## Content\n\n\(positions)"]
        + ObjectKind.allCases.map(object) + ["## Tables\n\n\(words)"]
        + RecordReference.all.map(record) + [enumerations])
        .joined(separator: "\n\n") + "\n"

    private static let introduction = """
        # What a plugin sees

        Made by the tests of the Lua host from what the host registers; do not edit. The `.lua` files
        of this folder tell the same to editors.

        Positions are bytes, counted from 1, the last included, so that `s:sub(first, last)` gives
        the words. A type that ends in `?` may be nil, a parameter that ends in `?` may be left out.

        An argument of another type is the error `bad argument #1 to 'text.trim' (string expected, got
        nil)`, text that is not UTF-8 is `(not valid UTF-8)`, and a method called with a dot says to
        call it with a colon. Other errors stand below with a call that raises them.
        """

    private static let positions = """
        A handler is given a page, an article, an organization or an activity. A field that does not
        exist and a value of the wrong type are errors at the plugin's own line.
        """

    private static let words = """
        What is handed over to methods, and what they find. `broadsheet.Words` is a text, which is
        looked up in the article, a stretch of it, or a list of both.
        """

    // MARK: Sections

    private static func module(_ module: ModuleReference) -> String {
        let constants = module.constants.map { value in
            field("\(module.localName).\(value.name)", value.type, value.summary)
        }
        let functions = FunctionReference.functions(of: module.name)
            .map { function($0, on: module.localName) }
        return section(
            "## \(module.name)",
            [module.summary, list(constants + functions)] + module.classes.flatMap(members))
    }

    private static func members(of made: ModuleReference.Class) -> [String] {
        let fields = made.fields.map {
            field("\(made.receiver).\($0.name)", $0.type, $0.summary)
        }
        let methods = FunctionReference.functions(of: made.name)
            .map { function($0, on: made.receiver) }
        return ["What it makes (`\(made.name)`) has methods:", list(fields + methods)]
    }

    private static func object(_ kind: ObjectKind) -> String {
        let fields = kind.fields.map { field($0.name, $0.type, $0.summary) }
        let methods = FunctionReference.functions(of: kind.className)
            .map { function($0, on: kind.rawValue) }
        return section("### \(kind.className)", [kind.summary, list(fields), list(methods)])
    }

    private static func record(_ record: RecordReference) -> String {
        let fields = record.fields.map { field($0.name, $0.type, $0.summary) }
        return section("### \(record.name)", [record.summary, list(fields)])
    }

    private static let enumerations = section(
        "## Closed lists",
        [list(Enumeration.all.map { "`\($0.name)`: \($0.values.joined(separator: ", "))." })])

    private static func section(_ heading: String, _ parts: [String]) -> String {
        ([heading] + parts.filter { !$0.isEmpty }).joined(separator: "\n\n")
    }

    private static func list(_ items: [String]) -> String {
        items.map { "- \($0)" }.joined(separator: "\n")
    }

    // MARK: Items

    private static func field(_ name: String, _ type: String, _ summary: String) -> String {
        "`\(name)`: `\(type)`. \(summary)"
    }

    private static func function(_ function: FunctionReference, on receiver: String) -> String {
        let names = function.parameters.map { $0.name + ($0.isOptional ? "?" : "") }
        let sign = function.isMethod ? ":" : "."
        let call = "\(receiver)\(sign)\(function.name)(\(names.joined(separator: ", ")))"
        let returns = function.returns.map { "`\($0)`" }.joined(separator: ", ")
        let result = returns.isEmpty ? "" : " gives \(returns)"
        let parameters = function.parameters.map { parameter in
            "  - `\(parameter.name)`: `\(parameter.type)`. \(parameter.summary)"
        }
        return
            (["**`\(call)`**\(result). \(function.summary)"] + parameters
            + ["  - For example `\(function.example)`"]
            + function.errors.map { "  - Error: `\($0.call)`: “\($0.message)”" })
            .joined(separator: "\n")
    }
}
