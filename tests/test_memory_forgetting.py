"""Forgetting: what goes, what stays, and that the bytes are gone from every file."""

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from memory import OutsideMessage, Store, StoreError
from memory.migrations import MIGRATIONS
from memory.passages import MARK
from tools.domain import (
    CheckIn,
    Commitment,
    Evidence,
    Fact,
    LevelChange,
    Metric,
    PlanItem,
    PlanWeek,
    Prerequisite,
    Question,
    Requirement,
    Resource,
    Roadmap,
    Role,
    Skill,
    SkillClaim,
    SkillHours,
)

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
DAY = NOW.date()
SPELLINGS = ("Kubernetes", "k8s")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        yield opened


def claim(skill: str, level: int | None, quote: str) -> SkillClaim:
    return SkillClaim(skill=skill, level=level, quote=quote, source="message 1", on=DAY)


def resource(skill: str, title: str) -> Resource:
    return Resource(
        title=title,
        kind="course",
        url=f"https://example.org/learn{skill}",
        skill=skill,
        from_level=0,
        to_level=3,
        hours=2.5,
    )


def plan(skill: str, role: str = "Harbour engineer") -> Roadmap:
    item = PlanItem.model_validate({"skill": skill, "from": 2, "to": 3, "hours": 8})
    return Roadmap(
        role=role,
        start=DAY,
        hours_per_week=8,
        total_hours=8,
        finish=DAY,
        weeks=(PlanWeek(start=DAY, items=(item,), hours=8),),
        phases=(),
        milestones=(),
    )


TOLD = """\
Kubernetes 2/5. Kubernetes 3/5. Python 4/5, which I use with k8s.
I herd KUBERNETES clusters. I write Python. Lead a team."""


def tell_all(store: Store) -> None:
    """Fill every table with Kubernetes, and with Python beside it."""
    source = store.add_source("message", "k8s notes", TOLD)
    for level in (2, 3):
        store.save_claim(claim("Kubernetes", level, f"Kubernetes {level}/5"), source)
    store.save_claim(claim("Python", 4, "Python 4/5, which I use with k8s"), source)
    store.save_fact(
        Fact(
            kind="summary", value="I herd KUBERNETES clusters", quote="I herd KUBERNETES clusters"
        ),
        source,
    )
    store.save_fact(Fact(kind="summary", value="I write Python", quote="I write Python"), source)
    store.save_fact(Fact(kind="goal", value="Lead a team", quote="Lead a team"), source)
    store.add_evidence(Evidence(action="Moved ten services to kubernétes"), source)
    store.add_evidence(Evidence(action="Moved ten more", skills=("Kubernetes",)), source)
    store.add_evidence(
        Evidence(action="Tuned", metrics=(Metric(quote="k8s bill: 9 USD", value=9),)), source
    )
    store.add_evidence(Evidence(action="Wrote a parser", skills=("Python",)), source)
    store.add_commitments(DAY, ["Finish the k8s course", "Read about Python"])
    for skill, title in (("Kubernetes", "Clusters"), ("Docker", "k8s for Docker users")):
        store.add_resource(resource(skill, title), source)
    store.remove_resource(2)
    store.add_resource(resource("Python", "The Python Tutorial"), source)
    store.save_roadmap(plan("Kubernetes"))
    store.save_roadmap(plan("Python"))
    store.set_setting("proposed", '{"skill": "Kubernetes"}')
    store.set_setting("hours_per_week", "8")
    hold_checkin(store)
    talk(store)


