public import Broadsheet

#if YAML
import Yams
#endif

/// Reads configuration files in YAML 1.2 with its core schema.
///
/// A file holds one document. Only `true` and `false` are truth values (`yes` is text), numbers are
/// decimal, `0x…` or `0o…`. Aliases stand for what their anchor names; tags other than those of
/// the core schema, keys that are not scalars, and keys that come twice are refused.
///
/// Without the package trait `YAML` the reader refuses every file with a fault that says so.
public struct YAMLConfigurationReader: ConfigurationReader {
    /// The endings of file names that the reader is for.
    public let fileExtensions = ["yaml", "yml"]

    /// Makes a reader.
    public init() {}

    /// Reads a file's bytes.
    ///
    /// - Throws: a ``ConfigurationError`` with one fault if the bytes are not YAML, or hold what a
    ///   configuration cannot hold.
    public func read(_ bytes: [UInt8], file: String) throws -> ConfigurationNode {
        #if YAML
        let text = try ConfigurationText.decode(bytes, file: file)
        let root: Node?
        do {
            root = try compose(yaml: text, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw ConfigurationError(Fault(error, text: text, file: file))
        }
        guard let root else {
            return ConfigurationNode(.null, at: SourceLocation(file: file, line: 1, column: 1))
        }
        var tree = TreeBuilder(file: file)
        return try tree.node(root)
        #else
        throw ConfigurationError(
            Fault(.needsYAML, at: SourceLocation(file: file), subject: file))
        #endif
    }
}
