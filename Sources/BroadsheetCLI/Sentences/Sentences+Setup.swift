import Broadsheet

extension Sentences {
    /// Why nothing can be run.
    static func lines(on error: SetupError) -> [String] {
        switch error {
        case .noChainFile(let folder, let installed):
            [
                "broadsheet: there is no chain file: looked for broadsheet.yaml in \(folder)"
                    + " and above, and for \(installed); name one with --chain"
            ]
        case .unknownCommand(let name, let nearest, let isPath):
            [
                "broadsheet: there is no command `\(VisibleText.of(name))`"
                    + (isPath
                        ? "; did you mean `broadsheet run \(VisibleText.of(name))`?"
                        : suggestion(or: "; `broadsheet --help` lists them", nearest))
            ]
        case .missingFiles(let paths):
            paths.map { "\(VisibleText.of($0)): there is no such file or folder" }
                + ["nothing was run"]
        case .inputsAreResults(let paths):
            paths.map {
                "\(VisibleText.of($0)): it is an input, and the results would be written into it;"
                    + " give them another name"
            } + ["nothing was run"]
        case .nothingToRead(let folders): folders.map(line(onEmptyFolder:)) + ["nothing was run"]
        case .missingPluginFolders(let paths):
            paths.map { "--plugins \($0): there is no such folder" } + ["nothing was run"]
        case .unknownPlugin(let name, let nearest, let searched):
            [
                "broadsheet: no plugin `\(name)` is installed"
                    + suggestion(
                        or: "; looked in \(searched.joined(separator: ", "))", nearest)
            ]
        case .noPlugins(let searched):
            [
                "broadsheet: there are no plugins"
                    + (searched.isEmpty ? "" : " in \(searched.joined(separator: ", "))")
                    + "; `broadsheet new plugin NAME` makes one"
            ]
        case .badPluginName(let name, let better):
            [
                "broadsheet: `\(VisibleText.of(name))` cannot be a plugin's name, which begins"
                    + " with a letter and goes on with small letters, digits and hyphens"
                    + suggestion(better)
            ]
        case .pluginExists(let name, let path):
            [
                "\(path): a plugin `\(name)` is there already; choose another name, or remove"
                    + " that one first"
            ]
        case .lockOfDefault(let chain):
            [
                "broadsheet: there is no chain file here to lock; copy \(WorkingFolder.shorten(chain))"
                    + " to this folder first"
            ]
        case .notInChain(let name, let nearest):
            ["broadsheet: the chain has no plugin `\(name)` to lock" + suggestion(nearest)]
        case .noWordList(let hook):
            [
                "broadsheet: --words makes a plugin that tags articles or activities; with --hook"
                    + " \(hook) it cannot"
            ]
        }
    }

    /// Why results cannot be written; nothing where nobody reads them any more.
    static func lines(on error: OutputError) -> [String] {
        switch error {
        case .closedPipe: []
        case .notMade(let path, let reason):
            ["\(VisibleText.of(path)): cannot be written: \(reason); nothing was run"]
        case .noFolder(let folder, let path):
            [
                "\(VisibleText.of(path)): cannot be written: there is no folder"
                    + " \(VisibleText.of(folder)); make it first; nothing was run"
            ]
        case .notWritten(let path, let reason):
            ["\(VisibleText.of(path)): cannot be written: \(reason)"]
        }
    }

    /// A folder that holds nothing to read.
    static func line(onEmptyFolder path: String) -> String {
        let endings = InputList.endings.map { "." + $0 }.joined(separator: ", ")
        return
            "\(VisibleText.of(path)): no file in it ends in \(endings) (the text of a PDF: pdftotext FILE)"
    }

    /// Documents of other kinds that stand among what is read.
    static func line(on documents: InputList.Documents) -> String {
        let endings = documents.endings.map { "." + $0 }.joined(separator: ", ")
        let are = documents.count == 1 ? "is" : "are"
        return "\(VisibleText.of(documents.folder)): \(Amount.counted(documents.count, "file"))"
            + " in it (\(endings)) \(are) not read; take the text out first (of a PDF: pdftotext FILE)"
    }

    /// A link to a folder, which is passed over.
    static func line(onLinkedFolder path: String) -> String {
        "\(VisibleText.of(path)): a link to a folder is not followed; name it as an input to read it"
    }

    /// A file in a folder of inputs that is to hold the results.
    static func line(onOwnResult path: String) -> String {
        "\(VisibleText.of(path)): not read, since the results go there"
    }

    /// A page of which no article came, though nothing failed.
    static func line(onPageWithoutArticles path: String, isBlank: Bool) -> String {
        "\(VisibleText.of(path)): \(isBlank ? "there is no text in it" : "no article was found in it")"
    }

    /// Why a run ended before its last input; `nil` if it did not.
    static func line(onTheEndOf report: Report, _ settings: RunSettings) -> String? {
        let kept = settings.output.map { "; \($0) is as it was" } ?? ""
        return reason(report, settings.run).map { "\($0); the rest is not done\(kept)" }
    }

    private static func reason(_ report: Report, _ run: Run) -> String? {
        switch report.ending {
        case .complete: return nil
        case .cancelled: return "interrupted: the pages in hand are done"
        case .stopped where run.policy == .stop:
            return "stopped at the first failure, as the policy says"
        case .stopped:
            guard let limit = run.maxFailures, report.failures.count >= limit else {
                return "stopped: a plugin could not be started once more"
            }
            return
                "stopped after \(Amount.counted(limit, "failure")), the most that `max-failures` of"
                + " the chain file permits"
        }
    }
}