def hold_checkin(store: Store) -> None:
    held = store.open_checkin(DAY)
    questions = (
        Question(key="commitment:1", kind="commitment", text="Finish the k8s course: kept?"),
        Question(key="hours:Kubernetes", kind="hours", text="Hours?", subject="Kubernetes"),
        Question(key="hours:Python", kind="hours", text="Hours?", subject="Python"),
        Question(key="wins", kind="wins", text="Wins?"),
    )
    store.save_questions(held, questions)
    wins = "A cluster of Kubernetes runs. A parser too."
    for key, text in zip([q.key for q in questions], ("yes", "3", "2", wins), strict=True):
        store.save_answer(held, key, text)
    store.save_hours(held, "Kubernetes", 3)
    store.save_hours(held, "Python", 2)
    checkin = CheckIn(
        day=DAY,
        outcomes=(Commitment(id=1, week=DAY, text="Finish the k8s course", outcome="kept"),),
        hours=(SkillHours(skill="Kubernetes", hours=3), SkillHours(skill="Python", hours=2)),
        wins=wins,
        levels=(LevelChange(skill="Kubernetes", level=3),),
        commitments=("Finish the k8s course", "Read about Python"),
    )
    store.finish_checkin(held, checkin)


def talk(store: Store) -> None:
    session = store.start_session("offline")
    store.add_message(session, "user", "I know Kubernetes. And Python.")
    arguments = json.dumps({"quote": "I know\nKubernetes"})
    store.add_message(session, "coach", "Saved.", payload=json.dumps([{"args": arguments}]))
    store.add_message(session, "coach", "Python is met.", payload='[{"text": "Python"}]')


def naming_files(home: Path) -> list[str]:
    """Return the files of the home that still hold a spelling, in any case."""
    names = (b"kubern", b"k8s")
    files = sorted(home.iterdir())
    return [file.name for file in files if any(n in file.read_bytes().lower() for n in names)]


def told(store: Store) -> list[str]:
    """Return all that the store holds but the search index, which comes of it."""
    return sorted(line for line in store._db.conn.iterdump() if "search_" not in line)


def test_the_bytes_are_gone_from_every_file_while_the_store_is_open(store: Store) -> None:
    tell_all(store)
    assert naming_files(store.path.parent) != []
    store.forget("Kubernetes", SPELLINGS)
    assert naming_files(store.path.parent) == []
    store.add_source("message", "message 2", "Python")
    store.close()
    assert naming_files(store.path.parent) == []


def test_bytes_that_another_tool_left_in_free_pages_go_too(store: Store) -> None:
    store.add_source("file", "cv.md", "Kubernetes 4/5. " * 2_000)
    store.close()
    with closing(sqlite3.connect(store.path)) as tool, tool:
        tool.execute("PRAGMA secure_delete = OFF")
        tool.execute("DELETE FROM sources")
    assert naming_files(store.path.parent) == ["coach.db"]
    with Store.open(store.path, lambda: NOW) as again:
        again.forget("Kubernetes", SPELLINGS)
    assert naming_files(store.path.parent) == []


def test_what_speaks_of_other_things_stays(store: Store) -> None:
    tell_all(store)
    store.forget("Kubernetes", SPELLINGS)
    assert [(held.skill, held.level, held.quote) for held in store.claims()] == [
        ("Python", 4, f"Python 4/5, {MARK}")
    ]
    assert [fact.value for fact in store.facts()] == ["I write Python", "Lead a team"]
    assert [(piece.id, piece.action) for piece in store.evidence()] == [(4, "Wrote a parser")]
    assert [promised.text for promised in store.commitments()] == ["Read about Python"]
    assert [(it.number, it.title) for it in store.resources()] == [(3, "The Python Tutorial")]
    assert store.roadmap("Harbour engineer") == plan("Python")
    assert [version.version for version in store.roadmap_versions("Harbour engineer")] == [2]
    assert store.setting("hours_per_week") == "8"
    assert store.setting("proposed") is None
    assert store.told_hours("Python")[-1] == (4, 2.0)
    assert [(m.text, m.payload) for m in store.messages(9)] == [
        (f"{MARK} And Python.", None),
        ("Saved.", None),
        ("Python is met.", '[{"text": "Python"}]'),
    ]
    texts = [row["text"] for row in store._db.query("SELECT text FROM sources")]
    assert texts == [f"{MARK} Python 4/5, {MARK} I write Python. Lead a team."]


