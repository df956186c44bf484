internal import Broadsheet
internal import Foundation

/// Compiled expressions and matchers of the whole process, by content, shared by the workers.
//
// Sendable although it is changed: all access to the tables is under the lock, and what they hold
// is immutable.
final class NativeCache: @unchecked Sendable {
    static let shared = NativeCache()

    private let lock = NSLock()
    private var regexes: [NativeKey: Regex] = [:]
    private var matchers: [NativeKey: Matcher] = [:]

    /// Expressions made from the text of pages would fill the memory; past this many bytes, as far
    /// as they are known, none is kept.
    private static let limit = 256 << 20
    private var size = 0

    /// The bytes that a matcher of some words takes, about.
    static func room(for words: [String]) -> Int { words.reduce(0) { $0 + $1.utf8.count * 8 } }

    /// The compiled expression of a pattern, which its key stands for.
    func regex(_ pattern: String, flags: String, _ key: NativeKey) throws -> Regex {
        if let known = lock.withLock({ regexes[key] }) { return known }
        let compiled = try Regex(pattern, flags: flags)
        lock.withLock {
            guard size + compiled.size < Self.limit else { return }
            size += compiled.size
            regexes[key] = compiled
        }
        return compiled
    }

    /// The matcher of a word list, which its key stands for.
    func matcher(
        _ words: [String], _ options: Matcher.Options, _ key: NativeKey
    ) throws -> Matcher {
        if let known = lock.withLock({ matchers[key] }) { return known }
        let compiled = try Matcher(words: words, options: options)
        let room = Self.room(for: words)
        lock.withLock {
            guard size + room < Self.limit else { return }
            size += room
            matchers[key] = compiled
        }
        return compiled
    }
}
