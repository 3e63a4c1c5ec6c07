"""Stories: evidence in the user's own words, with a few fixed connecting ones."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from tools.domain import Evidence, Sentence, TalkingPoint
from tools.evidence import told_parts
from tools.retelling import retell
from tools.sentences import FIGURE, capitalised, opening_words, split_sentences
from tools.wording import listed

_TITLE_SKILLS = 3
_TITLE_LENGTH = 60


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
            Sentence(text=text, sources=(told.id,)) for text in retell(told.evidence).sentences
        ),
        skills=told.skills,
    )


def unsupported_figures(text: str, sources: Iterable[str]) -> tuple[str, ...]:
    """Return the figures of a text that none of its sources holds, in order.

    Args:
        text: A drafted text.
        sources: The texts that it stands on.
    """
    held = {figure for source in sources for figure in FIGURE.findall(source)}
    return tuple(it for it in dict.fromkeys(FIGURE.findall(text)) if it not in held)


def _title(told: Told) -> str:
    evidence = told.evidence
    skills = [it for it in told.skills if not unsupported_figures(it, told_parts(evidence))]
    if skills:
        return listed(skills[:_TITLE_SKILLS])
    words = split_sentences(evidence.task or evidence.action or evidence.result)[0]
    return capitalised(opening_words(words, _TITLE_LENGTH).rstrip("."))
