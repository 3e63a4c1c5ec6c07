"""Lists of skills by how often they are asked for ("High demand: 70-89%")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tools.checking.document import Document
from tools.checking.names import Named, NameIndex, named
from tools.checking.scope import periods_and_places, sorts_of_skill
from tools.checking.spans import Span, share_range, stated_share
from tools.domain import Cited
from tools.intake.text.columns import named_cells
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late
from tools.vocabulary import Vocabulary

_OF_DEMAND: Final = late(
    r"demand|frequen|position|posting|\bjobs?\b|vacanc|listing|appear|mention|asked|wanted|required"
    r"|common|critical|core|essential|must|high|medium|moderate|\blow|growing|emerging|rare|niche"
    r"|tier|popular|nice|occasional|specialized|universal",
    re.IGNORECASE,
)
_OF_ELSE: Final = late(
    r"\btop\b|growth|raise|salar|yoy|increas|faster|discount|coverage|match|readiness|confiden"
    r"|proficien|complet|progress|score|of (?:the |your )?(?:time|effort|week|budget|hours)|split"
    r"|attendance|accura",
    re.IGNORECASE,
)
_INCOMPLETE: Final = late(
    r"\b(?:examples?|e\.g|such as|for instance|including|some of|selected|sample|highlights?"
    r"|most (?:important|notable)|key ones|top \d+)\b",
    re.IGNORECASE,
)
_GOES_ON: Final = late(r"…|\.\.\.|\betc\b|and (?:more|others|so on)|\bamong others", re.IGNORECASE)
_HEAD_END: Final = late(r" [-–—] |[–—:(\[]|, (?=\d)|(?= ~?\d{1,3}(?:\.\d+)? ?%)| in \d")
_INLINE: Final = late(r"(?P<head>[^:]{0,80}?\d ?%[^:]{0,30}):\s*(?P<list>\S.*)", re.DOTALL)
_BOLD: Final = late(r"\s*(?:\*\*|__)(.+?)(?:\*\*|__)(.*)", re.DOTALL)
_SEPARATOR: Final = late(r"[,;] (?:and )?| and ")
_MOST_NAME_WORDS = 6


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
    def limits(self) -> frozenset[str]:
        """Which companies, places and times it is limited to."""
        return periods_and_places(*(it.text for it in self.above), self.title)

    @cached_property
    def sorts(self) -> frozenset[str]:
        """Which sorts of skills it is limited to, by its headings."""
        return sorts_of_skill(*(it.text for it in self.above), self.title)

    @cached_property
    def names(self) -> NameIndex:
        """What it lists."""
        return NameIndex(it.name for it in self.entries)


def tier_lists(document: Document, vocabulary: Vocabulary) -> tuple[TierList, ...]:
    """Return the lists of a document that are headed by a range of shares of postings."""
    found = [*_headed_lists(document, vocabulary), *_inline_lists(document, vocabulary)]
    return tuple(sorted(found, key=lambda it: it.cited.line))


def range_of(heading: str) -> Span | None:
    """Return the shares of postings that a heading speaks of, in percent, or ``None``."""
    plain = plain_words(heading)
    bare = re.sub(r"[\d.,%+≥>=<≤()\s–—-]|to|or more", "", plain)
    if _OF_ELSE.search(plain) or (bare and not _OF_DEMAND.search(plain)):
        return None
    return share_range(plain)


def _headed_lists(document: Document, vocabulary: Vocabulary) -> Iterator[TierList]:
    for at, it in enumerate(document.passages):
        reach = range_of(it.passage.text) if it.passage.kind == "heading" else None
        if reach is None:
            continue
        below = list(_own(document.passages[at + 1 :], it.passage))
        least = min((one.passage.depth for one in below), default=0)
        items = [one.passage for one in below if one.passage.depth == least]
        words = " ".join([it.passage.text, *(one.text for one in it.headings[-2:-1])])
        told = " ".join(one.passage.text for one in below)
        yield TierList(
            title=title_of(it.passage),
            range=reach,
            cited=document.cite(it.passage),
            entries=tuple(one for item in items for one in _entries(document, item, vocabulary)),
            above=it.headings[:-1],
            whole=not (_INCOMPLETE.search(words) or _GOES_ON.search(told)),
        )


def _own(passages: Sequence[Headed], heading: Passage) -> Iterator[Headed]:
    """Yield the items, or lines with a list, right below a heading."""
    for it in passages:
        if it.passage.kind == "heading" or it.headings[-1:] != (heading,):
            return
        if it.passage.kind == "item" or (it.passage.kind == "text" and "," in it.passage.text):
            yield it


def _inline_lists(document: Document, vocabulary: Vocabulary) -> Iterator[TierList]:
    """Yield the lists that stand in one line or row: "Critical (90%+): SQL, Git"."""
    for it in document.passages:
        head, told = _head_and_list(it.passage)
        reach = range_of(head) if head else None
        names = [one.strip(" .") for one in _SEPARATOR.split(told)]
        if reach is None or any(len(one.split()) > _MOST_NAME_WORDS for one in names):
            continue
        cited = document.cite(it.passage)
        yield TierList(
            title=head,
            range=reach,
            cited=cited,
            entries=tuple(Entry(named(one, vocabulary), None, cited) for one in names if one),
            above=it.headings,
            whole=not (_INCOMPLETE.search(head) or _GOES_ON.search(told)),
        )


def _head_and_list(it: Passage) -> tuple[str, str]:
    """Return what heads a list in one line or row, and the list; "" where there is none."""
    if it.kind in ("item", "text"):
        match = _INLINE.fullmatch(plain_words(it.text))
        return (match["head"].strip(), match["list"]) if match else ("", "")
    told = plain_words(named_cells(it.header, it.cells).get("skill", ""))
    several = it.kind == "row" and len(_SEPARATOR.split(told)) > 1
    shares = [plain_words(cell) for cell in it.cells if several and share_range(plain_words(cell))]
    return (shares[0], told) if len(shares) == 1 else ("", "")


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


def title_of(heading: Passage) -> str:
    """Return a heading's words."""
    return plain_words(heading.text).strip(" :")
