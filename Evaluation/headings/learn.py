#!/usr/bin/env python3
"""Learns the weights of headings.tsv, which tell kicker, title and subtitle apart.

    Evaluation/headings/learn.py [--broadsheet PROGRAM] [--folds N] [--write [--share S]] GOLD_FOLDER...

The readings of each heading come from the plugin itself, so that what is learned from is what it
will see. A page is read in the style that its headings agree on: tight or loose, with titles whole in one
line or broken over several; the style is not in the gold, so the likelihood of the right readings is
summed over all four. Weights stay near the
priors that the file has, the nearer the less the pages say (Gaussian). Each page is also read with
weights that were learned without it (--folds): that figure is what to expect on other pages.

Learned from: the pages of each GOLD_FOLDER and, for Chinese, the sets of headings.tsv beside this
program. Each language has weights of its own.
"""
import argparse, glob, json, os, re, sys, unicodedata
import numpy

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.dirname(HERE))
import plugin_run

WEIGHTS = os.path.join(ROOT, "Plugins", "layout", "data", "headings.tsv")
STYLES = [(parts, titles) for parts in ("tight_", "loose_") for titles in ("whole_", "broken_")]
PRIOR_VARIANCE = 1.0
STEPS, RATE = 400, 0.1
PARTS = ("kicker", "title", "subtitle")
COLUMNS = {"zh": 2, "en": 3}
LEAD = "　　本报讯（记者 乔一帆）昨日，河滨社区的流动课堂开课，首批学员共有六十名，年纪最大的七十九岁。"


def bare(text):
    """A line without what is no word of it: white space, the mark that it begins with."""
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text or ""))
    return re.sub(r"^[■□◆◇●○▲△★☆◎►▶•]+", "", text)


def gold_pages(folder):
    """The pages of a folder with the headings that their gold has."""
    for path in sorted(glob.glob(os.path.join(folder, "*.gold.json"))):
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        page = path.replace(".gold.json", ".txt")
        if not os.path.exists(page):
            page = os.path.join(ROOT, "seeds", os.path.basename(page))
        with open(page, encoding="utf-8-sig", newline="") as file:
            text = file.read()
        heads = [dict({part: bare(a.get(part)) for part in PARTS},
                      authors=[bare(c["name"]) for c in a["contributors"]]) for a in gold["articles"]]
        furniture = {bare(line) for line in gold.get("furniture") or [gold["running_head"]]}
        yield os.path.basename(path).removesuffix(".gold.json"), text, heads, furniture


