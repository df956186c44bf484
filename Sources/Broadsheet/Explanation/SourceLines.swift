/// Finds the line of the source file on which a word of an article stands.
///
/// Plugins clear spaces, fold widths, join lines and take bylines away; what is left stands in the
/// same order as on the page. So the two texts are walked through side by side, without their
/// spaces, and where they part, the walk goes on at the next place where they agree for a while.
struct SourceLines {
    /// A character of the page and the number of its line.
    private struct Printed {
        let scalar: Unicode.Scalar
        let line: Int
    }

    private let printed: [Printed]

    /// How many characters must agree for the walk to go on there.
    private static let stretch = 6

    /// Prepares for an article of a page.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - lines: the page's lines as they came.
    init(_ article: Article, on lines: [Line]) {
        let range = article.firstLine...max(article.firstLine, article.lastLine)
        printed = lines.filter { range.contains($0.number) }.flatMap { line in
            Self.scalars(of: line.text).map { Printed(scalar: $0.scalar, line: line.number) }
        }
    }

    /// The lines of a text field's characters.
    func places(in text: String) -> Places {
        let scalars = Self.scalars(of: text)
        var places = Places()
        var next = 0
        for (index, (scalar, offset)) in scalars.enumerated() {
            if !(next < printed.count && printed[next].scalar == scalar) {
                guard let found = find(scalars[index...].prefix(Self.stretch).map(\.scalar), next)
                else { continue }
                next = found
            }
            places.add(offset: offset, line: printed[next].line)
            next += 1
        }
        return places
    }

    /// The next place of a stretch, else the first one from the beginning.
    private func find(_ stretch: [Unicode.Scalar], _ start: Int) -> Int? {
        guard printed.count >= stretch.count else { return nil }
        let last = printed.count - stretch.count
        func isHere(_ place: Int) -> Bool {
            stretch.indices.allSatisfy { printed[place + $0].scalar == stretch[$0] }
        }
        let ahead = start <= last ? (start...last).first(where: isHere) : nil
        return ahead ?? (0...last).first(where: isHere)
    }

    /// The characters that count, folded, each with its UTF-8 offset.
    private static func scalars(of text: String) -> [(scalar: Unicode.Scalar, offset: Int)] {
        var scalars: [(Unicode.Scalar, Int)] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            let isBlank =
                properties.isWhitespace || properties.generalCategory == .control
                || properties.generalCategory == .format
            if !isBlank { scalars.append((Folding.widthAndCase.fold(scalar), offset)) }
            offset += UTF8.width(scalar)
        }
        return scalars
    }

    /// On which line each part of a text stands.
    struct Places {
        private var starts: [(offset: Int, line: Int)] = []

        fileprivate mutating func add(offset: Int, line: Int) {
            if starts.last?.line != line { starts.append((offset, line)) }
        }

        /// The line of the character at an offset: of the nearest one before it that stands on the
        /// page, else after it; `nil` if none does.
        func line(at offset: Int) -> Int? {
            (starts.last { $0.offset <= offset } ?? starts.first)?.line
        }
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
    }
}
