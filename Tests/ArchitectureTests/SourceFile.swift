import Foundation
import Testing

/// A file of the repository, as text.
struct SourceFile: CustomTestStringConvertible {
    /// The path from the repository's root.
    let path: String
    let text: String

    var testDescription: String { path }

    /// The lines, without their line feeds.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The text of a Swift file without comments and without what stands in string literals.
    var code: String { SwiftCode.strip(text) }

    /// The folder below `Sources`: the target.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The folders and the name, as `path:12` for the line of a place in the text.
    func place(of index: String.Index, in text: String) -> String {
        "\(path):\(text[..<index].count { $0 == "\n" } + 1)"
    }

    /// The repository.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The files below some folders whose names have one of some endings, in the order of paths.
    ///
    /// Folders that do not exist have none; hidden folders are passed over.
    static func all(in folders: String..., endings: Set<String>) throws -> [SourceFile] {
        try folders.flatMap { folder -> [SourceFile] in
            let url = root.appendingPathComponent(folder)
            let walk = FileManager.default.enumerator(
                at: url, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
            let files = (walk?.allObjects ?? []).compactMap { $0 as? URL }
                .filter { endings.contains($0.pathExtension) }
            return try files.map { file in
                let path = file.standardizedFileURL.path
                    .dropFirst(root.standardizedFileURL.path.count + 1)
                return SourceFile(
                    path: String(path),
                    text: String(decoding: try Data(contentsOf: file), as: UTF8.self))
            }
        }
        .sorted { $0.path < $1.path }
    }
}
