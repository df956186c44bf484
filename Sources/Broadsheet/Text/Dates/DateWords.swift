/// The Chinese words that dates are made of.
enum DateWords {
    /// What a word says.
    enum Meaning: Sendable {
        /// A complete expression.
        case term(DateTerm)
        /// A year, behind which a month or a holiday may stand (去年).
        case year(Int)
        /// A month, behind which a day may stand (本月).
        case month(Int)
        /// January by its own name (元月), behind which a day may stand.
        case january
        /// A week, behind which a weekday may stand (上周).
        case week(Int)
        /// 周 or 星期, behind which a weekday must stand.
        case weekPrefix
        /// A holiday on a fixed day.
        case holiday(month: Int, day: Int)
        /// A holiday whose day differs from year to year.
        case movableHoliday
        /// A holiday's short name, a date only with a word behind it (五一) or in quotes.
        indirect case shortName(Meaning)
        /// The front of a date of the lunar calendar (农历四月初八).
        case lunar
        /// A word that only looks like a date.
        case other
    }

    /// A word, its meaning, and the characters beside which it is part of another word.
    struct Entry: Sendable {
        let text: String
        let meaning: Meaning
        var notBehind = ""
        var notBefore = ""
    }

    /// All words with which a date can begin.
    static let all: [Entry] = days + periods + weeks + vague + DateHolidays.entries

    private static let days: [Entry] = [
        Entry(text: "昨日", meaning: .term(.day(-1))),
        Entry(text: "昨天", meaning: .term(.day(-1))),
        Entry(text: "昨晚", meaning: .term(.day(-1))),
        Entry(text: "昨夜", meaning: .term(.day(-1))),
        Entry(text: "昨晨", meaning: .term(.day(-1))),
        Entry(text: "今日", meaning: .term(.day(0)), notBehind: "当现如"),
        Entry(text: "今日头条", meaning: .other),
        Entry(text: "今日说法", meaning: .other),
        Entry(text: "今天", meaning: .term(.day(0))),
        Entry(text: "今晨", meaning: .term(.day(0))),
        Entry(text: "今早", meaning: .term(.day(0))),
        Entry(text: "今晚", meaning: .term(.day(0)), notBefore: "报"),
        Entry(text: "明日", meaning: .term(.day(1)), notBehind: "文黎", notBefore: "之"),
        Entry(text: "明天", meaning: .term(.day(1)), notBehind: "文聪"),
        Entry(text: "明晚", meaning: .term(.day(1))),
        Entry(text: "明早", meaning: .term(.day(1))),
        Entry(text: "前天", meaning: .term(.day(-2)), notBehind: "提目此以之从先天日月年周"),
        Entry(text: "大前天", meaning: .term(.day(-3))),
        Entry(
            text: "后天",
            meaning: .term(.day(2)),
            notBehind: "今先以之此日天月年周然最前午",
            notBefore: "然性"
        ),
        Entry(text: "大后天", meaning: .term(.day(3))),
    ]

    private static let periods: [Entry] = [
        Entry(text: "前年", meaning: .year(-2), notBehind: "目此以之从先生", notBefore: "度"),
        Entry(text: "去年", meaning: .year(-1), notBehind: "过失", notBefore: "度"),
        Entry(text: "上年", meaning: .year(-1), notBehind: "以", notBefore: "度纪"),
        Entry(text: "今年", meaning: .year(0)),
        Entry(text: "本年", meaning: .year(0), notBehind: "日", notBefore: "度级"),
        Entry(text: "明年", meaning: .year(1), notBehind: "文"),
        Entry(text: "后年", meaning: .year(2), notBehind: "以之今此最前先", notBefore: "度"),
        Entry(text: "上月", meaning: .month(-1), notBehind: "以"),
        Entry(text: "上个月", meaning: .month(-1)),
        Entry(text: "本月", meaning: .month(0), notBehind: "日基资成样"),
        Entry(text: "这个月", meaning: .month(0)),
        Entry(text: "下月", meaning: .month(1), notBehind: "以"),
        Entry(text: "下个月", meaning: .month(1)),
        // Behind a sum of money it is none: 3000元月薪.
        Entry(
            text: "元月", meaning: .january,
            notBehind: "0123456789０１２３４５６７８９一二三四五六七八九十百千万亿零两几余多来单状公纪美日欧港",
            notBefore: "薪租均供付费收入票息"),
    ]

