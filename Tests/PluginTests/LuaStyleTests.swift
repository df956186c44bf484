import Testing

@Suite struct LuaStyleTests {
    static let files: [String] = BundledPlugins.names.flatMap { name in
        ((try? BundledPlugins.luaFiles(name)) ?? []).map { "\(name)/\($0)" }
    }

    private func text(_ file: String) throws -> String {
        try BundledPlugins.text(".", file)
    }

    @Test(arguments: files)
    func linesAreIndentedByPairsOfSpacesAndEndTheFile(_ file: String) throws {
        let text = try text(file)
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "one line feed ends a file")
        #expect(!text.contains("\t"), "no tabs")
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let indent = line.prefix { $0 == " " }.count
            let isText = line.drop { $0 == " " }.hasPrefix("--")
            #expect(indent.isMultiple(of: 2) || isText, "line \(index + 1)")
            #expect(line.last != " ", "line \(index + 1) ends with a space")
        }
    }

    @Test(arguments: BundledPlugins.names)
    func aPluginFileReturnsItsPlugin(_ name: String) throws {
        #expect(try text("\(name)/plugin.lua").hasSuffix("\nreturn plugin\n"))
    }

    @Test(arguments: files)
    func aNamedFunctionSaysWhatItTakes(_ file: String) throws {
        var previous = Substring()
        for (index, line) in try text(file).split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.hasPrefix("local function ") || line.hasPrefix("function ") {
                #expect(previous.hasPrefix("---"), "line \(index + 1): no comment above")
            }
            previous = line
        }
    }
}
