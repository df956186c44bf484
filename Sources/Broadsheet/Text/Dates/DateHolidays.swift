/// The holidays by which Chinese texts date what happened.
enum DateHolidays {
    /// The names of holidays; short ones also in quotes, where they can stand alone.
    static let entries: [DateWords.Entry] =
        fixed.map { .init(text: $0.name, meaning: .holiday(month: $0.month, day: $0.day)) }
        + movable.map { .init(text: $0, meaning: .movableHoliday) }
        + ["农历", "阴历", "正月", "腊月"].map { .init(text: $0, meaning: .lunar) }
        + short.flatMap { name, meaning in
            [DateWords.Entry(text: name, meaning: .shortName(meaning), notBehind: numerals)]
                + [("“", "”"), ("\"", "\""), ("「", "」")].map { opening, closing in
                    .init(text: opening + name + closing, meaning: meaning)
                }
        }

    private static let fixed: [(name: String, month: Int, day: Int)] = [
        ("元旦", 1, 1), ("元旦节", 1, 1), ("情人节", 2, 14), ("妇女节", 3, 8), ("三八妇女节", 3, 8),
        ("植树节", 3, 12), ("劳动节", 5, 1), ("五四青年节", 5, 4), ("国际护士节", 5, 12), ("护士节", 5, 12),
        ("儿童节", 6, 1), ("建党节", 7, 1), ("建军节", 8, 1), ("教师节", 9, 10), ("国庆节", 10, 1),
        ("记者节", 11, 8), ("国家公祭日", 12, 13), ("圣诞节", 12, 25),
        ("人民警察节", 1, 10), ("学雷锋日", 3, 5), ("学雷锋纪念日", 3, 5), ("消费者权益日", 3, 15),
        ("世界水日", 3, 22), ("世界卫生日", 4, 7), ("国家安全教育日", 4, 15), ("世界地球日", 4, 22),
        ("世界读书日", 4, 23), ("世界红十字日", 5, 8), ("防灾减灾日", 5, 12), ("国际家庭日", 5, 15),
        ("世界无烟日", 5, 31), ("世界环境日", 6, 5), ("爱眼日", 6, 6), ("世界献血者日", 6, 14),
        ("国际禁毒日", 6, 26), ("医师节", 8, 19), ("烈士纪念日", 9, 30), ("世界精神卫生日", 10, 10),
        ("消防日", 11, 9), ("世界艾滋病日", 12, 1), ("国家宪法日", 12, 4), ("国际志愿者日", 12, 5),
    ]

    private static let movable = [
        "春节", "元宵节", "清明节", "端午节", "七夕节", "中元节", "中秋节", "重阳节", "腊八节", "除夕", "大年初一",
        "母亲节", "父亲节", "感恩节",
    ]

    private static let short: [(name: String, meaning: DateWords.Meaning)] = [
        ("三八", .holiday(month: 3, day: 8)), ("五一", .holiday(month: 5, day: 1)),
        ("五四", .holiday(month: 5, day: 4)), ("六一", .holiday(month: 6, day: 1)),
        ("七一", .holiday(month: 7, day: 1)), ("八一", .holiday(month: 8, day: 1)),
        ("十一", .holiday(month: 10, day: 1)), ("国庆", .holiday(month: 10, day: 1)),
        ("元宵", .movableHoliday), ("清明", .movableHoliday), ("端午", .movableHoliday),
        ("中秋", .movableHoliday), ("重阳", .movableHoliday), ("七夕", .movableHoliday),
    ]

    /// Behind these 五一 and the like are part of a number or of a weekday.
    private static let numerals = "第周期拜〇零一二三四五六七八九十百千万"

    /// What completes a holiday's name.
    static let nameEnds = DateWords.makeMatcher([
        "节", "国际劳动节", "劳动节", "国际劳动妇女节", "国际妇女节", "妇女节", "国际儿童节", "儿童节", "青年节",
        "建党节", "建军节", "国庆节", "佳节",
    ])

    /// What makes a span of unknown days out of a holiday.
    static let spans = DateWords.makeMatcher([
        "前夕", "前后", "期间", "假期", "假日", "小长假", "长假", "黄金周", "放假", "节前", "节后", "来临之际",
        "到来之际", "将至", "临近",
    ])

    /// What a holiday's name is only a part of: “五一”劳动奖章, “三八”红旗手, 五四精神.
    static let others = DateWords.makeMatcher([
        "劳动奖", "国际劳动奖", "红旗", "奖", "青年奖", "勋章", "路", "街", "广场", "大道", "口号", "精神", "运动",
        "大桥", "桥", "宪法", "小学", "中学", "学校", "村", "公园", "电影", "厂", "林场", "水库", "饭店", "商场",
    ])
}