def test_a_checkin_keeps_what_speaks_of_other_things(store: Store) -> None:
    tell_all(store)
    store.forget("Kubernetes", SPELLINGS)
    assert store.checkins() == (
        CheckIn(
            day=DAY,
            hours=(SkillHours(skill="Python", hours=2),),
            wins=f"{MARK} A parser too.",
            commitments=("Read about Python",),
        ),
    )
    state = store.checkin_state(1)
    assert [question.key for question in state.questions] == ["hours:Python", "wins"]
    assert state.answers == {"hours:Python": "2", "wins": f"{MARK} A parser too."}


def test_a_preview_tells_what_would_go_and_removes_nothing(store: Store) -> None:
    tell_all(store)
    before = told(store)
    seen = store.forget_preview("Kubernetes", SPELLINGS)
    assert told(store) == before
    assert store.forget("Kubernetes", SPELLINGS) == seen
    assert seen.counts == {
        "hours": 1,
        "skill claims": 2,
        "facts": 1,
        "pieces of evidence": 3,
        "promises": 1,
        "resources of your own": 2,
        "plans": 1,
        "choices": 1,
        "check-ins": 1,
        "messages": 2,
        "sources": 1,
        "quotes": 1,
    }
    assert seen.total == len(seen.lines) == 17
    assert "Skill: Kubernetes 2/5, from 2 Nov 2026 until 2 Nov 2026" in seen.lines
    assert "Evidence: E1 Moved ten services to kubernétes" in seen.lines


def test_what_nobody_spoke_of_leaves_everything_as_it_was(store: Store) -> None:
    tell_all(store)
    before = told(store)
    gone = store.forget("Terraform")
    assert (gone.counts, gone.lines, gone.total) == ({}, (), 0)
    assert told(store) == before


def test_any_word_can_be_forgotten(store: Store) -> None:
    source = store.add_source("file", "cv.md", "Acme, 2020-2024\nPython 4/5 at ACME. SQL 3/5.")
    store.save_fact(Fact(kind="experience", value="Acme, engineer", quote="Acme"), source)
    store.save_claim(claim("Python", 4, "Python 4/5 at ACME."), source)
    store.forget("acme")
    assert store.facts() == ()
    assert [held.quote for held in store.claims()] == [MARK]
    assert b"acme" not in store.path.read_bytes().lower()


def test_words_that_a_claim_was_read_from_go_where_its_name_is_an_ordinary_word(
    store: Store,
) -> None:
    source = store.add_source("message", "message 1", "I am at go 3/5. I go to work.")
    store.save_claim(claim("Go", 3, "at go 3/5"), source)
    store.forget("Go", ("golang",))
    texts = [row["text"] for row in store._db.query("SELECT text FROM sources")]
    assert texts == [f"{MARK} I go to work."]


def test_a_longer_name_that_means_another_thing_stays(store: Store) -> None:
    source = store.add_source("message", "message 1", "SQL 3/5. SQL Server 2/5.")
    store.save_claim(claim("SQL", 3, "SQL 3/5"), source)
    store.save_claim(claim("SQL Server", 2, "SQL Server 2/5"), source)
    store.forget("SQL", other=("SQL Server",))
    assert store.claims() == (claim("SQL Server", 2, "SQL Server 2/5"),)


ROLE = Role(
    title="Kubernetes engineer",
    requirements=(
        Requirement(skill="Kubernetes", level=4, quote="Kubernetes in production"),
        Requirement(skill="Bell ringing", level=2, quote="Bell ringing is a plus."),
        Requirement(
            skill="Python",
            level=3,
            quote="Python. Bell ringing.",
            source="one of several, bell ringing would do as well",
        ),
    ),
    unrecognised=("bell ringing at dawn", "sailing"),
    held_back=(
        Requirement(skill="bell ringing at dawn", level=3, quote="Bell ringing at dawn"),
        Requirement(skill="sailing", level=3, quote="Sailing. Bell ringing."),
    ),
)


