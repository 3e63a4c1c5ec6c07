"""What was told of a week: the answers to the questions of a check-in, and what answers none."""

from typing import Final, NamedTuple

NONE: Final = frozenset({"nothing", "none", "no"})
"""A remark in one word, which says that there was nothing of it."""


class Remark(NamedTuple):
    """Words that answer a question of the check-in.

    Attributes:
        key: The key of the question that they are of.
        words: The words.
        sure: Whether they name the question, and are not of it by what they tell alone.
    """

    key: str
    words: str
    sure: bool = True


class WeekTold(NamedTuple):
    """What a message tells of the week.

    Attributes:
        hours: The words that give the hours, by skill.
        only: The word that says that there were no others.
        remarks: What went well, stood in the way, became of a promise, is promised.
        left: The parts that tell none of that.
        amount: The words of the one amount that is told of no skill, where there are no others.
    """

    hours: dict[str, str]
    only: str
    remarks: tuple[Remark, ...]
    left: tuple[str, ...]
    amount: str = ""

    def answers(self) -> tuple[Remark, ...]:
        """Return all of it as answers, each with the key of its question."""
        hours = (Remark(f"hours:{skill}", words) for skill, words in self.hours.items())
        only = (Remark("hours", self.only),) if self.only else ()
        return (*hours, *only, *self.remarks)
