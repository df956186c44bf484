import Testing

@testable import BroadsheetLua

@Suite("Tables as they are written")
struct TableSourceTests {
    private func table(_ source: String) throws -> (TableSource, [LuaToken]) {
        let tokens = LuaLexer.tokens(of: Array(source.utf8))
        return (try #require(TableSource.tables(in: tokens).first), tokens)
    }

    @Test("have their keys, their elements and their lines")
    func fields() throws {
        let (table, _) = try table(
            "x = {\n1,\nname = \"a\",\n[\"end\"] = 2; [3] = 4,\noptions = {\n tag = { help = f(1, {}) } } }"
        )
        #expect(table.fields.map(\.key) == [nil, "name", "end", nil, "options"])
        #expect(table.elements.count == 1)
        #expect(table[path: ["options", "tag", "help"]]?.line == 6)
        #expect(table["end"]?.line == 4)
    }

    @Test("hold functions, whose commas and braces are their own")
    func functions() throws {
        let (table, tokens) = try table(
            """
            return {
              f = function(a, b)
                if a then return { 1, 2 } end
                for i = 1, 3 do local x, y = 1, 2 end
                repeat a, b = b, a until a
              end,
              last = "x" .. ("y"):rep(3, ","),
            }
            """)
        #expect(table.fields.map(\.key) == ["f", "last"])
        #expect(table["last"].map { tokens[$0.value.lowerBound].line } == 7)
        #expect(table["f"]?.table == nil)
    }

    @Test("are no value where something is done with them")
    func expressions() throws {
        let (table, _) = try table("return { a = { 1 }, b = ({ 1 })[1], c = { 1 } == x }")
        #expect(table.fields.map { $0.table != nil } == [true, false, false])
    }
}
