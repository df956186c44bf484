import Foundation

/// Writes a file that was not there, with the folders above it.
enum NewFile {
    /// Writes text.
    ///
    /// - Throws: an ``OutputError``.
    static func write(_ text: String, to path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
        } catch {
            throw OutputError.notMade(path: path, reason: error.localizedDescription)
        }
        let file = try OutputFile.making(path)
        do {
            try file.write(Array(text.utf8))
            try file.commit()
        } catch {
            file.discard()
            throw error
        }
    }
}
