/// Why results cannot be written.
enum OutputError: Error, Hashable {
    /// Whoever read the output has enough.
    case closedPipe
    /// The file cannot be made.
    case notMade(path: String, reason: String)
    /// The folder of the file is not there.
    case noFolder(String, of: String)
    /// The bytes cannot be written.
    case notWritten(path: String, reason: String)
}
