import Foundation

/// What text is read on: its width, and whether it shows colours.
struct Screen: Sendable, Hashable {
    /// The number of columns.
    var columns = 80
    /// Whether it shows colours and bold type.
    var hasColor = false

    /// A file, or whatever else is no terminal.
    static let none = Screen()

    /// The screen behind a file descriptor.
    static func behind(_ descriptor: Int32) -> Screen {
        guard isatty(descriptor) == 1 else { return none }
        let environment = ProcessInfo.processInfo.environment
        let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
        return Screen(columns: columns(descriptor), hasColor: !isPlain)
    }

    private static func columns(_ descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
