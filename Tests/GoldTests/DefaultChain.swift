import Broadsheet
import BroadsheetLua
import BroadsheetYAML
import Foundation
import Testing

/// The chain that the repository ships, and its seed page.
enum DefaultChain {
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    static func chain() throws -> Chain {
        let loader = ConfigurationLoader([JSONConfigurationReader(), YAMLConfigurationReader()])
        let plugins = LuaPluginFolders([repository.appendingPathComponent("Plugins").path])
        let file = repository.appendingPathComponent("broadsheet.yaml").path
        return try ChainResolver(catalogue: plugins)
            .resolve(ChainFile(try loader.load(file))).chain
    }

    /// The seed pages, in the order of their names.
    static func seeds() throws -> [Page] {
        let folder = repository.appendingPathComponent("seeds")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".txt") }
            .sorted()
        return try names.map { name in
            let reader = PageReader(path: "seeds/\(name)")
            let metadata = repository.appendingPathComponent(reader.metadataPath)
            return try reader.page(
                bytes: [UInt8](Data(contentsOf: folder.appendingPathComponent(name))),
                metadata: [UInt8](Data(contentsOf: metadata)))
        }
    }

    /// The texts of the development pages, in the order of their names.
    static func developmentTexts() throws -> [String] {
        let folder = repository.appendingPathComponent("Evaluation/pages/development")
        return try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }
            .sorted { $0.path < $1.path }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }

    static func gold() throws -> [GoldPage] {
        let folder = try #require(Bundle.module.url(forResource: "Gold", withExtension: nil))
        return try GoldReader().pages(at: folder.path)
    }

    /// Runs pages through the chain and requires that nothing fails.
    static func run(_ pages: [Page], jobs: Int = 1) throws -> [Page] {
        var articles: [Page] = []
        let report = try Run(chain(), jobs: jobs).apply(to: pages, render: \.page) { page, _ in
            if let page = page ?? nil { articles.append(page) }
        }
        #expect(report.failures == [])
        #expect(report.logged[.warn] == nil)
        return articles
    }
}
