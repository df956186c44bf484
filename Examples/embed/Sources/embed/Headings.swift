import Broadsheet

/// A plugin that answers the tool's own hook alone: it gives each section a heading for readers and
/// drops those that it has none for.
let headings = SwiftPlugin("headings", hooks: []) { handlers, _ in
    let names = [
        "matchmaking": "婚恋联谊", "meeting": "会议部署", "relief": "慰问帮扶", "skills": "技能竞赛",
    ]
    handlers.on(Section.hook) { section in
        guard let name = names[section.heading] else { return .drop }
        section.heading = "\(name)（\(section.activities.count)）"
        return .keep
    }
}
