"""Demands that two outputs of the benchmark's work say the same of every article.

usage: compare.py OURS PEER

Compares id, the names of the organizations in their order, byline, date, participants and
category. Spans, ids of organizations and whatever else one of them writes as well are passed over.
"""

import itertools
import json
import sys

SHOWN = 5


def essence(line):
    article = json.loads(line)
    metadata = article.get("metadata", {})
    return {
        "id": article["id"],
        "organizations": [organization["name"] for organization in article["organizations"]],
        "byline": metadata.get("byline"),
        "date": metadata.get("date"),
        "participants": metadata.get("participants"),
        "category": [tag["name"] for tag in article["tags"]],
    }


def main():
    differences = count = 0
    with open(sys.argv[1], encoding="utf-8") as ours, open(sys.argv[2], encoding="utf-8") as peers:
        for our, peer in itertools.zip_longest(ours, peers):
            count += 1
            if our is None or peer is None:
                print(f"article {count} is missing in {sys.argv[1 if our is None else 2]}")
                differences += 1
                break
            left, right = essence(our), essence(peer)
            if left == right:
                continue
            differences += 1
            if differences <= SHOWN:
                for key in (key for key in left if left[key] != right[key]):
                    print(f"{left['id']} {key}: {left[key]} against {right[key]}")
    if differences:
        sys.exit(f"{differences} of {count} articles differ")
    print(f"equal results for {count:,} articles")


if __name__ == "__main__":
    main()
