import Foundation

/// Measures the handlers of one session.
final class Profiler {
    private(set) var profile = Profile()

    /// The handlers of a plugin, each measured when it is called.
    func measuring(_ handlers: Handlers, of plugin: String) -> Handlers {
        var measured = handlers
        if let start = handlers.start {
            let entry = add(plugin, .start)
            measured.start = { try self.measure(entry, start) }
        }
        if let page = handlers.page {
            let entry = add(plugin, .page)
            measured.page = { subject in try self.measure(entry) { try page(&subject) } }
        }
        if let article = handlers.article {
            let entry = add(plugin, .article)
            measured.article = { subject, page in
                try self.measure(entry) { try article(&subject, page) }
            }
            if let keepingTags = handlers.articleKeepingTags {
                measured.articleKeepingTags = { subject, page in
                    try self.measure(entry) { try keepingTags(&subject, page) }
                }
            }
        }
        if let organization = handlers.organization {
            let entry = add(plugin, .organization)
            measured.organization = { subject, article in
                try self.measure(entry) { try organization(&subject, article) }
            }
        }
        if let activity = handlers.activity {
            let entry = add(plugin, .activity)
            measured.activity = { subject, article in
                try self.measure(entry) { try activity(&subject, article) }
            }
        }
        if let finish = handlers.finish {
            let entry = add(plugin, .finish)
            measured.finish = { summary in try self.measure(entry) { try finish(summary) } }
        }
        return measured
    }

    /// Makes an entry for a handler and returns its index.
    private func add(_ plugin: String, _ hook: ContentHook) -> Int {
        profile.entries.append(Profile.Entry(plugin: plugin, hook: hook))
        return profile.entries.count - 1
    }

    private func measure<Result>(_ entry: Int, _ call: () throws -> Result) rethrows -> Result {
        let start = Self.threadTime()
        defer {
            profile.entries[entry].calls += 1
            profile.entries[entry].time += Self.threadTime() - start
        }
        return try call()
    }

    /// The CPU time that the calling thread has used.
    private static func threadTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
