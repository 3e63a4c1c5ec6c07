"""How well what messages ask is told by their wording, where it was not learned from.

``python -m tests.requests_told`` learns from four fifths of the wordings and tries the others, five
times, and prints for several bounds how many requests are taken for what they are, for another, and
for nothing, and how many of those that are none are taken for one. Then the same where one half of
the writers is learned from and the other tried. With ``--labels`` each label is printed too.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tests.training.logistic import learn
from tests.training.requests import CONTEXT, Wording, wordings
from tools.requests import Guess
from tools.understanding.learned.likely import AHEAD, SURE, SURE_TO_OFFER, alike, in_scope
from tools.understanding.learned.likely_lookups import ANSWERS, LOOKUPS, asked_for
from tools.understanding.learned.likely_writes import OFFERED

FOLDS = 5
BOUNDS = (0.3, 0.4, 0.5, 0.6, 0.7)


class Tried(NamedTuple):
    """A wording, and what it was taken for by what was learned of others."""

    wording: Wording
    guesses: tuple[Guess, ...]


class Counts(NamedTuple):
    """What became of wordings under one bound.

    Attributes:
        right: Requests taken for what they are.
        wrong: Requests taken for another.
        left: Requests taken for none.
        elsewhere: Wordings out of scope taken for a request.
        others: What else is no request taken for one.
    """

    right: int
    wrong: int
    left: int
    elsewhere: int
    others: int


def tried(learned: Sequence[Wording], others: Iterable[Wording]) -> tuple[Tried, ...]:
    """Return wordings with what they are taken for by what is learned of others."""
    model = learn(learned)
    return tuple(Tried(it, alike(model.guesses(it.words))) for it in others)


def in_folds(examples: Sequence[Wording]) -> tuple[Tried, ...]:
    """Return each wording with what it is taken for; those of the same words are in one fold."""
    ordered = sorted(dict.fromkeys(it.words.casefold() for it in examples))
    labels = {it.words.casefold(): it.label for it in examples}
    seen: Counter[str] = Counter()
    fold_of = {}
    for words in ordered:
        fold_of[words] = seen[labels[words]] % FOLDS
        seen[labels[words]] += 1
    found: list[Tried] = []
    for fold in range(FOLDS):
        held = [it for it in examples if fold_of[it.words.casefold()] == fold]
        rest = [it for it in examples if fold_of[it.words.casefold()] != fold]
        found += tried(rest, held)
    return tuple(found)


def is_right(it: Tried) -> bool:
    """Whether a wording is taken for what it is, or for what is answered alike."""
    label = it.guesses[0].label
    return ANSWERS.get(label, label) == ANSWERS.get(it.wording.label, it.wording.label)


def counted(found: Iterable[Tried], sure: float, ahead: float) -> Counts:
    """Return what becomes of wordings where only requests to look something up are done.

    Args:
        found: The wordings, each with what it is taken for.
        sure: The least probability that is acted on, 0 to 1.
        ahead: By how much it has to be ahead of the next.
    """
    counts: Counter[str] = Counter()
    for it in found:
        first, second, *_ = it.guesses
        acts = first.share >= sure and first.share - second.share >= ahead
        acts = acts and in_scope(it.guesses) and _has_its_names(it)
        if it.wording.label in LOOKUPS:
            counts["left" if not acts else "right" if is_right(it) else "wrong"] += 1
        else:
            counts["elsewhere" if it.wording.label == "out_of_scope" else "others"] += acts
    return Counts(*(counts[name] for name in Counts._fields))


def _has_its_names(it: Tried) -> bool:
    """Whether the request that a wording is taken for can be made of the names in it."""
    said, masked = it.wording.said, it.wording.masked
    return asked_for(it.guesses[0].label, said, masked, CONTEXT) is not None


def offers(found: Iterable[Tried], sure: float) -> tuple[int, int, int]:
    """Return how many tellings and orders are taken for what they are, for another, for nothing."""
    right = wrong = left = 0
    for it in found:
        if it.wording.label in OFFERED:
            acts = it.guesses[0].share >= sure and it.guesses[0].label in OFFERED
            right += acts and is_right(it)
            wrong += acts and not is_right(it)
            left += not acts
    return right, wrong, left


def report(name: str, found: Sequence[Tried]) -> None:
    """Print the counts for several bounds, the one in use marked."""
    requests = sum(it.wording.label in LOOKUPS for it in found)
    elsewhere = sum(it.wording.label == "out_of_scope" for it in found)
    others = len(found) - requests - elsewhere
    print(f"{name}: {requests} requests, {elsewhere} out of scope, {others} others")
    for sure in BOUNDS:
        it = counted(found, sure, AHEAD)
        mark = " <" if sure == SURE else ""
        print(
            f"from {sure:.2f}: {it.right} right, {it.wrong} taken for another, {it.left} left, "
            f"{it.elsewhere} out of scope and {it.others} others taken{mark}"
        )
    right, wrong, left = offers(found, SURE_TO_OFFER)
    print(
        f"put to the user from {SURE_TO_OFFER:.2f}: {right} right, {wrong} taken for another, "
        f"{left} left"
    )


def by_label(found: Sequence[Tried]) -> None:
    """Print for each label how many there are, how many come first, and for what the others do."""
    for label in sorted({it.wording.label for it in found}):
        its = [it for it in found if it.wording.label == label]
        missed = Counter(it.guesses[0].label for it in its if not is_right(it)).most_common(3)
        taken = ", ".join(f"{name} {count}" for name, count in missed)
        print(f"{label}: {sum(map(is_right, its))} of {len(its)} first; else {taken or 'none'}")


def main(arguments: list[str]) -> int:
    """Print the counts."""
    found = in_folds(wordings())
    report("In five folds", found)
    if "--labels" in arguments:
        by_label(found)
    written, ours = wordings("asked", "told"), wordings("examples", "table")
    report("By others, learned from asked and told", tried(written, ours))
    report("By others, learned from examples and table", tried(ours, written))
    heard = wordings("heard")
    theirs = frozenset(heard)
    rest = [it for it in wordings() if it not in theirs]
    report("By six others, learned from all but theirs", tried(rest, heard))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
