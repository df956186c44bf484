import Testing

@testable import Broadsheet

@Suite struct SpanConverterTests {
    @Test(arguments: 0..<8)
    func agreesWithCountingOneByOne(seed: UInt64) {
        var generator = ArticleGenerator(seed: seed)
        for length in [0, 1, 7, 8, 9, 63, 64, 65, 200] {
            let text = generator.text(length...length)
            let converter = SpanConverter(text)
            var starts: [Int: Int] = [:]
            var offset = 0
            for (index, scalar) in text.unicodeScalars.enumerated() {
                starts[offset] = index
                offset += UTF8.width(scalar)
            }
            starts[offset] = length
            for byte in -1...(offset + 2) {
                #expect(converter.scalarOffset(ofByte: byte) == starts[byte])
            }
            for (byte, scalar) in starts {
                #expect(converter.byteOffset(ofScalar: scalar) == byte)
            }
            #expect(converter.byteOffset(ofScalar: length + 1) == nil)
            #expect(converter.byteOffset(ofScalar: -1) == nil)
        }
    }

    @Test func checksLuaPositions() {
        let converter = SpanConverter("总a会")
        #expect(converter.range(luaFirst: 1, last: 3) == 0..<3)
        #expect(converter.range(luaFirst: 4, last: 7) == 3..<7)
        #expect(converter.text(in: 3..<7) == "a会")
        for (first, last) in [(0, 3), (1, 2), (2, 3), (4, 3), (1, 8)] {
            #expect(converter.range(luaFirst: first, last: last) == nil)
        }
    }
}
