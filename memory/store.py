"""The one door to what is remembered."""

import datetime as dt
from collections.abc import Iterable, Sequence

from memory import (
    assessments,
    checkins,
    claims,
    commitments,
    conversation,
    evidence,
    facts,
    hours,
    resources,
    roadmaps,
    roles,
    settings,
    skills,
    sources,
)
from memory.journaled_file import JournaledFile
from memory.records import (
    AssessmentState,
    CheckInState,
    ClaimChange,
    HeldClaim,
    MessageStatus,
    RoadmapVersion,
    RoleDocument,
    RoleKind,
    SourceKind,
    Speaker,
    StoredMessage,
)
from memory.store_references import StoreReferences
from memory.store_search import StoreSearch
from memory.store_usage import StoreUsage
from tools.domain import (
    Assessment,
    CheckIn,
    Commitment,
    Evidence,
    Fact,
    FactKind,
    HeldLevel,
    Outcome,
    Question,
    Resource,
    Roadmap,
    Role,
    Skill,
    SkillClaim,
)


class Store(JournaledFile, StoreSearch, StoreReferences, StoreUsage):
    """One SQLite file with everything that is known of the user, and how it is known.

    A store belongs to the thread that opened it. Each writing method is a transaction of its own
    unless it runs inside `transaction`. Any method raises `StoreError` when the file is locked,
    damaged, full or read-only, and then has changed nothing.
    """

    # What things were learned from

    def add_source(self, kind: SourceKind, label: str, text: str) -> int:
        """Keep what was said or read, word for word, and return its number."""
        return self._write(sources.add_source, kind, label, text, now=self._now())

    def source_label(self, source_id: int) -> str:
        """Return what a source is called; `StoreError` where there is none."""
        return self._read(sources.source_label, source_id)

    # Skills

    def save_claim(
        self, claim: SkillClaim, source_id: int, *, assessment: int | None = None
    ) -> ClaimChange:
        """Hold a claim, unless what is held already says the same or is known better."""
        return self._write(
            claims.save_claim, claim, source_id, assessment=assessment, now=self._now()
        )

    def claims(self, skills: Iterable[str] | None = None) -> tuple[SkillClaim, ...]:
        """Return the claims that hold, by skill; on some skills, or all."""
        return self._read(claims.current_claims, skills)

    def strongest_claims(self, limit: int) -> tuple[SkillClaim, ...]:
        """Return at most ``limit`` claims that hold, the highest level first, mentions last."""
        return self._read(claims.strongest_claims, limit)

    def count_claims(self) -> int:
        """Return how many claims hold."""
        return self._read(claims.count_claims)

    def claim_history(self, skill: str) -> tuple[HeldClaim, ...]:
        """Return every claim on a skill, the oldest first."""
        return self._read(claims.claim_history, skill)

    def save_skill(self, skill: Skill) -> None:
        """Keep a skill that the vocabulary does not know; one of the same name gives way to it."""
        self._write(skills.save_skill, skill, now=self._now())

    def custom_skills(self) -> tuple[Skill, ...]:
        """Return the skills that the vocabulary does not know, by name."""
        return self._read(skills.custom_skills)

    # Facts

    def save_fact(self, fact: Fact, source_id: int) -> bool:
        """Hold a fact and say whether it is new; name, headline and summary supersede."""
        return self._write(facts.save_fact, fact, source_id, now=self._now())

    def facts(self, kind: FactKind | None = None) -> tuple[Fact, ...]:
        """Return the facts that hold, of one kind or of all, in the order in which they came."""
        return self._read(facts.current_facts, kind)

    def latest_fact(self, kind: FactKind) -> Fact | None:
        """Return the fact of a kind that holds and came last, or ``None``."""
        return self._read(facts.latest_fact, kind)

    def latest_facts(self, limit: int) -> tuple[Fact, ...]:
        """Return at most ``limit`` of the latest facts that hold, the latest first."""
        return self._read(facts.latest_facts, limit)

    def knows_the_user(self) -> bool:
        """Say whether any claim or fact holds."""
        return self._read(facts.knows_the_user)

    # Roles, choices and plans

    def save_role(self, role: Role, source_id: int, document: RoleDocument | None = None) -> None:
        """Keep a role, and what knows its document again; one of the same title gives way."""
        self._write(roles.save_role, role, source_id, document, now=self._now())

    def role_of_text(self, text: str, kind: RoleKind | None = None) -> Role | None:
        """Return the role, of one kind or any, that was read from a text, or ``None``."""
        return self._read(roles.role_of_text, text, kind)

    def roles_of_place(self, place: str) -> tuple[Role, ...]:
        """Return the roles that were read from the document at a path, the oldest first."""
        return self._read(roles.roles_of_place, place)

    def roles(self, kind: RoleKind | None = None) -> tuple[Role, ...]:
        """Return the roles that hold, by title; of one kind, or all."""
        return self._read(roles.current_roles, kind)

    def set_setting(self, key: str, value: str | None) -> None:
        """Set a choice ("target", "hours_per_week"), or take it back with ``None``."""
        self._write(settings.set_setting, key, value, now=self._now())

    def setting(self, key: str) -> str | None:
        """Return a choice, or ``None`` where none was made."""
        return self._read(settings.setting, key)

    def save_roadmap(self, roadmap: Roadmap) -> int:
        """Keep a plan and return its version; the latest one once more stays the version it is."""
        return self._write(roadmaps.save_roadmap, roadmap, now=self._now())

    def roadmap(self, role: str) -> Roadmap | None:
        """Return the latest plan for a role by its title, or ``None``."""
        return self._read(roadmaps.latest_roadmap, role)

    def roadmap_versions(self, role: str) -> tuple[RoadmapVersion, ...]:
        """Return every version of the plan for a role, the first one first."""
        return self._read(roadmaps.roadmap_versions, role)

    # Check-ins

    def open_checkin(self, day: dt.date) -> int:
        """Return the unfinished check-in, whatever its day, or else open one on ``day``."""
        return self._write(checkins.open_checkin, day, now=self._now())

    def unfinished_checkin(self) -> int | None:
        """Return the number of the check-in that was begun and not finished, or ``None``."""
        return self._read(checkins.unfinished_checkin)

    def checkin_state(self, checkin_id: int) -> CheckInState:
        """Return how far a check-in has come; `StoreError` where there is none."""
        return self._read(checkins.checkin_state, checkin_id)

    def save_questions(self, checkin_id: int, questions: Sequence[Question]) -> None:
        """Keep what a check-in asks, so that a resumed one asks the same."""
        self._write(checkins.save_questions, checkin_id, questions)

    def save_answer(self, checkin_id: int, key: str, text: str) -> None:
        """Keep the answer to one question; a second one to it takes the first one's place."""
        self._write(checkins.save_answer, checkin_id, key, text, now=self._now())

    def drop_answer(self, checkin_id: int, key: str) -> None:
        """Take the answer to one question back, so that it is asked again."""
        self._write(checkins.drop_answer, checkin_id, key)

    def save_hours(self, checkin_id: int, skill: str, spent: float) -> None:
        """Keep the hours that a check-in tells for a skill, before it changes the level."""
        self._write(hours.save_hours, checkin_id, skill, spent, now=self._now())

    def told_hours(self, skill: str) -> tuple[tuple[int | None, float], ...]:
        """Return the levels held so far with the hours told while each was, the oldest first."""
        return self._read(hours.told_hours, skill)

    def skills_worked_on(self) -> tuple[str, ...]:
        """Return the skills that check-ins told any hours for, by name."""
        return self._read(hours.skills_worked_on)

    def held_levels(self, skills: Iterable[str]) -> tuple[HeldLevel, ...]:
        """Return every level of some skills as recorded, with the hours told while it was held."""
        return self._read(hours.held_levels, skills)

    def finish_checkin(self, checkin_id: int, checkin: CheckIn) -> None:
        """Close a check-in with what it came to; hours, levels and promises are saved apart."""
        self._write(checkins.finish_checkin, checkin_id, checkin, now=self._now())

    def checkins(self) -> tuple[CheckIn, ...]:
        """Return the finished check-ins, the oldest first."""
        return self._read(checkins.finished_checkins)

    def add_commitments(self, week: dt.date, texts: Iterable[str]) -> None:
        """Keep the promises for a week; one that is open already is not made twice."""
        self._write(commitments.add_commitments, week, texts, now=self._now())

    def commitments(self, outcome: Outcome | None = "open") -> tuple[Commitment, ...]:
        """Return the commitments of one outcome, or all with ``None``, the oldest first."""
        return self._read(commitments.commitments, outcome)

    def settle_commitment(self, commitment_id: int, outcome: Outcome) -> None:
        """Say what became of a commitment; `StoreError` where there is none."""
        self._write(commitments.settle_commitment, commitment_id, outcome, now=self._now())

    # Assessments

    def open_assessment(self, skill: str) -> AssessmentState:
        """Return the unfinished assessment of a skill, or else a new one; it is the last now."""
        return self._write(assessments.open_assessment, skill, now=self._now())

    def unfinished_assessments(self) -> tuple[AssessmentState, ...]:
        """Return the assessments that are not finished, the one worked on last first."""
        return self._read(assessments.unfinished_assessments)

    def save_choices(self, number: int, choices: dict[str, int]) -> None:
        """Keep the answers of an assessment so far, in the place of those before."""
        self._write(assessments.save_choices, number, choices)

    def finish_assessment(self, number: int, assessment: Assessment) -> None:
        """Close an assessment with what it came to; the claim is saved apart."""
        self._write(assessments.finish_assessment, number, assessment, now=self._now())

    def assessments(self, skill: str) -> tuple[Assessment, ...]:
        """Return the finished assessments of a skill, the oldest first."""
        return self._read(assessments.finished_assessments, skill)

    # Evidence

    def add_evidence(self, evidence_told: Evidence, source_id: int) -> Evidence:
        """Keep a piece of evidence and return it with its number; told again, it keeps that."""
        return self._write(evidence.add_evidence, evidence_told, source_id, now=self._now())

    def amend_evidence(self, number: int, evidence_told: Evidence, source_id: int) -> Evidence:
        """Put a newer version in the place of a piece; `StoreError` where there is none."""
        return self._write(
            evidence.amend_evidence, number, evidence_told, source_id, now=self._now()
        )

    def evidence(self) -> tuple[Evidence, ...]:
        """Return all evidence as it holds now, in the order in which it was told."""
        return self._read(evidence.all_evidence)

    def evidence_history(self, number: int) -> tuple[Evidence, ...]:
        """Return every version of a piece of evidence, the oldest first."""
        return self._read(evidence.evidence_history, number)

    # Resources

    def add_resource(self, resource: Resource, source_id: int) -> Resource:
        """Keep a resource and return it with its number; the same one again keeps that."""
        return self._write(resources.add_resource, resource, source_id, now=self._now())

    def remove_resource(self, number: int) -> Resource:
        """Take a resource off the list and return it; `StoreError` where there is none."""
        return self._write(resources.remove_resource, number, now=self._now())

    def resources(self) -> tuple[Resource, ...]:
        """Return the resources that the user added, in the order in which they came."""
        return self._read(resources.own_resources)

    # The conversation

    def start_session(self, model: str) -> int:
        """Open a session with a model and return its number."""
        return self._write(conversation.start_session, model, now=self._now())

    def add_message(
        self,
        session_id: int,
        role: Speaker,
        text: str,
        *,
        status: MessageStatus = "complete",
        payload: str | None = None,
    ) -> int:
        """Keep a message, with the model's own messages as JSON, and return its number."""
        return self._write(
            conversation.add_message,
            session_id,
            role,
            text,
            status=status,
            payload=payload,
            now=self._now(),
        )

    def set_message(
        self, message_id: int, text: str, status: MessageStatus, payload: str | None = None
    ) -> None:
        """Write down how a message reads by now; `StoreError` where there is none."""
        self._write(conversation.set_message, message_id, text, status, payload)

    def messages(self, limit: int) -> tuple[StoredMessage, ...]:
        """Return at most ``limit`` of the latest messages, the oldest of them first."""
        return self._read(conversation.latest_messages, limit)
