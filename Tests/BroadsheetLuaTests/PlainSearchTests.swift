import Testing

@testable import BroadsheetLua

/// The search for a word in a text, which looks at sixteen places at a time.
@Suite("Plain search") struct PlainSearchTests {
    @Test("finds the first place, as looking at each place does")
    func agreesWithTheSlowWay() {
        var random = SystemRandomNumberGenerator()
        let letters: [[UInt8]] = [Array("ab".utf8), Array("工会会员工作".utf8), [0, 0x80, 0xFF]]
        for round in 0..<30000 {
            let alphabet = letters[round % letters.count]
            let text = bytes(upTo: 160, of: alphabet, &random)
            let word = bytes(from: 1, upTo: 24, of: alphabet, &random)
            let found = text.withUnsafeBufferPointer { $0.offset(of: word) }
            #expect(found == slowOffset(of: word, in: text), "\(word) in \(text)")
        }
    }

    @Test("finds a word at each place of a text", arguments: 1...40)
    func findsItEverywhere(length: Int) {
        let word = (0..<length).map { UInt8(0x40 + $0) }
        for place in 0..<50 {
            let text = [UInt8](repeating: 0x20, count: place) + word + word
            for end in 0...length {
                let cut = Array(text.dropLast(end))
                #expect(cut.withUnsafeBufferPointer { $0.offset(of: word) } == place)
            }
        }
    }

    @Test("takes a text that fits everywhere but in the middle of the word")
    func survivesWhatFitsNearly() {
        let text = [UInt8](repeating: 0x61, count: 2_000_000)
        var word = [UInt8](repeating: 0x61, count: 1_000_000)
        word[500_000] = 0x62
        #expect(text.withUnsafeBufferPointer { $0.offset(of: word) } == nil)
        let end = text + word
        #expect(end.withUnsafeBufferPointer { $0.offset(of: word) } == text.count)
    }

    private func bytes(
        from least: Int = 0, upTo most: Int, of alphabet: [UInt8],
        _ random: inout SystemRandomNumberGenerator
    ) -> [UInt8] {
        (0..<Int.random(in: least...most, using: &random)).map { _ in
            alphabet.randomElement(using: &random) ?? 0
        }
    }

    private func slowOffset(of word: [UInt8], in text: [UInt8]) -> Int? {
        guard word.count <= text.count else { return nil }
        return (0...text.count - word.count).first { text[$0...].starts(with: word) }
    }
}
