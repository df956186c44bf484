import Foundation

/// Reads configuration files, each with the reader that its name asks for.
///
/// For example, with JSON and YAML:
///
///     let loader = ConfigurationLoader([JSONConfigurationReader(), YAMLConfigurationReader()])
///     let file = ChainFile(try loader.load("broadsheet.yaml"))
public struct ConfigurationLoader: Sendable {
    private let readers: [any ConfigurationReader]

    /// Makes a loader; the first reader of a file name's ending is the one that is used.
    public init(_ readers: [any ConfigurationReader] = [JSONConfigurationReader()]) {
        self.readers = readers
    }

    /// Reads a file.
    ///
    /// - Throws: a ``ConfigurationError`` if the file cannot be read, or is not of its format.
    public func load(_ path: String) throws -> ConfigurationNode {
        let reader = try reader(of: path)
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw ConfigurationError(
                Fault(
                    .unreadable, at: SourceLocation(file: path), subject: path,
                    message: error.localizedDescription))
        }
        return try reader.read([UInt8](data), file: path)
    }

    private func reader(of path: String) throws -> any ConfigurationReader {
        let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
        if let reader = readers.first(where: { $0.fileExtensions.contains(ending) }) {
            return reader
        }
        let known = readers.flatMap(\.fileExtensions).map { "." + $0 }
        throw ConfigurationError(
            Fault(
                .unknownFormat, at: SourceLocation(file: path), subject: path,
                expected: known.joined(separator: ", "), found: "." + ending))
    }
}
