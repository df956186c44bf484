internal import Broadsheet
internal import CLuaShim

/// Hits of one call: overlapping words can give hundreds for each character of a text.
private let maximumHits = 1_000_000

extension HostFunction {
    private static let this = Parameter("self", "broadsheet.Matcher", "")
    private static let s = Parameter("s", "string", "The text.")

    /// What the Lua side of `broadsheet.matcher` is made of; see ``Prelude``.
    static let matcherModule: [HostFunction] = [
        HostFunction(
            .module("broadsheet.matcher"), "compile",
            [
                Parameter("words", "string[]", "The words."),
                Parameter("fold", "boolean", "Fold width and case."),
                Parameter("overlapping", "boolean", "All hits, not the leftmost-longest."),
                Parameter(
                    "counts", "integer[]", "For each word how many candidates it votes for.",
                    isOptional: true),
                Parameter(
                    "candidates", "integer[]", "The candidates of all words, from 1.",
                    isOptional: true),
                Parameter(
                    "candidate_count", "integer", "How many there are.", isOptional: true),
            ],
            returns: ["broadsheet.WordAutomaton"],
            "Compiles a word list; `matcher.new` does so and keeps the payloads."
        ) { host, call in
            let words = try call.texts()
            call.results.charge(words.count * 50)
            var options: Matcher.Options = []
            if call.flag() { options.insert(.folding) }
            if call.flag() { options.insert(.overlapping) }
            let electorate = try Electorate(&call, wordCount: words.count)
            let handle = try host.matcherHandle(
                words, options, electorate, plugin: call.plugin)
            call.results.add(.matcher, handle: handle)
        },
        HostFunction(
            .native(.matcher), "scan", [this, s, .start, .end],
            returns: ["integer[] # first, last and word of each hit, one after another"],
            "Finds all hits in one pass."
        ) { host, call in
            let matcher = try host.matcher(try call.native(.matcher))
            let text = try call.bytes()
            let range = try call.subjectRange(of: text) ?? 0..<0
            var hits: [Int] = []
            var isTooMany = false
            matcher.forEachMatch(
                in: text.ending(at: range.upperBound), from: range.lowerBound
            ) { hit in
                hits.append(hit.start + 1)
                hits.append(hit.end)
                hits.append(hit.word + 1)
                isTooMany = hits.count > maximumHits * 3
                return !isTooMany
            }
            call.results.charge(range.count / 8 + hits.count * 2)
            guard !isTooMany else {
                throw Failure(.pluginError, "matcher:scan: more than \(maximumHits) hits")
            }
            call.results.add(hits)
        },
        HostFunction(
            .native(.matcher), "words", [this, s],
            returns: ["integer[] # each word once, in the order of first occurrence"],
            "Finds which words occur."
        ) { host, call in
            let matcher = try host.matcher(try call.native(.matcher))
            let text = try call.bytes()
            var words: [Int] = []
            words.reserveCapacity(16)
            var hits = 0
            host.withWordMarks(of: matcher) { marks in
                matcher.forEachWord(in: text) { word, _ in
                    hits += 1
                    if marks.insert(word) { words.append(word + 1) }
                    return true
                }
            }
            call.results.charge(text.count / 8 + hits)
            call.results.add(words)
        },
        HostFunction(
            .native(.matcher), "first",
            [this, s, .start, .end],
            returns: ["integer? # first", "integer # last", "integer # word"],
            "Finds the first hit."
        ) { host, call in
            let matcher = try host.matcher(try call.native(.matcher))
            let text = try call.bytes()
            let range = try call.subjectRange(of: text)
            call.results.charge((range?.count ?? 0) / 8)
            guard let range,
                let hit = matcher.firstMatch(
                    in: text.ending(at: range.upperBound), from: range.lowerBound)
            else { return call.results.addNil() }
            call.results.add(hit.start + 1)
            call.results.add(hit.end)
            call.results.add(hit.word + 1)
        },
        HostFunction(
            .native(.matcher), "at", [this, s, Parameter("position", "integer", "A byte.")],
            returns: ["integer? # last", "integer # word"],
            "Finds the longest word that begins exactly there."
        ) { host, call in
            let matcher = try host.matcher(try call.native(.matcher))
            let text = try call.bytes()
            let position = try call.integer()
            guard (1...max(text.count, 1)).contains(position),
                let hit = matcher.longestMatch(in: text, at: position - 1)
            else { return call.results.addNil() }
            call.results.add(hit.end)
            call.results.add(hit.word + 1)
        },
        HostFunction(
            .native(.matcher), "tally", [this, s], returns: ["integer"], "Counts the hits."
        ) { host, call in
            let matcher = try host.matcher(try call.native(.matcher))
            let text = try call.bytes()
            var count = 0
            matcher.forEachWord(in: text) { _, _ in
                count += 1
                return true
            }
            call.results.charge(text.count / 8)
            call.results.add(count)
        },
    ]
}

extension HostCall {
    /// Reads a truth value as Lua does: nil and false are false.
    mutating func flag() -> Bool {
        switch value() {
        case .none, .bool(false): false
        default: true
        }
    }
}
