import SeededRandom
import Testing

@testable import Broadsheet

/// Damaged texts: whatever the scanner accepts is JSON, and nothing stops the process.
@Suite struct JSONFuzzTests {
    private static let texts = [
        #"{"a":[1,2.5e3,-0,true,false,null,"x\u603b\ud842\udfb7"],"b":{"c":"总工","d":[]}}"#,
        #"[[],{},"",0,-1.0E-2,[[["𠮷, a string that is longer than a word"]]]]"#,
        #"{"v":1,"paragraphs":["甲乙"],"tags":[{"name":"t","evidence":[{"start":0,"end":1}]}]}"#,
    ]
    private static let pieces =
        Array("{}[]\",:\\/u09afdDe.E+-tn \n".utf8) + [0, 0x1F, 0xE6, 0x80, 0xFF]

    @Test(arguments: 0..<3)
    func acceptsOnlyWhatItWritesTheSame(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let reader = ArticleReader(file: "fuzz")
        for _ in 0..<2000 {
            var bytes = Array(Self.texts[Int(seed)].utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) { damage(&bytes, &random) }
            guard let value = try? JSONValue(parsing: bytes) else {
                #expect(throws: Failure.self) { try reader.page(line: bytes, number: 2) }
                continue
            }
            #expect(try JSONValue(parsing: value.json()) == value)
        }
    }

    private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = piece
        case 1: bytes.insert(piece, at: place)
        default: bytes.remove(at: place)
        }
    }
}
