"""Lines that name an employer with its dates and no title: over several roles, or over one."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from tools.deeds import is_deed
from tools.domain.timeline import Tenure
from tools.endings import ends_sentence
from tools.history.periods import Dated, find_tenures
from tools.history.unpaid import begins_with_break
from tools.intake.job_words import JOB_WORD
from tools.intake.profiles.job_rows import is_title_alone, names_employer
from tools.intake.profiles.profile_sections import section_above, section_of
from tools.intake.text.headings import Headed
from tools.intake.text.passages import LABEL_DEPTH, Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_TITLE: Final = late(rf"\b{JOB_WORD}\b", re.IGNORECASE)
_HEADS: Final = late(
    r"(?:(?:Deputy|Assistant|Acting|Interim) )?(?:Head|Lead|Chief|Dean|Chair) of\b"
)
_MOST_WORDS: Final = 9
_MOST_TITLE_WORDS: Final = 8
_FURNITURE: Final = " \t,|()[]·•–—-:"
_FORM: Final = late(r"\b(?:Ltd|Inc|LLC|GmbH|plc|AG|BV|NV|LLP)\b|\bat\b|@|\|")
_LITTLE: Final = 3
_LOOKED_BACK: Final = 200
_BESIDE_BOLD: Final = 3
"""A line end with the marks of bold type."""


def without_dates(plain: str) -> str:
    """Return a line without its periods and what set them off."""
    rest = plain
    for it in reversed(find_tenures(plain)):
        rest = f"{rest[: it.start].rstrip(_FURNITURE)} {rest[it.end :].lstrip(_FURNITURE)}"
    bare = rest.strip(_FURNITURE)
    return f"{bare})" if bare.count("(") > bare.count(")") else bare


def joined_job(title: str, employer: str, when: str) -> str:
    """Return a position as a line; "at" shows where a title with a comma ends."""
    return f"{title} at {employer} ({when})" if "," in title else f"{title}, {employer} ({when})"


def titled_below(passages: Sequence[Headed], at: int) -> str | None:
    """Return the title right below a line of a company with its dates.

    Args:
        passages: The passages of a profile.
        at: The index of a line.

    Returns:
        The title that has the company's dates, ``""`` where roles with dates of their own stand
        below, and ``None`` where the line is none of a company over its roles.
    """
    company = passages[at].passage
    span = _span_of_company(company)
    if span is None or at + 1 >= len(passages) or _has_title_above(passages, at):
        return None
    below = passages[at + 1].passage
    plain = plain_words(below.text)
    if not _is_beside(company, below) or not _may_be_title(below, plain):
        return None
    dates = find_tenures(plain)
    if dates:
        return "" if _within(dates[0].tenure, span.tenure) else None
    after = passages[at + 2].passage if at + 2 < len(passages) else None
    if after is not None and _is_beside(below, after) and _is_dates(after):
        return ""
    hangs = _hangs(company, below, span)
    return plain if (hangs or is_title_alone(plain)) and _in_capitals(plain) else None


def _hangs(company: Passage, below: Passage, span: Dated) -> bool:
    """Whether a line begins below the company of a line that begins with its dates."""
    if span.start > 0 or below.kind != "text":
        return False
    name = company.text[span.end :].lstrip(" \t")
    return below.depth == company.depth + len(company.text) - len(name)


def company_over(passages: Sequence[Headed], at: int) -> str:
    """Return the company with dates of its own that a role stands below, or ``""``.

    Only roles, items and what is indented may stand between them.

    Args:
        passages: The passages of a profile.
        at: The index of a line of a role with its dates.
    """
    role = plain_words(passages[at].passage.text)
    if not _TITLE.search(role) or _FORM.search(role):
        return ""
    for index in range(at - 1, -1, -1):
        it = passages[index].passage
        if it.kind == "item" or (it.kind == "text" and it.depth > passages[at].passage.depth + 1):
            continue
        title = titled_below(passages, index)
        if title is not None:
            mine = is_title_alone(role) if title else _holds(it, role)
            return without_dates(plain_words(it.text)) if mine else ""
        if not _is_role(it):
            return ""
    return ""


def _is_role(it: Passage) -> bool:
    """Whether a line may be another role of the company, or the name of one."""
    if it.kind not in ("text", "heading") or section_of(it.text) is not None:
        return False
    plain = plain_words(it.text)
    return bool(_TITLE.search(plain)) and not (_FORM.search(plain) or ends_sentence(plain))


def employer_in_line(passages: Sequence[Headed], at: int) -> str:
    """Return the employer that a line right below a title and its dates names, or ``""``.

    Args:
        passages: The passages of a profile.
        at: The index of the line.
    """
    if not 0 < at < len(passages):
        return ""
    above, it = passages[at - 1].passage, passages[at].passage
    plain = plain_words(it.text)
    headed = above.kind == "heading" or (at > 1 and passages[at - 2].passage.kind == "heading")
    near = it.start - above.end <= it.depth + (2 if headed else 1)
    if it.kind != "text" or not near or section_of(it.text) is not None or find_tenures(plain):
        return ""
    return plain if names_employer(plain) and not _heads_another(passages, at) else ""


def employers_alone(passages: Sequence[Headed], beside: Collection[int]) -> frozenset[int]:
    """Return the indices of the lines that name an employer and nothing of what was done there.

    What such a name says is no skill: "Ferriby Water plc" programs no PLC.

    Args:
        passages: The passages of a profile.
        beside: The indices of the lines that were taken for a position beside its own.
    """
    named = {it for it in beside if names_employer(plain_words(passages[it].passage.text))}
    worked = [at for at, it in enumerate(passages) if section_above(it) == "experience"]
    return frozenset(named.union(at for at in worked if titled_below(passages, at) is not None))


def title_in_line(passages: Sequence[Headed], at: int) -> str:
    """Return the title that a line right below a company and its dates is, or ``""``.

    Args:
        passages: The passages of a profile.
        at: The index of the line.
    """
    if not 0 < at < len(passages) or _heads_another(passages, at):
        return ""
    it = passages[at].passage
    plain = plain_words(it.text)
    near = it.kind == "text" and _is_beside(passages[at - 1].passage, it)
    alone = is_title_alone(plain) and _in_capitals(plain) and not find_tenures(plain)
    return plain if near and alone and _may_be_title(it, plain) else ""


def _heads_another(passages: Sequence[Headed], at: int) -> bool:
    """Whether a line with dates stands right below, so that the two tell of a position."""
    if at + 1 >= len(passages):
        return False
    it, below = passages[at].passage, passages[at + 1].passage
    beside = below.kind == "text" and _is_beside(it, below)
    return beside and bool(find_tenures(plain_words(below.text)))


def titled_after(passages: Sequence[Headed], at: int) -> bool:
    """Whether a period after a blank line has the bold title of its position right below.

    Args:
        passages: The passages of a profile.
        at: The index of a line that is little more than a period.
    """
    if at == 0 or at + 1 >= len(passages):
        return False
    above, it, below = (passages[i].passage for i in (at - 1, at, at + 1))
    apart = above.kind == "heading" or it.start - above.end > it.depth + 1
    bold = below.kind == "heading" and below.depth == LABEL_DEPTH
    if it.kind != "text" or not (apart and bold) or below.start - it.end > _BESIDE_BOLD:
        return False
    return bool(_TITLE.search(below.text)) or _dates_come_first(passages, at)


def _dates_come_first(passages: Sequence[Headed], at: int) -> bool:
    """Whether the section that a line stands in begins with dates, so that titles follow theirs."""
    for index in range(at - 1, max(-1, at - _LOOKED_BACK), -1):
        it = passages[index].passage
        if it.kind == "heading" and section_of(it.text) is not None:
            return _is_dates(passages[index + 1].passage)
    return False


def _span_of_company(it: Passage) -> Dated | None:
    """Return the period of a line that names a company with it, and no job."""
    if it.kind not in ("text", "heading") or section_of(it.text) is not None:
        return None
    plain = plain_words(it.text)
    dates = find_tenures(plain)
    if len(dates) != 1 or dates[0].alone or _TITLE.search(plain):
        return None
    rest = without_dates(plain)
    named = rest[:1].isupper() and len(rest.split()) <= _MOST_WORDS and not ends_sentence(rest)
    return dates[0] if named and not (begins_with_break(rest) or is_deed(plain)) else None


def _has_title_above(passages: Sequence[Headed], at: int) -> bool:
    """Whether the line right above names the job, so that none is looked for below."""
    if at == 0:
        return False
    above = passages[at - 1].passage
    plain = plain_words(above.text)
    names = above.kind in ("text", "heading") and section_of(above.text) is None
    beside = names and _is_beside(above, passages[at].passage)
    return beside and bool(_TITLE.search(plain)) and not find_tenures(plain)


def _is_beside(above: Passage, below: Passage) -> bool:
    heads = above.kind == "heading" or below.kind == "heading"
    return below.start - above.end <= below.depth * (below.kind == "text") + (8 if heads else 1)


def _may_be_title(it: Passage, plain: str) -> bool:
    if it.kind not in ("text", "heading") or section_of(it.text) is not None:
        return False
    title = without_dates(plain)
    fits = len(title.split()) <= _MOST_TITLE_WORDS and not ends_sentence(plain)
    named = _TITLE.search(title) or _HEADS.match(title)
    return fits and bool(named) and not (is_deed(plain) or _FORM.search(title))


def _in_capitals(plain: str) -> bool:
    words = plain.split()
    return len(words) <= _LITTLE or sum(it[:1].isupper() for it in words) * 2 > len(words)


def _holds(company: Passage, role: str) -> bool:
    """Whether the dates of a role lie within those of the company above it."""
    span, dates = _span_of_company(company), find_tenures(role)
    return span is not None and bool(dates) and _within(dates[0].tenure, span.tenure)


def _within(role: Tenure, company: Tenure) -> bool:
    begins = not (role.start and company.start) or role.start.latest >= company.start.earliest
    ends = not (role.end and company.end) or role.end.earliest <= company.end.latest
    return begins and ends and not (role.current and not company.current)


def _is_dates(it: Passage) -> bool:
    plain = plain_words(it.text)
    return bool(find_tenures(plain)) and len(without_dates(plain).split()) <= _LITTLE
