#!/usr/bin/env python3
"""Learns the weights and transitions that tell the lines of a page apart.

    Evaluation/lines/learn.py [--broadsheet PROGRAM] [--folds N] [--write] GOLD_FOLDER...

Each language has its own. The features of each line come from the plugin itself, so that what is
learned from is what it will see. The gold has articles and no labels; the labels that a line may have follow from where its words
stand in them (allowed_labels). Where several would do, their likelihood is summed: a conditional
random field that sees some of the labels. Weights stay near those that a person set (weights.tsv and
transitions.tsv beside this program), the nearer the less the pages say (Gaussian). Each page is also
read with weights that were learned without it (--folds): that figure is what to expect on other pages.
"""
import argparse, glob, json, os, re, sys, unicodedata
import numpy

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.dirname(HERE))
import plugin_run

DATA = os.path.join(ROOT, "Plugins", "layout", "data")
FILES = ("weights", "transitions")
LANGUAGES = {"zh": "Chinese", "en": "English"}
PRIOR_VARIANCE = 1.0
STEPS, MEMORY, MOST_HALVED, ENOUGH = 150, 10, 20, 1e-5
NEVER = -1e4
HEADING, FURNITURE = {"kicker", "title", "subtitle"}, {"head", "folio"}
SIGNED, TEXT = {"byline", "credit", "signature"}, {"body", "continuation"}
MOST_LINES, BEFORE_TEXT, BEGINNING = 5, 60, 12
SHORT = {"zh": 40, "en": 110}  # at most, of a line that signs
SUBHEAD, SHOWN = 18, 40


def bare(text):
    """A line without what is no word of it: white space, hyphens, the mark that it begins with."""
    text = re.sub(r"[\s-]+", "", unicodedata.normalize("NFKC", text or ""))
    return re.sub(r"^[■□◆◇●○▲△★☆◎►▶•*]+", "", text)


def read_table(path):
    """The names of a table's columns and rows, and its numbers."""
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line.strip() and line[0] != "#"]
    numbers = [[NEVER if cell == "never" else float(cell or 0) for cell in row[1:]] for row in rows[1:]]
    return rows[0][1:], [row[0] for row in rows[1:]], numpy.array(numbers)


def write_table(path, numbers):
    """Writes the numbers into the rows of a table; all else in it stays."""
    names = read_table(path)[1]
    rows = dict(zip(names, numbers))
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            name = line.split("\t")[0]
            if name in rows:
                cells = ["never" if x <= NEVER else "{:g}".format(round(x, 2) + 0.0) for x in rows[name]]
                line = "\t".join([name] + cells)
            file.write(line + "\n")


def gold_pages(folder):
    """The pages of a folder with their gold."""
    for path in sorted(glob.glob(os.path.join(folder, "*.gold.json"))):
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        page = path.replace(".gold.json", ".txt")
        if not os.path.exists(page):
            page = os.path.join(ROOT, "seeds", os.path.basename(page))
        with open(page, encoding="utf-8-sig", newline="") as file:
            yield os.path.basename(path).removesuffix(".gold.json"), file.read(), gold


def lines_of(pages, program):
    """Runs the plugin over the pages: for each its language and its lines with their features."""
    articles = plugin_run.articles(pages, program, os.path.join(HERE, "features.lua"), "features")
    return {article["source"]["path"]: article["metadata"] for article in articles}


def place_headings(texts, articles, labels):
    """Labels the lines that make up the titles of articles, and kickers and subtitles near these."""
    def place(part, label, first, last):
        for begin in range(max(first, 0), min(last, len(texts))):
            for end in range(begin + 1, min(begin + MOST_LINES, len(texts)) + 1):
                if labels[end - 1] is not None:
                    break
                if part and bare("".join(texts[begin:end])) == part:
                    labels[begin:end] = [{label} for _ in range(begin, end)]
                    return begin, end
        return None

    below = 0
    for article in articles:
        kicker, title, subtitle = (bare(article.get(p)) for p in ("kicker", "title", "subtitle"))
        found = place(title, "title", below, len(texts)) or place(title, "title", 0, len(texts))
        if found:
            below = found[1]
            place(kicker, "kicker", found[0] - MOST_LINES, found[0])
            place(subtitle, "subtitle", below, below + 3)


