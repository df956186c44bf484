/// The kinds of content objects, as the stubs and the reference show them.
extension ObjectKind {
    /// The name of its class in LuaCATS.
    var className: String { FunctionReference.className(rawValue) }

    /// What it is.
    var summary: String {
        switch self {
        case .page: "One source document: its lines and, once segmented, its articles."
        case .line: "A line of a page."
        case .article: "An article of a page."
        case .organization: "An organization that an article names."
        case .activity: "An activity that an article reports."
        case .summary: "What `finish` is told of the whole run."
        }
    }

    /// Its fields; of those that cannot be assigned the summary says so.
    var fields: [RecordReference.Field] {
        let known = Content.fields(of: number).map { field in
            RecordReference.Field(
                field.name, field.type, field.summary + (field.write == nil ? " Read-only." : ""))
        }
        return self == .page ? known + [scratch] : known
    }

    /// The one field that is no content: Lua keeps it by itself.
    private var scratch: RecordReference.Field {
        .init("scratch", "table", "The plugin's own table while it works on this page.")
    }
}
