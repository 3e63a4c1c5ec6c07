"""Lists of skills by how often they are asked for ("High demand: 70-89%")."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tools.checking.document import Document
from tools.checking.names import Named, NameIndex, named
from tools.checking.rows import SkillRow
from tools.checking.scope import periods_and_places
from tools.checking.spans import Span, share_range, stated_share
from tools.domain import Cited, Finding
from tools.intake.headings import Headed
from tools.intake.passages import Passage
from tools.intake.sketch import plain_words
from tools.vocabulary import Vocabulary

_OF_DEMAND: Final = re.compile(
    r"demand|frequen|position|posting|\bjobs?\b|vacanc|listing|appear|mention|asked|wanted|required"
    r"|common|critical|core|essential|must|high|medium|moderate|\blow|growing|emerging|rare|niche"
    r"|tier|popular|nice|occasional|specialized|universal",
    re.IGNORECASE,
)
_OF_ELSE: Final = re.compile(
    r"\btop\b|growth|raise|salar|yoy|increas|faster|discount|coverage|match|readiness|confiden"
    r"|proficien|complet|progress|score|of (?:the |your )?(?:time|effort|week|budget|hours)|split"
    r"|attendance|accura",
    re.IGNORECASE,
)
_INCOMPLETE: Final = re.compile(
    r"\b(?:examples?|e\.g|such as|for instance|including|some of|selected|sample|highlights?"
    r"|most (?:important|notable)|key ones|top \d+)\b",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(
    r"…|\.\.\.|\betc\b|and (?:more|others|so on)|\bamong others", re.IGNORECASE
)
_HEAD_END: Final = re.compile(r" [-–—] |[–—:(\[]|, (?=\d)|(?= ~?\d{1,3}(?:\.\d+)? ?%)| in \d")
_INLINE: Final = re.compile(r"(?P<head>[^:]{0,80}?\d ?%[^:]{0,30}):\s*(?P<list>\S.*)", re.DOTALL)
_BOLD: Final = re.compile(r"\s*(?:\*\*|__)(.+?)(?:\*\*|__)(.*)", re.DOTALL)
_SCOPES: Final = (
    ("technical", re.compile(r"\b(?:hard|technical|tech)\b", re.IGNORECASE)),
    ("soft", re.compile(r"\b(?:soft|people|human|interpersonal)\b", re.IGNORECASE)),
    ("domain", re.compile(r"\b(?:domains?|industr(?:y|ies))\b", re.IGNORECASE)),
    ("language", re.compile(r"\b(?:programming|languages?)\b", re.IGNORECASE)),
    ("cloud", re.compile(r"\b(?:cloud|devops|infrastructure)\b", re.IGNORECASE)),
)
_MOST_NAME_WORDS = 6
_WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list: a name and the share that it states itself, if any."""

    name: Named
    share: Span | None
    cited: Cited


@dataclass(frozen=True)
class TierList:
    """A list of the skills whose share of postings lies in a range.

    Attributes:
        title: Its heading.
        range: The shares that belong in it, in percent.
        cited: The line of the heading.
        entries: What it lists.
        above: The headings above it, itself not among them.
        whole: Whether it means to be complete.
    """

    title: str
    range: Span
    cited: Cited
    entries: tuple[Entry, ...]
    above: tuple[Passage, ...]
    whole: bool

    @cached_property
    def names(self) -> NameIndex:
        """What it lists."""
        return NameIndex(it.name for it in self.entries)


def tier_lists(document: Document, vocabulary: Vocabulary) -> tuple[TierList, ...]:
    """Return the lists of a document that are headed by a range of shares of postings."""
    found = [*_headed_lists(document, vocabulary), *_inline_lists(document, vocabulary)]
    return tuple(sorted(found, key=lambda it: it.cited.line))


def _range_of(heading: str) -> Span | None:
    plain = plain_words(heading)
    bare = re.sub(r"[\d.,%+≥>=<≤()\s–—-]|to|or more", "", plain)
    if _OF_ELSE.search(plain) or (bare and not _OF_DEMAND.search(plain)):
        return None
    return share_range(plain)


def _headed_lists(document: Document, vocabulary: Vocabulary) -> Iterator[TierList]:
    for at, it in enumerate(document.passages):
        reach = _range_of(it.passage.text) if it.passage.kind == "heading" else None
        if reach is None:
            continue
        below = list(_own(document.passages[at + 1 :], it.passage))
        least = min((one.passage.depth for one in below), default=0)
        items = [one.passage for one in below if one.passage.depth == least]
        entries = [entry for one in items for entry in _entries(document, one, vocabulary)]
        yield _list(document, it.passage, reach, entries, it.headings[:-1], below)


def _own(passages: Sequence[Headed], heading: Passage) -> Iterator[Headed]:
    """Yield the items, or lines with a list, right below a heading."""
    for it in passages:
        if it.passage.kind == "heading" or it.headings[-1:] != (heading,):
            return
        if it.passage.kind == "item" or (it.passage.kind == "text" and "," in it.passage.text):
            yield it


def _list(
    document: Document,
    heading: Passage,
    reach: Span,
    entries: Iterable[Entry],
    above: tuple[Passage, ...],
    below: Sequence[Headed],
) -> TierList:
    words = " ".join([heading.text, *(it.text for it in above[-1:])])
    told = " ".join(it.passage.text for it in below)
    return TierList(
        title=_title(heading),
        range=reach,
        cited=document.cite(heading),
        entries=tuple(entries),
        above=above,
        whole=not (_INCOMPLETE.search(words) or _GOES_ON.search(told)),
    )


