internal import Broadsheet
internal import CLuaShim

/// A compiled regular expression (PCRE2, https://www.pcre.org).
//
// Sendable although it holds a pointer: what it points to is changed once, under its lock and before
// the first match, and PCRE2 documents what is never changed as safe to match from several threads.
final class Regex: @unchecked Sendable {
    private let pointer: OpaquePointer
    let captureCount: Int
    /// The names of captures with their numbers.
    let names: [(name: String, capture: Int)]

    /// Compiles a pattern.
    ///
    /// - Throws: a ``Failure`` that shows where the fault is.
    init(_ pattern: String, flags: String) throws {
        var options: UInt32 = 0
        for flag in flags.unicodeScalars {
            guard let option = Self.options[flag] else {
                throw Failure(
                    .pluginError, "regex.new: there is no flag '\(flag)'; the flags are i m s x b")
            }
            options |= option
        }
        var message = [CChar](repeating: 0, count: 256)
        var offset = 0
        let compiled = bs_regex_compile(
            pattern, pattern.utf8.count, options, &message, message.count, &offset)
        guard let compiled else {
            let text = String(
                decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let before = String(decoding: pattern.utf8.prefix(offset), as: UTF8.self)
            throw Failure(.pluginError, "regex.new: \(text), after '\(before.suffix(20))'")
        }
        pointer = compiled
        captureCount = Int(bs_regex_captures(compiled))
        var names: [(String, Int)] = []
        var capture: UInt32 = 0
        while let name = bs_regex_name(compiled, UInt32(names.count), &capture) {
            names.append((String(cString: name), Int(capture)))
        }
        self.names = names.map { (name: $0.0, capture: $0.1) }
    }

    deinit {
        bs_regex_free(pointer)
    }

    private static let options: [Unicode.Scalar: UInt32] = [
        "i": UInt32(BS_REGEX_CASELESS), "m": UInt32(BS_REGEX_MULTILINE),
        "s": UInt32(BS_REGEX_DOTALL), "x": UInt32(BS_REGEX_EXTENDED), "b": UInt32(BS_REGEX_BYTES),
    ]

    /// The bytes that the compiled expression takes, about.
    var size: Int { bs_regex_size(pointer) }

    /// Finds the first match from an offset on.
    ///
    /// With `isNotEmpty` an empty match just there does not count.
    ///
    /// - Throws: a ``Failure`` if the match takes too many steps.
    /// - Returns: the match, or `nil` if there is none.
    func firstMatch(
        in subject: UnsafeBufferPointer<UInt8>, from start: Int, isNotEmpty: Bool = false,
        using room: MatchRoom
    ) throws -> RegexMatch? {
        guard try matches(subject, from: start, isNotEmpty: isNotEmpty, using: room) else {
            return nil
        }
        return RegexMatch(room, captureCount: captureCount)
    }

    /// Tells whether there is a match from an offset on, as ``firstMatch(in:from:isNotEmpty:using:)``
    /// finds it.
    func matches(
        _ subject: UnsafeBufferPointer<UInt8>, from start: Int, isNotEmpty: Bool = false,
        using room: MatchRoom
    ) throws -> Bool {
        let status = withUnsafePointer(to: CChar(0)) { empty in
            subject.withMemoryRebound(to: CChar.self) {
                bs_regex_match(
                    pointer, room.pointer, $0.baseAddress ?? empty, $0.count, start, isNotEmpty)
            }
        }
        switch status {
        case BS_MATCHED: return true
        case BS_UNMATCHED: return false
        case BS_MATCH_LIMIT:
            throw Failure(.pluginError, "the expression took too many steps on this text")
        case BS_MATCH_OVERDUE: throw Failure(.timeLimit, "stopped by a limit")
        default: throw Failure(.pluginError, "the expression could not be matched")
        }
    }
}

/// Room for the captures of a match: belongs to one thread.
final class MatchRoom {
    fileprivate let pointer: OpaquePointer

    /// Takes room over that a state has made.
    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        bs_match_free(pointer)
    }

    fileprivate func range(_ capture: Int) -> Range<Int>? {
        var start = 0
        var end = 0
        guard bs_match_range(pointer, UInt32(capture), &start, &end), start <= end else {
            return nil
        }
        return start..<end
    }
}

/// A match: byte ranges of the whole and of each capture.
struct RegexMatch {
    let range: Range<Int>
    let captures: [Range<Int>?]

    fileprivate init?(_ room: MatchRoom, captureCount: Int) {
        guard let range = room.range(0) else { return nil }
        self.range = range
        captures = captureCount == 0 ? [] : (1...captureCount).map { room.range($0) }
    }

    /// Adds the captures in order; an unset one is false.
    func addCaptures(of subject: UnsafeBufferPointer<UInt8>, to results: Results) {
        for capture in captures { results.add(capture, of: subject) }
    }

    /// Adds the match as a table: first, last, text, captures by number and name, spans.
    func addTable(
        of subject: UnsafeBufferPointer<UInt8>, names: [(name: String, capture: Int)],
        to results: Results
    ) {
        results.beginTable(4 + captures.count + names.count)
        results.add("first")
        results.add(range.lowerBound + 1)
        results.add("last")
        results.add(range.upperBound)
        results.add("text")
        results.add(UnsafeBufferPointer(rebasing: subject[range]))
        for (index, capture) in captures.enumerated() {
            results.add(index + 1)
            results.add(capture, of: subject)
        }
        for (name, capture) in names {
            results.add(name)
            results.add(captures[capture - 1], of: subject)
        }
        results.add("spans")
        results.beginList(captures.count)
        for capture in captures {
            guard let capture else {
                results.add(false)
                continue
            }
            results.beginTable(2)
            results.add("first")
            results.add(capture.lowerBound + 1)
            results.add("last")
            results.add(capture.upperBound)
        }
    }
}

extension Results {
    fileprivate func add(_ capture: Range<Int>?, of subject: UnsafeBufferPointer<UInt8>) {
        if let capture {
            add(UnsafeBufferPointer(rebasing: subject[capture]))
        } else {
            add(false)
        }
    }
}
