import Broadsheet
import BroadsheetLua

extension Sentences {
    /// What was not compared, for want of a page or of gold.
    static func lines(on report: EvaluationReport) -> [String] {
        report.unansweredPages.map { "\($0): there is gold for this page, and no such page" }
            + report.pagesWithoutGold.map { "\($0): there is no gold for this page; left out" }
    }

    /// A figure that is too low.
    static func line(on shortfall: EvaluationFloor.Shortfall) -> String {
        let place = place(shortfall.bound.location)
        let least = TextTable.figure(shortfall.bound.minimum)
        guard let value = shortfall.value else {
            return "\(place): \(shortfall.bound.name) has no value; it is to be \(least) or more"
        }
        return "\(place): \(shortfall.bound.name) is \(TextTable.figure(value)),"
            + " below \(least)"
    }

    /// What is wrong with gold, a floor or a case.
    static func aboutEvaluation(_ fault: Fault) -> String? {
        switch fault.code {
        case .goldType, .floorType:
            "`\(fault.subject)` takes \(article(fault.expected))"
        case .goldKey: "the key `\(fault.subject)` is missing"
        case .noGold: "no file in it is called \(fault.expected ?? "NAME.gold.json")"
        case .unknownFigure: "there is no figure `\(fault.subject)`" + suggestion(fault.nearest)
        case .malformedCase: "case `\(fault.subject)`: \(fault.message ?? "")"
        default: nil
        }
    }
}
