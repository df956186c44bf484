/// A record behind one reference: a copy costs that reference, and the first change of a copy copies
/// the record.
struct CopyOnWrite<Record: Sendable>: Sendable {
    // Sendable although mutable: `record` is changed only through `CopyOnWrite.unique`, which first
    // makes sure that the storage is uniquely referenced, so that no two threads share what changes.
    final class Storage: @unchecked Sendable {
        // The storage is reached through the one property of the struct alone, whose accesses the
        // compiler keeps apart; to check them again at run time would cost more than most reads.
        @exclusivity(unchecked) var record: Record

        init(_ record: Record) { self.record = record }
    }

    private var storage: Storage

    init(_ record: Record) {
        storage = Storage(record)
    }

    var record: Record {
        @inline(__always) _read { yield storage.record }
        @inline(__always) _modify { yield &unique.record }
    }

    /// The storage, with which from now on this value is alone: where a change goes.
    // An accessor that yields a part of it directly needs less memory than one that yields a part of
    // `record`: while the accessors wait for each other, each needs some of its own.
    var unique: Storage {
        mutating get {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.record) }
            return storage
        }
    }

    /// Whether two values share one storage, so that nothing can have changed between them.
    func isIdentical(to other: CopyOnWrite) -> Bool {
        storage === other.storage
    }
}
