"""A person's own pace: the hours they told for finished level steps, beside the estimates.

The ratio is (hours told + K) / (hours estimated + K), in hundredths and between 0.5 and 2, where K
is as many hours as if a step had gone as estimated before anything was known. So little evidence
changes little, and nothing at all is changed before a step is finished.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import groupby
from operator import attrgetter
from typing import Final, NamedTuple

from tools.domain import HeldLevel, Pace
from tools.effort import hours_between
from tools.transfer import eased_skill
from tools.vocabulary import Vocabulary
from tools.wording import counted, figure

PRIOR_HOURS: Final = 20
"""The K of the ratio: about one step on the way to working alone. In the middle of all kinds of
skill the step from 1 to 2 is estimated at 14 hours and that from 2 to 3 at 36. So it takes some 20
hours of finished steps until what was told counts as much as the estimates do."""

PRIOR_REASON: Final = f"the {PRIOR_HOURS} h on both sides keep few hours from changing much"

SLOWEST: Final = Fraction(2)
"""The most that hours are multiplied by: beyond it, a level was rather misjudged than slow."""

FASTEST: Final = Fraction(1, 2)
"""The least that hours are multiplied by: below it, a level was rather known before."""

_HUNDREDTHS = 2


class FinishedStep(NamedTuple):
    """A way from a level to a higher one that was finished while hours were told.

    Attributes:
        skill: What was learned.
        from_level: The level that was held while the hours were told.
        to_level: The level that was told at a check-in then.
        estimated: The hours of it by the estimates, less what related skills saved at that time.
        spent: The hours told.
    """

    skill: str
    from_level: int
    to_level: int
    estimated: float
    spent: float


def finished_steps(held: Iterable[HeldLevel], vocabulary: Vocabulary) -> tuple[FinishedStep, ...]:
    """Return the level steps of a person that tell of their pace, in the order finished.

    A rise counts where it was told at a check-in and hours were told while the lower level was
    held. One that was imported, assessed or said otherwise may as well correct the level before,
    a level that was unknown is no beginning, and a level that was lowered later was not reached.

    Args:
        held: Every level that was recorded, of all skills, in the order recorded.
        vocabulary: Holds the estimates; its own pace plays no part.
    """
    history = _History(vocabulary.at_pace(None))
    for _, together in groupby(held, key=attrgetter("source")):
        history.go_on(tuple(together))
    return tuple(history.finished)


class _History:
    """The levels of a person as they were recorded, and the steps that were finished so far."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.finished: list[FinishedStep] = []
        self._vocabulary = vocabulary
        self._levels: dict[str, int | None] = {}
        self._spent: dict[str, float] = {}

    def go_on(self, together: Sequence[HeldLevel]) -> None:
        """Take in the levels that were told at once, none of which helped with another yet."""
        before = dict(self._levels)
        for it in together:
            low, spent = self._levels.get(it.skill), self._spent.get(it.skill, 0.0)
            if low is not None and it.level is not None:
                self._correct(it.skill, it.level)
                if it.level > low and it.at_checkin and spent:
                    skill = eased_skill(it.skill, self._vocabulary, before)
                    estimated = hours_between(skill, low, it.level)
                    self.finished.append(FinishedStep(it.skill, low, it.level, estimated, spent))
            self._levels[it.skill] = it.level
            self._spent[it.skill] = it.hours + (spent if it.level == low else 0.0)

    def _correct(self, skill: str, level: int) -> None:
        """Leave out the steps of a skill that ended above a level told later."""
        self.finished = [it for it in self.finished if it.skill != skill or it.to_level <= level]


def pace_of(finished: Iterable[FinishedStep]) -> Pace | None:
    """Return the pace that finished steps come to, or ``None`` where there are none."""
    steps = tuple(finished)
    if not steps:
        return None
    spent = sum(it.spent for it in steps)
    estimated = sum(it.estimated for it in steps)
    ratio = (Fraction(spent) + PRIOR_HOURS) / (Fraction(estimated) + PRIOR_HOURS)
    return Pace(
        ratio=float(round(min(max(ratio, FASTEST), SLOWEST), _HUNDREDTHS)),
        spent=spent,
        estimated=estimated,
        steps=sum(it.to_level - it.from_level for it in steps),
    )


def pace_text(pace: Pace | None) -> str:
    """Return what a pace does to hours and what it comes from; nothing where it changes none."""
    if pace is None or pace.ratio == 1:
        return ""
    return f"× {figure(pace.ratio)} by your pace: {told_beside_estimated(pace)}"


def told_beside_estimated(pace: Pace) -> str:
    """Return the sums of a pace in words: ``30 h told for 1 level step estimated at 20 h``."""
    steps = counted(pace.steps, "level step")
    return f"{figure(pace.spent)} h told for {steps} estimated at {figure(pace.estimated)} h"


def pace_formula(pace: Pace) -> str:
    """Return how a ratio comes about, with the numbers filled in."""
    told, estimated = figure(pace.spent), figure(pace.estimated)
    quotient = f"({told} + {PRIOR_HOURS}) / ({estimated} + {PRIOR_HOURS})"
    bound = {float(SLOWEST): "at most", float(FASTEST): "at least"}.get(pace.ratio)
    return f"{quotient}, {bound} {figure(pace.ratio)}" if bound else quotient
