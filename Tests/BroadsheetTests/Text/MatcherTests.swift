import Broadsheet
import Testing

@Suite struct MatcherTests {
    @Test func givesTheLongestOfTheLeftmostWords() throws {
        let matcher = try Matcher(words: ["工会", "总工会", "总工会主席"])
        let matches = matcher.matches(in: "市总工会副主席、县总工会主席，工会")
        #expect(matches.map(\.word) == [1, 2, 0])
        #expect(matches[0].range == 3..<12)
    }

    @Test func takesUpAMatchInsideAWordThatDidNotComeToItsEnd() throws {
        let matcher = try Matcher(words: ["abcde", "b", "cd"])
        #expect(matcher.matches(in: "abcdx").map(\.word) == [1, 2])
        #expect(matcher.matches(in: "abcdexb").map(\.word) == [0, 1])
    }

    @Test func givesEveryOccurrenceWhenOverlapping() throws {
        let matcher = try Matcher(words: ["工", "总工会", "工会", "会"], options: .overlapping)
        let matches = matcher.matches(in: "总工会")
        #expect(matches.map(\.word) == [0, 1, 2, 3])
        #expect(matches.map(\.start) == [3, 0, 3, 6])
    }

    @Test func foldsWidthAndCaseAndKeepsTheOffsetsOfTheText() throws {
        let matcher = try Matcher(words: ["abc公司", "Ｄ1"], options: .folding)
        let matches = matcher.matches(in: "ＡbＣ公司 d１")
        #expect(matches.map(\.word) == [0, 1])
        #expect(matches.map(\.range) == [0..<13, 14..<18])
        #expect(try Matcher(words: ["abc"]).matches(in: "ABC").isEmpty)
    }

    @Test func ofEqualWordsTheFirstStandsForAll() throws {
        let matcher = try Matcher(words: ["甲", "乙", "甲"])
        #expect(matcher.matches(in: "甲乙").map(\.word) == [0, 1])
        let folding = try Matcher(words: ["x", "X"], options: .folding)
        #expect(folding.matches(in: "X").map(\.word) == [0])
    }

    @Test func refusesAnEmptyWord() {
        #expect(throws: MatcherError.emptyWord(index: 1)) { try Matcher(words: ["甲", ""]) }
    }

    @Test func refusesAWordThatWouldMakeSearchesSlow() throws {
        let longest = String(repeating: "a", count: Matcher.longestWord)
        #expect(try Matcher(words: [longest]).matches(in: longest).count == 1)
        #expect(throws: MatcherError.wordTooLong(index: 0)) { try Matcher(words: [longest + "a"]) }
    }

    @Test func findsNothingWithoutWords() throws {
        let matcher = try Matcher(words: [])
        #expect(matcher.matches(in: "甲").isEmpty)
        #expect(matcher.longestMatch(in: "甲", at: 0) == nil)
    }

    @Test func doesNotTakeEquivalentScalarsForEqual() throws {
        let matcher = try Matcher(words: ["\u{8C48}"])
        #expect(matcher.matches(in: "\u{F900}").isEmpty)
        #expect(matcher.matches(in: "\u{8C48}").count == 1)
    }

    @Test func findsTheLongestWordThatBeginsAtAPlace() throws {
        let matcher = try Matcher(words: ["总工", "总工会", "工会", "市总工会主席"])
        #expect(matcher.longestMatch(in: "市总工会", at: 3)?.word == 1)
        #expect(matcher.longestMatch(in: "市总工会", at: 0) == nil)
        #expect(matcher.longestMatch(in: "市总工会", at: 6)?.word == 2)
        #expect(matcher.longestMatch(in: "市总工会", at: 12) == nil)
    }

    @Test func stopsWhenTold() throws {
        let matcher = try Matcher(words: ["a"])
        var count = 0
        Array("aaaa".utf8).withUnsafeBufferPointer { bytes in
            matcher.forEachMatch(in: bytes, from: 1) { _ in
                count += 1
                return count < 2
            }
        }
        #expect(count == 2)
        #expect(matcher.firstMatch(in: "baa", from: 2)?.start == 2)
    }

    @Test func passesOverBytesThatAreNotUtf8() throws {
        let matcher = try Matcher(words: ["会", "a"])
        let bytes: [UInt8] = [
            0xE4, 0xBC, 0x61, 0xFF, 0xE4, 0xBC, 0x9A, 0xC0, 0xF0, 0x9F, 0x61, 0xE4,
        ]
        var ends: [Int] = []
        bytes.withUnsafeBufferPointer { bytes in
            matcher.forEachMatch(in: bytes) { match in
                ends.append(match.end)
                return true
            }
        }
        #expect(ends == [3, 7, 11])
    }

    @Test func worksOnScalarsOfAllLengths() throws {
        let matcher = try Matcher(words: ["𠮷野", "é", "😀"], options: .overlapping)
        let matches = matcher.matches(in: "x𠮷野é😀")
        #expect(matches.map(\.range) == [1..<8, 8..<10, 10..<14])
    }
}
