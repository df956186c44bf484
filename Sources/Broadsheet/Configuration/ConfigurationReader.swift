/// Reads the text of a configuration file into a tree of values.
///
/// The core reads JSON; `BroadsheetYAML` reads YAML. A conforming type makes the same tree of the
/// same values, and says of each value and key where it stands.
public protocol ConfigurationReader: Sendable {
    /// The endings of file names that the reader is for, without the dot, in lower case.
    var fileExtensions: [String] { get }

    /// Reads a file's bytes.
    ///
    /// - Parameters:
    ///   - bytes: the content, in UTF-8, with or without a byte order mark.
    ///   - file: the file's name, which goes into every location.
    /// - Returns: the root of the tree.
    /// - Throws: a ``ConfigurationError`` with one fault if the bytes are not of the format, for
    ///   then nothing more can be said of them.
    func read(_ bytes: [UInt8], file: String) throws -> ConfigurationNode
}
