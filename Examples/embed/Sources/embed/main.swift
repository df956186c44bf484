import Broadsheet
import Foundation

// Prints the activities of the articles in an NDJSON file, category by category.

let path = CommandLine.arguments.dropFirst().first ?? "articles.ndjson"
let chain = Chain(
    [Chain.Entry(KeywordTags()), Chain.Entry(headings)], given: ["article.activities"])
try chain.validate()
let session = try chain.makeSession()

let reader = ArticleReader(file: path)
let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
var activities: [Activity] = []
for (index, line) in lines.enumerated() {
    let result = session.process(try reader.page(line: Array(line), number: index + 1))
    for failure in result.failures { print("\(failure.plugin ?? path): \(failure.message)") }
    activities += (result.page?.articles ?? []).flatMap(\.activities)
}

for var section in [Section](activities) {
    guard session.fire(Section.hook, &section).verdict == .keep else { continue }
    print(section.heading)
    for activity in section.activities {
        let date = activity.date?.text ?? "日期不详"
        print("  \(activity.name)  \(date)  \(activity.organizers.joined(separator: "、"))")
    }
}
print("\(activities.count) activities, \(activities.count { $0.tags.isEmpty }) without a category")
