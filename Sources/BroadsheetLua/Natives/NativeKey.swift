/// What a value of the host was made from: texts, compared byte by byte.
///
/// A dictionary's own comparison of texts would take canonically equal ones for one, and a hash in
/// their place would let a plugin seek another one that is equal to it.
struct NativeKey: Hashable {
    private var bytes: [UInt8] = []

    /// Makes the key of some texts, each with its length, so that no two lists have the same.
    init(_ texts: [String]) {
        bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + MemoryLayout<UInt32>.size })
        for text in texts { add(text) }
    }

    /// The key of the same texts and one more.
    func with(_ text: String) -> NativeKey {
        var longer = self
        longer.add(text)
        return longer
    }

    private mutating func add(_ text: String) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: text.utf8.count)) {
            bytes.append(contentsOf: $0)
        }
        bytes.append(contentsOf: text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
