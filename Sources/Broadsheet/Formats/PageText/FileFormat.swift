/// A kind of file in which pages are often kept but which is no text, known by its first bytes.
///
/// The signatures are those of the formats' own specifications: ISO 32000 (PDF), APPNOTE 4.3 (ZIP),
/// [MS-CFB] 2.2, RFC 1952 (gzip), RFC 2083 (PNG), ITU-T T.81 (JPEG), TIFF 6.0, RFC 2781 (UTF-16).
public enum FileFormat: String, Sendable, CaseIterable {
    case pdf = "PDF"
    /// What newer Word files and EPUB books are inside.
    case zip = "ZIP"
    /// What older Word files are inside.
    case compoundFile = "OLE compound file"
    case rtf = "RTF"
    case html = "HTML"
    case gzip = "gzip"
    case png = "PNG"
    case jpeg = "JPEG"
    case tiff = "TIFF"
    case utf16 = "UTF-16"

    /// What the file begins with: any of these, for HTML in either case of letters.
    private var signatures: [[UInt8]] {
        switch self {
        case .pdf: [Array("%PDF-".utf8)]
        case .zip: [[0x50, 0x4B, 0x03, 0x04]]
        case .compoundFile: [[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]]
        case .rtf: [Array(#"{\rtf"#.utf8)]
        case .html: [Array("<!doctype html".utf8), Array("<html".utf8)]
        case .gzip: [[0x1F, 0x8B, 0x08]]
        case .png: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]]
        case .jpeg: [[0xFF, 0xD8, 0xFF]]
        case .tiff: [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]]
        case .utf16: [[0xFF, 0xFE], [0xFE, 0xFF]]
        }
    }

    /// The format that some bytes begin as; `nil` if they may be text.
    init?(of bytes: [UInt8]) {
        // Hardly any page begins with one of these bytes: the others are told apart at once.
        guard let first = bytes.first, Self.firstBytes.contains(first) else { return nil }
        let found = Self.allCases.first { format in
            format.signatures.contains { signature in
                guard bytes.count >= signature.count else { return false }
                return Swift.zip(bytes, signature).allSatisfy { byte, expected in
                    byte == expected || format == .html && Self.lowercased(byte) == expected
                }
            }
        }
        guard let found else { return nil }
        self = found
    }

    private static let firstBytes = Set(allCases.flatMap(\.signatures).map { $0[0] })

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
