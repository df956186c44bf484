import Broadsheet

extension Sentences {
    /// What is wrong with a configuration file as a whole.
    static func aboutFile(_ fault: Fault) -> String? {
        let said = fault.message.map { ": \($0)" } ?? ""
        switch fault.code {
        case .unreadable: return "cannot be read\(said)"
        case .unknownFormat:
            return "files that end in \(fault.found ?? "this") are no chain files;"
                + " those end in \(fault.expected ?? ".json")"
        case .needsYAML:
            return "this broadsheet was built without YAML; write the chain in JSON"
        case .encoding: return "the file is not UTF-8; save it as UTF-8"
        case .syntax:
            let reason = fault.message.map { ": " + words(ofReason: $0) } ?? ""
            let found = fault.found.map { " (found \($0))" } ?? ""
            return "this is not \(format(fault.subject))\(reason)\(found)"
        case .duplicateKey: return "the key `\(fault.subject)` stands here twice"
        case .unusableValue:
            return "a configuration cannot hold \(fault.found ?? "this")"
                + (fault.expected.map { "; expected \(article($0))" } ?? "") + said
        default: return nil
        }
    }

    private static func format(_ file: String) -> String {
        file.hasSuffix(".yaml") || file.hasSuffix(".yml") ? "YAML" : "JSON"
    }
}
