"""How well and how fast replies are traced: ``python -m tests.benchmarks.gate``.

Precision and recall are over labelled replies, half of each set clean and half with one thing
planted. The times are of taking in all results and words of the third set's seven conversations,
and of checking a reply of its first one; the reference in the same run is finding the skills that
the same texts name. It fails where a set gives less than 0.95 or a reply takes more than 10 ms.
A last set is kept apart: none of its replies is looked at, and nothing fails on it.
"""

import json
import sys

from tests.benchmarks.timing import Aim, judged, milliseconds
from tests.gate_scores import score
from tests.gate_sets import KEPT_APART, NAMES, Context, read_set
from tools.gate import Grounds, unfounded
from tools.gate.fields import readings
from tools.gate.quantities import quantities
from tools.vocabulary import builtin_vocabulary

LEAST = 0.95
LIMIT = 10
"""Milliseconds for a reply, beyond what it is traced to."""
TITLES = (
    "written beside the gate",
    "written apart from it",
    "a third, over real results",
    "a fourth, over real results",
    "a fifth, over real results",
    "kept apart, its replies not looked at",
)


def main() -> int:
    """Print the figures, and return 1 where one is missed."""
    missed = 0
    for title, name in zip(TITLES, (*NAMES, KEPT_APART), strict=True):
        found = score(read_set(name))
        missed += name in NAMES and min(found.precision, found.recall) < LEAST
        print(
            f"{title}: {found.clean + found.faulty} replies, precision {found.precision:.2f} "
            f"({len(found.wrongly)} wrongly marked), recall {found.recall:.2f} "
            f"({len(found.missed)} missed)"
        )
    return max(int(missed > 0), timed())


def timed() -> int:
    """Print how long it takes, and return 1 where that is too long."""
    vocabulary = builtin_vocabulary()
    third = read_set("third")
    contexts = list(third.contexts.values())
    texts = [json.dumps(it) for context in contexts for it in context.results]
    size = sum(map(len, texts)) + sum(len(it) for context in contexts for it in context.own)
    reading = milliseconds(lambda: taken_in(contexts))
    naming = milliseconds(lambda: [vocabulary.find(it) for it in texts])
    print(
        f"taking in {size / 1_000:.0f} kB of seven conversations: {reading:.0f} ms, "
        f"{reading / naming:.2f} times finding the skills in it"
    )
    known = contexts[0].grounds()
    replies = third.clean["chef"]
    unfounded(replies[0], known, vocabulary)
    checking = milliseconds(lambda: checked(replies, known)) / len(replies)
    found = milliseconds(lambda: [vocabulary.find(it) for it in replies]) / len(replies)
    print(f"checking a reply: {checking / found:.1f} times finding the skills in it")
    return judged([Aim("a reply", LIMIT, checking)])


def taken_in(contexts: list[Context]) -> None:
    """Read all that replies may state, with nothing remembered of the last time."""
    quantities.cache_clear()
    readings.cache_clear()
    for context in contexts:
        _ = context.grounds().facts


def checked(replies: tuple[str, ...], known: Grounds) -> None:
    """Check replies, with nothing remembered of the last time."""
    quantities.cache_clear()
    for it in replies:
        unfounded(it, known, builtin_vocabulary())


if __name__ == "__main__":
    sys.exit(main())
