import Broadsheet
import SeededRandom
import Testing

/// What is found in a text, written as `text=first..last` or `text=reason`.
private func found(_ text: String, _ reference: String?) -> [String] {
    DateFinder(reference: reference.flatMap(PartialDate.init)).dates(in: text).map { date in
        if let reason = date.reason { return "\(date.text)=\(reason.rawValue)" }
        guard let first = date.first, let last = date.last else { return date.text }
        return first == last ? "\(date.text)=\(first)" : "\(date.text)=\(first)..\(last)"
    }
}

@Suite struct ChineseDateFinderTests {
    @Test(arguments: [
        ("会议于4月10日召开", "4月10日=2023-04-10"),
        ("４月１０日，", "４月１０日=2023-04-10"),
        ("4 月 10 日上午，", "4 月 10 日上午=2023-04-10"),
        ("四月十日", "四月十日=2023-04-10"),
        ("二〇二二年十二月二十五日", "二〇二二年十二月二十五日=2022-12-25"),
        ("一九九八年一月", "一九九八年一月=1998-01-01..1998-01-31"),
        ("2023年4月10日晚", "2023年4月10日晚=2023-04-10"),
        ("2023年4月11日 星期二", "2023年4月11日 星期二=2023-04-11"),
        ("4月10日（周一）下午", "4月10日（周一）下午=2023-04-10"),
        ("2022年5月", "2022年5月=2022-05-01..2022-05-31"),
        ("2021年", "2021年=2021-01-01..2021-12-31"),
        ("98年1月", "98年1月=1998-01-01..1998-01-31"),
        ("4月中旬", "4月中旬=2023-04-11..2023-04-20"),
        ("2月下旬", "2月下旬=2023-02-21..2023-02-28"),
        ("4月份", "4月份=2023-04-01..2023-04-30"),
        ("元月3日", "元月3日=2023-01-03"),
        ("元月3日至5日", "元月3日至5日=2023-01-03..2023-01-05"),
        ("2022年元月", "2022年元月=2022-01-01..2022-01-31"),
        ("今年元月五日", "今年元月五日=2023-01-05"),
        ("2022年12月28日至元月3日", "2022年12月28日至元月3日=2022-12-28..2023-01-03"),
        ("2022年上半年", "2022年上半年=2022-01-01..2022-06-30"),
        ("2022年第三季度", "2022年第三季度=2022-07-01..2022-09-30"),
        ("2022年底", "2022年底=vague"),
        ("2月30日", "2月30日=invalid"),
        ("昨日（2月30日）", "昨日（2月30日）=invalid"),
        ("昨日（13月1日）", "昨日=2023-04-10"),
        ("4月45日", "4月45日=invalid"),
        ("2023年2月29日", "2023年2月29日=invalid"),
        ("2024年2月29日", "2024年2月29日=2024-02-29"),
        ("据新华社维也纳1月9日电", "1月9日=2023-01-09"),
    ])
    func readsCalendarDates(text: String, expected: String) {
        #expect(found(text, "2023-04-11") == [expected])
    }

    @Test(arguments: [
        ("4月10日至12日", "4月10日至12日=2023-04-10..2023-04-12"),
        ("自4月10日起至12日", "4月10日起至12日=2023-04-10..2023-04-12"),
        ("4月10日起实施", "4月10日=2023-04-10"),
        ("4月10日—12日", "4月10日—12日=2023-04-10..2023-04-12"),
        ("4月10日——12日", "4月10日——12日=2023-04-10..2023-04-12"),
        ("4月10-12日", "4月10-12日=2023-04-10..2023-04-12"),
        ("4月10、11日", "4月10、11日=2023-04-10..2023-04-11"),
        ("5月12日至6月3日", "5月12日至6月3日=2023-05-12..2023-06-03"),
        ("3月31日上午至4月2日", "3月31日上午至4月2日=2023-03-31..2023-04-02"),
        ("2022年12月28日至2023年1月3日", "2022年12月28日至2023年1月3日=2022-12-28..2023-01-03"),
        ("2022年12月28日至1月3日", "2022年12月28日至1月3日=2022-12-28..2023-01-03"),
        ("4月30日至2日", "4月30日至2日=2023-04-30..2023-05-02"),
        ("3月至5月", "3月至5月=2023-03-01..2023-05-31"),
        ("3—5月", "3—5月=2023-03-01..2023-05-31"),
        ("2022年11月至2月", "2022年11月至2月=2022-11-01..2023-02-28"),
        ("2019年至2021年", "2019年至2021年=2019-01-01..2021-12-31"),
        ("2019—2021年", "2019—2021年=2019-01-01..2021-12-31"),
        ("10日至12日", "10日至12日=2023-04-10..2023-04-12"),
        ("2023年4月10日至2023年4月8日", "2023年4月10日至2023年4月8日=invalid"),
    ])
    func readsRanges(text: String, expected: String) {
        #expect(found(text, "2023-04-11") == [expected])
    }

