/// Finds the name that someone meant who wrote another.
package struct NearestName {
    private let written: [Unicode.Scalar]
    /// How many slips a name may be away: a quarter of its length, one to three.
    private let reach: Int

    package init(to written: String) {
        self.written = Array(written.unicodeScalars)
        reach = min(max(1, self.written.count / 4), 3)
    }

    /// The nearest of the names, the first of equally near ones; `nil` if none is near.
    package func among(_ names: some Sequence<String>) -> String? {
        var best: (name: String, distance: Int)?
        for name in names {
            let scalars = Array(name.unicodeScalars)
            guard abs(scalars.count - written.count) <= reach else { continue }
            let distance = Self.distance(written, scalars)
            // A name of which every letter would have to change is not near.
            guard distance <= reach, distance < scalars.count else { continue }
            if distance < best?.distance ?? .max { best = (name, distance) }
        }
        return best?.name
    }

    /// The Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment):
    /// the number of letters to insert, delete, replace or swap with a neighbour.
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let isSame = left[row] == right[column]
                var cost = min(
                    last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
