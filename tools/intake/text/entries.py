"""The entries of a role's lists: each item with the labelled lines that belong to it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tools.domain import Importance, Level
from tools.intake.levels.levels import level_alone
from tools.intake.postings.importance import label_importance
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_LABELLED: Final = late(r"(?P<label>[A-Za-z][\w /()-]{1,30}?)\s?:\s+(?P<rest>\S.*)", re.DOTALL)
_WEIGHT: Final = late(r"importance|priority|criticality|requirement level|need", re.IGNORECASE)
_INLINE_WEIGHT: Final = late(
    r"[—–,;(-] ?(?:importance|priority|criticality) ?: ?(?P<rest>\w[\w -]*)", re.IGNORECASE
)
_LEVEL: Final = late(
    r"(?:(?:required|target|expected|needed) )?(?:level|proficiency)", re.IGNORECASE
)
_DETAIL: Final = late(r"includes?|including|examples?|topics|technologies|tools", re.IGNORECASE)
_EXPLANATION: Final = late(
    r"(?:short |brief )?(?:description|definition)|(?:typical |main )?use(?: cases?)?|usage"
    r"|details?|scope|applications?|why(?: it matters)?|how it(?: shows up|'s used| is used)"
    r"|(?:strong|high) performance|(?:what )?good looks like",
    re.IGNORECASE,
)
_ASIDE: Final = late(
    r"resources?|reading|courses?|books?|milestones?|evidence(?: needed)?|reality|written|gap"
    r"|outcome|note|impact|goals?|deliverables?|projects?|links?|time|duration|docs|documentation"
    r"|[a-z]+ advantage",
    re.IGNORECASE,
)
_ENDS_IN_LABEL: Final = late(r"(?:[-*•–]\s*)?(?P<label>[A-Za-z][\w ]{1,25}):?$")


class Entry(NamedTuple):
    """A passage that may ask for something.

    Attributes:
        headed: The passage under its headings.
        importance: The importance that a labelled line of its own states, or ``None``.
        level: The level that a labelled line of its own states, or ``None``.
        detail: Whether it only explains the entry above it.
        titled: Whether it is the title of an entry that labelled lines weigh or explain.
    """

    headed: Headed
    importance: Importance | None = None
    level: Level | None = None
    detail: bool = False
    titled: bool = False


def entries(passages: Sequence[Headed]) -> Iterator[Entry]:
    """Yield the passages of a role that may ask for something, and what their labels say.

    In blueprints an item is followed by lines such as "Importance: Critical", which weigh it,
    "Technologies: …", which name its parts, and "Description: …" or "Resources: …", which ask for
    nothing: there the title alone says what is asked for.
    """
    end = 0
    for index, it in enumerate(passages):
        kind = it.passage.kind
        if index < end:
            continue
        if kind == "item":
            end = _end_of_item(passages, index)
        elif kind == "heading":
            end = _end_of_heading(passages, index)
        if end > index + 1 or (kind == "item" and ":" in it.passage.text):
            yield from _group(passages[index:end])
        elif kind != "heading":
            yield Entry(it)


def _end_of_heading(passages: Sequence[Headed], start: int) -> int:
    """Return the index after what belongs to a heading that is an entry itself, or after it."""
    end = start + 1
    while end < len(passages) and passages[end].passage.kind in ("text", "item"):
        end += 1
    return end if _weighed(passages[start + 1 : end]) else start + 1


def _end_of_item(passages: Sequence[Headed], start: int) -> int:
    """Return the index after what belongs to an item."""
    depth = passages[start].passage.depth
    for end in range(start + 1, len(passages)):
        it = passages[end].passage
        if it.depth <= depth or it.kind in ("heading", "row"):
            return end
    return len(passages)


def _weighed(below: Sequence[Headed]) -> bool:
    """Whether what stands below a heading weighs it, as an entry: once, and not its items."""
    weights = [it.passage for it in below if ":" in it.passage.text and _weighs(it.passage)]
    if not weights:
        return False
    once = len({_label(it) for it in weights}) == len(weights)
    return once and all(it.depth <= below[0].passage.depth for it in weights)


def _group(group: Sequence[Headed]) -> Iterator[Entry]:
    weight, level = _weight(group), _stated_level(group)
    labels = [_label(it.passage) for it in group]
    told = any(label and _EXPLANATION.fullmatch(label) for label in labels[1:])
    titled = told or (len(group) > 1 and weight is not None)
    ignored_below: int | None = None
    for place, it in enumerate(group):
        if ignored_below is not None and it.passage.depth > ignored_below:
            continue
        ignored_below = None
        label = labels[place]
        if label and (_ASIDE.fullmatch(label) or (place > 0 and _EXPLANATION.fullmatch(label))):
            ignored_below = it.passage.depth
        elif place == 0:
            yield Entry(it, weight, level, titled=titled)
        elif not _weighs(it.passage):
            yield Entry(it, weight, detail=bool(label and _DETAIL.fullmatch(label)))


def _weighs(passage: Passage) -> bool:
    label = _label(passage)
    return bool(label and (_WEIGHT.fullmatch(label) or _LEVEL.fullmatch(label)))


def _stated_level(group: Sequence[Headed]) -> Level | None:
    for it in group[1:]:
        match = _labelled(it.passage)
        if match and _LEVEL.fullmatch(match["label"]):
            return level_alone(match["rest"])
    return None


def _weight(group: Sequence[Headed]) -> Importance | None:
    first = plain_words(group[0].passage.text)
    if ":" in first and (inline := _INLINE_WEIGHT.search(first)):
        return label_importance(inline["rest"])
    for it in group:
        match = _labelled(it.passage)
        if match and _WEIGHT.fullmatch(match["label"]):
            return label_importance(match["rest"])
    return None


def _label(passage: Passage) -> str | None:
    if ":" not in passage.text:
        return None
    plain = plain_words(passage.text)
    match = _labelled(passage) or (_ENDS_IN_LABEL.fullmatch(plain) if plain[-1:] == ":" else None)
    return match["label"].strip() if match else None


def _labelled(passage: Passage) -> re.Match[str] | None:
    """Return the label that a passage begins with, and what stands behind it."""
    if ":" not in passage.text:
        return None
    return _LABELLED.fullmatch(plain_words(passage.text))
