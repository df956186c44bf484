import Testing

@testable import Broadsheet

@Suite(.timeLimit(.minutes(1)))
struct ReportTests {
    @Test func theReportIsAnObjectOfJSON() throws {
        let chain = Chain([SamplePlugins.busy, SamplePlugins.failing(every: 4)])
        let report = try Run(chain, jobs: 2).apply(to: Page.samples(6)) { _ in
        } deliver: { _, _ in
        }
        let expected: JSONValue = [
            "v": 1, "ending": "complete", "inputs": 6, "pages": 6, "skipped": 0, "unreadable": 0,
            "articles": 5, "organizations": 5, "activities": 5, "tags": 10,
            "dropped": ["pages": 0, "articles": 1, "organizations": 5, "activities": 0],
            "log": ["debug": 1, "info": 6, "warn": 1],
            "counters": ["busy": ["articles": 6, "starts": 1]],
            "failures": [
                [
                    "code": "plugin.error", "message": "page 3", "plugin": "failing",
                    "hook": "article", "page": "page-3", "article": "3:1",
                ]
            ],
        ]
        #expect(report.json == expected)
    }

    @Test func allThatIsKnownOfAFailureIsWritten() {
        let failure = Failure(
            .timeLimit, "too long", plugin: "slow", hook: "page", page: "p.txt", article: "p:1",
            location: SourceLocation(file: "slow/plugin.lua", line: 7, column: 2),
            traceback: ["loop", "page"], limit: Failure.Limit(allowed: 30, used: 31.5),
            encoding: "GB18030")
        let expected: JSONObject = [
            "code": "plugin.limit.time", "message": "too long", "plugin": "slow", "hook": "page",
            "page": "p.txt", "article": "p:1",
            "location": ["file": "slow/plugin.lua", "line": 7, "column": 2],
            "traceback": ["loop", "page"], "encoding": "GB18030",
            "limit": ["allowed": 30.0, "used": 31.5],
        ]
        #expect(failure.json == expected)
    }

    @Test func aProfileHasTheCallsAndTheTimeOfEachHandler() throws {
        var run = Run(Chain([SamplePlugins.busy, SamplePlugins.failing(every: 50)]), jobs: 3)
        run.isProfiling = true
        let report = try run.apply(to: Page.samples(100)) { _ in
        } deliver: { _, _ in
        }
        let entries = try #require(report.profile).entries
        let names = entries.map { "\($0.plugin) \($0.hook)" }
        #expect(
            names == [
                "busy start", "busy article", "busy organization", "busy activity", "busy finish",
                "failing article",
            ])
        #expect(entries.dropFirst().map(\.calls) == [100, 180, 90, 1, 90])
        #expect(entries.allSatisfy { $0.time > .zero })
        run.isProfiling = false
        let plain = try run.apply(to: Page.samples(1)) { _ in
        } deliver: { _, _ in
        }
        #expect(plain.profile == nil)
    }

    @Test func aPageThatStopsTheRunCountsAsSkipped() throws {
        var run = Run(Chain([SamplePlugins.busy, SamplePlugins.failing(every: 4)]), jobs: 2)
        run.maxFailures = 1
        let report = try run.apply(to: Page.samples(9)) { _ in
        } deliver: { _, _ in
        }
        #expect(report.inputs == 4)
        #expect(report.pages == 3)
        #expect(report.skipped == 1)
        #expect(report.content.articles == 3)
    }
}
