#!/usr/bin/env python3
"""Moves the weights of Plugins/segment/strands/weights.tsv, one after the other, while pages get better.

    Evaluation/strips/tune.py GOLD_FOLDER... [--rounds N] [--broadsheet PATH]

Each weight is tried at two thirds and at one and a half times its value; what raises the F1 of articles
and the share of paragraphs, summed up over the folders, stays. The file is written anew after each step.
"""
import argparse, json, os, subprocess, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
PLUGINS = os.path.join(ROOT, "Plugins")
WEIGHTS = os.path.join(PLUGINS, "segment", "strands", "weights.tsv")
CHAIN = "plugins: [normalize, layout, segment, byline]\n"
STEPS = (2 / 3, 3 / 2)


def rows():
    with open(WEIGHTS, encoding="utf-8") as file:
        return file.read().split("\n")


def weights_of(lines):
    cells = [line.split("\t") for line in lines[1:] if "\t" in line and not line.startswith("#")]
    return {name: float(weight) for name, weight in cells}


def write(lines, weights):
    def row(line):
        name = line.split("\t")[0]
        return "%s\t%g" % (name, weights[name]) if name in weights else line

    with open(WEIGHTS, "w", encoding="utf-8") as file:
        file.write("\n".join(map(row, lines)))


def points(tool, chain, folders):
    total = 0
    for folder in folders:
        out = subprocess.run([tool, "evaluate", "--json", "--chain", chain, "--plugins", PLUGINS, folder],
                             check=True, stdout=subprocess.PIPE).stdout
        figures = json.loads(out)["figures"]
        total += figures["article.f1"] + figures["paragraph"]
    return total


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+", type=os.path.abspath)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--broadsheet", default=os.path.join(ROOT, ".build", "release", "broadsheet"))
    options = parser.parse_args()
    lines = rows()
    best = weights_of(lines)
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as chain:
        chain.write(CHAIN)
        chain.flush()

        def measured(weights):
            write(lines, weights)
            return points(options.broadsheet, chain.name, options.folders)

        most = measured(best)
        try:
            for name in list(best) * options.rounds:
                for step in STEPS:
                    tried = {**best, name: best[name] * step}
                    reached = measured(tried)
                    if reached > most + 1e-4:
                        best, most = tried, reached
                        print("%s\t%g\t%.4f" % (name, best[name], most), flush=True)
                        break
        finally:
            write(lines, best)


if __name__ == "__main__":
    main()
