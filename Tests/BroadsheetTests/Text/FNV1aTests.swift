import Testing

@testable import Broadsheet

@Suite struct FNV1aTests {
    /// Values published with the algorithm.
    @Test(
        arguments: [
            ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C),
            ("foobar", 0x8594_4171_F739_67E8),
        ] as [(String, UInt64)])
    func agreesWithPublishedValues(text: String, value: UInt64) {
        #expect(FNV1a.hash(of: text).value == value)
    }

    @Test func doesNotDependOnThePieces() {
        var hash = FNV1a()
        hash.add("foo")
        hash.add("bar")
        #expect(hash.value == FNV1a.hash(of: "foobar").value)
    }
}
