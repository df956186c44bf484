#!/usr/bin/env python3
"""Sets pages with gold anew, each in a manner of its own.

    Evaluation/manners/compose.py GOLD_FOLDER OUT_FOLDER [--language zh|en] [--seed N]

A manner says where lines are cut, how far paragraphs begin, where blank lines stand, who signs where and how, what
stands between articles, and where the day is printed. The gold's articles stay as they are but for who signed: so what
is found wrong is how such pages are read, not what they tell.
"""
import argparse, glob, json, os, random, re, unicodedata

NOT_FIRST, NOT_LAST = "，。、；：？！”’）》」』%％…—", "“‘（《「『"
SIGNING = ("reporter", "correspondent", "author")
LABELS = {"zh": ["要闻", "基层动态", "工会新闻", "服务职工", "企业之窗", "声音", "一线传真"],
          "en": ["Local News", "Around the region", "From the branches", "Community", "At the plants"]}
MANNERS = {
    "zh": {
        "width": [None, None, None, 17, 20, 26, 34],
        "indent": ["　　", "　　", "    ", "  ", ""],
        "blank": ["articles", "parts", "paragraphs", "all", "none"],
        "signs": ["lead", "city", "brackets", "told", "box", "line", "short", "colon", "stroke", "end", "role",
                  "far", "below", "text"],
        "label": ["{}", "【{}】", "■{}", "—— {} ——", None, None, None],
        "rule": ["————————", "* * *", "◆◆◆", None, None, None],
    },
    "en": {
        "width": [None, None, None, 36, 45, 60, 72],
        "indent": ["", "", "  ", "   ", "    "],
        "blank": ["articles", "parts", "paragraphs", "paragraphs", "all", "none"],
        "signs": ["By", "BY", "by", "staff", "below", "end", "dash", "story", "none"],
        "label": ["{}", "| {} |", None, None, None],
        "rule": [None],
    },
}


class Manner:
    """How a page is set."""

    def __init__(self, language, chance):
        self.language, self.chance = language, chance
        for name, choices in MANNERS[language].items():
            setattr(self, name, chance.choice(choices))
        if not self.indent and (self.width and language == "zh" or language == "en" and self.blank != "paragraphs"):
            self.indent = "　　" if language == "zh" else "  "  # else nothing would tell where paragraphs begin


def width_of(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)


def cut(paragraph, manner):
    """The lines of a Chinese paragraph: no mark begins one, no number is parted."""
    line = manner.indent + paragraph
    while manner.width and width_of(line) > 2 * manner.width:
        end = len(line)
        while width_of(line[:end]) > 2 * manner.width:
            end -= 1
        while end > 1 and (line[end] in NOT_FIRST or line[end - 1] in NOT_LAST
                           or line[end].isdigit() and line[end - 1].isdigit()):
            end -= 1
        yield line[:end]
        line = line[end:]
    yield line


def cut_words(paragraph, manner):
    """The lines of an English paragraph."""
    line = manner.indent
    for word in paragraph.split(" "):
        longer = line + ("" if line.strip() == "" else " ") + word
        if manner.width and line.strip() and len(longer) > manner.width:
            yield line
            longer = word
        line = longer
    yield line


def names_of(article):
    """Who signed, by role, without houses and pen names."""
    pattern = "[一-鿿·]{2,7}" if re.search("[一-鿿]", article["title"]) else r"[A-Z][\w.'’-]+( [A-Z][\w.'’-]+)+"
    found = {}
    for one in article["contributors"]:
        if re.fullmatch(pattern, one["name"]) and not one["name"].isupper():
            found.setdefault(one["role"], []).append(one["name"])
    return found


def roles(pairs, reporter="记者 ", correspondent="通讯员 "):
    words = {"reporter": reporter, "correspondent": correspondent}
    return " ".join(words[role] + " ".join(names) for role, names in pairs if names)


def sign_chinese(names, manner):
    """What stands before the text, on a line above it, behind it and below it, and the role of all, if it is one."""
    pairs = [("reporter", names.get("reporter", []) + names.get("author", [])),
             ("correspondent", names.get("correspondent", []))]
    everybody, told = " ".join(pairs[0][1] + pairs[1][1]), roles(pairs)
    return {
        "lead": ("本报讯（" + told + "）", "", "", "", None),
        "city": ("本报宁波4月12日电（" + told + "）", "", "", "", None),
        "brackets": ("【本报讯】（" + told + "）", "", "", "", None),
        "told": ("本报讯 " + told + "报道：", "", "", "", None),
        "box": ("", "□ 本报" + told if pairs[0][1] else "□ " + told, "", "", None),
        "line": ("", roles(pairs, "本报记者　", "通讯员　"), "", "", None),
        "short": ("", told, "", "", None),
        "colon": ("", roles(pairs, "记者：", "通讯员："), "", "", None),
        "stroke": ("", roles(pairs, "本报记者/", "通讯员/"), "", "", None),
        "end": ("", "", "（" + everybody + "）", "", "author"),
        "role": ("", "", "（" + told + "）", "", None),
        "far": ("", "", "　（" + roles(pairs, "本报记者 ") + "）", "", None),
        "below": ("", "", "", "　" * 8 + "（" + everybody + "）", "author"),
        "text": ("", "文/" + everybody, "", "", "author"),
    }[manner.signs]


