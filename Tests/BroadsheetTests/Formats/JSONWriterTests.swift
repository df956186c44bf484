import Testing

@testable import Broadsheet

@Suite struct JSONWriterTests {
    private func text(_ value: JSONValue, indentation: Int? = nil) -> String {
        String(decoding: value.json(indentation: indentation), as: UTF8.self)
    }

    @Test("a decimal is written as Swift describes it, whether it is whole or not")
    func decimals() {
        var values: [Double] = [0, -0.0, 1, -1, 0.5, 999_999_999_999_999, 1e15, 1e16, -1e15, 1e-7]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let bits = Double(bitPattern: random.next())
            if bits.isFinite { values += [bits, bits.rounded()] }
            values.append(Double(Int64.random(in: -(1 << 51)...1 << 51, using: &random)))
        }
        for value in values {
            #expect(
                String(decoding: JSONValue.number(value).json(), as: UTF8.self) == value.description
            )
        }
    }

    @Test func escapesOnlyWhatJSONDemands() {
        #expect(
            text("a\"b\\c/总𠮷\n\t\r\u{8}\u{C}\u{1F}\u{7F}\u{2028}")
                == #""a\"b\\c/总𠮷\n\t\r\b\f\u001f"# + "\u{7F}\u{2028}\"")
    }

    @Test(arguments: [
        (JSONValue.number(1), "1.0"), (.number(0.1), "0.1"), (.number(1e300), "1e+300"),
        (.number(.leastNonzeroMagnitude), "5e-324"),
        (.number(.infinity), "null"), (.number(.nan), "null"),
        (.integer(9_007_199_254_740_993), "9007199254740993"), (.literal("1e999"), "1e999"),
        (.integer(.min), "-9223372036854775808"),
    ])
    func writesNumbersSoThatTheyReadBack(value: JSONValue, expected: String) {
        #expect(text(value) == expected)
    }

    @Test func putsEachValueOnALineWhenAsked() {
        let value: JSONValue = ["a": [1, [], ["b": nil]], "c": [:]]
        #expect(
            text(value, indentation: 2) == """
                {
                  "a": [
                    1,
                    [],
                    {
                      "b": null
                    }
                  ],
                  "c": {}
                }
                """)
    }

    @Test func appendsToWhatIsThere() {
        var writer = JSONWriter()
        writer.value([1, 2])
        var bytes = Array("x".utf8)
        writer.append(to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "x[1,2]")
    }

    @Test func readsBackWhatItWrote() throws {
        var generator = ArticleGenerator(seed: 11)
        for _ in 0..<300 {
            let value = generator.value(depth: 3)
            #expect(try JSONValue(parsing: value.json()) == value)
            #expect(try JSONValue(parsing: value.json(indentation: 3)) == value)
        }
    }
}
