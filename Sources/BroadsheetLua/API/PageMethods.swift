internal import Broadsheet
internal import CLuaShim

extension HostFunction {
    /// What plugins can do with a page.
    static let pageMethods: [HostFunction] = [
        HostFunction(
            .object(.page), "add_article",
            [
                Parameter("self", "broadsheet.Page", ""),
                Parameter("fields", "broadsheet.NewArticle", "Title, paragraphs and so on."),
            ],
            returns: ["broadsheet.Article"],
            "Adds an article to the page.",
            example: #"page:add_article{ title = "…", paragraphs = { "…" }, first_line = 3 }"#
        ) { host, call in
            let page = try call.writableObject(BS_PAGE)
            let content = host.content
            let fields = try call.table(of: content)
            let article = try content.makeArticle(fields)
            content.page.articles.append(article)
            content.written = nil
            content.onWrite?("articles[\(article.id)]")
            let handle = Int64(content.page.articles.count)
            host.noteContent(ofArticle: Int(handle))
            call.results.add(
                content.object(BS_ARTICLE, handle, isReadOnly: page.is_read_only))
        }
    ]
}

extension Content {
    /// Makes an article of the page; `place` names the table of its fields in errors.
    func makeArticle(
        _ fields: JSONObject, at place: String = "page:add_article"
    ) throws -> Article {
        let reader = RecordReader(place: place)
        let names = [
            "kind", "kicker", "title", "subtitle", "paragraphs", "first_line", "last_line",
            "contributors", "published", "language", "metadata",
        ]
        let members = try reader.members(.object(fields), names)
        func at(_ name: String) -> RecordReader { RecordReader(at: .member(.named(place), name)) }
        let first =
            members["first_line"].isAbsent
            ? page.lines.first?.number ?? 1 : try at("first_line").integer(members["first_line"])
        let last =
            members["last_line"].isAbsent
            ? first : try at("last_line").integer(members["last_line"])
        guard first >= 1 else {
            throw at("first_line").failure("a line number from 1", .integer(Int64(first)))
        }
        guard last >= first else {
            throw Failure(
                .pluginError, "\(place): last_line \(last) is before first_line \(first)")
        }
        let title = try at("title").optionalWords(members["title"]) ?? ""
        let paragraphs = try at("paragraphs").paragraphs(members["paragraphs"])
        return Article(
            id: page.makeArticleID(firstLine: first, title: title, paragraphs: paragraphs),
            kind: members["kind"].isAbsent ? .article : try at("kind").choice(members["kind"]),
            kicker: try at("kicker").optionalWords(members["kicker"]),
            title: title,
            subtitle: try at("subtitle").optionalWords(members["subtitle"]),
            contributors: try at("contributors").contributors(members["contributors"]),
            published: try at("published").date(members["published"]) ?? page.published,
            language: try at("language").optionalWords(members["language"]) ?? page.language,
            paragraphs: paragraphs,
            metadata: try at("metadata").metadata(members["metadata"]),
            firstLine: first,
            lastLine: last)
    }
}
