internal import Broadsheet

/// The host values that plugins of one state hold, by handle.
struct NativeTable<Value> {
    private var values: [Value?] = []
    private var handles: [NativeKey: Int] = [:]
    /// The plugins that have a value, by its handle.
    private var users: [Set<Int>] = []

    subscript(handle: Int) -> Value? {
        values.indices.contains(handle) ? values[handle] : nil
    }

    /// The handle of a value, for a plugin; it is made if it is new.
    mutating func handle(
        of key: NativeKey, plugin: Int, make: () throws -> Value
    ) rethrows -> Int {
        if let known = handles[key] {
            users[known].insert(plugin)
            return known
        }
        values.append(try make())
        users.append([plugin])
        handles[key] = values.count - 1
        return values.count - 1
    }

    /// Lets go of what only this plugin had.
    mutating func release(plugin: Int) {
        for (key, handle) in handles where users[handle].remove(plugin) != nil {
            guard users[handle].isEmpty else { continue }
            values[handle] = nil
            handles[key] = nil
        }
    }
}

extension LuaHost {
    func regexHandle(_ pattern: String, flags: String, plugin: Int) throws -> Int {
        let key = NativeKey([flags, pattern])
        try state.checkTime()  // a compilation may take long by itself
        return try regexes.handle(of: key, plugin: plugin) {
            let regex = try NativeCache.shared.regex(pattern, flags: flags, key)
            try state.account(regex.size, to: plugin)
            return regex
        }
    }

    func regexSetHandle(_ patterns: [String], flags: String, plugin: Int) throws -> Int {
        let regexes = try patterns.map {
            try regex(regexHandle($0, flags: flags, plugin: plugin))
        }
        return regexSets.handle(of: NativeKey([flags] + patterns), plugin: plugin) { regexes }
    }

    func regexSet(_ handle: Int) throws -> [Regex] {
        guard let set = regexSets[handle] else {
            throw Failure(.pluginError, "this set of expressions is from another state")
        }
        return set
    }

    func regex(_ handle: Int) throws -> Regex {
        guard let regex = regexes[handle] else {
            throw Failure(.pluginError, "this expression is from another state")
        }
        return regex
    }

    /// What a match that reached its limit of steps is charged.
    private static let unitsOfFailedMatch = 2_500_000
    /// Each match may take long by itself; so many pass before the clock is read.
    private static let matchesPerClock = 8
    /// What one search gives at most: an empty match fits everywhere.
    private static let maximumMatches = 1_000_000
    /// What the matches of one text may have in captures: each takes memory that is nobody's.
    private static let maximumCaptures = 4_000_000

    func match(
        _ regex: Regex, _ subject: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        _ call: HostCall
    ) throws -> RegexMatch? {
        call.results.charge(range.count / 16)
        return try firstMatch(
            regex, subject.ending(at: range.upperBound), from: range.lowerBound,
            isNotEmpty: false, call)
    }

    /// Tells whether an expression matches, which takes less than to tell where.
    func matches(
        _ regex: Regex, _ subject: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        _ call: HostCall
    ) throws -> Bool {
        call.results.charge(range.count / 16)
        do {
            return try regex.matches(
                subject.ending(at: range.upperBound), from: range.lowerBound, using: matchRoom)
        } catch {
            call.results.charge(Self.unitsOfFailedMatch)
            throw error
        }
    }

    private func firstMatch(
        _ regex: Regex, _ subject: UnsafeBufferPointer<UInt8>, from start: Int, isNotEmpty: Bool,
        _ call: HostCall
    ) throws -> RegexMatch? {
        do {
            return try regex.firstMatch(
                in: subject, from: start, isNotEmpty: isNotEmpty, using: matchRoom)
        } catch {
            // A match that was given up has taken its five million steps.
            call.results.charge(Self.unitsOfFailedMatch)
            throw error
        }
    }

    func allMatches(
        _ regex: Regex, _ subject: UnsafeBufferPointer<UInt8>, _ call: HostCall
    ) throws -> [RegexMatch] {
        var matches: [RegexMatch] = []
        var start = 0
        var isNotEmpty = false
        var captures = 0
        defer { call.results.charge(start / 16 + matches.count * 20 + captures) }
        while start <= subject.count {
            let match = try firstMatch(
                regex, subject, from: start, isNotEmpty: isNotEmpty, call)
            guard let match else {
                start = subject.count
                break
            }
            guard matches.count < Self.maximumMatches else {
                throw Failure(.pluginError, "more than \(Self.maximumMatches) matches")
            }
            captures += match.captures.count
            guard captures <= Self.maximumCaptures else {
                throw Failure(.pluginError, "more than \(Self.maximumCaptures) captures")
            }
            matches.append(match)
            if matches.count % Self.matchesPerClock == 0 { try state.checkTime() }
            start = match.range.upperBound
            isNotEmpty = match.range.isEmpty
        }
        return matches
    }

    /// The handle of a matcher.
    func matcherHandle(
        _ words: [String], _ options: Matcher.Options, _ electorate: Electorate?, plugin: Int
    ) throws -> Int {
        let wordsKey = NativeKey([String(options.rawValue)] + words)
        let key = electorate.map { wordsKey.with($0.identity) } ?? wordsKey
        try state.checkTime()
        return try matchers.handle(of: key, plugin: plugin) {
            do {
                // Before it is made: what would be too large is not made at all.
                let room = NativeCache.room(for: words) + (electorate?.size ?? 0)
                try state.account(room, to: plugin)
                return (try NativeCache.shared.matcher(words, options, wordsKey), electorate)
            } catch let error as MatcherError {
                throw Failure(.pluginError, "matcher.new: \(error.reason)")
            }
        }
    }

    func matcher(_ handle: Int) throws -> Matcher {
        guard let matcher = matchers[handle]?.matcher else {
            throw Failure(.pluginError, "this matcher is from another state")
        }
        return matcher
    }

    /// For whom the words of a matcher vote; `nil` where they do not.
    func electorate(ofMatcher handle: Int) -> Electorate? { matchers[handle]?.electorate }

    /// Calls a closure with marks for the words of a matcher, none of them marked.
    func withWordMarks(of matcher: Matcher, _ body: (inout WordMarks) -> Void) {
        var marks = WordMarks()
        swap(&marks, &wordMarks)  // moved out, so that the loop has it for itself
        defer { swap(&marks, &wordMarks) }
        marks.begin(wordCount: matcher.wordCount)
        body(&marks)
    }
}

extension MatcherError {
    /// What is wrong with the words, counted as a plugin counts them.
    fileprivate var reason: String {
        switch self {
        case .emptyWord(let index): "word \(index + 1) is empty"
        case .wordTooLong(let index): "word \(index + 1) is too long"
        case .tooManyScalars:
            "the words hold more different characters than a matcher can tell apart"
        }
    }
}
