"""Measures Broadsheet against the peer and prints medians and their ratios.

usage: measure.py [--rounds N] [--articles N] [--data FOLDER]    (see the script `run`)

The runs alternate, so that whatever else the machine does meets both alike; CPU time is what
decides. The tool is taken from $BROADSHEET.
"""

import argparse
import importlib.util
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
HOOK_WORDS = ["会议", "体育", "实事", "群众", "党的二十大"]  # as in hooks.yaml
ABSENT_WORDS = [word + "〇" for word in HOOK_WORDS]  # that no article has, as long texts are searched through
INSTALL_PEER = "python3 -m pip install pyahocorasick==2.3.1"


class Run:
    """What processes that run side by side took: seconds of CPU time and of wall time, and how many
    bytes of memory at the peak of the largest."""

    def __init__(self, *commands):
        start = time.monotonic()
        processes = [subprocess.Popen(each, stdout=subprocess.DEVNULL) for each in commands]
        self.cpu, self.peak = 0, 0
        for process, command in zip(processes, commands):
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode != 0:
                sys.exit(f"failed with status {process.returncode}: {' '.join(map(str, command))}")
            self.cpu += usage.ru_utime + usage.ru_stime
            peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
            self.peak = max(self.peak, peak)
        self.wall = time.monotonic() - start


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
        for name in ("broadsheet.yaml", "empty.yaml", "hooks.yaml"):
            shutil.copy(HERE / name, self.chain)
        hooks = (HERE / "hooks.yaml").read_text(encoding="utf-8")
        for word, absent in zip(HOOK_WORDS, ABSENT_WORDS):
            hooks = hooks.replace(f"word: {word} ", f"word: {absent} ")
        (self.chain / "absent.yaml").write_text(hooks, encoding="utf-8")
        plugins = self.chain / "Plugins"
        shutil.copy(self.data / "organizations.txt", plugins / "bench-gazetteer")
        shutil.copy(self.data / "categories.json", plugins / "bench-categories")

    def make_part(self, name, start, share):
        """A file with a share of the articles, from a part of them on."""
        part, size = self.data / name, self.articles.stat().st_size
        # Line by line: what this process holds would count as its children's peak.
        with open(self.articles, "rb") as whole, open(part, "wb") as file:
            place = 0
            for line in whole:
                if start * size <= place < (start + share) * size:
                    file.write(line)
                place += len(line)
        return part

    def ours(self, jobs, chain="broadsheet.yaml", articles=None, output="ours.ndjson"):
        return [
            self.tool, "run", articles or self.articles, "--chain", self.chain / chain,
            "--format", "ndjson", "--output", self.data / output, "--jobs", str(jobs),
            "--quiet",
        ]

    def make_c_host(self):
        """The plain C host and its articles; None where it cannot be compiled."""
        flags = subprocess.run(
            ["pkg-config", "--cflags", "--libs", "lua5.4"], capture_output=True, text=True)
        if flags.returncode != 0 or not shutil.which("cc"):
            return None
        host = self.data / "c_host"
        source = HERE / "HookCall/c_host.c"
        subprocess.run(["cc", "-O2", "-o", host, source, *flags.stdout.split()], check=True)
        lines = self.data / "articles.tsv"
        with open(self.articles, encoding="utf-8") as articles, open(
            lines, "w", encoding="utf-8"
        ) as out:
            for article in map(json.loads, articles):
                text = " ".join(article["paragraphs"]).replace("\t", " ")
                out.write(f"{article['title']}\t{text}\n")
        return [host, HERE / "HookCall/handler.lua", lines, self.data / "tags.txt"]

    def peer(self):
        return [sys.executable, HERE / "peer.py", self.data, self.data / "peer.ndjson"]

    def compare(self):
        outputs = [self.data / "ours.ndjson", self.data / "peer.ndjson"]
        subprocess.run([sys.executable, HERE / "compare.py", *outputs], check=True)


def alternate(rounds, size, *commands):
    """Runs each command in turn, or a tuple of commands side by side."""
    runs = [[] for _ in commands]
    for _ in range(rounds):
        for index, command in enumerate(commands):
            together = command if isinstance(command, tuple) else (command,)
            runs[index].append(Run(*together))
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
    halves = tuple(
        shop.ours(1, articles=shop.make_part(f"half-{half}.ndjson", half / 2, 0.5),
                  output=f"ours-{half}.ndjson")
        for half in range(2))
    two, one, apart = alternate(rounds, size, shop.ours(2), shop.ours(1), halves)
    print_table([
        two.row("two workers"), one.row("one worker"), apart.row("two processes, half each"),
        ratios("two workers to one", two, one),
    ])
    print(
        f"two workers are {one.wall / two.wall:.2f} times as quick as one; two processes that share"
        f" nothing,\neach with half of the articles, {one.wall / apart.wall:.2f} times: more does"
        " this machine not give\n"
    )


def measure_reading_and_writing(shop, rounds, size):
    empty, whole = alternate(rounds, size, shop.ours(1, "empty.yaml"), shop.ours(1))
    print_table([empty.row("no plugins"), whole.row("the chain"), ratios("ratio", empty, whole)])
    print(f"JSON in and out takes {empty.cpu / whole.cpu * 100:.0f} % of the CPU time\n")


def measure_hook_call(shop, rounds, size, articles):
    host = shop.make_c_host()
    if host is None:
        print("the call of a handler is not compared with a C host: no cc, or no Lua headers\n")
        return
    command, absent = [*host, *HOOK_WORDS], [*host, *ABSENT_WORDS]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    times, tags = int(printed[0]), int(printed[1])
    found = count_tags(shop)
    if tags != times * found:
        sys.exit(f"the C host gives {tags / times} tags, the chain {found}")
    hooks, nothing, empty, theirs, their_nothing = alternate(
        rounds, size, shop.ours(1, "hooks.yaml"), shop.ours(1, "absent.yaml"),
        shop.ours(1, "empty.yaml"), command, absent)
    calls = articles * len(HOOK_WORDS)
    print(f"a handler that reads title and text and looks for a word, in a chain of {len(HOOK_WORDS)}:")
    for what, chain, host in (
        ("finds none", nothing, their_nothing),
        (f"tags {found / calls:.0%} of the articles", hooks, theirs),
    ):
        ours, other = (chain.cpu - empty.cpu) / calls * 1e6, host.cpu / times / calls * 1e6
        print(
            f"  {what}: {ours:.2f} µs a call, {other:.2f} µs with a C host that pushes both texts"
            f" each time ({ours / other:.2f} ×)")
    print()


def count_tags(shop):
    subprocess.run(shop.ours(1, "hooks.yaml"), check=True)
    with open(shop.data / "ours.ndjson", encoding="utf-8") as lines:
        return sum(len(json.loads(line)["tags"]) for line in lines)


def measure_memory(shop, rounds):
    tenth = shop.make_part("tenth.ndjson", 0, 0.1)
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
    measure_hook_call(shop, arguments.rounds, size, arguments.articles)
    measure_memory(shop, arguments.rounds)


if __name__ == "__main__":
    main()
