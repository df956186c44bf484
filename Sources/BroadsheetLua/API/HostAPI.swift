internal import Broadsheet

/// All functions and methods of the host; a function's number is its place in the table.
enum HostAPI {
    static let functions: [HostFunction] = published + raw

    /// What plugins call as it is.
    static let published: [HostFunction] =
        HostFunction.coreModule + HostFunction.textModule + HostFunction.regexModule
        + HostFunction.regexSetModule
        + HostFunction.dateModule + HostFunction.dataModule + HostFunction.pageMethods
        + HostFunction.lineMethods
        + HostFunction.articleMethods + HostFunction.organizationMethods
        + HostFunction.activityMethods

    /// What ``Prelude`` makes functions for plugins of, and then hides.
    static let raw: [HostFunction] =
        HostFunction.regexSpans + HostFunction.matcherModule + HostFunction.matcherVotes
        + HostFunction.logModule

    /// What a call needs of a function, apart from all that is said of it.
    struct Entry: Sendable {
        /// Whether it may change content.
        let mayWrite: Bool
        let body: HostFunction.Body
    }

    /// The table for the calls of one host: two workers that share one would wait for each other's
    /// reference counts.
    static func makeEntries() -> [Entry] {
        functions.map { Entry(mayWrite: $0.owner.isObject, body: $0.body) }
    }

    static let displayNames: [String] = functions.map(\.displayName)

    /// The names of the modules that plugins can require.
    static let moduleNames: [String] = functions.reduce(into: []) { names, function in
        if case .module(let name) = function.owner, !names.contains(name) { names.append(name) }
    }

    /// The methods of a kind of content objects.
    static func methods(of kind: ObjectKind) -> [String] {
        functions.filter { $0.owner == .object(kind) }.map(\.name)
    }

    /// Registers fields, methods, functions and constants with a state.
    static func install(in state: LuaState) throws {
        for kind in ObjectKind.allCases {
            for (number, field) in Content.fields(of: kind.number).enumerated() {
                try state.defineField(
                    kind.number, field.name, number: number, isCached: field.isCached)
            }
        }
        for (number, function) in functions.enumerated() {
            switch function.owner {
            case .module(let module):
                try state.defineFunction(module: module, function.name, function: number)
            case .native(let kind):
                try state.defineNativeMethod(kind: kind, function.name, function: number)
            case .object(let kind):
                try state.defineMethod(kind.number, function.name, function: number)
            }
        }
        try state.defineConstant(module: "broadsheet", "null", nil)
        try state.defineConstant(module: "broadsheet", "version", BroadsheetVersion.current)
        try state.runPrelude(Prelude.source)
    }
}
