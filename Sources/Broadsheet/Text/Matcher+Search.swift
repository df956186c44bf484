extension Matcher {
    /// All matches in a string, in order; offsets are UTF-8 bytes.
    public func matches(in text: String) -> [Match] {
        text.withBytes { bytes in
            var matches: [Match] = []
            forEachMatch(in: bytes) { match in
                matches.append(match)
                return true
            }
            return matches
        }
    }

    /// The first match that begins at a UTF-8 offset or behind it.
    ///
    /// Of an overlapping matcher it is the match that ends first.
    public func firstMatch(in text: String, from start: Int = 0) -> Match? {
        text.withBytes { firstMatch(in: $0, from: start) }
    }

    /// The first match in bytes that begins at an offset or behind it.
    public func firstMatch(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Match? {
        var first: Match?
        forEachMatch(in: bytes, from: start) { match in
            first = match
            return false
        }
        return first
    }

    /// Calls a closure with each match in UTF-8 bytes, until it returns `false`.
    ///
    /// Any bytes are safe; a byte that is not UTF-8 belongs to no match.
    ///
    /// - Parameters:
    ///   - bytes: The text; only read while the call lasts.
    ///   - start: The offset, 0 or more, at which the search begins.
    ///   - body: Takes a match and tells whether to go on.
    public func forEachMatch(
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int = 0,
        _ body: (Match) -> Bool
    ) {
        forEachWord(in: bytes, from: start) { word, end in
            body(match(of: word, endingAt: end, in: bytes))
        }
    }

    /// Calls a closure with the index of each word found and the offset of its end, until it returns
    /// `false`: for those who need not know where it begins, which takes longer to tell.
    package func forEachWord(
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int = 0,
        _ body: (_ word: Int, _ end: Int) -> Bool
    ) {
        guard wordCount > 0 else { return }
        WordScanner.scan(bytes, with: automaton) { scanner in
            guard options.contains(.overlapping) else {
                return scanner.forEachLeftmostLongest(from: start) { body(Int($0), $1) }
            }
            scanner.forEachEnd(from: start) { longest, end in
                var word = longest
                repeat {
                    guard body(Int(word), end) else { return false }
                    word = automaton.shorter[Int(word)]
                } while word >= 0
                return true
            }
        }
    }

    /// The longest word that begins exactly at a UTF-8 offset of a string.
    public func longestMatch(in text: String, at start: Int) -> Match? {
        text.withBytes { longestMatch(in: $0, at: start) }
    }

    /// The longest word that begins exactly at an offset of UTF-8 bytes.
    public func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Match? {
        guard wordCount > 0 else { return nil }
        let found = WordScanner.scan(bytes, with: automaton) {
            $0.longest(at: start, lengths: automaton.lengths)
        }
        return (found ?? nil).map { Match(start: start, end: $0.end, word: Int($0.word)) }
    }

    /// A match, whose start is as many scalars before its end as the word has.
    private func match(
        of word: Int, endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Match {
        var start = end
        for _ in 0..<automaton.lengths[word] { start = bytes.startOfScalar(endingAt: start) }
        return Match(start: start, end: end, word: word)
    }
}
