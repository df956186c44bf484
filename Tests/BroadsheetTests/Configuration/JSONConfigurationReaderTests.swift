import Broadsheet
import SeededRandom
import Testing

@Suite("Configuration in JSON")
struct JSONConfigurationReaderTests {
    private func read(_ text: String) throws -> ConfigurationNode {
        try JSONConfigurationReader().read(Array(text.utf8), file: "chain.json")
    }

    @Test("every value and key knows its line and column, in scalars")
    func places() throws {
        let root = try read("{\n  \"键\": [1, \"二\", 2.5],\n  \"b\": {\"c\": null}\n}")
        let members = try #require(root.table)
        #expect(root.location == .chain(1, 1))
        #expect(members.map(\.key) == ["键", "b"])
        #expect(members.map(\.location) == [.chain(2, 3), .chain(3, 3)])
        let list = try #require(members[0].value.list)
        #expect(list.map(\.location) == [.chain(2, 9), .chain(2, 12), .chain(2, 17)])
        #expect(list.map(\.value) == [.integer(1), .string("二"), .number(2.5)])
        #expect(members[1].value.table?.first?.value.location == .chain(3, 14))
    }

    @Test("a byte order mark is no content")
    func byteOrderMark() throws {
        #expect(try read("\u{FEFF}true") == ConfigurationNode(.bool(true), at: .chain(1, 1)))
    }

    @Test("what is not JSON is one fault with its place")
    func syntax() throws {
        let error = #expect(throws: ConfigurationError.self) { try read("{\n  \"a\": 1\n  \"b\"") }
        let fault = try #require(error?.faults.first)
        #expect(error?.faults.count == 1)
        #expect(fault.code == .syntax)
        #expect(fault.location == .chain(3, 3))
    }

    @Test("a key that comes twice is refused by name")
    func duplicateKey() throws {
        let error = #expect(throws: ConfigurationError.self) { try read("{\"a\": 1, \"a\": 2}") }
        #expect(error?.faults.map(\.code) == [.duplicateKey])
        #expect(error?.faults.map(\.subject) == ["a"])
    }

    @Test("a number that no Double holds is refused, one with many digits is the nearest")
    func numbers() throws {
        let error = #expect(throws: ConfigurationError.self) { try read("[1e999]") }
        #expect(error?.faults.map(\.code) == [.unusableValue])
        #expect(error?.faults.first?.location == .chain(1, 2))
        #expect(try read("0.12345678901234567890").value == .number(0.12345678901234568))
    }

    @Test("bytes that are not UTF-8 are refused")
    func encoding() throws {
        let error = #expect(throws: ConfigurationError.self) {
            try JSONConfigurationReader().read(Array("\"a".utf8) + [0xFF, 0x22], file: "x.json")
        }
        #expect(error?.faults.map(\.code) == [.encoding])
    }

    @Test("no bytes make the reader trap")
    func anyBytes() {
        var random = SplitMix64(seed: 7)
        let alphabet = Array("{}[]\",:0-1.e+truefalsn\\u \n".utf8) + [0xE4, 0xB8, 0xAD, 0xFF, 0]
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            do {
                let node = try JSONConfigurationReader().read(bytes, file: "x.json")
                #expect(node.location.line != nil)
            } catch let error {
                #expect((error as? ConfigurationError)?.faults.count == 1)
            }
        }
    }
}
