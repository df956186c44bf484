import SeededRandom

/// Makes Lua source that is nearly right out of source that is right.
///
/// Tokens are moved about rather than bytes, so that much of the result still parses and runs.
struct SourceMutator {
    private typealias Token = ArraySlice<UInt8>

    private let corpus: [[Token]]
    private var random: SplitMix64

    /// What plugins that mean harm, or know no better, are made of.
    private static let oddities: [Token] = [
        "nil", "0", "-1", "1e308", "2^63", "0/0", "{}", "''", "\"\\0\\xff\"", "...", "..", "#",
        "not", "end", "function", "goto x", "::x::", "error()", "error({})", "coroutine.yield()",
        "while true do end", "string.rep('x', 1 << 28)", "('a'):rep(99):find(('.-'):rep(9)..'b')",
        "setmetatable({}, { __index = error, __len = error, __tostring = error })",
        "coroutine.wrap(function() return ... end)", "pcall(pcall, error)", "require", "load",
        "string.format('%99d', 1)", "table.unpack({}, 1, 1e6)", "next", "plugin", "_ENV", "_G",
        "select('#', ...)", "local x <close> = nil", "table.move({}, 1, 1 << 40, 2)",
        "utf8.char(-1)",
    ].map { Token($0.utf8) }

    /// Makes a mutator of files that it draws from.
    init(corpus: [[UInt8]], seed: UInt64) {
        self.corpus = corpus.map(Self.tokens)
        random = SplitMix64(seed: seed)
    }

    /// The next source, made by some edits of one file of the corpus.
    ///
    /// - Returns: the index of the file, and what it has become.
    mutating func next() -> (file: Int, source: [UInt8]) {
        let file = below(corpus.count)
        var tokens = corpus[file]
        for _ in 0..<below(5) + 1 { edit(&tokens) }
        var bytes = Array(tokens.joined())
        if below(10) == 0, !bytes.isEmpty {
            bytes[below(bytes.count)] = UInt8(below(256))
        }
        return (file, bytes)
    }

    private mutating func edit(_ tokens: inout [Token]) {
        guard !tokens.isEmpty else { return }
        let place = below(tokens.count)
        let run = place..<min(tokens.count, place + 1 + below(12))
        switch below(6) {
        case 0: tokens.removeSubrange(run)
        case 1: tokens.insert(contentsOf: tokens[run], at: below(tokens.count))
        case 2: tokens.swapAt(place, below(tokens.count))
        case 3: tokens[place] = element(element(corpus))
        case 4: tokens[place] = element(Self.oddities)
        default: tokens.insert(contentsOf: [[10], element(Self.oddities), [10]], at: place)
        }
    }

    private mutating func below(_ bound: Int) -> Int {
        Int.random(in: 0..<bound, using: &random)
    }

    /// One of the elements; there is at least one.
    private mutating func element<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// Words, runs of space, and single other bytes.
    private static func tokens(_ source: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var start = 0
        while start < source.count {
            let kind = Kind(source[start])
            var end = start + 1
            while kind != .other, end < source.count, Kind(source[end]) == kind { end += 1 }
            tokens.append(source[start..<end])
            start = end
        }
        return tokens
    }

    private enum Kind {
        case word, space, other

        init(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
                self = .word
            case 9, 10, 13, 32: self = .space
            default: self = .other
            }
        }
    }
}
