internal import Broadsheet
internal import CLuaShim

/// The kinds of content objects that plugins see.
enum ObjectKind: String, Sendable, CaseIterable {
    case page, line, article, organization, activity, summary

    /// The shim's number of the kind.
    var number: bs_kind {
        switch self {
        case .page: BS_PAGE
        case .line: BS_LINE
        case .article: BS_ARTICLE
        case .organization: BS_ORGANIZATION
        case .activity: BS_ACTIVITY
        case .summary: BS_SUMMARY
        }
    }
}

/// A field of a content object, documented where it is defined.
///
/// An object, since each read looks its field up and all that is said of it need not be copied.
final class Field: Sendable {
    /// What a field holds when it is read.
    enum Reading {
        case nothing
        case text(String)
        case integer(Int)
        /// A list of texts.
        case strings([String])
        /// A list of content objects, and how many they are.
        case objects(bs_kind, Int)
        /// Any value; lists and tables are handed out as proxies.
        case value(JSONValue)
    }

    /// The name in Lua.
    let name: String
    /// The type in LuaCATS.
    let type: String
    /// One sentence on what it holds.
    let summary: String
    /// Whether its text is kept from call to call, for as long as the article's words are the same.
    let isCached: Bool
    /// Reads it.
    let read: @Sendable (Content, bs_object) -> Reading
    /// Writes it, if it may be written; `nil` is Lua's nil.
    let write: (@Sendable (Content, bs_object, JSONValue?) throws -> Void)?
    /// What to do instead of writing it.
    let insteadOfWriting: String

    init(
        name: String, type: String, summary: String, isCached: Bool = false,
        read: @escaping @Sendable (Content, bs_object) -> Reading,
        write: (@Sendable (Content, bs_object, JSONValue?) throws -> Void)? = nil,
        insteadOfWriting: String = ""
    ) {
        self.name = name
        self.type = type
        self.summary = summary
        self.isCached = isCached
        self.read = read
        self.write = write
        self.insteadOfWriting = insteadOfWriting
    }
}

extension Field.Reading {
    static func optional(_ text: String?) -> Self {
        text.map { .text($0) } ?? .nothing
    }

    static func optional(_ value: JSONValue?) -> Self {
        value.map { .value($0) } ?? .nothing
    }
}
