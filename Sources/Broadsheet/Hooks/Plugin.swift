/// A named, versioned set of handlers with an options schema.
///
/// A plugin is a description that all workers share; ``makeHandlers(_:)`` is called once per worker
/// and makes the instance that works there. To write one in Swift, use ``SwiftPlugin`` or conform
/// a type of your own:
///
///     struct WordCount: Plugin {
///         let manifest = Manifest(name: "word-count", provides: ["metadata.words"])
///
///         func makeHandlers(_ context: PluginContext) throws -> Handlers {
///             var handlers = Handlers()
///             handlers.article = { article, _ in
///                 article.metadata["words"] = .integer(Int64(article.text.count))
///                 return .keep
///             }
///             return handlers
///         }
///     }
public protocol Plugin: Sendable {
    /// What the plugin says of itself.
    var manifest: Manifest { get }

    /// What tells this plugin from another state of it: a hash of all its files, for one that was
    /// loaded from files.
    ///
    /// By default there is none, so that name and version tell.
    var identity: String? { get }

    /// Makes the handlers of one worker.
    ///
    /// - Throws: a ``Failure``, or any error, which then stops the run before any page.
    func makeHandlers(_ context: PluginContext) throws -> Handlers
}

extension Plugin {
    /// None: name and version tell one state of the plugin from another.
    public var identity: String? { nil }
}

/// A plugin made of a manifest and a closure.
///
/// For example:
///
///     let shout = SwiftPlugin("shout") { handlers, _ in
///         handlers.article = { article, _ in
///             article.metadata["shout"] = .string(article.title.uppercased())
///             return .keep
///         }
///     }
public struct SwiftPlugin: Plugin {
    /// What the plugin says of itself.
    public let manifest: Manifest
    private let register: @Sendable (inout Handlers, PluginContext) throws -> Void

    /// Makes a plugin; the closure is called once per worker to register its handlers, file and
    /// line are those of the call.
    public init(
        _ name: String,
        version: String = "1.0.0",
        summary: String = "",
        hooks: [ContentHook] = [.article],
        requires: [Capability] = [],
        provides: [Capability] = [],
        options: [OptionSchema] = [],
        file: String = #fileID,
        line: Int = #line,
        register: @escaping @Sendable (inout Handlers, PluginContext) throws -> Void
    ) {
        manifest = Manifest(
            name: name, version: version, summary: summary, hooks: hooks, requires: requires,
            provides: provides, options: options, file: file, line: line)
        self.register = register
    }

    /// Makes the handlers of one worker.
    public func makeHandlers(_ context: PluginContext) throws -> Handlers {
        var handlers = Handlers()
        try register(&handlers, context)
        return handlers
    }
}
