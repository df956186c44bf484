internal import Broadsheet
internal import CLuaShim

extension HostFunction {
    /// What `matcher:votes` is made of; see ``Prelude``.
    static let matcherVotes: [HostFunction] = [
        HostFunction(
            .native(.matcher), "votes",
            [
                Parameter("self", "broadsheet.Matcher", ""),
                Parameter("s", "string", "The text."),
                Parameter("most", "integer?", "How many candidates are given at most."),
            ],
            returns: [
                "integer[] # candidates", "integer[] # the number of different words of each",
            ],
            "Counts the different words that occur of each candidate."
        ) { host, call in
            let handle = try call.native(.matcher)
            let matcher = try host.matcher(handle)
            let text = try call.bytes()
            let most = max(0, try call.integer(default: .max))
            guard let electorate = host.electorate(ofMatcher: handle) else {
                throw Failure(
                    .pluginError, "matcher:votes: the matcher was not made with votes = true")
            }
            var ballot = Ballot(candidates: electorate.candidateCount)
            var hits = 0
            host.withWordMarks(of: matcher) { marks in
                matcher.forEachWord(in: text) { word, _ in
                    hits += 1
                    if marks.insert(word) { ballot.add(electorate.candidates(of: word)) }
                    return true
                }
            }
            call.results.charge(text.count / 8 + hits + electorate.candidateCount)
            let ranking = ballot.ranking(most: most)
            call.results.beginList(ranking.count)
            for candidate in ranking { call.results.add(candidate + 1) }
            call.results.beginList(ranking.count)
            for candidate in ranking { call.results.add(ballot.votes[candidate]) }
        }
    ]
}

/// For whom each word of a matcher votes.
struct Electorate {
    let candidateCount: Int
    /// For each word the place of its first candidate in `candidates`, and the end of the last.
    private var starts = [0]
    private var candidates: [Int] = []

    /// The bytes that it takes.
    var size: Int { (starts.count + candidates.count) * MemoryLayout<Int>.stride }

    /// What tells it from others.
    var identity: String { "\(candidateCount) \(starts) \(candidates)" }

    /// Reads three arguments: for each word the number of its candidates, the candidates of all
    /// words, counted from 1, and how many candidates there are.
    ///
    /// - Returns: `nil` if the first is missing.
    init?(_ call: inout HostCall, wordCount: Int) throws {
        guard !call.isAtNil else { return nil }
        var counts: [Int] = []
        var numbers: [Int] = []
        try call.eachElement { element, _ in counts.append(Int(element.pointee.integer)) }
        try call.eachElement { element, _ in numbers.append(Int(element.pointee.integer) - 1) }
        candidateCount = try call.integer()
        candidates = numbers
        for count in counts where count >= 0 { starts.append(starts[starts.count - 1] + count) }
        guard starts.count == wordCount + 1, starts.last == candidates.count,
            candidates.allSatisfy((0..<candidateCount).contains)
        else { throw call.badArgument("candidates for each word expected") }
    }

    func candidates(of word: Int) -> ArraySlice<Int> {
        candidates[starts[word]..<starts[word + 1]]
    }
}

/// The votes for each candidate.
private struct Ballot {
    private(set) var votes: [Int]

    init(candidates: Int) {
        votes = Array(repeating: 0, count: candidates)
    }

    mutating func add(_ candidates: ArraySlice<Int>) {
        for candidate in candidates { votes[candidate] += 1 }
    }

    /// Those that have votes, most first, up to a number of them; of equals the one that was named
    /// first.
    func ranking(most: Int) -> ArraySlice<Int> {
        if most == 1 {
            // The first of equals: a later one must have more.
            let first = votes.indices.reduce(0) { votes[$1] > votes[$0] ? $1 : $0 }
            return votes.isEmpty || votes[first] == 0 ? [] : [first]
        }
        var ranking: [Int] = []
        ranking.reserveCapacity(votes.count)
        for candidate in votes.indices where votes[candidate] > 0 { ranking.append(candidate) }
        ranking.sort { votes[$0] > votes[$1] || votes[$0] == votes[$1] && $0 < $1 }
        return ranking.prefix(most)
    }
}
