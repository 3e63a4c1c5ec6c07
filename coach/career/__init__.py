"""One person's career: everything that a command or an agent's tool can do with it.

The work is done in the modules beside this one, each over the open ``CareerFile``.
"""

from pathlib import Path
from typing import Unpack

from coach.career import adoption, assessments, knowledge, markets, plan_wishes, planning
from coach.career.candidates import ProposingFile
from coach.career.carrying import CarryingFile
from coach.career.checking_in import CheckInFile
from coach.career.comparing import ComparingFile
from coach.career.learning import LearningFile
from coach.career.listed import ListedFile
from coach.career.remembering import RememberingFile
from coach.clock import Clock
from coach.views import (
    Assessed,
    AssessmentAnswers,
    AssessmentHint,
    AssessmentStep,
    EvidenceSaved,
    PlanDifference,
    PlanView,
    ProfileView,
    RoleView,
    Said,
    WhatIfView,
)
from memory import ClaimChange, Store
from tools.alternatives import asked_skills
from tools.building_on import building_on
from tools.completing import puts_right, told_more
from tools.domain import (
    Basis,
    Evidence,
    Explanation,
    Fact,
    GapReport,
    GapRow,
    Market,
    PointsDraft,
    Roadmap,
    Role,
    Skill,
    Timeline,
)
from tools.errors import CoachError
from tools.evidence import missing_parts, read_evidence
from tools.explanation import take_apart
from tools.gaps import score_gaps, with_hours_done
from tools.points import draft_points
from tools.transfer import bearing_on
from tools.wording import listed

__all__ = ["Career", "open_career"]

DATABASE = "coach.db"


def open_career(home: Path, clock: Clock, cause: str = "coach") -> "Career":
    """Open the career file in a home, making it where there is none.

    Args:
        home: The folder.
        clock: Tells the day and the time.
        cause: What changes are made for, in the journal: the command, with none of its words.

    Raises:
        CoachError: The home can't be used, or its database is of a newer version.
    """
    return Career(Store.open(home / DATABASE, clock.now, cause), clock)


