#!/usr/bin/env python3
"""Counts which kinds of English words follow which, for Plugins/segment/words.tsv.

    Evaluation/followers/words.py GOLD_FOLDER...

A word is of a kind by itself where it is among the TOP ones; else it is a figure (0), a name (A), or what its ending
says (-ed, -ing, else -). With a comma or the like behind it, it is of another kind. Counted are the pairs within the
sentences of the gold's paragraphs.
"""
import collections, glob, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "..", "Plugins", "segment", "words.tsv")
TOP, FEWEST = 250, 2
ENDINGS = "ing ed ly tion ions ers er ment ity al ous ive ful able ies es s en y".split()
HEAD = """# Which kinds of English words follow which, and how often: counted by Evaluation/followers/words.py.
# A kind is a common word, 0 for a figure, A for a name, or an ending, with a mark where one stands behind it;
# * stands for any. `all` is how often its words stand before another one.
kind	all	followers
"""


def texts(folders):
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(folder, "*.gold.json"))):
            with open(path, encoding="utf-8") as file:
                gold = json.load(file)
            if gold["language"] == "en":
                for article in gold["articles"]:
                    yield from article["paragraphs"]


def bare(word):
    """The word without marks, and the mark behind it."""
    word = word.replace("’", "'")
    return re.sub(r"^[“\"'‘(]+|[”\"',;:.!?)]+$", "", word), word[-1] if word[-1] in ",;:" else ""


def kind(word, common, follows):
    core, mark = bare(word)
    lower = core.lower()
    if not core:
        found = "."
    elif re.match(r"[£$€]?\d", core):
        found = "0"
    elif lower in common and (core == lower or follows):
        found = lower
    elif core[0].isupper():
        found = "A"
    else:
        found = "-" + next((e for e in ENDINGS if lower.endswith(e) and len(lower) > len(e) + 2), "")
    return found if follows else found + mark


def main():
    paragraphs = [text.split() for text in texts(sys.argv[1:])]
    cores = collections.Counter(bare(word)[0] for words in paragraphs for word in words)
    common = {word for word, _ in cores.most_common(TOP) if re.fullmatch("[a-z']+", word)}
    pairs = collections.Counter()
    for words in paragraphs:
        for one, other in zip(words, words[1:]):
            if not re.search("[.!?][”\"’']?$", one):
                pairs[kind(one, common, False), kind(other, common, True)] += 1
    with open(OUT, "w", encoding="utf-8") as file:
        file.write(HEAD)
        for one in ["*"] + sorted({one for one, _ in pairs}):
            own = collections.Counter()
            for (first, other), times in pairs.items():
                own[other] += times if one in ("*", first) else 0
            if sum(own.values()) >= FEWEST:
                listed = " ".join("%s:%d" % pair for pair in sorted(own.items()) if pair[1] > 0)
                file.write("%s\t%d\t%s\n" % (one, sum(own.values()), listed))
    print(sum(map(len, paragraphs)), "words,", len(common), "common ones")


if __name__ == "__main__":
    main()
