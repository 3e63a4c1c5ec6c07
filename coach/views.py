"""What the career file answers with: one shape for the command line, the agent and JSON."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, Strict

from coach.extraction_views import ModelReport
from coach.memory_views import Candidate
from coach.posting_view import PostingView
from memory import ClaimChange, HeldClaim
from tools.assessment import Suggestion
from tools.domain import (
    Assessment,
    AssessmentQuestion,
    CheckIn,
    Commitment,
    Content,
    Evidence,
    Fact,
    PlanChange,
    Question,
    Roadmap,
    Role,
    Seniority,
    SkillClaim,
    Text,
    Timeline,
    Value,
)
from tools.intake import DocumentKind

RoleOutcome = Literal["new", "updated", "unchanged"]
"""What became of a role that was imported."""


class ImportReport(Value):
    """What was understood of a document, and what was not.

    Attributes:
        source: The document's name.
        kind: What it was read as.
        format: What the file is, with its article ("a PDF of 2 pages"); empty for plain text.
        role: The title by which the role it describes is kept, for a role or posting.
        outcome: What became of that role: new, updated by a changed file, or unchanged since the
            same text was read before.
        requirements: How many requirements that role has.
        contents: What else its text holds, counted and named: responsibilities, KPIs …; of a
            positioning document its pitches, stories ….
        also: The titles by which the other postings of the document are kept, where it holds
            several.
        posting: What that role says beside its requirements.
        levels: Skills saved with a level.
        mentions: Skills saved as mentioned, with no level.
        kept: What was not written over or not read, took another's place, has a namesake or was
            read otherwise than it is written, as sentences.
        facts: How many other facts were saved.
        fact_kinds: Those facts by their kind, counted and named.
        achievements: What tells of a deed with a figure and could be kept as evidence.
        unrecognised: Phrases that look like skills and match none that is known.
        change: The number of the change that keeping it made, or ``None`` where nothing changed.
        extraction: What became of a model's reading of it, or ``None`` where none was asked for.
    """

    source: Text
    kind: DocumentKind
    format: str = ""
    role: Text | None = None
    outcome: RoleOutcome | None = None
    requirements: int = 0
    contents: tuple[Content, ...] = ()
    also: tuple[Text, ...] = ()
    posting: PostingView | None = None
    levels: tuple[SkillClaim, ...] = ()
    mentions: tuple[Text, ...] = ()
    kept: tuple[Text, ...] = ()
    facts: int = 0
    fact_kinds: tuple[Content, ...] = ()
    achievements: tuple[Candidate, ...] = ()
    unrecognised: tuple[Text, ...] = ()
    change: int | None = None
    extraction: ModelReport | None = None


class DocumentView(Value):
    """A document that was looked at or kept.

    Attributes:
        report: What was understood of it, and what was not.
        kept: Whether it was kept.
        role: The role that it describes, or ``None``.
        target: Whether that role is the target.
    """

    report: ImportReport
    kept: bool
    role: Role | None = None
    target: bool = False


class ProfileSkill(Value):
    """One skill of the profile: its level, or only that it was mentioned, and where from."""

    skill: Text
    level: int | None
    mentioned: bool
    source: Text
    quote: Text = ""


class ProfileView(Value):
    """What is known of the user."""

    name: Text | None
    headline: Text | None
    target: Text | None
    skills: tuple[ProfileSkill, ...]
    facts: tuple[Fact, ...]
    timeline: Timeline


class RoleView(Value):
    """A role in the list of roles; ``imported`` ones are the user's, the rest the catalogue's."""

    title: Text
    company: Text | None
    source: Text
    seniority: Seniority | None
    requirements: int
    imported: bool
    target: bool


class TargetView(Value):
    """The target as it was set, and a sentence on the other roles of that title, or ``""``."""

    role: Role
    also: Text = ""


class PlanView(Value):
    """A plan, its version, and how it differs from the one before.

    Attributes:
        roadmap: The plan.
        reasons: What it keeps to that the one before did not, as sentences.
        changes: What changed, skill by skill.
        pace_change: The one of these reasons that is the user's pace, or empty.
        version: Its number, from 1 for each role.
        note: What else is to be said of it.
        unchanged: Whether it is the plan there was, so that nothing was written.
    """

    roadmap: Roadmap
    reasons: tuple[Text, ...] = ()
    changes: tuple[PlanChange, ...] = ()
    pace_change: Text = ""
    version: int
    note: Text = ""
    unchanged: bool = False


class WhatIfView(Value):
    """A plan that is not kept, beside the present one.

    Attributes:
        present: The present plan, or ``None`` where there is none.
        roadmap: What the plan would be.
        reasons: What it keeps to that the present one does not, as sentences.
        changes: What would change, skill by skill.
    """

    present: Roadmap | None
    roadmap: Roadmap
    reasons: tuple[Text, ...] = ()
    changes: tuple[PlanChange, ...] = ()


class PlanDifference(Value):
    """How the latest plan for a role differs from an earlier version, made on some day."""

    role: Text
    version: int
    made: dt.date
    latest_version: int
    latest_made: dt.date
    reasons: tuple[Text, ...] = ()
    changes: tuple[PlanChange, ...] = ()


class Said(Value):
    """What was saved of something the user said, and what was read otherwise than it was put."""

    changes: tuple[ClaimChange, ...] = ()
    remarks: tuple[Text, ...] = ()


class Recollection(Value):
    """What is remembered, each with its source and date; all versions where a subject is named."""

    subject: Text | None = None
    claims: tuple[HeldClaim, ...] = ()
    facts: tuple[Fact, ...] = ()


class CheckInAnswers(Value):
    """The answers to a check-in, as ``coach checkin --answers FILE`` takes them.

    Attributes:
        commitments: What became of last week's commitments, by id or by their text.
        hours: Hours spent, by skill.
        wins: What went well.
        blockers: What stood in the way.
        levels: Levels that changed, by skill.
        next: What is promised for the next week.
    """

    commitments: dict[str, str] = Field(default_factory=dict)
    hours: dict[str, Annotated[float, Strict()]] = Field(default_factory=dict)
    wins: Text = ""
    blockers: Text = ""
    levels: dict[str, Annotated[int, Strict()]] = Field(default_factory=dict)
    next: tuple[Text, ...] = ()


class CheckInReport(Value):
    """A finished check-in, and the plan before and after it.

    Attributes:
        checkin: What was told.
        before: The plan before, or ``None`` where there was none.
        after: The plan computed anew.
        changes: How the two differ, skill by skill.
        pace_change: What another pace of the user's does to the plan, as sentences, or empty.
        note: What else is to be said of it.
    """

    checkin: CheckIn
    before: Roadmap | None = None
    after: Roadmap | None = None
    changes: tuple[PlanChange, ...] = ()
    pace_change: Text = ""
    note: Text = ""


class CheckInStep(Value):
    """Where a check-in stands.

    Attributes:
        question: The next question, or ``None`` when it is finished.
        number: The question's number, from 1.
        of: How many questions there are.
        day: The day it is of: that on which it was begun.
        promised: Last week's commitments.
        resumed: Whether answers of an earlier sitting are there already.
        report: What it came to, when it is finished.
    """

    question: Question | None
    number: int
    of: int
    day: dt.date
    promised: tuple[Commitment, ...] = ()
    resumed: bool = False
    report: CheckInReport | None = None


class AssessmentAnswers(Value):
    """The answers to an assessment, as ``coach assess SKILL --answers FILE`` takes them.

    Each is the number of an answer, from 1, the weakest, or words that only one of them holds.

    Attributes:
        done: What was done.
        alone: How far one gets alone.
        real: Whether others relied on it.
        hard: Which hard cases were solved; needed from level 3 on.
        others: What is done for others; needed from level 4 on.
    """

    done: Annotated[int, Strict()] | str | None = None
    alone: Annotated[int, Strict()] | str | None = None
    real: Annotated[int, Strict()] | str | None = None
    hard: Annotated[int, Strict()] | str | None = None
    others: Annotated[int, Strict()] | str | None = None


class Assessed(Value):
    """A finished assessment, and what became of the level that was held.

    Attributes:
        assessment: What it came to.
        change: What was held before, and what is held now.
    """

    assessment: Assessment
    change: ClaimChange


class AssessmentStep(Value):
    """Where an assessment stands.

    Attributes:
        skill: The skill.
        question: The next question, or ``None`` when it is finished.
        number: The question's number, from 1.
        at_most: How many there can be.
        resumed: Whether answers of an earlier sitting are there already.
        suggested: Why the skill was chosen, where the user named none.
        assessed: What it came to, when it is finished.
    """

    skill: Text
    question: AssessmentQuestion | None
    number: int
    at_most: int
    resumed: bool = False
    suggested: Suggestion | None = None
    assessed: Assessed | None = None


class AssessmentHint(Value):
    """What is worth assessing.

    Attributes:
        suggestion: The weightiest unassessed skill of the target, or ``None`` where all are known.
        role: The target's title.
        unfinished: The skills whose assessments are open, the one worked on last first.
    """

    suggestion: Suggestion | None
    role: Text
    unfinished: tuple[Text, ...] = ()


class EvidenceSaved(Value):
    """A piece of evidence as stored, and the parts that are still missing for a story.

    Attributes:
        evidence: The piece.
        missing: What to ask for.
        corrected: Whether a figure or words of it were put right, rather than a part added.
    """

    evidence: Evidence
    missing: tuple[Text, ...] = ()
    corrected: bool = False
