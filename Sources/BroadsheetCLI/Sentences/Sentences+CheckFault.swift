import Broadsheet
import BroadsheetLua

extension Sentences {
    /// What is wrong with a plugin's table, or with its code as far as it can be seen.
    static func aboutCode(_ fault: Fault) -> String? {
        let subject = fault.subject
        switch fault.code {
        case .missingField: return missing(fault)
        case .noHandler:
            return "the plugin has no handler, so that it does nothing; define one, such as"
                + " `\(fault.expected ?? "function plugin.article(article)")`"
        case .surplusParameters:
            let given = fault.expected == "nothing" ? "nothing" : "(\(fault.expected ?? ""))"
            let parameters = Amount.counted(fault.found.flatMap(Int.init) ?? 0, "parameter")
            return "`\(subject)` has \(parameters) and is called with \(given)"
        case .colonHandler:
            return
                "the handler `\(subject)` is defined with a colon, so that its first parameter is"
                + " `self`; write `\(fault.expected ?? "a dot")`"
        case .bytesInSet:
            return
                "`\(VisibleText.of(subject))` is a set of bytes, not of characters: it takes parts"
                + " of other characters for these; use `broadsheet.regex`"
        case .repeatedByte:
            return
                "in `\(VisibleText.of(subject))` only the last byte of the character is repeated;"
                + " use `broadsheet.regex`, or `%` before a sign that is meant as it is"
        case .unknownGlobal:
            return "there is no global `\(subject)`"
                + (withheld(subject)
                    ?? suggestion(
                        or: "; is a `local` missing, or a `require`?", fault.nearest))
        case .failingCase:
            let failure = Failure(
                Failure.Code(rawValue: fault.found ?? ""), fault.message ?? "",
                location: fault.location)
            return what(failure)
                + (subject.isEmpty ? "" : " (met in the case \"\(VisibleText.of(subject))\")")
        default: return nil
        }
    }

    /// A field that is not there, and what it is for.
    private static func missing(_ fault: Fault) -> String {
        let path = fault.subject.split(separator: ".").map(String.init)
        let expected = fault.expected.map(article)
        guard path.count > 1, let key = path.last else {
            return "the plugin has no `\(fault.subject)`" + (expected.map { "; it is \($0)" } ?? "")
        }
        let option = path.dropLast().joined(separator: ".")
        let purpose =
            switch key {
            case "help": "; write a sentence on what it does"
            case "default": "; it is \(expected ?? "the value where none is set")"
            default: expected.map { "; it is \($0)" } ?? ""
            }
        return "option `\(option)` has no `\(key)`\(purpose)"
    }

    /// What is wrong with a plugin's README or its cases.
    static func aboutPapers(_ fault: Fault) -> String? {
        let subject = fault.subject
        switch fault.code {
        case .noReadme:
            return isSingleFile(fault)
                ? "a plugin of one file has no README; make a folder of it, with plugin.lua in it"
                : "there is no README.md; write one with a line `# \(fault.plugin ?? "")` and the"
                    + " sections What it does, Options, Example"
        case .readmeTitle: return "the first line is to be `\(subject)`"
        case .readmeSection:
            return "there is no section `## \(subject)`" + suggestion(fault.nearest)
        case .readmeOption:
            return "the table of options has no row for `\(subject)`; write one:"
                + " | `\(subject)` | type | default | meaning |"
        case .strayReadmeOption:
            return "the plugin has no option `\(subject)`"
                + suggestion(or: "; take the row away", fault.nearest)
        case .noCases:
            return isSingleFile(fault)
                ? "a plugin of one file has no cases; make a folder of it, with plugin.lua in it"
                : "there is no cases.lua; write one that returns a list of cases"
        case .fewCases:
            let found = fault.found == "1" ? "there is one case" : "there is no case"
            return "\(found); write one that the plugin changes, and one that it leaves alone"
        case .noChangingCase:
            return "the plugin changes nothing in any case; write one that shows what it does"
        case .noIdleCase:
            return "the plugin changes something in every case; write one that it leaves alone"
        default: return nil
        }
    }

    private static func isSingleFile(_ fault: Fault) -> Bool {
        fault.location.map { !$0.file.hasSuffix("/\(fault.subject)") } ?? false
    }

    /// What to say to a plugin that asks for a library of Lua that it cannot have.
    static func withheld(_ global: String) -> String? {
        guard ["io", "os", "debug", "package", "dofile", "loadfile"].contains(global) else {
            return nil
        }
        return "; plugins cannot reach files, the system or the network: a plugin's own files are"
            + " read with `broadsheet.data`"
    }
}
