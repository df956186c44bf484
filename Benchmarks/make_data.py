"""Makes the data of the benchmark: the same bytes every time.

usage: make_data.py SEEDS_FOLDER DATA_FOLDER [--articles N]

Writes articles.ndjson (20,000 articles of about 1 KB), organizations.txt (5,000 names) and
categories.json (ten categories of 20 words). The sentences are those of the page texts in
SEEDS_FOLDER, in an order drawn by a generator with a fixed seed; the names are put together of
parts, so that they occur in the articles and nowhere else.
"""

import argparse
import json
import pathlib
import random
import re

SEED = 54_054
BODY_BYTES = 960
LONGEST_BODY = 1400

PLACES = "东岭 西岭 南浦 北浦 青石 白河 云山 长乐 永宁 临江 平湖 新港 高塘 柳林 石桥 望海".split()
BRANDS = "华衡 金澜 天沐 宏岳 瑞帆 泰禾川 盛坤 恒屿 信川 联岑 创垣 安澜 康垚 远岫 诚朴 博岩".split()
TRADES = (
    "建工 公交 地铁 热力 燃气 环卫 园林 科技 教育 医药 食品 纺织 电子 物流 出租 保险 餐饮 物业"
).split()
FORMS = (
    "总工会 工会 工会联合会 有限公司 股份有限公司 集团 集团工会 分公司 教育局 医院 学院 协会 研究院"
).split()
CATEGORIES = "会议 走访 文体 联谊 培训 维权 慰问 竞赛 健康 宣传".split()
SURNAMES = "白张王李刘陈杨赵黄周吴徐孙马朱胡林郭何高"
GIVEN_NAMES = "莹明华伟璇欣晶平磊洁军强"


def sentences(seeds):
    """The sentences of the page texts, each up to its full stop."""
    found = []
    for path in sorted(pathlib.Path(seeds).glob("*.txt")):
        text = re.sub(r"本报讯（[^）]*）", "", path.read_text(encoding="utf-8"))
        found += [s.strip() for s in re.findall(r"[^。\n]{6,}。", text)]
    return [s for s in found if 8 <= len(s) <= 160]


def organization_names(dice, count):
    names = {}
    while len(names) < count:
        parts = [dice.choice(PLACES)]
        if dice.random() < 0.8:
            parts.append(dice.choice(BRANDS))
        if dice.random() < 0.8:
            parts.append(dice.choice(TRADES))
        parts.append(dice.choice(FORMS))
        names["".join(parts)] = None
    return list(names)


def categories(dice, pool):
    """Ten categories: a dozen words each that occur in the sentences, the others may not."""
    words = list(dict.fromkeys(re.findall(r"[\u4e00-\u9fa5]{2,4}", "".join(pool))))
    dice.shuffle(words)
    result = []
    for index, name in enumerate(CATEGORIES):
        own = words[index * 12 : index * 12 + 12]
        own += [dice.choice(BRANDS) + dice.choice(TRADES) for _ in range(40)]
        result.append([name, list(dict.fromkeys(own))[:20]])
    return result


def person(dice):
    return dice.choice(SURNAMES) + dice.choice(GIVEN_NAMES)


def opening(dice, names):
    """The first sentence of an article: byline, date, organizations, participants."""
    byline = "记者 " + person(dice)
    if dice.random() < 0.4:
        byline += " 通讯员 " + person(dice)
    date = f"{dice.randint(1, 12)}月{dice.randint(1, 28)}日" if dice.random() < 0.6 else "近日"
    host, first, second = (dice.choice(names) for _ in range(3))
    return (
        f"本报讯（{byline}）{date}，{host}在{dice.choice(PLACES)}举办活动，来自{first}、{second}等"
        f"{dice.randint(2, 60)}家单位{dice.randint(20, 900)}名职工参加。"
    )


def body(dice, names, pool):
    text = opening(dice, names)
    while len(text.encode()) < BODY_BYTES:
        sentence = dice.choice(pool)
        if dice.random() < 0.25:
            sentence = dice.choice(names) + "表示，" + sentence
        text += sentence
    return text.encode()[:LONGEST_BODY].decode("utf-8", "ignore")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seeds")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=20_000)
    arguments = parser.parse_args()
    dice = random.Random(SEED)
    pool = sentences(arguments.seeds)
    if not pool:
        parser.error(f"no sentences in {arguments.seeds}/*.txt")
    names = organization_names(dice, 5_000)
    arguments.data.mkdir(parents=True, exist_ok=True)
    (arguments.data / "organizations.txt").write_text("\n".join(names) + "\n", encoding="utf-8")
    (arguments.data / "categories.json").write_text(
        json.dumps(categories(dice, pool), ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
    with open(arguments.data / "articles.ndjson", "w", encoding="utf-8") as file:
        for number in range(arguments.articles):
            article = {
                "id": f"a{number}",
                "title": f"第{number}篇",
                "paragraphs": [body(dice, names, pool)],
            }
            file.write(json.dumps(article, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
