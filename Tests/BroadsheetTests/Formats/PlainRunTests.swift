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