def test_a_role_that_asks_for_the_skill_is_kept_and_so_is_the_target(store: Store) -> None:
    source = store.add_source("file", "posting.md", "Kubernetes in production")
    store.save_role(ROLE, source)
    store.set_setting("target", ROLE.title)
    store.save_roadmap(plan("Python", role=ROLE.title))
    store.forget("Kubernetes", SPELLINGS)
    assert store.roles() == (ROLE,)
    assert store.setting("target") == ROLE.title
    assert store.roadmap(ROLE.title) == plan("Python", role=ROLE.title)


def test_a_skill_of_ones_own_is_taken_out_of_the_roles_too(store: Store) -> None:
    source = store.add_source("file", "posting.md", "…")
    bells = Skill(name="Bell ringing", category="custom", hours=(1, 2, 3, 4, 5), basis="a guess")
    towers = bells.model_copy(
        update={
            "name": "Tower keeping",
            "prerequisites": (
                Prerequisite(skill="Bell ringing", level=2),
                Prerequisite(skill="Python", level=1),
            ),
        }
    )
    store.save_skill(bells)
    store.save_skill(towers)
    store.save_role(ROLE.model_copy(update={"summary": "An older version. Bell ringing."}), source)
    store.save_role(ROLE, source)
    store.forget("Bell ringing")
    (skill,) = store.custom_skills()
    assert skill.prerequisites == (Prerequisite(skill="Python", level=1),)
    (role,) = store.roles()
    assert [asked.skill for asked in role.requirements] == ["Kubernetes", "Python"]
    assert role.requirements[1].quote == f"Python. {MARK}"
    assert role.unrecognised == ("sailing",)
    assert [(it.skill, it.quote) for it in role.held_back] == [("sailing", f"Sailing. {MARK}")]
    assert b"bell" not in store.path.read_bytes().lower()


def test_a_copy_from_before_a_migration_goes_where_it_names_the_subject(tmp_path: Path) -> None:
    path = tmp_path / "home" / "coach.db"
    older(path)
    with Store.open(path, lambda: NOW) as store:
        (copy,) = set(path.parent.iterdir()) - {path, *path.parent.glob("coach.db-*")}
        assert store.forget("Terraform").counts == {}
        assert copy.exists()
        gone = store.forget("Kubernetes", SPELLINGS)
        assert f"Copy: {copy.name}, as a whole" in gone.lines
        assert naming_files(path.parent) == []
        assert not copy.exists()


def test_a_copy_alone_that_goes_is_no_change_of_what_is_known(tmp_path: Path) -> None:
    path = tmp_path / "home" / "coach.db"
    older(path)
    with Store.open(path, lambda: NOW) as store:
        store._db.execute("DELETE FROM sources")
        store.set_setting("hours_per_week", "8")
        before = store.latest_change()
        assert store.forget("Kubernetes", SPELLINGS).counts == {"copies of the file": 1}
        assert store.latest_change() == before


def older(path: Path) -> None:
    """Make a file as an earlier version left it, with Kubernetes in it."""
    path.parent.mkdir()
    with closing(Database(path)) as db:
        MIGRATIONS.apply(db, stop_before="m003_create_facts")
        db.table("sources").insert(
            {"kind": "file", "label": "cv", "text": "Kubernetes 4/5", "recorded_at": "2026-01-01"}
        )


def test_traces_that_another_program_keeps_are_told_and_go_the_next_time(store: Store) -> None:
    tell_all(store)
    store._db.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM claims").fetchone()
        with pytest.raises(StoreError, match="is forgotten, but traces of it are still on"):
            store.forget("Kubernetes", SPELLINGS)
        other.execute("ROLLBACK")
    store.forget("Kubernetes", SPELLINGS)
    assert naming_files(store.path.parent) == []


def test_forgetting_cannot_be_part_of_a_transaction(store: Store) -> None:
    with store.transaction(), pytest.raises(RuntimeError, match="can't be part"):
        store.forget("Kubernetes")


