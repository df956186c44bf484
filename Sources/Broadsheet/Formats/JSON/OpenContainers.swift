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
        let fingerprint: UInt64
        let text: String
    }

    private static let few = 32
    /// Room that nearly every article has enough of, so that it need not grow.
    private static let usualDepth = 4
    private static let usualKeys = 24
    private var containers: [Container] = []
    private var keys: [Key] = []

    /// The number of open containers.
    var depth: Int { containers.count }

    /// Whether the innermost container is an object.
    var isInObject: Bool { containers.last?.isObject ?? false }

    mutating func push(isObject: Bool) {
        if containers.capacity == 0 { containers.reserveCapacity(Self.usualDepth) }
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
    mutating func insert(_ key: String) -> Bool {
        let last = containers.count - 1
        let first = containers[last].firstKey
        if keys.count - first >= Self.few { return insertAmongMany(key, in: last) }
        let fingerprint = key.withBytes(Self.fingerprint)
        for index in first..<keys.count where keys[index].fingerprint == fingerprint {
            if String.areExactlyEqual(keys[index].text, key) { return false }
        }
        if keys.capacity == 0 { keys.reserveCapacity(Self.usualKeys) }
        keys.append(Key(fingerprint: fingerprint, text: key))
        return true
    }

    private mutating func insertAmongMany(_ key: String, in index: Int) -> Bool {
        if containers[index].manyKeys == nil {
            let texts = keys[containers[index].firstKey...].map { Exact(wrappedValue: $0.text) }
            containers[index].manyKeys = Set(texts)
        }
        return containers[index].manyKeys?.insert(Exact(wrappedValue: key)).inserted ?? true
    }

    /// What differs for nearly all keys that differ: the length, and the first and last bytes.
    private static func fingerprint(of key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(key)
        guard raw.count >= 8 else {
            return raw.reduce(UInt64(raw.count)) { $0 << 8 | UInt64($1) }
        }
        let first: UInt64 = raw.word(at: 0)
        let last: UInt64 = raw.word(at: raw.count - 8)
        return first ^ last &* 31 ^ UInt64(raw.count)
    }
}