def place_text(texts, articles, labels):
    """Labels the lines that begin a paragraph, and those that go on with one."""
    unused = [(bare(p), a.get("kind") == "photo") for a in articles for p in a["paragraphs"]]
    whole, left = [paragraph for paragraph, _ in unused], ""
    for number, text in enumerate(texts):
        if labels[number] or not text:
            continue
        if left and (left.startswith(text) or text.startswith(left)):
            labels[number], left = {"continuation"}, left[len(text):]
            continue
        for one in unused:
            paragraph, photo = one
            begin = 0 if paragraph.startswith(text) else text.find(paragraph[:BEGINNING])
            rest = text[begin:begin + len(paragraph)]
            if 0 <= begin < BEFORE_TEXT and paragraph.startswith(rest):
                labels[number] = {"body", "caption"} if photo else {"body"}
                left = paragraph[len(rest):]
                unused.remove(one)
                break
        else:
            if len(text) > 3 and any(text in paragraph for paragraph in whole):
                labels[number] = {"continuation"}


def place_signed(texts, articles, labels, longest):
    """Labels the lines that no article has and that name who made one."""
    makers = [(bare(c["name"]), c["role"]) for a in articles for c in a["contributors"]]
    for number, text in enumerate(texts):
        roles = {role for name, role in makers if name in text}
        if labels[number] is not None or not roles or len(text) > longest:
            continue
        above = number and labels[number - 1] or set()
        below = labels[number + 1] or set() if number + 1 < len(texts) else HEADING
        if roles == {"photographer"}:
            labels[number] = {"byline", "credit"} if above & HEADING else {"credit"}
        elif above & HEADING:
            labels[number] = {"byline"}
        elif above & TEXT:
            labels[number] = {"signature"} if below & (HEADING | FURNITURE) else {"signature", "byline"}
        else:
            labels[number] = set(SIGNED)


def loosen(lines, labels):
    """Allows more labels where the rest of the plugin makes the same of them."""
    for number, (line, own) in enumerate(zip(lines, labels)):
        below = (labels[number + 1] or set()) if number + 1 < len(labels) else {"body"}
        if own == {"body"} and "caption_start" in line["features"]:
            own.add("caption")
        if own and own <= FURNITURE and below & HEADING:
            own.add("kicker")
        if own == {"body"} and number and below & {"body"} and len(line["text"]) <= SUBHEAD \
                and re.search(r"[^。！？，、；：…）).]$", line["text"]):
            own.add("title")  # a heading inside of an article
    begin = 0
    while begin < len(labels):  # which lines of a heading are which part of it is told later
        end = begin
        while end < len(labels) and labels[end] and labels[end] <= HEADING:
            end += 1
        if end > begin + 1:
            labels[begin:end] = [set(HEADING) for _ in range(begin, end)]
        begin = max(end, begin + 1)


def allowed_labels(lines, language, gold):
    """The labels that the gold allows each line; None where it does not tell."""
    texts, articles = [bare(line["text"]) for line in lines], gold["articles"]
    furniture = {bare(line) for line in gold.get("furniture") or [gold["running_head"]]}
    labels = [None] * len(lines)
    place_headings(texts, articles, labels)
    place_text(texts, articles, labels)
    for number, text in enumerate(texts):
        if labels[number] is None and any(text == f or len(f) > 4 and f in text for f in furniture):
            labels[number] = set(FURNITURE)
        if labels[number] is None and "dateline" in lines[number]["features"]:
            labels[number] = {"body"}  # the dateline alone; its text begins on the next line
            if number + 1 < len(lines) and labels[number + 1] == {"body"}:
                labels[number + 1].add("continuation")
    place_signed(texts, articles, labels, SHORT[language])
    loosen(lines, labels)
    return labels