def composed_pages():
    """The sets of headings.tsv, each set as a page with a paragraph under each heading."""
    sets = {}
    with open(os.path.join(HERE, "headings.tsv"), encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    for name, style, *parts in rows[1:]:
        sets.setdefault((name, style), []).append((parts + [""] * 3)[:3])
    for (name, style), headings in sets.items():
        between = "\n\n" if style == "loose" else "\n"
        blocks = [between.join("\n".join(part.split("|")) for part in parts if part) for parts in headings]
        text = "\n\n".join(block + "\n\n" + LEAD for block in blocks)
        heads = [dict({k: bare(p.replace("|", "")) for k, p in zip(PARTS, parts)}, authors=[])
                 for parts in headings]
        yield "set " + name, text, heads, set()


def readings_of(pages, program):
    """Runs the plugin over the pages: for each its headings with their readings."""
    found = {}
    for article in plugin_run.articles(pages, program, os.path.join(HERE, "readings.lua"), "readings"):
        found.setdefault(article["source"]["path"], []).append(article["metadata"]["heading"])
    return found


def right_reading(heading, heads, furniture):
    """The number of the reading that the gold has; None where the gold has none such."""
    lines = [bare(line) for line in heading["lines"]]
    for number, reading in enumerate(heading["readings"]):
        kicker = reading["heads"]
        title = kicker + reading["kickers"]
        author = len(lines) - reading["authors"]
        subtitle = author - reading["subtitles"]
        parts = ("".join(lines[kicker:title]), "".join(lines[title:subtitle]),
                 "".join(lines[subtitle:author]))
        names = {re.sub(r"^[^\w]+", "", line) for line in lines[author:]}
        if all(line in furniture for line in lines[:kicker]) and any(
                parts == tuple(head[part] for part in PARTS) and names <= set(head["authors"])
                for head in heads):
            return number
    return None


def vector(names, index):
    row = numpy.zeros(len(index))
    for name in names:
        row[index[name]] += 1
    return row


def examples(pages, program, index):
    """For each page the features of its readings in each style, and which one is right."""
    found, data, unread = readings_of(pages, program), [], []
    for name, _, heads, furniture in pages:
        headings = [h for h in found.get(name, []) if h["readings"]]
        page = {"name": name, "groups": [], "styles": {}}
        for heading in headings:
            right = right_reading(heading, heads, furniture)
            if right is None:
                unread.append((name, heading["lines"]))
                continue
            rows = {s: numpy.array([vector(r["features"] + [s[0] + x for x in r["seams"]]
                                           + [s[1] + x for x in r["breaks"]], index)
                                    for r in heading["readings"]]) for s in STYLES}
            page["groups"].append((rows, right, heading))
        signs = found[name][0]["signs"] if name in found else []
        for style in STYLES:
            page["styles"][style] = vector([side + sign for side, sign in zip(style, signs)], index)
        if page["groups"]:
            data.append(page)
    return data, unread


def gradient(page, weights):
    """Log likelihood of the right readings of a page, and its gradient."""
    whole, right, whole_means, right_means = [], [], [], []
    for style in STYLES:
        row = page["styles"][style]
        total = chosen = row @ weights
        total_mean, chosen_mean = row.copy(), row.copy()
        for rows, number, _ in page["groups"]:
            scores = rows[style] @ weights
            peak = scores.max()
            odds = numpy.exp(scores - peak)
            total += peak + numpy.log(odds.sum())
            total_mean += (odds / odds.sum()) @ rows[style]
            chosen += scores[number]
            chosen_mean += rows[style][number]
        whole.append(total), right.append(chosen)
        whole_means.append(total_mean), right_means.append(chosen_mean)
    value, slope = 0.0, numpy.zeros(len(weights))
    for sign, sums, means in ((1, right, right_means), (-1, whole, whole_means)):
        sums = numpy.array(sums)
        peak = sums.max()
        odds = numpy.exp(sums - peak)
        value += sign * (peak + numpy.log(odds.sum()))
        slope += sign * (odds / odds.sum()) @ numpy.array(means)
    return value, slope


def learn(data, prior):
    weights, momentum, scale = prior.copy(), numpy.zeros(len(prior)), numpy.zeros(len(prior))
    for step in range(1, STEPS + 1):
        slope = -(weights - prior) / PRIOR_VARIANCE
        for page in data:
            slope += gradient(page, weights)[1]
        momentum = 0.9 * momentum + 0.1 * slope
        scale = 0.99 * scale + 0.01 * slope ** 2
        rate = RATE * (1 - step / (STEPS + 1))
        weights += rate * (momentum / (1 - 0.9 ** step)) / (numpy.sqrt(scale / (1 - 0.99 ** step)) + 1e-8)
    return weights


def read(page, weights):
    """The readings that the weights choose for a page."""
    best = None
    for style in STYLES:
        scores = [rows[style] @ weights for rows, _, _ in page["groups"]]
        total = page["styles"][style] @ weights + sum(s.max() for s in scores)
        if best is None or total > best[0]:
            best = (total, style, [int(s.argmax()) for s in scores])
    return best[1], best[2]


def shares(reading):
    return "+".join(str(reading[k]) for k in ("heads", "kickers", "subtitles", "authors"))


def report(title, data, weights_of):
    right = count = 0
    misses = []
    if not data:
        return misses
    for page in data:
        style, numbers = read(page, weights_of(page))
        for (_, number, heading), chosen in zip(page["groups"], numbers):
            count += 1
            right += chosen == number
            if chosen != number:
                one, other = heading["readings"][number], heading["readings"][chosen]
                misses.append("  {} ({}) {}: {}, read {}".format(
                    page["name"], style[:-1], " / ".join(heading["lines"]), shares(one), shares(other)))
    print("{}: {} of {} headings right".format(title, right, count))
    return misses


def is_chinese(text):
    return len(re.findall("[一-鿿]", text)) > 0.2 * len(text)


def learn_language(pages, sets, arguments, prior, had, index):
    """Weights for the pages of one language; says how well headings are read with them."""
    pages, unread = examples(pages, arguments.broadsheet, index)
    sets, unread_sets = examples(sets, arguments.broadsheet, index)
    for name, heading in unread + unread_sets:
        print("not a heading in the gold:", name, "/".join(heading))
    report("pages, weights that the plugin has", pages, lambda page: had)
    report("pages, priors", pages, lambda page: prior)
    report("sets, priors", sets, lambda page: prior)
    folds = {}
    for number, page in enumerate(pages):
        folds.setdefault(number % arguments.folds, []).append(page["name"])
    by_page = {}
    for names in folds.values():
        weights = learn([p for p in pages if p["name"] not in names] + sets, prior)
        by_page.update((name, weights) for name in names)
    for miss in report("pages, each read with weights learned without it", pages,
                       lambda page: by_page[page["name"]]):
        print(miss)
    only = learn(pages, prior)
    report("sets, weights learned from the pages alone", sets, lambda page: only)
    only = learn(sets, prior)
    report("pages, weights learned from the sets alone", pages, lambda page: only)
    weights = learn(pages + sets, prior)
    report("pages, weights learned from all", pages, lambda page: weights)
    for miss in report("sets, weights learned from all", sets, lambda page: weights):
        print(miss)
    return weights


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("gold", nargs="+")
    arguments.add_argument("--broadsheet", default=os.path.join(ROOT, ".build", "release", "broadsheet"))
    arguments.add_argument("--folds", type=int, default=10)
    arguments.add_argument("--write", action="store_true")
    arguments.add_argument("--share", type=float, default=1,
                           help="how much of the way from the present weights to those learned is gone")
    arguments = arguments.parse_args()

    with open(WEIGHTS, encoding="utf-8") as file:
        lines = file.read().splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    index = {row[0]: number for number, row in enumerate(rows)}
    prior = numpy.array([float(row[1]) for row in rows])

    everything = [page for folder in arguments.gold for page in gold_pages(folder)]
    learned = {}
    for language in COLUMNS:
        print("==", language)
        some = [page for page in everything if is_chinese(page[1]) == (language == "zh")]
        had = numpy.array([float(row[COLUMNS[language]]) for row in rows])
        sets = list(composed_pages()) if language == "zh" else []
        learned[language] = learn_language(some, sets, arguments, prior, had, index)
    if arguments.write:
        number = -1
        with open(WEIGHTS, "w", encoding="utf-8") as file:
            for line in lines:
                if line and not line.startswith("#"):
                    if number >= 0:
                        cells = line.split("\t")
                        for language, column in COLUMNS.items():
                            present = float(cells[column])
                            step = arguments.share * (learned[language][number] - present)
                            cells[column] = "{:.2f}".format(present + step)
                        line = "\t".join(cells)
                    number += 1
                file.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
