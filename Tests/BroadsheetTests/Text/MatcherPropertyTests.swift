import SeededRandom
import Testing

@testable import Broadsheet

/// Matchers against the plain definition of what they find, on random words and texts.
@Suite struct MatcherPropertyTests {
    static let alphabets: [[Unicode.Scalar]] = [
        ["a", "b"], ["总", "工", "会"], ["a", "Ａ", "A", "b", "工"], ["é", "É", "中", "𠮷", "1", "１"],
        // Alike in the bits that a search looks at first.
        ["\u{603B}", "\u{683B}", "\u{607A}", "\u{643B}", "，", "a"],
    ]

    @Test(arguments: 0..<5, [Matcher.Options(), .folding, .overlapping, [.folding, .overlapping]])
    func agreesWithBruteForce(alphabet: Int, options: Matcher.Options) throws {
        var random = SplitMix64(seed: UInt64(alphabet * 7 + options.rawValue))
        for _ in 0..<150 {
            let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                Self.randomText(1...5, Self.alphabets[alphabet], &random)
            }
            let text = Self.randomText(0...40, Self.alphabets[alphabet], &random)
            let matcher = try Matcher(words: words.map(String.init), options: options)
            let expected = BruteForceMatcher(words: words, options: options).matches(in: text)
            #expect(matcher.matches(in: String(text)) == expected, "\(words) in \(text)")
        }
    }

    /// Thousands of words over hundreds of scalars fill the double array as name lists do.
    @Test func findsEveryOccurrenceOfThousandsOfWords() throws {
        var random = SplitMix64(seed: 5)
        let alphabet = (0x4E00..<0x4F20).compactMap(Unicode.Scalar.init)
        let words = (0..<4000).map { _ in String(Self.randomText(2...6, alphabet, &random)) }
        var text = String.UnicodeScalarView()
        for _ in 0..<400 {
            text.append(contentsOf: Self.randomText(0...3, alphabet, &random))
            text.append(contentsOf: words[Int.random(in: 0..<4000, using: &random)].unicodeScalars)
        }
        let scalars = Array(text)
        var expected: Set<Matcher.Match> = []
        var indices: [String: Int] = [:]
        for (index, word) in words.enumerated() where indices[word] == nil { indices[word] = index }
        for start in scalars.indices {
            for length in 2...6 where start + length <= scalars.count {
                var word = String.UnicodeScalarView()
                word.append(contentsOf: scalars[start..<start + length])
                guard let index = indices[String(word)] else { continue }
                expected.insert(.init(start: 3 * start, end: 3 * (start + length), word: index))
            }
        }
        let matches = try Matcher(words: words, options: .overlapping).matches(in: String(text))
        #expect(matches.count >= 400)
        #expect(Set(matches) == expected && matches.count == expected.count)
    }

    /// Whatever stands around it, a word is found wherever its bytes stand, and nowhere else.
    @Test func agreesWithASearchForBytesInTextThatIsNotUtf8() throws {
        var random = SplitMix64(seed: 11)
        let pieces: [[UInt8]] = [
            Array("工".utf8), Array("会".utf8), Array("a".utf8), [0xE5], [0xE5, 0xB7], [0x80],
            [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xFF],
        ]
        let words = ["工", "工会", "会工会", "a工", "会a"]
        let matcher = try Matcher(words: words, options: .overlapping)
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...16, using: &random)).flatMap { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }
            var found: Set<Range<Int>> = []
            text.withUnsafeBufferPointer { bytes in
                matcher.forEachMatch(in: bytes) { found.insert($0.range).inserted }
            }
            let expected = words.flatMap { word in
                text.indices.filter { text[$0...].starts(with: word.utf8) }
                    .map { $0..<$0 + word.utf8.count }
            }
            #expect(found == Set(expected), "\(text)")
        }
    }

    private static func randomText(
        _ lengths: ClosedRange<Int>,
        _ alphabet: [Unicode.Scalar],
        _ random: inout SplitMix64
    ) -> String.UnicodeScalarView {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: lengths, using: &random) {
            text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
        }
        return text
    }
}

/// Tries every word at every place.
private struct BruteForceMatcher {
    let words: [String.UnicodeScalarView]
    let options: Matcher.Options

    func matches(in text: String.UnicodeScalarView) -> [Matcher.Match] {
        let scalars = fold(text)
        var offsets = [0]
        for scalar in text { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        var matches: [Matcher.Match] = []
        for start in scalars.indices {
            for (index, word) in words.enumerated() where isFirst(index) {
                guard scalars[start...].starts(with: fold(word)) else { continue }
                let end = start + word.count
                matches.append(.init(start: offsets[start], end: offsets[end], word: index))
            }
        }
        guard !options.contains(.overlapping) else {
            return matches.sorted { ($0.end, $0.start) < ($1.end, $1.start) }
        }
        return leftmostLongest(matches)
    }

    private func leftmostLongest(_ all: [Matcher.Match]) -> [Matcher.Match] {
        var chosen: [Matcher.Match] = []
        for match in all.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) })
        where match.start >= (chosen.last?.end ?? 0) { chosen.append(match) }
        return chosen
    }

    private func isFirst(_ index: Int) -> Bool {
        !words[..<index].contains { fold($0) == fold(words[index]) }
    }

    private func fold(_ text: String.UnicodeScalarView) -> [Unicode.Scalar] {
        options.contains(.folding) ? text.map(Folding.widthAndCase.fold) : Array(text)
    }
}
