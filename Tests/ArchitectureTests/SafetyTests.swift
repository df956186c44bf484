import Testing

/// Nothing in Swift traps on what it is given, and nothing is shared between threads unproved.
@Suite("Safety")
struct SafetyTests {
    private func swiftFiles() throws -> [SourceFile] {
        try SourceFile.all(in: "Sources", "Plugins", "Tests", "Examples", endings: ["swift"])
    }

    @Test("no try!, no as!, no force unwrap")
    func noForce() throws {
        for file in try swiftFiles() {
            let code = file.code
            for match in code.matches(of: /\b(?:try|as)[!]|[\w)\]}\x22][!](?!=)/) {
                Issue.record("\(file.place(of: match.range.lowerBound, in: code))")
            }
        }
    }

    @Test("what the compiler is told to trust is proved by the comment above it")
    func trustIsProved() throws {
        for file in try swiftFiles() {
            let code = file.code
            for match in code.matches(of: /@unchecked\s+Sendable|nonisolated\(unsafe\)/) {
                let number = code[..<match.range.lowerBound].count { $0 == "\n" }
                let above = file.lines[..<number].reversed()
                    .map { $0.trimmingPrefix(while: \.isWhitespace) }
                    .prefix { $0.hasPrefix("//") || $0.hasPrefix("@") }
                #expect(
                    above.contains { $0.contains("endable") || $0.contains("thread") },
                    "\(file.place(of: match.range.lowerBound, in: code)) has no proof")
            }
        }
    }
}