def files_with(home: Path, *spellings: str) -> list[str]:
    """Return what the files of the home still hold of these, in any case and accents."""
    held = b"".join(file.read_bytes() for file in sorted(home.iterdir()))
    plain = held.decode("utf-8", "ignore").casefold()
    return [it for it in spellings if it.casefold() in plain or it.casefold().encode() in held]


FORGOTTEN = [
    # what is said, what is forgotten, and what may be left of it: as typed, plain, and its stem
    ("I joined Galván Óptica in Zürich", "Galván Óptica", ("galván", "galvan", "óptica", "optica")),
    ("Bookbinding is my craft", "bookbinding", ("bookbind",)),
    ("Wir fahren nach Öland", "Öland", ("öland", "oland")),
    ("I use Xylophonist++ daily", "Xylophonist++", ("xylophonist",)),
    ("Mi contraseña es perro-lobo", "contraseña", ("contraseña", "contrasena", "contraseñ")),
]


@pytest.mark.parametrize(("text", "subject", "traces"), FORGOTTEN)
@pytest.mark.parametrize("searched", [False, True])
def test_the_search_index_forgets_the_words_too(
    store: Store, text: str, subject: str, traces: tuple[str, ...], *, searched: bool
) -> None:
    session = store.start_session("offline")
    for n in range(300):
        store.add_message(session, "user", f"Filling {n} about the weather and the sea")
    source = store.add_source("message", "message 1", text)
    store.save_fact(Fact(kind="headline", value=text, quote=text), source)
    store.save_fact(Fact(kind="headline", value="Another one", quote=text), source)
    store.add_evidence(Evidence(action=text), source)
    said = store.add_message(session, "user", f"It rained. {text}. The sea was calm.")
    if searched:
        assert store.search(text)
        store.set_message(said, f"{text}. The sea was calm.", "complete")
        assert store.search(text)
    store.forget(subject)
    assert files_with(store.path.parent, *traces) == []
    assert [hit.id for hit in store.search(f"{subject} calm", 1)] == [said]
    assert files_with(store.path.parent, *traces) == []
    store._db.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")


def test_names_from_elsewhere_are_forgotten(store: Store) -> None:
    said = OutsideMessage("galvan-1", "chat with Galvan", "Ana Galvan", NOW, "Galvan is my name.")
    kept = OutsideMessage("k-1", "chat", "Ana", NOW, "The sea was calm.")
    store.load_messages([said, kept])
    assert store.search("galvan calm")
    gone = store.forget("Galvan")
    assert gone.counts == {"messages": 1, "names from elsewhere": 3}
    assert files_with(store.path.parent, "galvan") == []
    (hit, *_) = store.search("calm sea")
    assert (hit.outside_id, hit.speaker) == ("k-1", "Ana")
    assert store.load_messages([kept]) == 0


def test_a_preview_is_in_words_and_names_what_else_loses_its_words(store: Store) -> None:
    tell_all(store)
    assert set(store.forget_preview("Kubernetes", SPELLINGS).lines) >= {
        "Hours: 3 h of Kubernetes, 2 Nov 2026",
        "Promise: Finish the k8s course, week of 2 Nov 2026",
        "Check-in of 2 Nov 2026: what names it, cut",
        "Message: 1, yours of 2 Nov 2026, 1 passage cut",
        "Message: 2, the coach's of 2 Nov 2026, the record of how it was answered",
        "Grounds: a part of the words behind Python 4/5",
    }


def test_what_stays_is_named(store: Store) -> None:
    source = store.add_source("message", "message 1", "Harbour, Lights and more. Python 4/5.")
    store.save_role(ROLE, source)
    store.set_setting("target", ROLE.title)
    store.save_claim(claim("Python", 4, "Python 4/5"), source)
    assert store.forget("Kubernetes", SPELLINGS).left == (
        "the role Kubernetes engineer, which asks for it or tells of it",
        "your choice of the target",
    )
    gone = store.forget_preview("harbour lights", ())
    assert (gone.total, gone.left) == (
        0,
        ("the source message 1, with other signs between the words",),
    )
