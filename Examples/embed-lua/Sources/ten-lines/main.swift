import Broadsheet
import BroadsheetLua
import BroadsheetPlugins
import Foundation

let names = ["normalize", "layout", "segment", "byline", "organizations"]
let lua = try names.map { try LuaPlugin(path: "\(BroadsheetPlugins.folder)/\($0)") }
let shout = SwiftPlugin("shout") { handlers, _ in
    handlers.article = { article, _ in
        article.metadata["heading"] = .string(article.title.uppercased())
        return .keep
    }
}
let session = try Chain(lua + [shout]).makeSession()
let text = try Data(contentsOf: URL(fileURLWithPath: "page.txt"))
let page = try PageReader(path: "page.txt").page(bytes: Array(text))
for article in session.process(page).page?.articles ?? [] { print(article.title) }