    @Test func aDayInAListHasTheMonthOfTheDayBeforeIt() {
        #expect(
            found("2022年5月10日、12日和15日", "2023-04-11") == [
                "2022年5月10日=2022-05-10", "12日=2022-05-12", "15日=2022-05-15",
            ]
        )
    }

    @Test(arguments: [
        ("昨日", "昨日=2023-04-10"), ("昨天下午", "昨天下午=2023-04-10"), ("今天上午", "今天上午=2023-04-11"),
        ("前天", "前天=2023-04-09"), ("明天", "明天=2023-04-12"), ("昨晚", "昨晚=2023-04-10"),
        ("上周五", "上周五=2023-04-07"), ("本周三", "本周三=2023-04-12"), ("下周一", "下周一=2023-04-17"),
        ("上个星期天", "上个星期天=2023-04-09"), ("上周", "上周=2023-04-03..2023-04-09"),
        ("上周末", "上周末=2023-04-08..2023-04-09"), ("周六，", "周六=2023-04-08"),
        ("星期四晚", "星期四晚=2023-04-13"), ("上月底", "上月底=2023-03-21..2023-03-31"),
        ("本月初", "本月初=2023-04-01..2023-04-10"), ("本月5日至8日", "本月5日至8日=2023-04-05..2023-04-08"),
        ("上个月", "上个月=2023-03-01..2023-03-31"), ("去年", "去年=2022-01-01..2022-12-31"),
        ("去年10月", "去年10月=2022-10-01..2022-10-31"), ("今年3月8日", "今年3月8日=2023-03-08"),
        ("去年底", "去年底=vague"), ("今年一季度", "今年一季度=2023-01-01..2023-03-31"),
        ("10日，", "10日=2023-04-10"), ("本报讯（记者 丁一）28日", "28日=2023-03-28"),
        ("30日晚", "30日晚=2023-03-30"),
        ("10日前往", "10日=2023-04-10"), ("昨日（4月10日）", "昨日（4月10日）=2023-04-10"),
        ("今天（11日）上午", "今天（11日）上午=2023-04-11"), ("上周五（4月7日）", "上周五（4月7日）=2023-04-07"),
        ("廿三日", "廿三日=2023-04-23"),
    ])
    func countsFromTheReference(text: String, expected: String) {
        #expect(found(text, "2023-04-11") == [expected])
    }

    @Test(arguments: [
        ("“五一”国际劳动节", "“五一”国际劳动节=2023-05-01"), ("五一劳动节", "五一劳动节=2023-05-01"),
        ("今年五一前夕", "今年五一前夕=vague"), ("“五一”前，", "“五一”=vague"), ("元旦", "元旦=2023-01-01"),
        ("国庆节", "国庆节=2023-10-01"), ("国庆假期", "国庆假期=vague"), ("三八妇女节", "三八妇女节=2023-03-08"),
        ("“三八”国际妇女节当天", "“三八”国际妇女节当天=2023-03-08"),
        ("世界环境日当天", "世界环境日当天=2023-06-05"), ("世界地球日", "世界地球日=2023-04-22"),
        ("春节期间", "春节期间=vague"),
        ("2022年国庆节", "2022年国庆节=2022-10-01"), ("2023年春节前夕", "2023年春节前夕=vague"),
        ("去年六一儿童节", "去年六一儿童节=2022-06-01"), ("农历四月初八", "农历四月初八=vague"),
        ("正月十五", "正月十五=vague"), ("十一黄金周", "十一黄金周=vague"),
    ])
    func readsHolidays(text: String, expected: String) {
        #expect(found(text, "2023-04-11") == [expected])
    }

    @Test(arguments: ["近日", "日前", "近期", "不久前", "连日来", "前不久", "这几天", "最近"])
    func wordsWithoutAFixedDayAreVague(word: String) {
        #expect(found("，\(word)，", "2023-04-11") == ["\(word)=vague"])
        #expect(found("记者\(word)从会上获悉", nil) == ["\(word)=vague"])
    }

    @Test(arguments: [
        "5日内办结", "需3天", "为期3日", "365日", "每周三", "每月10日", "每年4月10日", "次年4月", "近2000年", "有2000年历史",
        "有期徒刑3年4月", "每人4000元月薪", "单元月报", "10日前报名",
        "30日游", "第3日",
        "第10日", "1000日元", "生日前", "假日前", "一日三餐", "“五一”劳动奖章", "全国五一劳动奖状", "“三八”红旗手", "五四精神",
        "今日头条", "以上月薪", "本周期", "周一鸣", "周六福", "两周一次", "周一至周五", "李国庆", "10号楼", "13月", "2023.4",
        "聪明天使", "文明日新", "3小时", "20世纪", "12个月", "今后天然", "第二十一前", "K10日", "2023年级别的0年", "地球日",
    ])
    func whatOnlyLooksLikeADateIsNone(text: String) {
        let dates = found(text, "2023-04-11").filter { !$0.hasPrefix("2023年=") }
        #expect(dates.isEmpty)
    }

    @Test func withoutAReferenceWhatLeavesThingsOutIsUnresolved() {
        let text = "昨日，上周五，4月10日，10日，去年5月，本月初，2023年4月10日，3月12日至15日，2月30日"
        #expect(
            found(text, nil) == [
                "昨日=no-reference-date", "上周五=no-reference-date", "4月10日=no-reference-date",
                "10日=no-reference-date", "去年5月=no-reference-date", "本月初=no-reference-date",
                "2023年4月10日=2023-04-10", "3月12日至15日=no-reference-date", "2月30日=invalid",
            ]
        )
    }

    @Test func aReferenceIsUsedAsFarAsItIsKnown() {
        #expect(found("4月10日", "2023") == ["4月10日=2023-04-10"])
        #expect(found("12月30日", "2023-01") == ["12月30日=2022-12-30"])
        #expect(found("1月3日", "2022-12-30") == ["1月3日=2023-01-03"])
        #expect(found("10日", "2023-04") == ["10日=2023-04-10"])
        #expect(found("10日", "2023") == ["10日=no-reference-date"])
        #expect(found("昨天", "2023-04") == ["昨天=no-reference-date"])
        #expect(found("去年5月", "2023") == ["去年5月=2022-05-01..2022-05-31"])
        #expect(found("上月10日", "2023-01") == ["上月10日=2022-12-10"])
        #expect(found("2月29日", "2022-06") == ["2月29日=2024-02-29"])
    }

    @Test func offsetsAreUtf8Bytes() {
        let dates = DateFinder(reference: nil).dates(in: "于2023年4月10日、近日")
        #expect(dates.map(\.range) == [3..<19, 22..<28])
    }

    @Test func resolvesATextThatIsADateAndNothingElse() {
        let finder = DateFinder(reference: PartialDate("2023-04"))
        #expect(finder.resolve(" 4月10日\n")?.first == CivilDate("2023-04-10"))
        #expect(finder.resolve("4月10日召开") == nil)
        #expect(finder.resolve("") == nil)
    }
}

