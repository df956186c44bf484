/// A named point at which plugins are called with a value that they may change.
///
/// The five content hooks (`page`, `article`, `organization`, `activity`, and `start` and `finish`
/// around them) are run by the chain. An embedding tool declares hooks of its own and fires them
/// through a ``Session``; handlers are called in chain order.
///
/// For example:
///
///     let headline = Hook<String>("headline")
///     handlers.on(headline) { text in
///         text = text.uppercased()
///         return .keep
///     }
public struct Hook<Subject>: Sendable {
    /// The name, unique among the tool's hooks.
    public let name: String

    /// Declares a hook.
    public init(_ name: String) {
        self.name = name
    }
}

/// The content hooks, in the order in which they are called.
public enum ContentHook: String, Sendable, Hashable, Codable, CaseIterable {
    /// Once per worker, before its first page.
    case start
    /// Once per page.
    case page
    /// For each article.
    case article
    /// For each organization of an article.
    case organization
    /// For each activity of an article.
    case activity
    /// Once per run.
    case finish
}

/// What a handler answers.
public enum Verdict: Sendable, Hashable {
    /// Keep the subject, with the changes that the handler made.
    case keep
    /// Drop the subject.
    case drop
}

extension ContentHook {
    /// What its handlers are called with, first what they may change.
    public var subjects: [String] {
        switch self {
        case .start: []
        case .page: ["page"]
        case .article: ["article", "page"]
        case .organization: ["organization", "article"]
        case .activity: ["activity", "article"]
        case .finish: ["summary"]
        }
    }
}
