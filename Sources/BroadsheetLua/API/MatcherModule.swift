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
                    "groups", "integer[]", "For each word the group it votes for, from 1.",
                    isOptional: true),
            ],
            returns: ["broadsheet.WordAutomaton"],
            "Compiles a word list; `matcher.new` does so and keeps the payloads."
        ) { host, call in
            let words = try call.texts()
            call.results.charge(words.count * 50)
            var options: Matcher.Options = []
            if call.flag() { options.insert(.folding) }
            if call.flag() { options.insert(.overlapping) }
            let groups = call.isAtNil ? [] : try call.groups(ofWords: words.count)
            let handle = try host.matcherHandle(
                words, options, groups: groups, plugin: call.plugin)
            call.results.add(.matcher, handle: handle)
        },
        HostFunction(
            .native(.matcher), "scan", [this, s],
            returns: ["integer[] # first, last and word of each hit, one after another"],
            "Finds all hits in one pass."
        ) { host, call in
            let matcher = try host.matcher(try call.native(.matcher))
            let text = try call.bytes()
            var hits: [Matcher.Match] = []
            var isTooMany = false
            matcher.forEachMatch(in: text) { hit in
                hits.append(hit)
                isTooMany = hits.count > maximumHits
                return !isTooMany
            }
            call.results.charge(text.count / 8 + hits.count * 6)
            guard !isTooMany else {
                throw Failure(.pluginError, "matcher:find_all: more than \(maximumHits) hits")
            }
            call.results.beginList(hits.count * 3)
            for hit in hits {
                call.results.add(hit.start + 1)
                call.results.add(hit.end)
                call.results.add(hit.word + 1)
            }
        },
        HostFunction(
            .native(.matcher), "words", [this, s],
            returns: ["integer[] # each word once, in the order of first occurrence"],
            "Finds which words occur."
        ) { host, call in
            let matcher = try host.matcher(try call.native(.matcher))
            let text = try call.bytes()
            var words: [Int] = []
            var hits = 0
            var marks = WordMarks()
            swap(&marks, &host.wordMarks)  // moved out, so that the loop has it for itself
            defer { swap(&marks, &host.wordMarks) }
            marks.begin(wordCount: matcher.wordCount)
            matcher.forEachWord(in: text) { word, _ in
                hits += 1
                if marks.insert(word) { words.append(word) }
                return true
            }
            call.results.charge(text.count / 8 + hits)
            call.results.beginList(words.count)
            for word in words { call.results.add(word + 1) }
        },
        HostFunction(
            .native(.matcher), "votes", [this, s],
            returns: ["integer[] # groups", "integer[] # the number of different words of each"],
            "Counts the different words of each group that occur."
        ) { host, call in
            let handle = try call.native(.matcher)
            let matcher = try host.matcher(handle)
            let groups = host.groups(ofMatcher: handle)
            let text = try call.bytes()
            guard groups.count == matcher.wordCount else {
                throw Failure(
                    .pluginError, "matcher:votes: the matcher was not made with votes = true")
            }
            var marks = WordMarks()
            swap(&marks, &host.wordMarks)
            defer { swap(&marks, &host.wordMarks) }
            marks.begin(wordCount: matcher.wordCount)
            var ballot = Ballot()
            var hits = 0
            matcher.forEachWord(in: text) { word, _ in
                hits += 1
                if marks.insert(word) { ballot.add(groups[word]) }
                return true
            }
            call.results.charge(text.count / 8 + hits)
            call.results.beginList(ballot.groups.count)
            for (group, _) in ballot.groups { call.results.add(group) }
            call.results.beginList(ballot.groups.count)
            for (_, votes) in ballot.groups { call.results.add(votes) }
        },
        HostFunction(
            .native(.matcher), "first",
            [this, s, Parameter("init", "integer", "Where to begin.", isOptional: true)],
            returns: ["integer? # first", "integer # last", "integer # word"],
            "Finds the first hit."
        ) { host, call in
            let matcher = try host.matcher(try call.native(.matcher))
            let text = try call.bytes()
            let start = try call.startOffset(in: text)
            call.results.charge(text.count / 8)
            guard let start, let hit = matcher.firstMatch(in: text, from: start) else {
                return call.results.addNil()
            }
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

/// How many different words of each group were met, in the order of first occurrence.
private struct Ballot {
    private(set) var groups: [(group: Int, votes: Int)] = []
    /// For each group its place in the list.
    private var places: [Int?] = []

    mutating func add(_ group: Int) {
        if places.count <= group {
            places.append(contentsOf: repeatElement(nil, count: group + 1 - places.count))
        }
        if let place = places[group] {
            groups[place].votes += 1
        } else {
            places[group] = groups.count
            groups.append((group, 1))
        }
    }
}

extension HostCall {
    /// Reads a list with a number for each word.
    mutating func groups(ofWords count: Int) throws -> [Int] {
        var groups: [Int] = []
        try eachElement { element, _ in
            guard element.pointee.tag == BS_INTEGER, element.pointee.integer > 0,
                element.pointee.integer <= count
            else { return }
            groups.append(Int(element.pointee.integer))
        }
        guard groups.count == count else { throw badArgument("a group for each word expected") }
        return groups
    }

    /// Reads a truth value as Lua does: nil and false are false.
    mutating func flag() -> Bool {
        switch value() {
        case .none, .bool(false): false
        default: true
        }
    }
}
