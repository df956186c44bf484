import Broadsheet
import BroadsheetLua
import Foundation

/// What becomes of a lock file, for reading: what is accepted with it.
struct LockListing {
    let lines: [String]

    init(_ path: String, from old: PluginLock?, to new: PluginLock) {
        let screen = Screen.behind(STDOUT_FILENO)
        var rows: [(name: String, version: String, what: String)] = new.entries.compactMap {
            entry in
            guard let before = old?[entry.name] else {
                return (entry.name, entry.version, old == nil ? "" : "is new")
            }
            guard before.identity != entry.identity else { return nil }
            let version =
                before.version == entry.version
                ? entry.version : "\(before.version) → \(entry.version)"
            return (
                entry.name, version, FileChanges(from: before.files, to: entry.files).summary
            )
        }
        let gone = (old?.entries ?? []).filter { new[$0.name] == nil }
        rows += gone.map { ($0.name, $0.version, "is taken out: the chain has it no more") }
        let count = Amount.counted(new.entries.count, "plugin")
        let outcome =
            old == nil ? "locked" : rows.isEmpty ? "as they were" : "\(rows.count) otherwise"
        let names = rows.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
        let versions = rows.map { DisplayWidth.columns(of: $0.version) }.max() ?? 0
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: width - DisplayWidth.columns(of: text) + 2)
        }
        lines =
            ["\(Style.bold(path, on: screen)): \(count), \(outcome)"]
            + rows.map { row in
                let line = "  " + padded(row.name, names) + padded(row.version, versions) + row.what
                return String(line.reversed().drop { $0 == " " }.reversed())
            }
    }
}
