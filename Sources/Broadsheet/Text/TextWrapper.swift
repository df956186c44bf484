/// Breaks text into lines of a number of columns, Chinese and Latin.
///
/// Chinese may be broken between any two characters, but no line begins with a closing mark or ends
/// with an opening one; other text is broken at spaces. A word wider than a line stands alone.
package struct TextWrapper {
    /// The greatest number of columns of a line.
    package let columns: Int

    /// Makes a wrapper.
    package init(columns: Int) {
        self.columns = columns
    }

    // The last of each are marks that an explanation puts around words: see ``ExplanationStyle``.
    private static let closing = Set(
        "，。、；：？！”’）》」』】〉〕％…—·,.;:?!)]}%»\u{E0F1}\u{E0F3}\u{E0F5}".unicodeScalars)
    private static let opening = Set(
        "“‘（《「『【〈〔([{«\u{E0F0}\u{E0F2}\u{E0F4}".unicodeScalars)

    /// The lines of a text.
    package func lines(of text: String) -> [String] {
        fill(atoms(of: text))
    }

    /// Lines of items with a sign between them, broken between items wherever they fit a line.
    package func lines(of items: [String], between separator: String) -> [String] {
        let last = items.count - 1
        let pieces = items.enumerated().flatMap { index, item in
            let piece = index < last ? item + separator + " " : item
            return DisplayWidth.columns(of: piece) > columns ? atoms(of: piece) : [piece]
        }
        return fill(pieces)
    }

    /// Puts as many pieces on each line as fit.
    private func fill(_ pieces: [String]) -> [String] {
        var lines: [String] = []
        var line = ""
        var width = 0
        for piece in pieces {
            if width + DisplayWidth.columns(of: trimmed(piece)) > columns, !line.isEmpty {
                lines.append(trimmed(line))
                line = ""
                width = 0
            }
            line += piece
            width += DisplayWidth.columns(of: piece)
        }
        if !line.isEmpty { lines.append(trimmed(line)) }
        return lines
    }

    /// The pieces between which a line may end, each with the spaces that follow it.
    private func atoms(of text: String) -> [String] {
        var atoms: [String] = []
        var atom = ""
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let previous, mayBreak(between: previous, and: scalar) {
                atoms.append(atom)
                atom = ""
            }
            atom.unicodeScalars.append(scalar)
            previous = scalar
        }
        if !atom.isEmpty { atoms.append(atom) }
        return atoms
    }

    private func mayBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
        if right == " " || Self.closing.contains(right) || Self.opening.contains(left) {
            return false
        }
        if left == " " { return true }
        return DisplayWidth.columns(of: left) == 2 || DisplayWidth.columns(of: right) == 2
    }

    private func trimmed(_ line: String) -> String {
        String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }
}
