/// The scalars of the Han script: ideographs, their radicals, 々 and 〇.
public enum Han {
    /// Tells whether a scalar is Han.
    public static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x2_0000...0x3_23AF: true
        case 0x2E80...0x2FD5, 0x3005, 0x3007, 0x3021...0x3029, 0x3038...0x303B: true
        default: false
        }
    }

    /// Tells whether a string has scalars and all of them are Han.
    public static func makesUp(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy(contains)
    }

    /// The share of Han among the scalars of a string that are not white space, 0…1; 0 if none are.
    public static func share(of text: String) -> Double {
        var han = 0
        var all = 0
        for scalar in text.unicodeScalars where !WhiteSpace.contains(scalar) {
            all += 1
            if contains(scalar) { han += 1 }
        }
        return all == 0 ? 0 : Double(han) / Double(all)
    }
}
