/// Writes an article as an object of the interchange format.
///
/// Offsets are counted in Unicode scalars. Keys stand in a fixed order, those that the format does
/// not know at the end of their object.
public struct ArticleWriter: ~Copyable {
    private var json = JSONWriter()
    private var converters: FieldConverters

    private init(_ article: Article) {
        converters = FieldConverters(article)
    }

    /// Appends an article of the page at a path, without a line feed.
    public static func append(_ article: Article, path: String, to bytes: inout [UInt8]) {
        var writer = ArticleWriter(article)
        writer.article(article, path: path)
        writer.json.append(to: &bytes)
    }

    private mutating func article(_ article: Article, path: String) {
        json.beginObject()
        json.plainKey("v")
        json.integer(ArticleReader.version)
        string("id", article.id)
        source(of: article, path: path)
        string("kind", article.kind.rawValue)
        stringIfPresent("language", article.language)
        stringOrNull("kicker", article.kicker)
        string("title", article.title)
        stringOrNull("subtitle", article.subtitle)
        list("contributors", article.contributors) { $0.contributor($1) }
        stringOrNull("published", article.published?.description)
        strings("paragraphs", article.paragraphs)
        list("organizations", article.organizations) { $0.organization($1) }
        list("activities", article.activities) { $0.activity($1) }
        list("tags", article.tags) { $0.tag($1) }
        json.plainKey("metadata")
        json.value(.object(article.metadata))
        for member in article.unrecognized.members where member.key != "source" {
            json.key(member.key)
            json.value(member.value)
        }
        json.endObject()
    }

    /// Unknown keys of `source` stand under the key `source` of the article's unknown keys.
    private mutating func source(of article: Article, path: String) {
        json.plainKey("source")
        json.beginObject()
        string("path", path)
        integer("first_line", article.firstLine)
        integer("last_line", article.lastLine)
        if let unknown = article.unrecognized["source"]?.object { json.members(of: unknown) }
        json.endObject()
    }
}

// MARK: - Parts

extension ArticleWriter {
    private mutating func contributor(_ contributor: Contributor) {
        json.beginObject()
        string("role", contributor.role.rawValue)
        string("name", contributor.name)
        json.members(of: contributor.unrecognized)
        json.endObject()
    }

    private mutating func organization(_ organization: Organization) {
        json.beginObject()
        string("id", organization.id)
        string("name", organization.name)
        string("kind", organization.kind.rawValue)
        strings("aliases", organization.aliases)
        stringIfPresent("by", organization.by)
        stringIfPresent("rule", organization.rule)
        list("mentions", organization.mentions) { $0.mention($1) }
        json.members(of: organization.unrecognized)
        json.endObject()
    }

    private mutating func activity(_ activity: Activity) {
        json.beginObject()
        string("id", activity.id)
        string("name", activity.name)
        date(activity.date)
        stringOrNull("place", activity.place)
        strings("organizers", activity.organizers)
        strings("undertakers", activity.undertakers)
        strings("co_organizers", activity.coOrganizers)
        participants(activity.participants)
        list("evidence", activity.evidence) { $0.evidence($1) }
        stringIfPresent("by", activity.by)
        stringIfPresent("rule", activity.rule)
        list("tags", activity.tags) { $0.tag($1) }
        json.members(of: activity.unrecognized)
        json.endObject()
    }

    private mutating func tag(_ tag: Tag) {
        json.beginObject()
        string("name", tag.name)
        if tag.confidence == 1, tag.evidence.isEmpty {
            json.furtherMembers(#""confidence":1.0,"evidence":[]"#)  // at once: many tags are such
        } else {
            json.plainKey("confidence")
            json.number(tag.confidence)
            list("evidence", tag.evidence) { $0.evidence($1) }
        }
        stringIfPresent("by", tag.by)
        stringIfPresent("rule", tag.rule)
        json.members(of: tag.unrecognized)
        json.endObject()
    }

    private mutating func evidence(_ evidence: Evidence) {
        words(evidence.text, evidence.span, evidence.unrecognized)
    }

    private mutating func mention(_ mention: Mention) {
        words(mention.text, mention.span, mention.unrecognized)
    }

    private mutating func date(_ date: ActivityDate?) {
        json.plainKey("date")
        guard let date else { return json.null() }
        json.beginObject()
        string("text", date.text)
        stringOrNull("start", date.start?.description)
        stringOrNull("end", date.end?.description)
        stringIfPresent("reason", date.reason)
        json.members(of: date.unrecognized)
        json.endObject()
    }

    private mutating func participants(_ participants: Participants?) {
        json.plainKey("participants")
        guard let participants else { return json.null() }
        json.beginObject()
        string("text", participants.text)
        json.plainKey("count")
        if let count = participants.count { json.integer(count) } else { json.null() }
        json.members(of: participants.unrecognized)
        json.endObject()
    }

    private mutating func words(_ text: String, _ span: Span?, _ unrecognized: JSONObject) {
        json.beginObject()
        string("text", text)
        if let span {
            let converter = converters[span.field]
            if let start = converter.scalarOffset(ofByte: span.start),
                let end = converter.scalarOffset(ofByte: span.end)
            {
                if span.field != .body { string("in", span.field.rawValue) }
                integer("start", start)
                integer("end", end)
            }
        }
        json.members(of: unrecognized)
        json.endObject()
    }
}

// MARK: - Members

extension ArticleWriter {
    private mutating func string(_ key: StaticString, _ value: String) {
        json.plainKey(key)
        json.string(value)
    }

    private mutating func stringOrNull(_ key: StaticString, _ value: String?) {
        json.plainKey(key)
        if let value { json.string(value) } else { json.null() }
    }

    private mutating func stringIfPresent(_ key: StaticString, _ value: String?) {
        if let value { string(key, value) }
    }

    private mutating func integer(_ key: StaticString, _ value: Int) {
        json.plainKey(key)
        json.integer(value)
    }

    private mutating func strings(_ key: StaticString, _ values: [String]) {
        json.plainKey(key)
        json.beginArray()
        for value in values { json.string(value) }
        json.endArray()
    }

    private mutating func list<Element>(
        _ key: StaticString, _ elements: [Element], _ write: (inout ArticleWriter, Element) -> Void
    ) {
        json.plainKey(key)
        json.beginArray()
        // By index, since a loop over the elements would copy each.
        for index in elements.indices { write(&self, elements[index]) }
        json.endArray()
    }
}
