import Broadsheet
import BroadsheetLua
import BroadsheetPlugins
import Foundation

// Runs the bundled Lua plugins, with a plugin in Swift among them, over pages of text.
//
//     embed-lua PAGE…                     each article with its desk, then the report
//     embed-lua explain PAGE…             who made each field, as `broadsheet explain` shows it
//     embed-lua explain PAGE… --tag NAME  why the tag is there, and why not

func bundled(_ name: String) throws -> Chain.Entry {
    Chain.Entry(try LuaPlugin(path: "\(BroadsheetPlugins.folder)/\(name)"))
}

func read(_ input: Input) throws -> Page {
    let reader = PageReader(path: input.path)
    let text = try Data(contentsOf: URL(fileURLWithPath: input.path))
    let metadata = try? Data(contentsOf: URL(fileURLWithPath: reader.metadataPath))
    return try reader.page(bytes: [UInt8](text), metadata: metadata.map { [UInt8]($0) })
}

func lines(of article: Article) -> [String] {
    let desk = article.metadata["desk"]?.string ?? "no desk"
    let title = article.title.isEmpty ? "(\(article.kind.rawValue))" : article.title
    return ["[\(desk)] \(title): \(article.organizations.count) organizations"]
        + article.activities.map { activity in
            "    \(activity.name) (\(activity.tags.map(\.name).joined(separator: ", ")))"
        }
}

/// Runs pages in parallel and prints what came of them, and how it went.
func report(_ chain: Chain, _ paths: [String]) throws -> Bool {
    let report = try Run(chain).apply(to: paths.map { Input(path: $0) }, load: read) { result in
        (result.page?.articles ?? []).flatMap(lines)
    } deliver: { lines, outcome in
        for line in lines ?? [] { print(line) }
        for failure in outcome.failures {
            print("\(outcome.path): \(failure.plugin ?? "input"): \(failure.message)")
        }
    }
    print(
        "\(report.content.articles) articles, \(report.content.activities) activities,",
        "\(report.failures.count) failures")
    return report.failures.isEmpty
}

/// Runs pages one after another and prints who made what; Swift and Lua are told of alike.
func explain(_ chain: Chain, _ paths: [String], tag: String?) throws -> Bool {
    let session = try chain.makeSession(isTracing: true)
    var isWell = true
    for path in paths {
        let result = session.process(try read(Input(path: path)))
        isWell = isWell && result.failures.isEmpty
        let explanation = Explanation(of: result, by: chain)
        let lines =
            tag.map { TagTable(explanation, $0).lines } ?? ExplanationTable(explanation).lines
        for line in lines { print(line) }
    }
    return isWell
}

let before = ["normalize", "layout", "segment", "byline", "organizations", "activities"]
let chain = Chain(
    try before.map(bundled) + [Chain.Entry(Desk()), bundled("activity-tags")])
try chain.validate()

var arguments = Array(CommandLine.arguments.dropFirst())
var tag: String?
if let option = arguments.firstIndex(of: "--tag"), option + 1 < arguments.count {
    tag = arguments[option + 1]
    arguments.removeSubrange(option...option + 1)
}
let isWell =
    try arguments.first == "explain"
    ? explain(chain, Array(arguments.dropFirst()), tag: tag) : report(chain, arguments)
exit(isWell ? 0 : 1)
