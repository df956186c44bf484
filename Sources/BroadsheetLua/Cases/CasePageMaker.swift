internal import Broadsheet
internal import CLuaShim

/// Makes the page of a case from its table.
struct CasePageMaker {
    /// The case's number in the file, from which ids are made.
    let number: Int
    /// The case, in errors.
    let place: String

    private func at(_ name: String) -> RecordReader {
        RecordReader(at: .member(.named(place), name))
    }

    /// A page of lines, or of ready articles, or of both.
    func page(_ value: JSONValue) throws -> Page {
        let fields = try at("page").members(
            value, ["text", "metadata", "published", "language", "path", "articles"])
        let path = try at("page.path").optionalText(fields["path"]) ?? "\(place).txt"
        let text = try at("page.text").optionalText(fields["text"]) ?? ""
        let lines = try PageReader(path: path).page(bytes: Array(text.utf8)).lines
        let content = Content()
        content.page = Page(
            id: "case-\(number)", path: path, lines: lines,
            metadata: try at("page.metadata").metadata(fields["metadata"]),
            published: try at("page.published").date(fields["published"]),
            language: try at("page.language").optionalText(fields["language"]))
        guard !fields["articles"].isAbsent else { return content.page }
        for (index, article) in try at("page.articles").elements(fields["articles"]).enumerated() {
            try content.addArticle(article, at: "\(place).page.articles[\(index + 1)]")
        }
        return content.page
    }

    /// A page that came as an article, as one line of NDJSON would be.
    func page(ofArticle value: JSONValue) throws -> Page {
        let content = Content()
        content.page = Page(id: "case-\(number)", path: "\(place).ndjson", isArticle: true)
        try content.addArticle(value, at: "\(place).article")
        guard let article = content.page.articles.first else { return content.page }
        content.page.metadata = article.metadata
        content.page.published = article.published
        content.page.language = article.language
        return content.page
    }
}

extension Content {
    /// The fields of an article in a case that are parts of it, each made by its own method.
    private static let parts = ["organizations", "activities", "tags"]

    /// Adds an article to the page, with the organizations, activities and tags that it has
    /// already, as if a person had made them.
    fileprivate func addArticle(_ value: JSONValue, at place: String) throws {
        let fields = try RecordReader(place: place).metadata(value)
        var words = fields
        for part in Self.parts { words[part] = nil }
        page.articles.append(try makeArticle(words, at: place))
        let object = object(BS_ARTICLE, Int64(page.articles.count), isReadOnly: false)
        try each("organizations", of: fields, at: place) { fields, place in
            let given = GivenFields(fields, in: self, at: place)
            _ = try addOrganization(given, to: object)
        }
        try each("activities", of: fields, at: place) { fields, place in
            try addActivity(fields, withTagsTo: object, at: place)
        }
        try each("tags", of: fields, at: place) { fields, place in
            let tag = try tag(fields, ofArticle: Int(object.handle), at: place)
            updateArticle(Int(object.handle)) { $0.tags.add(tag) }
        }
        updateArticle(Int(object.handle)) { $0.forgetMakers() }
    }

    private func addActivity(
        _ fields: JSONObject, withTagsTo object: bs_object, at place: String
    ) throws {
        var slots = fields
        slots["tags"] = nil
        let given = GivenFields(slots, in: self, at: place)
        let id = try addActivity(given, to: object)
        let handle = Int(object.handle)
        try each("tags", of: fields, at: place) { fields, place in
            let tag = try tag(fields, ofArticle: handle, at: place)
            updateArticle(handle) { article in
                let index = article.activities.firstIndex { $0.id == id }
                if let index { article.activities[index].tags.add(tag) }
            }
        }
    }

    private func tag(
        _ fields: JSONObject, ofArticle handle: Int, at place: String
    ) throws -> Tag {
        let reader = RecordReader(place: place)
        let names = ["name", "confidence", "evidence", "rule"]
        let fields = try reader.members(.object(fields), names)
        let confidence = fields["confidence"] ?? 1
        guard let number = confidence.number, (0...1).contains(number) else {
            throw reader.failure("a confidence from 0 to 1", confidence)
        }
        return Tag(
            name: try reader.text(fields["name"]), confidence: number,
            evidence: try reader.evidence(fields["evidence"], in: words(of: handle)),
            rule: try reader.optionalText(fields["rule"]))
    }

    /// Goes over the tables of a list that may be missing.
    private func each(
        _ name: String, of fields: JSONObject, at place: String,
        _ body: (JSONObject, String) throws -> Void
    ) throws {
        guard let list = fields[name], !list.isNull else { return }
        for (index, value) in try RecordReader(place: "\(place).\(name)").elements(list)
            .enumerated()
        {
            let place = "\(place).\(name)[\(index + 1)]"
            try body(try RecordReader(place: place).metadata(value), place)
        }
    }
}

extension Article {
    /// Makes all that it has a person's work.
    fileprivate mutating func forgetMakers() {
        for index in organizations.indices { organizations[index].by = nil }
        for index in activities.indices { activities[index].by = nil }
    }
}
