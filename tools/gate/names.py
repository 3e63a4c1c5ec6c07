"""Where a text names what figures are said of."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from tools.gate.facts import Subject
from tools.late import late

_GENERAL: Final = frozenset(
    """
    management design development skills analysis planning engineering systems data testing writing
    language software services service tools operations process quality safety control reporting
    project projects research strategy thinking work care methods practice learning training law
    communication leadership security administration support standards knowledge basics
    """.split()  # noqa: SIM905 - a list of words
)
"""Last words of names that stand for much else too."""
_SHORTEST: Final = 4
_TOLD_IN_LOWER: Final = 3
_REF: Final = late(r"\b[ef]\d{1,5}\b")


class Mention(NamedTuple):
    """A place where a text names something."""

    start: int
    end: int
    subject: Subject


class Names:
    """What can be named, and finding it."""

    def __init__(self, subjects: Iterable[Subject]) -> None:
        """Prepare for finding.

        Args:
            subjects: What may be named; days are found by their dates instead.
        """
        named = [it for it in dict.fromkeys(subjects) if it.kind not in ("day", "ref")]
        self._subjects: dict[str, list[Subject]] = {}
        for it in named:
            self._subjects.setdefault(it.name, []).append(it)
        lasts = Counter(it.name.rpartition(" ")[2] for it in named if it.kind == "skill")
        for it in named:
            last = it.name.rpartition(" ")[2]
            if it.kind == "skill" and lasts[last] == 1 and _stands_alone(last):
                self._subjects.setdefault(last, []).append(it)
        longest = sorted(self._subjects, key=len, reverse=True)
        self._any = (
            re.compile(rf"(?<![\w])(?:{'|'.join(map(re.escape, longest))})(?![\w])")
            if longest
            else None
        )

    def found_in(self, text: str) -> list[Mention]:
        """Return where a text names something, in order.

        A name of one or two letters, as Go and R are, must stand there with a capital.

        Args:
            text: The text.
        """
        folded = text.lower()
        folded = folded if len(folded) == len(text) else text
        found = [
            Mention(it.start(), it.end(), Subject("ref", it[0])) for it in _REF.finditer(folded)
        ]
        for it in self._any.finditer(folded) if self._any else ():
            if len(it[0]) < _TOLD_IN_LOWER and text[it.start()].islower():
                continue
            found += (Mention(it.start(), it.end(), one) for one in self._subjects[it[0]])
        return sorted(found)


def _stands_alone(last: str) -> bool:
    return len(last) >= _SHORTEST and last.isalpha() and last not in _GENERAL
