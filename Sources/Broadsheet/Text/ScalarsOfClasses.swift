/// For each class the scalars that have it: with folding they may be several.
struct ScalarsOfClasses {
    private let scalars: [UInt32]
    private let ends: [Int]

    init(_ classes: ScalarClasses) {
        var counts = [Int](repeating: 0, count: classes.count)
        Self.forEach(classes) { counts[Int($1)] += 1 }
        var places: [Int] = []
        var end = 0
        for count in counts {
            places.append(end)
            end += count
        }
        var scalars = [UInt32](repeating: 0, count: end)
        Self.forEach(classes) { scalar, letter in
            scalars[places[Int(letter)]] = scalar
            places[Int(letter)] += 1
        }
        self.scalars = scalars
        ends = places
    }

    subscript(letter: UInt16) -> ArraySlice<UInt32> {
        let start = letter == 0 ? 0 : ends[Int(letter) - 1]
        return scalars[start..<ends[Int(letter)]]
    }

    private static func forEach(_ classes: ScalarClasses, _ body: (UInt32, UInt16) -> Void) {
        for (block, number) in classes.blocks.enumerated() where number != 0 {
            for place in 0..<64 {
                let letter = classes.classes[Int(number) << 6 | place]
                if letter != 0 { body(UInt32(block << 6 | place), letter) }
            }
        }
    }
}
