/// Divides running text into sentences.
///
/// A sentence ends with 。！？… or with the Latin . ! ? (not ；), to which closing quotes and brackets
/// belong, and at the end of a line. A Latin full stop ends a sentence only before white space, and
/// not after an initial or a usual abbreviation, nor where the text goes on in small letters.
///
/// For example:
///
///     Sentences.ranges(in: "他说：“好。”大家散会。")     // 0..<21 and 21..<36
public enum Sentences {
    /// The sentences' ranges in UTF-8 offsets, without white space around them.
    public static func ranges(in text: String) -> [Range<Int>] {
        text.withBytes { ranges(in: $0) }
    }

    /// The sentences' ranges as offsets into UTF-8 bytes, without white space around them.
    public static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var scanner = SentenceScanner(bytes: bytes)
        var ranges: [Range<Int>] = []
        while let range = scanner.next() { ranges.append(range) }
        return ranges
    }
}

/// Goes through a text sentence by sentence.
private struct SentenceScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    /// Whether a straight quote, which looks the same at both ends, has been opened.
    private var isQuoteOpen = false

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next sentence that is not only white space.
    mutating func next() -> Range<Int>? {
        while offset < bytes.count {
            let start = offset
            scanToEnd(from: start)
            let range = WhiteSpace.trim(start..<offset, in: bytes)
            if !range.isEmpty { return range }
        }
        return nil
    }

    private mutating func scanToEnd(from start: Int) {
        while offset < bytes.count {
            let place = offset
            let scalar = bytes.decodeScalar(at: offset)
            offset += scalar.length
            switch scalar.value {
            case 0x0A, 0x0D, 0x2028, 0x2029:
                isQuoteOpen = false
                return
            case 0x22:
                isQuoteOpen.toggle()
            case let value where SentenceMark.isTerminator(value):
                let isFullStop = passTerminators(first: value)
                passClosers()
                if !isFullStop || isEndBehindFullStop(at: place, sentence: start) { return }
            default:
                break
            }
        }
    }

    /// Passes over further terminators, and tells whether all of them are Latin.
    private mutating func passTerminators(first: UInt32) -> Bool {
        var isLatin = first < 0x80
        while offset < bytes.count {
            let scalar = bytes.decodeScalar(at: offset)
            guard SentenceMark.isTerminator(scalar.value) else { break }
            isLatin = isLatin && scalar.value < 0x80
            offset += scalar.length
        }
        return isLatin
    }

    /// Passes over quotes and brackets that close, and terminators between them.
    private mutating func passClosers() {
        while offset < bytes.count {
            let scalar = bytes.decodeScalar(at: offset)
            if scalar.value == 0x22, isQuoteOpen {
                isQuoteOpen = false
            } else if !SentenceMark.isCloser(scalar.value), !SentenceMark.isTerminator(scalar.value)
            {
                return
            }
            offset += scalar.length
        }
    }

    /// Tells whether the Latin terminators at `place` end the sentence that begins at `start`.
    private func isEndBehindFullStop(at place: Int, sentence start: Int) -> Bool {
        guard offset < bytes.count else { return true }
        guard WhiteSpace.contains(bytes.decodeScalar(at: offset).value) else {
            // Chinese follows without a space; letters and digits are a number or a domain name.
            return bytes[offset] >= 0xE2 && bytes[place] != UInt8(ascii: ".")
        }
        var following = offset
        while following < bytes.count {
            let scalar = bytes.decodeScalar(at: following)
            guard WhiteSpace.contains(scalar.value) else { break }
            if scalar.value == 0x0A { return true }
            following += scalar.length
        }
        guard following < bytes.count else { return true }
        let isSmall = bytes[following] >= 0x61 && bytes[following] <= 0x7A
        if isSmall { return false }
        return bytes[place] != UInt8(ascii: ".") || !isAbbreviation(endingAt: place, from: start)
    }

    /// Tells whether an initial, a usual abbreviation or an item's number stands before a full stop.
    private func isAbbreviation(endingAt end: Int, from start: Int) -> Bool {
        let front = bytes[WhiteSpace.trim(start..<end, in: bytes)]
        if front.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        var first = end
        while first > start, SentenceMark.isLetter(bytes[first - 1]) { first -= 1 }
        let word = bytes[first..<end]
        if word.count == 1, let letter = word.first, letter <= 0x5A { return true }
        return SentenceMark.abbreviations.contains { $0.utf8.elementsEqual(word) }
    }
}

/// What the characters at a sentence's end are.
private enum SentenceMark {
    /// Tells whether a scalar ends sentences: the Chinese marks, also half-width, and Latin ones.
    static func isTerminator(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21, 0x2E, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F,
            0xFF61:
            true
        default: false
        }
    }

    /// Closing quotes and brackets.
    static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011: true
        case 0x3015, 0x3017, 0x301E, 0xFF02, 0xFF07, 0xFF09, 0xFF3D, 0xFF5D, 0xFF63: true
        default: false
        }
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }

    /// Abbreviations that stand before a capital letter within a sentence.
    static let abbreviations = [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Gen", "Col", "Capt", "Lt", "Sgt", "Gov",
        "Sen", "Rep", "St", "Ste", "Mt", "No", "vs", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul",
        "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    ]
}
