internal import Broadsheet

/// Reads a value that a plugin assigned as a record of the model, with errors that name the field.
struct RecordReader {
    private let fieldPlace: FieldPlace

    /// Makes a reader of the value at a place.
    init(place: String) {
        self.init(at: .named(place))
    }

    /// Makes a reader of the value at a place.
    init(at place: FieldPlace) {
        fieldPlace = place
    }

    /// What the value is for: `article.contributors[2]`.
    var place: String { fieldPlace.description }

    func failure(_ expected: String, _ value: JSONValue?) -> Failure {
        Failure(.pluginError, "\(place): \(expected) expected, got \(Self.describe(value))")
    }

    private static func describe(_ value: JSONValue?) -> String {
        switch value {
        case nil: "nil"
        case .null: "null"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .literal(let digits): digits
        case .string(let text): "\"\(text.prefix(40))\""
        case .array: "a list"
        case .object: "a table"
        }
    }

    private func field(_ name: String) -> RecordReader {
        RecordReader(at: .member(fieldPlace, name))
    }

    private func element(_ index: Int) -> RecordReader {
        RecordReader(at: .element(fieldPlace, index + 1))
    }

    // MARK: Scalars

    func text(_ value: JSONValue?) throws -> String {
        guard let text = value?.string else { throw failure("string", value) }
        return text
    }

    func optionalText(_ value: JSONValue?) throws -> String? {
        value.isAbsent ? nil : try text(value)
    }

    /// Words of a page or an article: a text without NUL, which no input may hold either.
    func words(_ value: JSONValue?) throws -> String {
        let text = try text(value)
        guard !text.hasByte(0) else { throw failure("text without a zero byte", value) }
        return text
    }

    func optionalWords(_ value: JSONValue?) throws -> String? {
        value.isAbsent ? nil : try words(value)
    }

    func integer(_ value: JSONValue?) throws -> Int {
        if let integer = value?.integer { return Int(integer) }
        if let number = value?.number, let integer = Int(exactly: number) { return integer }
        throw failure("integer", value)
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ value: JSONValue?
    ) throws -> Choice where Choice.RawValue == String {
        if let text = value?.string, let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw failure("one of \(names)", value)
    }

    func date(_ value: JSONValue?) throws -> PartialDate? {
        guard !value.isAbsent else { return nil }
        guard let date = PartialDate(try text(value)) else {
            throw failure("a date such as 2023, 2023-04 or 2023-04-10", value)
        }
        return date
    }

    private func day(_ value: JSONValue?) throws -> CivilDate? {
        guard !value.isAbsent else { return nil }
        guard let date = CivilDate(try text(value)) else {
            throw failure("a day such as 2023-04-10", value)
        }
        return date
    }

    // MARK: Lists

    /// The elements of a list; an empty table is an empty list, nil is one where it may be missing.
    func elements(_ value: JSONValue?) throws -> [JSONValue] {
        switch value {
        case .array(let values): return values
        case .object(let object) where object.isEmpty: return []
        default: throw failure("list", value)
        }
    }

    func strings(_ value: JSONValue?) throws -> [String] {
        guard !value.isAbsent else { return [] }
        return try elements(value).enumerated().map { try element($0).text($1) }
    }

    /// A paragraph, or the text of a line: words without a line feed.
    func paragraph(_ value: JSONValue?) throws -> String {
        let paragraph = try words(value)
        guard !paragraph.hasByte(0x0A) else { throw failure("text without a line feed", value) }
        return paragraph
    }

    func paragraphs(_ value: JSONValue?) throws -> [String] {
        guard !value.isAbsent else { return [] }
        return try elements(value).enumerated().map { try element($0).paragraph($1) }
    }

    // MARK: Records

    /// The members of a table, after a check that there are no others.
    func members(_ value: JSONValue?, _ names: [String]) throws -> JSONObject {
        let object: JSONObject
        switch value {
        case .object(let members): object = members
        case .array(let values) where values.isEmpty: object = JSONObject()
        default: throw failure("table", value)
        }
        for member in object.members where !names.contains(member.key) {
            let hint = NearestName(to: member.key).among(names).map { "; did you mean '\($0)'?" }
            throw Failure(
                .pluginError, "\(place) has no field '\(member.key)'\(hint ?? "")")
        }
        return object
    }

