import Testing

@testable import Broadsheet

@Suite struct JSONScannerTests {
    @Test(arguments: [
        (#"{"a":[1,-2.5,true,false,null,"x"]}"#, 1),
        (#" [ ] "#, 0),
    ])
    func readsNestedValues(text: String, members: Int) throws {
        let value = try JSONValue(parsing: text)
        #expect((value.object?.count ?? 0) == members)
        #expect(String(decoding: value.json(), as: UTF8.self) == text.filter { $0 != " " })
    }

    @Test func keepsTheOrderOfKeys() throws {
        let value = try JSONValue(parsing: #"{"z":1,"a":2,"总":3}"#)
        #expect(value.object?.members.map(\.key) == ["z", "a", "总"])
    }

    @Test func readsEveryEscape() throws {
        let value = try JSONValue(parsing: #""\"\\\/\b\f\n\r\t\u603b\ud842\udfb7x\u0000""#)
        #expect(value == "\"\\/\u{8}\u{C}\n\r\t总𠮷x\0")
    }

    @Test(arguments: [
        ("", JSONError.Reason.unexpectedEnd, 1), ("[1,]", .unexpectedCharacter, 4),
        ("[1 2]", .unexpectedCharacter, 4), ("{\"a\" 1}", .unexpectedCharacter, 6),
        ("{a:1}", .unexpectedCharacter, 2), ("{\"a\":1,}", .unexpectedCharacter, 8),
        ("[1}", .unexpectedCharacter, 3), ("nul", .unexpectedCharacter, 1),
        ("\"a", .unexpectedEnd, 3), ("\"a\\", .unexpectedEnd, 4), ("\"\\x\"", .invalidEscape, 2),
        ("\"\\u12g4\"", .invalidEscape, 2), ("\"总\\ud800\"", .loneSurrogate, 3),
        ("\"\\ud800\\u0041\"", .loneSurrogate, 2), ("\"\\udc00\"", .loneSurrogate, 2),
        ("\"a\tb\"", .controlCharacter, 3), ("01", .invalidNumber, 1),
        ("-", .unexpectedEnd, 2), ("1.", .unexpectedEnd, 3), ("1.x", .unexpectedCharacter, 3),
        ("1e+", .unexpectedEnd, 4), ("+1", .unexpectedCharacter, 1),
        ("1 1", .trailingContent, 3), ("{\"a\":1,\"a\":2}", .duplicateKey, 8),
        ("{\"a\":1,\"\\u0061\":2}", .duplicateKey, 8), ("\u{FEFF}1", .unexpectedCharacter, 1),
    ])
    func refusesWhatIsNotJSON(text: String, reason: JSONError.Reason, column: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error?.reason == reason)
        #expect(error?.location.column == column)
    }

    @Test func countsLinesAndScalars() {
        let error = #expect(throws: JSONError.self) {
            try JSONValue(parsing: "{\n  \"总工会\": \"𠮷\", x\n}")
        }
        #expect(error?.location == JSONLocation(offset: 25, line: 2, column: 15))
    }

    @Test func tellsTheOffsetOfBytesThatAreNotUTF8() {
        for tail in [[0xFF], [0xE6, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98]] as [[UInt8]] {
            let error = #expect(throws: JSONError.self) {
                try JSONValue(parsing: [0x22] + Array("总x".utf8) + tail + [0x22])
            }
            #expect(error?.reason == .invalidUTF8)
            #expect(error?.location.offset == 5)
        }
    }

    @Test func limitsTheDepth() {
        let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
        #expect(throws: Never.self) { try JSONValue(parsing: deep(256)) }
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: deep(257)) }
        #expect(error?.reason == .tooDeep)
    }

    @Test func findsATwinAmongManyKeys() throws {
        let members = (0..<100).map { "\"k\($0)\":\($0)" }
        let object = "{" + members.joined(separator: ",") + "}"
        #expect(try JSONValue(parsing: object).object?.count == 100)
        let twin = "{" + (members + ["\"k7\":0"]).joined(separator: ",") + "}"
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: twin) }
        #expect(error?.reason == .duplicateKey)
    }

    @Test func takesCanonicallyEquivalentKeysForTwo() throws {
        let value = try JSONValue(parsing: "{\"\u{F900}\":1,\"\u{8C48}\":2}")
        #expect(value.object?["\u{F900}"] == 1)
        #expect(value.object?["\u{8C48}"] == 2)
    }

    @Test(arguments: [
        ("9007199254740993", JSONValue.integer(9_007_199_254_740_993)),
        ("-9223372036854775808", .integer(.min)), ("1.0", .number(1)), ("0.1", .number(0.1)),
        ("1e3", .number(1000)), ("-0.0", .number(-0.0)), ("-0", .literal("-0")),
        ("9223372036854775808", .literal("9223372036854775808")), ("1e999", .literal("1e999")),
        ("1e-999", .literal("1e-999")),
        ("0.1234567890123456789", .literal("0.1234567890123456789")),
    ])
    func keepsEveryNumber(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: text) == value)
    }

    @Test func givesTokensWithTheirPlaces() throws {
        let text = Array("{\"a\":\n [1]}".utf8)
        let tokens = try JSONScanner.scan(text) { scanner throws(JSONError) in
            var tokens: [(JSONToken, JSONLocation)] = []
            repeat {
                tokens.append((try scanner.next(), scanner.location))
            } while tokens.last?.0 != .end
            return tokens
        }
        #expect(
            tokens.map(\.0) == [
                .beginObject, .key("a"), .beginArray, .scalar(1), .endArray, .endObject, .end,
            ])
        #expect(tokens[3].1 == JSONLocation(offset: 8, line: 2, column: 3))
    }
}
