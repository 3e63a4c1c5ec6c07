"""A roadmap of topics, as roadmap.sh keeps it: drawn as JSON, with a page for each topic.

The drawing has come in two forms: nodes with a type and a label, and before that the controls of a
mock-up, in which a group is named after its topic. The pages are Markdown, called
``docker@XIdCvT.md`` or, before, ``103-containers/100-docker.md``.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from tools.domain import Requirement, Role
from tools.errors import CoachError
from tools.intake.levels.required_levels import default_level
from tools.late import late
from tools.vocabulary import Vocabulary

SOURCE: Final = "roadmap.sh, your copy"
MOST_TOPICS: Final = 3_000
"""How many topics of a roadmap are read at most."""

_TOPIC_TYPES: Final = ("topic", "subtopic")
_HEADING: Final = late(r"^#\s+(?P<topic>\S.{0,199})", re.MULTILINE)
_BRIEF: Final = late(r"^briefTitle:\s*['\"]?(?P<title>[^'\"\n]{1,150})", re.MULTILINE)
_ESCAPED: Final = late(r"(?:%[0-9A-Fa-f]{2})+")
_DEEPEST: Final = 30
_LONGEST: Final = 200


def holds_topics(data: object) -> bool:
    """Say whether JSON is the drawing of a roadmap."""
    return next(_drawn(data), None) is not None


def read_topics(files: Sequence[tuple[str, str]], named: str, vocabulary: Vocabulary) -> Role:
    """Return a roadmap as a role: its topics are what it asks for.

    A topic that names a skill is a should-have at an assumed level, since a roadmap says neither
    how much a topic matters nor how well it is to be known. What names none is kept as a phrase
    that may be made a skill.

    Args:
        files: The path of each file below the folder, and its text.
        named: What the folder or file is called, for the title and errors.
        vocabulary: The skills that are known.

    Raises:
        CoachError: No topic is in it, or there are too many.
    """
    topics = list(dict.fromkeys(filter(None, map(_clean, _topics(files)))))
    if not 0 < len(topics) <= MOST_TOPICS:
        count = "no topic" if not topics else f"more than {MOST_TOPICS:,} topics"
        raise CoachError(
            f"{named}: {count} of a roadmap is in it. Nothing was taken in. "
            "Name the folder of one roadmap, such as src/data/roadmaps/backend."
        )
    title = f"{_title(files, named)} (roadmap.sh)"
    level = default_level(None, "should").level
    asked: dict[str, Requirement] = {}
    strange: list[str] = []
    for topic in topics:
        skill = vocabulary.get(topic)
        if skill is None:
            strange.append(topic)
        elif skill.name not in asked:
            asked[skill.name] = Requirement(
                skill=skill.name, level=level, importance="should", quote=topic, source=SOURCE
            )
    summary = f"A topic list: {len(topics)} topics, without levels and without importance."
    return Role(
        title=title,
        summary=summary,
        requirements=tuple(asked.values()),
        unrecognised=tuple(strange),
        source=SOURCE,
    )


def _topics(files: Iterable[tuple[str, str]]) -> Iterator[str]:
    for path, text in files:
        if path.endswith(".json"):
            yield from _drawn(_loaded(text))
        elif "/" in path:
            found = _HEADING.search(text)
            if found:
                yield found["topic"]


def _loaded(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _drawn(data: object) -> Iterator[str]:
    """Yield the topics of a drawing, of either form, in its order."""
    if not isinstance(data, dict):
        return
    for node in data.get("nodes") or () if isinstance(data.get("nodes"), list) else ():
        if isinstance(node, dict) and node.get("type") in _TOPIC_TYPES:
            inside = node.get("data")
            label = inside.get("label") if isinstance(inside, dict) else None
            if isinstance(label, str):
                yield label
    if isinstance(data.get("mockup"), dict):
        yield from _mocked(data["mockup"], 0)


def _mocked(part: Any, depth: int) -> Iterator[str]:  # noqa: ANN401 - whatever the JSON holds
    """Yield the labels of the groups that stand for topics: those whose name is one's path."""
    if depth > _DEEPEST or not isinstance(part, dict):
        return
    inside = part.get("controls")
    for it in inside.get("control") or () if isinstance(inside, dict) else ():
        if not isinstance(it, dict):
            continue
        properties = it.get("properties")
        name = properties.get("controlName") if isinstance(properties, dict) else None
        if it.get("typeID") == "__group__" and isinstance(name, str) and "ext_link" not in name:
            yield from _labels(it.get("children"), depth + 1)
        else:
            yield from _mocked(it.get("children"), depth + 1)


def _labels(part: Any, depth: int) -> Iterator[str]:  # noqa: ANN401 - as above
    inside = part.get("controls") if isinstance(part, dict) and depth <= _DEEPEST else None
    for it in inside.get("control") or () if isinstance(inside, dict) else ():
        properties = it.get("properties") if isinstance(it, dict) else None
        text = properties.get("text") if isinstance(properties, dict) else None
        if isinstance(text, str):
            yield _ESCAPED.sub(_unescaped, text)


def _unescaped(found: re.Match[str]) -> str:
    """Return the text that a mock-up writes as the numbers of its UTF-8 bytes: "%20" is a blank."""
    return bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace")


def _clean(topic: str) -> str:
    return " ".join("".join(it if it.isprintable() else " " for it in topic).split())[:_LONGEST]


def _title(files: Iterable[tuple[str, str]], named: str) -> str:
    """Return what a roadmap is called: by its front page, else by its folder or file."""
    fronts = (_BRIEF.search(text) for path, text in files if "/" not in path)
    found = next(filter(None, fronts), None)
    plain = named.removesuffix(".json").replace("-", " ").strip()
    return _clean(found["title"] if found else plain[:1].upper() + plain[1:])