class Tables:
    """Both tables of the priors as one: a row for each feature, then one for each label before."""

    def __init__(self, language):
        tables = [read_table(os.path.join(HERE, file + ".tsv")) for file in FILES]
        self.paths = [os.path.join(DATA, "{}.{}.tsv".format(file, language)) for file in FILES]
        for path, ours in zip(self.paths, tables):
            theirs = read_table(path)
            if ours[:2] != theirs[:2] or ((ours[2] <= NEVER) != (theirs[2] <= NEVER)).any():
                sys.exit(path + ": rows, columns or 'never' are others than in the priors")
        self.language = language
        self.labels, self.features, _ = tables[0]
        self.prior = numpy.vstack([numbers for _, _, numbers in tables])
        self.free = self.prior > NEVER
        before = {name: len(self.features) + n for n, name in enumerate(tables[1][1])}
        self.start, self.enter = before["start"], [before[label] for label in self.labels]


def examples(pages, found, tables):
    """For each page of a language the features of its lines and the labels that the gold allows."""
    data = []
    for name, _, gold in pages:
        if name in found and found[name]["language"] == tables.language:
            lines, language = found[name]["lines"], tables.language
            features = [[line["features"].count(name) for name in tables.features] for line in lines]
            labels = allowed_labels(lines, language, gold)
            allowed = [[own is None or label in own for label in tables.labels] for own in labels]
            data.append({"name": name, "language": language, "lines": lines, "labels": labels,
                         "features": numpy.array(features, float), "allowed": numpy.array(allowed)})
    return data


def log_sum(scores, axis):
    peak = scores.max(axis, keepdims=True)
    return (peak + numpy.log(numpy.exp(scores - peak).sum(axis, keepdims=True))).squeeze(axis)


def expectations(earned, enter, start):
    """Of all sequences of labels: log of their sum, and how often to expect labels and transitions."""
    count = len(earned)
    ahead, behind = numpy.zeros_like(earned), numpy.zeros_like(earned)
    ahead[0] = earned[0] + start
    for n in range(1, count):
        ahead[n] = log_sum(ahead[n - 1][:, None] + enter, 0) + earned[n]
    for n in range(count - 2, -1, -1):
        behind[n] = log_sum(enter + (earned[n + 1] + behind[n + 1])[None], 1)
    whole = log_sum(ahead[-1], 0)
    odds = numpy.exp(ahead + behind - whole)
    pairs = ahead[:-1, :, None] + enter[None] + (earned + behind)[1:, None, :] - whole
    return whole, odds, numpy.exp(pairs).sum(0)


def loss(weights, data, tables):
    """What is to become small, and its gradient: the prior, less the likelihood of the gold."""
    size = len(tables.features)
    off = weights - tables.prior
    value, slope = numpy.vdot(off, off) / 2 / PRIOR_VARIANCE, off / PRIOR_VARIANCE
    for page in data:
        earned = page["features"] @ weights[:size]
        for sign, scores in ((1, earned), (-1, numpy.where(page["allowed"], earned, NEVER))):
            whole, odds, pairs = expectations(scores, weights[tables.enter], weights[tables.start])
            value += sign * whole
            slope[:size] += sign * (page["features"].T @ odds)
            slope[tables.enter] += sign * pairs
            slope[tables.start] += sign * odds[0]
    return value, numpy.where(tables.free, slope, 0)


