"""Roles and the plans for them."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memory import RoleDocument, Store, StoreError
from tools.domain import (
    Frequency,
    LeftOut,
    Milestone,
    Phase,
    PlanItem,
    PlanWeek,
    Readiness,
    Requirement,
    Roadmap,
    Role,
)

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        yield opened


ROLE = Role(
    title="Harbour data engineer",
    summary="Tides and timetables.",
    seniority="senior",
    requirements=(
        Requirement(skill="SQL", level=4, frequency=Frequency(share=0.5, n=12), quote="Strong SQL"),
    ),
    unrecognised=("tide tables",),
    source="posting.md",
)


def plan(hours: float = 8, role: str = ROLE.title) -> Roadmap:
    start = dt.date(2026, 11, 2)
    item = PlanItem.model_validate({"skill": "SQL", "from": 2, "to": 3, "hours": hours})
    return Roadmap(
        role=role,
        start=start,
        hours_per_week=hours,
        total_hours=hours,
        finish=start + dt.timedelta(days=6),
        weeks=(PlanWeek(start=start, items=(item,), hours=hours),),
        phases=(Phase(name="SQL", start=start, finish=start, skills=("SQL",), hours=hours),),
        milestones=(Milestone(day=30, date=start, readiness=Readiness(low=10.1, high=20.3)),),
        left_out=(LeftOut(skill="Docker", reason="no room", why="No time."),),
    )


def test_a_role_comes_back_as_it_was(store: Store) -> None:
    store.save_role(ROLE, store.add_source("file", "posting.md", "…"))
    assert store.roles() == (ROLE,)


def test_a_role_of_the_same_title_in_any_case_takes_the_place(store: Store) -> None:
    source = store.add_source("file", "posting.md", "…")
    newer = ROLE.model_copy(update={"title": "HARBOUR  data engineer", "summary": "Ships."})
    for role in (ROLE, ROLE, newer):
        store.save_role(role, source)
    assert store.roles() == (newer,)
    assert store._db.table("roles").count == 2


def test_roles_are_sorted_by_title(store: Store) -> None:
    source = store.add_source("file", "posting.md", "…")
    for title in ("zoo keeper", "Árbitro", "Baker"):
        store.save_role(Role(title=title), source)
    assert [role.title for role in store.roles()] == ["Baker", "zoo keeper", "Árbitro"]


def test_each_changed_plan_is_a_version_of_its_role(store: Store) -> None:
    versions = [store.save_roadmap(p) for p in (plan(8), plan(8), plan(4), plan(8))]
    assert versions == [1, 1, 2, 3]
    assert store.save_roadmap(plan(2, role="Another role")) == 1
    assert store.roadmap("harbour DATA engineer") == plan(8)
    kept = store.roadmap_versions(ROLE.title)
    assert [(v.version, v.roadmap) for v in kept] == [(1, plan(8)), (2, plan(4)), (3, plan(8))]
    assert kept[0].recorded_at == NOW


def test_a_role_without_a_plan_has_none(store: Store) -> None:
    assert store.roadmap("Harbour data engineer") is None
    assert store.roadmap_versions("Harbour data engineer") == ()


def test_a_plan_that_was_changed_from_outside_is_named(store: Store) -> None:
    store.save_roadmap(plan())
    store._db.execute("UPDATE roadmaps SET body = replace(body, '\"total_hours\":8.0', '\"x\":1')")
    with pytest.raises(StoreError, match="holds a plan that cannot be read: total_hours"):
        store.roadmap(ROLE.title)


def test_a_role_is_known_again_by_its_text_and_its_place(store: Store) -> None:
    source = store.add_source("file", "posting.md", "…")
    store.save_role(
        ROLE, source, RoleDocument(text="Strong\r\nSQL ", place="/home/mira/posting.md")
    )
    assert store.role_of_text(" Strong SQL\n") == ROLE
    assert store.role_of_text("Strong SQL and Git") is None
    assert store.roles_of_place("/home/mira/posting.md") == (ROLE,)
    assert store.roles_of_place("/home/mira/other.md") == ()


def test_a_role_that_is_amended_keeps_its_document_and_one_read_anew_does_not(
    store: Store,
) -> None:
    source = store.add_source("file", "posting.md", "…")
    store.save_role(ROLE, source, RoleDocument(text="Strong SQL", place="/a.md"))
    amended = ROLE.model_copy(update={"unrecognised": ()})
    store.save_role(amended, store.add_source("command", "adopted", "tide tables"))
    assert store.role_of_text("Strong SQL") == amended
    assert store.roles_of_place("/a.md") == (amended,)
    store.save_role(ROLE, source, RoleDocument(text="Good SQL"))
    assert store.role_of_text("Strong SQL") is None
    assert store.roles_of_place("/a.md") == ()
    assert store.role_of_text("Good SQL") == ROLE


def test_only_what_was_read_from_a_posting_is_one(store: Store) -> None:
    source = store.add_source("file", "posting.md", "…")
    posting, blueprint = ROLE, ROLE.model_copy(update={"title": "Blueprint"})
    store.save_role(posting, source, RoleDocument(text="Strong SQL", kind="posting"))
    store.save_role(blueprint, source, RoleDocument(text="SQL 4", kind="role"))
    store.save_role(ROLE.model_copy(update={"title": "Told"}), source)
    assert store.roles("posting") == (posting,)
    amended = posting.model_copy(update={"unrecognised": ()})
    store.save_role(amended, source)
    assert store.roles("posting") == (amended,)
    store.save_role(amended, source, RoleDocument(text="Strong SQL", kind="role"))
    assert store.roles("posting") == ()


def test_neither_text_nor_path_of_a_document_is_stored_with_a_role(store: Store) -> None:
    source = store.add_source("file", "posting.md", "…")
    store.save_role(
        ROLE, source, RoleDocument(text="Zephyrine wanted", place="/home/mira/zephyrine.md")
    )
    assert "ephyrine" not in "\n".join(store._db.conn.iterdump())
