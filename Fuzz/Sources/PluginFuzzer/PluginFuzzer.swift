import Broadsheet
import BroadsheetLua
import Foundation

/// Takes any bytes for the body of a plugin's handler, and runs it.
///
/// Nothing may end the process, or take longer than the limits allow.
@_cdecl("LLVMFuzzerTestOneInput")
public func runPlugin(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var source = Data(head.utf8)
    source.append(contentsOf: UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    source.append(contentsOf: tail.utf8)
    do {
        try source.write(to: file)
    } catch {
        fatalError("\(file.path): \(error)")
    }
    guard let plugin = try? LuaPlugin(path: file.path) else { return 0 }
    let chain = Chain([Chain.Entry(plugin, limits: limits)])
    guard let session = try? chain.makeSession() else { return 0 }
    _ = session.process(page)
    return 0
}

private let limits = Limits(memory: 8 << 20, instructions: 500_000, time: 2)

/// The plugin's file, in a folder of this process.
private let file: URL = {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("broadsheet-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appendingPathComponent("probe.lua")
}()

private let head = """
    local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "Fuzzed." }
    local text, regex = require("broadsheet.text"), require("broadsheet.regex")
    local matcher, date = require("broadsheet.matcher"), require("broadsheet.date")
    function plugin.article(article, page)

    """

private let tail = "\nend\nreturn plugin\n"

private let page: Page = {
    var article = Article(
        id: "page:1", title: "职工运动会开幕",
        paragraphs: ["4月10日，江州市总工会举办职工运动会。", "三百名职工参加。"])
    article.addOrganization(name: "江州市总工会", kind: .union, by: "given")
    return Page(id: "page", path: "page.txt", articles: [article])
}()
