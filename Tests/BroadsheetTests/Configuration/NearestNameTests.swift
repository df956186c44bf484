import Testing

@testable import Broadsheet

@Suite("The nearest name")
struct NearestNameTests {
    private let names = ["segment", "organizations", "activities", "activity-tags", "as"]

    @Test(
        "a slip is recognized",
        arguments: [
            ("segmnt", "segment"), ("segmetn", "segment"), ("organisations", "organizations"),
            ("activity_tags", "activity-tags"), ("activites", "activities"),
        ])
    func slips(written: String, meant: String) {
        #expect(NearestName(to: written).among(names) == meant)
    }

    @Test("another word is not taken for a slip", arguments: ["sentiment", "x", "", "labels"])
    func others(written: String) {
        #expect(NearestName(to: written).among(names) == nil)
    }

    @Test("two neighbours that changed places are one slip")
    func transposition() {
        #expect(NearestName.distance(Array("ab".unicodeScalars), Array("ba".unicodeScalars)) == 1)
    }

    @Test("of two names equally near the first is meant")
    func ties() {
        #expect(NearestName(to: "card").among(["cart", "care"]) == "cart")
    }
}
