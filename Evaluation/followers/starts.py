#!/usr/bin/env python3
"""Tells which characters a Chinese paragraph begins with, for Plugins/segment/strands/starts.tsv.

    Evaluation/followers/starts.py GOLD_FOLDER...

The first one and two characters of the gold's paragraphs are counted against those of every place STEP characters
farther within them, where a column might have ended. Written is the logarithm of how much likelier a paragraph
begins with them than its rest does; of two characters, where it differs from that of the first.
"""
import collections, math, os, sys

from count import folded, texts

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "..", "Plugins", "segment", "strands", "starts.tsv")
STEP, SHORTEST = 7, 20  # characters
MARKS = "，。、；：？！”）》"  # that no line begins with
PRIOR = 2  # times that the row above counts
FEWEST, LEAST = 4, 0.3  # times that two characters were seen, and what they say beside the first
HEAD = """# How much likelier a Chinese paragraph begins with a character, or with two, than the rest of one that a
# column cut, as a logarithm: counted by Evaluation/followers/starts.py. 0 stands for any digit, a for any letter.
characters	points
"""


def main():
    starts, rests = collections.Counter(), collections.Counter()
    for text in map(folded, texts(sys.argv[1:])):
        if len(text) < SHORTEST:
            continue
        starts.update([text[:1], text[:2], ""])
        for place in range(STEP, len(text) - 2, STEP):
            if text[place] not in MARKS:
                rests.update([text[place], text[place:place + 2], ""])
    all_share = starts[""] / (starts[""] + rests[""])
    base = math.log(all_share / (1 - all_share))

    def share(characters, above):
        seen = starts[characters] + rests[characters]
        return (starts[characters] + PRIOR * above) / (seen + PRIOR)

    def points(value):
        return math.log(value / (1 - value)) - base

    rows = []
    for one in sorted(c for c in {*starts, *rests} if len(c) == 1):
        first = share(one, all_share)
        if starts[one] + rests[one] >= FEWEST:
            rows.append((one, points(first)))
        for two in sorted(c for c in {*starts, *rests} if len(c) == 2 and c[0] == one):
            both = points(share(two, first))
            if starts[two] + rests[two] >= FEWEST and abs(both - points(first)) > LEAST:
                rows.append((two, both))
    with open(OUT, "w", encoding="utf-8") as file:
        file.write(HEAD)
        file.writelines("%s\t%.1f\n" % row for row in rows)
    print(starts[""], "paragraphs,", len(rows), "rows")


if __name__ == "__main__":
    sys.exit(main())
