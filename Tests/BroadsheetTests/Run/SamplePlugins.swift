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

/// What was called, in order, by all workers.
final class Journal: Sendable {
    private let lines = Monitor<[String]>([])

    var entries: [String] { lines.read { $0 } }

    func note(_ line: String) { lines.update { $0.append(line) } }
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

    /// Fails for each page whose number is a multiple of another.
    static func failing(every stride: Int) -> SwiftPlugin {
        SwiftPlugin("failing") { handlers, _ in
            handlers.article = { _, page in
                if let number = Int(page.id), number % stride == stride - 1 {
                    throw Trouble(description: "page \(number)")
                }
                return .keep
            }
        }
    }

    /// Finds something of each kind, drops some, counts, and says something.
    static let busy = SwiftPlugin("busy") { handlers, context in
        handlers.start = {
            context.count("starts")
            context.log(.debug, "ready")
        }
        handlers.article = { article, page in
            article.addOrganization(name: "Union of \(page.id)", kind: .union, by: "busy")
            article.addOrganization(name: "Works", kind: .company, by: "busy")
            let id = Identifier.activity(article: article.id, name: "Fair")
            article.addActivity(Activity(id: id, name: "Fair", by: "busy"))
            article.tags.add(Tag(name: "culture", by: "busy"))
            context.count("articles")
            context.log(.info, "page \(page.id)")
            return page.id.hasSuffix("5") ? .drop : .keep
        }
        handlers.organization = { organization, _ in
            organization.kind == .company ? .drop : .keep
        }
        handlers.activity = { activity, _ in
            activity.tags.add(Tag(name: "fair", by: "busy"))
            return .keep
        }
        handlers.finish = { summary in
            context.log(.warn, "\(summary.articles) articles")
        }
    }
}
