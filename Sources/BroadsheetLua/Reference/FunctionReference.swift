/// A function or method as the stubs and the reference show it, in whichever language it is written.
struct FunctionReference: Sendable {
    typealias Parameter = HostFunction.Parameter

    /// The module or the class that it belongs to: `broadsheet.text`, `broadsheet.Article`.
    var owner: String
    /// Whether it is called with a colon.
    var isMethod: Bool
    var name: String
    /// The parameters, without `self`.
    var parameters: [Parameter]
    /// What it returns, as LuaCATS `@return` lines without the tag.
    var returns: [String]
    var summary: String
    /// A line of Lua that shows a call: an expression that is true, or a statement.
    var example: String

    /// The functions that plugins can call, module by module and class by class.
    static let all: [FunctionReference] =
        HostAPI.published.map(FunctionReference.init) + Prelude.functions

    /// The name of a class in LuaCATS: `broadsheet.Article` for `article`.
    static func className(_ word: String) -> String {
        "broadsheet.\(word.prefix(1).uppercased())\(word.dropFirst())"
    }

    /// The functions of a module, or the methods of a class.
    static func functions(of owner: String) -> [FunctionReference] {
        all.filter { $0.owner == owner }
    }
}

extension FunctionReference {
    /// Shows a function that is written in Swift.
    init(_ function: HostFunction) {
        switch function.owner {
        case .module(let module):
            owner = module
            isMethod = false
        case .native(let kind):
            owner = Self.className(kind.typeName)
            isMethod = true
        case .object(let kind):
            owner = kind.className
            isMethod = true
        }
        name = function.name
        parameters = function.parameters.filter { $0.name != "self" }
        returns = function.returns
        summary = function.summary
        example = function.example
    }

    /// Shows a function that is written in Lua.
    init(
        _ owner: String, _ name: String, isMethod: Bool = false, _ parameters: [Parameter],
        returns: [String] = [], _ summary: String, example: String
    ) {
        self.owner = owner
        self.isMethod = isMethod
        self.name = name
        self.parameters = parameters
        self.returns = returns
        self.summary = summary
        self.example = example
    }
}
