"""Lines of a blueprint: blocks of items, titles before a detail, and lengths of time."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tools.cleaning import QUOTE_LIMIT, clip
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_BOLD_LEAD: Final = late(
    r"(?:\*\*|__)(?P<title>[^*_]{1,200}?)(?:\*\*|__)(?P<more>[^:–—.]{0,40}?)\s*"
    r"(?:[:–—-]\s*|(?=$|\s))(?P<detail>.*)$",
    re.DOTALL,
)
_PLAIN_LEAD: Final = late(
    r"(?P<title>[^:–—?!()]{2,90}?(?:\([^()]{0,80}\)[^:–—?!()]{0,60}?)?)(?P<more>)"
    r"(?:\s*: | [–—-] )\s*(?P<detail>\S.*)$",
    re.DOTALL,
)
_NUMBER: Final = late(r"^(?:\d{1,3}[.)](?=\s)|[^\w\"'“(<>≥≤~+%$€£₹#@&]+)\s*")
_LATER_DASH: Final = late(r"(?<=[.!]) [–—-] ")
_BRACKETS: Final = late(r"\s*\([^()]*\)")
_MINUTES: Final = late(
    r"(?<![\d.,–-])(?P<n>\d{1,3}(?:\.\d)?)(?: ?(?:-|–|to) ?(?P<end>\d{1,3}))?[ -]?"
    r"(?P<unit>min(?:ute)?s?|hours?|hrs?|h)\b",
    re.IGNORECASE,
)
_MINUTES_LAST: Final = late(
    rf"(?:^|[\s,;:|/–—-]{{1,8}}|\s{{0,3}}\()"
    rf"(?:about |approx\.? |ca\.? |up to |~ ?)?{_MINUTES.pattern}"
    r"(?: each| long| in all| total)?\)?\.?$",
    re.IGNORECASE,
)
_ADDRESS: Final = late(r"(?:https?://|www\.)[^\s<>)\]]{1,300}", re.IGNORECASE)
_HOUR = 60


@dataclass(frozen=True, slots=True)
class Block:
    """An item or line with the items and lines below it.

    Attributes:
        top: The item.
        below: What stands deeper under it, up to the next item of its depth.
    """

    top: Headed
    below: tuple[Passage, ...]


def blocks(passages: Iterable[Headed]) -> Iterator[Block]:
    """Yield the outermost items of each section, each with what stands below it."""
    top: Headed | None = None
    below: list[Passage] = []
    for it in passages:
        if top is not None and _belongs(it, top):
            below.append(it.passage)
            continue
        if top is not None:
            yield Block(top, tuple(below))
        top, below = (it if it.passage.kind == "item" else None), []
    if top is not None:
        yield Block(top, tuple(below))


def _belongs(it: Headed, top: Headed) -> bool:
    same = it.headings == top.headings
    return same and it.passage.kind in ("item", "text") and it.passage.depth > top.passage.depth


@lru_cache(maxsize=1_024)  # the parts of a blueprint are looked for in the same lines
def titled(text: str) -> tuple[str, str]:
    """Return a line's title and its detail: "**Case** (60 minutes): design a …".

    A line without a title before a colon or dash is a title alone.
    """
    bare = plain(text)
    bold = "**" in text or "__" in text
    match = _BOLD_LEAD.match(_NUMBER.sub("", text.strip())) if bold else None
    if match is None and (": " in bare or " – " in bare or " — " in bare or " - " in bare):
        match = _PLAIN_LEAD.match(bare)
    if match is None:
        return bare, ""
    title = f"{match['title']}{match['more']}"
    return plain(title).strip(" :–—-"), plain(_LATER_DASH.sub(" ", match["detail"]))


def may_be_titled(text: str) -> bool:
    """Whether a line holds any of the marks one of which stands between a title and its detail."""
    return ":" in text or "–" in text or "—" in text or "-" in text or "*" in text or "_" in text


@lru_cache(maxsize=2_048)  # as above
def plain(text: str) -> str:
    """Return a line without Markdown, marks and number before it, and overlong ends."""
    words = plain_words(text)
    number = _NUMBER.match(words)
    return clip(words[number.end() :] if number else words, QUOTE_LIMIT)


def with_address(text: str) -> str:
    """Return the same, with the address where it is all that is named or stands behind a colon.

    Args:
        text: A resource: "https://go.dev/tour", "Tour: https://go.dev/tour".
    """
    words = plain(text)
    words = words if any(map(str.isalnum, words)) else ""
    address = None if words and not words.endswith(":") else _ADDRESS.search(text)
    return clip(f"{words} {address[0]}".strip(), QUOTE_LIMIT) if address else words


def quoted(*passages: Passage) -> str:
    """Return the words of passages as a reader sees them."""
    return clip(" ".join(plain_words(it.text).strip("| ") for it in passages), QUOTE_LIMIT)


def heading_words(headings: Sequence[Passage]) -> str:
    """Return the innermost heading's words, without a remark in brackets, or ``""``."""
    return without_brackets(plain(headings[-1].text)).strip(" :") if headings else ""


def without_brackets(text: str) -> str:
    """Return a text without what stands in brackets."""
    return (_BRACKETS.sub("", text) if "(" in text else text).strip()


def without_minutes(text: str) -> str:
    """Return a text without the minutes at its end: "Case study, 45 min" is "Case study"."""
    return _MINUTES_LAST.sub("", text).strip()


def minutes_in(text: str) -> int | None:
    """Return the minutes that a line states, of a range the longer, or ``None``."""
    match = _MINUTES.search(text)
    if match is None:
        return None
    count = float(match["end"] or match["n"])
    minutes = count if match["unit"].casefold().startswith("m") else count * _HOUR
    return round(minutes) or None
