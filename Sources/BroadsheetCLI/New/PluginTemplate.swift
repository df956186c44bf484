import Broadsheet

/// The files of a plugin that works, and is made to be changed.
struct PluginTemplate {
    /// A file, and what it is for.
    struct File {
        let name: String
        let text: String
        let purpose: String
    }

    let files: [File]

    /// The handlers that there are templates for.
    enum Kind: String, CaseIterable, Sendable {
        case article, activity, organization, page
    }

    /// The template of a plugin with a handler in Lua.
    init(_ name: String, _ kind: Kind) {
        let parts: Parts =
            switch kind {
            case .article: .article(name)
            case .activity: .activity(name)
            case .organization: .organization(name)
            case .page: .page(name)
            }
        files = [
            File(name: "plugin.lua", text: parts.plugin, purpose: "the rule: \(parts.rule)"),
            File(
                name: "cases.lua", text: parts.cases, purpose: "small pages, and what comes of them"
            ),
            File(name: "README.md", text: parts.readme, purpose: "what it does, for its users"),
        ]
    }

    /// The template of a plugin that is nothing but a list of words.
    init(_ name: String, words kind: WordListTemplate.Kind) {
        let template = WordListTemplate(name: name, kind: kind)
        files = [
            File(name: "words.tsv", text: template.words, purpose: "the words; edit this one"),
            File(name: "examples.tsv", text: template.examples, purpose: "texts, and their tags"),
            File(
                name: "plugin.lua", text: template.plugin,
                purpose: "reads words.tsv; stays as it is"),
            File(
                name: "cases.lua", text: template.cases,
                purpose: "reads examples.tsv; stays as it is"),
            File(name: "README.md", text: template.readme, purpose: "what it does, for its users"),
        ]
    }

    /// What a template is put together from.
    struct Parts {
        let rule: String
        let plugin: String
        let cases: String
        let readme: String
    }
}
