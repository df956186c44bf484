/// The arrays and objects that are open while JSON is read, with the keys that each object has had.
struct OpenContainers {
    private struct Container {
        let isObject: Bool
        /// Where its keys begin in `keys`.
        let firstKey: Int
        /// The keys once more, as soon as there are too many to look at one after another.
        var manyKeys: Set<Exact<String>>?
    }

    private struct Key {
        let hash: UInt64
        let text: String
    }

    private static let few = 32
    private var containers: [Container] = []
    private var keys: [Key] = []

    /// The number of open containers.
    var depth: Int { containers.count }

    /// Whether the innermost container is an object.
    var isInObject: Bool { containers.last?.isObject ?? false }

    mutating func push(isObject: Bool) {
        containers.append(Container(isObject: isObject, firstKey: keys.count))
    }

    mutating func pop() {
        guard let container = containers.popLast() else { return }
        if keys.count > container.firstKey {
            keys.removeLast(keys.count - container.firstKey)
        }
    }

    /// Adds a key of the innermost object.
    ///
    /// - Returns: whether the object did not have it yet.
    mutating func insert(_ key: String, written: UnsafeBufferPointer<UInt8>) -> Bool {
        let last = containers.count - 1
        let first = containers[last].firstKey
        if keys.count - first >= Self.few { return insertAmongMany(key, in: last) }
        // Escapes let one key be written in two ways: such a key is hashed by what it says.
        let hash =
            (written.contains(UInt8(ascii: "\\"))
            ? FNV1a.hash(of: key) : Self.hash(ofQuoted: written)).value
        for index in first..<keys.count where keys[index].hash == hash {
            if String.areExactlyEqual(keys[index].text, key) { return false }
        }
        keys.append(Key(hash: hash, text: key))
        return true
    }

    private mutating func insertAmongMany(_ key: String, in index: Int) -> Bool {
        if containers[index].manyKeys == nil {
            let texts = keys[containers[index].firstKey...].map { Exact(wrappedValue: $0.text) }
            containers[index].manyKeys = Set(texts)
        }
        return containers[index].manyKeys?.insert(Exact(wrappedValue: key)).inserted ?? true
    }

    private static func hash(ofQuoted written: UnsafeBufferPointer<UInt8>) -> FNV1a {
        var hash = FNV1a()
        hash.add(written.dropFirst().dropLast())
        return hash
    }
}
