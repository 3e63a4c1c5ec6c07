"""What is known of a person, and how far they are from a level of a skill.

Neither depends on what else a role asks for, so each is worked out once for all roles.
"""

from collections.abc import Iterable
from typing import NamedTuple

from tools.domain import Evidence, SkillClaim, Status, Transfer
from tools.effort import hours_between, known_skill
from tools.gap_reasons import estimate_text, standing, transfer_text, where_shown
from tools.grounds import Ground, ground_of
from tools.pace import pace_text
from tools.readiness import claims_by_skill
from tools.settling import settling
from tools.shown_levels import Shown, shown_level
from tools.transfer import eased, transfers
from tools.vocabulary import Vocabulary
from tools.weights import levels_short


class SkillGap(NamedTuple):
    """A person beside a level of one skill.

    Attributes:
        claim: What is known of the skill, or ``None`` where it is not mentioned.
        current: The level known, or ``None`` where it is unassessed.
        status: How the two levels compare.
        short: How many levels are missing; all of them, at worst, where the level is unknown.
        hours: The hours to the level; 0 where met, ``None`` where unassessed.
        saved: What related skills save of the hours.
        shown: What evidence shows of the skill.
        ground: What the level counts, and what that rests on.
        standing: What is known beside what is asked for, as a sentence.
        estimate: The hours and where they come from, in words.
        transfer: What related skills save, as a sentence, empty where none does.
        pace: What the person's pace does to the hours, as a sentence, empty where nothing.
        evidence: Up to which level evidence shows the skill, as a sentence, empty where none does.
        settle: What evidence would settle the level, as a sentence, empty where it is settled.
    """

    claim: SkillClaim | None
    current: int | None
    status: Status
    short: int
    hours: float | None
    saved: tuple[Transfer, ...]
    shown: Shown
    ground: Ground
    standing: str
    estimate: str
    transfer: str
    pace: str
    evidence: str
    settle: str


class Person:
    """What is known of one person.

    Args:
        claims: The claims, in any order; of several for a skill the last with a level counts.
        vocabulary: Holds the hours of each skill, others get the estimate for unknown skills; and
            the person's pace.
        evidence: What the user told of their work.

    Attributes:
        levels: The level 0 to 5 by skill; absent or ``None`` is unassessed.
        pace: How fast they learn; ``None`` is as estimated.
    """

    def __init__(
        self,
        claims: Iterable[SkillClaim],
        vocabulary: Vocabulary,
        evidence: Iterable[Evidence] = (),
    ) -> None:
        self._held = claims_by_skill(claims)
        self.levels = {skill: claim.level for skill, claim in self._held.items()}
        self.pace = vocabulary.pace
        self._vocabulary = vocabulary
        self._evidence = tuple(evidence)
        self._gaps: dict[tuple[str, int], SkillGap] = {}

    def gap(self, name: str, required: int) -> SkillGap:
        """Return how far the person is from a level of a skill.

        Args:
            name: The canonical name of the skill.
            required: The level asked for, 1 to 5.

        Raises:
            CoachError: The estimate for the skill is beyond 100,000 hours.
        """
        key = name, required
        if key not in self._gaps:
            self._gaps[key] = self._gap(name, required)
        return self._gaps[key]

    def _gap(self, name: str, required: int) -> SkillGap:
        claim = self._held.get(name)
        current = claim.level if claim else None
        plain = known_skill(name, self._vocabulary)
        skill = eased(plain, self.levels, self.pace)
        hours = None if current is None else hours_between(skill, current, required)
        helped = current is not None and skill is not plain
        saved = transfers(plain, self.levels, current or 0, required, self.pace) if helped else ()
        shown = shown_level(name, self._evidence)
        return SkillGap(
            claim=claim,
            current=current,
            status=_status(required, current),
            short=levels_short(required, current),
            hours=hours,
            saved=saved,
            shown=shown,
            ground=ground_of(required, claim, shown.level),
            standing=standing(required, claim),
            estimate=estimate_text(plain, hours),
            transfer=transfer_text(saved),
            pace=f"Hours {pace_text(self.pace)}." if hours and pace_text(self.pace) else "",
            evidence=where_shown(shown),
            settle=settling(required, current, skill, shown),
        )


def _status(required: int, current: int | None) -> Status:
    if current is None:
        return "unassessed"
    if current >= required:
        return "met"
    return "gap" if current else "missing"
