/// Reads the organizations, activities and tags of an article whose words are known.
struct PartReader {
    private let articleID: String
    private var converters: FieldConverters

    init(_ article: Article) {
        articleID = article.id
        converters = FieldConverters(article)
    }

    mutating func organization(_ scanner: inout JSONScanner) throws(JSONError) -> Organization {
        let start = scanner.markNext()
        var (id, name, kind) = (String?.none, String?.none, Organization.Kind.other)
        var (aliases, mentions): ([String], [Mention]) = ([], [])
        var (by, rule) = (String?.none, String?.none)
        var unrecognized = JSONObject()
        try scanner.readObject { scanner, key throws(JSONError) in
            switch key {
            case "id": id = try scanner.readString()
            case "name": name = try scanner.readString()
            case "kind": kind = try scanner.readChoice()
            case "aliases": aliases = try scanner.readStrings()
            case "mentions":
                mentions = try scanner.readList { scanner throws(JSONError) in
                    try self.mention(&scanner)
                }
            case "by": by = try scanner.readStringOrNull()
            case "rule": rule = try scanner.readStringOrNull()
            default: unrecognized[key] = try scanner.readValue()
            }
        }
        guard let name else { throw scanner.error(.missingKey, at: start, expected: "name") }
        return Organization(
            id: id ?? Identifier.organization(article: articleID, name: name), name: name,
            kind: kind, aliases: aliases, mentions: mentions, by: by, rule: rule,
            unrecognized: unrecognized)
    }

    mutating func activity(_ scanner: inout JSONScanner) throws(JSONError) -> Activity {
        let start = scanner.markNext()
        var (id, name) = (String?.none, String?.none)
        var activity = Activity(id: "", name: "")
        try scanner.readObject { scanner, key throws(JSONError) in
            switch key {
            case "id": id = try scanner.readString()
            case "name": name = try scanner.readString()
            case "date": activity.date = try date(&scanner)
            case "place": activity.place = try scanner.readStringOrNull()
            case "organizers": activity.organizers = try scanner.readStrings()
            case "undertakers": activity.undertakers = try scanner.readStrings()
            case "co_organizers": activity.coOrganizers = try scanner.readStrings()
            case "participants": activity.participants = try participants(&scanner)
            case "evidence": activity.evidence = try evidenceList(&scanner)
            case "tags": activity.tags = try tags(&scanner)
            case "by": activity.by = try scanner.readStringOrNull()
            case "rule": activity.rule = try scanner.readStringOrNull()
            default: activity.unrecognized[key] = try scanner.readValue()
            }
        }
        guard let name else { throw scanner.error(.missingKey, at: start, expected: "name") }
        return activity.with(
            id: id ?? Identifier.activity(article: articleID, name: name), name: name)
    }

    /// Reads a list of tags; two of one name become one.
    mutating func tags(_ scanner: inout JSONScanner) throws(JSONError) -> [Tag] {
        var tags: [Tag] = []
        try scanner.readArray { scanner throws(JSONError) in tags.add(try tag(&scanner)) }
        return tags
    }

    private mutating func tag(_ scanner: inout JSONScanner) throws(JSONError) -> Tag {
        let start = scanner.markNext()
        var name: String?
        var tag = Tag(name: "")
        try scanner.readObject { scanner, key throws(JSONError) in
            switch key {
            case "name": name = try scanner.readString()
            case "confidence": tag.confidence = try confidence(&scanner)
            case "evidence": tag.evidence = try evidenceList(&scanner)
            case "by": tag.by = try scanner.readStringOrNull()
            case "rule": tag.rule = try scanner.readStringOrNull()
            default: tag.unrecognized[key] = try scanner.readValue()
            }
        }
        guard let name else { throw scanner.error(.missingKey, at: start, expected: "name") }
        tag.name = name
        return tag
    }

    private func confidence(_ scanner: inout JSONScanner) throws(JSONError) -> Double {
        let value = try scanner.readNumber()
        guard (0...1).contains(value) else {
            throw scanner.invalidValue(expected: "a number from 0 to 1", found: String(value))
        }
        return value
    }

