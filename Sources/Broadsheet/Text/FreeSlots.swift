/// Finds room for the children of a state in a double array.
///
/// The free places are a linked list in ascending order; beyond the last one everything is free.
struct FreeSlots {
    /// For a free place the next one; 0 for a used place.
    private var next: [Int] = []
    /// For a free place the one before; 0 for the first.
    private var previous: [Int] = []
    private var first: Int
    /// The last free place; 0 where none is known.
    private var last = 0

    /// How many places are tried before children are put at the end.
    private static let trials = 256
    /// How far behind its parent an only child may be.
    private static let nearness = 8

    /// Makes a list in which the places below `used` are taken.
    init(used: Int) {
        first = used
        next = Array(repeating: 0, count: used)
        previous = Array(repeating: 0, count: used)
        extend(through: used)
    }

    /// Takes places for children with these classes (ascending, not empty) and gives their base,
    /// which is 1 or more.
    ///
    /// An only child comes close behind its parent, where there is room: they are often read one
    /// after the other, and so from one line of the cache.
    mutating func place(_ classes: [Int], behind parent: Int) -> Int {
        let base =
            classes.count == 1
            ? self.base(forOnly: classes[0], behind: parent) : self.base(for: classes)
        for letter in classes { take(base + letter) }
        return base
    }

    private func base(forOnly letter: Int, behind parent: Int) -> Int {
        let near = parent + 1...parent + Self.nearness
        let slot = near.first { $0 > letter && isFree($0) } ?? max(next.count, letter + 1)
        return slot - letter
    }

    private func base(for classes: [Int]) -> Int {
        let smallest = classes[0]
        var slot = first
        var trial = 0
        while slot < next.count, trial < Self.trials {
            let base = slot - smallest
            if base > 0, classes.allSatisfy({ isFree(base + $0) }) { return base }
            slot = next[slot]
            trial += 1
        }
        return max(next.count - smallest, 1)
    }

    private func isFree(_ slot: Int) -> Bool {
        slot >= next.count || next[slot] != 0
    }

    private mutating func take(_ slot: Int) {
        extend(through: slot)
        let (before, after) = (previous[slot], next[slot])
        if before == 0 { first = after } else { next[before] = after }
        if after < next.count { previous[after] = before } else { last = before }
        next[slot] = 0
    }

    /// Makes the places up to and including one known as free.
    private mutating func extend(through slot: Int) {
        while next.count <= slot {
            // The last free place names this one as the next already.
            let index = next.count
            next.append(index + 1)
            previous.append(last)
            last = index
        }
    }
}