def learn(data, tables):
    """The weights with the smallest loss (L-BFGS)."""
    weights, past, dot = tables.prior.copy(), [], numpy.vdot
    value, slope = loss(weights, data, tables)
    for _ in range(STEPS):
        step, factors = -slope, []
        for moved, turned in reversed(past):
            factors.append(dot(moved, step) / dot(moved, turned))
            step = step - factors[-1] * turned
        step = step * (dot(*past[-1]) / dot(past[-1][1], past[-1][1]) if past else 1 / numpy.abs(slope).sum())
        for (moved, turned), factor in zip(past, reversed(factors)):
            step = step + (factor - dot(turned, step) / dot(moved, turned)) * moved
        for _ in range(MOST_HALVED):
            new_value, new_slope = loss(weights + step, data, tables)
            if new_value <= value + 1e-4 * dot(slope, step):
                break
            step = step / 2
        if value - new_value < ENOUGH * abs(value):
            break
        if dot(step, new_slope - slope) > 0:
            past = (past + [(step, new_slope - slope)])[-MEMORY:]
        weights, value, slope = weights + step, new_value, new_slope
    return weights


def read(page, weights, tables):
    """The labels that the weights choose for a page (Viterbi)."""
    earned = page["features"] @ weights[:len(tables.features)]
    best, origins = earned[0] + weights[tables.start], []
    for own in earned[1:]:
        sums = best[:, None] + weights[tables.enter]
        origins.append(sums.argmax(0))
        best = sums.max(0) + own
    numbers = [int(best.argmax())]
    for origin in reversed(origins):
        numbers.append(int(origin[numbers[-1]]))
    return [tables.labels[number] for number in reversed(numbers)]


def kind(label):
    """What a label is told from: which part of a heading or who signs where is told later."""
    return next((tuple(sorted(one)) for one in (HEADING, FURNITURE, SIGNED) if label in one), label)


def report(title, data, labels_of):
    """Says how many lines have a label that the gold does not allow; hands out which."""
    misses, count = [], 0
    for page in data:
        for line, own, label in zip(page["lines"], page["labels"], labels_of(page)):
            if own is None:
                continue
            count += 1
            if kind(label) not in {kind(x) for x in own}:
                misses.append("  {} {}, read {}: {}".format(
                    page["name"], "/".join(sorted(own)), label, line["text"][:SHOWN]))
    print("  {}: {} of {} lines wrong".format(title, len(misses), count), flush=True)
    return misses


def learn_language(pages, found, language, folds, write):
    """Learns the tables of a language and says what they are worth."""
    tables = Tables(language)
    data = examples(pages, found, tables)
    print(LANGUAGES[language])
    for page in data:
        for line, own in zip(page["lines"], page["labels"]):
            if own is None:
                print("  not told by the gold:", page["name"], line["text"][:SHOWN])
    report("weights as they are", data, lambda page: [line["label"] for line in page["lines"]])
    report("priors", data, lambda page: read(page, tables.prior, tables))
    by_page = {}
    for fold in range(folds):
        weights = learn([page for n, page in enumerate(data) if n % folds != fold], tables)
        by_page.update((page["name"], weights) for page in data[fold::folds])
    for miss in report("each page read with weights learned without it", data,
                       lambda page: read(page, by_page[page["name"]], tables)):
        print(miss)
    weights = learn(data, tables)
    for miss in report("weights learned from all", data, lambda page: read(page, weights, tables)):
        print(miss)
    if write:
        write_table(tables.paths[0], weights[:len(tables.features)])
        write_table(tables.paths[1], weights[len(tables.features):])


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("gold", nargs="+")
    arguments.add_argument("--broadsheet", default=os.path.join(ROOT, ".build", "release", "broadsheet"))
    arguments.add_argument("--folds", type=int, default=10)
    arguments.add_argument("--write", action="store_true")
    arguments = arguments.parse_args()

    pages = [page for folder in arguments.gold for page in gold_pages(folder)]
    found = lines_of(pages, arguments.broadsheet)
    for language in LANGUAGES:
        learn_language(pages, found, language, arguments.folds, arguments.write)


if __name__ == "__main__":
    sys.exit(main())
