import Testing

@testable import Broadsheet

@Suite("What became of a value")
struct ShownChangeTests {
    private func shown(_ before: JSONValue?, _ after: JSONValue?) -> String {
        ExplanationStyle(columns: 200).lines(
            ofMarked: ShownChange(before, after).text, columns: 200
        ).joined()
    }

    @Test("shows what was taken away and added, and what stayed as far as it helps")
    func texts() {
        #expect(shown(nil, "甲") == "{甲}")
        #expect(shown("甲", nil) == "[甲]")
        #expect(shown("本报讯（记者 甲）8月5日", "8月5日") == "[本报讯（记者 甲）]8月5日")
        #expect(shown("举办读书节。", "举办读书会。") == "举办读书[节]{会}。")
        let long = String(repeating: "前", count: 30)
        #expect(shown(.string(long + "甲"), .string(long + "乙")).hasPrefix("…前"))
    }

    @Test("takes a number or a Latin word as a whole")
    func words() {
        #expect(shown("0.95", "0.60") == "[0.95]{0.60}")
        #expect(shown("共150人", "共130人") == "共[150]{130}人")
        #expect(shown("the dockers", "the doctors") == "the [dockers]{doctors}")
    }

    @Test("shows things by their names")
    func things() {
        let tag: JSONValue = ["name": "meeting", "confidence": 0.9, "evidence": []]
        #expect(shown(nil, tag) == "{meeting 0.90}")
        let people: JSONValue = [
            ["role": "reporter", "name": "甲"], ["role": "editor", "name": "乙"],
        ]
        #expect(shown([], people) == "{reporter 甲 · editor 乙}")
        #expect(shown(nil, ["name": "市总工会", "kind": "union"]) == "{市总工会 · union}")
        #expect(shown(nil, ["text": "近日", "start": nil]) == "{近日}")
    }

    @Test("takes paths apart, whatever stands in the brackets")
    func paths() {
        let path = ChangePath("organizations[甲[1]会].aliases")
        #expect(path.name == "organizations")
        #expect(path.element == "甲[1]会")
        #expect(path.rest == "aliases")
        #expect(ChangePath("metadata[city]").label == "metadata.city")
        #expect(ChangePath("lines[3].label").rest == "label")
        #expect(
            ChangePath.way(to: "activities[会议].tags[meeting]") == [
                "activities", "activities[会议]", "activities[会议].tags",
                "activities[会议].tags[meeting]",
            ])
    }
}
