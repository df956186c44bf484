internal import Broadsheet

extension HostFunction {
    private static func text(
        _ name: String, _ parameters: [Parameter], returns: [String], _ summary: String,
        example: String, body: @escaping @Sendable (LuaHost, inout HostCall) throws -> Void
    ) -> HostFunction {
        HostFunction(
            .module("broadsheet.text"), name, parameters, returns: returns, summary,
            example: example, body: body)
    }

    private static let s = Parameter("s", "string", "The text, UTF-8.")

    private static func mapping(
        _ name: String, _ summary: String, example: String,
        _ map: @escaping @Sendable (String) -> String
    ) -> HostFunction {
        text(name, [s], returns: ["string"], summary, example: example) { _, call in
            call.results.add(map(try call.text()))
        }
    }

    /// `broadsheet.text`: Unicode-aware text.
    static let textModule: [HostFunction] = [
        mapping(
            "trim", "Removes white space at both ends, U+3000 and no-break spaces included.",
            example: #"text.trim("　会议 ") == "会议""#, WhiteSpace.trim),
        mapping(
            "squeeze", "Makes each run of white space one space, and trims.",
            example: #"text.squeeze("a　 b") == "a b""#, WhiteSpace.squeeze),
        mapping(
            "strip_space", "Removes all white space.",
            example: #"text.strip_space("张 三") == "张三""#, WhiteSpace.strip),
        mapping(
            "fold", "Folds width and case, for matching.",
            example: #"text.fold("ＡＢＣ") == "abc""#, Folding.widthAndCase.fold),
        mapping(
            "width_fold", "Makes full-width letters, digits and spaces half-width.",
            example: #"text.width_fold("１５０") == "150""#, Folding.width.fold),
        text(
            "length", [s], returns: ["integer"], "Counts the characters (Unicode scalars).",
            example: #"text.length("会议") == 2"#
        ) { _, call in call.results.add(try call.text().unicodeScalars.count) },
        text(
            "width", [s], returns: ["integer"], "Counts terminal columns; Chinese takes two.",
            example: #"text.width("会议") == 4"#
        ) { _, call in call.results.add(DisplayWidth.columns(of: try call.text())) },
        text(
            "sub",
            [
                s,
                Parameter(
                    "first", "integer", "The first character, from 1; negative: from the end."),
                Parameter("last", "integer", "The last character.", isOptional: true),
            ],
            returns: ["string"], "Cuts by characters, as string.sub does by bytes.",
            example: #"text.sub("工会会员", 3, 4) == "会员""#
        ) { _, call in
            let scalars = Array(try call.text().unicodeScalars)
            let first = try call.integer()
            let last = try call.integer(default: -1)
            var cut = String.UnicodeScalarView()
            cut.append(contentsOf: scalars[luaFirst: first, last: last])
            call.results.add(String(cut))
        },
        text(
            "scalars", [s], returns: ["string[]"], "Splits into characters.",
            example: #"#text.scalars("会议") == 2"#
        ) { _, call in
            let scalars = try call.text().unicodeScalars
            call.results.charge(scalars.count * 4)
            call.results.beginList(scalars.count)
            for scalar in scalars { call.results.add(String(scalar)) }
        },
        text(
            "is_han", [s], returns: ["boolean"], "Tells whether all characters are Chinese.",
            example: #"text.is_han("会议")"#
        ) { _, call in
            let scalars = try call.text().unicodeScalars
            call.results.add(!scalars.isEmpty && scalars.allSatisfy(\.isHan))
        },
        text(
            "han_ratio", [s], returns: ["number # 0…1"],
            "The share of Chinese characters among those that are no white space.",
            example: #"text.han_ratio("会议 ab") == 0.5"#
        ) { _, call in
            var (printed, han) = (0, 0)
            for scalar in try call.text().unicodeScalars where !WhiteSpace.contains(scalar) {
                printed += 1
                if scalar.isHan { han += 1 }
            }
            call.results.add(printed == 0 ? 0 : Double(han) / Double(printed))
        },
        text(
            "starts_with", [s, Parameter("prefix", "string", "The beginning.")],
            returns: ["boolean"], "Tells whether the text begins with another.",
            example: #"text.starts_with("本报讯", "本报")"#
        ) { _, call in
            let bytes = try call.bytes()
            call.results.add(bytes.starts(with: try call.bytes()))
        },
        text(
            "ends_with", [s, Parameter("suffix", "string", "The end.")],
            returns: ["boolean"], "Tells whether the text ends with another.",
            example: #"text.ends_with("总工会", "工会")"#
        ) { _, call in
            let bytes = try call.bytes()
            let suffix = try call.bytes()
            call.results.add(bytes.suffix(suffix.count).elementsEqual(suffix))
        },
        text(
            "split", [s, Parameter("separator", "string", "Plain text.")],
            returns: ["string[]"], "Splits at each occurrence of a plain text.",
            example: #"#text.split("甲、乙", "、") == 2"#
        ) { _, call in
            let bytes = try call.bytes()
            let separator = try call.bytes()
            guard !separator.isEmpty else {
                throw Failure(.pluginError, "text.split: the separator is empty")
            }
            guard let parts = bytes.split(separator: separator, limit: 1_000_000) else {
                throw Failure(.pluginError, "text.split: more than 1000000 parts")
            }
            call.results.charge(parts.count * 4)
            call.results.beginList(parts.count)
            for part in parts { call.results.add(UnsafeBufferPointer(rebasing: bytes[part])) }
        },
        text(
            "sentences", [s], returns: ["{ first: integer, last: integer }[]"],
            "Finds the sentences; closing quotes and brackets belong to the sentence before.",
            example: #"#text.sentences("他来了。她走了！") == 2"#
        ) { _, call in
            let ranges = Sentences.ranges(in: try call.bytes())
            call.results.charge(ranges.count * 8)
            call.results.beginList(ranges.count)
            for range in ranges {
                call.results.beginTable(2)
                call.results.add("first")
                call.results.add(range.lowerBound + 1)
                call.results.add("last")
                call.results.add(range.upperBound)
            }
        },
        text(
            "sentence_bounds", [s],
            returns: ["integer[] # first and last of each sentence, one after another"],
            "Finds what sentences does, and makes no tables of it: for whole articles.",
            example: #"table.concat(text.sentence_bounds("他来了。她走了！"), " ") == "1 12 13 24""#
        ) { _, call in
            let ranges = Sentences.ranges(in: try call.bytes())
            call.results.charge(ranges.count * 4)
            call.results.add(ranges.flatMap { [$0.lowerBound + 1, $0.upperBound] })
        },
        text(
            "number", [s], returns: ["number?"],
            "Reads a number in digits or Chinese numerals; nil for anything else.",
            example: #"text.number("一百五十") == 150"#
        ) { _, call in
            let text = try call.text()
            guard text.utf8.count <= longestNumber else { return call.results.addNil() }
            if let integer = ChineseNumeral.integer(text) {
                call.results.add(integer)
            } else if let number = ChineseNumeral.number(text) {
                call.results.add(number)
            } else {
                call.results.addNil()
            }
        },
        text(
            "find_any",
            [
                s, Parameter("words", "string[]", "Plain texts."),
                Parameter("init", "integer", "Where to begin, a byte position.", isOptional: true),
            ],
            returns: ["integer? # first", "integer # last", "integer # which word"],
            "Finds the earliest of some words, the longest at a tie. For many words use a matcher.",
            example: #"text.find_any("召开会议", { "举办", "会议" })"#
        ) { _, call in
            let bytes = try call.bytes()
            guard let words = call.value().elements else {
                throw Failure(.pluginError, "bad argument #2 to 'text.find_any' (list expected)")
            }
            let start = max(try call.integer(default: 1), 1) - 1
            var best: (start: Int, end: Int, word: Int)?
            for (index, word) in words.enumerated() {
                guard case .bytes(let word) = word, !word.isEmpty,
                    let found = bytes.first(word, from: start)
                else { continue }
                let end = found + word.count
                if best.map({ found < $0.start || (found == $0.start && end > $0.end) }) ?? true {
                    best = (found, end, index + 1)
                }
            }
            call.results.charge(words.count * bytes.count / 64)
            guard let best else { return call.results.addNil() }
            call.results.add(best.start + 1)
            call.results.add(best.end)
            call.results.add(best.word)
        },
    ]
}

extension Unicode.Scalar {
    /// Whether it is a Chinese character (Unicode blocks of CJK ideographs, and 〇).
    fileprivate var isHan: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0xF900...0xFAFF, 0x3005, 0x3007:
            true
        default: false
        }
    }
}

extension Array {
    /// The elements from `first` to `last` as Lua counts: from 1, inclusive, negative from the end.
    fileprivate subscript(luaFirst first: Int, last last: Int) -> ArraySlice<Element> {
        let low = Swift.max(first >= 0 ? first : count + Swift.max(first, -count) + 1, 1)
        let high = Swift.min(last >= 0 ? last : count + Swift.max(last, -count - 1) + 1, count)
        return low <= high ? self[(low - 1)..<high] : []
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func first(_ word: [UInt8], from start: Int) -> Int? {
        guard start <= count - word.count else { return nil }
        return UnsafeBufferPointer(rebasing: self[start...]).offset(of: word).map { start + $0 }
    }

    /// The ranges between the occurrences of a separator; `nil` if there are more than `limit`.
    fileprivate func split(separator: UnsafeBufferPointer<UInt8>, limit: Int) -> [Range<Int>]? {
        var parts: [Range<Int>] = []
        var start = 0
        let word = Array(separator)
        while let found = first(word, from: start) {
            guard parts.count < limit else { return nil }
            parts.append(start..<found)
            start = found + word.count
        }
        parts.append(start..<count)
        return parts
    }
}

/// More bytes than any number is written with; to read what is longer would take its memory many times.
private let longestNumber = 1024
