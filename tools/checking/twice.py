"""Figures of one skill that a document states twice: its frequency, level, gap and time."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Final, NamedTuple

from tools.checking.document import Document
from tools.checking.names import Named, named
from tools.checking.rows import SkillRow
from tools.checking.scope import periods_and_places
from tools.checking.spans import Span, stated_share
from tools.checking.tier_lists import TierList
from tools.domain import Cited, Finding
from tools.domain.check import FindingKind
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late
from tools.vocabulary import Vocabulary

_SCALE: Final = 5
_ASKING: Final = r"(?:positions|postings|jobs|roles|listings|ads|vacancies|companies|employers)"
_OF_POSTINGS: Final = late(
    rf"(?P<share>~?\d{{1,3}}(?:\.\d+)?(?:–|-| to )?\d{{0,3}} ?%)(?: of (?:the |all )?{_ASKING})?"
    r" (?:want|ask for|require|need|mention|list|expect|demand) (?P<name>.{2,60}?)"
    r"(?: experience| skills?| knowledge)?[.;!]?",
    re.IGNORECASE,
)
_IN_POSTINGS: Final = late(
    r"(?P<name>.{2,60}?) (?:is |are )?"
    r"(?:appears?|required|asked for|wanted|mentioned|listed|needed)"
    rf" (?:in|by) (?P<share>~?\d{{1,3}}(?:\.\d+)? ?%) of (?:the |all )?{_ASKING}[.;!]?",
    re.IGNORECASE,
)


class Pair(NamedTuple):
    """What comes of comparing what is stated twice.

    Attributes:
        sure: Contradictions.
        perhaps: What is one only if two names mean the same skill.
    """

    sure: tuple[Finding, ...]
    perhaps: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure of a skill, where it stands, and what it holds for.

    Attributes:
        name: The skill.
        span: The figure.
        cited: Its line.
        scope: What the headings limit it to.
        place: The table or list; within one, two figures of a skill may well differ.
        whose: Whose it is or which gap it is for, where that is known.
    """

    name: Named
    span: Span
    cited: Cited
    scope: frozenset[str]
    place: object
    whose: str = ""


def frequencies(
    document: Document,
    rows: Sequence[SkillRow],
    tiers: Sequence[TierList],
    vocabulary: Vocabulary,
) -> Iterator[Stated]:
    """Yield every share of postings that a document states for a skill.

    Args:
        document: The document.
        rows: Its tables of skills.
        tiers: Its lists by frequency.
        vocabulary: The skills that are known.
    """
    for row in rows:
        if row.frequency:
            cited = Cited(line=row.line, text=f"{row.name.text} | {row.cells['frequency']}")
            yield Stated(row.name, row.frequency, cited, row.scope, row.table)
    for one in tiers:
        for entry in one.entries:
            if entry.share:
                yield Stated(entry.name, entry.share, entry.cited, one.limits, one.title)
    yield from _in_prose(document, vocabulary)


def _in_prose(document: Document, vocabulary: Vocabulary) -> Iterator[Stated]:
    for it in document.passages:
        if it.passage.kind in ("row", "heading") or "%" not in it.passage.text:
            continue
        scope = periods_and_places(*(above.text for above in it.headings))
        for sentence in sentences(it.passage.text):
            plain = re.sub(r"^[\w ]{1,20}: ", "", plain_words(sentence))
            match = _OF_POSTINGS.fullmatch(plain) or _IN_POSTINGS.fullmatch(plain)
            span = stated_share(match["share"]) if match else None
            if match and span:
                name = named(match["name"], vocabulary)
                yield Stated(name, span, document.cite(it.passage), scope, it.passage.start)


def twice_asked(stated: Sequence[Stated]) -> Pair:
    """Return where a skill has two frequencies."""
    return _pairs(stated, "frequency", lambda it: it.text("%"))


def twice_timed(rows: Sequence[SkillRow]) -> Pair:
    """Return where a skill has two times to learn it, from the same gap."""
    stated = [
        Stated(it.name, it.weeks, _row_cited(it, "time"), it.scope, it.table, _gap(it))
        for it in rows
        if it.weeks is not None
    ]
    return _pairs(stated, "time", lambda it: it.text("week"))


def _gap(row: SkillRow) -> str:
    return "" if row.gap is None else f"{row.gap:g}"


def twice_held(rows: Sequence[SkillRow]) -> Pair:
    """Return where a person has two levels of a skill, or it has two gaps."""
    found = _pairs([*_levels(rows)], "level", lambda it: f"level {it.low:g}/5")
    gaps = [
        Stated(it.name, Span(it.gap, it.gap), _row_cited(it), it.scope, it.table, it.owner)
        for it in rows
        if it.gap is not None and it.level is not None
    ]
    more = _pairs(gaps, "gap", lambda it: f"gap {it.low:g}")
    known = {it.cited for it in (*found.sure, *found.perhaps)}
    return Pair(
        found.sure + tuple(it for it in more.sure if it.cited not in known),
        found.perhaps + tuple(it for it in more.perhaps if it.cited not in known),
    )


def _levels(rows: Sequence[SkillRow]) -> Iterator[Stated]:
    """Yield the levels that are written with their scale, as levels of five."""
    for it in rows:
        if it.level is not None and it.level.scale:
            level = it.level.value * _SCALE / it.level.scale
            yield Stated(it.name, Span(level, level), _row_cited(it), it.scope, it.table, it.owner)


def _row_cited(row: SkillRow, *more: str) -> Cited:
    cells = [row.name.text, row.held, row.cells.get("required", ""), row.extra.get("gap", "")]
    if more:
        cells = [row.name.text, row.cells.get("time", "") or row.extra.get("weeks", "")]
    return Cited(line=row.line, text=" | ".join(filter(None, cells)))


def _pairs(stated: Sequence[Stated], kind: FindingKind, text: Callable[[Span], str]) -> Pair:
    sure: list[Finding] = []
    perhaps: list[Finding] = []
    told: set[tuple[str, str]] = set()
    groups: dict[object, list[Stated]] = defaultdict(list)
    for it in stated:
        groups[frozenset(it.name.skills) or it.name.rest].append(it)
    for one, other in chain.from_iterable(combinations(it, 2) for it in groups.values()):
        if not _may_clash(one, other) or (one.name.title, text(other.span)) in told:
            continue
        told.add((one.name.title, text(other.span)))
        same = one.name.same_as(other.name)
        found = Finding(
            kind=kind,
            subject=one.name.title if same else f"{one.name.text} and {other.name.text}",
            cited=(one.cited, other.cited),
            why=(
                f"{_begun(text(one.span))} on line {one.cited.line}, "
                f"{text(other.span)} on line {other.cited.line}."
            ),
        )
        (sure if same else perhaps).append(found)
    return Pair(tuple(sure), tuple(perhaps))


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def _may_clash(one: Stated, other: Stated) -> bool:
    if one.place == other.place or one.scope != other.scope:
        return False
    return one.span.apart(other.span) and (
        one.whose == other.whose or not (one.whose and other.whose)
    )