class Career(
    ProposingFile,
    ListedFile,
    RememberingFile,
    CarryingFile,
    CheckInFile,
    LearningFile,
    ComparingFile,
):
    """What can be asked of a career file, and done with it."""

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def is_new(self) -> bool:
        """Whether nothing is known of the user yet."""
        return not (self.store.knows_the_user() or self.store.setting("target"))

    # Roles

    def roles(self) -> tuple[RoleView, ...]:
        """Return every role that is known, the user's own first."""
        own = {role.title for role in self.store.roles()}
        target = self.store.setting("target")
        return tuple(
            RoleView(
                title=role.title,
                company=role.company,
                source=role.source,
                seniority=role.seniority,
                requirements=len(role.requirements),
                imported=role.title in own,
                target=role.title == target,
            )
            for role in self.all_roles()
        )

    def set_target(self, typed: str) -> Role:
        """Make a role the one that the user aims for.

        Args:
            typed: A title as a person types it; `also_of_title` names those it could mean as well.

        Raises:
            CoachError: It means no role, or several.
        """
        role = self.role(typed)
        with self.store.transaction():
            self.keep_role(role)
            self.store.set_setting("target", role.title)
        return role

    def clear_target(self) -> Role | None:
        """Aim for no role any more, and return the one aimed for until now; its plan is kept."""
        before = self.target()
        self.store.set_setting("target", None)
        return before

    def adopt(self, phrase: str, typed_role: str | None = None) -> Skill:
        """Make an unrecognised phrase of a role a skill, and a requirement of that role."""
        return adoption.adopt(self, phrase, typed_role)

    # Gaps and plan

    def gaps(self, typed: str | None = None) -> GapReport:
        """Compare the user with a role; the target where none is named."""
        role = self.role(typed)
        report = score_gaps(
            role,
            self.store.claims(bearing_on(asked_skills(role))),
            self.vocabulary,
            as_of=self.today(),
            evidence=self.store.evidence(),
        )
        return with_hours_done(report, planning.hours_spent(self, role))

    def explanation(self, skill_typed: str, typed_role: str | None = None) -> Explanation:
        """Return one row of the comparison taken apart, figure by figure.

        Raises:
            CoachError: The skill is not known, or the role does not ask for it.
        """
        report, row = self.gaps(typed_role), self.gap_row(skill_typed, typed_role)
        return take_apart(report, row, self.role(typed_role), self.store.claims(), self.vocabulary)

    def gap_row(self, skill_typed: str, typed_role: str | None = None) -> GapRow:
        """Return one row of the comparison.

        Raises:
            CoachError: The skill is not known, or the role does not ask for it.
        """
        skill, report = self.skill(skill_typed), self.gaps(typed_role)
        row = next((it for it in report.skills if skill.name in (it.skill, *it.alternatives)), None)
        if row is None:
            above = building_on(skill.name, (it.skill for it in report.skills), self.vocabulary)
            told = f" itself, but {listed(above[:3])} can't go past 1/5 without it" if above else ""
            raise CoachError(
                f"{skill.name}: {report.role} does not ask for it{told}. "
                "`coach gaps` lists what it asks for."
            )
        return row

    def plan(self, typed: str | None = None, **wish: Unpack[plan_wishes.Wishes]) -> PlanView:
        """Plan the way to a role and keep the plan; what is not given stays as last planned."""
        with self.store.transaction():
            role = self.role(typed)
            self.keep_role(role)
            return planning.make_plan(self, role, plan_wishes.PlanWish(**wish))

    def what_if(self, typed: str | None = None, **wish: Unpack[plan_wishes.Wishes]) -> WhatIfView:
        """Plan the way to a role as it would be, and keep nothing."""
        return planning.what_if(self, self.role(typed), plan_wishes.PlanWish(**wish))

    def plan_difference(
        self, typed: str | None = None, version: int | None = None
    ) -> PlanDifference:
        """Return how the latest plan differs from an earlier version, or from the one before."""
        return planning.plan_difference(self, self.role(typed), version)

    def current_plan(self, typed: str | None = None) -> Roadmap | None:
        """Return the plan for a role as it stands today, or ``None`` where none was made."""
        return planning.present_plan(self, self.role(typed))

    def renewed_plan(self, typed: str | None = None) -> PlanView | None:
        """Keep the plan for a role as it stands today, if it is another than that kept last."""
        return planning.renewed_plan(self, self.role(typed))

    # Market

    def market(
        self, skill: str | None = None, *, since: str | None = None, with_quotes: bool = False
    ) -> Market:
        """Count what the imported postings ask for, of all skills or of one."""
        return markets.market(self, skill, since=since, with_quotes=with_quotes)

    def make_role(self, title: str) -> Role:
        """Make a role of what the imported postings ask for, and keep it."""
        return markets.keep_made_role(self, title)

    # Knowledge

    def profile(self) -> ProfileView:
        """Return what is known of the user."""
        return knowledge.profile(self)

    def timeline(self) -> Timeline:
        """Return what the positions that are known add up to, up to today."""
        return knowledge.timeline(self)

    def say(self, text: str, source: int, *, basis: Basis = "stated") -> Said:
        """Read the levels out of the user's own words and save them."""
        return knowledge.said(self, text, source, basis)

    def set_level(self, skill_typed: str, level: int, quote: str, source: int) -> ClaimChange:
        """Save the level that the user gave for a skill."""
        return knowledge.set_level(self, skill_typed, level, quote, source)

    def add_own_skill(self, name: str, level: int, quote: str, source: int) -> ClaimChange:
        """Keep a skill that no list knows as one of the user's own, and its level."""
        return knowledge.add_own_skill(self, name, level, quote, source)

    def save_fact(self, fact: Fact, source: int) -> bool:
        """Save a fact that the user gave; say whether it was new."""
        return knowledge.save_fact(self, fact, source)

    # Assessment

    def begin_assessment(self, skill_typed: str | None = None) -> AssessmentStep:
        """Begin or resume the assessment of a skill.

        Without one, the assessment worked on last goes on, or else that of the weightiest skill of
        the target whose level is unknown begins.
        """
        if skill_typed is not None:
            return assessments.begin_assessment(self, skill_typed)
        open_one = self.assessment_open()
        if open_one is not None:
            return open_one
        return assessments.begin_suggested(self, self.gaps())

    def answer_assessment(self, text: str, skill_typed: str | None = None) -> AssessmentStep:
        """Store the answer to the current question of an assessment and go on to the next."""
        return assessments.answer_assessment(self, text, skill_typed)

    def assessment_back(self) -> AssessmentStep:
        """Take the last answer of the assessment worked on last back."""
        return assessments.step_back(self)

    def assessment_open(self) -> AssessmentStep | None:
        """Return where the unfinished assessment worked on last stands, or ``None``."""
        return assessments.current_assessment(self)

    def run_assessment(self, skill_typed: str, answers: AssessmentAnswers) -> Assessed:
        """Hold a whole assessment at once."""
        return assessments.run_assessment(self, skill_typed, answers)

    def assessment_hint(self) -> AssessmentHint:
        """Return what of the target is worth assessing, and which assessments are open."""
        return assessments.hint(self, self.gaps())

    # Evidence and talking points

    def add_evidence(self, told: str | Evidence, source: int) -> EvidenceSaved:
        """Store something the user did, told freely or in parts."""
        read = read_evidence(told, self.vocabulary) if isinstance(told, str) else told
        dated = read.model_copy(
            update={"on": self.today(), "source": self.store.source_label(source)}
        )
        with self.store.transaction():
            saved = self.store.add_evidence(dated, source)
        return EvidenceSaved(evidence=saved, missing=missing_parts(saved))

    def complete_evidence(self, number: int, told: str | Evidence, source: int) -> EvidenceSaved:
        """Add what was told now to a piece of evidence, or put a figure of it right.

        Args:
            number: What the piece is called by: 1 for E1.
            told: A missing part, labelled or in free words, or what was read of it; or a figure
                that is wrong with the right one ("16 services, not 14").
            source: Where it was told.

        Raises:
            CoachError: There is no piece of that number, or no such figure in it.
        """
        known = self.evidence_piece(number)
        corrected = isinstance(told, str) and puts_right(known, told)
        now = told_more(known, told, self.vocabulary)
        with self.store.transaction():
            saved = self.store.amend_evidence(number, now, source)
        return EvidenceSaved(evidence=saved, missing=missing_parts(saved), corrected=corrected)

    def evidence_piece(self, number: int) -> Evidence:
        """Return a piece of evidence by its number.

        Raises:
            CoachError: There is none of that number; the message names those there are.
        """
        told = self.store.evidence()
        piece = next((it for it in told if it.id == number), None)
        if piece is None:
            names = listed([f"E{it.id}" for it in told])
            there = f"You have told {names}." if told else "None is told yet."
            raise CoachError(
                f"E{number}: there is no such piece of evidence. {there} "
                "`coach evidence list` shows all of it."
            )
        return piece

    def evidence(self) -> tuple[Evidence, ...]:
        """Return all evidence, in the order it was told."""
        return self.store.evidence()

    def points(self, typed: str | None = None) -> PointsDraft:
        """Draft talking points for a role from the evidence alone."""
        return draft_points(
            self.role(typed), self.store.evidence(), self.store.facts(), self.vocabulary
        )
