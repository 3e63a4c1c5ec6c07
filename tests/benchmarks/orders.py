"""How many orders to a program are pointed out: ``python -m tests.benchmarks.orders [DATA]``.

It prints, for texts that speak to a program and for texts that do not, how many the rules point
out, how many the wording does, and how many either: for each writer by what was learned of the
others, and for the texts that were kept apart by the model that Coach has. ``DATA`` is the folder
of SkillSpan: its training part is learned from, and of its development part is counted how many
sentences of usual postings are pointed out.
"""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from coach.recognition import order_guesses
from tests.skillspan import FOLDER
from tests.training.logistic import learn
from tests.training.orders import DATA, NONE, Passage, of_postings, passages
from tools.intake.orders import likely_orders as by_wording
from tools.intake.orders.orders import orders_in

APART = DATA.parent / "orders_apart.tsv"
"""Texts that nothing was learned from and no rule was written for."""


Pointed = Callable[[str], bool]


def by_rules(said: str) -> bool:
    """Whether the rules point out a text."""
    return bool(orders_in(said))


def learned_by(guesses: by_wording.Guessing) -> Pointed:
    """Return whether the wording of a text is pointed out, by what was learned."""
    return lambda said: bool(by_wording.likely_orders(said, guesses))


def row(title: str, texts: Iterable[Passage], wording: Pointed) -> str:
    """Return a line of the table: how many of the orders and of the others are pointed out."""
    told = [(it.label == NONE, by_rules(it.said), wording(it.said)) for it in texts]
    cells = []
    for harmless in (False, True):
        these = [(rules, learned) for none, rules, learned in told if none is harmless]
        either = sum(rules or learned for rules, learned in these)
        rules, learned = (sum(it) for it in zip(*these, strict=True)) if these else (0, 0)
        cells.append(f"{rules:>4} {learned:>4} {either:>4} of {len(these):<5}")
    return f"{title:<28}{cells[0]}   {cells[1]}"


def main() -> None:
    """Print the table."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    files = sorted(DATA.glob("*.tsv"))
    usual = of_postings(data / "train.json") if data.exists() else ()
    print(f"{'rules, wording, either':<28}{'orders':<22}{'harmless'}")
    for file in files:
        others = [*passages(it for it in files if it != file), *usual]
        print(
            row(f"{file.stem}, by the others", passages([file]), learned_by(learn(others).guesses))
        )
    own = learned_by(order_guesses)
    print(row("kept apart", passages([APART]), own))
    if data.exists():
        print(row("usual postings", of_postings(data / "dev.json"), own))


if __name__ == "__main__":
    main()
