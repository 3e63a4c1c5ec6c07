"""What is known when a message arrives."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from coach.career import Career
from coach.career.checkins import hours_told, open_questions, skills_counted
from coach.career.planning import hours_spent
from coach.wishes import role_names
from tools.alternatives import asked_skills
from tools.domain import AssessmentQuestion, Evidence, PlanSettings, Question, Roadmap, Role
from tools.evidence import told_parts
from tools.understanding.facts.held import Held
from tools.vocabulary import Vocabulary

_WEEK = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """What the user has said that waits for something else.

    Attributes:
        role: The role that they think of, where no target is set and they did not decline it.
        aim: What they want to get into, where no known role is called so and this message says it.
        put: Whether it was offered before.
        hours: Their words that give hours for a plan, where there is no plan and these were not
            offered yet.
        spent: Words that told of time spent on skills since the last check-in, by skill.
        unread: Whether the last answer could not be read either.
        now: Whether it is this message that thinks of the role.
        again: Whether a target was asked for before.
    """

    role: str | None = None
    hours: str | None = None
    aim: str | None = None
    spent: Mapping[str, str] = field(default_factory=dict)
    unread: bool = False
    put: bool = False
    now: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """What the offline coach must know to understand a message and to answer it.

    Attributes:
        today: The day it is for the user.
        vocabulary: The skills that are known, the user's own included.
        roles: The titles of the roles that are known, also with their company, and those of the
            occupations that the message names.
        target: The target's title, or ``None``.
        known: Whether anything is known of the user's work or skills.
        plan: What the plan for the target keeps to, or ``None`` where there is no plan.
        made: That plan as it was made.
        question: The question that an unfinished check-in waits at, or ``None``.
        questions: Those of it that are open, this one first.
        counted: The skills whose hours it asks for, in their order.
        told: The hours that were told at it, by skill.
        checkin_due: The day that the next check-in is due on, or ``None`` before there is a plan.
        assessing: The question that an unfinished assessment waits at, or ``None``.
        number: The number of the message, which lets the wording vary.
        first: Whether the coach has not said anything before.
        before: What the user has said that waits for something else.
        deeds: What was told as evidence, by the number of its piece.
        facts: The facts on the user that are held.
        promises: What is promised and open.
        spent: Hours logged on a skill towards its next level, for the target's skills.
        rated: The skills whose level is held, or is asked for by the target.
        levels: The skills of which a level is held, each with it.
        said: The coach's words before the message.
    """

    today: dt.date
    vocabulary: Vocabulary
    roles: tuple[str, ...]
    target: str | None
    known: bool
    plan: PlanSettings | None
    made: Roadmap | None
    question: Question | None
    number: int
    first: bool
    assessing: AssessmentQuestion | None = None
    before: SaidBefore = field(default_factory=SaidBefore)
    deeds: tuple[tuple[int, str], ...] = ()
    facts: tuple[Held, ...] = ()
    promises: tuple[str, ...] = ()
    spent: Mapping[str, float] = field(default_factory=dict)
    rated: frozenset[str] = frozenset()
    levels: tuple[tuple[str, int], ...] = ()
    said: str = ""
    questions: tuple[Question, ...] = ()
    counted: tuple[str, ...] = ()
    told: tuple[tuple[str, float], ...] = ()
    checkin_due: dt.date | None = None

    @property
    def learned(self) -> tuple[str, ...]:
        """The skills that the plan has work on, in their order."""
        weeks = self.made.weeks if self.made else ()
        return tuple(dict.fromkeys(it.skill for week in weeks for it in week.items))

    @property
    def planned(self) -> bool:
        """Whether there is a plan for the target."""
        return self.plan is not None


def read_situation(career: Career, number: int, *, first: bool, text: str = "") -> Situation:
    """Return the situation as the career file holds it.

    Args:
        career: The open career file.
        number: The number of the message.
        first: Whether the coach has not said anything before.
        text: The message, of which the occupations and skills that it names are looked up in the
            published lists.
    """
    target, assessing = career.target(), career.assessment_open()
    roadmap = None if target is None else career.store.roadmap(target.title)
    return Situation(
        today=career.today(),
        vocabulary=career.vocabulary_for(text),
        roles=role_names(career, text),
        target=None if target is None else target.title,
        known=career.store.knows_the_user(),
        plan=None if roadmap is None else roadmap.settings,
        made=roadmap,
        question=career.checkin_open(),
        questions=open_questions(career),
        counted=skills_counted(career),
        told=hours_told(career),
        checkin_due=_checkin_due(career, None if roadmap is None else roadmap.start),
        number=number,
        first=first,
        assessing=None if assessing is None else assessing.question,
        deeds=tuple((it.id, _told(it)) for it in career.evidence() if it.id is not None),
        facts=tuple(
            Held(it.ref, it.kind, it.subject, it.value, it.unit)
            for it in career.store.items()
            if it.ref.startswith("F")
        ),
        promises=tuple(it.text for it in career.open_commitments()),
        spent={} if target is None else hours_spent(career, target),
        rated=_rated(career, target),
        levels=tuple((it.skill, it.level) for it in career.store.claims() if it.level is not None),
    )


def _told(piece: Evidence) -> str:
    return "\n".join(told_parts(piece))


def _rated(career: Career, target: Role | None) -> frozenset[str]:
    """Return the skills of which a level is held, or that the target asks for."""
    held = (it.skill for it in career.store.claims() if it.level is not None)
    return frozenset((*held, *(asked_skills(target) if target is not None else ())))


def _checkin_due(career: Career, begun: dt.date | None) -> dt.date | None:
    """Return the day a week after the last check-in, or after the plan was begun."""
    held = career.store.checkins()
    since = held[-1].day if held else begun
    return None if since is None else since + _WEEK
