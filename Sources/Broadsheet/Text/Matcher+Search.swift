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
        guard wordCount > 0 else { return }
        withScanner(of: bytes) { scanner in
            if options.contains(.overlapping) {
                scanner.forEachOverlapping(from: start, body)
            } else {
                scanner.forEachLeftmostLongest(from: start, body)
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
        return withScanner(of: bytes) { $0.longest(at: start) }
    }

    private func withScanner<Result>(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ body: (WordScanner) -> Result
    ) -> Result {
        automaton.nodes.withUnsafeBufferPointer { nodes in
            automaton.classes.blocks.withUnsafeBufferPointer { blocks in
                automaton.classes.classes.withUnsafeBufferPointer { classes in
                    body(
                        WordScanner(
                            bytes: bytes,
                            nodes: nodes,
                            blocks: blocks,
                            classes: classes,
                            automaton: automaton
                        )
                    )
                }
            }
        }
    }
}
