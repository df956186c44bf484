import Broadsheet
import BroadsheetLua
import Foundation

/// The checks of one plugin after another, shown as they are made.
struct PluginChecks {
    private let folders: PluginFolders
    private let screen = Screen.behind(STDOUT_FILENO)
    private var plugins = 0
    private var faulty = 0

    init(_ folders: PluginFolders) {
        self.folders = folders
    }

    /// Checks a plugin and shows what is wrong with it.
    ///
    /// - Throws: an ``OutputError``.
    mutating func check(_ entry: LuaPluginFolders.Entry) throws {
        let check = PluginCheck(of: entry.path, catalogue: folders.catalogue)
        plugins += 1
        faulty += check.faults.isEmpty ? 0 : 1
        try Listing(
            check.faults.flatMap { Sentences.lines(on: $0) } + [line(entry.name, check)]
        ).write()
    }

    private func line(_ name: String, _ check: PluginCheck) -> String {
        guard check.faults.isEmpty else {
            let faults = Amount.counted(check.faults.count, "fault")
            return "\(name): \(Style.red(faults, on: screen))"
        }
        let well = Style.green("nothing is wrong", on: screen)
        return "\(name): \(well) (\(size(check).joined(separator: ", ")))"
    }

    /// What was looked at.
    private func size(_ check: PluginCheck) -> [String] {
        let manifest = check.manifest
        return [
            Amount.counted(manifest?.hooks.count ?? 0, "handler"),
            Amount.counted(manifest?.options.count ?? 0, "option"),
            Amount.counted(check.caseCount, "case"),
        ]
    }

    /// Sums up, if there was more than one plugin.
    ///
    /// - Throws: the ``ExitStatus`` unless all is well.
    func conclude() throws {
        if plugins > 1 {
            let outcome = faulty == 0 ? "nothing is wrong" : "\(Amount.grouped(faulty)) with faults"
            try Listing(["\(Amount.counted(plugins, "plugin")), \(outcome)"]).write()
        }
        if faulty > 0 { throw ExitStatus.someFailed }
    }
}
