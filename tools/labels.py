"""Reading a story whose parts stand under labels: "Situation: … Result: …"."""

import re
from collections.abc import Sequence
from typing import Final

from tools.late import late
from tools.narration import Part
from tools.sentences import join_sentences

_LABELS: Final[dict[str, Part | None]] = {
    "situation": "situation",
    "context": "situation",
    "background": "situation",
    "task": "task",
    "goal": "task",
    "action": "action",
    "actions": "action",
    "what i did": "action",
    "result": "result",
    "results": "result",
    "outcome": "result",
    "impact": "result",
    "metrics": "result",
    "figures": "result",
    "my part": "own_part",
    "my own part": "own_part",
    "own part": "own_part",
    "my role": "own_part",
    "skills": None,
}
"""The part that each label opens; skills are found in the whole text."""

_NAMES = "|".join(sorted(map(re.escape, _LABELS), key=len, reverse=True))
_LABEL: Final = late(
    # A heading of its own, or words with a colon, bold in Markdown or not.
    rf"^[ \t]*#{{1,6}}[ \t]+(?P<heading>{_NAMES})[ \t]*:?[ \t]*$"
    rf"|(?<!\w)(?:\*\*|__)?(?P<label>{_NAMES})(?:\*\*|__)?[ \t]*:(?:\*\*|__)?",
    re.IGNORECASE | re.MULTILINE,
)
_SPOKEN: Final = late(
    r"(?:^(?:(?:and|also|oh|so|well|plus)[\s,]+)*|[,;.]\s+(?:(?:and|but|so)\s+)?)"
    rf"(?:the |our )?(?P<label>{_NAMES}|role|problem|challenge|upshot)"
    r"(?: of (?:it|that|this))?\s*(?::|\b(?:was|were)\b)(?=\s*\S)",
    re.IGNORECASE,
)
"""A part as it is named in speech: "the result was …", "my role was …, the outcome: …"."""
_SPOKEN_ONLY: Final[dict[str, Part]] = {
    "role": "own_part",
    "part": "own_part",
    "problem": "situation",
    "challenge": "situation",
    "upshot": "result",
}
_PRODUCT = late(r"\b(?:GitHub|Server|Bitbucket)$")
"""Before "Actions:" the name of something, and no label."""
_BEFORE: Final = late(r"(?:[\s*_•|,;]|-(?!\d))+")
"""Layout before the words of a part; a minus before a figure belongs to it."""
_AFTER = " \t\n*_-•|,;"


def read_spoken(told: str) -> dict[Part, str]:
    """Return the parts of an addition that begins by naming one; empty where it does not.

    Args:
        told: What was added: "the result was that we deploy daily".
    """
    found = list(_SPOKEN.finditer(told))
    if not found or found[0].start():
        return {}
    ends = [*(it.start() for it in found[1:]), len(told)]
    parts: dict[Part, str] = {}
    for label, end in zip(found, ends, strict=True):
        name = label["label"].casefold()
        part = _SPOKEN_ONLY.get(name) or _LABELS[name]
        words = told[label.start() : end].strip(f"{_AFTER}; ")
        if part is not None:
            parts[part] = join_sentences([it for it in (parts.get(part), words) if it])
    return parts


def part_called(name: str) -> Part | None:
    """Return the part of a story that is called by a name ("outcome" is the result).

    Args:
        name: The name, as it was said.
    """
    called = " ".join(name.casefold().split())
    return _LABELS.get(called) or _SPOKEN_ONLY.get(called.removeprefix("my "))


def read_labels(told: str) -> tuple[dict[Part, str], str]:
    """Return the parts that stand under labels, and the text that stands under none.

    What stands before the first label of a part is situation too; what stands under a label
    such as "Skills" is no part.

    Args:
        told: The story, labelled in any case, on one line or many, or not at all.
    """
    labels = [it for it in _LABEL.finditer(told) if _opens_a_part(it, told)]
    if any(map(_part, labels)):
        return _labelled(told, labels), ""
    return {}, told[: labels[0].start()] if labels else told


def _labelled(told: str, labels: Sequence[re.Match[str]]) -> dict[Part, str]:
    """Return what stands under each label; what stands before the first is situation too."""
    parts: dict[Part, list[str]] = {}
    if opening := _bare(told[: labels[0].start()]):
        parts["situation"] = [opening]
    ends = [*(it.start() for it in labels[1:]), len(told)]
    for label, end in zip(labels, ends, strict=True):
        part, words = _part(label), _bare(told[label.end() : end])
        if part and words:
            parts.setdefault(part, []).append(words)
    return {part: join_sentences(words) for part, words in parts.items()}


def _bare(words: str) -> str:
    """Return the words of a part without the layout around them."""
    layout = _BEFORE.match(words)
    return words[layout.end() if layout else 0 :].rstrip(_AFTER)


def _part(label: re.Match[str]) -> Part | None:
    return _LABELS[(label["heading"] or label["label"]).casefold()]


def _opens_a_part(label: re.Match[str], told: str) -> bool:
    """Whether a label stands where one can stand: in "the end result: 40%" it is only a word."""
    before = told[: label.start()].rstrip(" \t*_-•")
    if _PRODUCT.search(before):
        return False
    if label["heading"] or label["label"][0].isupper():
        return True
    return not before or before[-1] in ".!?;,|\n" or _in_small_letters(told)


def _in_small_letters(told: str) -> bool:
    """Whether the text begins with a label in small letters, and so has them anywhere."""
    first = _LABEL.match(told)
    return first is not None and told[0].islower()
