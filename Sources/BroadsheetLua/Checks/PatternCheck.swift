internal import Broadsheet

/// Looks for Lua patterns that take the bytes of a character for characters: the literals that are
/// handed to `find`, `match`, `gmatch` and `gsub`.
struct PatternCheck {
    private(set) var faults: [Fault] = []
    private let tokens: [LuaToken]
    private let source: PluginSource
    private let file: String

    private static let functions = ["find", "match", "gmatch", "gsub"]

    init(_ source: PluginSource, _ file: String, _ tokens: [LuaToken]) {
        self.source = source
        self.file = file
        self.tokens = tokens
        let constants = StringConstants(tokens)
        let compiled = CompiledNames(tokens)
        for index in tokens.indices where Self.functions.contains(tokens[index].text) {
            guard let call = PatternCall(tokens, at: index, compiled) else { continue }
            let pattern = constants.text(of: call.pattern, in: tokens)
            for trap in PatternTraps.all(in: pattern) { note(trap) }
        }
    }

    private mutating func note(_ trap: PatternTraps.Trap) {
        let fault = Fault(
            trap.isSet ? .bytesInSet : .repeatedByte,
            at: SourceLocation(file: source.displayPath(of: file), line: trap.line),
            plugin: source.name, subject: trap.text)
        // A constant may be used in several places.
        if !faults.contains(fault) { faults.append(fault) }
    }
}

/// A call of a function of patterns.
private struct PatternCall {
    /// The tokens of the pattern.
    let pattern: Range<Int>

    /// Reads the call whose function's name stands at an index; `nil` if it is none, or is told to
    /// find plain text.
    init?(_ tokens: [LuaToken], at index: Int, _ compiled: CompiledNames) {
        guard index > 0, tokens[index].kind == .name else { return nil }
        let arguments = Self.arguments(tokens, from: index + 1)
        let isMethod = tokens[index - 1].isSign(":")
        if isMethod {
            guard index > 1, !compiled.names.contains(tokens[index - 2].text) else { return nil }
        } else {
            let isOfString =
                index > 1 && tokens[index - 1].isSign(".") && tokens[index - 2].isName("string")
            let isAlias =
                !tokens[index - 1].isSign(".") && !tokens[index - 1].isSign("function")
                && compiled.aliases.contains(tokens[index].text)
            guard isOfString || isAlias else { return nil }
        }
        let place = isMethod ? 0 : 1
        guard arguments.indices.contains(place) else { return nil }
        let plain = place + 2
        if tokens[index].text == "find", arguments.indices.contains(plain),
            tokens[arguments[plain]].first?.isSign("true") == true
        {
            return nil
        }
        pattern = arguments[place]
    }

    /// The arguments in the brackets that open at an index, or the one string that stands there.
    private static func arguments(_ tokens: [LuaToken], from start: Int) -> [Range<Int>] {
        guard start < tokens.count else { return [] }
        if tokens[start].string != nil { return [start..<(start + 1)] }
        guard tokens[start].isSign("(") else { return [] }
        var arguments: [Range<Int>] = []
        var depth = 0
        var first = start + 1
        for index in start..<tokens.count {
            let token = tokens[index]
            if token.opens { depth += 1 }
            if token.closes { depth -= 1 }
            if depth == 0 || depth == 1 && token.isSign(",") {
                arguments.append(first..<index)
                first = index + 1
            }
            if depth == 0 { break }
        }
        return arguments
    }
}

/// The names that stand for compiled expressions and matchers, whose methods take text, and those
/// that stand for functions of `string`.
private struct CompiledNames {
    private(set) var names: Set<String> = []
    private(set) var aliases: Set<String> = []

    private static let modules = ["broadsheet.regex", "broadsheet.matcher"]

    init(_ tokens: [LuaToken]) {
        var makers: Set = ["regex", "matcher"]
        for index in tokens.indices.dropFirst(2) {
            let isRequire = tokens[index].isName("require") && tokens[index - 1].isSign("=")
            if isRequire,
                tokens[index...].prefix(3).contains(where: { token in
                    token.string.map { Self.modules.contains($0.text) } ?? false
                })
            {
                makers.insert(tokens[index - 2].text)
            }
        }
        for index in tokens.indices.dropFirst(2).dropLast(2)
        where tokens[index + 1].isSign(".") && tokens[index - 1].isSign("=") {
            if tokens[index + 2].isName("new"), makers.contains(tokens[index].text) {
                names.insert(tokens[index - 2].text)
            }
            if tokens[index].isName("string"), tokens[index - 2].text == tokens[index + 2].text {
                aliases.insert(tokens[index + 2].text)
            }
        }
    }
}

/// Names that are given one text in a file, and no other.
private struct StringConstants {
    private var values: [String: Range<Int>] = [:]

    init(_ tokens: [LuaToken]) {
        var assigned: Set<String> = []
        for index in tokens.indices.dropLast(2)
        where tokens[index].kind == .name && tokens[index + 1].isSign("=") {
            let name = tokens[index].text
            values[name] = nil
            guard assigned.insert(name).inserted, tokens[index + 2].string != nil else { continue }
            var end = index + 3
            while end + 1 < tokens.count, tokens[end].isSign(".."), tokens[end + 1].string != nil {
                end += 2
            }
            values[name] = (index + 2)..<end
        }
    }

    /// The bytes of an expression as far as they stand in the file.
    func text(of range: Range<Int>, in tokens: [LuaToken]) -> [PatternByte] {
        var bytes: [PatternByte] = []
        var depth = 0
        for index in range {
            let token = tokens[index]
            if token.opens { depth += 1 }
            if token.closes { depth -= 1 }
            guard depth == 0 else { continue }
            if token.string != nil {
                bytes += PatternByte.all(of: token)
            } else if let constant = values[token.text], !range.overlaps(constant) {
                bytes += tokens[constant].flatMap(PatternByte.all)
            }
        }
        return bytes
    }
}

extension LuaToken {
    fileprivate var opens: Bool { ["(", "{", "["].contains(where: isSign) }
    fileprivate var closes: Bool { [")", "}", "]"].contains(where: isSign) }
}
