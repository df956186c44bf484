internal import Broadsheet
internal import CLuaShim

/// Content as values, field by field as plugins see it: what a case's expectation is compared with.
struct ContentView {
    private let content = Content()

    init(_ page: Page) {
        content.page = page
    }

    /// The page with its lines and articles.
    var page: JSONObject {
        fields(Field.page, content.object(BS_PAGE, isReadOnly: true))
    }

    /// The article of an id, if the page still has it.
    func article(_ id: String) -> JSONObject? {
        content.page.articles.firstIndex { String.areExactlyEqual($0.id, id) }
            .map { article(at: $0) }
    }

    private func article(at index: Int) -> JSONObject {
        fields(
            Field.article, content.object(BS_ARTICLE, Int64(index + 1), isReadOnly: true))
    }

    /// All fields of an object; those without a value are null.
    private func fields(_ fields: [Field], _ object: bs_object) -> JSONObject {
        JSONObject(fields.map { ($0.name, value($0.read(content, object), of: object)) })
    }

    private func value(_ reading: Field.Reading, of owner: bs_object) -> JSONValue {
        switch reading {
        case .nothing: .null
        case .text(let text): .string(text)
        case .integer(let number): .integer(Int64(number))
        case .strings(let texts): .array(texts.map { .string($0) })
        case .value(let value): value
        case .objects(let kind, let count):
            .array((0..<count).map { .object(element(kind, at: $0, of: owner)) })
        }
    }

    private func element(_ kind: bs_kind, at index: Int, of owner: bs_object) -> JSONObject {
        let article = Int(owner.handle)
        func object(_ handle: Int64) -> bs_object {
            content.object(kind, handle, isReadOnly: true)
        }
        switch kind {
        case BS_LINE: return fields(Field.line, object(Int64(index)))
        case BS_ARTICLE: return self.article(at: index)
        case BS_ORGANIZATION:
            let id = content.article(article).organizations[index].id
            let handle = content.handle(ofOrganization: id, article: article)
            return fields(Field.organization, object(handle))
        default:
            let handle = Content.join(article: article, item: index)
            return fields(Field.activity, object(handle))
        }
    }
}
