"""Measures Broadsheet against the peer and prints medians and their ratios.

usage: measure.py [--rounds N] [--articles N] [--data FOLDER]    (see the script `run`)

The runs alternate, so that whatever else the machine does meets both alike; CPU time is what
decides. The tool is taken from $BROADSHEET.
"""

import argparse
import importlib.util
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
INSTALL_PEER = "python3 -m pip install pyahocorasick==2.3.1"


class Run:
    """What one process took: seconds of CPU time and wall time, bytes of memory at its peak."""

    def __init__(self, command):
        start = time.monotonic()
        process = subprocess.Popen(command)
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"failed with status {process.returncode}: {' '.join(map(str, command))}")
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


class Medians:
    """The medians of several runs of one command over input of a size."""

    def __init__(self, runs, size):
        self.cpu = statistics.median(run.cpu for run in runs)
        self.wall = statistics.median(run.wall for run in runs)
        self.peak = statistics.median(run.peak for run in runs)
        self.rate = size / 1e6 / self.cpu

    def row(self, name):
        return [
            name, f"{self.rate:.1f}", f"{self.cpu:.2f}", f"{self.wall:.2f}",
            f"{self.peak / 1e6:.0f}",
        ]


class Workshop:
    """The data, the chains and the commands that are measured."""

    def __init__(self, data):
        self.data = data
        self.tool = os.environ["BROADSHEET"]
        self.articles = data / "articles.ndjson"
        self.chain = data / "chain"

    def make_data(self, articles):
        script = [sys.executable, HERE / "make_data.py", HERE.parent / "seeds", self.data]
        subprocess.run([*script, "--articles", str(articles)], check=True)

    def make_chains(self):
        """Copies the chains and gives the plugins their data."""
        shutil.rmtree(self.chain, ignore_errors=True)
        shutil.copytree(HERE / "Plugins", self.chain / "Plugins")
        for name in ("broadsheet.yaml", "empty.yaml"):
            shutil.copy(HERE / name, self.chain)
        plugins = self.chain / "Plugins"
        shutil.copy(self.data / "organizations.txt", plugins / "bench-gazetteer")
        shutil.copy(self.data / "categories.json", plugins / "bench-categories")

    def make_tenth(self):
        """The first tenth of the articles: memory must not grow with their number."""
        tenth = self.data / "tenth.ndjson"
        left = self.articles.stat().st_size // 10
        # Line by line: what this process holds would count as its children's peak.
        with open(self.articles, "rb") as whole, open(tenth, "wb") as part:
            for line in whole:
                part.write(line)
                left -= len(line)
                if left <= 0:
                    return tenth

    def ours(self, jobs, chain="broadsheet.yaml", articles=None):
        return [
            self.tool, "run", articles or self.articles, "--chain", self.chain / chain,
            "--format", "ndjson", "--output", self.data / "ours.ndjson", "--jobs", str(jobs),
            "--quiet",
        ]

    def peer(self):
        return [sys.executable, HERE / "peer.py", self.data, self.data / "peer.ndjson"]

    def compare(self):
        outputs = [self.data / "ours.ndjson", self.data / "peer.ndjson"]
        subprocess.run([sys.executable, HERE / "compare.py", *outputs], check=True)


def alternate(rounds, size, *commands):
    runs = [[] for _ in commands]
    for _ in range(rounds):
        for index, command in enumerate(commands):
            runs[index].append(Run(command))
    return [Medians(each, size) for each in runs]


def print_table(rows):
    heading = ["", "MB per CPU second", "CPU s", "wall s", "peak MB"]
    rows = [heading, *rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heading))]
    for number, row in enumerate(rows):
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print("| " + " | ".join(cells) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")
    print()


def ratios(name, left, right):
    """How many times the rate, and which part of the time and the memory."""
    return [
        name, f"{left.rate / right.rate:.2f} ×", f"{left.cpu / right.cpu:.2f} ×",
        f"{left.wall / right.wall:.2f} ×", f"{left.peak / right.peak:.2f} ×",
    ]


def measure_against_peer(shop, rounds, size):
    subprocess.run(shop.ours(1), check=True)
    subprocess.run(shop.peer(), check=True)
    shop.compare()
    ours, peer = alternate(rounds, size, shop.ours(1), shop.peer())
    print_table(
        [ours.row("Broadsheet, one worker"), peer.row("Python"), ratios("ratio", ours, peer)]
    )


def measure_workers(shop, rounds, size):
    two, one = alternate(rounds, size, shop.ours(2), shop.ours(1))
    print_table([two.row("two workers"), one.row("one worker"), ratios("ratio", two, one)])
    print(f"two workers are {one.wall / two.wall:.2f} times as quick as one\n")


def measure_reading_and_writing(shop, rounds, size):
    empty, whole = alternate(rounds, size, shop.ours(1, "empty.yaml"), shop.ours(1))
    print_table([empty.row("no plugins"), whole.row("the chain"), ratios("ratio", empty, whole)])
    print(f"JSON in and out takes {empty.cpu / whole.cpu * 100:.0f} % of the CPU time\n")


def measure_memory(shop, rounds):
    tenth = shop.make_tenth()
    small, all_articles = alternate(
        rounds, shop.articles.stat().st_size, shop.ours(1, articles=tenth), shop.ours(1))
    print(
        f"peak memory: {small.peak / 1e6:.0f} MB for a tenth of the articles,"
        f" {all_articles.peak / 1e6:.0f} MB for all\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7, help="runs of each command")
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--data", type=pathlib.Path, default=HERE.parent / ".build/benchmark")
    arguments = parser.parse_args()
    shop = Workshop(arguments.data)
    shop.make_data(arguments.articles)
    shop.make_chains()
    size = shop.articles.stat().st_size
    print(f"{arguments.articles:,} articles, {size / 1e6:.1f} MB, medians of {arguments.rounds}\n")
    if importlib.util.find_spec("ahocorasick"):
        measure_against_peer(shop, arguments.rounds, size)
    else:
        print(f"not compared with Python, which lacks pyahocorasick: {INSTALL_PEER}\n")
    if (os.cpu_count() or 1) > 1:
        measure_workers(shop, arguments.rounds, size)
    else:
        print("two workers are not measured: there is one processor\n")
    measure_reading_and_writing(shop, arguments.rounds, size)
    measure_memory(shop, arguments.rounds)


if __name__ == "__main__":
    main()
