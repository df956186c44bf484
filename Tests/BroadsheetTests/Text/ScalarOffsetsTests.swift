import Broadsheet
import Testing

@Suite struct ScalarOffsetsTests {
    @Test func convertsBothWaysAtEveryScalar() {
        var random = SplitMix64(seed: 6)
        let alphabet: [Unicode.Scalar] = ["a", "é", "中", "😀", "\n"]
        for _ in 0..<300 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
            }
            var bytes = [0]
            for scalar in text { bytes.append(bytes[bytes.count - 1] + UTF8.width(scalar)) }
            let pairs = bytes.enumerated().shuffled(using: &random)
            let string = String(text)
            let scalars = ScalarOffsets.scalarOffsets(ofBytes: pairs.map(\.element), in: string)
            #expect(scalars == pairs.map(\.offset))
            let back = ScalarOffsets.byteOffsets(ofScalars: pairs.map(\.offset), in: string)
            #expect(back == pairs.map(\.element))
        }
    }

    @Test func refusesOffsetsInsideAScalarOrOutsideTheText() {
        #expect(ScalarOffsets.scalarOffsets(ofBytes: [0, 1], in: "中") == nil)
        #expect(ScalarOffsets.scalarOffsets(ofBytes: [4], in: "中") == nil)
        #expect(ScalarOffsets.scalarOffsets(ofBytes: [-1], in: "中") == nil)
        #expect(ScalarOffsets.byteOffsets(ofScalars: [2], in: "中") == nil)
        #expect(ScalarOffsets.byteOffsets(ofScalars: [-1], in: "中") == nil)
    }

    @Test func keepsEqualOffsetsEqual() {
        #expect(ScalarOffsets.scalarOffsets(ofBytes: [3, 3, 0], in: "中a") == [1, 1, 0])
        #expect(ScalarOffsets.byteOffsets(ofScalars: [], in: "中") == [])
    }
}
