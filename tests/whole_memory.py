"""Memories with something in every table, for the tests of exporting and merging."""

import datetime as dt
import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from memory import Carried, OutsideMessage, Store, Usage
from tests.writing import a_plan
from tools.domain import (
    Assessment,
    CheckIn,
    Evidence,
    Fact,
    FactKind,
    Level,
    Question,
    Requirement,
    Resource,
    Role,
    Skill,
    SkillClaim,
)

START = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)

Act = Callable[[Store], object]


class Minutes:
    """A clock that goes on by a minute at each look."""

    def __init__(self, begin: dt.datetime = START) -> None:
        self.now = begin

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(minutes=1)
        return self.now


def opened(home: Path, begin: dt.datetime = START) -> Store:
    return Store.open(home / "coach.db", Minutes(begin), "coach memory")


def exported(store: Store) -> bytes:
    written = io.BytesIO()
    store.export(written.write)
    return written.getvalue()


def take_in(store: Store, export: bytes) -> Carried:
    return store.take_in(io.BytesIO(export), "carried.jsonl")


def say(skill: str, level: Level | None, kind: str = "message") -> Act:
    def act(store: Store) -> None:
        quote = f"{skill} is {level}/5, says “{kind}” ☕"
        with store.transaction():
            if kind == "message":
                session = store.start_session("offline")
                number = store.add_message(session, "user", f"Well: {quote}. And so on.")
                source = store.add_source("message", f"message {number}", quote)
            else:
                source = store.add_source("file", "cv.md", quote)
            basis = "stated" if kind == "message" else "imported"
            claim = SkillClaim.model_validate(
                {"skill": skill, "level": level, "basis": basis, "quote": quote}
            )
            store.save_claim(claim, source)

    return act


def know(kind: FactKind, value: str, source: str = "message") -> Act:
    def act(store: Store) -> None:
        with store.transaction():
            number = store.add_source("file" if source == "file" else "message", "words", value)
            store.save_fact(Fact(kind=kind, value=value, quote=value), number)

    return act


def bring_role(summary: str) -> Act:
    def act(store: Store) -> None:
        with store.transaction():
            source = store.add_source("file", "posting.md", f"Docker. {summary}")
            asked = Requirement(skill="Docker", level=3, quote="Docker.")
            store.save_role(
                Role(title="Tide Clerk", summary=summary, requirements=(asked,)), source
            )

    return act


def bring_skill(basis: str) -> Act:
    skill = Skill(name="Tide tables", category="custom", hours=(1, 2, 3, 4, 5), basis=basis)
    return lambda store: store.save_skill(skill)


def did(action: str, result: str = "") -> Act:
    def act(store: Store) -> None:
        source = store.add_source("message", "message 1", f"{action} {result}")
        store.add_evidence(Evidence(action=action, result=result, skills=("Docker",)), source)

    return act


def completed(store: Store) -> None:
    """Complete the piece told first."""
    for piece in store.evidence()[:1]:
        source = store.add_source("message", "message 2", "it took half the time")
        told = piece.model_copy(update={"result": "it took half the time"})
        store.amend_evidence(piece.id or 0, told, source)


def check_in(*, finish: bool) -> Act:
    def act(store: Store) -> None:
        with store.transaction():
            number = store.open_checkin(START.date())
            asked = Question(key="hours:Docker", kind="hours", text="Hours?", subject="Docker")
            store.save_questions(number, (asked,))
            store.save_answer(number, "hours:Docker", "2.5, of Docker")
            store.save_hours(number, "Docker", 2.5)
            if finish:
                done = CheckIn(day=START.date(), wins="A parser runs.")
                store.finish_checkin(number, done)

    return act


def assess(skill: str, *, finish: bool) -> Act:
    def act(store: Store) -> None:
        with store.transaction():
            number = store.open_assessment(skill).id
            store.save_choices(number, {"done": 2})
            if finish:
                found = Assessment(
                    skill=skill,
                    level=2,
                    confidence="low",
                    why="One answer.",
                    answers=(),
                    on=START.date(),
                )
                store.finish_assessment(number, found)
                source = store.add_source("command", "coach assess", f"{skill}: some of it")
                claim = SkillClaim(skill=skill, level=2, basis="assessed", quote="some of it")
                store.save_claim(claim, source, assessment=number)

    return act


def learn(title: str) -> Act:
    def act(store: Store) -> None:
        source = store.add_source("command", "coach resources", title)
        page = Resource(
            title=title,
            kind="course",
            url="https://example.org/docker",
            skill="Docker",
            from_level=0,
            to_level=3,
            hours=2.5,
        )
        store.add_resource(page, source)

    return act


def settle(store: Store) -> None:
    for promise in store.commitments()[:1]:
        store.settle_commitment(promise.id or 0, "kept")


def chat(store: Store) -> None:
    said = (
        OutsideMessage("x:1", "x", "user", START, "What is Docker for?"),
        OutsideMessage("x:2", "x", "ChatGPT", None, "For containers.", "coach"),
    )
    store.load_messages(said)


def undo(store: Store) -> None:
    if any(not it.undoes and it.undone_by is None and it.lines for it in store.journal(1000)):
        store.undo()


ACTS: tuple[Act, ...] = (
    say("Python", 3),
    say("Python", 4),
    say("python", 2, "file"),
    say("Docker", 2),
    say("Docker", None, "file"),
    say("Docker", 4, "file"),
    know("headline", "Builder of tide gauges"),
    know("headline", "Maker", "file"),
    know("goal", "Lead a team"),
    know("name", "Ada Quill"),
    lambda store: store.set_setting("target", "Tide Clerk"),
    lambda store: store.set_setting("target", "Data engineer"),
    lambda store: store.set_setting("hours_per_week", "8"),
    bring_role("Tides."),
    bring_role("Tides and moons."),
    bring_skill("a guess"),
    bring_skill("a better guess"),
    lambda store: store.save_roadmap(a_plan("Tide Clerk", 8)),
    lambda store: store.save_roadmap(a_plan("Tide Clerk", 6)),
    lambda store: store.save_roadmap(a_plan("Data engineer", 4)),
    lambda store: store.add_usage(
        Usage(task="coaching", model="m", requests=1, cost_usd=Decimal(2))
    ),
    did("Cut the build"),
    did("Moved ten services", "none broke"),
    completed,
    check_in(finish=True),
    check_in(finish=False),
    lambda store: store.add_commitments(START.date(), ["Read a chapter", "Run it once"]),
    settle,
    assess("Rust", finish=True),
    assess("Rust", finish=False),
    learn("A course"),
    learn("The course"),
    lambda store: [store.remove_resource(it.number or 0) for it in store.resources()[:1]],
    lambda store: [store.keep_proposal(it.number) for it in store.proposals()[:1]],
    lambda store: [store.drop_proposal(it.number) for it in store.proposals()[:1]],
    chat,
    undo,
)
"""What can be done with a memory; each may be done in any state."""


def live(store: Store) -> None:
    """Do everything once, so that every table holds something."""
    for act in ACTS:
        act(store)
    say("Haskell", 1)(store)
    store.forget("Haskell")


def contents(store: Store, without: tuple[str, ...] = ()) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of every table that an export holds, but those named."""
    tables = [
        row["name"]
        for row in store._db.query("SELECT name, type FROM pragma_table_list")
        if row["type"] == "table"
        and not row["name"].startswith(("sqlite_", "_sqlite", "search_", "reference_"))
    ]
    return {
        table: sorted(store._db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608 — our own names
        for table in tables
        if table not in without
    }
