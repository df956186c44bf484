#!/usr/bin/env python3
"""Composes Chinese pages whose articles come in strips, from the articles of development pages.

    Evaluation/strips/compose.py GOLD_FOLDER OUT_FOLDER [--pages N] [--seed N]

Articles that stand one above the other over several columns come out of a PDF column by column: the
first lines of one, those of the next, then the second column of each. Each page has a width of its
columns (or a line for each paragraph), an indent or none, blank lines or none, and a manner of signing;
its articles stand in groups, whole or in strips. The gold is the articles as they were.
"""
import argparse, glob, json, os, random, re


def articles_of(folder):
    """The articles with text of each Chinese page, with a few lines of furniture."""
    for path in sorted(glob.glob(os.path.join(folder, "*.gold.json"))):
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        if gold["language"].startswith("zh"):
            yield [a for a in gold["articles"] if a["title"] and sum(map(len, a["paragraphs"])) > 40]


class Style:
    """How a page is printed."""

    def __init__(self, chance):
        self.width = chance.choice([None, None, 14, 16, 18, 20, 22, 24, 26, 30])
        self.indent = chance.choice(["　　", "　　", "    ", "", ""])
        if self.width and not self.indent and chance.random() < 0.7:
            self.indent = "　　"
        self.between_articles = chance.random() < 0.6
        self.between_parts = self.between_articles and chance.random() < 0.4
        self.between_paragraphs = not self.width and self.between_articles and chance.random() < 0.4
        self.between_strips = self.between_articles and chance.random() < 0.5
        self.signs = chance.choice(["lead", "line", "end", "none"])
        self.cuts_lines = not self.width or chance.random() < 0.4


def signed(article, style):
    """The article's paragraphs with whoever wrote it, and the lines below its heading."""
    paragraphs, names = list(article["paragraphs"]), [c["name"] for c in article["contributors"]]
    names = [name for name in names if re.fullmatch("[一-鿿]{2,4}", name)]
    if not names or style.signs == "none" or article["kind"] == "photo":
        return paragraphs, []
    if style.signs == "lead":
        paragraphs[0] = "本报讯（记者 {}）{}".format(names[0], paragraphs[0])
    elif style.signs == "line":
        return paragraphs, ["本报记者 " + " ".join(names[:2])]
    else:
        paragraphs[-1] += "（" + " ".join(names[:2]) + "）"
    return paragraphs, []


def printed(paragraphs, style):
    """The lines of a text."""
    for paragraph in paragraphs:
        line = style.indent + paragraph
        while style.width and len(line) > style.width:
            end = style.width
            while end < len(line) and line[end] in "，。、；：？！”）》":
                end += 1  # marks hang over the edge
            yield line[:end]
            line = line[end:]
        if line:
            yield line


def cut(lines, count, style, chance):
    """The lines of a text in strips, none of which ends where a paragraph does."""
    size = sum(map(len, lines))
    strips, strip, done = [], [], 0
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else style.indent + "　"
        due = (len(strips) + 1) * size / count
        if len(strips) < count - 1 and done + len(line) >= due:
            if not style.width or style.cuts_lines:
                place = chance.randrange(2, len(line) - 2) if len(line) > 8 else 0
                if place and line[place - 1] not in "。！？”" and line[place] not in "，。、；：？！”）》":
                    strip.append(line[:place])
                    strips.append(strip)
                    strip, line = [], line[place:]
            elif not re.search("[。！？”）]$", line) and not after.startswith(("　", "  ")):
                strip.append(line)
                strips.append(strip)
                strip, line = [], ""
        if line:
            strip.append(line)
        done += len(line)
    return strips + [strip]


def group(articles, style, chance):
    """The lines of a few articles: whole, or in strips."""
    columns = chance.choice([2, 2, 3])
    texts, heads = [], []
    for article in articles:
        paragraphs, below = signed(article, style)
        head = [article[part] for part in ("kicker", "title", "subtitle") if article.get(part)]
        heads.append((head, below))
        texts.append(cut(list(printed(paragraphs, style)), columns, style, chance))
    if len(articles) > 1 and chance.random() < 0.3:
        texts[-1] = [[line for strip in texts[-1] for line in strip]]  # one that stands whole
    for column in range(columns):
        for (head, below), strips in zip(heads, texts):
            if column >= len(strips):
                continue
            if column == 0:
                if style.between_articles:
                    yield ""
                for part in head:
                    yield part
                    if style.between_parts:
                        yield ""
                yield from below
                if style.between_parts and below:
                    yield ""
            elif style.between_strips:
                yield ""
            for number, line in enumerate(strips[column]):
                if number and style.between_paragraphs:
                    yield ""
                yield line


def compose(pool, chance):
    style = Style(chance)
    articles = chance.sample(pool, chance.randrange(5, 9))
    lines = ["{}年{}月{}日　星期{}　第{}版".format(chance.randrange(2019, 2025), chance.randrange(1, 13),
                                          chance.randrange(1, 29), chance.choice("一二三四五六日"),
                                          chance.randrange(2, 9))]
    rest, order = list(articles), []
    while rest:
        size = min(len(rest), chance.choice([1, 2, 2, 3]))
        order.extend(rest[:size])
        lines.extend(group(rest[:size], style, chance) if size > 1 else
                     group(rest[:1], style, chance))
        rest = rest[size:]
    text = re.sub("\n\n+", "\n\n", "\n".join(lines)).strip("\n") + "\n"
    return text, {"language": "zh", "published": None, "running_head": None, "furniture": [lines[0]],
                  "articles": [dict(a, organizations=[], activities=[]) for a in order]}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("gold")
    arguments.add_argument("out")
    arguments.add_argument("--pages", type=int, default=100)
    arguments.add_argument("--seed", type=int, default=1)
    arguments = arguments.parse_args()
    chance = random.Random(arguments.seed)
    pool = [article for page in articles_of(arguments.gold) for article in page]
    os.makedirs(arguments.out, exist_ok=True)
    for number in range(arguments.pages):
        text, gold = compose(pool, chance)
        path = os.path.join(arguments.out, "strips-{:03}".format(number))
        with open(path + ".txt", "w", encoding="utf-8") as file:
            file.write(text)
        with open(path + ".gold.json", "w", encoding="utf-8") as file:
            json.dump(gold, file, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