    private static let weeks: [Entry] =
        [("上", -1), ("上个", -1), ("本", 0), ("这", 0), ("这个", 0), ("下", 1), ("下个", 1)]
        .flatMap { front, distance in
            ["周", "星期", "礼拜"].map { name in
                Entry(
                    text: front + name,
                    meaning: .week(distance),
                    notBehind: "以日基",
                    notBefore: "期边围转"
                )
            }
        } + ["周", "星期", "礼拜"].map { Entry(text: $0, meaning: .weekPrefix) }

    private static let vague: [Entry] =
        [
            "不久前", "前不久", "前些天", "前些日子", "前几天", "前几日", "前段时间", "近几天", "近几日",
            "这几天", "这几日", "连日来", "连日", "近来", "近段时间", "近一段时间", "数日前", "几天前",
        ].map { Entry(text: $0, meaning: .term(.vague), notBehind: "最附") } + [
            Entry(text: "近日", meaning: .term(.vague), notBehind: "附最临接将亲靠"),
            Entry(text: "近期", meaning: .term(.vague), notBehind: "附最临接"),
            Entry(text: "最近", meaning: .term(.vague), notBehind: "离距", notBefore: "的距处一"),
            Entry(
                text: "日前",
                meaning: .term(.vague),
                notBehind: "生节假今明昨每当次平终同翌单双休纪旦末期数近几多０１２３４５６７８９0123456789"
                    + "〇一二三四五六七八九十廿卅百",
                notBefore: "往"
            ),
        ]

    /// Finds the words of ``all``; the index of a match is the entry's index.
    static let matcher = makeMatcher(all.map(\.text))

    /// A matcher of words that are known to be valid.
    static func makeMatcher(_ words: [String]) -> Matcher {
        do {
            return try Matcher(words: words)
        } catch {
            preconditionFailure("A built-in list of words is wrong: \(error)")
        }
    }
}

// MARK: - Words inside a date

extension DateWords {
    static let weekPrefixes = makeMatcher(["周", "星期", "礼拜"])

    static let partsOfMonth = makeMatcher(["上旬", "初", "中旬", "下旬", "底", "末"])
    /// The third of the month that each of ``partsOfMonth`` is.
    static let thirds = [0, 0, 1, 2, 2, 2]

    static let partsOfYear = makeMatcher([
        "上半年", "下半年", "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度",
        "初", "底", "末", "年初", "年底", "年末",
    ])
    /// The part of the year that each of ``partsOfYear`` is.
    static let portionsOfYear: [DateFields.Portion] =
        [.half(0), .half(1)] + [0, 1, 2, 3, 0, 1, 2, 3].map { .quarter($0) }
        + repeatElement(.edge, count: 6)

    static let partsOfDay = makeMatcher([
        "晚", "早", "夜", "上午", "下午", "中午", "凌晨", "清晨", "早上", "早晨", "晨", "晚上", "晚间", "傍晚",
        "夜间", "深夜", "午后", "午间", "当天", "当日",
    ])
    /// Those of ``partsOfDay`` that may be the front of another word.
    static let partsOfDayNeedingCare = [0, 1, 2, 10]
    static let notBehindPartOfDay = scalars("会报宴餐婚年教点班场校市")

    /// Behind these, a number of 日 is a span or an ordinal.
    static let notBeforeDay = scalars("第每逢近连续满超约共计达期时长数隔头足住停休余仅整去来前后")
    /// Before these, a number of 日 is a span or something else.
    static let notBehindDay = scalars("内以之后游均元圆币龄本语产志")

    /// Behind these, a number of 年 is a span.
    static let notBeforeYear = scalars("近约超逾整")
    /// Before these, a number of 年 is a span.
    static let notBehindYear = makeMatcher(["历史", "来", "前", "间", "左右", "以上", "的历史", "古"])

    static func scalars(_ text: String) -> [UInt32] {
        text.unicodeScalars.map(\.value)
    }
}