def sign_english(names, manner):
    """The same of an English article."""
    name = " and ".join((names.get("reporter", []) + names.get("author", []))[:2])
    return {
        "By": ("", "By " + name, "", "", "reporter"),
        "BY": ("", "BY " + name.upper(), "", "", "reporter"),
        "by": ("", "by " + name, "", "", "reporter"),
        "staff": ("", "By " + name + " | Staff Writer", "", "", "reporter"),
        "below": ("", "By " + name + "\nStaff Writer", "", "", "reporter"),
        "end": ("", "", " (" + name + ")", "", "author"),
        "dash": ("", "", "", "— " + name, "author"),
        "story": ("", "Story by " + name, "", "", "author"),
        "none": ("", "", "", "", None),
    }[manner.signs] if name else ("", "", "", "", None)


def signed(article, manner):
    """The article's text with who signed it, the line above, the line below, and who signs now."""
    paragraphs, names = list(article["paragraphs"]), names_of(article)
    if article.get("dateline"):
        mark = "" if re.search("[-—–:]$", article["dateline"]) else manner.chance.choice([" —", " -", ":"])
        paragraphs[0] = article["dateline"] + mark + " " + paragraphs[0]
    if article["kind"] == "photo" or not any(names.get(role) for role in SIGNING):
        return paragraphs, "", "", []
    sign = sign_chinese if manner.language == "zh" else sign_english
    before, above, behind, below, alone = sign(names, manner)
    paragraphs[0], paragraphs[-1] = before + paragraphs[0], paragraphs[-1] + behind
    if manner.signs == "none":
        return paragraphs, above, below, []
    signing = [{"role": alone or ("reporter" if role == "author" else role), "name": name}
               for role in ("reporter", "author", "correspondent") for name in names.get(role, [])
               if manner.language == "zh" or role != "correspondent"]
    return paragraphs, above, below, signing if manner.language == "zh" else signing[:2]


class Sheet:
    """The lines of a page."""

    def __init__(self, manner):
        self.lines, self.manner = [], manner

    def blank(self, *where):
        if self.manner.blank in where and self.lines and self.lines[-1]:
            self.lines.append("")

    def add(self, line):
        self.lines.append(line)
        self.blank("all")

    def part(self, lines):
        """Lines that belong together."""
        for line in filter(None, lines):
            self.add(line)
        self.blank("parts", "all")

    def article(self, article, number):
        manner = self.manner
        if number and manner.rule:
            self.add(manner.rule)
        self.blank("articles", "parts", "paragraphs", "all")
        if manner.label and manner.chance.random() < 0.25:
            self.part([manner.label.format(manner.chance.choice(LABELS[manner.language]))])
            self.blank("articles", "parts", "paragraphs", "all")
        paragraphs, above, below, signing = signed(article, manner)
        self.part([article.get("kicker"), article["title"], article.get("subtitle")])
        if above:
            self.part(above.split("\n"))
        for paragraph in paragraphs:
            for line in (cut if manner.language == "zh" else cut_words)(paragraph, manner):
                self.add(line)
            self.blank("paragraphs")
        self.part([below])
        return dict(article, contributors=signing, organizations=[], activities=[])


def compose(gold, chance):
    manner = Manner("zh" if gold["language"].startswith("zh") else "en", chance)
    sheet = Sheet(manner)
    articles = [a for a in gold["articles"] if a["title"] and a["paragraphs"]]
    gold = dict(gold, furniture=[], running_head=None,
                articles=[sheet.article(article, number) for number, article in enumerate(articles)])
    return re.sub("\n\n+", "\n\n", "\n".join(sheet.lines)).strip("\n") + "\n", gold


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("gold")
    arguments.add_argument("out")
    arguments.add_argument("--language", default="zh")
    arguments.add_argument("--seed", type=int, default=1)
    arguments = arguments.parse_args()
    os.makedirs(arguments.out, exist_ok=True)
    for path in sorted(glob.glob(os.path.join(arguments.gold, "*.gold.json"))):
        name = os.path.basename(path)
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        if not gold["language"].startswith(arguments.language) or name.startswith("items-") or "-cut" in name:
            continue
        text, gold = compose(gold, random.Random("{} {}".format(name, arguments.seed)))
        with open(os.path.join(arguments.out, name), "w", encoding="utf-8") as file:
            json.dump(gold, file, ensure_ascii=False, indent=1)
        with open(os.path.join(arguments.out, name.replace(".gold.json", ".txt")), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