    private func date(_ scanner: inout JSONScanner) throws(JSONError) -> ActivityDate? {
        if try scanner.readNull() { return nil }
        var date = ActivityDate(text: "")
        var hasEnd = false
        try scanner.readObject { scanner, key throws(JSONError) in
            switch key {
            case "text": date.text = try scanner.readString()
            case "start": date.start = try scanner.readDayOrNull()
            case "end":
                date.end = try scanner.readDayOrNull()
                hasEnd = true
            case "reason": date.reason = try scanner.readStringOrNull()
            default: date.unrecognized[key] = try scanner.readValue()
            }
        }
        if !hasEnd { date.end = date.start }
        return date
    }

    private func participants(_ scanner: inout JSONScanner) throws(JSONError) -> Participants? {
        if try scanner.readNull() { return nil }
        var participants = Participants(text: "")
        try scanner.readObject { scanner, key throws(JSONError) in
            switch key {
            case "text": participants.text = try scanner.readString()
            case "count":
                participants.count = try scanner.readNull() ? nil : try scanner.readInteger()
            default: participants.unrecognized[key] = try scanner.readValue()
            }
        }
        return participants
    }
}

extension Activity {
    fileprivate func with(id: String, name: String) -> Activity {
        Activity(
            id: id, name: name, date: date, place: place, organizers: organizers,
            undertakers: undertakers, coOrganizers: coOrganizers, participants: participants,
            tags: tags, evidence: evidence, by: by, rule: rule, unrecognized: unrecognized)
    }
}

// MARK: - Words of the text

extension PartReader {
    private mutating func evidenceList(
        _ scanner: inout JSONScanner
    ) throws(JSONError) -> [Evidence] {
        try scanner.readList { scanner throws(JSONError) in try evidence(&scanner) }
    }

    private mutating func mention(_ scanner: inout JSONScanner) throws(JSONError) -> Mention {
        let start = scanner.markNext()
        let evidence = try evidence(&scanner)
        guard let span = evidence.span else {
            throw scanner.error(.missingKey, at: start, expected: "start, end")
        }
        return Mention(text: evidence.text, span: span, unrecognized: evidence.unrecognized)
    }

    /// Reads words with their span, which is checked; words that are left out are those of the span.
    private mutating func evidence(_ scanner: inout JSONScanner) throws(JSONError) -> Evidence {
        let mark = scanner.markNext()
        var (text, field) = (String?.none, TextField.body)
        var (start, end) = (Int?.none, Int?.none)
        var unrecognized = JSONObject()
        try scanner.readObject { scanner, key throws(JSONError) in
            switch key {
            case "text": text = try scanner.readString()
            case "in": field = try scanner.readChoice()
            case "start": start = try scanner.readNull() ? nil : try scanner.readInteger()
            case "end": end = try scanner.readNull() ? nil : try scanner.readInteger()
            default: unrecognized[key] = try scanner.readValue()
            }
        }
        guard let start, let end else {
            guard let text, start == nil, end == nil else {
                throw scanner.error(.missingKey, at: mark, expected: "text, or start and end")
            }
            return Evidence(text: text, unrecognized: unrecognized)
        }
        guard let (words, span) = words(in: field, start, end),
            text.map({ String.areExactlyEqual($0, words) }) ?? true
        else {
            throw scanner.error(
                .invalidValue, at: mark, expected: "words that stand in the \(field.rawValue)",
                found: "\(text ?? "a span") at \(start)..<\(end)")
        }
        return Evidence(text: words, span: span, unrecognized: unrecognized)
    }

    /// The words of a span in scalars, and the span in bytes; `nil` if it is not in the text.
    private mutating func words(
        in field: TextField, _ start: Int, _ end: Int
    ) -> (String, Span)? {
        let converter = converters[field]
        guard start < end, let first = converter.byteOffset(ofScalar: start),
            let last = converter.byteOffset(ofScalar: end)
        else { return nil }
        return (converter.text(in: first..<last), Span(in: field, start: first, end: last))
    }
}
