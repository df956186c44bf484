internal import Broadsheet

extension HostFunction {
    private static let this = Parameter("self", "broadsheet.RegexSet", "")
    private static let s = Parameter("s", "string", "The subject.")

    /// `regex.set`: many expressions that are asked of one text in one call.
    static let regexSetModule: [HostFunction] = [
        HostFunction(
            .module("broadsheet.regex"), "set",
            [
                Parameter("patterns", "string[]", "PCRE2 patterns."),
                Parameter(
                    "flags", "string", "The flags of all of them, as `regex.new` has them.",
                    isOptional: true),
            ],
            returns: ["broadsheet.RegexSet"],
            "Compiles expressions that are asked together which of them match.",
            example: #"regex.set({ "会$", "^市", "部$" }):first("市总工会") == 1"#
        ) { host, call in
            let patterns = try call.texts()
            let flags = try call.optionalText() ?? ""
            for pattern in patterns { call.results.charge(200 + pattern.utf8.count * 20) }
            let handle = try host.regexSetHandle(patterns, flags: flags, plugin: call.plugin)
            call.results.add(.regexSet, handle: handle)
        },
        HostFunction(
            .native(.regexSet), "all", [this, s, .start, .end],
            returns: ["integer[] # numbers of expressions, ascending"],
            "Tells which of the expressions match somewhere, by their places in the list.",
            example: #"table.concat(regex.set({ "会$", "^市", "部$" }):all("市总工会"), " ") == "1 2""#
        ) { host, call in
            let set = try host.regexSet(try call.native(.regexSet))
            let subject = try call.bytes()
            guard let range = try call.subjectRange(of: subject) else {
                return call.results.add([Int]())
            }
            let matching = try set.indices.filter {
                try host.matches(set[$0], subject, range, call)
            }
            call.results.add(matching.map { $0 + 1 })
        },
        HostFunction(
            .native(.regexSet), "first", [this, s, .start, .end],
            returns: ["integer? # the number of an expression"],
            "Tells which expression of the list is the first to match somewhere.",
            example: #"regex.set({ "部$", "^市" }):first("市总工会") == 2"#
        ) { host, call in
            let set = try host.regexSet(try call.native(.regexSet))
            let subject = try call.bytes()
            let range = try call.subjectRange(of: subject)
            let first = try range.flatMap { range in
                try set.firstIndex { try host.matches($0, subject, range, call) }
            }
            guard let first else { return call.results.addNil() }
            call.results.add(first + 1)
        },
    ]
}
