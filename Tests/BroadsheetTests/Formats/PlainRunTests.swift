import SeededRandom
import Testing

@testable import Broadsheet

/// The runs of bytes that stand in a JSON string as they are.
@Suite struct PlainRunTests {
    private static let pieces: [[UInt8]] = [
        Array("工会".utf8), Array("职".utf8), Array("10".utf8), Array("eight ch".utf8),
        Array("é".utf8), Array("😀".utf8), Array("，".utf8), [0x22], [0x5C], [0x1F], [0x00],
        [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xBC], [0xFF], Array("퟿".utf8),
        Array("ࠀ".utf8),
    ]

    @Test func endWhereByteForByteTheyEnd() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<20000 {
            let count = Int.random(in: 0...12, using: &random)
            let plainPieces = Int.random(in: 0...9, using: &random)
            let bytes = (0..<count).flatMap { index in
                Self.pieces[
                    Int.random(
                        in: 0..<(index < plainPieces ? 7 : Self.pieces.count), using: &random)]
            }
            bytes.withUnsafeBufferPointer { bytes in
                #expect(bytes.endOfPlainText(from: 0) == slowEnd(of: bytes), "\(Array(bytes))")
                let plain = bytes.firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
                #expect(bytes.endOfPlainRun(from: 0) == plain ?? bytes.count)
            }
        }
    }

    /// Long texts are looked at in blocks; one odd piece may stand anywhere in them.
    @Test func endWhereByteForByteTheyEndInLongTexts() {
        var random = SplitMix64(seed: 12)
        let usual = Self.pieces[0..<7]
        for _ in 0..<4000 {
            let isChinese = Bool.random(using: &random)
            var pieces = (0..<Int.random(in: 10...60, using: &random)).map { _ in
                isChinese ? Self.pieces[0] : usual[Int.random(in: 0..<7, using: &random)]
            }
            let place = Int.random(in: 0..<pieces.count, using: &random)
            pieces[place] = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
            let bytes = pieces.flatMap(\.self)
            bytes.withUnsafeBufferPointer { bytes in
                #expect(bytes.endOfPlainText(from: 0) == slowEnd(of: bytes), "\(Array(bytes))")
                let stop = bytes.firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
                let plain = stop ?? bytes.count
                #expect(bytes.endOfPlainRun(from: 0) == plain)
                let copied = [UInt8](unsafeUninitializedCapacity: bytes.count) { copy, count in
                    guard let start = copy.baseAddress else { return }
                    count = bytes.copyPlainRun(from: 0, to: start)
                }
                #expect(copied == Array(bytes[..<plain]))
            }
        }
    }

    private func slowEnd(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            let scalar = bytes.decodeScalar(at: offset)
            guard byte >= 0x20, byte != 0x22, byte != 0x5C, scalar.value != DecodedScalar.ill else {
                break
            }
            offset += scalar.length
        }
        return offset
    }
}
