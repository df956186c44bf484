internal import Broadsheet

/// Looks for handlers that are defined with a colon: they would be handed the article as `self`.
struct HandlerCheck {
    private(set) var faults: [Fault] = []

    init(_ source: PluginSource, _ file: String, _ tokens: [LuaToken]) {
        guard file == PluginSource.main, tokens.count > 4 else { return }
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
}
