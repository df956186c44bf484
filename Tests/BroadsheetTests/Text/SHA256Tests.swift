import Broadsheet
import Testing

@Suite struct SHA256Tests {
    /// Examples of FIPS 180-4 and the NIST test vectors.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func hashesTheStandardExamples(text: String, hex: String) {
        #expect(SHA256.digest(of: text).hex == hex)
    }

    @Test func hashesAMillionBytes() {
        let digest = SHA256.digest(of: String(repeating: "a", count: 1_000_000))
        #expect(digest.hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func piecesHashAsTheWhole() {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        for cut in 0...bytes.count {
            var hash = SHA256()
            bytes[..<cut].withUnsafeBufferPointer { hash.update(with: $0) }
            bytes[cut...].withUnsafeBufferPointer { hash.update(with: $0) }
            #expect(hash.finish() == SHA256.digest(of: bytes))
        }
    }

    @Test func finishingDoesNotEndTheHash() {
        var hash = SHA256()
        hash.update(with: "a")
        _ = hash.finish()
        hash.update(with: "bc")
        #expect(hash.finish() == SHA256.digest(of: "abc"))
    }
}
