"""Where skills can be learned: what Coach brings along and what the user added."""

import math
from typing import NamedTuple

from coach.career.file import CareerFile
from prompts.wording import cells
from tools.domain import LearningGuide, PlanStep, Resource, ResourceKind, Roadmap
from tools.effort import MOST_HOURS, QUARTERS
from tools.errors import UsageError
from tools.planning.settings import nearest_quarters
from tools.resources import checked_link, learning_guide, listed_resources, plan_steps

LONGEST_TITLE = 200
"""The most characters of a title."""

TOP_LEVEL = 5


class Told(NamedTuple):
    """What the user says of a resource that they add.

    Attributes:
        title: What it is called.
        kind: What it is.
        hours: The hours it takes, or ``None`` where they are not known.
        levels: The level it leads from and the one it leads to.
    """

    title: str
    kind: ResourceKind = "documentation"
    hours: float | None = None
    levels: tuple[int, int] = (0, TOP_LEVEL)


class LearningFile(CareerFile):
    """A career file that knows where skills can be learned."""

    def plan_steps(self, plan: Roadmap) -> tuple[PlanStep, ...]:
        """Return the steps of a plan, each with what to produce and where to learn it."""
        return plan_steps(plan, self.vocabulary, self.store.resources())

    def learning_guide(self, typed: str, level: int | None = None) -> LearningGuide:
        """Return where a skill can be learned, and what would be evidence of a level of it.

        Args:
            typed: The skill as a person types it.
            level: The level to show, 1 to 5; the one after the level held where ``None``.

        Raises:
            CoachError: The skill is not known, or there is no such level.
        """
        if level is not None and not 1 <= level <= TOP_LEVEL:
            raise UsageError(
                f"Level {level}: what can be shown goes from 1 (aware) to 5 (leads others). "
                "Give one."
            )
        skill = self.skill(typed)
        held = next((it.level for it in self.store.claims() if it.skill == skill.name), None)
        return learning_guide(skill, held, level, self.store.resources())

    def resources(self, typed: str | None = None) -> tuple[Resource, ...]:
        """Return the resources for a skill or for all, the user's own first.

        Raises:
            CoachError: The skill is not known.
        """
        skill = None if typed is None else self.skill(typed).name
        return listed_resources(self.store.resources(), skill)

    def add_resource(self, typed: str, url: str, told: Told) -> Resource:
        """Keep a resource of the user's and return it with its number.

        Args:
            typed: The skill as a person types it.
            url: Where it is found.
            told: What else the user says of it.

        Raises:
            CoachError: The skill is not known, or the address, title or hours make no sense.
        """
        low, high = told.levels
        resource = Resource(
            title=_title(told.title),
            kind=told.kind,
            url=checked_link(url),
            skill=self.skill(typed).name,
            from_level=low,
            to_level=high,
            hours=None if told.hours is None else _hours(told.hours),
        )
        # In one line, so that forgetting the skill takes the address with it.
        text = f"{resource.skill}: {resource.title}, {resource.url}"
        with self.store.transaction():
            source = self.note_source("command", "resources add", text)
            return self.store.add_resource(resource, source)

    def remove_resource(self, number: int) -> Resource:
        """Take a resource of the user's off the list and return it.

        Raises:
            CoachError: The user added none of that number.
        """
        return self.store.remove_resource(number)


def _title(text: str) -> str:
    title = text.strip()
    if not title or not cells(title):
        raise UsageError("Title: it is empty. Say what the resource is called, with --title.")
    if not title.isprintable():
        raise UsageError("Title: it holds a line end or a control character. Give it as one line.")
    if len(title) > LONGEST_TITLE:
        raise UsageError(
            f"Title: it has {len(title)} characters, and {LONGEST_TITLE} are the most. Shorten it."
        )
    return title


def _hours(hours: float) -> float:
    """Return hours, which must be quarters, as all hours are kept."""
    if not math.isfinite(hours) or not 0 < hours <= MOST_HOURS:
        raise UsageError(
            f"Hours {hours:g}: a resource takes more than 0 and at most {MOST_HOURS} hours. "
            "Leave them out where you don't know."
        )
    if hours * QUARTERS % 1:
        raise UsageError(
            f"Hours {hours:g}: it is finer than the quarter hours that are kept. "
            f"Give {nearest_quarters(hours)}."
        )
    return hours
