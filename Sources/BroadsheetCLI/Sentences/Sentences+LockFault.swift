import Broadsheet
import BroadsheetLua

extension Sentences {
    /// What is otherwise than it was locked, and how to accept it.
    static func aboutLock(_ fault: Fault) -> String? {
        let plugin = fault.subject
        switch fault.code {
        case .changedPlugin:
            return "plugin `\(plugin)` is not as it was locked (version \(fault.expected ?? "?")):"
                + " \(fault.found ?? "it changed"); if that is right, accept it with"
                + " `broadsheet plugins --lock \(plugin)`"
        case .unlockedPlugin:
            return "plugin `\(plugin)` is not in the lock file; if it is to run, take it in with"
                + " `broadsheet plugins --lock \(plugin)`"
        case .lockVersion:
            return "version \(plugin) of the lock file is newer than this broadsheet,"
                + " \(BroadsheetVersion.current)"
        case .lockType:
            return "`\(plugin)` takes \(article(fault.expected))\(found(fault));"
                + " `broadsheet plugins --lock` writes the file anew once it is removed"
        default: return nil
        }
    }

    /// A plugin that is locked, and not in the chain: it does no harm.
    static func line(onSurplus entry: PluginLock.Entry) -> String {
        let place = entry.location.map(place) ?? "broadsheet.lock"
        return "\(place): `\(entry.name)` is locked, and not in the chain;"
            + " `broadsheet plugins --lock` takes it out"
    }
}
