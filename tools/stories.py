"""Stories: evidence in the user's own words, with a few fixed connecting ones."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from tools.domain import Evidence, Sentence, TalkingPoint
from tools.evidence import told_parts
from tools.narration import Part, split_sentences
from tools.wording import listed, one_line

_TITLE_SKILLS = 3
_TITLE_LENGTH = 60
_LONGEST_SENTENCE = 5_000

LEADS: Final[dict[Part, str]] = {
    "situation": "",
    "task": "The task: ",
    "action": "What I did: ",
    "own_part": "My own part: ",
    "result": "The result: ",
}
"""The connecting words before each part of a story, in the order it is told."""

_NEEDS_NO_LEAD: Final = re.compile(
    r"(?:I|we|my|our|as a result|the (?:result|outcome|task|goal|aim))\b", re.IGNORECASE
)
_SMALL_FIRST: Final = re.compile(r"[a-z]+(?![\w.+#/-])")
_FIGURE: Final = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Told:
    """A piece of evidence beside a role.

    Attributes:
        evidence: The evidence, with its number.
        skills: The skills that it shows, those of the role first, by weight.
        relevance: The weight of the role's skills among them.
    """

    evidence: Evidence
    skills: tuple[str, ...]
    relevance: Fraction

    @property
    def id(self) -> str:
        """The number of the evidence as it is shown, such as ``E3``."""
        return f"E{self.evidence.id}"


def story(told: Told) -> TalkingPoint:
    """Return a piece of evidence as situation, task, action and result."""
    return TalkingPoint(
        kind="story",
        title=_title(told),
        sentences=tuple(
            Sentence(text=text, sources=(told.id,))
            for part, lead in LEADS.items()
            for text in spoken(getattr(told.evidence, part), lead)
        ),
        skills=told.skills,
    )


def unsupported_figures(text: str, sources: Iterable[str]) -> tuple[str, ...]:
    """Return the figures of a text that none of its sources holds, in order.

    Args:
        text: A drafted text.
        sources: The texts that it stands on.
    """
    held = {figure for source in sources for figure in _FIGURE.findall(source)}
    return tuple(it for it in dict.fromkeys(_FIGURE.findall(text)) if it not in held)


def spoken(text: str, lead: str) -> Iterator[str]:
    """Yield the sentences of a part as they are said, the first led in where it needs to be.

    Args:
        text: The part, in the user's words.
        lead: The connecting words before it, such as "The task: ".
    """
    for sentence in split_sentences(text):
        words = _opening_words(sentence.lstrip("-*• \t"), _LONGEST_SENTENCE).rstrip(",;: ")
        if not words:
            continue
        led = "" if _NEEDS_NO_LEAD.match(words) else lead
        lead = ""
        if not led and _SMALL_FIRST.match(words):
            words = words[0].upper() + words[1:]
        yield led + words + ("" if words.endswith((".", "!", "?", "…")) else ".")


def _title(told: Told) -> str:
    evidence = told.evidence
    skills = [it for it in told.skills if not unsupported_figures(it, told_parts(evidence))]
    if skills:
        return listed(skills[:_TITLE_SKILLS])
    return _opening_words(evidence.task or evidence.action, _TITLE_LENGTH).rstrip(".")


def _opening_words(text: str, limit: int) -> str:
    """Return the first words of a text; a figure is left out rather than cut in two."""
    line = one_line(text, limit)
    kept = line.removesuffix("…").split()
    if line.endswith("…"):
        while len(kept) > 1 and _FIGURE.search(kept[-1]):
            kept.pop()
        return " ".join(kept) + "…"
    return line
