import Foundation
import Testing

/// The tool as it watches, in a process of its own, which is ended with the value.
final class WatchingTool {
    private let process = Process()
    private let log: URL
    private var position = 0

    /// Seconds after which what does not come is missing: far more than it ever takes.
    private static let patience = 120.0

    /// Begins to watch in a tool's folder.
    init(_ tool: Tool, _ arguments: String...) throws {
        log = tool.folder.appendingPathComponent(".watch.log")
        try Data().write(to: log)
        let output = try FileHandle(forWritingTo: log)
        try output.seekToEnd()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        // Both streams in the order in which they are written, as in a terminal.
        process.arguments =
            ["-c", "exec \"$0\" watch \"$@\" >> .watch.log 2>&1", Tool.binary.path] + arguments
        process.currentDirectoryURL = tool.folder
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
    }

    /// Waits for a line that begins so, and returns all lines up to it since the last wait.
    func lines(upTo beginning: String) throws -> [String] {
        let deadline = Date(timeIntervalSinceNow: Self.patience)
        while Date() < deadline {
            let text = String(
                decoding: try Data(contentsOf: log).dropFirst(position), as: UTF8.self)
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            lines.removeLast()  // what follows the last line feed is not whole
            if let end = lines.firstIndex(where: { $0.hasPrefix(beginning) }) {
                let taken = lines[...end]
                position += taken.reduce(0) { $0 + $1.utf8.count + 1 }
                return taken.map(String.init)
            }
            if !process.isRunning { break }
            Thread.sleep(forTimeInterval: 0.02)
        }
        Issue.record(
            "no line begins with \(beginning): \(try String(contentsOf: log, encoding: .utf8))")
        return []
    }

    /// Sends Ctrl-C and waits for the end.
    func interrupt() -> Int32 {
        process.interrupt()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The status of a process that ends by itself.
    func end() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }
}
