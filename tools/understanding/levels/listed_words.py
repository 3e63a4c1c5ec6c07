"""The words that point at levels on the table: names, places, "the other two", figures, "not that".

A part of a message is either all of such words, or none of it is read.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from tools.late import late
from tools.number_words import SMALL
from tools.understanding.questions.only_words import words
from tools.vocabulary import Vocabulary

Sort = Literal["row", "level", "drop", "keep", "and"]
"""What an item of a part is."""

OTHERS, ALL = -1, -2
"""The rows that "the others" and "all" stand for, until it is known which these are."""

_HIDDEN = 0xE000
"""The first of the letters that stand for the names of rows."""
_PAST = 0xF900
_OF_THE_HIDDEN = late(f"[{chr(_HIDDEN)}-{chr(_PAST - 1)}]")
_TOKEN = late(r"[0-5]\s*/\s*5|\d+|[^\W\d_]+(?:['’-][^\W\d_]+)*|[\ue000-\uf8ff]+")
_ALL_BUT = late(
    r"\b(?:all|both|everything|anything) (?:of (?:them|those) )?(?:but|except"
    r"|bar)\b(?![^,.;]*[0-5])",
    re.IGNORECASE,
)
_LEVELS = {it: at for at, it in enumerate(SMALL[:6]) if at != 1} | {"none": 0, "nil": 0}
_PLACES = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "last": -1}
_COUNTS = {"two": 2, "three": 3, "four": 4}
_OTHERS = words("other others rest remaining remainder")
_ALL = words("all both everything either")
_EACH = words("each apiece")
_DROPS = words("not no without except excluding leave skip drop scrap lose")
_KEEPS = words("yes yeah yep aye ok okay fine good")
_FILLS = words("""
    a about actually again also an and are around as at be being but call change closer come count
    counts em for give go i i'd i'll id i'm im in is it it's its just keep level like likely make
    maybe me merely more my name nearer note now of on one ones only order out perhaps please
    probably put rather really reckon respectively roughly same save say should skill skills so
    somewhere still take that that's the them then these they they're this those though tho
    to too well would s days nowadays lately by bit slipped slid gone fallen fell risen moved went
    dropped currently presently barely easily definitely honestly tbh was were has have had been
    used mostly more like year years lower higher down up better
""")


_SORTS: Final[dict[str, Sort]] = {
    **dict.fromkeys(_DROPS, "drop"),
    **dict.fromkeys(_KEEPS, "keep"),
    "and": "and",
}
_FIGURE = r"[0-5](?:\s*/\s*5)?"


class Item(NamedTuple):
    """A word that decides something, or some that point at the same.

    Attributes:
        sort: What it is.
        rows: The rows that it points at, from 0; ``OTHERS`` or ``ALL``.
        level: The level that it is.
        named: Whether a row is called by its name.
        each: Whether it only says that a figure is that of each.
    """

    sort: Sort
    rows: frozenset[int] = frozenset()
    level: int = 0
    named: bool = False
    each: bool = False


def hidden(message: str, names: Sequence[str], vocabulary: Vocabulary) -> str:
    """Return a message of the same length with a letter of its own in the place of each row's name.

    Args:
        message: The message, with plain quotes.
        names: The names of the rows.
        vocabulary: The skills that are known, which a row may be called otherwise.
    """
    text = _OF_THE_HIDDEN.sub(" ", message)  # such a letter in the message names nothing
    text = _ALL_BUT.sub(lambda it: "not".ljust(len(it[0])), text)
    places = [(it.start, it.end, it.skill) for it in vocabulary.find(text) if it.skill in names]
    for name in names:
        found = re.finditer(rf"(?<![\w+#]){re.escape(name)}(?![\w+#])", text, re.IGNORECASE)
        places += [(*it.span(), name) for it in found]
    for start, end, name in places:
        mark = chr(_HIDDEN + names.index(name)) * (end - start)
        text = f"{text[:start]}{mark}{text[end:]}"
    return text


def points(text: str) -> Iterator[int]:
    """Yield the rows that are called by their names in a message whose names are hidden.

    Args:
        text: What ``hidden`` returned, or a part of it.
    """
    yield from sorted({ord(it) - _HIDDEN for it in text if _HIDDEN <= ord(it) < _PAST})


def last_point(text: str) -> int | None:
    """Return the row that is called by its name last, or ``None``.

    Args:
        text: What ``hidden`` returned, or a part of it.
    """
    named = (ord(it) - _HIDDEN for it in reversed(text) if _HIDDEN <= ord(it) < _PAST)
    return next(named, None)


def items(part: str, many: int) -> tuple[Item, ...] | None:
    """Return what the words of a part decide, or ``None`` where some are not known here.

    Args:
        part: A part of what ``hidden`` returned.
        many: How many rows there are.
    """
    found: list[Item] = []
    said = [it.casefold() for it in _TOKEN.findall(part)]
    for at, word in enumerate(said):
        counted = _counted(said, at, found, many)
        if counted is not None:
            found[-1] = counted
            continue
        if word == "either" and any(it.sort == "drop" for it in found):
            continue  # "and no ML either"
        item = _item(word, many)
        if item is not None:
            found.append(item)
        elif word not in _FILLS:
            return None
    return tuple(found)


def _item(word: str, many: int) -> Item | None:
    """Return what a word is by itself, or ``None`` where it decides nothing."""
    sort = _SORTS.get(word)
    if sort is not None:
        return Item(sort)
    level = _LEVELS.get(word, int(word[0]) if re.fullmatch(_FIGURE, word) else None)
    return _row(word, many) if level is None else Item("level", level=level)


def _row(word: str, many: int) -> Item | None:
    """Return the rows that a word points at."""
    if _HIDDEN <= ord(word[0]) < _PAST:
        return Item("row", frozenset({ord(word[0]) - _HIDDEN}), named=True)
    if word in _PLACES:
        return Item("row", frozenset({_PLACES[word] % many})) if _PLACES[word] < many else None
    if word in _OTHERS:
        return Item("row", frozenset({OTHERS}))
    return Item("row", frozenset({ALL}), each=word in _EACH) if word in _ALL | _EACH else None


def _counted(said: Sequence[str], at: int, found: Sequence[Item], many: int) -> Item | None:
    """Return the rows of "the other two" and "the first two", where a word only counts them."""
    count = _COUNTS.get(said[at])
    before = said[at - 1] if at else ""
    if count is None or not found or found[-1].sort != "row":
        return None
    if before in {"first", "last"} and count <= many:
        rows = range(count) if before == "first" else range(many - count, many)
        return Item("row", frozenset(rows))
    whole = {"all": many, "other": many - 1, "remaining": many - 1}.get(before)
    return found[-1] if whole == count else None
