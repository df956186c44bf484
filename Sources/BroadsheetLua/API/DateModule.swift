internal import Broadsheet

extension HostFunction {
    private static let published = Parameter(
        "published", "string", "The reference: `2023`, `2023-04` or `2023-04-10`.",
        isOptional: true)

    /// `broadsheet.date`: dates in Chinese and English text.
    static let dateModule: [HostFunction] = [
        HostFunction(
            .module("broadsheet.date"), "find",
            [Parameter("s", "string", "The text."), published, .start, .end],
            returns: ["broadsheet.FoundDate[]"],
            "Finds all dates and resolves them against a reference; `reason` says why one stays"
                + " unresolved.",
            example: #"date.find("4月10日召开", "2023")[1].start == "2023-04-10""#
        ) { _, call in
            let text = try call.bytes()
            let reference = try call.reference()
            let range = try call.subjectRange(of: text) ?? 0..<0
            let found = DateFinder(reference: reference)
                .dates(in: UnsafeBufferPointer(rebasing: text[range]))
            call.results.charge(range.count / 4 + found.count * 20)
            call.results.beginList(found.count)
            for expression in found { call.addDate(expression, from: range.lowerBound) }
        },
        HostFunction(
            .module("broadsheet.date"), "resolve",
            [Parameter("text", "string", "Nothing but a date."), published],
            returns: ["broadsheet.FoundDate?"],
            "Resolves a text that is a date as a whole; nil if it is none.",
            example: #"date.resolve("4月10日", "2023-04").start == "2023-04-10""#
        ) { _, call in
            let text = try call.text()
            let reference = try call.reference()
            guard let whole = DateFinder(reference: reference).resolve(text) else {
                return call.results.addNil()
            }
            call.addDate(whole, from: 0)
        },
    ]
}

extension HostCall {
    fileprivate mutating func reference() throws -> PartialDate? {
        guard let text = try optionalText() else { return nil }
        guard let date = PartialDate(text) else {
            throw Failure(
                .pluginError,
                "bad argument #2 to '\(name)' (a date such as 2023-04-10 expected, got '\(text)')")
        }
        return date
    }

    fileprivate func addDate(_ found: DateExpression, from start: Int) {
        var members: [(String, JSONValue?)] = [
            ("first", .integer(Int64(start + found.range.lowerBound + 1))),
            ("last", .integer(Int64(start + found.range.upperBound))),
            ("text", .string(found.text)),
        ]
        members.append(("start", found.first.map { .string($0.description) }))
        members.append(("end", found.last.map { .string($0.description) }))
        members.append(("reason", found.reason.map { .string($0.rawValue) }))
        results.add(
            .object(JSONObject(members.compactMap { key, value in value.map { (key, $0) } })))
    }
}
