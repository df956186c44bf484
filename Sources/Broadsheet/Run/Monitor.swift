import Foundation

/// A value that several threads share, with waiting for what another thread makes of it.
//
// Sendable although mutable: `value` is private and is only touched between `lock` and `unlock`
// of `condition`; what goes in and comes out is Sendable itself.
final class Monitor<Value: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var value: Value

    init(_ value: Value) {
        self.value = value
    }

    /// Looks at the value.
    func read<Result: Sendable>(_ look: (Value) -> Result) -> Result {
        condition.withLock { look(value) }
    }

    /// Changes the value and wakes the threads that wait.
    @discardableResult
    func update<Result: Sendable>(_ change: (inout Value) -> Result) -> Result {
        condition.withLock {
            defer { condition.broadcast() }
            return change(&value)
        }
    }

    /// Waits until there is something to take from the value, and takes it.
    ///
    /// `take` is called with each state of the value until it returns something.
    func wait<Result: Sendable>(toTake take: (inout Value) -> Result?) -> Result {
        condition.withLock {
            while true {
                if let result = take(&value) { return result }
                condition.wait()
            }
        }
    }
}
