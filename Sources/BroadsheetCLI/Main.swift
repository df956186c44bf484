#if CommandLine
import ArgumentParser
import Foundation

/// The entry of the process: parses, runs, and ends with a status of ``ExitStatus``.
@main
enum Main {
    static func main() {
        // A reader that goes away is told by EPIPE, where it can be told from other errors.
        signal(SIGPIPE, SIG_IGN)
        exit(status().rawValue)
    }

    private static func status() -> ExitStatus {
        do {
            try BroadsheetCommand.checkName(in: Array(CommandLine.arguments.dropFirst()))
            var command = try BroadsheetCommand.parseAsRoot()
            try command.run()
            return .allWell
        } catch let status as ExitStatus {
            return status
        } catch let error where Sentences.knows(error) {
            StandardError.write(Sentences.lines(on: error))
            return ExitStatus(error)
        } catch {
            return end(with: error)
        }
    }

    /// Prints what the parser has to say: help, the version, or what is wrong with the arguments.
    private static func end(with error: any Error) -> ExitStatus {
        let message = BroadsheetCommand.fullMessage(for: error)
        guard BroadsheetCommand.exitCode(for: error) == .success else {
            StandardError.write([message])
            return .nothingRun
        }
        print(message)
        return .allWell
    }
}
#else
/// Without the trait `CommandLine` there is no tool.
@main
enum Main {
    static func main() {}
}
#endif
