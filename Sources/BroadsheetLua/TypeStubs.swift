/// The type stubs of all that plugins see, in LuaCATS, for editors.
///
/// They are made of the tables that also give registration and argument checks, so that they cannot
/// drift apart. An editor finds a module by its path, so that each is a file of its own; the classes
/// stand in the first, `broadsheet.lua`.
public enum TypeStubs {
    /// A file of stubs.
    public struct File: Sendable {
        /// The path below the folder of stubs.
        public let path: String
        /// What stands in it.
        public let text: String
    }

    /// The files, `broadsheet.lua` first.
    public static let files: [File] = ModuleReference.all.map { module in
        let path = module.name.split(separator: ".").joined(separator: "/") + ".lua"
        return File(path: path, text: text(of: module))
    }

    private static func text(of module: ModuleReference) -> String {
        let head = """
            ---@meta \(module.name)
            -- luacheck: ignore
            -- Made by the tests of the Lua host; do not edit.
            """
        let classes = module.name == ModuleReference.all.first?.name ? contentClasses : []
        let blocks = [head] + classes + ownClasses(of: module) + [self.module(module)]
        return blocks.joined(separator: "\n\n") + "\n"
    }

    // MARK: Modules

    private static func module(_ module: ModuleReference) -> String {
        let name = module.localName
        let constants = module.constants.map { field($0.name, $0.type, $0.summary) }
        let head =
            ["---\(module.summary)", "---@class \(module.name)"] + constants
            + ["local \(name) = {}"]
        let functions = FunctionReference.functions(of: module.name).map { function($0, in: name) }
        return ([head.joined(separator: "\n")] + functions + ["return \(name)"])
            .joined(separator: "\n\n")
    }

    /// The classes of the values that a module makes: `broadsheet.Regex` for `broadsheet.regex`.
    private static func ownClasses(of module: ModuleReference) -> [String] {
        module.classes.map { made in
            self.class(
                made.name, "What `\(module.name)` makes.",
                fields: made.fields.map { field($0.name, $0.type, $0.summary) },
                FunctionReference.functions(of: made.name))
        }
    }

    // MARK: Content

    private static var contentClasses: [String] {
        Enumeration.all.map(alias) + [words] + RecordReference.all.map(record)
            + ObjectKind.allCases.map(object)
    }

    private static let words = """
        ---Words: a text, which is looked up, or stretches and texts.
        ---@alias broadsheet.Words
        ---| string
        ---| broadsheet.Stretch
        ---| (string|broadsheet.Stretch|broadsheet.Hit)[]
        """

    private static func alias(_ enumeration: Enumeration) -> String {
        (["---@alias \(enumeration.name)"] + enumeration.values.map { "---| \"\($0)\"" })
            .joined(separator: "\n")
    }

    private static func record(_ record: RecordReference) -> String {
        let fields = record.fields.map { field($0.name, $0.type, $0.summary) }
        return (["---\(record.summary)", "---@class \(record.name)"] + fields)
            .joined(separator: "\n")
    }

    private static func object(_ kind: ObjectKind) -> String {
        let fields = kind.fields.map { field($0.name, $0.type, $0.summary) }
        let methods = FunctionReference.functions(of: kind.className)
        return self.class(kind.className, kind.summary, fields: fields, methods)
    }

    private static func `class`(
        _ name: String, _ summary: String, fields: [String], _ methods: [FunctionReference]
    ) -> String {
        let local = name.split(separator: ".").last.map(String.init) ?? name
        let head = ["---\(summary)", "---@class \(name)"] + fields
        let table = methods.isEmpty ? [] : ["local \(local) = {}"]
        return ([(head + table).joined(separator: "\n")] + methods.map { function($0, in: local) })
            .joined(separator: "\n\n")
    }

    // MARK: Fields and functions

    private static func field(_ name: String, _ type: String, _ summary: String) -> String {
        let shown = name == "end" ? "[\"end\"]" : name
        return "---@field \(shown) \(type) \(summary)"
    }

    private static func function(_ function: FunctionReference, in table: String) -> String {
        var lines = ["---\(function.summary)"]
        if !function.example.isEmpty {
            lines += ["---", "---```lua", "---\(function.example)", "---```"]
        }
        lines += function.parameters.map { parameter in
            let mark = parameter.isOptional ? "?" : ""
            return "---@param \(parameter.name)\(mark) \(parameter.type) \(parameter.summary)"
        }
        lines += function.returns.map { "---@return \($0)" }
        let names = function.parameters.map(\.name).joined(separator: ", ")
        let sign = function.isMethod ? ":" : "."
        lines.append("function \(table)\(sign)\(function.name)(\(names)) end")
        return lines.joined(separator: "\n")
    }
}
