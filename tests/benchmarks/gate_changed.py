"""How many changed figures the gate notices: ``python -m tests.benchmarks.gate_changed``.

In the clean replies of all labelled sets one figure after another is changed and nothing else: to
one near it, or to another that is known in the same unit. Nobody chose these, so they show what the
labelled plants don't: how far a figure may be swapped for a true one of something else. Some of the
changed replies are true by chance, and count as not noticed.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from tests.gate_sets import NAMES, read_set
from tools.gate import Grounds, unfounded
from tools.gate.pieces import pieces
from tools.gate.quantity import Quantity
from tools.gate.supposing import supposed
from tools.vocabulary import builtin_vocabulary

UNITS = ("minute", "day", "percent", "money", "level", "count", "bare")
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_EIGHTH = Fraction(1, 8)


class Changed(NamedTuple):
    """A reply in which one figure is another than before: how, its unit, and where it stands."""

    how: str
    unit: str
    reply: str
    start: int
    end: int


def main() -> int:
    """Print how many are noticed, by how they were changed and by unit."""
    made, noticed = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for labelled in map(read_set, NAMES):
        for name, context in labelled.contexts.items():
            grounds = context.grounds()
            for reply in labelled.clean[name]:
                for it in changed(reply, grounds):
                    for group in ((it.how, it.unit), (it.how, "all")):
                        made[group] += 1
                        noticed[group] += is_noticed(it, grounds)
    for group in sorted(made):
        how, unit = group
        share = noticed[group] / made[group]
        print(f"{how}, {unit}: {noticed[group]} of {made[group]} noticed, {share:.2f}")
    return 0


def changed(reply: str, grounds: Grounds) -> Iterator[Changed]:
    """Yield a reply with one of its figures changed, for each that is written in digits."""
    for piece in pieces(reply, grounds.names):
        for it in piece.told:
            digits = _DIGITS.search(it.text)
            if digits is None or it.unit not in UNITS or supposed(it, piece):
                continue
            start = piece.start + it.start + digits.start()
            end = start + len(digits[0])
            for how, value in _others(it, Fraction(digits[0].replace(",", "")), grounds):
                written = _written(value, digits[0])
                if written != digits[0]:
                    made = f"{reply[:start]}{written}{reply[end:]}"
                    yield Changed(how, it.unit, made, start, start + len(written))


def _others(it: Quantity, value: Fraction, grounds: Grounds) -> Iterator[tuple[str, Fraction]]:
    """Yield one figure near another, and one that is known in its unit and is the next in size."""
    near = value + max(1, int(value * _EIGHTH))
    yield "to one near it", near if it.unit != "level" or near <= 5 else value - 1
    worth = it.value / value if value else Fraction(1)
    known = {
        fact.value / worth
        for fact in grounds.facts.by_unit.get("count" if it.counts else it.unit, ())
        if not fact.derived and not it.may_stand_for(fact.value)
    }
    apart = sorted(known, key=lambda one: (abs(one - value), one))
    yield from (("to another that is known", one) for one in apart[:1])


def _written(value: Fraction, like: str) -> str:
    """Return a figure as another is written, with a decimal where it needs one."""
    places = len(like.partition(".")[2]) or int(value.denominator > 1)
    return f"{float(value):,.{places}f}" if "," in like else f"{float(value):.{places}f}"


def is_noticed(it: Changed, grounds: Grounds) -> bool:
    """Whether something is marked in a changed reply where it was changed."""
    found = unfounded(it.reply, grounds, builtin_vocabulary())
    return any(one.start < it.end and it.start < one.end for one in found)


if __name__ == "__main__":
    sys.exit(main())
