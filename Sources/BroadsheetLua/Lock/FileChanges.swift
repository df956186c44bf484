public import Broadsheet

/// Which files of a plugin became others, from one list of hashes to another.
public struct FileChanges: Sendable, Hashable {
    /// The files whose content is another.
    public private(set) var changed: [String] = []
    /// The files that have come.
    public private(set) var added: [String] = []
    /// The files that are gone.
    public private(set) var removed: [String] = []

    /// Compares.
    public init(from old: JSONObject, to new: JSONObject) {
        for member in new.members {
            guard let known = old[member.key] else {
                added.append(member.key)
                continue
            }
            if known != member.value { changed.append(member.key) }
        }
        removed = old.members.map(\.key).filter { new[$0] == nil }
    }

    /// The files by what became of them: `words.tsv changed, extra.lua is new`.
    public var summary: String {
        [(changed, "changed"), (added, "is new"), (removed, "is gone")]
            .filter { !$0.0.isEmpty }
            .map { files, verb in
                let plural = files.count == 1 ? verb : verb.replacing("is ", with: "are ")
                return "\(Self.list(files)) \(plural)"
            }
            .joined(separator: ", ")
    }

    private static func list(_ files: [String]) -> String {
        let shown = files.prefix(3)
        let rest = files.count - shown.count
        return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }
}
