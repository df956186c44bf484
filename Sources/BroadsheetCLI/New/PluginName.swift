import Broadsheet

/// A name that a new plugin may have: it is that of a folder, a key of chain files, a tag.
struct PluginName {
    let text: String

    /// Takes a name as someone wrote it.
    ///
    /// - Throws: a ``SetupError`` with the nearest name that would do, if there is one.
    init(_ written: String) throws {
        guard Self.isName(written) else {
            let better = Self.mended(written)
            throw SetupError.badPluginName(written, better: Self.isName(better) ? better : nil)
        }
        text = written
    }

    /// `types` is the folder of stubs for editors; `broadsheet` begins the host's modules.
    private static let taken = ["types", "broadsheet"]

    private static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isLetter(first), !taken.contains(text) else {
            return false
        }
        let scalars = text.unicodeScalars
        return scalars.allSatisfy { isLetter($0) || ("0"..."9").contains($0) || $0 == "-" }
            && scalars.last != "-" && scalars.count <= 60
    }

    /// Small Latin letters, and those of scripts that have no capitals.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? ("a"..."z").contains(scalar)
            : scalar.properties.generalCategory == .otherLetter
    }

    /// A name with small letters for capitals and hyphens for all that a name cannot have.
    private static func mended(_ text: String) -> String {
        let words = text.lowercased().unicodeScalars.split { scalar in
            !isLetter(scalar) && !("0"..."9").contains(scalar)
        }
        return words.map { String($0) }.joined(separator: "-")
    }
}
