import Broadsheet
import Testing

@Suite struct FoldingTests {
    @Test func foldsWidthOnly() {
        #expect(Folding.width.fold("ＡＢｃ　１２３！中") == "ABc 123!中")
        #expect(Folding.width.fold("ABC") == "ABC")
    }

    @Test func foldsWidthAndCase() {
        #expect(Folding.widthAndCase.fold("ＡBc É Ж Ω 中１") == "abc é ж ω 中1")
    }

    @Test func doesNotChangeEquivalentScalars() {
        #expect(Folding.widthAndCase.fold("\u{F900}").unicodeScalars.elementsEqual(["\u{F900}"]))
    }

    /// Wherever Unicode's small letter is one scalar of these scripts, folding gives it.
    @Test func agreesWithUnicodeOnLatinGreekAndCyrillicLetters() {
        let blocks = [0x41...0x5A, 0xC0...0x17F, 0x391...0x3A9, 0x400...0x481, 0x48A...0x52F]
        for value in blocks.joined() where value != 0x130 {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let expected = Array(scalar.properties.lowercaseMapping.unicodeScalars)
            #expect(
                [Folding.widthAndCase.fold(scalar)] == expected,
                "U+\(String(value, radix: 16))"
            )
        }
    }

    @Test func foldingTwiceChangesNothingMore() {
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let folded = Folding.widthAndCase.fold(scalar)
            #expect(Folding.widthAndCase.fold(folded) == folded)
        }
    }

    @Test func foldedTextKnowsTheOriginalOffsets() {
        let original = "中ＡＢ　c公Ｄ"
        let folded = FoldedText(original, folding: .widthAndCase)
        #expect(folded.text == "中ab c公d")
        #expect(folded.original(0..<3) == 0..<3)
        #expect(folded.original(3..<5) == 3..<9)
        #expect(folded.original(5..<7) == 9..<13)
        #expect(folded.original(7..<11) == 13..<19)
    }
}
