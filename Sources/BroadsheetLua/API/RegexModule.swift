internal import Broadsheet

extension HostFunction {
    private static let this = Parameter("self", "broadsheet.Regex", "")
    private static let s = Parameter("s", "string", "The subject.")

    /// `broadsheet.regex`: regular expressions by PCRE2, with limits.
    static let regexModule: [HostFunction] = [
        HostFunction(
            .module("broadsheet.regex"), "new",
            [
                Parameter("pattern", "string", "A PCRE2 pattern."),
                Parameter(
                    "flags", "string",
                    "i caseless, m multiline, s dotall, x extended, b bytes.", isOptional: true),
            ],
            returns: ["broadsheet.Regex"],
            "Compiles an expression; make it once, at the top of the file or in start.",
            example: #"local date = regex.new("(\\d+)月(\\d+)日")"#
        ) { host, call in
            let pattern = try call.text()
            let flags = try call.optionalText() ?? ""
            call.results.charge(200 + pattern.utf8.count * 20)
            let handle = try host.regexHandle(pattern, flags: flags, plugin: call.plugin)
            call.results.add(.regex, handle: handle)
        },
        HostFunction(
            .module("broadsheet.regex"), "escape", [s], returns: ["string"],
            "Makes a pattern that matches a text literally.",
            example: #"regex.escape("a.b") == "a\\.b""#
        ) { _, call in
            var escaped = String.UnicodeScalarView()
            for scalar in try call.text().unicodeScalars {
                if scalar.isASCII, !scalar.properties.isAlphabetic,
                    !("0"..."9").contains(scalar)
                {
                    escaped.append("\\")
                }
                escaped.append(scalar)
            }
            call.results.add(String(escaped))
        },
        HostFunction(
            .native(.regex), "test", [this, s, .start, .end], returns: ["boolean"],
            "Tells whether the expression matches somewhere: quicker than the others, and without"
                + " cutting the text where only a part of it is to be looked at.",
            example: #"re:test("于4月10日召开", 4, 12)"#
        ) { host, call in
            let regex = try host.regex(try call.native(.regex))
            let subject = try call.bytes()
            let range = try call.subjectRange(of: subject)
            call.results.add(try range.map { try host.matches(regex, subject, $0, call) } ?? false)
        },
        HostFunction(
            .native(.regex), "find", [this, s, .start, .end],
            returns: ["integer? # first", "integer # last", "string|false ... # the captures"],
            "Finds the first match; an unset capture is false.",
            example: #"local first, last, month = re:find("4月10日")"#
        ) { host, call in
            let regex = try host.regex(try call.native(.regex))
            let subject = try call.bytes()
            let range = try call.subjectRange(of: subject)
            guard let range, let match = try host.match(regex, subject, range, call) else {
                return call.results.addNil()
            }
            call.results.add(match.range.lowerBound + 1)
            call.results.add(match.range.upperBound)
            match.addCaptures(of: subject, to: call.results)
        },
        HostFunction(
            .native(.regex), "match", [this, s, .start, .end],
            returns: ["string|false|nil ... # the captures, or the whole match"],
            "Gives the captures of the first match, or the whole match where there are none.",
            example: #"local month, day = re:match("4月10日")"#
        ) { host, call in
            let regex = try host.regex(try call.native(.regex))
            let subject = try call.bytes()
            let range = try call.subjectRange(of: subject)
            guard let range, let match = try host.match(regex, subject, range, call) else {
                return call.results.addNil()
            }
            if regex.captureCount == 0 {
                call.results.add(UnsafeBufferPointer(rebasing: subject[match.range]))
            } else {
                match.addCaptures(of: subject, to: call.results)
            }
        },
        HostFunction(
            .native(.regex), "exec", [this, s, .start, .end], returns: ["broadsheet.Match?"],
            "Gives the first match as a table: first, last, text, captures by number and name,"
                + " spans.",
            example: #"local m = re:exec("4月10日")"#
        ) { host, call in
            let regex = try host.regex(try call.native(.regex))
            let subject = try call.bytes()
            let range = try call.subjectRange(of: subject)
            guard let range, let match = try host.match(regex, subject, range, call) else {
                return call.results.addNil()
            }
            match.addTable(of: subject, names: regex.names, to: call.results)
        },
        HostFunction(
            .native(.regex), "all", [this, s], returns: ["broadsheet.Match[]"],
            "Gives all matches, as exec does.", example: #"#re:all("4月10日、5月1日") == 2"#
        ) { host, call in
            let regex = try host.regex(try call.native(.regex))
            let subject = try call.bytes()
            let matches = try host.allMatches(regex, subject, call)
            call.results.beginList(matches.count)
            for match in matches {
                match.addTable(of: subject, names: regex.names, to: call.results)
            }
        },
        HostFunction(
            .native(.regex), "split", [this, s], returns: ["string[]"],
            "Gives what stands between the matches.",
            example: ##"#regex.new("、"):split("甲、乙") == 2"##
        ) { host, call in
            let regex = try host.regex(try call.native(.regex))
            let subject = try call.bytes()
            let matches = try host.allMatches(regex, subject, call)
                .filter { !$0.range.isEmpty }
            call.results.beginList(matches.count + 1)
            var start = 0
            for match in matches {
                let part = subject[start..<match.range.lowerBound]
                call.results.add(UnsafeBufferPointer(rebasing: part))
                start = match.range.upperBound
            }
            call.results.add(UnsafeBufferPointer(rebasing: subject[start...]))
        },
    ]

    /// What `regex:gsub` is made of; see ``Prelude``.
    static let regexSpans: [HostFunction] = [
        HostFunction(
            .native(.regex), "spans", [this, s],
            returns: ["integer[] # first and last of each match, one after another"],
            "Finds all matches, and makes no tables of them."
        ) { host, call in
            let regex = try host.regex(try call.native(.regex))
            let matches = try host.allMatches(regex, try call.bytes(), call)
            call.results.add(matches.flatMap { [$0.range.lowerBound + 1, $0.range.upperBound] })
        }
    ]
}
