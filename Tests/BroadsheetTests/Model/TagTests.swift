import Testing

@testable import Broadsheet

@Suite struct TagTests {
    private let early = Evidence(text: "召开", span: Span(start: 0, end: 6))
    private let late = Evidence(text: "部署", span: Span(start: 6, end: 12))

    @Test func theHigherConfidenceStandsWithItsMaker() {
        var tags = [Tag(name: "meeting", confidence: 0.5, evidence: [early], by: "a", rule: "x")]
        tags.add(
            Tag(name: "meeting", confidence: 0.9, evidence: [late, early], by: "b", rule: "y"))
        tags.add(Tag(name: "meeting", confidence: 0.9, by: "c"))
        tags.add(Tag(name: "meeting", confidence: 0.2, by: "d"))
        #expect(
            tags == [
                Tag(name: "meeting", confidence: 0.9, evidence: [early, late], by: "b", rule: "y")
            ])
    }

    @Test func isRemovedByName() {
        var tags = [Tag(name: "a"), Tag(name: "b")]
        let wasThere = tags.remove(named: "a")
        let isThere = tags.remove(named: "a")
        #expect(wasThere && !isThere)
        #expect(tags.map(\.name) == ["b"])
    }
}
