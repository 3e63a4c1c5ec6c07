"""The positions of a profile in text: which of its lines tell of one."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from tools.cleaning import one_line
from tools.deeds import is_deed
from tools.endings import ends_sentence
from tools.history.periods import Dated, find_tenures
from tools.intake.headings import Headed
from tools.intake.job_words import JOB_WORD
from tools.intake.passages import Passage
from tools.intake.profile_sections import section_above, section_of
from tools.intake.sketch import plain_words

JobKind = Literal["experience", "volunteer"]

_PLACE_WORDS: Final = 5
_LINE_WORDS: Final = 14
_JOB: Final = re.compile(rf"\b{JOB_WORD}s?\b", re.IGNORECASE)
_PARTED: Final = re.compile(r",\s|\s[|–—·-]\s|\sat\s")
_LENGTH: Final = re.compile(
    r"\(?\d{1,2} (?:years?|yrs?)?(?: ?\d{1,2})? ?(?:months?|mos?)?\)?", re.IGNORECASE
)
_BY_SELF: Final = re.compile(r"(?:I|I'm|I've|We|My)\b")


class Job(NamedTuple):
    """A line of a profile that tells of a position.

    Attributes:
        at: The index of its passage.
        kind: Whether it was paid work.
        value: The line, with the line or heading that it belongs to.
        quote: The words, as they stand there.
    """

    at: int
    kind: JobKind
    value: str
    quote: str


def jobs_in(passages: Sequence[Headed]) -> Iterator[Job]:
    """Yield the positions of a profile in the order of its lines.

    A position is a heading of its own in a section of experience, or a line with a period in it,
    together with the heading or lines that name it where the period stands alone. Outside of any
    section it is a line that names a job and a period.
    """
    taken: set[int] = set()
    for at, it in enumerate(passages):
        section = section_above(it)
        if section in ("experience", "volunteer"):
            found = _heading(passages, at) if it.passage.kind == "heading" else _line(passages, at)
        elif section is None and it.passage.kind in ("text", "heading", "item"):
            found = _line_of_no_section(it)
        else:
            continue
        if found is not None and at not in taken:
            value, used = found
            taken |= used
            kind: JobKind = "volunteer" if section == "volunteer" else "experience"
            yield Job(at, kind, one_line(value), it.passage.text)


_Found = tuple[str, set[int]] | None


def _heading(passages: Sequence[Headed], at: int) -> _Found:
    """Return what a heading of its own names, unless what stands below it tells the rest."""
    it = passages[at]
    plain = plain_words(it.passage.text)
    if section_of(it.passage.text) is not None:
        return None
    below = passages[at + 1].passage if at + 1 < len(passages) else None
    if below is not None and not find_tenures(plain):
        below_it = plain_words(below.text)
        deeper = below.kind == "heading" and below.depth > it.passage.depth
        if deeper or _is_little_more_than_a_period(below_it) or _names_the_job(below):
            return None
    return _under(it, plain), set()


def _names_the_job(below: Passage) -> bool:
    """Whether a line below a heading is the job with its period: "Clerk, 2019 – now"."""
    plain = plain_words(below.text)
    return below.kind == "text" and bool(_periods(plain)) and not ends_sentence(plain)


def _under(it: Headed, plain: str) -> str:
    """Return a line with the heading that it belongs to, where that is no section."""
    above = it.headings[:-1] if it.passage.kind == "heading" else it.headings
    if not above or section_of(above[-1].text):
        return plain
    heading = plain_words(above[-1].text)
    return plain if find_tenures(heading) else f"{heading}, {plain}"


def _line(passages: Sequence[Headed], at: int) -> _Found:
    """Return a line with a period, and what it belongs to where it is little more than that."""
    it = passages[at]
    plain = plain_words(it.passage.text)
    if not _periods(plain) or ends_sentence(plain) or _tells_a_deed(plain):
        return None
    if not _is_little_more_than_a_period(plain):
        return (_under(it, plain) if _follows_heading(passages, at) else plain), set()
    under = _under(it, plain)
    if under != plain:
        return under, set()
    above = _above(passages, at)
    if above:
        return ", ".join((*(plain_words(passages[i].passage.text) for i in above), plain)), set()
    if at + 1 < len(passages) and _is_name_line(passages[at + 1]):
        return f"{plain_words(passages[at + 1].passage.text)}, {plain}", {at + 1}
    return plain, set()


def _follows_heading(passages: Sequence[Headed], at: int) -> bool:
    return at > 0 and passages[at - 1].passage.kind == "heading"


def _above(passages: Sequence[Headed], at: int) -> list[int]:
    """Return the one or two lines above a period that name the position."""
    lines: list[int] = []
    for index in (at - 1, at - 2):
        if index < 0 or not _is_name_line(passages[index]):
            break
        lines.insert(0, index)
        plain = plain_words(passages[index].passage.text)
        if _JOB.search(plain) and _PARTED.search(plain):
            break
    return lines


def _is_name_line(it: Headed) -> bool:
    plain = plain_words(it.passage.text)
    short = len(plain.split()) <= _LINE_WORDS and not (plain.endswith(":") or ends_sentence(plain))
    return it.passage.kind == "text" and short and not _periods(plain) and not is_deed(plain)


def _line_of_no_section(it: Headed) -> _Found:
    plain = plain_words(it.passage.text)
    named = _JOB.search(plain) and any(not found.alone for found in find_tenures(plain))
    fits = len(plain.split()) <= _LINE_WORDS and not (
        plain.endswith(("?", "!")) or ends_sentence(plain)
    )
    if named and fits and not _BY_SELF.match(plain) and not is_deed(plain):
        return plain, set()
    return None


def _tells_a_deed(plain: str) -> bool:
    """Whether a line tells what was done and when: "Cut costs by 30% in 2019 – 2020"."""
    first = " ".join(plain.split()[:_PLACE_WORDS])
    return is_deed(plain) and not _JOB.search(first)


def _periods(plain: str) -> tuple[Dated, ...]:
    """Return the periods of a line; of single dates only a month, or a year in brackets."""
    found = find_tenures(plain)
    return tuple(
        it
        for it in found
        if not it.alone
        or plain[it.start - 1 : it.start] == "("
        or not plain[it.start : it.end].isdecimal()
    )


def _is_little_more_than_a_period(plain: str) -> bool:
    found = _periods(plain)
    rest = plain
    for it in reversed(found):
        rest = f"{rest[: it.start]} {rest[it.end :]}"
    rest = _LENGTH.sub("", rest).strip(" ,|()–—-·")
    return bool(found) and len(rest.split()) <= _PLACE_WORDS and not _JOB.search(rest)
