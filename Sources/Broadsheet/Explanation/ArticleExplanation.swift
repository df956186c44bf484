/// Why an article is as it is.
public struct ArticleExplanation: Sendable {
    /// The article.
    public let article: Article
    /// Its fields, each with who set or last changed it.
    public let fields: [ExplainedField]
    /// What plugins changed of it, in order.
    public let changes: [Change]

    let candidates: [TagCandidate]
    let failures: [Failure]
    let quoter: Quoter

    init(
        _ article: Article, lines: [Line], changes: [Change], candidates: [TagCandidate],
        failures: [Failure], isDatedByChain: Bool
    ) {
        self.article = article
        self.changes = changes
        self.candidates = candidates
        self.failures = failures
        quoter = Quoter(article, on: lines)
        let reader = FieldReader(
            article: article, origins: FieldOrigins(changes), quoter: quoter,
            isDatedByChain: isDatedByChain)
        fields = reader.fields
    }
}

/// Reads an article field by field.
private struct FieldReader {
    let article: Article
    let origins: FieldOrigins
    let quoter: Quoter
    let isDatedByChain: Bool

    var fields: [ExplainedField] {
        plain + paragraphs + metadata + article.organizations.map(organization)
            + article.activities.map(activity) + article.tags.map { tag($0, in: nil) }
    }

    // MARK: The article's own

    private var plain: [ExplainedField] {
        var fields = [field("kind", .text(article.kind.rawValue))]
        if let kicker = article.kicker { fields.append(field("kicker", .text(kicker))) }
        if !article.title.isEmpty { fields.append(field("title", .text(article.title))) }
        if let subtitle = article.subtitle { fields.append(field("subtitle", .text(subtitle))) }
        if !article.contributors.isEmpty {
            let names = article.contributors.map { "\($0.role.rawValue) \($0.name)" }
            fields.append(field("contributors", .list(names)))
        }
        if let published = article.published { fields.append(date(published)) }
        if let language = article.language { fields.append(field("language", .text(language))) }
        return fields
    }

    private func date(_ published: PartialDate) -> ExplainedField {
        let origin = FieldOrigin(origins.change(at: "published"))
        return ExplainedField(
            "published", "published", .text(published.description),
            isDatedByChain && origin == .input ? .fallback : origin)
    }

    private func field(_ name: String, _ value: ExplainedField.Value) -> ExplainedField {
        ExplainedField(name, name, value, FieldOrigin(origins.change(at: name)))
    }

    /// The paragraphs; those that one plugin made at one place stand together.
    private var paragraphs: [ExplainedField] {
        var fields: [ExplainedField] = []
        var first = 0
        func origin(_ index: Int) -> FieldOrigin {
            FieldOrigin(origins.change(at: "paragraphs", "paragraphs[\(index + 1)]"))
        }
        for index in article.paragraphs.indices {
            let isLast = index + 1 == article.paragraphs.count
            if !isLast, origin(index + 1) == origin(first) { continue }
            let name =
                index == first ? "paragraph \(index + 1)" : "paragraphs \(first + 1)–\(index + 1)"
            fields.append(
                ExplainedField(
                    "paragraphs[\(first + 1)]", name, .excerpt(article.paragraphs[first]),
                    origin(first)))
            first = index + 1
        }
        return fields
    }

    private var metadata: [ExplainedField] {
        article.metadata.members.map { member in
            let path = "metadata[\(member.key)]"
            return ExplainedField(
                path, "metadata.\(member.key)", .text(member.value.shown),
                FieldOrigin(origins.change(at: "metadata", path)))
        }
    }

    // MARK: What is in it

    private func organization(_ organization: Organization) -> ExplainedField {
        let whole = "organizations[\(organization.name)]"
        var field = thing(
            "organization", whole, organization.name, at: ["organizations", whole],
            rule: organization.rule)
        func part(_ name: String, _ value: ExplainedField.Value) {
            field.parts.append(self.part(name, of: whole, in: "organizations", value))
        }
        if organization.kind != .other { part("kind", .text(organization.kind.rawValue)) }
        if !organization.aliases.isEmpty { part("aliases", .list(organization.aliases)) }
        if !organization.mentions.isEmpty {
            part("mentions", .text(mentions(organization.mentions)))
        }
        return field
    }

    private func mentions(_ mentions: [Mention]) -> String {
        let lines = quoter.lines(of: mentions.map(\.span))
        guard !lines.isEmpty else { return String(mentions.count) }
        return "\(mentions.count) on \(Self.words(on: lines))"
    }

    private func activity(_ activity: Activity) -> ExplainedField {
        let whole = "activities[\(activity.name)]"
        var field = thing(
            "activity", whole, activity.name, at: ["activities", whole], rule: activity.rule)
        func part(_ name: String, _ value: ExplainedField.Value) {
            field.parts.append(self.part(name, of: whole, in: "activities", value))
        }
        if let date = activity.date { part("date", .text(Self.words(on: date))) }
        if let place = activity.place { part("place", .text(place)) }
        for (name, list) in [
            ("organizers", activity.organizers), ("undertakers", activity.undertakers),
            ("co_organizers", activity.coOrganizers),
        ] where !list.isEmpty { part(name, .list(list)) }
        if let participants = activity.participants {
            let count = participants.count.map { " (\($0))" } ?? ""
            part("participants", .text(participants.text + count))
        }
        let lines = quoter.lines(of: activity.evidence.compactMap(\.span))
        if !lines.isEmpty { part("evidence", .text(Self.words(on: lines))) }
        field.parts += activity.tags.map { tag($0, in: whole) }
        return field
    }

    private func tag(_ tag: Tag, in activity: String?) -> ExplainedField {
        let list = activity.map { $0 + ".tags" } ?? "tags"
        let path = "\(list)[\(tag.name)]"
        var field = thing(
            "tag", path, "\(tag.name) \(tag.confidence.hundredths)",
            at: ["activities", activity, list, path].compactMap { $0 }, rule: tag.rule)
        field.quotations = quoter.quotations(of: tag.evidence)
        field.wordsElsewhere = tag.evidence.filter { $0.span == nil }.map(\.text)
        return field
    }

    /// Something that has a name and is made by a rule.
    private func thing(
        _ kind: String, _ path: String, _ name: String, at way: [String], rule: String?
    ) -> ExplainedField {
        let change = origins.change(at: way)
        var origin = FieldOrigin(change)
        if case .plugin(let plugin, let said, let location) = origin {
            origin = .plugin(plugin, rule: rule ?? said, location: location)
        }
        return ExplainedField(path, kind, .text(name), origin)
    }

    private func part(
        _ name: String, of whole: String, in list: String, _ value: ExplainedField.Value
    ) -> ExplainedField {
        let path = "\(whole).\(name)"
        let change = origins.change(at: [list, whole, path])
        let isOwn = change.map { String.areExactlyEqual($0.field, path) } ?? false
        let origin = FieldOrigin(change)
        return ExplainedField(path, name, value, isOwn ? origin : origin.withoutRule)
    }

    // MARK: Words

    private static func words(on lines: [Int]) -> String {
        (lines.count == 1 ? "line " : "lines ") + lines.map(String.init).joined(separator: ", ")
    }

    private static func words(on date: ActivityDate) -> String {
        guard let start = date.start, let end = date.end else {
            return "\(date.text) (\(date.reason ?? "unresolved"))"
        }
        return "\(start == end ? "\(start)" : "\(start) – \(end)") (\(date.text))"
    }
}

extension Double {
    /// The number with two digits behind the point.
    var hundredths: String {
        let number = Int((self * 100).rounded())
        let rest = number.magnitude % 100
        return "\(number / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
