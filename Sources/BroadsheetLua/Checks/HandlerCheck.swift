internal import Broadsheet

/// Looks for handlers that are defined with a colon: they would be handed the article as `self`.
struct HandlerCheck {
    private(set) var faults: [Fault] = []

    init(_ source: PluginSource) {
        let code = source.files[PluginSource.main] ?? []
        guard Self.mayHaveOne(code) else { return }
        let tokens = LuaLexer.tokens(of: code)
        guard tokens.count > 4 else { return }
        for index in 0..<(tokens.count - 4)
        where tokens[index].isSign("function") && tokens[index + 2].isSign(":") {
            let hook = tokens[index + 3].text
            guard ContentHook(rawValue: hook) != nil, tokens[index + 1].kind == .name else {
                continue
            }
            let owner = tokens[index + 1].text
            faults.append(
                source.fault(
                    .colonHandler, hook, line: tokens[index].line,
                    expected: "function \(owner).\(hook)", found: "function \(owner):\(hook)"))
        }
    }

    /// Whether there is a colon before the name of a hook: in few files, and only those are read.
    private static func mayHaveOne(_ code: [UInt8]) -> Bool {
        let hooks = ContentHook.allCases.map { Array($0.rawValue.utf8) }
        return code.indices.contains { index in
            code[index] == UInt8(ascii: ":")
                && hooks.contains { code[(index + 1)...].starts(with: $0) }
        }
    }
}
