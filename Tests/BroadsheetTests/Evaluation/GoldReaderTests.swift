import Broadsheet
import Testing

@Suite struct GoldReaderTests {
    @Test func allThatIsWrongWithGoldComesAtOnceWithItsPlace() throws {
        let error = try #require(throws: ConfigurationError.self) {
            try gold(
                """
                { "titel": "题",
                  "paragraphs": "甲",
                  "activities": [{ "name": 3 }] }
                """)
        }
        #expect(error.faults.map(\.code) == [.goldKey, .goldType, .goldType])
        #expect(error.faults.map(\.location?.line) == [1, 2, 3])
    }

    private func floor(_ text: String) throws -> EvaluationFloor {
        try EvaluationFloor(
            JSONConfigurationReader().read(Array(text.utf8), file: "floor.json"))
    }

    @Test func figuresBelowTheFloorAreToldWithTheirValues() throws {
        let gold = try gold(#"{ "title": "题", "paragraphs": ["甲", "乙"] }"#)
        let report = Evaluation([gold]).report(on: [page(.found("题", ["甲"]))])
        let floor = try floor(
            #"{ "title": 1, "paragraph": 0.75, "alias": 0, "category.women.f1": 0.5 }"#)
        let shortfalls = floor.shortfalls(of: report)
        #expect(shortfalls.map(\.bound.name) == ["paragraph", "alias", "category.women.f1"])
        #expect(shortfalls.map(\.value) == [0.5, nil, nil])
    }

    @Test func aFloorOfNoFigureIsRefusedWithTheRightName() throws {
        let error = try #require(throws: ConfigurationError.self) {
            try floor(#"{ "titel": 1, "alias": 2 }"#)
        }
        #expect(error.faults.map(\.code) == [.unknownFigure, .floorType])
        #expect(error.faults.map(\.nearest) == ["title", nil])
    }

    @Test func theReportCanBeReadAsJSON() throws {
        let gold = try gold(#"{ "title": "题", "paragraphs": ["甲"] }"#)
        let report = Evaluation([gold]).report(on: [page(.found("题", ["乙"]))])
        let json = JSONValue.object(report.json)
        #expect(try JSONValue(parsing: json.json()) == json)
        #expect(report.json["figures"]?.object?["title"] == .number(1))
        #expect(report.json["misses"]?.array?.count == report.misses.count)
    }
}