def _inline_lists(document: Document, vocabulary: Vocabulary) -> Iterator[TierList]:
    for it in document.passages:
        line = it.passage
        match = _INLINE.fullmatch(plain_words(line.text)) if line.kind in ("item", "text") else None
        reach = _range_of(match["head"]) if match else None
        if match is None or reach is None:
            continue
        names = [one.strip(" .") for one in re.split(r"[,;] (?:and )?| and ", match["list"])]
        if all(len(one.split()) <= _MOST_NAME_WORDS for one in names):
            cited = document.cite(line)
            entries = [Entry(named(one, vocabulary), None, cited) for one in names if one]
            yield TierList(
                title=match["head"].strip(),
                range=reach,
                cited=cited,
                entries=tuple(entries),
                above=it.headings,
                whole=not (_INCOMPLETE.search(line.text) or _GOES_ON.search(line.text)),
            )


def _entries(document: Document, item: Passage, vocabulary: Vocabulary) -> Iterator[Entry]:
    cited = document.cite(item)
    bold = _BOLD.fullmatch(item.text)
    plain = plain_words(item.text)
    end = _HEAD_END.search(plain)
    head = plain_words(bold[1]) if bold else plain[: end.start()] if end else plain
    rest = plain[len(head) :]
    if not rest.strip() and not bold:
        for name in re.split(r"[,;] (?:and )?", head.rstrip(".")):
            if name and len(name.split()) <= _MOST_NAME_WORDS:
                yield Entry(named(name, vocabulary), None, cited)
    elif item.kind == "item":
        yield Entry(named(head, vocabulary), stated_share(rest), cited)


def check_tiers(tiers: Sequence[TierList], rows: Sequence[SkillRow]) -> Iterator[Finding]:
    """Yield where lists by frequency disagree with the frequencies that the document states.

    A list is only held against rows that it may speak of: where it shares a skill with them, is
    not limited to a kind of company that they are not, and does not call itself an excerpt.
    """
    told = [it for it in rows if it.frequency is not None]
    for one in tiers:
        yield from _nested(one, tiers)
        yield from _misplaced(one, told)
    yield from _left_out(tiers, told)


def _nested(one: TierList, tiers: Sequence[TierList]) -> Iterator[Finding]:
    cited = {it.title: it.cited for it in tiers}
    for above in one.above:
        outer, title = _range_of(above.text), _title(above)
        if outer is None or (outer.holds(one.range.low) and outer.holds(one.range.high)):
            continue
        yield Finding(
            kind="tier range",
            subject=one.title,
            cited=(cited[title], one.cited),
            why=f"The list takes {_reach(one.range)}; the heading above it says {_reach(outer)}.",
        )


def _title(heading: Passage) -> str:
    return plain_words(heading.text).strip(" :")


def _misplaced(one: TierList, rows: Sequence[SkillRow]) -> Iterator[Finding]:
    for entry in one.entries:
        row = next(
            (it for it in rows if _comparable(one, it) and it.name.same_as(entry.name)), None
        )
        share = entry.share or (row.frequency if row else None)
        if share is None or not share.apart(one.range):
            continue
        cited = [one.cited, entry.cited]
        if entry.share is None and row is not None:
            cited.append(_stated(row))
        yield Finding(
            kind="tier misplaces",
            subject=entry.name.text,
            cited=tuple(dict.fromkeys(cited)),
            why=f"{share.text('%')} is not in {_reach(one.range)}.",
        )


def _left_out(tiers: Sequence[TierList], rows: Sequence[SkillRow]) -> Iterator[Finding]:
    lists = [it for it in tiers if any(it.names.touching(row.name) for row in rows)]
    for row in rows:
        share = row.frequency
        if share is None or share.low != share.high:
            continue
        fitting = [it for it in lists if it.range.holds(share.low) and _comparable(it, row)]
        if not fitting or not all(it.whole for it in fitting):
            continue
        if not any(it.names.touching(row.name) for it in tiers):
            yield Finding(
                kind="tier leaves out",
                subject=row.name.text,
                cited=(_stated(row), fitting[0].cited),
                why=f"{share.text('%')} belongs in {_reach(fitting[0].range)}.",
            )


def _stated(row: SkillRow) -> Cited:
    return Cited(line=row.line, text=f"{row.name.text} | {row.cells['frequency']}")


def _comparable(one: TierList, row: SkillRow) -> bool:
    headings = [*(it.text for it in one.above), one.title]
    if periods_and_places(*headings) != row.scope:
        return False
    wanted, own = _scopes(headings), _scopes(it.text for it in row.it.headings)
    return not wanted or not own or bool(wanted & own)


def _scopes(headings: Iterable[str]) -> set[str]:
    told = tuple(headings)
    return {name for name, pattern in _SCOPES if any(map(pattern.search, told))}


def _reach(reach: Span) -> str:
    low, high = round(reach.low, 2), round(reach.high, 2)
    if high == _WHOLE:
        return f"{low:g}% or more" if low == reach.low else f"more than {low:g}%"
    return f"less than {high:g}%" if low == 0 else f"{low:g} to {high:g}%"
