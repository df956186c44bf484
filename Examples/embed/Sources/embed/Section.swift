import Broadsheet

/// The activities of one category, as they are about to be printed.
struct Section {
    /// The category's id, until a handler of ``hook`` puts a heading in its place.
    var heading: String
    var activities: [Activity]

    /// The tool's own hook: a handler may change a section, or drop it.
    static let hook = Hook<Section>("section")
}

extension [Section] {
    /// Sorts activities into sections, in the order in which the categories first occur.
    init(_ activities: [Activity]) {
        self = []
        for activity in activities {
            for tag in activity.tags {
                if let index = firstIndex(where: { $0.heading == tag.name }) {
                    self[index].activities.append(activity)
                } else {
                    append(Section(heading: tag.name, activities: [activity]))
                }
            }
        }
    }
}
