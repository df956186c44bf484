import Foundation

@testable import Broadsheet

extension Page {
    /// A page whose one article is made already, with a title that names its number.
    static func sample(_ number: Int) -> Page {
        let article = Article(
            id: "\(number):1", title: "Title \(number)", paragraphs: ["Paragraph \(number)."])
        return Page(
            id: "\(number)", path: "page-\(number)",
            lines: [Line(text: "Line \(number)", number: 1)], articles: [article])
    }

    /// Pages numbered from 0.
    static func samples(_ count: Int) -> [Page] { (0..<count).map(sample) }
}

/// An error of a plugin's own.
struct Trouble: Error, CustomStringConvertible {
    var description: String
}

/// Plugins for the tests of runs.
enum SamplePlugins {
    /// Takes a random while for each article, so that the workers overtake each other.
    static let napping = SwiftPlugin("napping") { handlers, _ in
        handlers.article = { _, _ in
            usleep(.random(in: 0...500))
            return .keep
        }
    }
}
