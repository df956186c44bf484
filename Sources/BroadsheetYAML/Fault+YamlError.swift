#if YAML
import Broadsheet
import Yams

extension Fault {
    /// The fault of a file that is not the YAML that it should be.
    init(_ error: YamlError, text: String, file: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let said = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
            let message = Self.remedy(for: problem, mark, text) ?? said
            self.init(
                .syntax, at: SourceLocation(file: file, mark), subject: file, message: message)
        case .duplicatedKeysInMapping(let keys, let context):
            self.init(
                .duplicateKey, at: SourceLocation(file: file, context.mark),
                subject: keys.joined(separator: ", "))
        case .reader(let problem, _, let value, _):
            self.init(
                .syntax, at: .place(ofRefused: value, in: text, file), subject: file,
                found: "U+" + String(value, radix: 16, uppercase: true), message: problem)
        default:
            self.init(
                .syntax, at: SourceLocation(file: file), subject: file,
                message: String(describing: error))
        }
    }
}

extension Fault {
    /// What to do in the two usual cases, both of which are a matter of spaces.
    private static func remedy(for problem: String, _ mark: Mark, _ text: String) -> String? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = lines.dropFirst(mark.line - 1).first?.prefix { $0 == " " || $0 == "\t" } ?? ""
        if start.contains("\t") {
            return "the line is indented with a tab; YAML takes spaces alone"
        }
        guard problem.hasPrefix("did not find expected") else { return nil }
        return "\(problem); are the lines of a list or table indented alike?"
    }
}

extension SourceLocation {
    fileprivate init(file: String, _ mark: Mark) {
        self.init(file: file, line: mark.line, column: mark.column)
    }

    /// The first place of a character that YAML does not allow anywhere in a file.
    fileprivate static func place(
        ofRefused value: Int32, in text: String, _ file: String
    ) -> SourceLocation {
        let before = text.unicodeScalars.prefix { Int32(bitPattern: $0.value) != value }
        return ConfigurationText.location(after: before, file)
    }
}
#endif
