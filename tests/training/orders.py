"""Learning which sentences of a text are meant for a program that reads it.

``python -m tests.training.orders TRAIN.json`` writes the model. It learns from the sentences in
``tests/golden/orders``, by people who had not read the rules, and from those of SkillSpan's
training part, which are of postings and meant for nobody but people; see docs/untrusted.md.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from tests.skillspan import read_annotated
from tests.training.logistic import learn, written
from tools.intake.orders.likely_orders import as_learned

DATA: Final = Path(__file__).parent.parent / "golden" / "orders"
"""The sentences, a file for each writer; a line is a label, a tab and the words."""

MODEL: Final = Path(__file__).parent.parent.parent / "coach" / "taggers" / "orders.json"
NONE: Final = "none"
"""The label of what is meant for people."""

ABOUT: Final = (
    "Learned from tests/golden/orders and SkillSpan's training part by "
    "python -m tests.training.orders. See docs/untrusted.md."
)
_FEWEST_TOKENS: Final = 5


class Passage(NamedTuple):
    """A sentence or some, as they stand in a text.

    Attributes:
        label: Whether they are meant for a program.
        said: The words as they were written.
    """

    label: str
    said: str

    @property
    def words(self) -> str:
        """The words as they are learned from."""
        return as_learned(self.said)


def passages(files: Iterable[Path]) -> Iterator[Passage]:
    """Yield the passages of some files."""
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            label, said = line.split("\t")
            yield Passage(label, said.replace("\\n", "\n"))


def of_postings(file: Path) -> tuple[Passage, ...]:
    """Return the sentences of a part of SkillSpan, each once.

    Args:
        file: The part.
    """
    words = (it.words for it in read_annotated(file))
    said = dict.fromkeys(" ".join(it) for it in words if len(it) >= _FEWEST_TOKENS)
    return tuple(Passage(NONE, it) for it in said)


def main() -> int:
    """Train, and return the exit code."""
    examples = [*passages(sorted(DATA.glob("*.tsv"))), *of_postings(Path(sys.argv[1]))]
    data = written(learn(examples), ABOUT)
    MODEL.write_bytes(data)
    print(f"{MODEL.name}: {len(data):,} bytes, from {len(examples):,} passages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
