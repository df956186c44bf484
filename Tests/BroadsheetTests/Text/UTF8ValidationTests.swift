import SeededRandom
import Testing

@testable import Broadsheet

@Suite struct UTF8ValidationTests {
    @Test func findsNothingWrongWithText() {
        #expect(UTF8Validation.firstFault(in: Array("plain ASCII, 中文 é 😀 and more".utf8)) == nil)
        #expect(UTF8Validation.firstFault(in: []) == nil)
    }

    @Test(arguments: [
        [0xFF], [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0xE4, 0xBC], [0xF0, 0x9F, 0x98], [0xC3], [0xF8, 0x88, 0x80, 0x80, 0x80],
        [0xE4, 0xBC, 0x61],
    ])
    func namesTheFirstIllFormedByte(sequence: [UInt8]) {
        for lead in 0...17 {
            let bytes = Array(String(repeating: "a", count: lead).utf8) + sequence
            let fault = UTF8Validation.firstFault(in: bytes)
            #expect(fault == .init(kind: .illFormed, offset: lead))
        }
    }

    @Test func namesTheFirstNull() {
        for lead in 0...17 {
            let bytes = Array(repeating: UInt8(0x61), count: lead) + [0, 0x62, 0, 0xFF]
            #expect(UTF8Validation.firstFault(in: bytes) == .init(kind: .null, offset: lead))
        }
    }

    @Test func agreesWithTheStandardLibraryOnRandomBytes() {
        var random = SplitMix64(seed: 4)
        let alphabet: [UInt8] = [
            0x61, 0x80, 0xBF, 0xC3, 0xA9, 0xE4, 0xBC, 0x9A, 0xF0, 0x9F, 0xED, 0xA0,
        ]
        for _ in 0..<20000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            #expect((UTF8Validation.firstFault(in: bytes) == nil) == isValid, "\(bytes)")
            bytes.withUnsafeBufferPointer { bytes in
                #expect(UTF8Validation.isWellFormed(bytes) == isValid)
            }
        }
    }
}
