internal import Broadsheet
internal import Foundation

/// The Lua machine in which plugins' files run for what the plugins say of themselves.
///
/// The first worker that asks takes it over with the plugins in it: to open another and run all
/// files again takes longer than to read a page.
//
// Sendable although a machine belongs to one thread: until it is taken, it is used under the lock
// alone; it is given away once, and whoever takes it is then the only one that has it.
final class DescribingHost: @unchecked Sendable {
    private let lock = NSLock()
    private var host: LuaHost?

    /// Runs a plugin's file and returns a description of the table that it returned.
    ///
    /// A machine in which a file failed is given up, with whatever the file left in it.
    ///
    /// - Throws: a `Failure` if the file cannot be run.
    func describe(_ source: PluginSource) throws -> LuaValue {
        try lock.withLock {
            let used = try host ?? LuaHost()
            host = nil
            let table = try used.describe(source, limits: Limits())
            host = used
            return table
        }
    }

    /// Gives the machine away.
    func take() -> LuaHost? {
        lock.withLock {
            defer { host = nil }
            return host
        }
    }
}
