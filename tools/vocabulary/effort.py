"""What it takes to learn a skill, by its kind, and the constructor that the data is written in."""

from collections.abc import Mapping
from typing import NamedTuple

from tools.domain import Category, Prerequisite, Skill, SkillKind


class Effort(NamedTuple):
    """Hours for the steps 0→1 … 4→5 of a kind of skill, and the reasoning behind them."""

    kind: SkillKind
    hours: tuple[float, float, float, float, float]
    basis: str


def _effort(
    kind: SkillKind, hours: tuple[float, float, float, float, float], called: str, reason: str
) -> Effort:
    return Effort(
        kind,
        hours,
        f"Coach's own estimate for {called}, not a measurement: {reason}, "
        "and each further step takes about twice the one before it.",
    )


EVERYDAY = _effort(
    "everyday",
    (0.5, 1.5, 4, 10, 20),
    "an everyday office or team tool",
    "an hour or two of use gets you working with help, half a day of it independent",
)
TOOL = _effort(
    "tool",
    (2, 6, 14, 30, 60),
    "a tool",
    "a day of tutorial and use gets you working with help, two days of real tasks independent",
)
FRAMEWORK = _effort(
    "framework",
    (3, 12, 30, 60, 120),
    "a framework or library",
    "a tutorial and a small project get you working with help, one real project independent",
)
PLATFORM = _effort(
    "platform",
    (4, 18, 45, 90, 180),
    "a platform with many parts",
    "a short course gets you working with help, running one real system on it independent",
)
PRODUCTS = frozenset(it.hours for it in (EVERYDAY, TOOL, FRAMEWORK, PLATFORM))
"""The hours of things that are chosen and used, not studied: one may stand in for another."""

LANGUAGE = _effort(
    "language",
    (6, 24, 60, 120, 240),
    "a programming language",
    "a course gets you working with help, two or three projects of some size independent",
)
CONCEPT = _effort(
    "concept",
    (3, 10, 24, 50, 100),
    "a technique or practice",
    "a book's worth of reading gets you working with help, applying it twice independent",
)
FIELD = _effort(
    "field",
    (10, 40, 90, 180, 360),
    "a field with theory of its own",
    "one university course gets you working with help, a second and a project independent",
)
HUMAN = _effort(
    "human",
    (2, 8, 24, 60, 120),
    "a skill with people",
    "a workshop gets you working with help, some weeks of practice with feedback independent",
)
DOMAIN = _effort(
    "domain",
    (4, 16, 40, 80, 160),
    "knowledge of an industry",
    "reading gets you working with help, some weeks among its people and rules independent",
)
TONGUE = _effort(
    "tongue",
    (40, 120, 240, 400, 800),
    "a foreign language",
    "language schools plan some 160 hours up to simple talk and about 400 up to working in it",
)
CUSTOM = _effort(
    "custom",
    (4, 14, 36, 80, 160),
    "a skill that its vocabulary does not know",
    "a middling figure between a tool and a field is taken",
)


class SkillMaker:
    """Writes skills of one category and kind, so that a row of data holds only what is its own.

    Args:
        category: The field that the skills belong to.
        effort: What learning one of them takes.
    """

    def __init__(self, category: Category, effort: Effort) -> None:
        self._category = category
        self._effort = effort

    def __call__(
        self,
        name: str,
        also: str = "",
        *,
        guarded: str = "",
        needs: Mapping[str, int] | None = None,
    ) -> Skill:
        """Return a skill.

        Args:
            name: The canonical name, which counts as a spelling unless it is guarded.
            also: Other spellings that count anywhere, separated by commas.
            guarded: Spellings that count only in a context that speaks of skills, likewise.
            needs: Prerequisites, each with the level (1 to 5) that it must stand at.
        """
        return Skill(
            name=name,
            aliases=_listed(also),
            guarded=_listed(guarded),
            category=self._category,
            kind=self._effort.kind,
            prerequisites=tuple(
                Prerequisite(skill=skill, level=level) for skill, level in (needs or {}).items()
            ),
            hours=self._effort.hours,
            basis=self._effort.basis,
        )


def _listed(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(",") if name.strip())


_custom = SkillMaker("custom", CUSTOM)


def custom_skill(name: str) -> Skill:
    """Return a skill that the user adds, with middling hours and the basis of them.

    Args:
        name: Its name, at most 200 characters.
    """
    return _custom(name)
