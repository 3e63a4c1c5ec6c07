"""Positions in tables, and those of one employer whose name stands above them once."""

import re
from collections.abc import Sequence
from typing import Final

from tools.endings import ends_sentence
from tools.history.periods import find_tenures
from tools.intake.job_words import JOB_WORD
from tools.intake.profiles.profile_sections import section_of
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_TITLE: Final = late(
    r"(?:job )?(?:title|role|position|job)|function|stelle|funktion", re.IGNORECASE
)
_EMPLOYER: Final = late(
    r"(?:company|employer|organi[sz]ation|firm|where|client|firma|arbeitgeber)(?: name)?",
    re.IGNORECASE,
)
_JOB: Final = late(rf"\b{JOB_WORD}s?\b", re.IGNORECASE)
_ONE_JOB: Final = late(rf"\b{JOB_WORD}\b", re.IGNORECASE)
_PARTED: Final = late(r"[,;:|·–—@]|\s[-/]\s|\s(?:at|for|with|bei)\s", re.IGNORECASE)
_MOST_EMPLOYER_WORDS: Final = 6


def job_of_row(header: Sequence[str], cells: Sequence[str]) -> str:
    """Return a row of a table of positions as a line: "Engineer, Acme, Porto (2020-2022)".

    Args:
        header: The names of its columns, empty where the table has none.
        cells: Its cells.
    """
    told = [plain_words(it).replace("; ", ", ") for it in cells]
    kinds = [_kind(*it) for it in zip([*header, *[""] * len(told)], told, strict=False)]
    named = [
        cell for kind in (0, 1, 2) for cell, its in zip(told, kinds, strict=False) if its == kind
    ]
    when = ", ".join(cell for cell, kind in zip(told, kinds, strict=False) if kind == _WHEN)
    return f"{', '.join(it for it in named if it)} ({when})"


_WHEN: Final = 3


def _kind(header: str, cell: str) -> int:
    """Return what a cell holds: the title 0, the employer 1, something else 2, the period 3."""
    if find_tenures(cell):
        return _WHEN
    plain = plain_words(header).strip(" :")
    if _TITLE.fullmatch(plain) or (not plain and _JOB.search(cell)):
        return 0
    return 1 if _EMPLOYER.fullmatch(plain) else 2


def is_title_alone(plain: str) -> bool:
    """Whether a line is a job and its period, and names no organisation."""
    rest = plain
    for it in reversed(find_tenures(plain)):
        rest = f"{rest[: it.start]} {rest[it.end :]}"
    title = rest.strip(" ()[],|·–—-")
    return bool(_JOB.search(title)) and not _PARTED.search(title)


def employer_above(passages: Sequence[Headed], at: int) -> Passage | None:
    """Return the line that names the employer of several positions below each other, if one does.

    It stands right above the first of them. Between them there may be no more than the items that
    tell of each: after a paragraph it is not sure whose position comes next.

    Args:
        passages: The passages of the profile.
        at: The index of a line that is a job with its period and nothing else.
    """
    for index in range(at - 1, -1, -1):
        passage = passages[index].passage
        plain = plain_words(passage.text)
        if passage.kind == "item":
            continue
        heads = passage.kind == "heading" and section_of(passage.text) is None
        if passage.kind != "text" and not heads:
            return None
        if find_tenures(plain):
            if not is_title_alone(plain):
                return None
            continue
        below = passages[index + 1].passage
        tells = passage.kind == "text" and passage.depth > below.depth + 1  # of a position above
        beside = below.kind == "text" and not tells
        return passage if beside and names_employer(plain) else None
    return None


def employer_below(passages: Sequence[Headed], at: int) -> Passage | None:
    """Return the line right below a job with its period that names the employer, if one does.

    It heads no position of its own: neither a period nor another job comes after it.

    Args:
        passages: The passages of the profile.
        at: The index of a line that is a job with its period and nothing else.
    """
    above, below, after = (
        passages[i].passage if i < len(passages) else None for i in range(at, at + 3)
    )
    if above is None or below is None or section_of(below.text) is not None:
        return None
    told = after is not None and after.kind == "item"
    near = below.start <= above.end + (2 if told else 1)
    beside = below.kind == "heading" or (below.kind == "text" and near)
    heads = (
        after is not None and bool(find_tenures(plain_words(after.text))) and after.kind != "item"
    )
    plain = plain_words(below.text)
    named = beside and not heads and not find_tenures(plain) and names_employer(plain)
    return below if named else None


def names_employer(plain: str) -> bool:
    """Whether a line may be the name of an employer; one may be called after those who work there.

    Args:
        plain: The line without Markdown.
    """
    words = plain.split()
    return (
        len(words) <= _MOST_EMPLOYER_WORDS
        and plain[:1].isupper()
        and not plain.endswith((":", ",", ";", "!", "?"))
        and not ends_sentence(plain)
        and not _ONE_JOB.search(plain)
        and sum(it[:1].isupper() for it in words) * 2 > len(words)
    )
