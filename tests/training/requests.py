"""Learning what messages ask from how they are worded.

``python -m tests.training.requests`` writes the model; with ``--check`` it only compares with it.
How well it does is printed by ``python -m tests.requests_told``; see docs/understanding.md.
"""

import argparse
import datetime as dt
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from tests.training.logistic import learn, written
from tools.catalogue import builtin_roles
from tools.understanding import Context
from tools.understanding.learned.masking import Masked, maskings
from tools.vocabulary import builtin_vocabulary

DATA: Final = Path(__file__).parent.parent / "golden" / "requests"
"""The wordings, a file for each writer; a line is a label, a tab and the words."""

MODEL: Final = Path(__file__).parent.parent.parent / "coach" / "taggers" / "requests.json"

ABOUT: Final = (
    "Learned from tests/golden/requests by python -m tests.training.requests. "
    "See docs/understanding.md."
)
CONTEXT: Final = Context(
    today=dt.date(2026, 11, 2), roles=tuple(it.title for it in builtin_roles()), planned=True
)
"""What the wordings are read in: a day, and the roles of the catalogue."""


class Wording(NamedTuple):
    """An example.

    Attributes:
        label: What it asks, tells or is.
        said: The words as they were written.
        masked: They with slots in the place of names and figures.
    """

    label: str
    said: str
    masked: Masked

    @property
    def words(self) -> str:
        """The words with slots in the place of names and figures, as they are when read."""
        return self.masked.words


def wordings(*writers: str) -> tuple[Wording, ...]:
    """Return the examples of some writers, or of all, in the order of their files."""
    files = [DATA / f"{it}.tsv" for it in writers] or sorted(DATA.glob("*.tsv"))
    return tuple(it for file in files for it in _read(file))


def _read(file: Path) -> Iterator[Wording]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            label, said = line.split("\t")
            yield Wording(label, said, masked(said))


@cache
def masked(said: str) -> Masked:
    """Return words with slots in the place of names and figures, as they are when read."""
    return next(maskings(said, builtin_vocabulary(), CONTEXT))


def main() -> int:
    """Train or check, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with the file, write none")
    given = parser.parse_args()
    data = written(learn(wordings()), ABOUT)
    same = not given.check or MODEL.read_bytes() == data
    if not given.check:
        MODEL.write_bytes(data)
    print(f"{MODEL.name}: {len(data):,} bytes{'' if same else ', DIFFERENT'}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
