"""Every kind of write through the public store, the same in each run with the same seed.

Each step is one write: a method of the store, or several in one transaction.
"""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from random import Random

from memory import RoleDocument, Store, StoreError, Usage
from tools.domain import (
    Assessment,
    CheckIn,
    Evidence,
    Fact,
    FactKind,
    Metric,
    Outcome,
    Phase,
    PlanItem,
    PlanWeek,
    Question,
    Resource,
    Roadmap,
    Role,
    Skill,
    SkillClaim,
)

BEGINNING = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)
SKILLS = ("Kubernetes", "Rust", "SQL", "Français", "Tide tables")
ROLES = ("Harbour data engineer", "Tide clerk")
SENTENCE = "the harbour timetable went into a database and I wrote down what came"
WORDS = tuple(SENTENCE.split())
FACTS: tuple[FactKind, ...] = ("name", "headline", "goal", "constraint", "preference")
OUTCOMES: tuple[Outcome, ...] = ("kept", "partly", "not kept")


class Writing:
    """Writes step after step into one store.

    Args:
        path: The file.
        seed: What the steps are drawn from.
        kinds: The kinds of write to draw from.
    """

    def __init__(self, path: Path, seed: int, kinds: tuple[str, ...] = ()) -> None:
        self._seed = seed
        self._kinds = kinds or tuple(KINDS)
        self._number = 0
        self.store = Store.open(path, self._now)

    def kind(self, number: int) -> str:
        """Return the kind of a step."""
        return self._random(number).choice(self._kinds)

    def step(self, number: int) -> None:
        """Make the write of a step."""
        self._number = number
        random = self._random(number)
        KINDS[random.choice(self._kinds)](self.store, random)

    def _random(self, number: int) -> Random:
        return Random(f"{self._seed}:{number}")  # noqa: S311 - the same steps in each run

    def _now(self) -> dt.datetime:
        return BEGINNING + dt.timedelta(minutes=self._number)


def _said(random: Random, words: int = 12) -> str:
    return " ".join(random.choices(WORDS, k=random.randint(2, words)))


def _session(store: Store) -> int:
    latest = store.messages(1)
    return latest[-1].session_id if latest else store.start_session("offline")


def message(store: Store, random: Random) -> None:
    """Keep what the user says; now and then it fills several pages."""
    with store.transaction():
        store.add_message(_session(store), "user", _said(random, random.choice((12, 12, 2_000))))


def reply(store: Store, random: Random) -> None:
    """Begin a reply, or go on with one."""
    with store.transaction():
        latest = store.messages(1)
        if latest and latest[-1].role == "coach" and latest[-1].status == "cut":
            store.set_message(latest[-1].id, _said(random, 90), "complete", '[{"kind": "text"}]')
        else:
            store.add_message(_session(store), "coach", _said(random, 30), status="cut")


def session(store: Store, random: Random) -> None:
    """Open a session."""
    store.start_session(random.choice(("offline", "other")))


def claim(store: Store, random: Random) -> None:
    """Say a level, or correct it."""
    with store.transaction():
        skill, level = random.choice(SKILLS), random.randint(0, 5)
        quote = f"{skill} {level}/5"
        source = store.add_source("message", "message", quote)
        store.save_claim(SkillClaim(skill=skill, level=level, quote=quote), source)


def fact(store: Store, random: Random) -> None:
    """Tell something else of oneself."""
    with store.transaction():
        value = _said(random)
        told = Fact(kind=random.choice(FACTS), value=value, quote=value)
        store.save_fact(told, store.add_source(random.choice(("message", "file")), "", value))


def proposal(store: Store, random: Random) -> None:
    """Import a level that another one stands against, or decide which of two holds."""
    with store.transaction():
        waiting = store.proposals()
        if not waiting or random.random() < 0.5:
            name, level = random.choice(SKILLS), random.randint(0, 5)
            quote = f"{name}: {level} of 5"
            read = SkillClaim(skill=name, level=level, basis="imported", quote=quote)
            store.save_claim(read, store.add_source("file", "cv.md", quote))
        elif random.random() < 0.5:
            store.keep_proposal(waiting[0].number)
        else:
            store.drop_proposal(waiting[0].number)


def retraction(store: Store, random: Random) -> None:
    """Let a fact hold no longer."""
    facts = [it for it in store.items() if it.ref.startswith("F")]
    if facts:
        store.retract(random.choice(facts).ref)


def role(store: Store, random: Random) -> None:
    """Import a role, or a newer version of it."""
    with store.transaction():
        text = _said(random)
        kept = Role(title=random.choice(ROLES), summary=text)
        document = RoleDocument(text=text, place="/roles/tide.md", kind="posting")
        store.save_role(kept, store.add_source("file", "tide.md", text), document)


def skill(store: Store, random: Random) -> None:
    """Make a phrase a skill."""
    hours = (8.0, 16.0, 24.0, 40.0, float(random.randint(41, 90)))
    store.save_skill(Skill(name="Tide tables", category="custom", hours=hours, basis="made up"))


def setting(store: Store, random: Random) -> None:
    """Make a choice, or take it back."""
    key, value = random.choice(("target", "hours_per_week")), random.choice((*ROLES, "8", None))
    store.set_setting(key, value)


