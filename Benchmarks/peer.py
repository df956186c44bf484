"""The same work as the chain of this folder, as an ordinary Python script would do it.

usage: peer.py DATA_FOLDER OUTPUT    (needs: pip install pyahocorasick==2.3.1)

For each article: the organizations of the list (leftmost-longest, each once, in the order of
their first occurrence), the first byline, date and number of participants, and the category most
of whose words occur, the first of equals. Writes whole articles.
"""

import json
import re
import sys

import ahocorasick

BYLINE = re.compile(r"本报讯（(.*?)）")
DATE = re.compile(r"[0-9]{1,2}月[0-9]{1,2}日")
PARTICIPANTS = re.compile(r"[0-9]+家单位[0-9]+名职工")


def read_organizations(path):
    automaton = ahocorasick.Automaton()
    with open(path, encoding="utf-8") as file:
        for line in file:
            name = line.rstrip("\n")
            automaton.add_word(name, name)
    automaton.make_automaton()
    return automaton


def first(pattern, text, group=0):
    match = pattern.search(text)
    return match.group(group) if match else None


def best_category(categories, text):
    best, most = None, 0
    for name, words in categories:
        count = sum(word in text for word in words)
        if count > most:
            best, most = name, count
    return best


def main():
    data, output = sys.argv[1:]
    organizations = read_organizations(f"{data}/organizations.txt")
    with open(f"{data}/categories.json", encoding="utf-8") as file:
        categories = json.load(file)
    with (
        open(f"{data}/articles.ndjson", encoding="utf-8") as articles,
        open(output, "w", encoding="utf-8") as results,
    ):
        for line in articles:
            article = json.loads(line)
            text = "\n".join(article["paragraphs"])
            names = dict.fromkeys(name for _, name in organizations.iter_long(text))
            article["organizations"] = [{"name": name} for name in names]
            article["metadata"] = {
                "byline": first(BYLINE, text, 1),
                "date": first(DATE, text),
                "participants": first(PARTICIPANTS, text),
            }
            category = best_category(categories, text)
            article["tags"] = [{"name": category}] if category else []
            results.write(json.dumps(article, ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
