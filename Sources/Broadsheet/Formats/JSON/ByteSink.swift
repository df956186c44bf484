/// Bytes that grow at their end: what a writer writes into.
///
/// It owns its memory alone, so that an append checks for room and for nothing else.
struct ByteSink: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    /// Makes an empty sink with room for so many bytes.
    init(capacity: Int = 4096) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    deinit {
        start.deallocate()
    }

    /// The bytes so far; the sink is not to be changed while they are used.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: start, count: count))
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count += 1
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (start + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a key in quotation marks with its colon.
    mutating func append(key: StaticString, afterComma: Bool) {
        let length = key.utf8CodeUnitCount
        reserve(length + 4)
        var end = start + count
        if afterComma {
            end[0] = UInt8(ascii: ",")
            end += 1
        }
        end[0] = UInt8(ascii: "\"")
        (end + 1).update(from: key.utf8Start, count: length)
        end[length + 1] = UInt8(ascii: "\"")
        end[length + 2] = UInt8(ascii: ":")
        count += length + (afterComma ? 4 : 3)
    }

    /// Appends a text in quotation marks if it needs no escapes.
    ///
    /// - Returns: whether it was appended.
    mutating func append(plain text: UnsafeBufferPointer<UInt8>) -> Bool {
        reserve(text.count + 2)
        let end = start + count
        guard text.copyPlainRun(from: 0, to: end + 1) == text.count else { return false }
        end[0] = UInt8(ascii: "\"")
        end[text.count + 1] = UInt8(ascii: "\"")
        count += text.count + 2
        return true
    }

    mutating func append(_ text: String) {
        text.withBytes { append($0) }
    }

    /// Appends a number in decimal digits.
    mutating func append(decimal value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        var length = 1
        while rest > 9 {
            rest /= 10
            length += 1
        }
        reserve(length)
        count += length
        rest = value.magnitude
        for place in 1...length {
            start[count - place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    /// Appends the bytes from an offset on that stand in a JSON string as they are.
    ///
    /// - Returns: the offset of the first byte that does not; `text.count` if there is none.
    mutating func append(plainRunOf text: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        reserve(text.count - offset)
        let end = text.copyPlainRun(from: offset, to: start + count)
        count += end - offset
        return end
    }

    @inline(__always)
    private mutating func reserve(_ bytes: Int) {
        if capacity - count < bytes { grow(by: bytes) }
    }

    @inline(never)
    private mutating func grow(by bytes: Int) {
        capacity = max(2 * capacity, count + bytes)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        grown.moveInitialize(from: start, count: count)
        start.deallocate()
        start = grown
    }
}
