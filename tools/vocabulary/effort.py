"""What it takes to learn a skill, by its kind, and the constructor that the data is written in."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tools.domain import Category, Prerequisite, Skill

_ESTIMATE = "Coach's own estimate, not a measurement"
_DOUBLING = "each step takes about twice the one before it"


class Effort(NamedTuple):
    """Hours for the steps 0→1 … 4→5 of a kind of skill, and the reasoning behind them."""

    hours: tuple[float, float, float, float, float]
    basis: str


def _effort(hours: tuple[float, float, float, float, float], kind: str, reason: str) -> Effort:
    return Effort(hours, f"{_ESTIMATE}, for {kind}: {reason}, and {_DOUBLING}.")


TOOL = _effort(
    (2, 6, 14, 30, 60),
    "a tool",
    "a day of tutorial and use gets you working with help, a few days of real tasks independent",
)
FRAMEWORK = _effort(
    (3, 12, 30, 60, 120),
    "a framework or library",
    "a tutorial and a small project get you working with help, one real project independent",
)
PLATFORM = _effort(
    (4, 18, 45, 90, 180),
    "a platform with many parts",
    "a course gets you working with help, running one real system on it independent",
)
LANGUAGE = _effort(
    (6, 24, 60, 120, 240),
    "a programming language",
    "a course gets you working with help, two or three projects of some size independent",
)
CONCEPT = _effort(
    (3, 10, 24, 50, 100),
    "a technique or practice",
    "a book's worth of reading gets you working with help, applying it twice independent",
)
FIELD = _effort(
    (10, 40, 90, 180, 360),
    "a field with theory of its own",
    "a university course gets you working with help, another and a project independent",
)
HUMAN = _effort(
    (2, 8, 24, 60, 120),
    "a skill with people",
    "it grows by practice with feedback, some weeks of which make you independent",
)
DOMAIN = _effort(
    (4, 16, 40, 80, 160),
    "knowledge of an industry",
    "reading gets you working with help, some weeks among its people and rules independent",
)
CUSTOM = _effort(
    (4, 14, 36, 80, 160),
    "a skill that the vocabulary does not know",
    "a middling figure between a framework and a platform, correct it when you know better",
)


class SkillMaker:
    """Writes the skills of one category, so that a row of the data holds only what is its own."""

    def __init__(self, category: Category) -> None:
        self._category = category

    def __call__(
        self,
        name: str,
        *aliases: str,
        effort: Effort,
        needs: Mapping[str, int] | None = None,
        guarded: Iterable[str] = (),
    ) -> Skill:
        """Return a skill.

        Args:
            name: The canonical name, which counts as a spelling unless it is guarded.
            aliases: Other spellings that count anywhere.
            effort: The kind of skill it is.
            needs: Prerequisites, each with the level (1 to 5) that it must stand at.
            guarded: Spellings that count only in a context that speaks of skills.
        """
        return Skill(
            name=name,
            aliases=aliases,
            guarded=tuple(guarded),
            category=self._category,
            prerequisites=tuple(
                Prerequisite(skill=skill, level=level) for skill, level in (needs or {}).items()
            ),
            hours=effort.hours,
            basis=effort.basis,
        )


def custom_skill(name: str) -> Skill:
    """Return a skill that the user adds, with middling hours and the basis of them.

    Args:
        name: Its name, at most 200 characters.
    """
    return SkillMaker("custom")(name, effort=CUSTOM)
