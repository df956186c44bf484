internal import Broadsheet

/// Lays two lists beside each other so that as many elements as possible agree.
struct ListAlignment {
    /// The elements of both, in order.
    let elements: [CaseDifference.Element]

    /// Aligns the elements that are expected with those that were found.
    ///
    /// - Parameters:
    ///   - expected: the elements of one list.
    ///   - found: the elements of the other.
    ///   - shown: a found element as it is shown.
    init(
        _ expected: [JSONValue], _ found: [JSONValue], shown: (JSONValue) -> JSONValue
    ) {
        // The longest common subsequence, from the ends on.
        var lengths = Array(
            repeating: Array(repeating: 0, count: found.count + 1), count: expected.count + 1)
        let agrees = expected.map { left in found.map { CaseComparison.agrees(left, $0) } }
        for row in expected.indices.reversed() {
            for column in found.indices.reversed() {
                lengths[row][column] =
                    agrees[row][column]
                    ? lengths[row + 1][column + 1] + 1
                    : max(lengths[row + 1][column], lengths[row][column + 1])
            }
        }
        var elements: [CaseDifference.Element] = []
        var (row, column) = (0, 0)
        while row < expected.count || column < found.count {
            if row < expected.count, column < found.count, agrees[row][column] {
                elements.append(.same(shown(found[column])))
                row += 1
                column += 1
            } else if column == found.count
                || row < expected.count && lengths[row + 1][column] >= lengths[row][column + 1]
            {
                elements.append(.missing(expected[row]))
                row += 1
            } else {
                elements.append(.surplus(shown(found[column])))
                column += 1
            }
        }
        self.elements = elements
    }
}
