import Testing

@Suite("Code without comments and strings")
struct SwiftCodeTests {
    @Test(
        "leaves only code",
        arguments: [
            ("a // b!\nc", "a \nc"),
            ("a /* b /* c */ d! */ e", "a  e"),
            (#"f("x! // y") + 1"#, #"f("") + 1"#),
            (##"f(#"a"b!"#)"##, #"f("")"#),
            (#"f("\(a(1)!) x!")"#, #"f(a(1)!"")"#),
            (#"f("\"!\\")!"#, #"f("")!"#),
            ("x = \"\"\"\n  a! \"b\"!\n  \"\"\"", "x = \n\n\"\""),
        ])
    func leavesOnlyCode(source: String, code: String) {
        #expect(SwiftCode.strip(source) == code)
    }
}
