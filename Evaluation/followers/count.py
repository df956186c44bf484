#!/usr/bin/env python3
"""Counts which characters stand behind which in Chinese text, for Plugins/segment/strands/followers.tsv.

    Evaluation/followers/count.py GOLD_FOLDER...

Counted is the text of the gold's articles, digits as one character, Latin letters as another, and a
mark of either width as one.
Pairs that were seen once are left out, and so are characters that follow only once.
"""
import collections, glob, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "..", "Plugins", "segment", "strands", "followers.tsv")
FEWEST = 2
HEAD = """# Which characters stand behind a character in Chinese text, and how often: counted by
# Evaluation/followers/count.py. 0 stands for any digit, a for any letter. `all` is how often the character
# stands anywhere, `kinds` how many different ones follow it.
character	all	kinds	followers
"""


def texts(folders):
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(folder, "*.gold.json"))):
            with open(path, encoding="utf-8") as file:
                gold = json.load(file)
            if gold.get("language", "zh").startswith("zh"):
                for article in gold["articles"]:
                    yield from article["paragraphs"]


# Marks of either width are one, as in Plugins/segment/strands/characters.lua.
MARKS = str.maketrans(",:;!?()「」", "，：；！？（）“”")


def folded(text):
    text = re.sub(r"\s+", "", text).translate(MARKS)
    return re.sub(r"[A-Za-z]", "a", re.sub(r"[0-9０-９]", "0", text))


def main():
    counts, pairs = collections.Counter(), collections.Counter()
    for text in texts(sys.argv[1:]):
        text = folded(text)
        counts.update(text)
        pairs.update(zip(text, text[1:]))
    followers = collections.defaultdict(list)
    kinds = collections.Counter(first for first, _ in pairs)
    for (first, second), count in sorted(pairs.items(), key=lambda item: (-item[1], item[0])):
        if count >= FEWEST:
            followers[first].append(second + (str(count) if count > FEWEST else ""))
    with open(OUT, "w", encoding="utf-8") as file:
        file.write(HEAD)
        for character in sorted(followers):
            file.write("\t".join([character, str(counts[character]), str(kinds[character]),
                                  " ".join(followers[character])]) + "\n")
    print(sum(counts.values()), "characters,", len(followers), "rows")


if __name__ == "__main__":
    sys.exit(main())