@Suite struct EnglishDateFinderTests {
    @Test(arguments: [
        ("on April 10, 2023, the", "April 10, 2023=2023-04-10"),
        ("On 10 April 2023 the", "10 April 2023=2023-04-10"), ("April 10.", "April 10=2023-04-10"),
        ("Mar. 5", "Mar. 5=2023-03-05"), ("Dec 31", "Dec 31=2022-12-31"),
        ("the 3rd of May", "3rd of May=2023-05-03"), ("April 10th", "April 10th=2023-04-10"),
        ("in April 2022", "April 2022=2022-04-01..2022-04-30"),
        ("In May he", "May=2023-05-01..2023-05-31"),
        ("April 10-12, 2022", "April 10-12, 2022=2022-04-10..2022-04-12"),
        ("10-12 April", "10-12 April=2023-04-10..2023-04-12"),
        ("from April 28 to May 2, 2022", "April 28 to May 2, 2022=2022-04-28..2022-05-02"),
        ("Monday, April 10", "Monday, April 10=2023-04-10"),
        ("early March", "early March=2023-03-01..2023-03-10"),
        ("mid-March", "mid-March=2023-03-11..2023-03-20"), ("February 30", "February 30=invalid"),
        ("2023-04-10", "2023-04-10=2023-04-10"), ("2023.4.10", "2023.4.10=2023-04-10"),
        ("2023/4/10", "2023/4/10=2023-04-10"), ("2022-12", "2022-12=2022-12-01..2022-12-31"),
        ("2023.4.10-4.12", "2023.4.10-4.12=2023-04-10..2023-04-12"),
    ])
    func readsCalendarDates(text: String, expected: String) {
        #expect(found(text, "2023-04-11") == [expected])
    }