def usage(store: Store, random: Random) -> None:
    """Count what a model took."""
    store.add_usage(
        Usage(task="coaching", model="m", requests=1, input_tokens=random.randint(1, 9_000))
    )


def plan(store: Store, random: Random) -> None:
    """Make a plan."""
    store.save_roadmap(a_plan(random.choice(ROLES), random.randint(1, 60) / 4))


def a_plan(title: str, hours: float) -> Roadmap:
    """Return a plan of one week."""
    day = BEGINNING.date()
    item = PlanItem(skill="Rust", from_level=1, to_level=2, hours=hours)
    week = PlanWeek(start=day, items=(item,), hours=hours)
    phase = Phase(name="Rust", start=day, finish=day, skills=("Rust",), hours=hours)
    return Roadmap(
        role=title,
        start=day,
        hours_per_week=16,
        total_hours=hours,
        finish=day,
        weeks=(week,),
        phases=(phase,),
        milestones=(),
    )


def checkin(store: Store, random: Random) -> None:
    """Begin a check-in, answer it, or close it."""
    with store.transaction():
        number = store.open_checkin(BEGINNING.date())
        state = store.checkin_state(number)
        if not state.questions:
            store.save_questions(number, (Question(key="wins", kind="wins", text="What?"),))
        elif len(state.answers) < 3 and random.random() < 0.7:
            store.save_answer(number, random.choice(("wins", "next", "blockers")), _said(random))
        else:
            _close(store, number, random)


def _close(store: Store, number: int, random: Random) -> None:
    spent = random.choice(SKILLS)
    store.save_hours(number, spent, random.randint(1, 40) / 4)
    source = store.add_source("checkin", "check-in", spent)
    store.save_claim(SkillClaim(skill=spent, level=random.randint(1, 5), quote=spent), source)
    store.add_commitments(BEGINNING.date(), (_said(random), _said(random)))
    store.finish_checkin(number, CheckIn(day=BEGINNING.date(), wins=_said(random)))


def answer_back(store: Store, random: Random) -> None:
    """Take an answer back."""
    number = store.unfinished_checkin()
    if number is not None:
        store.drop_answer(number, random.choice(("wins", "next", "blockers")))


def commitment(store: Store, random: Random) -> None:
    """Promise something, or say what became of a promise."""
    promised = store.commitments()
    if promised and random.random() < 0.5:
        store.settle_commitment(promised[0].id or 0, random.choice(OUTCOMES))
    else:
        store.add_commitments(BEGINNING.date(), (_said(random),))


def evidence(store: Store, random: Random) -> None:
    """Tell a deed, or complete one."""
    with store.transaction():
        text = _said(random)
        metric = Metric(quote="from 9 to 3 ms", value=3, unit="ms", before=9)
        told = Evidence(action=text, metrics=(metric,), skills=("Rust",), source="message")
        source = store.add_source("message", "message", text)
        kept = store.evidence()
        if kept and random.random() < 0.5:
            store.amend_evidence(kept[0].id or 0, told, source)
        else:
            store.add_evidence(told, source)


def resource(store: Store, random: Random) -> None:
    """Add something to learn from, or take it off the list."""
    with store.transaction():
        kept = store.resources()
        if kept and random.random() < 0.4:
            store.remove_resource(kept[0].number or 0)
            return
        url = f"https://example.org/{random.randint(1, 9)}"
        shape = {"title": _said(random), "kind": "book", "url": url, "skill": random.choice(SKILLS)}
        added = Resource.model_validate({**shape, "from": 1, "to": 3, "hours": 3})
        store.add_resource(added, store.add_source("command", "coach resources add", url))


def assessment(store: Store, random: Random) -> None:
    """Begin an assessment, answer it, or close it."""
    with store.transaction():
        state = store.open_assessment(random.choice(SKILLS[:2]))
        if random.random() < 0.6:
            store.save_choices(state.id, {"done": random.randint(1, 4)})
            return
        level, day = random.randint(0, 5), BEGINNING.date()
        outcome = Assessment(
            skill=state.skill, level=level, confidence="low", why="It says so.", answers=(), on=day
        )
        store.finish_assessment(state.id, outcome)
        found = SkillClaim(skill=state.skill, level=level, basis="assessed", quote=state.skill)
        source = store.add_source("command", "coach assess", state.skill)
        store.save_claim(found, source, assessment=state.id)


def undo(store: Store, random: Random) -> None:
    """Take one of the latest changes back, unless something rests on it."""
    entries = store.journal(5)
    if not entries:
        return
    try:
        store.undo(random.choice(entries).number)
    except StoreError:
        return


def forget(store: Store, random: Random) -> None:
    """Forget a skill for good."""
    store.forget(random.choice(SKILLS))


def forget_message(store: Store, random: Random) -> None:
    """Forget a message with what was learned from it."""
    said = [it.id for it in store.messages(20) if it.role == "user"]
    if said:
        store.forget_one(f"M{random.choice(said)}")


KINDS: dict[str, Callable[[Store, Random], None]] = {
    it.__name__: it
    for it in (
        message,
        reply,
        session,
        claim,
        fact,
        proposal,
        retraction,
        role,
        skill,
        setting,
        usage,
        plan,
        checkin,
        answer_back,
        commitment,
        evidence,
        resource,
        assessment,
        undo,
        forget,
        forget_message,
    )
}
"""The kinds of write, by name."""
