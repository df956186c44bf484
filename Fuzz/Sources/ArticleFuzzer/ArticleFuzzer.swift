import Broadsheet

/// Reads any bytes as a line of NDJSON and as a JSON array.
///
/// Neither may trap; and what could be read is written, and read again, to the same bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func readArticle(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    let reader = ArticleReader(file: "fuzz.ndjson")
    _ = reader.pages(json: bytes)
    guard let page = try? reader.page(line: bytes, number: 1) else { return 0 }
    let line = NDJSONWriter().bytes(of: [page])
    guard !line.isEmpty else { return 0 }  // a page of text, which has no article yet
    do {
        let again = try reader.page(line: line, number: 1)
        precondition(NDJSONWriter().bytes(of: [again]) == line, "it is not written as it was read")
    } catch {
        preconditionFailure("what was written cannot be read: \(error)")
    }
    return 0
}
