"""The positions of a profile in text: which of its lines tell of one."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from tools.cleaning import one_line
from tools.deeds import is_deed
from tools.endings import ends_sentence
from tools.history.periods import find_tenures
from tools.intake.job_words import JOB_WORD
from tools.intake.profiles.company_lines import (
    company_over,
    employer_in_line,
    joined_job,
    title_in_line,
    titled_after,
    titled_below,
    without_dates,
)
from tools.intake.profiles.job_periods import (
    is_little_more_than_a_period,
    periods_of,
    tells_a_deed,
    when_of,
)
from tools.intake.profiles.job_rows import (
    employer_above,
    employer_below,
    is_title_alone,
    job_of_row,
)
from tools.intake.profiles.profile_sections import section_above, section_of
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

JobKind = Literal["experience", "volunteer"]

_LINE_WORDS: Final = 14
_JOB: Final = late(rf"\b{JOB_WORD}s?\b", re.IGNORECASE)
_PARTED: Final = late(r",\s|\s[|–—·-]\s|\sat\s")
_A_YEAR: Final = late(r"\b(?:19[4-9]|20[0-4])\d\b")
_ENDS_IN_YEAR: Final = late(r"\b(?:19[4-9]\d|20[0-4]\d)$")
_FROM_TO: Final = late(
    r"\d ?(?:[-–—→/]|to\b|until\b|bis\b)|\b(?:present|now|current|today|date)\b", re.IGNORECASE
)
_LABELLED: Final = late(r"[A-Z]\w+ ?: \S")
_NO_POSITION: Final = late(
    r"(?:(?:key|main|selected|major|my|the|core) )*(?:roles?|responsibilit(?:y|ies)|duties|tasks"
    r"|achievements?|highlights|accomplishments|projects?|deliverables|results|impact|environment"
    r"|tools|technologies|tech stack)(?: (?:and|&|/) (?:\w+ )?\w+)?",
    re.IGNORECASE,
)
"""A heading within a position: "Roles & Responsibilities"."""
_BY_SELF: Final = late(r"(?:I|I'm|I've|We|My)\b")


class Job(NamedTuple):
    """A line of a profile that tells of a position.

    Attributes:
        at: The index of its passage.
        kind: Whether it was paid work.
        value: The line, with the line or heading that it belongs to.
        quote: The words, as they stand there.
        beside: The indices of other lines that were taken for it: its title or its employer.
    """

    at: int
    kind: JobKind
    value: str
    quote: str
    beside: frozenset[int] = frozenset()


def jobs_in(passages: Sequence[Headed]) -> Iterator[Job]:
    """Yield the positions of a profile in the order of its lines.

    A position is a heading of its own in a section of experience, or a line with a period in it,
    together with the heading or lines that name it where the period stands alone. Outside of any
    section it is a line that names a job and a period.
    """
    taken: set[int] = set()
    read: set[int] = set()
    for at, it in enumerate(passages):
        section = section_above(it)
        if it.passage.kind == "item" and _tells_of_one_above(passages, at, read):
            continue
        if section in ("experience", "volunteer"):
            found = _heading(passages, at) if it.passage.kind == "heading" else _line(passages, at)
        elif section is None and it.passage.kind in ("text", "heading", "item"):
            found = _line_of_no_section(it)
        else:
            continue
        if found is not None and at not in taken:
            value, used = found
            taken |= used
            read.add(at)
            kind: JobKind = "volunteer" if section == "volunteer" else "experience"
            yield Job(at, kind, one_line(value), it.passage.text, frozenset(used))


def _tells_of_one_above(passages: Sequence[Headed], at: int, read: Collection[int]) -> bool:
    """Whether an item stands below a dated position and has no period from one date to another.

    "Lead a team of 12, since 2023" below "Director, Acme (2020 – now)" is no other position.
    """
    item = passages[at].passage
    plain = plain_words(item.text)
    if any(_FROM_TO.search(plain[it.start : it.end]) for it in find_tenures(plain)):
        return False
    above = at - 1
    while above >= 0 and _is_no_head(passages[above].passage, item):
        above -= 1
    if above not in read:
        return False
    return bool(_JOB.search(plain_words(passages[above].passage.text))) or not is_title_alone(plain)


def _is_no_head(above: Passage, item: Passage) -> bool:
    """Whether a passage above an item is another item of its list, or goes on with one."""
    wrapped = above.kind == "text" and above.text[:1].islower()
    return wrapped or (above.kind == "item" and above.depth >= item.depth)


_Found = tuple[str, set[int]] | None


def _heading(passages: Sequence[Headed], at: int) -> _Found:
    """Return what a heading of its own names, unless what stands below it tells the rest."""
    it = passages[at]
    plain = plain_words(it.passage.text)
    if section_of(it.passage.text) is not None or _NO_POSITION.fullmatch(plain.strip(" :")):
        return None
    if (title := titled_below(passages, at)) is not None:
        return _of_company(at, title, plain)
    below = passages[at + 1].passage if at + 1 < len(passages) else None
    if below is not None and not find_tenures(plain):
        below_it = plain_words(below.text)
        deeper = _heads_positions(passages, at)
        if deeper or is_little_more_than_a_period(below_it) or _names_the_job(below):
            return None
        if _is_name_line(passages[at + 1]) and _is_period(passages[at + 2 : at + 3]):
            return None
    return (
        named
        if (named := _with_employer_below(passages, at, plain))
        else (_under(it, plain), set())
    )


def _heads_positions(passages: Sequence[Headed], at: int) -> bool:
    """Whether a heading stands above deeper ones, with one line on all of them between at most."""
    depth = passages[at].passage.depth
    below = [it.passage for it in passages[at + 1 : at + 3]]
    deeper = [it.kind == "heading" and it.depth > depth for it in below]
    return any(deeper[:1]) or (
        any(deeper) and below[0].kind == "text" and not find_tenures(plain_words(below[0].text))
    )


def _with_employer_below(passages: Sequence[Headed], at: int, plain: str) -> _Found:
    """Return a job with its period and the employer in the line below, where that names one."""
    employer = employer_below(passages, at) if is_title_alone(plain) and periods_of(plain) else None
    if employer is None:
        return None
    name = plain_words(employer.text)
    if _JOB.search(name):  # a company called after those who work there is not the title
        return joined_job(without_dates(plain), name, when_of(plain)), {at + 1}
    return f"{name}, {plain}", {at + 1}


def _is_period(passages: Sequence[Headed]) -> bool:
    """Whether what follows is a line that is little more than a period."""
    return any(
        it.passage.kind == "text" and is_little_more_than_a_period(plain_words(it.passage.text))
        for it in passages
    )


def _names_the_job(below: Passage) -> bool:
    """Whether a line below a heading is the job with its period: "Clerk, 2019 – now"."""
    plain = plain_words(below.text)
    return below.kind == "text" and bool(periods_of(plain)) and not ends_sentence(plain)


def _under(it: Headed, plain: str) -> str:
    """Return a line with the heading that it belongs to, where that is no section."""
    above = it.headings[:-1] if it.passage.kind == "heading" else it.headings
    if not above or section_of(above[-1].text):
        return plain
    heading = plain_words(above[-1].text)
    if find_tenures(heading):
        return plain
    outer = above[-2] if len(above) > 1 and section_of(above[-2].text) is None else None
    over = plain_words(outer.text) if outer else ""
    # "### Nurse", "**Kite Clinic**" and the period tell of one position, and so the other way.
    both = over and not find_tenures(over) and bool(_JOB.search(over)) != bool(_JOB.search(heading))
    return f"{over}, {heading}, {plain}" if both else f"{heading}, {plain}"


def _line(passages: Sequence[Headed], at: int) -> _Found:
    """Return a line with a period, and what it belongs to where it is little more than that."""
    it = passages[at]
    plain = plain_words(it.passage.text)
    if it.passage.kind == "row" or _A_YEAR.fullmatch(plain):
        return _row(it.passage) if it.passage.kind == "row" else _of_one_year(passages, at, plain)
    alone = _ends_in_year(it.passage, plain)
    if not (periods_of(plain) or alone) or ends_sentence(plain) or tells_a_deed(plain):
        return None
    if (title := titled_below(passages, at)) is not None:
        return _of_company(at, title, plain)
    if alone or not is_little_more_than_a_period(plain):
        named = _named_above(passages, at, plain)
        below = _with_employer_below(passages, at, plain) if named == plain else None
        return below or (named, set())
    return _beside_period(passages, at, plain)


def _of_company(at: int, title: str, plain: str) -> _Found:
    """Return the title below a company with its dates, or nothing where roles have their own."""
    return (joined_job(title, without_dates(plain), when_of(plain)), {at + 1}) if title else None


def _beside_period(passages: Sequence[Headed], at: int, plain: str) -> _Found:
    """Return a line of little more than a period with the lines that name the position."""
    it = passages[at]
    if titled_after(passages, at):
        title = plain_words(passages[at + 1].passage.text)
        value, used = _with_employer(passages, at + 2, title, plain)
        return value, {*used, at + 1}
    above = [plain_words(passages[i].passage.text) for i in _above(passages, at)]
    told = ", ".join((*above, plain))
    under = _under(it, told)
    if above or under != told:
        if not _JOB.search(under) and (job := title_in_line(passages, at + 1)):
            return f"{job}, {under}", {at + 1}
        title = under.removesuffix(f", {plain}")
        alone = not _PARTED.search(title) and (not above or is_title_alone(title))
        return _with_employer(passages, at + 1, title, plain) if alone else (under, set())
    if at + 1 < len(passages) and not _is_indented(passages, at + 1, at):
        below = passages[at + 1]
        if _is_name_line(below) and not _PARTED.search(without_dates(plain)):
            title = plain_words(below.passage.text)
            next_to = at + 2 if is_title_alone(title) else len(passages)
            value, used = _with_employer(passages, next_to, title, plain)
            return value, {*used, at + 1}
    return plain, set()


def _with_employer(
    passages: Sequence[Headed], below: int, title: str, plain: str
) -> tuple[str, set[int]]:
    """Return a title with its period, and with the employer where the line below names one."""
    employer = employer_in_line(passages, below)
    return (f"{title}, {employer}, {plain}", {below}) if employer else (f"{title}, {plain}", set())


def _named_above(passages: Sequence[Headed], at: int, plain: str) -> str:
    """Return a line of a position with the heading or the line above that names where it was."""
    if company := company_over(passages, at):
        return joined_job(without_dates(plain), company, when_of(plain))
    if _follows_heading(passages, at):
        return _under(passages[at], plain)
    employer = employer_above(passages, at) if is_title_alone(plain) else None
    return plain if employer is None else f"{plain_words(employer.text)}, {plain}"


def _ends_in_year(passage: Passage, plain: str) -> bool:
    """Whether a line names a job, an organisation and the year alone: "Engineer, Acme, 2020"."""
    dates = find_tenures(plain)
    if passage.kind != "text" or len(dates) != 1 or not dates[0].alone or is_deed(plain):
        return False
    before = plain[: dates[0].start].rstrip(" ,|·–—-")
    named = _JOB.search(before) and _PARTED.search(before)
    return bool(named) and dates[0].end == len(plain) and len(plain.split()) <= _LINE_WORDS


def _of_one_year(passages: Sequence[Headed], at: int, year: str) -> _Found:
    """Return the line of a job above a year that stands alone."""
    above = [plain_words(passages[i].passage.text) for i in _above(passages, at)]
    text = passages[at].passage.kind == "text"
    return (", ".join((*above, year)), set()) if text and any(map(_JOB.search, above)) else None


def _row(row: Passage) -> _Found:
    """Return a row of a table as a line: what it names first, and its period after it."""
    plain = plain_words(row.text)
    if not periods_of(plain) or tells_a_deed(plain):
        return None
    return job_of_row(row.header, row.cells), set()


def _follows_heading(passages: Sequence[Headed], at: int) -> bool:
    return at > 0 and passages[at - 1].passage.kind == "heading"


def _above(passages: Sequence[Headed], at: int) -> list[int]:
    """Return the one or two lines above a period that name the position."""
    lines: list[int] = []
    if at > 1 and _is_title_over_employer(passages[at - 2], passages[at - 1]):
        return [at - 2]
    for index in (at - 1, at - 2):
        if index < 0 or not _is_name_line(passages[index]):
            break
        if _is_indented(passages, index, at):
            break  # it tells of the position before
        lines.insert(0, index)
        plain = plain_words(passages[index].passage.text)
        if _JOB.search(plain) and _PARTED.search(plain):
            break
    return lines


def _is_indented(passages: Sequence[Headed], index: int, at: int) -> bool:
    """Whether a line stands deeper than that of a period, so that it tells of a position."""
    return passages[index].passage.depth > passages[at].passage.depth + 1


def _is_title_over_employer(title: Headed, employer: Headed) -> bool:
    """Whether a line is a job right above a bold line that names where it was."""
    plain = plain_words(employer.passage.text)
    heads = employer.passage.kind == "heading" and section_of(employer.passage.text) is None
    beside = title.passage.end + 1 >= employer.passage.start
    if not heads or not beside or _JOB.search(plain) or find_tenures(plain):
        return False
    return _is_name_line(title) and bool(_JOB.search(plain_words(title.passage.text)))


def _is_name_line(it: Headed) -> bool:
    """Whether a line may name the position of the line beside it; one with a year tells its own."""
    plain = plain_words(it.passage.text)
    if _ENDS_IN_YEAR.search(plain) or _LABELLED.match(plain):
        return False
    short = len(plain.split()) <= _LINE_WORDS and not (plain.endswith(":") or ends_sentence(plain))
    return it.passage.kind == "text" and short and not periods_of(plain) and not is_deed(plain)


def _line_of_no_section(it: Headed) -> _Found:
    plain = plain_words(it.passage.text)
    named = _JOB.search(plain) and any(not found.alone for found in find_tenures(plain))
    fits = len(plain.split()) <= _LINE_WORDS and not (
        plain.endswith(("?", "!")) or ends_sentence(plain)
    )
    if named and fits and not _BY_SELF.match(plain) and not is_deed(plain):
        return plain, set()
    return None
