import Broadsheet
import BroadsheetLua
import BroadsheetPlugins
import Foundation

// Runs the bundled Lua plugins, with a plugin in Swift among them, over pages of text.

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

let before = ["normalize", "layout", "segment", "byline", "organizations"]
let after = ["activities", "activity-tags"]
let chain = Chain(
    try before.map(bundled) + [Chain.Entry(Desk())] + after.map(bundled))
try chain.validate()

let inputs = CommandLine.arguments.dropFirst().map { Input(path: $0) }
let report = try Run(chain).apply(to: inputs, load: read) { result in
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
exit(report.failures.isEmpty ? 0 : 1)
