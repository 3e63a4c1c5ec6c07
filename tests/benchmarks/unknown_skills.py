"""How unknown skills are found in postings: ``python -m tests.benchmarks.unknown_skills [FILE]``.

It compares three ways with the knowledge that people marked and no name of the vocabulary covers
(no word of it belongs to a name that is found there): the rules alone, the tagger alone on the
whole text, and reading as Coach does it, which asks the tagger in sentences that ask for something.
The postings are our own (tests/golden/unknown_skills.txt) and the development part of SkillSpan.

Phrases and marked knowledge count once in a posting. **Exact**: a phrase is marked knowledge, to
the letter. **Overlapping**: it has a character in common with some. Precision is the share of
phrases that agree, recall the share of marked knowledge that one agrees with. SkillSpan marks what
people do ("mentor junior engineers") in a layer of its own, which counts for nothing here, and its
text has no commas, which the rules for lists need.

It fails where reading with the tagger does worse than the rules alone, by exact or overlapping F1.
Then it says what the tagger adds to the time of reading.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from coach.recognition import recogniser, recognising
from tests.benchmarks.timing import milliseconds
from tests.skillspan import FOLDER, exact, overlapping, read_annotated
from tests.unknown_skills import Posting, annotated_postings, compared, own_postings, tagged
from tools.intake import read_role
from tools.vocabulary import Vocabulary, builtin_vocabulary

Finder = Callable[[Posting], Sequence[str]]


def _reader(vocabulary: Vocabulary) -> Finder:
    return lambda it: read_role(it.text, vocabulary, source="posting").unrecognised


def _ways() -> dict[str, Finder]:
    vocabulary = builtin_vocabulary()
    found = recogniser(vocabulary)
    return {
        "rules alone": _reader(vocabulary),
        "tagger alone": lambda it: tagged(it, vocabulary, found),
        "reading": _reader(recognising(vocabulary)),
    }


def table(postings: Sequence[Posting]) -> dict[str, tuple[float, float]]:
    """Print how each way does, and return its F1: exact and overlapping."""
    print("| by | phrases | precision | recall | exact F1 | precision | recall | overlapping F1 |")
    print("|---|---|---|---|---|---|---|---|")
    scores = {}
    for way, find in _ways().items():
        pairs = [compared(it, find(it), builtin_vocabulary()) for it in postings]
        both = exact(pairs), overlapping(pairs)
        figures = [f"{figure:.3f}" for it in both for figure in (*it, it.f1)]
        print(f"| {way} | {sum(len(it.predicted) for it in pairs)} | {' | '.join(figures)} |")
        scores[way] = both[0].f1, both[1].f1
    print(f"\n{sum(len(it.gold) for it in pairs)} marked, {len(postings)} postings\n")
    return scores


def _all(find: Finder, postings: Sequence[Posting]) -> list[Sequence[str]]:
    return [find(it) for it in postings]


def _speed(postings: Sequence[Posting]) -> None:
    for way, find in _ways().items():
        took = milliseconds(partial(_all, find, postings)) / len(postings)
        print(f"{way}: {took:.2f} ms a posting")


def main() -> int:
    """Print the figures, and return 1 where the tagger makes reading worse, else 0."""
    parser = argparse.ArgumentParser(description="How unknown skills are found in postings.")
    parser.add_argument("data", nargs="?", type=Path, default=FOLDER / "dev.json")
    annotated = annotated_postings(read_annotated(parser.parse_args().data))
    better = True
    for name, postings in (("Our own", own_postings()), ("SkillSpan", annotated)):
        print(f"{name}:\n")
        scores = table(postings)
        rules, reading = scores["rules alone"], scores["reading"]
        better &= all(one >= other for one, other in zip(reading, rules, strict=True))
        _speed(postings)
        print()
    print(
        "met" if better else "MISSED", "reading with the tagger is no worse than by rules", sep=": "
    )
    return 0 if better else 1


if __name__ == "__main__":
    sys.exit(main())
