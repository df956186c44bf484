import Broadsheet
import BroadsheetLua
import Foundation

/// A plugin that is being made, with what belongs to it where there is none yet: a chain file, and
/// what editors read.
struct NewPlugin {
    let name: PluginName
    let template: PluginTemplate
    let place: NewPluginPlace

    private var folder: String { "\(place.plugins)/\(name.text)" }

    /// Writes the files and tells what was made and what comes next.
    ///
    /// - Throws: an ``OutputError``.
    func make() throws -> Made {
        let written = template.files.map { (path: "\(folder)/\($0.name)", text: $0.text) }
        for file in written { try NewFile.write(file.text, to: file.path) }
        let editor = EditorFiles(place)
        let hasEditorFiles = try editor.write()
        return Made(
            name: name.text, folder: folder, files: template.files, chain: try chain(),
            editorFiles: hasEditorFiles ? editor.names : [])
    }

    /// Writes a chain file where there is none.
    private func chain() throws -> Made.Chain {
        if let file = place.chainFile { return .kept(file) }
        let installed = Installation.current.chainFile
        guard let text = ChainText(installed)?.adding(name.text) else { return .none }
        let path = place.path(ChainFileSearch.names[0])
        try NewFile.write(text, to: path)
        return .made(path)
    }

    /// What was made.
    struct Made {
        /// What became of the chain file.
        enum Chain {
            /// There was one, which is as it was.
            case kept(String)
            /// It was made of the installed one.
            case made(String)
            /// There is none, and none to copy.
            case none
        }

        let name: String
        let folder: String
        let files: [PluginTemplate.File]
        let chain: Chain
        let editorFiles: [String]
    }
}

extension NewPlugin.Made {
    /// The report, and the three commands that come next.
    var lines: [String] {
        let screen = Screen.behind(STDOUT_FILENO)
        var lines = ["\(Style.bold(folder, on: screen)) is made:"]
        lines += Self.table(files.map { ($0.name, $0.purpose) })
        if case .made(let path) = chain {
            lines.append("\(path) is made: the default chain, with \(name) at its end")
        }
        if !editorFiles.isEmpty {
            lines.append(
                "\(editorFiles.joined(separator: ", ")): for editors, to complete and check by")
        }
        return lines + ["", "Next:"] + Self.table(commands)
    }

    private var commands: [(String, String)] {
        let run =
            switch chain {
            case .made: "runs the chain over a page"
            case .kept(let path): "runs the chain, once `- \(name)` stands in \(path)"
            case .none: "runs the chain, once a broadsheet.yaml names \(name)"
            }
        return [
            ("broadsheet check \(name)", "tells all that is wrong or missing"),
            ("broadsheet test \(name)", "runs its cases"),
            ("broadsheet run PAGE.txt", run),
        ]
    }

    private static func table(_ rows: [(String, String)]) -> [String] {
        let width = rows.map { DisplayWidth.columns(of: $0.0) }.max() ?? 0
        return rows.map { row in
            let gap = String(repeating: " ", count: width - DisplayWidth.columns(of: row.0) + 3)
            return "  \(row.0)\(gap)\(row.1)"
        }
    }
}
