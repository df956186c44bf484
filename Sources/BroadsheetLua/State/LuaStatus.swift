internal import Broadsheet
internal import CLuaShim

extension bs_status {
    var isLimit: Bool {
        [BS_LIMIT_INSTRUCTIONS, BS_LIMIT_TIME, BS_LIMIT_MEMORY].contains(self)
    }

    var code: Failure.Code {
        switch self {
        case BS_SYNTAX: .pluginSyntax
        case BS_BAD_ANSWER: .pluginAnswer
        case BS_LIMIT_INSTRUCTIONS: .instructionLimit
        case BS_LIMIT_TIME: .timeLimit
        case BS_LIMIT_MEMORY: .memoryLimit
        case BS_CANCELLED: .cancelled
        default: .pluginError
        }
    }
}

extension bs_limits {
    init(_ limits: Limits) {
        self.init(
            memory: limits.memory, instructions: Int64(limits.instructions), time: limits.time)
    }
}

extension ContentHook {
    /// The shim's number of the hook.
    var number: bs_hook {
        switch self {
        case .start: BS_HOOK_START
        case .page: BS_HOOK_PAGE
        case .article: BS_HOOK_ARTICLE
        case .organization: BS_HOOK_ORGANIZATION
        case .activity: BS_HOOK_ACTIVITY
        case .finish: BS_HOOK_FINISH
        }
    }
}
