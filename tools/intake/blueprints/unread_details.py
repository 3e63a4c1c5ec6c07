"""What a role says of its skills beside their level that is not read: hours, and what they need."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from tools.cleaning import clip
from tools.intake.levels.levels import level_alone
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late
from tools.vocabulary import Vocabulary
from tools.wording import listed_in_part

_FIELD: Final = late(r"(?P<label>[A-Za-z][\w -]{1,30}?) ?: ?(?P<value>\S.*)", re.DOTALL)
_NAMING: Final = late(r"(?:skill|name|title|requirement)s?", re.IGNORECASE)
_LEVEL: Final = late(
    r"(?:(?:required|target|expected|needed)[ _])?(?:level|proficiency)", re.IGNORECASE
)
_HOURS: Final = late(r"(?:(?:learning|estimated)[ _])?hours?|hrs", re.IGNORECASE)
_NEEDS: Final = late(
    r"prerequisites?|pre-?reqs?|requires?|needs?|depends[ _]on|builds[ _]on", re.IGNORECASE
)
_INLINE_NEEDS: Final = late(
    r"[(\[,;–—] ?(?:requires|needs|depends on|builds on|prerequisites?:?) (?P<value>[^()\[\];]+)",
    re.IGNORECASE,
)
_RATED: Final = late(r" ?[:(–—-]* ?(?:level )?-?\d{1,2} ?(?:/|out of) ?(?:5|10)\b")
_INLINE_HOURS: Final = late(
    r"[,;(–—] ?(?P<figure>[-−]?\d{1,5}(?:[.,]\d)? ?(?:hours?|hrs?|h))\b(?! ?(?:per|a|/|of)\b)",
    re.IGNORECASE,
)
_BETWEEN: Final = late(r",|;| and | & ")
_NAMED: Final = 5
_LONGEST: Final = 40


def holds_details(passages: Iterable[Passage]) -> bool:
    """Whether any item rates what it names, or has a labelled line below it."""
    held = list(passages)
    items = [it.text for it in held if it.kind == "item" and ("/" in it.text or "out" in it.text)]
    return any(map(_rated, map(plain_words, items))) or next(_fields(held), None) is not None


def unread_levels(passages: Iterable[Passage]) -> Iterator[str]:
    """Yield each skill with what a line "level: …" below it says and is no level from 1 to 5."""
    for skill, label, value in _fields(passages):
        if _LEVEL.fullmatch(label) and not level_alone(value):
            yield f"{skill} {clip(value, _LONGEST)}"


def unread_hours(passages: Iterable[Passage]) -> Iterator[str]:
    """Yield each skill with the hours that its item or a line below it gives to it."""
    held = list(passages)
    for skill, label, value in _fields(held):
        if _HOURS.fullmatch(label):
            unit = " hours" if re.fullmatch(r"[-−]?\d[\d.,]*", value) else ""
            yield f"{skill} {clip(value, _LONGEST)}{unit}"
    for text in _items(held):
        rated = _rated(text)
        for match in _INLINE_HOURS.finditer(text, rated.end()) if rated else ():
            yield f"{_name(text)} {match['figure']}"


def remarks_on_needs(passages: Iterable[Passage], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield what is said of the prerequisites that a role states: none of them is read.

    A circle of them is named ("A → B → A"), and so are skills that are not known.
    """
    needs = _needs(passages, vocabulary)
    if not needs:
        return
    named = [f"{skill} needs {needed}" for skill, needed in needs]
    yield (
        f"Not read: {listed_in_part(named, _NAMED)} (prerequisites are those of the vocabulary, "
        "not a role's)."
    )
    graph: dict[str, list[str]] = {}
    for skill, needed in needs:
        graph.setdefault(skill, []).append(needed)
    if circle := _circle(graph):
        yield f"The prerequisites stated there go in a circle: {' → '.join(circle)}."
    if unknown := [it for it in dict.fromkeys(n for _, n in needs) if vocabulary.get(it) is None]:
        verb = "is no known skill" if len(unknown) == 1 else "are no known skills"
        yield f"Stated there as a prerequisite: {listed_in_part(unknown, _NAMED)}, which {verb}."


def without_needs(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Return the passages without what an item says of its prerequisites.

    What comes first is not what is asked for: "Docker 3/5 (requires Linux 2/5)" asks for Docker.
    """
    return tuple(
        [
            it._replace(text=_INLINE_NEEDS.sub("", it.text))
            if it.kind == "item" and ("/" in it.text or "out of" in it.text) and _rated(it.text)
            else it
            for it in passages
        ]
    )


def _needs(passages: Iterable[Passage], vocabulary: Vocabulary) -> list[tuple[str, str]]:
    held = list(passages)
    said = [(skill, value) for skill, label, value in _fields(held) if _NEEDS.fullmatch(label)]
    for text in _items(held):
        match = _INLINE_NEEDS.search(text) if _rated(text) else None
        if match:
            said.append((_name(text), match["value"]))
    return list(
        dict.fromkeys(
            (_canonical(skill, vocabulary), _canonical(needed, vocabulary))
            for skill, value in said
            for needed in _BETWEEN.split(value.strip("[]() "))
            if _bare(needed)
        )
    )


def _canonical(name: str, vocabulary: Vocabulary) -> str:
    skill = vocabulary.get(_bare(name))
    return skill.name if skill else _bare(name)


def _bare(name: str) -> str:
    return clip(_RATED.sub("", name).strip(" \"'.:[]()"), _LONGEST)


def _circle(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """Return a circle in what needs what, its first name again at the end, or nothing."""
    done: set[str] = set()
    for start in graph:
        path, waiting = [start], [iter(graph[start])]
        while path:
            following = next((it for it in waiting[-1] if it not in done), None)
            if following is None:
                done.add(path.pop())
                waiting.pop()
            elif following in path:
                return [*path[path.index(following) :], following]
            else:
                path.append(following)
                waiting.append(iter(graph.get(following, ())))
    return []


def _fields(passages: Iterable[Passage]) -> Iterator[tuple[str, str, str]]:
    """Yield the labelled lines below an item: its skill, the label and what stands behind it."""
    item: Passage | None = None
    for it in passages:
        if it.kind in ("heading", "row"):
            item = None
        elif it.kind == "item" and (item is None or it.depth <= item.depth):
            item = it
        elif (
            item is not None
            and ":" in it.text
            and (match := _FIELD.fullmatch(plain_words(it.text)))
        ):
            yield _name(plain_words(item.text)), match["label"], match["value"].strip()


def _rated(text: str) -> re.Match[str] | None:
    """Return where a text rates what it names: "Docker 3/5"."""
    return _RATED.search(text) if "/" in text or "out of" in text else None


def _items(passages: Iterable[Passage]) -> list[str]:
    return [plain_words(it.text) for it in passages if it.kind == "item"]


def _name(item: str) -> str:
    """Return what an item is about: "Python" in "skill: Python" and "Python 3/5 (…)"."""
    field = _FIELD.fullmatch(item)
    text = field["value"] if field and _NAMING.fullmatch(field["label"]) else item
    rated = _rated(text)
    return _bare(text[: rated.start()] if rated else re.split(r" ?[:(–—,]", text)[0])
