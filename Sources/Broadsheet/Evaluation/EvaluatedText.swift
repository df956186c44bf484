import Foundation

/// A text as an evaluation compares it: by its characters alone, in Unicode's compatibility form
/// (NFKC) and without white space.
struct EvaluatedText: Hashable {
    let scalars: [Unicode.Scalar]

    init(_ text: String?) {
        scalars = (text ?? "").precomposedStringWithCompatibilityMapping.unicodeScalars
            .filter { !Self.isSpace($0) }
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// White space, and the separators of ASCII.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
    }

    var isEmpty: Bool { scalars.isEmpty }
    var count: Int { scalars.count }

    /// The text without a sign that only decorates a title's beginning.
    var withoutBullets: EvaluatedText {
        let bullets = Array("◆◇●○▲△■□★☆►▶·•".unicodeScalars)
        return EvaluatedText(scalars: Array(scalars.drop { bullets.contains($0) }))
    }

    /// The text without quotation marks and title marks.
    private var withoutQuotes: EvaluatedText {
        let quotes = Array("“”\"'‘’《》".unicodeScalars)
        return EvaluatedText(scalars: scalars.filter { !quotes.contains($0) })
    }

    func contains(_ other: EvaluatedText) -> Bool {
        guard let first = other.scalars.first else { return true }
        guard other.count <= count else { return false }
        return (0...(count - other.count)).contains { start in
            scalars[start] == first
                && scalars[start..<(start + other.count)].elementsEqual(other.scalars)
        }
    }

    /// How near two names are: 1 when equal, a little less when equal but for quotation marks, the
    /// ratio of their lengths when one holds the other and has no more than twice its length;
    /// else 0.
    func nearness(to other: EvaluatedText) -> Double {
        guard !isEmpty, !other.isEmpty else { return 0 }
        if self == other { return 1 }
        let (left, right) = (withoutQuotes, other.withoutQuotes)
        if left == right { return 0.999 }
        guard left.contains(right) || right.contains(left) else { return 0 }
        let ratio = Double(min(left.count, right.count)) / Double(max(left.count, right.count))
        return ratio >= 0.5 ? ratio * 0.99 : 0
    }

    /// The share of runs of four characters that two texts have in common (Dice's coefficient).
    func overlap(with other: EvaluatedText) -> Double {
        let (left, right) = (runs, other.runs)
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        return 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
    }

    private var runs: Set<ArraySlice<Unicode.Scalar>> {
        guard count >= 4 else { return [] }
        return Set((0...(count - 4)).map { scalars[$0..<($0 + 4)] })
    }
}
