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
struct Field: Sendable {
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
    var name: String
    /// The type in LuaCATS.
    var type: String
    /// One sentence on what it holds.
    var summary: String
    /// Whether its text is kept from call to call, for as long as the article's words are the same.
    var isCached = false
    /// Reads it.
    var read: @Sendable (Content, bs_object) -> Reading
    /// Writes it, if it may be written; `nil` is Lua's nil.
    var write: (@Sendable (Content, bs_object, JSONValue?) throws -> Void)?
    /// What to do instead of writing it.
    var insteadOfWriting = ""
}

extension Field.Reading {
    static func optional(_ text: String?) -> Self {
        text.map { .text($0) } ?? .nothing
    }

    static func optional(_ value: JSONValue?) -> Self {
        value.map { .value($0) } ?? .nothing
    }
}
