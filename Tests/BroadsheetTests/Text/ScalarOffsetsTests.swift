import Testing

@testable import Broadsheet

@Suite struct ScalarOffsetsTests {
    @Test func countsWhatBeginsInEveryRangeOfBytes() {
        let text = "a中é😀，bb\n文字与 plain words 𠮷"
        let bytes = Array(text.utf8)
        var starts = [0]
        for scalar in text.unicodeScalars {
            starts.append(starts[starts.count - 1] + UTF8.width(scalar))
        }
        starts.removeLast()
        for from in 0...bytes.count {
            for to in from...bytes.count {
                let count = bytes.withUnsafeBufferPointer {
                    ScalarOffsets.countScalars(in: $0, from: from, to: to)
                }
                #expect(count == starts.count { (from..<to).contains($0) })
            }
        }
    }
}
