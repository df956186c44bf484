import Broadsheet
import BroadsheetLua
import Testing

@Suite struct PluginFolderTests {
    @Test func thereArePlugins() {
        #expect(!BundledPlugins.names.isEmpty)
    }

    @Test(arguments: BundledPlugins.names)
    func aPluginIsCalledAsItsFolder(_ name: String) throws {
        let manifest = try BundledPlugins.plugin(name).manifest
        #expect(manifest.name == name)
        #expect(manifest.summary.hasSuffix("."), "a summary is a sentence")
        #expect(manifest.options.allSatisfy { $0.help.hasSuffix(".") }, "so is an option's help")
    }

    @Test(arguments: BundledPlugins.names)
    func theReadmeHasItsSections(_ name: String) throws {
        let lines = try BundledPlugins.text(name, "README.md").split(separator: "\n")
        #expect(lines.first == "# \(name)")
        let headings = lines.filter { $0.hasPrefix("## ") }
        #expect(headings == ["## What it does", "## Options", "## Example"])
    }

    @Test(arguments: BundledPlugins.names)
    func theReadmeHasTheOptionsOfTheSchema(_ name: String) throws {
        let options = try BundledPlugins.plugin(name).manifest.options.map(\.name)
        let readme = try BundledPlugins.text(name, "README.md")
        #expect(readme.optionNames.sorted() == options.sorted())
    }

    @Test(arguments: BundledPlugins.names)
    func oneCaseChangesSomethingAndOneLeavesThingsAlone(_ name: String) throws {
        let plugin = try BundledPlugins.plugin(name)
        let cases = try PluginCases(of: plugin).cases
        #expect(cases.count >= 2)
        let changing = try cases.filter { try $0.isChanged(by: plugin) }
        #expect(!changing.isEmpty, "no case changes anything")
        #expect(changing.count < cases.count, "no case leaves things alone")
    }
}

extension String {
    /// The options in the table of the section Options: the first column, between backquotes.
    fileprivate var optionNames: [String] {
        let lines = split(separator: "\n")
        let section = lines.drop { $0 != "## Options" }.dropFirst().prefix { !$0.hasPrefix("## ") }
        return section.compactMap { line in
            guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else {
                return nil
            }
            let name = String(line.dropFirst(3)[..<end])
            return name.contains(".") ? nil : name  // a file is no option
        }
    }
}

extension PluginCase {
    /// Whether the plugin, as the case sets it up, does anything to what it is given.
    fileprivate func isChanged(by plugin: LuaPlugin) throws -> Bool {
        var entries: [Chain.Entry] = []
        for element in chain.array ?? [] {
            let name = element.string ?? element.object?.members.first?.key ?? ""
            let options = element.object?[name]?.object.map { OptionValues($0) }
            let found = try BundledPlugins.catalogue.plugin(named: name)
            entries.append(Chain.Entry(try #require(found), options: options))
        }
        let result = try Chain(entries).makeSession(isTracing: true).process(page)
        return result.changes.contains { $0.plugin == plugin.manifest.name && !$0.isLabel }
    }
}

extension Change {
    /// Whether it only labels a line or guesses the language, which layout does to every page.
    fileprivate var isLabel: Bool {
        field == "language" || (field.hasPrefix("lines[") && field.hasSuffix(".label"))
    }
}
