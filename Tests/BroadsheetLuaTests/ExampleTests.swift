import Broadsheet
import Testing

@testable import BroadsheetLua

/// The examples of the reference run, and those that say something say what is true.
@Suite("Examples of the reference")
struct ExampleTests {
    /// Runs code with a value of each kind that modules make, and files to read.
    private func run(_ code: String) throws {
        let fixture = try LuaFixture(
            start: code,
            made: """
                local re = regex.new("(\\\\d+)月(\\\\d+)日")
                local words = matcher.new({ "总工会", "慰问" })
                local themed = matcher.new({ { "慰问", "relief" }, { "困难", "relief" } }, { votes = true })
                """,
            files: [
                "words.txt": "会议\n", "words.tsv": "word\tweight\n会议\t1\n",
                "words.csv": "word,weight\n会议,1\n", "names.json": "[]", "notes.txt": "notes",
            ])
        _ = try fixture.run()
    }

    @Test("of modules and their values", arguments: FunctionReference.all.filter(\.isOfModule))
    func ofModules(function: FunctionReference) throws {
        try run(function.check)
    }

    @Test(
        "of errors of modules and their values", arguments: FunctionError.all.filter(\.isOfModule))
    func ofModuleErrors(error: FunctionError) throws {
        try run(error.check)
    }

    @Test("of errors of content", arguments: FunctionError.all.filter { !$0.isOfModule })
    func ofContentErrors(error: FunctionError) throws {
        let kind = try #require(ObjectKind.allCases.first { $0.className == error.owner })
        let fixture = try LuaFixture(
            body: """
                function plugin.\(kind.rawValue)(\(kind.rawValue))
                  \(error.check)
                  print("done")
                end
                """)
        let result = try fixture.run(.withParts)
        #expect(result.message.isEmpty)
        #expect(result.log.map(\.message) == ["done"])
    }

    @Test("of errors belong to functions that there are")
    func errorsAreOfFunctions() {
        let shown = FunctionReference.all.reduce(0) { $0 + $1.errors.count }
        #expect(shown == FunctionError.all.count)
    }

    @Test("of content", arguments: FunctionReference.all.filter { !$0.isOfModule })
    func ofContent(function: FunctionReference) throws {
        let kind = try #require(ObjectKind.allCases.first { $0.className == function.owner })
        let fixture = try LuaFixture(
            body: """
                function plugin.\(kind.rawValue)(\(kind.rawValue))
                  \(function.check)
                  print("done")
                end
                """)
        let result = try fixture.run(.withParts)
        #expect(result.message.isEmpty, "\(function.example)")
        #expect(result.log.map(\.message) == ["done"])
    }
}

extension FunctionError {
    fileprivate var isOfModule: Bool {
        !ObjectKind.allCases.contains { $0.className == owner }
    }

    /// A statement that fails unless the call does, with the message.
    fileprivate var check: String {
        """
        local succeeded, why = pcall(function() return \(call) end)
        assert(not succeeded and why:find("\(message)", 1, true), why)
        """
    }
}

extension FunctionReference {
    fileprivate var isOfModule: Bool {
        !ObjectKind.allCases.contains { $0.className == owner }
    }

    /// The example as a statement that fails if it is not true.
    fileprivate var check: String {
        let isStatement =
            returns.isEmpty || example.hasPrefix("local ") || example.hasPrefix("for ")
        return isStatement ? example : "assert(\(example))"
    }
}

extension Article {
    /// The sample with an organization, an activity and tags.
    fileprivate static var withParts: Article {
        var article = Article.sample
        article.addOrganization(name: "江州市总工会", kind: .union, aliases: ["市总工会"])
        article.addActivity(
            Activity(
                id: "\(article.id):sports", name: "职工运动会", tags: [Tag(name: "meeting")]))
        article.tags.add(Tag(name: "meeting"))
        return article
    }
}