    func contributors(_ value: JSONValue?) throws -> [Contributor] {
        guard !value.isAbsent else { return [] }
        return try elements(value).enumerated().map { index, value in
            let reader = element(index)
            let members = try reader.members(value, ["role", "name"])
            return Contributor(
                role: try reader.field("role").choice(members["role"]),
                name: try reader.field("name").text(members["name"]))
        }
    }

    func activityDate(_ value: JSONValue?) throws -> ActivityDate? {
        guard !value.isAbsent else { return nil }
        let names = ["text", "start", "end", "reason", "first", "last"]
        let members = try members(value, names)
        return ActivityDate(
            text: try field("text").text(members["text"]),
            start: try field("start").day(members["start"]),
            end: try field("end").day(members["end"]) ?? field("start").day(members["start"]),
            reason: try field("reason").optionalText(members["reason"]))
    }

    func participants(_ value: JSONValue?) throws -> Participants? {
        guard !value.isAbsent else { return nil }
        let members = try members(value, ["text", "count"])
        return Participants(
            text: try field("text").text(members["text"]),
            count: members["count"].isAbsent ? nil : try field("count").integer(members["count"]))
    }

    func metadata(_ value: JSONValue?) throws -> JSONObject {
        guard !value.isAbsent else { return JSONObject() }
        switch value {
        case .object(let object): return object
        case .array(let values) where values.isEmpty: return JSONObject()
        default: throw failure("table", value)
        }
    }

    // MARK: Spans

    /// A span in Lua's positions: `{first=, last=, where=}`.
    private func span(_ members: JSONObject) throws -> Span {
        let first = try field("first").integer(members["first"])
        let last = try field("last").integer(members["last"])
        let textField: TextField =
            members["where"].isAbsent ? .body : try field("where").choice(members["where"])
        return try span(first: first, last: last, textField)
    }

    /// Lua's positions as a span; a plugin may hand over any number.
    private func span(first: Int, last: Int, _ field: TextField) throws -> Span {
        guard first >= 1, last >= first else {
            throw Failure(
                .badSpan, "\(place): \(first)–\(last) is no stretch of the \(field.rawValue)")
        }
        return Span(in: field, start: first - 1, end: last)
    }

    private func checked(_ span: Span, in words: ArticleWords) throws -> (String, Span) {
        guard let text = words.text(of: span) else {
            throw Failure(
                .badSpan,
                "\(place): \(span.start + 1)–\(span.end) is no stretch of whole characters"
                    + " in the \(span.field.rawValue)")
        }
        return (text, span)
    }

    func mentions(_ value: JSONValue?, in words: ArticleWords) throws -> [Mention] {
        guard !value.isAbsent else { return [] }
        return try elements(value).enumerated().map { index, value in
            let reader = element(index)
            let members = try reader.members(value, ["first", "last", "where", "text"])
            let (text, span) = try reader.checked(try reader.span(members), in: words)
            return Mention(text: text, span: span)
        }
    }

    func mention(first: Int, last: Int, field: TextField, in words: ArticleWords) throws -> Mention
    {
        let (text, span) = try checked(
            try span(first: first, last: last, field), in: words)
        return Mention(text: text, span: span)
    }

    /// Evidence: a text, or a list of texts and `{first=, last=, where=}`.
    func evidence(
        _ value: JSONValue?, in words: ArticleWords, near spans: [Span] = []
    ) throws -> [Evidence] {
        guard let value, !value.isNull else { return [] }
        if case .string(let text) = value {
            return [Evidence(text: text, span: words.find(text, in: spans))]
        }
        if case .object(let object) = value, object["first"] != nil {
            return [try spanEvidence(value, in: words)]
        }
        return try elements(value).enumerated().map { index, value in
            if case .string(let text) = value {
                return Evidence(text: text, span: words.find(text, in: spans))
            }
            return try element(index).spanEvidence(value, in: words)
        }
    }

    private func spanEvidence(_ value: JSONValue, in words: ArticleWords) throws -> Evidence {
        let members = try members(value, ["first", "last", "where", "text", "value"])
        let (text, span) = try checked(try span(members), in: words)
        return Evidence(text: text, span: span)
    }
}

extension Optional where Wrapped == JSONValue {
    /// Whether there is no value, or null.
    var isAbsent: Bool { self?.isNull ?? true }
}
