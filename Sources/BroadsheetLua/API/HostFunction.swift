internal import Broadsheet

/// A function or method that plugins can call, documented where it is defined.
///
/// The table of these (``HostAPI``) gives registration, the wording of argument errors, the type
/// stubs for editors and the reference, so that they cannot drift apart.
struct HostFunction: Sendable {
    /// A parameter as the stubs and the reference show it.
    struct Parameter: Sendable {
        var name: String
        var type: String
        var summary: String
        var isOptional: Bool

        init(_ name: String, _ type: String, _ summary: String, isOptional: Bool = false) {
            self.name = name
            self.type = type
            self.summary = summary
            self.isOptional = isOptional
        }
    }

    /// Reads the arguments of a call and adds its results.
    typealias Body = @Sendable (LuaHost, inout HostCall) throws -> Void

    /// What the function belongs to: a module, a kind of host value or a kind of content object.
    enum Owner: Sendable, Hashable {
        case module(String)
        case native(NativeKind)
        case object(ObjectKind)

        /// Whether it is a kind of content objects, which its functions may change.
        var isObject: Bool {
            if case .object = self { true } else { false }
        }
    }

    var owner: Owner
    var name: String
    var parameters: [Parameter]
    /// What it returns, as LuaCATS `@return` lines without the tag.
    var returns: [String]
    var summary: String
    /// A line of Lua that shows a call.
    var example: String
    var body: Body

    init(
        _ owner: Owner, _ name: String, _ parameters: [Parameter] = [], returns: [String] = [],
        _ summary: String, example: String = "",
        body: @escaping Body
    ) {
        self.owner = owner
        self.name = name
        self.parameters = parameters
        self.returns = returns
        self.summary = summary
        self.example = example
        self.body = body
    }

    /// The name that errors show: `text.trim`, `article:tag`.
    var displayName: String {
        switch owner {
        case .module(let module):
            module.split(separator: ".").last.map { "\($0).\(name)" } ?? name
        case .native(let kind): "\(kind.typeName):\(name)"
        case .object(let kind): "\(kind.rawValue):\(name)"
        }
    }
}