    @Test(arguments: [
        ("yesterday", "yesterday=2023-04-10"), ("Today's", "Today=2023-04-11"),
        ("the day before yesterday", "the day before yesterday=2023-04-09"),
        ("last Friday", "last Friday=2023-04-07"), ("last Tuesday", "last Tuesday=2023-04-04"),
        ("next Friday", "next Friday=2023-04-14"), ("this Friday", "this Friday=2023-04-14"),
        ("on Monday", "Monday=2023-04-10"), ("on Friday", "Friday=2023-04-14"),
        ("last week", "last week=2023-04-03..2023-04-09"),
        ("last month", "last month=2023-03-01..2023-03-31"),
        ("next year", "next year=2024-01-01..2024-12-31"), ("Recently, the", "Recently=vague"),
    ])
    func countsFromTheReference(text: String, expected: String) {
        #expect(found(text, "2023-04-11") == [expected])
    }

    @Test(arguments: [
        "May I go", "they march 10 miles", "Marching on", "Augustus 10", "the last one", "April",
        "10 Downing",
        "12023-04-10", "2023-04-101", "10.2023.4.10", "v2.2023.4", "x2023-04-10", "2023-13-01",
        "April 10:30",
        "Mondays", "todayish", "latest", "midnight", "1 in 5",
    ])
    func whatOnlyLooksLikeADateIsNone(text: String) {
        #expect(found(text, "2023-04-11").isEmpty)
    }
}

@Suite struct DateFinderPropertyTests {
    @Test func nonsenseNeverTrapsAndRangesAreInOrder() {
        let pieces = [
            "2023", "年", "4", "月", "10", "日", "至", "—", "、", "（", "）", "十", "二", "〇", "周", "上", "本",
            "五一", "“",
            "”", "前夕", "昨", "天", "今年", "底", "-", ".", "/", " ", "April", "last", "Friday", ",", "９",
            "\n", "农历", "99999",
        ]
        // Likely ones, with numbers that no calendar has.
        let parts = [
            "昨日（", "上周五（", "N年", "N月", "N日", "N日）", "N-", "N—", "April N", "至", "上旬",
        ]
        let numbers = [
            "0", "1", "9", "12", "13", "29", "30", "31", "32", "99", "100", "2023", "十三",
        ]
        var random = SplitMix64(seed: 12)
        func piece() -> String {
            guard Bool.random(using: &random) else {
                return pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }
            let number = numbers[Int.random(in: 0..<numbers.count, using: &random)]
            return parts[Int.random(in: 0..<parts.count, using: &random)]
                .replacing("N", with: number)
        }
        for reference in [nil, "2023", "2023-04", "2023-04-11", "0001-01-01", "9999-12-31"] {
            let finder = DateFinder(reference: reference.flatMap(PartialDate.init))
            for _ in 0..<4000 {
                let count = Int.random(in: 0...10, using: &random)
                let text = (0..<count).map { _ in piece() }.joined()
                var end = 0
                for date in finder.dates(in: text) {
                    #expect(date.range.lowerBound >= end && !date.range.isEmpty)
                    #expect(Array(text.utf8)[date.range].elementsEqual(date.text.utf8))
                    if let first = date.first, let last = date.last { #expect(first <= last) }
                    #expect((date.first == nil) == (date.reason != nil))
                    end = date.range.upperBound
                }
            }
        }
    }

    @Test func everyDayIsReadInEachSpelling() throws {
        var day = try #require(CivilDate("2023-01-01"))
        let digits = Array("〇一二三四五六七八九")
        func numeral(_ number: Int) -> String {
            let tens = number / 10 == 0 ? "" : number / 10 == 1 ? "十" : "\(digits[number / 10])十"
            return tens + (number % 10 == 0 ? "" : String(digits[number % 10]))
        }
        for _ in 0..<730 {
            let finder = DateFinder(reference: PartialDate(day))
            let (year, month, number) = (day.year, day.month, day.day)
            let spellings = [
                "\(year)年\(month)月\(number)日", "\(month)月\(number)日", "\(number)日", day.description,
                "\(numeral(month))月\(numeral(number))日", "\(year).\(month).\(number)", "今天",
            ]
            for text in spellings { #expect(finder.resolve(text)?.first == day, "\(text)") }
            day = try #require(day.adding(days: 1))
        }
    }
}
