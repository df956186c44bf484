package import Broadsheet

/// What plugins' own files say of tags: which words earn one, and which names there are.
///
/// A row of a tab-separated file that has a tag's name in one column and a column `word` gives a
/// word of that tag.
package struct TagVocabulary {
    /// The words that earn the tag.
    package private(set) var words: [TagWord] = []
    /// Whether any file but README and cases has the name.
    package private(set) var isKnown = false
    /// What stands in the other columns of files that have a column `word`, each once.
    package private(set) var names: [String] = []

    /// Reads the files of plugins.
    ///
    /// - Parameters:
    ///   - tag: the tag's name.
    ///   - plugins: the entries of a chain; those in Swift have no files.
    package init(of tag: String, in plugins: [Chain.Entry]) {
        for entry in plugins {
            guard let source = (entry.plugin as? LuaPlugin)?.source else { continue }
            let files = source.files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for (name, bytes) in files where !PluginSource.isPaper(name) {
                let text = String(decoding: bytes, as: UTF8.self)
                isKnown = isKnown || text.hasWord(tag)
                guard name.hasSuffix(".tsv") else { continue }
                read(text, tag, file: source.displayPath(of: name), plugin: entry.name)
            }
        }
    }

    private mutating func read(_ text: String, _ tag: String, file: String, plugin: String) {
        var header: [Substring]?
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty && line.first != "#" {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard let columns = header else {
                header = cells
                continue
            }
            guard let word = columns.firstIndex(of: "word"), cells.indices.contains(word) else {
                return
            }
            let others = cells.enumerated().filter { $0.offset != word }.map { String($0.element) }
            for other in others where !names.contains(other) { names.append(other) }
            if others.contains(where: { String.areExactlyEqual($0, tag) }) {
                words.append(
                    TagWord(
                        String(cells[word]), plugin: plugin,
                        location: SourceLocation(file: file, line: index + 1)))
            }
        }
    }
}

extension String {
    /// Whether a name stands here, and not as a part of a longer one.
    fileprivate func hasWord(_ name: String) -> Bool {
        ranges(of: name).contains { range in
            let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
            let after = range.upperBound < endIndex ? self[range.upperBound] : " "
            return ![before, after].contains { $0.isLetter || $0.isNumber || "-_".contains($0) }
        }
    }
}
