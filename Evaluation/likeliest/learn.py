#!/usr/bin/env python3
"""Learns the weights by which the plugin activities tells what a lead that only names things is about.

    Evaluation/likeliest/learn.py [--broadsheet PROGRAM] [--folds N] [--write] GOLD_FOLDER...

What articles name, and the marks of each, come from the plugin itself (candidates.lua), for the
articles of the gold in which no verb of holding tells of an activity. A candidate is right when its
name is that of an activity of the gold, by the measure of `broadsheet evaluate`; those of activities
that careful readers may leave out are not learned from. The weights are those of a logistic
regression, held near 0 (Gaussian, variance 1). Each page is also read with weights that were learned
without it (--folds): that figure is what to expect on other pages.
"""
import argparse, collections, glob, json, os, re, sys, unicodedata
import numpy

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.dirname(HERE))
import plugin_run

TABLE = os.path.join(ROOT, "Plugins", "activities", "data", "likeliest.zh.tsv")
EACH, ENOUGH = "each", "enough"  # the weight that every candidate has; the sum from which one counts
CHAIN = "given: [page.articles]\nplugins:\n  - organizations\n  - candidates\n"
PRIOR_VARIANCE = 1.0
STEPS, TOO_LITTLE = 60, 1e-9


def bare(text):
    """A name without white space and the marks that it may as well be printed without."""
    text = unicodedata.normalize("NFKC", text or "")
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c)[0] not in "PS")


def same(one, other):
    """Whether two names are equal, or one holds the other and is no more than twice as long."""
    short, long = sorted((bare(one), bare(other)), key=len)
    return bool(short) and short in long and 2 * len(short) >= len(long)


def answers(name, activities):
    """Whether a name is that of an activity: True, False, or None of one that may be left out."""
    for activity in sorted(activities, key=lambda one: bool(one.get("optional"))):
        if any(same(name, form) for form in [activity["name"]] + activity.get("alt_names", [])):
            return None if activity.get("optional") else True
    return False


def gold_articles(folders):
    """The Chinese articles of the gold as records, each with its activities."""
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(folder, "*.gold.json"))):
            with open(path, encoding="utf-8") as file:
                gold = json.load(file)
            page = os.path.basename(path).removesuffix(".gold.json")
            for number, article in enumerate(gold["articles"], 1):
                if gold.get("language") == "en" or article.get("activities") is None:
                    continue
                record = {key: article.get(key) for key in ("kicker", "title", "subtitle", "paragraphs")}
                record.update(v=1, id="%s:%d" % (page, number), published=gold.get("published"),
                              language="zh", title=article.get("title") or "",
                              source={"path": page, "first_line": number, "last_line": number})
                yield record, article["activities"]


def read_articles(folders, program):
    """For each article that names something: its page, and of each name its marks and its answer."""
    gold = list(gold_articles(folders))
    activities = {record["id"]: found for record, found in gold}
    given = plugin_run.handed_out([record for record, _ in gold], program,
                                  os.path.join(HERE, "candidates.lua"), "candidates", CHAIN, "activities")
    for article in given:
        candidates = article["metadata"].get("candidates")
        if isinstance(candidates, list):
            yield article["id"].rsplit(":", 1)[0], [
                (frozenset(one["marks"]), answers(one["name"], activities[article["id"]]))
                for one in candidates]


def learn(articles, marks):
    """The weights of the marks, the last that of every candidate (Newton's method)."""
    examples = [(found, answer) for _, names in articles for found, answer in names if answer is not None]
    x = numpy.array([[mark in found for mark in marks] + [True] for found, _ in examples], float)
    y = numpy.array([answer for _, answer in examples], float)
    near = numpy.append(numpy.full(len(marks), 1 / PRIOR_VARIANCE), 0)
    weights = numpy.zeros(len(marks) + 1)
    for _ in range(STEPS):
        likely = 1 / (1 + numpy.exp(-x @ weights))
        slope = x.T @ (y - likely) - near * weights
        curve = (x * (likely * (1 - likely))[:, None]).T @ x + numpy.diag(near + 1e-9)
        step = numpy.linalg.solve(curve, slope)
        weights += step
        if abs(step).max() < TOO_LITTLE:
            break
    return weights


def chosen(names, marks, weights, enough):
    """Whether the choice among the names of an article is right; nothing where none is chosen."""
    best, answer = enough, ...
    for found, right in names:
        total = weights[-1] + sum(weights[i] for i, mark in enumerate(marks) if mark in found)
        if total > best:
            best, answer = total, right
    return answer


def report(articles, marks, weights_of, enough):
    counts = collections.Counter(chosen(names, marks, weights_of(page), enough) for page, names in articles)
    return "%d right, %d wrong, %d that may be left out, nothing in %d" % (
        counts[True], counts[False], counts[None], counts[...])


def read_table():
    with open(TABLE, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line.strip() and line[0] != "#"]
    return {row[0]: float(row[1]) for row in rows[1:]}


def write_table(numbers):
    """Writes the weights into the rows of the table; all else in it stays."""
    with open(TABLE, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(TABLE, "w", encoding="utf-8") as file:
        for line in lines:
            cells = line.split("\t")
            if cells[0] in numbers:
                cells[1] = "{:g}".format(round(numbers[cells[0]], 2) + 0.0)
            file.write("\t".join(cells) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", metavar="GOLD_FOLDER")
    parser.add_argument("--broadsheet", default=os.path.join(ROOT, ".build/release/broadsheet"))
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()

    table = read_table()
    marks = [mark for mark in table if mark not in (EACH, ENOUGH)]
    articles = list(read_articles(options.folders, options.broadsheet))
    unknown = {mark for _, names in articles for found, _ in names for mark in found} - set(marks)
    if unknown:
        sys.exit("the table has no row for: " + ", ".join(sorted(unknown)))
    print("%d articles, of which the names of %d hold an activity" % (
        len(articles), sum(any(answer for _, answer in names) for _, names in articles)))
    present = numpy.array([table[mark] for mark in marks] + [table[EACH]])
    print("as the table is:      " + report(articles, marks, lambda _: present, table[ENOUGH]))
    pages = sorted({page for page, _ in articles})
    without = {}
    for fold in range(options.folds):
        out = set(pages[fold::options.folds])
        weights = learn([article for article in articles if article[0] not in out], marks)
        without.update((page, weights) for page in out)
    print("on pages left out:    " + report(articles, marks, without.get, table[ENOUGH]))
    weights = learn(articles, marks)
    print("learned from all:     " + report(articles, marks, lambda _: weights, table[ENOUGH]))
    if options.write:
        write_table(dict(zip(marks + [EACH], weights)))


if __name__ == "__main__":
    main()
