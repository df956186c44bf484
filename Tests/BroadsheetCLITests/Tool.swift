import Foundation
import Testing

/// A folder of its own in which the built tool is run; it is removed with the value.
final class Tool {
    /// What came of a run of the tool.
    struct Result {
        let status: Int32
        let output: String
        let errors: String

        /// The lines of standard output.
        var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
        /// The lines of standard error.
        var errorLines: [String] { errors.split(whereSeparator: \.isNewline).map(String.init) }
    }

    /// The tool, which is built beside the tests.
    static let binary: URL = URL(fileURLWithPath: CommandLine.arguments[0])
        .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("broadsheet")

    /// The folder.
    let folder: URL

    /// Makes a folder with files, by path.
    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("broadsheet-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Writes a file and makes the folders above it.
    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    /// Writes a file and makes the folders above it.
    func write(_ data: Data, to path: String) throws {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    /// The text of a file; `nil` if it is not there.
    func text(of path: String) -> String? {
        try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    /// Runs the tool in the folder and waits for its end.
    func run(
        _ arguments: String..., input: String = "", binary: URL = Tool.binary
    ) throws -> Result {
        try start(binary, arguments, input: input).result()
    }

    /// Runs a command of the shell in the folder, in which `$BROADSHEET` is the tool.
    func shell(_ command: String) throws -> Result {
        try start(URL(fileURLWithPath: "/bin/bash"), ["-c", command], input: "").result()
    }

    private func start(_ binary: URL, _ arguments: [String], input: String) throws -> Running {
        let running = try Running(input: input)
        running.process.executableURL = binary
        running.process.arguments = arguments
        running.process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["BROADSHEET"] = Self.binary.path
        running.process.environment = environment
        try running.process.run()
        return running
    }
}

/// A process whose output goes to files, so that no full pipe stops it.
private struct Running {
    let process = Process()
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("broadsheet-streams-\(UUID().uuidString)")

    init(input: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(input.utf8).write(to: folder.appendingPathComponent("in"))
        process.standardInput = try FileHandle(
            forReadingFrom: folder.appendingPathComponent("in"))
        process.standardOutput = try makeFile("out")
        process.standardError = try makeFile("err")
    }

    private func makeFile(_ name: String) throws -> FileHandle {
        let url = folder.appendingPathComponent(name)
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }

    func result() throws -> Tool.Result {
        process.waitUntilExit()
        defer { try? FileManager.default.removeItem(at: folder) }
        return Tool.Result(
            status: process.terminationStatus, output: try text("out"), errors: try text("err"))
    }

    private func text(_ name: String) throws -> String {
        String(
            decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
}
