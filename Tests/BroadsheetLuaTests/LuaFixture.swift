import Broadsheet
import BroadsheetLua
import Foundation

/// A plugin made of source text, in a folder that is removed with it.
final class LuaFixture {
    let folder: URL

    /// Writes a plugin called `name`; `files` stand beside its plugin.lua.
    init(_ source: String, name: String = "probe", files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("broadsheet-\(UUID().uuidString)")
            .appendingPathComponent(name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (file, text) in files.merging(["plugin.lua": source], uniquingKeysWith: { $1 }) {
            let place = folder.appendingPathComponent(file)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: place)
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
    }

    /// A plugin of the usual shape around some code; `%` in the code is the plugin's table.
    convenience init(body: String, options: String = "{}", name: String = "probe") throws {
        try self.init(
            """
            local plugin = { name = "\(name)", version = "1.0.0", api = 1, summary = "A probe.",
              options = \(options) }
            \(body)
            return plugin
            """, name: name)
    }

    /// A plugin whose `start` runs some code, with the host's modules at hand.
    convenience init(
        start code: String, made: String = "", files: [String: String] = [:]
    ) throws {
        try self.init(
            """
            local broadsheet = require("broadsheet")
            local text = require("broadsheet.text")
            local regex = require("broadsheet.regex")
            local matcher = require("broadsheet.matcher")
            local date = require("broadsheet.date")
            local data = require("broadsheet.data")
            local log = require("broadsheet.log")
            \(made)
            local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "A probe." }
            function plugin.start()
              \(code)
            end
            return plugin
            """, files: files)
    }

    /// The plugin's folder.
    var path: String { folder.path }

    /// The plugin, loaded.
    func plugin() throws -> LuaPlugin {
        try LuaPlugin(path: path)
    }

    /// Runs the plugin over an article and returns what became of it.
    func run(
        _ article: Article = .sample, limits: Limits = Limits(), options: JSONObject? = nil,
        isTracing: Bool = false
    ) throws -> PageResult {
        let plugin = try plugin()
        let entry = Chain.Entry(plugin, options: options.map { OptionValues($0) }, limits: limits)
        let session = try Chain([entry]).makeSession(isTracing: isTracing)
        return session.process(
            Page(
                id: "page", path: "page.txt", lines: [Line(text: article.title, number: 1)],
                articles: [article]))
    }
}

extension Article {
    /// An article of two paragraphs.
    static let sample = Article(
        id: "page:1", title: "职工运动会开幕",
        paragraphs: ["昨日，江州市总工会举办职工运动会。", "三百名职工参加。"])
}

extension PageResult {
    /// The one article.
    var article: Article? { page?.articles.first }
    /// The one failure's message.
    var message: String { failures.map(\.message).joined(separator: "\n") }
}
