import Broadsheet
import Testing

@Suite struct ContentEvaluationTests {
    private func report(
        organizations: String = "[]", activities: String = "[]", _ found: Article
    ) throws -> EvaluationReport {
        let article = """
            { "title": "题", "paragraphs": ["江州市总工会召开会议。市总工会主席讲话。"],
              "organizations": \(organizations), "activities": \(activities) }
            """
        return Evaluation([try gold(article)]).report(on: [page(found)])
    }

    private func organizations(_ gold: String, _ found: Organization...) throws -> EvaluationReport
    {
        try report(organizations: gold, .found("题", organizations: found))
    }

    @Test func anAliasOfItsOwnRowIsWrong() throws {
        let union = #"[{ "name": "江州市总工会", "aliases": ["市总工会"] }]"#
        let linked = try organizations(union, Organization("江州市总工会", aliases: ["市总工会"]))
        #expect(linked.organizations.f1 == 1)
        #expect(linked.aliases.value == 1)
        let apart = try organizations(union, Organization("江州市总工会"), Organization("市总工会"))
        #expect((apart.organizations.right, apart.organizations.wrong) == (1, 1))
        #expect(apart.aliases.value == 0)
        let wrong = apart.misses.filter { $0.kind == .organization }
        #expect(
            wrong.map(\.makers) == [
                [EvaluationReport.Maker(plugin: "organizations", rule: "suffix")]
            ])
    }

    @Test func anOptionalRowCountsNeitherWay() throws {
        let school = #"[{ "name": "江州一中", "aliases": ["一中"], "optional": true }]"#
        #expect(try organizations(school).organizations == Tally())
        #expect(try organizations(school, Organization("江州一中")).organizations == Tally())
        let twice = try organizations(school, Organization("江州一中"), Organization("一中"))
        #expect(twice.organizations == Tally())
    }

    @Test(arguments: [
        ("推进会", "推进会", 1), ("“健康”讲座", "健康讲座", 1), ("职工健康讲座", "健康讲座", 1),
        ("职工心理健康知识讲座", "讲座", 0), ("健康讲座", "法律讲座", 0),
    ])
    func namesOfActivitiesMatchByHalf(_ gold: String, _ found: String, _ right: Int) throws {
        let report = try report(
            activities: #"[{ "name": "\#(gold)" }]"#,
            .found("题", activities: [Activity(found)]))
        #expect(report.activities.right == right)
        #expect(report.activities.wrong == 1 - right)
    }

    @Test func theNearestNameIsTheAnswer() throws {
        let report = try report(
            activities: #"[{ "name": "健康讲座", "place": "礼堂" }, { "name": "职工健康讲座" }]"#,
            .found(
                "题",
                activities: [Activity("职工健康讲座"), Activity("健康讲座", place: "礼堂")]))
        #expect(report.activities.f1 == 1)
        #expect(report.slots[.place]?.all.value == 1)
    }

    @Test(arguments: [
        (#""place": "礼堂", "place_ok": [null, "操场"]"#, 1.0), (#""place": "礼堂""#, 0),
    ])
    func nullAmongWhatIsAcceptedMeansThatNothingFoundIsRightToo(
        _ slots: String, _ right: Double
    )
        throws
    {
        let report = try report(
            activities: #"[{ "name": "讲座", \#(slots) }]"#,
            .found("题", activities: [Activity("讲座")]))
        #expect(report.slots[.place]?.all.value == right)
        let elsewhere = try self.report(
            activities: #"[{ "name": "讲座", \#(slots) }]"#,
            .found("题", activities: [Activity("讲座", place: "食堂")]))
        #expect(elsewhere.slots[.place]?.all.value == 0)
    }

    @Test func numbersAndDaysMayBeNullAmongWhatIsAccepted() throws {
        let report = try report(
            activities: """
                [{ "name": "讲座", "date": "2024-05-01", "date_ok": [null], "participants": 30,
                   "participants_ok": [28, null] }]
                """, .found("题", activities: [Activity("讲座")]))
        #expect(report.slots[.date]?.all.value == 1)
        #expect(report.slots[.participants]?.all.value == 1)
    }

    @Test func noHostFoundIsRightWhereNullIsAmongTheHosts() throws {
        let meeting = #"[{ "name": "推进会", "organizers": ["甲公司"], "organizers_ok": [null] }]"#
        let none = try report(activities: meeting, .found("题", activities: [Activity("推进会")]))
        #expect(none.slots[.organizers]?.all.value == 1)
        #expect(none.organizers.missed == 0)
        let other = try report(
            activities: meeting,
            .found("题", activities: [Activity("推进会", organizers: ["乙公司"])]))
        #expect(other.slots[.organizers]?.all.value == 0)
        #expect(other.organizers.wrong == 1)
    }

    @Test func organizersAreComparedByTheirCanonicalNames() throws {
        let union = #"[{ "name": "江州市总工会", "aliases": ["市总工会"] }]"#
        let meeting = #"[{ "name": "推进会", "organizers": ["江州市总工会"] }]"#
        for (organizers, isRight) in [
            (["市总工会"], 1.0), (["江州市总工会"], 1), (["江州总工会"], 1), ([], 0),
            (["市总工会", "甲厂"], 0),
        ] {
            let report = try report(
                organizations: union, activities: meeting,
                .found(
                    "题",
                    organizations: [
                        Organization("江州市总工会", aliases: ["市总工会", "江州总工会"])
                    ], activities: [Activity("推进会", organizers: organizers)]))
            #expect(report.slots[.organizers]?.all.value == isRight, "\(organizers)")
        }
    }

    @Test func categoriesAreCountedPerActivityPerArticleAndByThemselves() throws {
        let report = try report(
            activities: #"""
                [{ "name": "推进会", "categories": ["meeting"], "categories_ok": ["study"] },
                 { "name": "健身节", "categories": ["culture"] }]
                """#,
            .found("题", activities: [Activity("推进会", tags: ["meeting", "study", "visit"])]))
        #expect(report.activityCategories.f1 == 2.0 / 3)
        #expect((report.articleCategories.right, report.articleCategories.missed) == (1, 1))
        #expect(report.categoriesInOrder.map(\.name) == ["culture", "meeting", "visit"])
        #expect(report.categories["visit"]?.wrong == 1)
    }
}
