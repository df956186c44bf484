import SeededRandom
import Testing

@testable import Broadsheet

/// Lines that the writer made and something has damaged: they are read or refused, never a trap,
/// and whatever is read can be written and read again.
@Suite("Damaged lines of NDJSON")
struct DamagedLineTests {
    private static let pieces = [
        "\"", "\\", "{", "}", "[", "]", ":", ",", "null", "true", "-1", "1e999", "0.5", "\"\"",
        "9223372036854775808", "-9223372036854775808", "\\ud842", "\\u0000", "\u{FEFF}", "\n",
        "\"v\":2", "\"start\":-1", "\"end\":9999999999", "\"paragraphs\":[]", "\"text\":\"\"",
        "\"metadata\":[]", "\"published\":\"2023-02-30\"", "𠮷", "{\"a\":{\"a\":", "[[[[",
    ].map { Array($0.utf8) }

    @Test(arguments: 0..<4)
    func areReadOrRefused(seed: UInt64) throws {
        var generator = ArticleGenerator(seed: seed)
        var random = SplitMix64(seed: seed)
        let reader = ArticleReader(file: "damaged.ndjson")
        var read = 0
        for index in 0..<400 {
            let page = Page(id: "p", path: "页.txt", articles: [generator.article(index)])
            var line = NDJSONWriter().bytes(of: [page])
            for _ in 0..<Int.random(in: 1...3, using: &random) { damage(&line, &random) }
            guard let page = try? reader.page(line: line, number: 1) else { continue }
            read += 1
            let again = NDJSONWriter().bytes(of: [page])
            guard !again.isEmpty else { continue }  // a page of text has no article to write
            let reread = try reader.page(line: again, number: 1)
            #expect(NDJSONWriter().bytes(of: [reread]) == again)
        }
        #expect(read > 0)
    }

    private func damage(_ line: inout [UInt8], _ random: inout SplitMix64) {
        guard !line.isEmpty else { return }
        let place = Int.random(in: 0..<line.count, using: &random)
        let length = Int.random(in: 1...min(40, line.count - place), using: &random)
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        switch Int.random(in: 0..<5, using: &random) {
        case 0: line[place] = UInt8.random(in: 0...255, using: &random)
        case 1: line.removeSubrange(place..<place + length)
        case 2: line.insert(contentsOf: line[place..<place + length], at: place)
        case 3: line.replaceSubrange(place..<place + length, with: piece)
        default: line.insert(contentsOf: piece, at: place)
        }
    }
}
