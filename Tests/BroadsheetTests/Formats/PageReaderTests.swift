import Testing

@testable import Broadsheet

@Suite struct PageReaderTests {
    private let reader = PageReader(path: "folder.d/page.txt")

    @Test func numbersLinesAsTheFileDoes() throws {
        let page = try reader.page(bytes: Array("\u{FEFF}一\r\n\r\n二\r三\n\n".utf8))
        #expect(page.lines.map(\.text) == ["一", "", "二", "三", ""])
        #expect(page.lines.map(\.number) == [1, 2, 3, 4, 5])
        #expect(page.text == "一\n\n二\n三\n")
    }

    @Test(arguments: [("", 0), ("\n", 1), ("a", 1), ("a\n", 1), ("\r\r\n", 2)])
    func aLineEndEndsALine(text: String, lines: Int) throws {
        #expect(try reader.page(bytes: Array(text.utf8)).lines.count == lines)
    }

    @Test func theIdIsAHashOfTheBytes() throws {
        let bytes = Array("\u{FEFF}一\r\n".utf8)
        #expect(try reader.page(bytes: bytes).id == Identifier.page(bytes: bytes))
        #expect(try reader.page(bytes: bytes).id != reader.page(bytes: Array("一\n".utf8)).id)
    }

    @Test func takesTheMetadataFromTheFileBeside() throws {
        let page = try reader.page(
            bytes: Array("a".utf8),
            metadata: Array(
                #"{"published":"2023-04","language":"zh","id":"n1","city":"某市","n":[1]}"#.utf8))
        #expect(page.published == PartialDate("2023-04"))
        #expect(page.language == "zh")
        #expect(page.id == "n1")
        #expect(page.metadata == ["city": "某市", "n": [1]])
        #expect(reader.metadataPath == "folder.d/page.meta.json")
        #expect(PageReader(path: "folder.d/page").metadataPath == "folder.d/page.meta.json")
    }

    @Test func tellsTheLineOfBadMetadata() {
        let failure = #expect(throws: Failure.self) {
            try reader.page(bytes: [], metadata: Array("{\n \"published\": 2023}".utf8))
        }
        #expect(failure?.code == .inputMetadata)
        #expect(
            failure?.location
                == SourceLocation(file: "folder.d/page.meta.json", line: 2, column: 15))
    }

    @Test(arguments: [
        ([0x61, 0x0A, 0x00], Failure.Code.inputNUL, 2, "byte 0x00 at offset 2"),
        ([0x61, 0x0D, 0x0A, 0x62, 0xFF], .inputEncoding, 2, "byte 0xFF at offset 4"),
        ([0xC4], .inputEncoding, 1, "byte 0xC4 at offset 0"),
    ])
    func refusesWhatIsNoText(bytes: [UInt8], code: Failure.Code, line: Int, message: String) {
        let failure = #expect(throws: Failure.self) { try reader.page(bytes: bytes) }
        #expect(failure?.code == code)
        #expect(failure?.location?.line == line)
        #expect(failure?.message == message)
    }

    @Test(arguments: [
        (Array("%PDF-1.7\n".utf8), FileFormat.pdf),
        ([0x50, 0x4B, 0x03, 0x04, 0x14], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundFile),
        (Array(#"{\rtf1\ansi"#.utf8), .rtf),
        (Array("<!DOCTYPE HTML>".utf8), .html),
        (Array("<html lang=\"zh\">".utf8), .html),
        ([0x1F, 0x8B, 0x08, 0x00], .gzip),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
        ([0x49, 0x49, 0x2A, 0x00], .tiff),
        ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
        ([0xFF, 0xFE, 0x61, 0x00], .utf16),
        ([0xFE, 0xFF, 0x00, 0x61], .utf16),
    ])
    func namesTheKindOfFileThatIsNoText(bytes: [UInt8], format: FileFormat) {
        let failure = #expect(throws: Failure.self) { try reader.page(bytes: bytes) }
        #expect(failure?.code == .inputFormat)
        #expect(failure?.message == format.rawValue)
        #expect(failure?.location == SourceLocation(file: "folder.d/page.txt", line: 1))
    }

    @Test(arguments: ["%P", "PK 决赛", "{标题}", "<3", "<htm", "II", ""])
    func readsTextThatBeginsLikeAnotherKindOfFile(text: String) throws {
        #expect(try reader.page(bytes: Array(text.utf8)).text == text)
    }
}
