internal import Broadsheet

/// A change of a file of cases that makes a case expect what came of it.
package struct CaseUpdate: Sendable {
    /// The lines of the file in which the expectation stands, from 1.
    package let lines: ClosedRange<Int>
    /// These lines as they are.
    package let old: [String]
    /// The lines that would stand there.
    package let new: [String]

    /// What is put in the place of which bytes of the file, from first to last.
    let edits: [Edit]

    struct Edit: Sendable {
        var range: Range<Int>
        var text: String
    }

    /// Makes the change for a case that failed; `nil` if nothing differs but the order of cases, or
    /// if the file makes the expectation itself.
    package init?(_ result: CaseResult, in file: [UInt8]) {
        let source = CaseSource(file)
        // A misspelt field is the case's own fault: nothing was found in it.
        let steps = result.differences
            .filter { $0.origin == .expectation && $0.nearest == nil }.map(\.steps)
        guard !steps.isEmpty, let expected = result.foundExpectation,
            let table = source.table(of: result.name, result.occurrence),
            let field = table["expect"]
        else { return nil }
        var edits: [Edit] = []
        for place in Self.places(of: steps, in: field) {
            let range = source.tokens.bytes(of: place.value)
            let start = Self.lineStart(before: range.lowerBound, in: file)
            let column = DisplayWidth.columns(
                of: String(decoding: file[start..<range.lowerBound], as: UTF8.self))
            let indentation = file[start...].prefix { $0 == 0x20 }.count
            let value = JSONValue.object(expected)[steps: place.steps] ?? .null
            let text = LuaLiteral(null: "require(\"broadsheet\").null")
                .text(value, column: column, indentation: indentation)
            edits.append(Edit(range: range, text: text))
        }
        let block = source.tokens.bytes(of: field.value)
        let first = Self.lineStart(
            before: source.tokens[field.value.lowerBound - 1].range.lowerBound, in: file)
        let end = file[block.upperBound...].firstIndex(of: 0x0A) ?? file.count
        self.edits = edits
        old = Self.lines(file[first..<end])
        new = Self.lines(Self.apply(edits, to: file, from: first, to: end)[...])
        let number = field.line
        lines = number...(number + old.count - 1)
    }

    /// The file with some changes, none of which touches another.
    package static func apply(_ updates: [CaseUpdate], to file: [UInt8]) -> [UInt8] {
        let edits = updates.flatMap(\.edits).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return apply(edits, to: file, from: 0, to: file.count)
    }

    private static func apply(
        _ edits: [Edit], to file: [UInt8], from start: Int, to end: Int
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        var position = start
        for edit in edits {
            bytes += file[position..<edit.range.lowerBound]
            bytes += edit.text.utf8
            position = edit.range.upperBound
        }
        return bytes + file[position..<end]
    }

    private static func lineStart(before position: Int, in file: [UInt8]) -> Int {
        (file[..<position].lastIndex(of: 0x0A) ?? -1) + 1
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    // MARK: Places

    private struct Place {
        var value: Range<Int>
        var steps: [CaseDifference.Step]
    }

    /// The innermost values that are written on the way to each difference, from first to last.
    private static func places(
        of differences: [[CaseDifference.Step]], in field: TableSource.Field
    ) -> [Place] {
        let places = differences.map { steps in
            var place = Place(value: field.value, steps: [])
            var table = field.table
            for step in steps {
                guard let next = table?[step] else { break }
                place = Place(value: next.value, steps: place.steps + [step])
                table = next.table
            }
            return place
        }
        var kept: [Place] = []
        let outermostFirst = places.sorted {
            ($0.value.lowerBound, $1.value.upperBound) < ($1.value.lowerBound, $0.value.upperBound)
        }
        for place in outermostFirst where kept.last.map({ !$0.value.overlaps(place.value) }) ?? true
        {
            kept.append(place)
        }
        return kept
    }
}

extension TableSource {
    /// The value that a step leads to.
    fileprivate subscript(step: CaseDifference.Step) -> Field? {
        switch step {
        case .key(let key): self[key]
        case .element(let index): elements.indices.contains(index) ? elements[index] : nil
        }
    }
}

extension [LuaToken] {
    /// The bytes of some tokens.
    fileprivate func bytes(of range: Range<Int>) -> Range<Int> {
        self[range.lowerBound].range.lowerBound..<self[range.upperBound - 1].range.upperBound
    }
}

extension JSONValue {
    /// The value at the end of some steps.
    fileprivate subscript(steps steps: [CaseDifference.Step]) -> JSONValue? {
        guard let step = steps.first else { return self }
        let rest = Array(steps.dropFirst())
        switch (step, self) {
        case (.key(let key), .object(let object)): return object[key]?[steps: rest]
        case (.element(let index), .array(let values)) where values.indices.contains(index):
            return values[index][steps: rest]
        default: return nil
        }
    }
}
