"""How well and how fast replies are traced: ``python -m tests.benchmarks.gate``.

Precision and recall are over labelled replies, half of each set clean and half with one thing
planted. The times are of taking in all results and words of the third set's seven conversations,
and of checking a reply of its first one; the reference in the same run is finding the skills that
the same texts name. It fails where a set gives less than 0.95 or a reply takes more than 10 ms.
A last set is kept apart: none of its replies is looked at, and nothing fails on it.
"""

import json
import sys

from tests import (
    gate_replies,
    gate_replies_apart,
    gate_replies_fifth,
    gate_replies_fourth,
    gate_replies_third,
)
from tests.benchmarks.timing import Aim, judged, milliseconds
from tests.gate_scores import score
from tests.gate_sets import read_set
from tools.gate import Grounds, unfounded
from tools.gate.fields import readings
from tools.gate.quantities import quantities
from tools.vocabulary import builtin_vocabulary

LEAST = 0.95
LIMIT = 10
"""Milliseconds for a reply, beyond what it is traced to."""
SETS = (
    ("written beside the gate", gate_replies),
    ("written apart from it", gate_replies_apart),
    ("a third, over real results", gate_replies_third),
    ("a fourth, over real results", gate_replies_fourth),
    ("a fifth, over real results", gate_replies_fifth),
)


def main() -> int:
    """Print the figures, and return 1 where one is missed."""
    missed, held = 0, [it for _, it in SETS]
    for name, labelled in (*SETS, ("kept apart, its replies not looked at", read_set("sixth"))):
        found = score(labelled)
        missed += labelled in held and min(found.precision, found.recall) < LEAST
        print(
            f"{name}: {found.clean + found.faulty} replies, precision {found.precision:.2f} "
            f"({len(found.wrongly)} wrongly marked), recall {found.recall:.2f} "
            f"({len(found.missed)} missed)"
        )
    return max(int(missed > 0), timed())


def timed() -> int:
    """Print how long it takes, and return 1 where that is too long."""
    vocabulary = builtin_vocabulary()
    contexts = list(gate_replies_third.CONTEXTS.values())
    texts = [json.dumps(it) for context in contexts for it in context.results]
    size = sum(map(len, texts)) + sum(len(it) for context in contexts for it in context.own)
    reading = milliseconds(lambda: taken_in(contexts))
    naming = milliseconds(lambda: [vocabulary.find(it) for it in texts])
    print(
        f"taking in {size / 1_000:.0f} kB of seven conversations: {reading:.0f} ms, "
        f"{reading / naming:.2f} times finding the skills in it"
    )
    known = contexts[0].grounds()
    replies = gate_replies_third.CLEAN["chef"]
    unfounded(replies[0], known, vocabulary)
    checking = milliseconds(lambda: checked(replies, known)) / len(replies)
    found = milliseconds(lambda: [vocabulary.find(it) for it in replies]) / len(replies)
    print(f"checking a reply: {checking / found:.1f} times finding the skills in it")
    return judged([Aim("a reply", LIMIT, checking)])


def taken_in(contexts: list[gate_replies.Context]) -> None:
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
